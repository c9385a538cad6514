/** Providers and models as a person writes them into inputs and prompt files. */

import { PROVIDER_IDS } from '@reelay/core'
import { type NamedWay, type ReadProvider, readNamedWay } from '@reelay/core/host'
import { unknownWord } from '../mistakes/suggest.ts'

/** @returns what the text names, or what is wrong with it, with the name that was probably meant */
export const readWay = (text: string): NamedWay | string => readNamedWay(text, readProvider)

export const readProvider: ReadProvider = (text) => {
  const name = text.trim().toLowerCase()
  return PROVIDER_IDS.find((id) => id === name) ?? { problem: unknownWord(text, PROVIDER_IDS) }
}

/** The ways that a text lists, separated by blanks or lines; `[]` is the empty list. */
export function waysIn(text: string): string[] {
  return text.trim() === '[]' ? [] : text.split(/[\s,]+/).filter((way) => way !== '')
}
