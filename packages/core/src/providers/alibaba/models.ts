/**
 * Wan and HappyHorse. Model Studio has an id for each way to a video up to Wan 2.7: the common part of the name is taken as
 * well. Prices are per second of video; those of Wan 3.0 and HappyHorse are known for China only, and so are none here.
 */

import type { Form, FormCard, ModelCard, PriceRow, Source } from '../card.ts'
import { seconds } from '../card.ts'
import { LEGACY } from './wire.ts'

const page = (path: string, asOf: string): Source => ({
  from: `https://www.alibabacloud.com/help/en/model-studio/${path}`,
  asOf,
})
const WAN_3 = page('wan3-video-generation-api-reference', '2026-10-15')
const WAN_27 = page('image-to-video-general-api-reference', '2026-06-16')
const OLDER = page('text-to-video-api-reference', '2026-06-16')
const HAPPYHORSE: Source = { ...page('happyhorse-reference-to-video', '2026-08-08'), thirdParty: true }
/** A third party's copy: what is asked in Singapore, where the same costs more than in China. */
const PRICES: Source = { ...page('model-pricing', '2026-08-26'), thirdParty: true }

const FIVE = ['16:9', '9:16', '1:1', '4:3', '3:4'] as const
const SEED = [0, 2_147_483_647] as const

const BASE = {
  provider: 'alibaba',
  aspectRatios: FIVE,
  images: { min: 0, max: 1, formats: ['jpeg', 'png', 'bmp', 'webp'], minShortSide: 240, ratio: [1 / 8, 8] },
  seed: SEED,
  price: null,
  typicalMs: 150_000,
} as const satisfies Partial<ModelCard>
const ONE = { ...BASE.images, min: 1 } as const

/** The image decides the ratio, and there is no field for it. */
const FROM_IMAGE = {
  images: { ...ONE, decidesRatio: true },
  wire: { aspectRatio: null },
} as const satisfies FormCard

type Forms = Readonly<Partial<Record<Form, FormCard>>>

/** A dated id of one form, which is asked for as the form is. */
function dated(card: ModelCard, model: string, form: Form): ModelCard {
  const { model: _, ...asked } = card.forms?.[form] ?? {}
  const images = form === 'text' ? { min: 0, max: 0 } : (asked.images ?? card.images)
  const wire = form === 'text' ? { ...card.wire, firstFrame: null, lastFrame: null, references: null } : card.wire
  return { ...card, model, images, ...(wire ? { wire } : {}), forms: { [form]: asked } }
}

const wan3: Omit<ModelCard, 'model'> = {
  ...BASE,
  durations: seconds(2, 30),
  resolutions: ['1080p', '720p', '480p'],
  aspectRatios: ['adaptive', ...FIVE],
  images: { ...BASE.images, maxBytes: 20_000_000 },
  references: { max: 20, most: { image: 10, video: 5, audio: 5 } },
  promptMax: 20_000,
  promptOptional: true,
  defaults: { duration: 5, resolution: '1080p', aspectRatio: 'adaptive', audio: true },
  wire: { negativePrompt: null },
  forms: { text: {}, image: {}, firstLast: {}, reference: {} },
  source: WAN_3,
}

const rates = (more: Partial<PriceRow> = {}, share = 1): PriceRow[] => [
  { per: 'second', usd: 0.1 * share, resolution: '720p', ...more },
  { per: 'second', usd: 0.15 * share, resolution: '1080p', ...more },
]
const price = (rows: readonly PriceRow[]): ModelCard['price'] => ({ per: 'row', rows, source: PRICES })

const WAN_27_FORMS: Forms = {
  text: { model: 'wan2.7-t2v' },
  image: { model: 'wan2.7-i2v', ...FROM_IMAGE },
  // Alibaba's advice for two frames.
  firstLast: { model: 'wan2.7-i2v-2026-04-25', ...FROM_IMAGE },
  reference: {
    model: 'wan2.7-r2v',
    images: { ...BASE.images, decidesRatio: true },
    references: { max: 5, kinds: ['image', 'video'] },
    wire: { firstFrame: 'first_frame' },
    limits: [{ where: { video: true }, durations: seconds(2, 10) }],
    // The seconds of a video that goes in are paid, too, and nobody knows them before.
    price: price(rates({ video: false })),
  },
}
const wan27: ModelCard = {
  ...BASE,
  model: 'wan2.7',
  durations: seconds(2, 15),
  resolutions: ['1080p', '720p'],
  promptMax: 5000,
  defaults: { duration: 5, resolution: '1080p', aspectRatio: '16:9', audio: true },
  // It has sound whatever is asked.
  wire: { audio: null },
  forms: WAN_27_FORMS,
  price: price(rates()),
  source: WAN_27,
}

