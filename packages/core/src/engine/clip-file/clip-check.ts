/**
 * Whether bytes are a clip: known by what they are, never by a name or a Content-Type. One check for every host, as the
 * bytes pass by; of the file only its index is held.
 */

import { type Box, followBoxes } from './boxes.ts'
import { FRAGMENT_LISTS, followFragments } from './fragments.ts'
import { docTypeOf, followElements } from './matroska.ts'
import { type Movie, type Picture, readMovie, samplesIn } from './movie.ts'

/** What a clip may be. All of them are delivered, under their own ending. */
export type ClipKind = 'mp4' | 'mov' | 'webm' | 'mkv'

export const MEDIA_TYPES: Readonly<Record<ClipKind, string>> = {
  mp4: 'video/mp4',
  mov: 'video/quicktime',
  webm: 'video/webm',
  mkv: 'video/x-matroska',
}

/** Endings that say "video": the right one takes their place. */
const ANY_ENDING = /\.(?:mp4|m4v|mov|qt|webm|mkv)$/i

/**
 * A name or path with the ending of what the file is. MP4 is what everybody expects: its name stays as it was given.
 * @param kind undefined for MP4
 */
export function namedAs(name: string, kind: ClipKind | undefined): string {
  if (kind === undefined || kind === 'mp4') return name
  return `${name.replace(ANY_ENDING, '')}.${kind}`
}

/** What kind of file the first bytes begin, or what they are instead, in a person's words. */
export type FirstBytes = { kind: ClipKind } | { instead: string; text: boolean }

/** As many as are needed to tell; no clip is as small. */
export const FIRST_BYTES = 64

/** The index of a clip of an hour has some megabytes. */
const INDEX_BYTES = 64 * 1024 * 1024

/** Boxes that a file of the family may begin with; `ftyp` is not the first one in QuickTime's. */
const MP4_BOXES = new Set(['styp', 'moov', 'moof', 'sidx', 'emsg', 'prft', 'uuid', 'pdin'])
const QUICKTIME_BOXES = new Set(['wide', 'free', 'skip', 'mdat', 'pnot'])

export function readFirstBytes(bytes: Uint8Array): FirstBytes {
  const letters = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to))
  const type = letters(4, 8)
  if (type === 'ftyp') return { kind: isQuickTime(bytes) ? 'mov' : 'mp4' }
  const doc = docTypeOf(bytes)
  if (doc !== null) return { kind: doc === 'webm' ? 'webm' : 'mkv' }
  const size = bytes.byteLength < 8 ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getUint32(0)
  if (size === 0 || size === 1 || size >= 8) {
    if (MP4_BOXES.has(type)) return { kind: 'mp4' }
    if (QUICKTIME_BOXES.has(type)) return { kind: 'mov' }
  }
  return insteadOf(bytes)
}

/** The brand `qt  ` as the first one (QTFF, "The File Type Compatibility Atom"). */
function isQuickTime(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(8, 12)) === 'qt  '
}

const SIGNATURES: ReadonlyArray<readonly [start: string, what: string]> = [
  ['\x89PNG', 'a picture (PNG)'],
  ['\xff\xd8\xff', 'a picture (JPEG)'],
  ['GIF8', 'a picture (GIF)'],
  ['RIFF', 'a RIFF file (AVI, WebP or sound)'],
  ['FLV', 'an FLV file'],
  ['PK\x03\x04', 'a zip archive'],
  ['\x1f\x8b', 'compressed bytes (gzip)'],
  ['%PDF', 'a PDF'],
  ['ID3', 'sound (MP3)'],
]

