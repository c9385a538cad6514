/** Follows the elements of a WebM or Matroska file as its bytes pass by (RFC 8794, RFC 9559). Nothing is kept. */

const HEADER = 0x1a45dfa3
const SEGMENT = 0x18538067
const CLUSTER = 0x1f43b675
const DOC_TYPE = '\x42\x82'
const BLOCKS = new Set([0xa3, 0xa0])

export interface Elements {
  pass(bytes: Uint8Array): void
  /** A cluster with a block of frames has been seen. */
  hasFrames(): boolean
  /** The bytes so far end in the middle of an element. False as well where nothing can be said. */
  isTorn(): boolean
  isLost(): boolean
}

export function followElements(): Elements {
  let at = 0
  /** Where the element that is passed over ends. */
  let skipTo = 0
  let segmentEnd: number | null = null
  let inSegment = false
  let frames = false
  let lost = false
  let header: number[] = []
  return {
    pass(bytes) {
      let from = 0
      while (!lost && from < bytes.byteLength) {
        if (header.length === 0 && at < skipTo) {
          const step = Math.min(skipTo - at, bytes.byteLength - from)
          from += step
          at += step
          continue
        }
        header.push(bytes[from++] ?? 0)
        at += 1
        const element = readElement(header)
        if (element === 'more') continue
        header = []
        if (element === null) {
          lost = true
          continue
        }
        const { id, size } = element
        const end = size === null ? null : at + size
        if (id === SEGMENT && !inSegment) {
          inSegment = true
          segmentEnd = end
        } else if (inSegment ? id === CLUSTER : false) {
          // Its elements follow, and where its size is not known, the next cluster simply comes after them.
        } else {
          if (inSegment && BLOCKS.has(id) && (size ?? 0) > 0) frames = true
          if (end === null) lost = true
          else skipTo = end
        }
      }
    },
    hasFrames: () => frames,
    isTorn: () => !lost && (at < skipTo || (segmentEnd !== null && at < segmentEnd)),
    isLost: () => lost,
  }
}

/** An id and a size as they stand in front of every element; a size of ones only is not known. */
function readElement(header: readonly number[]): { id: number; size: number | null } | 'more' | null {
  const idLength = lengthOf(header[0] ?? 0)
  if (idLength > 4) return null
  if (header.length <= idLength) return 'more'
  const first = header[idLength] ?? 0
  const sizeLength = lengthOf(first)
  if (sizeLength > 8) return null
  if (header.length < idLength + sizeLength) return 'more'
  const id = header.slice(0, idLength).reduce((value, byte) => value * 256 + byte, 0)
  const own = first & (0xff >> sizeLength)
  const rest = header.slice(idLength + 1, idLength + sizeLength)
  const unknown = own === 0xff >> sizeLength && rest.every((byte) => byte === 0xff)
  const size = rest.reduce((value, byte) => value * 256 + byte, own)
  return { id, size: unknown ? null : size }
}

/** How many bytes a number takes: one more than the zeros in front of its first one. 9 where there is no one. */
function lengthOf(first: number): number {
  return first === 0 ? 9 : Math.clz32(first) - 23
}

/** What the header calls the file (`webm`, `matroska`), from the first bytes; null when it is no such file. */
export function docTypeOf(bytes: Uint8Array): string | null {
  if (bytes.byteLength < 8 || new DataView(bytes.buffer, bytes.byteOffset).getUint32(0) !== HEADER) return null
  const text = String.fromCharCode(...bytes.subarray(0, 128))
  const at = text.indexOf(DOC_TYPE)
  // Its size, of one byte or of several, comes in between.
  return (at === -1 ? null : /[a-z]{4,16}/.exec(text.slice(at + 2, at + 28))?.[0]) ?? 'matroska'
}
