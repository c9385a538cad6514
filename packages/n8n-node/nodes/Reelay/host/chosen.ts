/** The model as it stands in the panel, and what version 1 of the node filled in where a field was left alone. */

import { cardsOf, findCard, isProviderId, MODEL_CARDS, type ProviderId } from '@reelay/core'
import { ADAPTERS } from '@reelay/core/host'
import type { INode, INodeParameters } from 'n8n-workflow'
import { ONLY } from './only-provider.ts'

/** Version 1: the entry of Model for a name that is not in the list; the name stands in `customModel` then. */
export const OTHER_MODEL = 'other'

/** The name in a resource locator, or the value as it is: a text, an expression or nothing. */
export function modelIn(value: unknown): unknown {
  const isLocator = typeof value === 'object' && value !== null && 'mode' in value && 'value' in value
  return isLocator ? (value as { value?: unknown }).value : value
}

/**
 * What is wrong with a choice that was made from another provider's list: n8n keeps it in the panel, with the other price
 * beside it, when the provider is changed. A name that a person writes may be any.
 */
export function choiceOfAnother(value: unknown, provider: ProviderId): string | null {
  const { mode, value: model } = (value ?? {}) as { mode?: unknown; value?: unknown }
  const { served, name } = ADAPTERS[provider]
  if (mode !== 'list' || typeof model !== 'string' || served || findCard(provider, model) !== null) return null
  const owner = MODEL_CARDS.find((card) => card.model === model)?.provider
  return owner === undefined
    ? null
    : `"${model}" was chosen from the models of ${ADAPTERS[owner].name}, and the provider is ${name} now. Choose the model again, or write its name under By Name.`
}

/** Models that were the defaults of version 1, by provider. */
const DEFAULT_MODELS: Readonly<Record<string, string>> = {
  aivideoapi: 'sora-2',
  apimart: 'sora-2-preview',
  apimaster: 'sora-2',
  artifex: 'sora-2',
}

/**
 * A node's parameters with what version 1 filled in where they were left alone. What was saved by it keeps meaning the same
 * clip: the same order in n8n's memory of what is bought, and the same request.
 */
export function asFilledIn(node: Pick<INode, 'typeVersion' | 'parameters'>): INodeParameters {
  const { typeVersion } = node
  const parameters = ONLY === null ? node.parameters : { ...node.parameters, provider: ONLY }
  if (typeVersion >= 2) return { ...parameters, model: modelIn(parameters['model']) as INodeParameters['model'] }
  const { provider } = parameters
  if (!isProviderId(provider)) return parameters
  const model = parameters['model'] || DEFAULT_MODELS[provider] || ''
  const card = provider === 'sandbox' ? cardsOf(provider)[0] : findCard(provider, String(model))
  if (card?.defaults) return { ...parameters, model }
  return {
    ...parameters,
    model,
    resolution: parameters['resolution'] || card?.resolutions[0] || '',
    duration: parameters['duration'] || card?.durations[0] || 4,
  }
}
