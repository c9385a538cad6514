/** Kling's models under the names of its older API, which serves some that the new one does not. */

import { type ModelCard, seconds } from '../card.ts'
import {
  BASE,
  FROM_IMAGE,
  IN_1080P,
  LEGACY_FRAMES,
  NO_AUDIO,
  O1,
  OLDER_FORMS,
  OMNI,
  olderMap,
  omni,
  SILENT,
  SOUND_IN_1080P,
  TO_4K,
  TO_1080P,
  TO_A_LAST,
  V3,
  V25,
  V26,
} from './common.ts'
import { LEGACY, LEGACY_OMNI } from './wire.ts'

function legacy(
  model: string,
  card: Pick<ModelCard, 'durations' | 'resolutions' | 'price'> & Partial<ModelCard>,
): ModelCard {
  const { wire, ...rest } = card
  return {
    ...BASE,
    model,
    images: { min: 0, max: 1, ...LEGACY_FRAMES },
    forms: { text: {}, image: FROM_IMAGE, firstLast: FROM_IMAGE },
    ...rest,
    wire: { ...LEGACY, references: null, ...wire },
  }
}

const old = { durations: [5, 10], price: null, wire: NO_AUDIO, source: olderMap }

export const LEGACY_MODELS: readonly ModelCard[] = [
  legacy('kling-v3', { durations: seconds(3, 15), resolutions: TO_4K, price: V3 }),
  // Their path makes 1080p where nothing is said, the others 720p.
  legacy('kling-v3-omni', {
    durations: seconds(3, 15),
    resolutions: ['1080p', '720p', '2160p'],
    defaults: IN_1080P,
    price: OMNI,
    wire: LEGACY_OMNI,
    ...omni({ wire: LEGACY_OMNI, last: true }),
  }),
  legacy('kling-video-o1', {
    durations: seconds(3, 10),
    resolutions: ['1080p', '720p'],
    defaults: IN_1080P,
    price: O1,
    wire: { ...LEGACY_OMNI, ...NO_AUDIO },
    ...omni({ wire: LEGACY_OMNI, durations: [5, 10], last: false }),
  }),
  legacy('kling-v2-6', {
    durations: [5, 10],
    resolutions: TO_1080P,
    price: V26,
    forms: OLDER_FORMS,
    limits: SOUND_IN_1080P,
  }),
  legacy('kling-v2-5-turbo', {
    durations: [5, 10],
    resolutions: TO_1080P,
    price: V25,
    forms: OLDER_FORMS,
    wire: NO_AUDIO,
  }),
  legacy('kling-v2-1', {
    ...old,
    resolutions: TO_1080P,
    images: { min: 1, max: 1, ...LEGACY_FRAMES },
    forms: { image: FROM_IMAGE, firstLast: TO_A_LAST },
  }),
  ...(['kling-v2-1-master', 'kling-v2-master'] as const).map((model) => {
    const resolution = model === 'kling-v2-master' ? '720p' : '1080p'
    return legacy(model, {
      ...old,
      resolutions: [resolution],
      defaults: { ...SILENT, resolution },
      wire: { ...NO_AUDIO, resolution: null, lastFrame: null },
      forms: { text: {}, image: FROM_IMAGE },
    })
  }),
  legacy('kling-v1-6', {
    ...old,
    resolutions: TO_1080P,
    wire: { ...NO_AUDIO, references: LEGACY.references },
    forms: {
      // Words alone make 720p in both modes.
      text: { resolutions: ['720p'] },
      image: FROM_IMAGE,
      firstLast: TO_A_LAST,
      reference: { references: { max: 4, kinds: ['image'] } },
    },
  }),
]
