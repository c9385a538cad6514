/**
 * Whether all fragments of a movie are there (ISO/IEC 14496-12, 8.8 and 8.16.3). A file that was cut between two boxes is
 * whole, box by box; only what it announces says that something is missing. One that announces nothing is believed.
 */

import { byteAt, child, childrenOf, type Part, uint32, uint64, viewOf } from './box-parts.ts'
import type { Box } from './boxes.ts'

/** What fragments of a track leave to the beginning of the file. */
interface Track {
  /** Units a second. */
  timescale: number
  /** Of a sample, where its fragment does not say: its length in units, and its bytes. */
  duration: number
  size: number
  /** Seconds that are there, as the sum of the samples. */
  seconds: number
  /** The first and the last instant, in seconds. */
  from: number | null
  to: number
}

export interface Fragments {
  /** The beginning of the file, a fragment, or one of the lists of fragments. */
  read(box: Box, content: Uint8Array): void
  /** What is missing, in a person's words; null where nothing is known to be. */
  problem(file: { bytes: number; dataBytes: number }): string | null
}

/** Lists of fragments, beside `moov` and `moof`. */
export const FRAGMENT_LISTS: ReadonlySet<string> = new Set(['sidx', 'mfra'])

/** Audio that is longer, edits at the start, rounding: less than this may be missing in a whole file, in seconds. */
const TOLERANCE = 0.5
/** But of a very short one no more than this part. */
const TOLERANCE_PART = 0.2
/** Nobody knows how long it is. */
const UNKNOWN: ReadonlySet<number> = new Set([0, 0xffffffff, 2 ** 64])

export function followFragments(): Fragments {
  const tracks = new Map<number, Track>()
  let announced = 0
  let moofs = 0
  let listed = 0
  let dataBytes = 0
  let lastByte = 0
  let hasIntro = false

  function intro(moov: Uint8Array): void {
    const view = viewOf(moov)
    const root = { type: 'moov', start: 0, end: moov.byteLength }
    const mvex = child(view, root, 'mvex')
    if (!mvex || hasIntro) return
    hasIntro = true
    const header = timing(view, child(view, root, 'mvhd'))
    const whole = child(view, mvex, 'mehd')
    const stated = whole ? (byteAt(view, whole.start) === 1 ? uint64 : uint32)(view, whole.start + 4) : 0
    for (const trak of childrenOf(view, root)) if (trak.type === 'trak') addTrack(view, trak)
    for (const trex of childrenOf(view, mvex)) {
      const track = trex.type === 'trex' ? tracks.get(uint32(view, trex.start + 4)) : undefined
      if (!track) continue
      track.duration = uint32(view, trex.start + 12)
      track.size = uint32(view, trex.start + 16)
    }
    if (header.timescale === 0) return
    announced = UNKNOWN.has(stated)
      ? Math.max(announced, header.duration / header.timescale)
      : stated / header.timescale
  }

  function addTrack(view: DataView, trak: Part): void {
    const header = child(view, trak, 'tkhd')
    const mdia = child(view, trak, 'mdia')
    if (!header || !mdia) return
    const id = uint32(view, header.start + (byteAt(view, header.start) === 1 ? 20 : 12))
    const { timescale, duration } = timing(view, child(view, mdia, 'mdhd'))
    const minf = child(view, mdia, 'minf')
    const table = minf && child(view, minf, 'stbl')
    const times = table && child(view, table, 'stts')
    // What lies in the tables in front of the fragments counts as well.
    const units = times ? sumOfTimes(view, times) : 0
    const seconds = timescale > 0 ? units / timescale : 0
    tracks.set(id, { timescale, duration: 0, size: 0, seconds, from: null, to: 0 })
    if (timescale > 0) announced = Math.max(announced, duration / timescale)
  }

  function fragment(moof: Uint8Array): void {
    const view = viewOf(moof)
    moofs += 1
    for (const traf of childrenOf(view, { type: 'moof', start: 0, end: moof.byteLength }))
      if (traf.type === 'traf') addTo(view, traf)
  }

  function addTo(view: DataView, traf: Part): void {
    const header = child(view, traf, 'tfhd')
    const track = header && tracks.get(uint32(view, header.start + 4))
    if (!header || !track) return
    const own = defaultsOf(view, header, track)
    const decode = child(view, traf, 'tfdt')
    let units = 0
    for (const run of childrenOf(view, traf)) {
      if (run.type !== 'trun') continue
      const { duration, bytes } = sumOfRun(view, run, own)
      units += duration
      dataBytes += bytes
    }
    if (track.timescale === 0) return
    track.seconds += units / track.timescale
    if (!decode) return
    const start = (byteAt(view, decode.start) === 1 ? uint64 : uint32)(view, decode.start + 4) / track.timescale
    track.from = Math.min(track.from ?? start, start)
    track.to = Math.max(track.to, start + units / track.timescale)
  }

  return {
    read({ type, end }, content) {
      if (type === 'moov') intro(content)
      else if (type === 'moof') fragment(content)
      else if (type === 'sidx' && end !== null) lastByte = Math.max(lastByte, end + spanOf(content))
      else if (type === 'mfra') listed = Math.max(listed, fragmentsListed(content))
    },
    problem({ bytes, dataBytes: there }) {
      if (lastByte > bytes) return `its list of parts (sidx) goes on to byte ${lastByte}, and it ends at byte ${bytes}`
      if (listed > moofs) return `its list (mfra) names ${listed} fragments, and ${moofs} are there`
      if (dataBytes > there) return `its fragments name ${dataBytes} bytes of frames, and ${there} are there`
      const seconds = Math.max(0, ...[...tracks.values()].map(lengthOf))
      const missing = announced - seconds
      // Where no sample says how long it is, nothing can be said.
      if (seconds === 0 || missing <= Math.min(TOLERANCE, announced * TOLERANCE_PART)) return null
      return `it announces ${inSeconds(announced)} s, and ${inSeconds(seconds)} s are there`
    },
  }
}

