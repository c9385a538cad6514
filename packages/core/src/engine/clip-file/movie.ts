/** What the index of an MP4 or QuickTime file (`moov`, ISO/IEC 14496-12, 8) says of its video. */

import { byteAt, child, childrenOf, name, type Part, uint32, uint64, viewOf } from './box-parts.ts'

/** Where the samples of the video tracks lie in the file: whole chunks, from (inclusive) to (exclusive). */
export interface Movie {
  /** Tracks of video; by their ids, fragments name them. */
  videoTracks: ReadonlySet<number>
  chunks: Array<readonly [from: number, to: number]>
  /** Samples are in fragments (`mvex`), not only in the tables. */
  fragmented: boolean
  /** The index is compressed (`cmov`) and cannot be looked into. */
  compressed: boolean
  picture: Picture
}

/** What the index says of the video as it is shown; null where it says nothing. */
export interface Picture {
  /** Seconds, to the millisecond. */
  duration: number | null
  /** Pixels. */
  width: number | null
  height: number | null
}

/** No table that means well has more entries: at 25 frames a second, these are 44 hours with a chunk for each frame. */
const MOST_ENTRIES = 4_000_000

/** @throws Error in a person's words when a table contradicts itself */
export function readMovie(moov: Uint8Array): Movie {
  const view = viewOf(moov)
  const root = { type: 'moov', start: 0, end: moov.byteLength }
  const parts = childrenOf(view, root)
  const movie: Movie = {
    videoTracks: new Set(),
    chunks: [],
    fragmented: parts.some(({ type }) => type === 'mvex'),
    compressed: parts.some(({ type }) => type === 'cmov'),
    picture: { duration: durationIn(view, parts), width: null, height: null },
  }
  const tracks = new Set<number>()
  for (const trak of parts.filter(({ type }) => type === 'trak')) {
    const mdia = child(view, trak, 'mdia')
    const handler = mdia && child(view, mdia, 'hdlr')
    if (!mdia || !handler || name(view, handler.start + 8) !== 'vide') continue
    const minf = child(view, mdia, 'minf')
    const table = minf && child(view, minf, 'stbl')
    const described = table && child(view, table, 'stsd')
    // A track that does not say how its samples are coded cannot be played.
    if (!table || !described || uint32(view, described.start + 4) === 0) continue
    const header = child(view, trak, 'tkhd')
    if (header && movie.picture.width === null) Object.assign(movie.picture, sizeIn(view, header))
    if (header) tracks.add(uint32(view, header.start + (byteAt(view, header.start) === 1 ? 20 : 12)))
    addChunks(view, table, movie.chunks)
  }
  movie.videoTracks = tracks
  return movie
}

/** From the movie's header (8.2.2): a number of units, and how many of them a second has. Fragments count elsewhere. */
function durationIn(view: DataView, parts: readonly Part[]): number | null {
  const header = parts.find(({ type }) => type === 'mvhd')
  if (!header) return null
  const isLong = byteAt(view, header.start) === 1
  const scale = uint32(view, header.start + (isLong ? 20 : 12))
  const units = isLong ? uint64(view, header.start + 24) : uint32(view, header.start + 16)
  const seconds = units / scale
  // All ones: nobody knows.
  const isStated = units > 0 && units !== (isLong ? 2 ** 64 : 2 ** 32 - 1) && Number.isFinite(seconds)
  return isStated ? Math.round(seconds * 1000) / 1000 : null
}

/** From a track's header (8.3.2): fixed point, behind the matrix that turns the picture on its side, or does not. */
function sizeIn(view: DataView, header: Part): Pick<Picture, 'width' | 'height'> {
  const matrix = header.end - 8 - 36
  if (matrix < header.start) return { width: null, height: null }
  const wide = Math.round(uint32(view, header.end - 8) / 65_536)
  const high = Math.round(uint32(view, header.end - 4) / 65_536)
  if (wide === 0 || high === 0) return { width: null, height: null }
  const isTurned = uint32(view, matrix) === 0 && uint32(view, matrix + 4) !== 0
  return isTurned ? { width: high, height: wide } : { width: wide, height: high }
}

