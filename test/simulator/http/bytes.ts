/**
 * A body of known size that can be read in any part, made while it is read: a buffer, or a gigabyte that never exists.
 */
export interface Bytes {
  /** Infinity: without end, sent chunked. */
  size: number
  /** The bytes from `from` (inclusive) to `to` (exclusive), in pieces. */
  read(from: number, to: number): Iterable<Uint8Array>
}

export const chunkSize = 64 * 1024
const filler = new Uint8Array(chunkSize)

export function bytesOf(content: string | Uint8Array): Bytes {
  const buffer = typeof content === 'string' ? Buffer.from(content) : content
  return {
    size: buffer.byteLength,
    *read(from, to) {
      for (let at = from; at < to; at += chunkSize) yield buffer.subarray(at, Math.min(at + chunkSize, to))
    },
  }
}

/** `head` once, then `fill` (zeros by default) again and again, up to `size` bytes. */
export function filled(head: Uint8Array, size: number, fill: Uint8Array = filler): Bytes {
  return {
    size,
    *read(from, to) {
      let at = from
      if (at < head.byteLength) {
        yield head.subarray(at, Math.min(head.byteLength, to))
        at = head.byteLength
      }
      for (; at < to; at += fill.byteLength) yield fill.subarray(0, Math.min(fill.byteLength, to - at))
    },
  }
}

export function part(bytes: Bytes, from: number, to: number): Bytes {
  return { size: to - from, read: (a, b) => bytes.read(from + a, from + b) }
}

export function toBuffer(bytes: Bytes): Buffer {
  return Buffer.concat([...bytes.read(0, bytes.size)])
}
