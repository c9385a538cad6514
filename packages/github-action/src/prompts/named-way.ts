/** `fal/bytedance/seedance-2.0`: a provider and a model of it in one text, as `use` and `fallback` name them. */

import { PROVIDER_IDS, type ProviderId } from '@reelay/core'
import { unknownWord } from '../suggest.ts'

export interface NamedWay {
  provider: ProviderId
  model: string
}

/** @returns what the text names, or what is wrong with it */
export function readNamedWay(text: string): NamedWay | string {
  const [, name = '', model = ''] = /^([^/]*)\/(.+)$/.exec(text.trim()) ?? []
  if (model === '')
    return `"${text}" names no provider and model. Write both with a slash between them, for example fal/bytedance/seedance-2.0.`
  const provider = readProvider(name)
  return typeof provider === 'string' ? { provider, model } : provider.problem
}

export function readProvider(text: string): ProviderId | { problem: string } {
  const name = text.trim().toLowerCase()
  return PROVIDER_IDS.find((id) => id === name) ?? { problem: unknownWord(text, PROVIDER_IDS) }
}

/** The ways that a text lists, separated by blanks or lines; `[]` is the empty list. */
export function waysIn(text: string): string[] {
  return text.trim() === '[]' ? [] : text.split(/[\s,]+/).filter((way) => way !== '')
}