const wan27Edit: ModelCard = {
  ...wan27,
  model: 'wan2.7-videoedit',
  durations: seconds(2, 10),
  images: { min: 0, max: 0 },
  // Unless it is said, it is as long as the video.
  defaults: { resolution: '1080p' },
  wire: { audio: null, firstFrame: null, lastFrame: null },
  references: { min: 1, max: 5, kinds: ['video', 'image'], most: { video: 1, image: 4 } },
  forms: { reference: {} },
  price: null,
}

const wan26: ModelCard = {
  ...BASE,
  model: 'wan2.6',
  durations: seconds(2, 15),
  resolutions: ['1080p', '720p'],
  // A longer one is cut in silence, and paid.
  promptMax: 1500,
  defaults: { duration: 5, resolution: '1080p', aspectRatio: '16:9', audio: true },
  // It has sound whatever is asked.
  wire: { ...LEGACY, audio: null },
  forms: {
    text: { model: 'wan2.6-t2v' },
    image: { model: 'wan2.6-i2v', ...FROM_IMAGE },
    reference: {
      model: 'wan2.6-r2v',
      durations: seconds(2, 10),
      images: { min: 0, max: 0, addressesOnly: true },
      references: { max: 5, kinds: ['image', 'video'], most: { video: 3 } },
      price: price(rates({ video: false })),
    },
  },
  price: price(rates()),
  source: OLDER,
}

/** The only ones of 2.6 that can be silent. */
const wan26Flash: ModelCard = { ...wan26, wire: LEGACY }

function flash(form: 'image' | 'reference', more: Partial<PriceRow>): ModelCard {
  const card = dated(wan26Flash, `wan2.6-${form === 'image' ? 'i2v' : 'r2v'}-flash`, form)
  const rows = [...rates({ audio: false, ...more }, 0.25), ...rates({ audio: true, ...more }, 0.5)]
  return { ...card, forms: { [form]: { ...card.forms?.[form], price: price(rows) } } }
}

const wan25: ModelCard = {
  ...BASE,
  model: 'wan2.5',
  durations: [5, 10],
  resolutions: ['1080p', '720p', '480p'],
  promptMax: 1500,
  defaults: { duration: 5, resolution: '1080p', aspectRatio: '16:9', audio: true },
  wire: { ...LEGACY, references: null, audio: null },
  forms: {
    // In 480p it has no others.
    text: { model: 'wan2.5-t2v-preview', aspectRatios: ['16:9', '9:16', '1:1'] },
    image: { model: 'wan2.5-i2v-preview', ...FROM_IMAGE },
  },
  price: price([...rates(), { per: 'second', usd: 0.05, resolution: '480p' }]),
  source: OLDER,
}

const HORSE_FILES = { formats: ['jpeg', 'png', 'webp'], maxBytes: 20_000_000 } as const
const HORSE_IMAGES = { min: 0, max: 1, ...HORSE_FILES, minShortSide: 300, ratio: [0.4, 2.5] } as const

const happyhorse: ModelCard = {
  ...BASE,
  images: HORSE_IMAGES,
  model: 'happyhorse-1.1',
  durations: seconds(3, 15),
  resolutions: ['1080p', '720p', '480p'],
  aspectRatios: [...FIVE, '4:5', '5:4', '9:21', '21:9'],
  // A longer one is cut in silence, and paid.
  promptMax: 5000,
  promptHanTwice: true,
  defaults: { duration: 5, resolution: '1080p', aspectRatio: '16:9', audio: true },
  wire: { audio: null, negativePrompt: null, lastFrame: null },
  forms: {
    text: { model: 'happyhorse-1.1-t2v' },
    image: { model: 'happyhorse-1.1-i2v', ...FROM_IMAGE, images: { ...HORSE_IMAGES, min: 1, decidesRatio: true } },
    reference: {
      model: 'happyhorse-1.1-r2v',
      images: { min: 0, max: 0, ...HORSE_FILES, minShortSide: 400 },
      references: { max: 9, kinds: ['image'] },
    },
  },
  source: HAPPYHORSE,
}

export const models: readonly ModelCard[] = [
  wan27,
  { ...wan3, model: 'wan3.0-video' },
  { ...wan3, model: 'wan3.0-video-prime' },
  dated(wan27, 'wan2.7-t2v-2026-06-12', 'text'),
  dated(wan27, 'wan2.7-r2v-2026-06-12', 'reference'),
  wan27Edit,
  wan26,
  flash('image', {}),
  flash('reference', { video: false }),
  wan25,
  happyhorse,
]
