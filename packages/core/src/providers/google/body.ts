/** The bodies of the two dialects. Google takes the bytes of an image only, so its address is a `data:` address here. */

import type { VideoRequest } from '../../video/request.ts'
import type { SubmitExtras } from '../adapter.ts'
import { byMediaKind, type MediaKind, mediaKind } from '../media-kind.ts'
import { requestBody } from '../request-body.ts'
import { type Wire, words } from '../wire-map.ts'
import { VEO_WIRE } from './models.ts'

/** Omni's fields. Prompt and images become the parts of `input`. */
export const OMNI_WIRE = {
  model: 'model',
  prompt: 'prompt',
  firstFrame: 'image',
  lastFrame: 'lastFrame',
  references: 'referenceImages',
  // Text with its unit here, a number in Veo's dialect.
  duration: ['duration', (seconds) => `${seconds}s`],
  aspectRatio: 'aspect_ratio',
  resolution: ['resolution', words({ '2160p': '4k' })],
  callbackUrl: ['webhook_config', (url) => ({ uris: [url] })],
} as const satisfies Wire

/** What of `extra` does not stand with the rest. */
const IN_FORMAT = ['delivery']
const IN_INSTANCE = ['video', 'mask']
const AT_TOP = ['webhookConfig', 'labels']

interface Parts {
  model?: string
  prompt?: string
  image?: string
  lastFrame?: string
  referenceImages?: readonly string[]
  [name: string]: unknown
}

/** `POST /interactions`: always in the background, so that the answer is the id and no connection has to last. */
export function omniBody(request: VideoRequest, extras: SubmitExtras): unknown {
  const { model, prompt, image, lastFrame, referenceImages, duration, aspect_ratio, resolution, ...rest } = partsOf(
    OMNI_WIRE,
    request,
    extras,
  )
  const [format, more] = split(request.extra, IN_FORMAT)
  return {
    model,
    input: omniInput(prompt ?? '', image, lastFrame, referenceImages ?? []),
    background: true,
    response_format: { type: 'video', duration, aspect_ratio, resolution, ...format },
    ...rest,
    ...more,
  }
}

/** What a prompt names of its pictures and of its videos, if it does. */
const NAMED: Readonly<Record<MediaKind, RegExp>> = {
  image: /<(?:FIRST_FRAME|LAST_FRAME|IMAGE_REF_\d+)>/,
  video: /<(?:PREVIOUS_VIDEO|VIDEO(?:_REF)?_\d+)>/,
  audio: /^/,
}
/** Google's own words: without them a video may be taken for the one to edit. */
const NO_SOURCE = 'Use the given video(s) as references. Do not use them as a source for video editing.'

/**
 * A file is bound by its name in the prompt only; one that has none is dropped (Google's prompt guide, as three public
 * clients follow it). Pictures and videos are counted each for themselves. A prompt that names them itself stays as it is.
 */
function omniInput(prompt: string, first: string | undefined, last: string | undefined, references: readonly string[]) {
  const { image, video, audio } = byMediaKind(references)
  const media: ReadonlyArray<readonly [name: string, url: string]> = [
    ...(first === undefined ? [] : [['FIRST_FRAME', first] as const]),
    ...(last === undefined ? [] : [['LAST_FRAME', last] as const]),
    ...image.map((url, at) => [`IMAGE_REF_${at}`, url] as const),
    ...video.map((url, at) => [`VIDEO_REF_${at}`, url] as const),
    // Refused there, and not dropped here.
    ...audio.map((url) => ['', url] as const),
  ]
  if (media.length === 0) return prompt
  const seen = { image: 0, video: 0, audio: 0 }
  const told = media.flatMap(([name, url]) => {
    const kind = mediaKind(url)
    seen[kind]++
    const isLeft = NAMED[kind].test(prompt) || (kind === 'video' && !name.startsWith('VIDEO'))
    return isLeft ? [] : [`<${name}>@${kind === 'video' ? 'Video' : 'Image'}${seen[kind]}`]
  })
  const under = (title: string, kind: RegExp) => {
    const list = told.filter((name) => kind.test(name))
    return list.length === 0 ? [] : [`[# ${title} ${list.join(' ')}]`]
  }
  const hint = told.some((name) => name.startsWith('<VIDEO')) ? `\n${NO_SOURCE}` : ''
  const text = [...under('Sources', /FRAME>/), ...under('References', /_REF_/), prompt].join(' ') + hint
  return [...media.map(([, url]) => omniPart(url)), { type: 'text', text }]
}

function omniPart(url: string) {
  const { mediaType, data } = inData(url)
  const type = mediaKind(url)
  return data === undefined ? { type, uri: url } : { type, mime_type: mediaType, data }
}

/** `POST /models/<model>:predictLongRunning`: one instance, and parameters. */
export function veoBody(request: VideoRequest, extras: SubmitExtras): unknown {
  const { model, prompt, image, lastFrame, referenceImages, webhookConfig, ...parameters } = partsOf(
    VEO_WIRE,
    request,
    extras,
  )
  const [instance, others] = split(request.extra, IN_INSTANCE)
  const [top, rest] = split(others, AT_TOP)
  return {
    instances: [
      {
        prompt,
        image: image === undefined ? undefined : veoImage(image),
        lastFrame: lastFrame === undefined ? undefined : veoImage(lastFrame),
        referenceImages: referenceImages?.map((url) => ({ image: veoImage(url), referenceType: 'asset' })),
        ...instance,
      },
    ],
    parameters: { ...parameters, ...rest },
    webhookConfig,
    ...top,
  }
}

/** Google's samples show `inlineData`, which both of its clients do not send. */
function veoImage(url: string) {
  const { mediaType, data } = inData(url)
  return data === undefined ? { uri: url } : { bytesBase64Encoded: data, mimeType: mediaType }
}

function partsOf(
  wire: Parameters<typeof requestBody>[0]['wire'] | typeof VEO_WIRE,
  request: VideoRequest,
  extras: SubmitExtras,
): Parts {
  return requestBody({ wire: wire as Wire }, { ...request, extra: {} }, extras) as Parts
}

function inData(url: string): { mediaType?: string | undefined; data?: string | undefined } {
  const head = /^data:([\w.+/-]+);base64,/.exec(url.slice(0, 200))
  return head ? { mediaType: head[1], data: url.slice(head[0].length) } : {}
}

type Fields = Readonly<Record<string, unknown>>

/** The fields of these names, and the others. */
function split(fields: Fields, names: readonly string[]): [Fields, Fields] {
  const pick = (isIn: boolean) =>
    Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name) === isIn))
  return [pick(true), pick(false)]
}