function insteadOf(bytes: Uint8Array): FirstBytes {
  if (bytes.byteLength === 0) return { instead: 'an empty file', text: false }
  const start = String.fromCharCode(...bytes.subarray(0, FIRST_BYTES))
  // After a byte order mark.
  const text = start.replace(/^\xef\xbb\xbf/, '').trimStart()
  if (/^#EXTM3U/.test(text)) return { instead: 'a playlist (HLS)', text: false }
  if (/^[[{"]/.test(text)) return { instead: 'JSON', text: true }
  if (/^<\?xml|^<Error/i.test(text)) return { instead: 'XML', text: true }
  if (/^<(?:!doctype|html|head|body|!--|\w)/i.test(text)) return { instead: 'a web page', text: true }
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1]
  if (known !== undefined) return { instead: known, text: false }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: text has none but tabs and ends of lines.
  if (!/[\x00-\x08\x0e-\x1f]/.test(start)) return { instead: 'text', text: true }
  return { instead: 'no MP4, QuickTime or WebM', text: false }
}

export interface ClipCheck {
  pass(bytes: Uint8Array): void
  /** The bytes so far end in the middle of something: more of them may make it whole. */
  isTorn(): boolean
  /** Why these bytes will never be a clip, whatever follows; null while they may. */
  hopeless(): string | null
  /** Why the bytes that have passed are no clip, now that they are all; null when they are one. */
  problem(): string | null
  /** What its index says of the picture; null where there is none, or none that is read here (WebM). */
  picture(): Picture | null
}

/**
 * A clip has a track of video and samples of it that lie in the file, or fragments with samples (ISO/IEC 14496-12); for
 * WebM, clusters with frames.
 * @param largest bytes that the file may have: a box that is larger will never come to its end
 */
export function checkClip(kind: ClipKind, largest = Number.POSITIVE_INFINITY): ClipCheck {
  return kind === 'webm' || kind === 'mkv' ? checkMatroska() : checkMovie(largest)
}

function checkMatroska(): ClipCheck {
  const elements = followElements()
  return {
    pass: (bytes) => elements.pass(bytes),
    isTorn: () => elements.isTorn(),
    hopeless: () => (elements.isLost() && !elements.hasFrames() ? 'its elements cannot be read' : null),
    problem() {
      if (!elements.hasFrames()) return 'it holds no frames'
      return elements.isTorn() ? 'it ends in the middle' : null
    },
    picture: () => null,
  }
}

/** More ranges than these are fragments, whose places are not compared. */
const MOST_RANGES = 10_000

function checkMovie(largest: number): ClipCheck {
  let movie: Movie | null = null
  let broken: string | null = null
  let never: string | null = null
  let fragments = 0
  const announced = followFragments()
  const data: Array<readonly [from: number, to: number | null]> = []
  const boxes = followBoxes({
    onBox(box) {
      if (box.type === 'mdat' && data.length < MOST_RANGES) data.push([box.start, box.end])
      never ??= neverEnds(box, movie !== null)
    },
    keep: ({ type, start, end }) =>
      (type === 'moov' && movie === null) ||
      type === 'moof' ||
      (FRAGMENT_LISTS.has(type) && end !== null && end - start <= INDEX_BYTES),
    onContent(box, content) {
      const { type } = box
      announced.read(box, content)
      if (FRAGMENT_LISTS.has(type)) return
      try {
        if (type === 'moov') movie = readMovie(content)
        else fragments += samplesIn(content, movie?.videoTracks ?? new Set())
      } catch (error) {
        broken = (error as Error).message
      }
    },
  })

  function neverEnds({ type, start, end }: Box, indexed: boolean): string | null {
    if ((type === 'moov' || type === 'moof') && (end === null || end - start > INDEX_BYTES))
      return `its index (${type}) is larger than ${INDEX_BYTES / 1024 / 1024} MiB`
    if (end !== null && end > largest) return `it claims to go on to byte ${end}`
    return end === null && !indexed ? 'it has no index (moov)' : null
  }

  function ofSamples({ chunks, videoTracks, fragmented, compressed }: Movie): string | null {
    if (compressed) return data.length > 0 ? null : 'it holds no frames (mdat)'
    if (videoTracks.size === 0) return 'it has no track of video'
    if (chunks.length === 0) {
      if (fragments === 0) return fragmented ? 'it has no fragments with frames' : 'its tables name no frames'
      return data.length > 0 ? ofFragments() : 'it holds no frames (mdat)'
    }
    const size = boxes.passed()
    const isThere = ([from, to]: readonly [number, number]) => {
      const range = rangeAt(from)
      return range !== undefined && to <= Math.min(range[1] ?? size, size)
    }
    if (!chunks.every(isThere)) return 'its index names frames that are not in the file'
    return fragmented ? ofFragments() : null
  }

  /** A file that was cut between two fragments is torn nowhere: what it announces is compared with what is there. */
  function ofFragments(): string | null {
    const bytes = boxes.passed()
    // Of more ranges than are noted, nothing is counted.
    const isCounted = data.length < MOST_RANGES
    const dataBytes = isCounted
      ? data.reduce((sum, [from, to]) => sum + (to ?? bytes) - from, 0)
      : Number.POSITIVE_INFINITY
    const missing = announced.problem({ bytes, dataBytes })
    return missing === null ? null : `it was cut off: ${missing}`
  }

  /** The last range that begins at or before a place; they stand in the order of the file. */
  function rangeAt(place: number): readonly [from: number, to: number | null] | undefined {
    let low = 0
    let high = data.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((data[middle]?.[0] ?? 0) <= place) low = middle + 1
      else high = middle
    }
    return data[low - 1]
  }

  return {
    pass: (bytes) => boxes.pass(bytes),
    isTorn: () => boxes.isTorn(),
    hopeless() {
      if (never !== null) return never
      if (broken !== null) return broken
      return boxes.isLost() && movie === null ? 'it has no index (moov)' : null
    },
    problem() {
      if (broken !== null) return broken
      if (boxes.isTorn()) return 'it ends in the middle'
      return movie === null ? 'it has no index (moov)' : ofSamples(movie)
    },
    picture: () => movie?.picture ?? null,
  }
}
