/** `fal/bytedance/seedance-2.0`: a provider and a model of it in one text, as `use` and `fallback` name them. */

import { suggest } from './did-you-mean.ts'
import { PROVIDER_IDS, type ProviderId } from './provider-id.ts'

export interface NamedWay {
  provider: ProviderId
  model: string
}

/** @returns what the text names, or what is wrong with it */
export function readNamedWay(text: string): NamedWay | string {
  const [, name = '', model = ''] = /^([^/]*)\/(.+)$/.exec(text.trim()) ?? []
  if (model === '')
    return `"${text}" names no provider and model. Write both with a slash between them, for example fal/bytedance/seedance-2.0.`
  if (/[,;|]|\s/.test(model))
    return `"${text}" is not one name: a model's name has no comma, semicolon, bar or blank in it. Write several as a list, one provider/model an entry.`
  const provider = readProvider(name)
  return typeof provider === 'string' ? { provider, model } : provider.problem
}

/** The name of a provider as a person writes it, the same at every door: capitals and blanks around it do not matter. */
export function readProvider(text: unknown): ProviderId | { problem: string } {
  const allowed = `Allowed: ${PROVIDER_IDS.join(', ')}.`
  if (text === undefined || text === null || text === '') return { problem: `no provider was named. ${allowed}` }
  if (typeof text !== 'string') return { problem: `it must be the name of a provider. ${allowed}` }
  const name = text.trim().toLowerCase()
  const found = PROVIDER_IDS.find((id) => id === name)
  if (found !== undefined) return found
  const meant = suggest(text, PROVIDER_IDS)
  const hint = meant === null ? '' : ` Did you mean ${meant}?`
  return { problem: `"${text}" is no provider that Reelay knows.${hint} ${allowed}` }
}
