/** What each model of Runway takes on each way, as strictly as the vendor's client types it, and what it costs. */

import { anything, type Fields, object, oneOf, optional, required, text } from './check-body.ts'

type Rule = Fields[string]['rule']

export const ways = ['text_to_video', 'image_to_video', 'video_to_video'] as const
export type Way = (typeof ways)[number]

export interface Model {
  /** What it takes on each way that it has, beside `model`. */
  takes: Partial<Record<Way, Fields>>
  /** Seconds that it makes where nobody says. */
  usualSeconds: number
  /** Credits. */
  cost(given: Given): number
  /** What no field says by itself: the first wrong one and why. */
  complaint?(given: Given): [field: string, message: string] | null
}

export interface Given {
  model: string
  promptText?: string
  promptImage?: string | readonly unknown[]
  duration?: number | 'auto'
  ratio?: string
  resolution?: string
  audio?: boolean
  references?: readonly unknown[]
  referenceAudio?: readonly unknown[]
}

const must = (field: string, message: string) => ({ field, message: `'${field}' ${message}` })

const uri: Rule = (value, field) =>
  typeof value === 'string' && /^(?:https:\/\/[^\s/]+|runway:\/\/|data:(?:image|video|audio)\/)/.test(value)
    ? undefined
    : must(field, 'must be an HTTPS URL, a Runway upload URI or a data URI')

/** UTF-16 code units count. */
const words =
  (max: number): Rule =>
  (value, field) =>
    text()(value, field) ??
    ((value as string).length > max ? must(field, `must be at most ${max} characters`) : undefined)

const whole =
  (least: number, most: number): Rule =>
  (value, field) =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most
      ? undefined
      : must(field, `must be an integer from ${least} to ${most}`)

const flag: Rule = (value, field) => (typeof value === 'boolean' ? undefined : must(field, 'must be a boolean'))

const listOf =
  (item: Rule, max = Number.POSITIVE_INFINITY): Rule =>
  (value, field) => {
    if (!Array.isArray(value)) return must(field, 'must be an array')
    if (value.length === 0 || value.length > max) return must(field, `must hold 1 to ${max} items`)
    return value.map((one, at) => item(one, `${field}[${at}]`)).find((complaint) => complaint !== undefined)
  }

const frame = (...positions: string[]) => object({ uri: required(uri), position: required(oneOf(...positions)) })
const bare = object({ uri: required(uri) })
const isKeyframe = (image: unknown) => (image as { position?: string }).position !== undefined

/** An address, or a list with a position for each. A last frame needs a first one. */
const images =
  (...positions: string[]): Rule =>
  (value, field) => {
    if (!Array.isArray(value)) return uri(value, field)
    const wrong = listOf(frame(...positions), positions.length)(value, field)
    const isFirst = (value as Array<{ position?: string } | null>).some((one) => one?.position === 'first')
    return wrong ?? (isFirst ? undefined : must(field, 'must have a first frame'))
  }
/** References as well, never beside frames. */
const imagesOrReferences =
  (max: number): Rule =>
  (value, field) =>
    listOf(bare, max)(value, field) === undefined ? undefined : images('first', 'last')(value, field)

const kind = (type: string) => object({ type: required(oneOf(type)), uri: required(uri) })
const references = (image: number, video: number, audio: number): Fields => ({
  references: optional(listOf(bare, image)),
  referenceVideos: optional(listOf(kind('video'), video)),
  referenceAudio: optional(listOf(kind('audio'), audio)),
})

const seed = { seed: optional(whole(0, 4_294_967_295)) }
const audio = { audio: optional(flag) }

const gen4: Fields = {
  ratio: required(oneOf('1280:720', '720:1280', '1104:832', '832:1104', '960:960', '1584:672')),
  contentModeration: optional(object({ publicFigureThreshold: optional(oneOf('auto', 'low')) })),
  ...seed,
}
const gen45: Fields = {
  ...gen4,
  promptText: required(words(1000)),
  duration: required(whole(2, 10)),
  outputFormat: optional(oneOf('mp4', 'prores', 'png_sequence')),
}
const veo: Fields = {
  promptText: optional(words(1000)),
  ratio: required(oneOf('1280:720', '720:1280', '1080:1920', '1920:1080')),
  duration: optional(oneOf(4, 6, 8)),
  negativePrompt: optional(text()),
  ...audio,
  ...seed,
}

const SMALL = [
  '992:432', '864:496', '752:560', '640:640', '560:752', '496:864',
  '1470:630', '1280:720', '1112:834', '960:960', '834:1112', '720:1280',
] // biome-ignore format: a table
const FULL_HD = ['2206:946', '1920:1080', '1664:1248', '1440:1440', '1248:1664', '1080:1920']
const FOUR_K = ['3840:1646', '3840:2160', '3840:2880', '3840:3840', '2880:3840', '2160:3840']
const SMALL_OF_2_5 = SMALL.map((size) => ({ '864:496': '854:480', '496:864': '480:854' })[size] ?? size)

