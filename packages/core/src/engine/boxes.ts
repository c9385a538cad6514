/** Follows the top-level boxes of an MP4 as its bytes pass by (ISO/IEC 14496-12, 4.2). Nothing is kept. */

export interface Boxes {
  pass(bytes: Uint8Array): void
  /** The bytes so far end in the middle of a box. False as well where nothing can be said. */
  isTorn(): boolean
}

export function followBoxes(): Boxes {
  let at = 0
  /** Where the box that we are in ends. */
  let end = 0
  let header: number[] = []
  let lost = false
  return {
    pass(bytes) {
      let from = 0
      while (!lost && from < bytes.byteLength) {
        if (header.length === 0 && at < end) {
          const step = Math.min(end - at, bytes.byteLength - from)
          from += step
          at += step
          continue
        }
        header.push(bytes[from++] ?? 0)
        at += 1
        const size = sizeIn(header)
        if (size === 'more') continue
        // The last box may go on to the end of the file, and what is no box has no end.
        if (size === null) lost = true
        else end = at - header.length + size
        header = []
      }
    },
    isTorn: () => !lost && header.length === 0 && at < end,
  }
}

function sizeIn(header: readonly number[]): number | null | 'more' {
  if (header.length < 8) return 'more'
  const isName = header.slice(4, 8).every((byte) => (byte >= 0x20 && byte <= 0x7e) || byte === 0xa9)
  if (!isName) return null
  const size = bigEndian(header.slice(0, 4))
  if (size !== 1) return size >= 8 ? size : null
  if (header.length < 16) return 'more'
  const large = bigEndian(header.slice(8, 16))
  return large >= 16 && Number.isSafeInteger(large) ? large : null
}

function bigEndian(bytes: readonly number[]): number {
  return bytes.reduce((value, byte) => value * 256 + byte, 0)
}
