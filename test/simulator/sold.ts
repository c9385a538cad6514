import type { ProviderId } from './types.ts'

/** The model to order where a test is not about models: its prices and limits are known here to the last word. */
const models: Partial<Record<ProviderId, string>> = {
  apimaster: 'sora-2',
  aivideoapi: 'sora-2',
  apimart: 'sora-2-preview',
  'openai-compatible': 'sora-2',
}

/** As a part of an order; empty where the provider's default will do. */
export function modelAt(provider: string): { model?: string } {
  const model = models[provider as ProviderId]
  return model === undefined ? {} : { model }
}
