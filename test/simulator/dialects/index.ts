import type { World } from '../state/world.ts'
import { aivideoapi } from './aivideoapi.ts'
import { alibaba } from './alibaba.ts'
import { apimart } from './apimart.ts'
import { apimaster } from './apimaster.ts'
import { artifex } from './artifex.ts'
import { bytedance } from './bytedance.ts'
import type { Dialect } from './dialect.ts'
import { fal } from './fal.ts'
import { google } from './google.ts'
import { kie } from './kie.ts'
import { kling } from './kling.ts'
import { luma } from './luma.ts'
import { minimax } from './minimax.ts'
import { openaiCompatible } from './openai-compatible.ts'
import { openrouter } from './openrouter.ts'
import { replicate } from './replicate.ts'
import { runway } from './runway.ts'
import { xai } from './xai.ts'

export function allDialects(world: World): Dialect[] {
  return [
    apimaster,
    aivideoapi,
    apimart,
    artifex,
    openaiCompatible,
    fal,
    kling,
    bytedance,
    google,
    openrouter,
    runway,
    replicate,
    xai,
    minimax,
    luma,
    kie,
    alibaba,
  ].map((speak) => speak(world))
}