function lengthOf({ seconds, from, to }: Track): number {
  return Math.max(seconds, from === null ? 0 : to - from)
}

function inSeconds(seconds: number): number {
  return Math.round(seconds * 10) / 10
}

/** `mvhd` and `mdhd` begin alike. */
function timing(view: DataView, header: Part | undefined): { timescale: number; duration: number } {
  if (!header) return { timescale: 0, duration: 0 }
  const isLong = byteAt(view, header.start) === 1
  const duration = isLong ? uint64(view, header.start + 24) : uint32(view, header.start + 16)
  return { timescale: uint32(view, header.start + (isLong ? 20 : 12)), duration: UNKNOWN.has(duration) ? 0 : duration }
}

function sumOfTimes(view: DataView, times: Part): number {
  let units = 0
  const count = Math.min(uint32(view, times.start + 4), (times.end - times.start - 8) / 8)
  for (let at = 0; at < count; at++)
    units += uint32(view, times.start + 8 + at * 8) * uint32(view, times.start + 12 + at * 8)
  return units
}

function defaultsOf(view: DataView, header: Part, track: Track): { duration: number; size: number } {
  const flags = uint32(view, header.start)
  let at = header.start + 8 + (flags & 1 ? 8 : 0) + (flags & 2 ? 4 : 0)
  const duration = flags & 8 ? uint32(view, at) : track.duration
  at += flags & 8 ? 4 : 0
  return { duration, size: flags & 16 ? uint32(view, at) : track.size }
}

function sumOfRun(
  view: DataView,
  run: Part,
  own: { duration: number; size: number },
): { duration: number; bytes: number } {
  const flags = uint32(view, run.start)
  const [hasDuration, hasSize] = [(flags & 0x100) !== 0, (flags & 0x200) !== 0]
  const step = (hasDuration ? 4 : 0) + (hasSize ? 4 : 0) + (flags & 0x400 ? 4 : 0) + (flags & 0x800 ? 4 : 0)
  const first = run.start + 8 + (flags & 1 ? 4 : 0) + (flags & 4 ? 4 : 0)
  const stated = uint32(view, run.start + 4)
  const count = step === 0 ? stated : Math.min(stated, Math.max(0, Math.floor((run.end - first) / step)))
  if (!hasDuration && !hasSize) return { duration: count * own.duration, bytes: count * own.size }
  let duration = hasDuration ? 0 : count * own.duration
  let bytes = hasSize ? 0 : count * own.size
  for (let at = first; at < first + count * step; at += step) {
    if (hasDuration) duration += uint32(view, at)
    if (hasSize) bytes += uint32(view, at + (hasDuration ? 4 : 0))
  }
  return { duration, bytes }
}

/** How many bytes after a `sidx` its parts take. */
function spanOf(sidx: Uint8Array): number {
  const view = viewOf(sidx)
  const isLong = byteAt(view, 0) === 1
  let span = isLong ? uint64(view, 20) : uint32(view, 16)
  const list = isLong ? 28 : 20
  const count = (byteAt(view, list + 2) << 8) | byteAt(view, list + 3)
  for (let at = 0; at < count; at++) span += uint32(view, list + 4 + at * 12) & 0x7fffffff
  return span
}

/** How many fragments the tables of `mfra` (`tfra`) tell apart, at most for one track. */
function fragmentsListed(mfra: Uint8Array): number {
  const view = viewOf(mfra)
  let most = 0
  for (const table of childrenOf(view, { type: 'mfra', start: 0, end: mfra.byteLength })) {
    if (table.type !== 'tfra') continue
    const isLong = byteAt(view, table.start) === 1
    const lengths = uint32(view, table.start + 8)
    const entry = (isLong ? 16 : 8) + ((lengths >> 4) & 3) + ((lengths >> 2) & 3) + (lengths & 3) + 3
    const room = Math.floor((table.end - table.start - 16) / entry)
    const offsets = new Set<number>()
    for (let at = 0; at < Math.min(uint32(view, table.start + 12), room); at++) {
      const place = table.start + 16 + at * entry
      offsets.add(isLong ? uint64(view, place + 8) : uint32(view, place + 4))
    }
    most = Math.max(most, offsets.size)
  }
  return most
}
