/** Paths as a shell knows them, which no shell reads here. */

/** What to say about a path that only a shell would fill in; null for other paths. */
export function notFilledIn(path: string): string | null {
  return /^(?:~(?:[\\/]|$)|\$[\w{]|%\w+%)/.test(path)
    ? `"${path}" would be a folder of that name: "~" and variables of a shell are not filled in here.`
    : null
}
