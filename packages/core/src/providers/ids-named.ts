/** What a person may look for, where a reply leads to no task. */

const NAMED_IDS = 3

/**
 * What may be the task's id in a reply that leads to none, as `name: value`, so that a person can look for it: fields of
 * a JSON body, whole or cut, whose name ends in `id`.
 */
export function idsNamed(text: string): string[] {
  const found = new Set<string>()
  for (const [, name, quoted, bare] of text
    .slice(0, 20_000)
    .matchAll(/"((?:\w{0,40}_)?id|\w{0,40}I[dD]|uuid|name)"\s*:\s*(?:"([\w./:-]{4,200})"|(\d{6,40})(?=[\s,}\]]))/g)) {
    const value = quoted ?? bare ?? ''
    // An address may be signed, and a word is no id.
    if (!value.includes('//') && /\d|^[\w-]{16,}$/.test(value)) found.add(`${name}: ${value}`)
    if (found.size === NAMED_IDS) break
  }
  return [...found]
}
