/** What models of OpenRouter have in common. */

import type { ModelCard } from '../card.ts'
import type { CardWire } from '../wire-map.ts'
import { LIST } from './prices.ts'

export const NO_LAST: CardWire = { lastFrame: null }
export const NO_REFERENCES: CardWire = { references: null }
export const NO_SEED: CardWire = { seed: null }
export const NO_AUDIO: CardWire = { audio: null }

/** Words alone, frames, or references; never the last two together. */
export const FORMS = {
  text: {},
  image: { wire: NO_LAST },
  firstLast: {},
  reference: {},
} as const satisfies ModelCard['forms']
export const FORMS_WITHOUT_LAST = {
  text: {},
  image: { wire: NO_LAST },
  reference: {},
} as const satisfies ModelCard['forms']

/** Of videos and sounds it says that most models ignore them. */
export const IMAGES_ONLY: NonNullable<ModelCard['references']> = { kinds: ['image'] }

export type Facts = Pick<ModelCard, 'model' | 'durations' | 'resolutions' | 'aspectRatios' | 'price' | 'typicalMs'> &
  Partial<ModelCard> & {
    /** Whether it makes sound that can be switched: on unless it is switched off. */
    sound: boolean
  }

export function card({ sound, ...facts }: Facts): ModelCard {
  const { wire, resolutions } = facts
  return {
    provider: 'openrouter',
    images: { min: 0, max: 1 },
    required: resolutions.length > 1 ? ['duration', 'resolution'] : ['duration'],
    source: LIST,
    ...facts,
    defaults: sound ? { audio: true } : {},
    wire: { ...(sound ? {} : NO_AUDIO), ...wire },
  }
}
