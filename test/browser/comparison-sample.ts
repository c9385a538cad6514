/** Two prompts at several providers, one of which failed, and a clip that is compared with none. */

import type { Compared } from '../../packages/github-action/src/report/compared.ts'
import { type SampleVideo, sampleFailure, sampleVideo } from './sample.ts'

const BOTTLE = 'A glass bottle on wet stone, slow camera move to the right, soft morning light'
const STEAM = '=Portrait: "steam" rises from a cup, deep violet background'
const UPRIGHT = { width: 720, height: 1280 }

export const COMPARISON: SampleVideo[] = [
  sampleVideo({
    prompt: BOTTLE,
    provider: 'fal',
    model: 'seedance-2.0',
    path: 'videos/bottle-1.mp4',
    look: 'day',
    cost: 0.62,
  }),
  sampleVideo({
    prompt: BOTTLE,
    provider: 'kling',
    model: 'kling-v3',
    path: 'videos/bottle-2.mp4',
    look: 'night',
    duration: 8,
    cost: null,
    estimatedCost: 0.84,
  }),
  sampleFailure('moderation', 'no', 'APIMart refused the prompt.', {
    prompt: BOTTLE,
    provider: 'apimart',
    model: 'sora-2',
  }),
  sampleVideo({
    prompt: STEAM,
    provider: 'fal',
    model: 'seedance-2.0',
    path: 'videos/steam-1.mp4',
    look: 'day',
    ...UPRIGHT,
  }),
  sampleVideo({
    prompt: STEAM,
    provider: 'kling',
    model: 'kling-v3',
    path: 'videos/steam-2.mp4',
    look: 'night',
    ...UPRIGHT,
  }),
  sampleVideo({ path: 'videos/alone.mp4', look: 'day' }),
]

const entry = (
  subject: string,
  way: string,
  waited: number | null,
  usd: number | null,
  isEstimate = false,
): Compared => ({
  subject,
  way,
  waited,
  price: usd === null ? null : { usd, isEstimate },
})

export const COMPARED: Compared[] = [
  entry(BOTTLE, 'fal', 74, 0.62),
  entry(BOTTLE, 'kling', 131, 0.84, true),
  entry(BOTTLE, 'apimart', null, 0.4, true),
  entry(STEAM, 'fal', 81, 0.62),
  entry(STEAM, 'kling', 140, 0.84, true),
  entry('alone', 'sandbox', 3, 0),
]
