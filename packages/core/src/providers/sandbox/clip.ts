/** A real, playable MP4 of any duration from a template of four seconds. */

import { CLIP_TEMPLATES } from './templates.ts'

const TEMPLATE_SECONDS = 4

/**
 * The clip of a size (`1280x720` …) and a duration in seconds. A duration in MP4 is a number of units over a timescale,
 * so the same bytes with another timescale in `mvhd` and `mdhd` play for another time.
 */
export function sandboxClip(size: string, duration: number): Uint8Array {
  const template = CLIP_TEMPLATES[size] ?? CLIP_TEMPLATES['1280x720'] ?? ''
  const clip = Uint8Array.from(atob(template), (character) => character.charCodeAt(0))
  const view = new DataView(clip.buffer)
  for (const box of ['mvhd', 'mdhd']) {
    const at = findBox(clip, box)
    // Version 0: version and flags (4), creation (4), modification (4), timescale (4). ISO/IEC 14496-12, 8.2.2 and 8.4.2.
    const field = at + 4 + 12
    view.setUint32(field, Math.round((view.getUint32(field) * TEMPLATE_SECONDS) / duration))
  }
  return clip
}

/** Offset of a box's type. The templates are ours and small, and the header boxes stand before any media data. */
function findBox(bytes: Uint8Array, type: string): number {
  const codes = [...type].map((letter) => letter.charCodeAt(0))
  return bytes.findIndex((_, at) => codes.every((code, offset) => bytes[at + offset] === code))
}
