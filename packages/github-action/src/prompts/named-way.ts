/** Providers and models as a person writes them into inputs and prompt files. */

import { type NamedWay, readNamedWay } from '@reelay/core/host'

export { readProvider } from '@reelay/core/host'

/** @returns what the text names, or what is wrong with it, with the name that was probably meant */
export const readWay = (text: string): NamedWay | string => readNamedWay(text)

/** The ways that a text lists, separated by blanks or lines; `[]` is the empty list. */
export function waysIn(text: string): string[] {
  return text.trim() === '[]' ? [] : text.split(/[\s,]+/).filter((way) => way !== '')
}
