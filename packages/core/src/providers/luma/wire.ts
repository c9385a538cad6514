/** Luma's two APIs: which of them serves a model, where it is, and what each calls our fields. */

import { type Wire, words } from '../wire-map.ts'

/** The host of the Agents API, which the base URL stands for. */
export const AGENTS_HOST = 'https://agents.lumalabs.ai'
/** The host of the older API, with keys of its own. */
export const DREAM_MACHINE_HOST = 'https://api.lumalabs.ai'

const seconds = (duration: number) => `${duration}s`

/** A video of Luma's own, which is gone on with: `generation:<id>`. */
const generation = (address: string) => /^generation:(?:\/\/)?(.+)$/i.exec(address)?.[1]

/** A file goes in as bare base64, with its type beside it. */
function imageRef(address: string): object {
  const id = generation(address)
  if (id !== undefined) return { generation_id: id }
  const [, mediaType, data] = /^data:([^;,]+);base64,(.*)$/is.exec(address) ?? []
  return data === undefined ? { url: address } : { data, media_type: mediaType }
}

function keyframe(address: string): object {
  const id = generation(address)
  return id === undefined ? { type: 'image', url: address } : { type: 'generation', id }
}

export const AGENTS = {
  model: 'model',
  prompt: 'prompt',
  aspectRatio: 'aspect_ratio',
  resolution: 'video.resolution',
  duration: ['video.duration', seconds],
  firstFrame: ['video.start_frame', imageRef],
  lastFrame: ['video.end_frame', imageRef],
} as const satisfies Wire

export const DREAM_MACHINE = {
  model: 'model',
  prompt: 'prompt',
  aspectRatio: 'aspect_ratio',
  resolution: ['resolution', words({ '2160p': '4k' })],
  duration: ['duration', seconds],
  firstFrame: ['keyframes.frame0', keyframe],
  lastFrame: ['keyframes.frame1', keyframe],
  callbackUrl: 'callback_url',
} as const satisfies Wire

/** `ray-2`, `ray-flash-2` and the ones before them; everything newer is the Agents API's. */
export function isDreamMachine(model: string | undefined): boolean {
  return /^ray-(?:1|2|flash)\b/i.test(model ?? '')
}

/** Where the older API is: at its own host, or below a person's own base URL. */
export function dreamMachine(root: string): string {
  return `${root === AGENTS_HOST ? DREAM_MACHINE_HOST : root}/dream-machine/v1`
}
