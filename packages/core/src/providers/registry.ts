/** All adapters by id. */

import type { ProviderId } from '../video/provider-id.ts'
import type { Adapter } from './adapter.ts'
import { aivideoapi } from './aivideoapi.ts'
import { apimart } from './apimart.ts'
import { apimaster } from './apimaster.ts'
import { artifex } from './artifex.ts'
import { openaiCompatible } from './openai-compatible.ts'
import { sandbox } from './sandbox.ts'

export const ADAPTERS: Readonly<Record<ProviderId, Adapter>> = {
  apimaster,
  aivideoapi,
  apimart,
  artifex,
  'openai-compatible': openaiCompatible,
  sandbox,
}