function seedance(
  sizes: readonly string[],
  credits: (size: string) => number,
  { max = 15, prompt = 3500, image = 9, other = 3, least = 0 } = {},
): Model {
  const common: Fields = {
    promptText: optional(words(prompt)),
    ratio: optional(oneOf(...sizes)),
    duration: optional(whole(4, max)),
    ...audio,
    ...seed,
  }
  const { references: _, ...others } = references(image, other, other)
  return {
    takes: {
      text_to_video: {
        ...common,
        ...references(image, other, other),
        ...(prompt === 3500 ? { promptText: required(words(prompt)) } : {}),
      },
      image_to_video: {
        ...common,
        promptImage: required(imagesOrReferences(image)),
        referenceAudio: others['referenceAudio'] ?? optional(anything),
      },
      video_to_video: { ...common, ...references(image, other, other), promptVideo: required(uri) },
    },
    usualSeconds: 5,
    cost: ({ duration, ratio = '1280:720' }) => Math.max(least, credits(ratio) * lengthOf(duration, max)),
  }
}

function lengthOf(duration: Given['duration'], longest: number): number {
  return duration === 'auto' ? longest : (duration ?? 5)
}

const imagesIn = ({ promptImage, references = [] }: Given) =>
  references.length + (promptImage === undefined ? 0 : typeof promptImage === 'string' ? 1 : promptImage.length)

const hailuo: Fields = {
  promptText: required(words(6000)),
  duration: optional(whole(5, 15)),
  resolution: optional(oneOf('768p', '2k', '768P', '2K')),
  ratio: optional(oneOf('adaptive', '21:9', '16:9', '4:3', '1:1', '3:4', '9:16')),
}
const wanSizes = [
  '832:480', '720:544', '624:624', '544:720', '480:832', '1280:720', '1104:832', '960:960', '832:1104', '720:1280',
  '1920:1080', '1648:1248', '1440:1440', '1248:1648', '1080:1920',
] // biome-ignore format: a table
const wanFields: Fields = { promptText: required(words(20_000)), duration: optional(whole(2, 30)), ...audio }
const gemini: Fields = { promptText: required(words(4000)), duration: optional(whole(3, 10)) }
const geminiSizes = [
  '640:360', '360:640', '1280:720', '720:1280', '1920:1080', '1080:1920', '3840:2160', '2160:3840',
] // biome-ignore format: a table
const h3Max: Fields = {
  promptText: required(words(6000)),
  duration: optional(whole(5, 15)),
  resolution: optional(oneOf('480p', '768p')),
  promptExpansionMode: optional(oneOf('disabled', 'balanced', 'quality')),
  ...seed,
}
const grok: Fields = {
  promptText: optional(words(2500)),
  duration: optional(whole(1, 15)),
  resolution: optional(oneOf('480p', '720p', '1080p')),
}

/** The longer and the shorter side of a size. */
const heightOf = (size: string) => Math.min(...size.split(':').map(Number))
const veoCost = (audible: number, silent: number) => (given: Given) =>
  (given.audio === false ? silent : audible) * lengthOf(given.duration, 8)

const veoModel = (audible: number, silent: number): Model => ({
  takes: {
    text_to_video: { ...veo, promptText: required(words(1000)) },
    image_to_video: { ...veo, promptImage: required(images('first', 'last')) },
  },
  usualSeconds: 8,
  cost: veoCost(audible, silent),
})

/** Of keyframes it takes the ratio; references have a size. */
const wan = (small: number, middle: number, large: number): Model => ({
  takes: {
    text_to_video: { ...wanFields, ...references(10, 3, 3), ratio: optional(oneOf(...wanSizes)) },
    image_to_video: {
      ...wanFields,
      promptImage: required(imagesOrReferences(10)),
      ratio: optional(oneOf('auto_480p', 'auto_720p', 'auto_1080p', ...wanSizes)),
    },
  },
  usualSeconds: 5,
  cost: ({ ratio = '1280:720', duration }) => {
    const height = ratio.startsWith('auto') ? Number.parseInt(ratio.slice(5), 10) : heightOf(ratio)
    return (height >= 1080 ? large : height > 624 ? middle : small) * lengthOf(duration, 30)
  },
  complaint: ({ promptImage, ratio }) =>
    Array.isArray(promptImage) && promptImage.some(isKeyframe) && !ratio?.startsWith('auto_')
      ? ['ratio', 'Keyframe requests must use auto_480p, auto_720p or auto_1080p']
      : null,
})

