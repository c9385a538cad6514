/** `fal/bytedance/seedance-2.0`: a provider and a model of it in one text, as `use` and `fallback` name them. */

import { PROVIDER_IDS, type ProviderId } from './provider-id.ts'

export interface NamedWay {
  provider: ProviderId
  model: string
}

export type ReadProvider = (text: string) => ProviderId | { problem: string }

/**
 * @param read what the name of the provider means; the host may have advice for a slip
 * @returns what the text names, or what is wrong with it
 */
export function readNamedWay(text: string, read: ReadProvider = readProvider): NamedWay | string {
  const [, name = '', model = ''] = /^([^/]*)\/(.+)$/.exec(text.trim()) ?? []
  if (model === '')
    return `"${text}" names no provider and model. Write both with a slash between them, for example fal/bytedance/seedance-2.0.`
  const provider = read(name)
  return typeof provider === 'string' ? { provider, model } : provider.problem
}

export function readProvider(text: string): ProviderId | { problem: string } {
  const found = PROVIDER_IDS.find((id) => id === text)
  return found ?? { problem: `"${text}" is no provider that Reelay knows. Allowed: ${PROVIDER_IDS.join(', ')}.` }
}