/** How many samples a fragment (`moof`) has of the given tracks. */
export function samplesIn(moof: Uint8Array, tracks: ReadonlySet<number>): number {
  const view = viewOf(moof)
  let samples = 0
  for (const traf of childrenOf(view, { type: 'moof', start: 0, end: moof.byteLength })) {
    if (traf.type !== 'traf') continue
    const header = child(view, traf, 'tfhd')
    if (!header || (tracks.size > 0 && !tracks.has(uint32(view, header.start + 4)))) continue
    for (const run of childrenOf(view, traf)) if (run.type === 'trun') samples += uint32(view, run.start + 4)
  }
  return samples
}

/** From the tables of chunks (`stco`, `co64`), of samples in each (`stsc`) and of their sizes (`stsz`, `stz2`). */
function addChunks(view: DataView, table: Part, chunks: Array<readonly [number, number]>): void {
  const offsets = offsetsOf(view, table)
  const runs = child(view, table, 'stsc')
  const sizes = sizesOf(view, table)
  const count = runs ? entries(uint32(view, runs.start + 4), runs, 12) : 0
  if (!runs || !sizes || count === 0) return
  let run = 0
  let sample = 0
  for (const [index, offset] of offsets.entries()) {
    // A run holds from the chunk that it names, counted from 1, to the one that the next run names.
    while (run + 1 < count && uint32(view, runs.start + 8 + (run + 1) * 12) <= index + 1) run += 1
    const samples = Math.min(uint32(view, runs.start + 8 + run * 12 + 4), sizes.count - sample)
    const size = sizes.sum(sample, sample + samples)
    sample += samples
    if (size === 0) continue
    const last = chunks.at(-1)
    // One after the other without a gap, they count as one.
    if (last !== undefined && last[1] === offset) chunks[chunks.length - 1] = [last[0], offset + size]
    else chunks.push([offset, offset + size])
  }
}

function offsetsOf(view: DataView, table: Part): number[] {
  const small = child(view, table, 'stco')
  const large = child(view, table, 'co64')
  if (small) {
    const count = entries(uint32(view, small.start + 4), small, 4)
    return Array.from({ length: count }, (_, index) => uint32(view, small.start + 8 + index * 4))
  }
  if (!large) return []
  const count = entries(uint32(view, large.start + 4), large, 8)
  return Array.from({ length: count }, (_, index) => {
    const at = large.start + 8 + index * 8
    return uint32(view, at) * 2 ** 32 + uint32(view, at + 4)
  })
}

interface Sizes {
  count: number
  /** Bytes of the samples from (inclusive) to (exclusive). */
  sum(from: number, to: number): number
}

function sizesOf(view: DataView, table: Part): Sizes | null {
  const plain = child(view, table, 'stsz')
  if (plain) {
    const same = uint32(view, plain.start + 4)
    const stated = uint32(view, plain.start + 8)
    if (same > 0) return { count: stated, sum: (from, to) => (to - from) * same }
    const at = plain.start + 12
    return { count: entries(stated, plain, 4, 12), sum: summing((sample) => uint32(view, at + sample * 4)) }
  }
  const compact = child(view, table, 'stz2')
  if (!compact) return null
  const bits = byteAt(view, compact.start + 7)
  const at = compact.start + 12
  const count = entries(uint32(view, compact.start + 8), compact, bits / 8, 12)
  if (bits === 16)
    return { count, sum: summing((sample) => byteAt(view, at + sample * 2) * 256 + byteAt(view, at + sample * 2 + 1)) }
  if (bits === 8) return { count, sum: summing((sample) => byteAt(view, at + sample)) }
  if (bits !== 4) return null
  return { count, sum: summing((sample) => (byteAt(view, at + (sample >> 1)) >> (sample % 2 === 0 ? 4 : 0)) & 15) }
}

function summing(sizeOf: (sample: number) => number): Sizes['sum'] {
  return (from, to) => {
    let sum = 0
    for (let sample = from; sample < to; sample++) sum += sizeOf(sample)
    return sum
  }
}

/** How many entries a table has; a number that its box has no room for is a lie. */
function entries(stated: number, box: Part, size: number, header = 8): number {
  if (stated > MOST_ENTRIES || box.start + header + stated * size > box.end)
    throw new Error('its table of samples is broken')
  return stated
}