export const models: Readonly<Record<string, Model>> = {
  'gen4.5': {
    takes: {
      text_to_video: { ...gen45, ratio: required(oneOf('1280:720', '720:1280')) },
      image_to_video: { ...gen45, promptImage: required(images('first')) },
    },
    usualSeconds: 5,
    cost: ({ duration }) => 12 * lengthOf(duration, 10),
  },
  gen4_turbo: {
    takes: {
      image_to_video: {
        ...gen4,
        promptText: optional(words(1000)),
        duration: optional(whole(2, 10)),
        promptImage: required(images('first')),
      },
    },
    usualSeconds: 5,
    cost: ({ duration }) => 5 * lengthOf(duration, 10),
  },
  'veo3.1': veoModel(40, 20),
  'veo3.1_fast': veoModel(15, 10),
  seedance2: seedance([...SMALL, ...FULL_HD, ...FOUR_K], (size) =>
    FOUR_K.includes(size) ? 150 : FULL_HD.includes(size) ? 40 : 36,
  ),
  seedance2_fast: seedance(SMALL, () => 29),
  seedance2_mini: seedance(SMALL, () => 16, { least: 64 }),
  seedance2_5: seedance(
    [...SMALL_OF_2_5, ...FULL_HD],
    (size) => (FULL_HD.includes(size) ? 68 : SMALL_OF_2_5.indexOf(size) < 6 ? 20 : 30),
    { max: 30, prompt: 15_000, image: 30, other: 10, least: 80 },
  ),
  hailuo3: {
    takes: {
      text_to_video: { ...hailuo, ...references(9, 3, 3) },
      image_to_video: { ...hailuo, promptImage: required(imagesOrReferences(9)) },
    },
    usualSeconds: 5,
    cost: (given) =>
      (/^2k$/i.test(given.resolution ?? '') ? 15 : 10) * lengthOf(given.duration, 15) + 2 * imagesIn(given),
  },
  grok_imagine_1_5: {
    takes: {
      text_to_video: {
        ...grok,
        promptText: required(words(2500)),
        ratio: optional(oneOf('1:1', '16:9', '9:16', '4:3', '3:4', '3:2', '2:3')),
        references: optional(listOf(bare, 7)),
        referenceAudio: optional(listOf(kind('audio'), 3)),
      },
      image_to_video: { ...grok, promptImage: required(images('first')) },
    },
    usualSeconds: 5,
    cost: (given) =>
      (({ '480p': 10, '1080p': 29 })[given.resolution ?? ''] ?? 16) * lengthOf(given.duration, 15) +
      imagesIn(given) +
      (given.referenceAudio?.length ?? 0),
    complaint: ({ references, referenceAudio }) =>
      referenceAudio && !references
        ? ['referenceAudio', 'Audio references require at least one image reference']
        : null,
  },
  wan3: wan(5, 10, 20),
  wan3_prime: wan(6.8, 14, 28),
  gemini_omni_flash: {
    takes: {
      text_to_video: { ...gemini, ratio: optional(oneOf('1280:720', '720:1280')) },
      image_to_video: {
        ...gemini,
        promptText: optional(words(4000)),
        promptImage: required(images('first')),
        ratio: optional(oneOf('1280:720', '720:1280')),
      },
    },
    usualSeconds: 5,
    cost: (given) => 10 * lengthOf(given.duration, 10) + imagesIn(given),
  },
  'gemini_omni_flash_1.1': {
    takes: {
      text_to_video: {
        ...gemini,
        ratio: optional(oneOf(...geminiSizes)),
        references: optional(listOf(bare)),
        referenceVideos: optional(listOf(bare)),
      },
      image_to_video: {
        ...gemini,
        ratio: optional(oneOf(...geminiSizes)),
        promptImage: required(images('first', 'last')),
      },
    },
    usualSeconds: 5,
    cost: (given) =>
      (({ 360: 3.4, 1080: 15, 2160: 30 })[heightOf(given.ratio ?? '1280:720')] ?? 10) * lengthOf(given.duration, 10) +
      imagesIn(given),
  },
  h3_max: {
    takes: {
      text_to_video: h3Max,
      image_to_video: { ...h3Max, promptImage: required(images('first', 'last')) },
    },
    usualSeconds: 5,
    cost: ({ resolution, duration }) => (resolution === '480p' ? 5 : 8) * lengthOf(duration, 15),
  },
  aleph2: {
    takes: {
      video_to_video: {
        videoUri: required(uri),
        promptText: optional(text()),
        targetAspectRatio: optional(oneOf('16:9', '4:3', '3:2', '1:1', '2:3', '3:4', '9:16', '21:9')),
        keyframes: optional(listOf(anything, 5)),
        ...seed,
      },
    },
    usualSeconds: 5,
    cost: () => 140,
  },
}
