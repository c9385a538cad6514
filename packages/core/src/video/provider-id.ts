/** The providers that Reelay speaks with. The ids are part of the public contract. */
export const PROVIDER_IDS = ['apimaster', 'aivideoapi', 'apimart', 'artifex', 'openai-compatible', 'sandbox'] as const

export type ProviderId = (typeof PROVIDER_IDS)[number]

export function isProviderId(value: unknown): value is ProviderId {
  return typeof value === 'string' && (PROVIDER_IDS as readonly string[]).includes(value)
}
