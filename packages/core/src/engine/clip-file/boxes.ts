/**
 * Follows the top-level boxes of an MP4 or QuickTime file as its bytes pass by (ISO/IEC 14496-12, 4.2). Of the file only
 * the boxes that `keep` asks for are held, one at a time.
 */

export interface Box {
  type: string
  /** Where its content begins in the file. */
  start: number
  /** Where it ends; null where it goes on to the end of the file. */
  end: number | null
}

export interface Boxes {
  pass(bytes: Uint8Array): void
  /** The bytes so far end in the middle of a box. False as well where nothing can be said. */
  isTorn(): boolean
  /** What comes is no box any more. */
  isLost(): boolean
  /** How many bytes have passed. */
  passed(): number
}

export interface BoxEvents {
  onBox?(box: Box): void
  /** Whether the content of a box is to be collected for `onContent`. */
  keep?(box: Box): boolean
  onContent?(box: Box, content: Uint8Array): void
}

export function followBoxes(events: BoxEvents = {}): Boxes {
  let at = 0
  /** Where the box that we are in ends. */
  let end = 0
  let header: number[] = []
  let lost = false
  let passed = 0
  let kept: { box: Box; pieces: Uint8Array[] } | null = null

  const open = (box: Box) => {
    events.onBox?.(box)
    if (box.end !== null && events.keep?.(box)) kept = { box, pieces: [] }
    if (box.end === at) close()
  }
  const close = () => {
    if (kept) events.onContent?.(kept.box, joined(kept.pieces))
    kept = null
  }
  return {
    pass(bytes) {
      passed += bytes.byteLength
      let from = 0
      while (!lost && from < bytes.byteLength) {
        if (header.length === 0 && at < end) {
          const step = Math.min(end - at, bytes.byteLength - from)
          // A copy: whoever reads on may use the same memory again.
          kept?.pieces.push(bytes.slice(from, from + step))
          from += step
          at += step
          if (at === end) close()
          continue
        }
        header.push(bytes[from++] ?? 0)
        at += 1
        const size = sizeIn(header)
        if (size === 'more') continue
        const start = at - header.length
        const type = String.fromCharCode(...header.slice(4, 8))
        // The last box may go on to the end of the file, and what is no box has no end.
        if (size === null) {
          lost = true
          if (isLastBox(header)) open({ type, start: at, end: null })
          continue
        }
        header = []
        end = start + size
        open({ type, start: at, end })
      }
    },
    isTorn: () => !lost && header.length === 0 && at < end,
    isLost: () => lost,
    passed: () => passed,
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  if (pieces.length === 1 && pieces[0]) return pieces[0]
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.byteLength, 0))
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.byteLength
  }
  return all
}

function hasName(header: readonly number[]): boolean {
  return header.slice(4, 8).every((byte) => (byte >= 0x20 && byte <= 0x7e) || byte === 0xa9)
}

function isLastBox(header: readonly number[]): boolean {
  return hasName(header) && bigEndian(header.slice(0, 4)) === 0
}

function sizeIn(header: readonly number[]): number | null | 'more' {
  if (header.length < 8) return 'more'
  if (!hasName(header)) return null
  const size = bigEndian(header.slice(0, 4))
  if (size !== 1) return size >= 8 ? size : null
  if (header.length < 16) return 'more'
  const large = bigEndian(header.slice(8, 16))
  return large >= 16 && Number.isSafeInteger(large) ? large : null
}

function bigEndian(bytes: readonly number[]): number {
  return bytes.reduce((value, byte) => value * 256 + byte, 0)
}
