import type { ProviderId } from './types.ts'

const paths: Record<ProviderId, string> = {
  apimaster: '/apimaster',
  aivideoapi: '/aivideoapi',
  apimart: '/apimart',
  artifex: '/artifex',
  // As the OpenAI SDKs take it, with its version.
  'openai-compatible': '/openai/v1',
  fal: '/fal',
  kling: '/kling',
  bytedance: '/bytedance',
  google: '/google',
  openrouter: '/openrouter',
  runway: '/runway',
  replicate: '/replicate',
  xai: '/xai',
  minimax: '/minimax',
  luma: '/luma',
  kie: '/kie',
  alibaba: '/alibaba',
}

/** What a user would set as base-url. */
export function baseUrl(origin: string, provider: ProviderId): string {
  return origin + paths[provider]
}
