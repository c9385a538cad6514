/**
 * MiniMax has two APIs at one host. The newer one (`/v2`, H3) takes a list of what goes in, the older one (`/v1`, Hailuo and
 * before) a field for each. The name of the model says which one makes the clip.
 */

import { mediaKind } from '../media-kind.ts'
import type { CardWire, Wire } from '../wire-map.ts'

/** `MiniMax-Hailuo-…`, `T2V-01` and its like, `video-01`. Whatever is named otherwise is newer. */
export function isOlder(model: string): boolean {
  return /hailuo|^(?:[tis]2v|video)-/i.test(model)
}

/** Written in capitals, and 1440p is called 2K. */
const resolution = (asked: string) => (asked === '1440p' ? '2K' : asked.toUpperCase())

export const NEWER = {
  model: 'model',
  // These four become the list `content`.
  prompt: 'content',
  firstFrame: 'first_frame',
  lastFrame: 'last_frame',
  references: 'references',
  resolution: ['resolution', resolution],
  duration: 'duration',
  aspectRatio: 'ratio',
  callbackUrl: 'callback_url',
} as const satisfies Wire

/** The face that is kept; a list of one. */
const subject = (image: readonly string[]) => [{ type: 'character', image }]

/** For a model of the older API that nobody has a card of: nothing that is asked is left out in silence. */
export const OLDER = {
  ...NEWER,
  prompt: 'prompt',
  firstFrame: 'first_frame_image',
  lastFrame: 'last_frame_image',
  references: ['subject_reference', subject],
} as const satisfies Wire

/** What the known ones have of it. */
export const OLDER_CARD = { ...OLDER, lastFrame: null, references: null, aspectRatio: null } as const satisfies CardWire

/** The body of the newer API, from one that has a field for each. */
export function withContent(flat: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { model, content, first_frame: first, last_frame: last, references, ...rest } = flat
  const files = Array.isArray(references) ? (references as string[]) : []
  return {
    model,
    content: [
      { type: 'text', text: content },
      ...frame('first_frame', first),
      ...frame('last_frame', last),
      ...files.map((url) => medium(mediaKind(url), url, `reference_${mediaKind(url)}`)),
    ],
    ...rest,
  }
}

function frame(role: 'first_frame' | 'last_frame', url: unknown): unknown[] {
  return typeof url === 'string' ? [medium('image', url, role)] : []
}

function medium(kind: string, url: string, role: string) {
  const type = `${kind}_url`
  return { type, [type]: { url }, role }
}
