/** Paths as a shell knows them, which no shell reads here. */

import { isForAShell } from '@reelay/core/node'

/** What to say about a path that only a shell would fill in; null for other paths. */
export function notFilledIn(path: string): string | null {
  return isForAShell(path)
    ? `"${path}" would be a folder of that name: "~" and variables of a shell are not filled in here.`
    : null
}
