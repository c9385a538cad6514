/** Kling's models under the names of both of its APIs. */

import { type ModelCard, seconds } from '../card.ts'
import {
  BASE,
  FRAMES,
  FROM_IMAGE,
  NO_AUDIO,
  O1,
  OLDER_FORMS,
  OMNI,
  omni,
  priced,
  RATIOS,
  SILENT,
  SOUND_IN_1080P,
  TO_4K,
  TO_1080P,
  V3,
  V25,
  V26,
} from './common.ts'
import { LEGACY_MODELS } from './legacy.ts'

const NEW_MODELS: readonly ModelCard[] = [
  {
    ...BASE,
    model: 'kling-3.0-turbo',
    durations: seconds(3, 15),
    resolutions: TO_1080P,
    promptMax: 3072,
    // Sound is always on, and dearer for it: there is no field that turns it off.
    defaults: { ...SILENT, audio: true },
    wire: { references: null, lastFrame: null, ...NO_AUDIO },
    forms: { text: {}, image: { ...FROM_IMAGE, promptMax: 2500 } },
    price: priced({ '720p': 0.112, '1080p': 0.14 }),
    typicalMs: 60_000,
  },
  {
    ...BASE,
    model: 'kling-3.0',
    durations: seconds(3, 15),
    resolutions: TO_4K,
    promptMax: 3072,
    wire: { references: null },
    forms: { text: {}, image: FROM_IMAGE, firstLast: FROM_IMAGE },
    price: V3,
  },
  {
    ...BASE,
    model: 'kling-3.0-omni',
    durations: seconds(3, 15),
    resolutions: TO_4K,
    promptMax: 3072,
    ...omni({ wire: undefined, last: true }),
    price: OMNI,
  },
  {
    ...BASE,
    model: 'kling-o1',
    durations: seconds(3, 10),
    resolutions: TO_1080P,
    wire: NO_AUDIO,
    ...omni({ wire: undefined, durations: [5, 10], last: false }),
    price: O1,
  },
  {
    ...BASE,
    model: 'kling-2.6',
    durations: [5, 10],
    resolutions: TO_1080P,
    limits: SOUND_IN_1080P,
    wire: { references: null },
    forms: OLDER_FORMS,
    price: V26,
  },
  {
    ...BASE,
    model: 'kling-2.5-turbo',
    durations: [5, 10],
    resolutions: TO_1080P,
    wire: { references: null, ...NO_AUDIO },
    forms: OLDER_FORMS,
    price: V25,
  },
]

/** Announced for the API when last read; what is known of them is other hosts' word, and Kling's own price is not known. */
function announced(
  model: string,
  longest: number,
  { ratios = [], ...card }: Pick<ModelCard, 'resolutions' | 'typicalMs'> & { ratios?: readonly string[] },
): ModelCard {
  return {
    ...BASE,
    ...card,
    model,
    durations: seconds(3, longest),
    aspectRatios: [...RATIOS, '21:9', ...ratios],
    images: { min: 0, max: 1, ...FRAMES, maxBytes: 30_000_000 },
    promptMax: 26_000,
    // They have sound whatever is asked.
    defaults: { audio: true },
    required: ['duration', 'resolution'],
    wire: { references: null, ...NO_AUDIO },
    forms: { text: {}, image: FROM_IMAGE, firstLast: FROM_IMAGE },
    price: null,
    source: { from: 'https://docs.comfy.org (comfy-router kling-4-0)', asOf: '2026-11-30', thirdParty: true },
  }
}

export const models: readonly ModelCard[] = [
  ...LEGACY_MODELS.slice(0, 1),
  ...NEW_MODELS,
  announced('kling-4.0', 30, { resolutions: TO_1080P, typicalMs: 180_000 }),
  announced('kling-4.0-flash', 20, { resolutions: ['720p'], ratios: ['4:3', '3:4'], typicalMs: 86_000 }),
  ...LEGACY_MODELS.slice(1),
]
