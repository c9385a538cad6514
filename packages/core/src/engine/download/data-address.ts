/** The file that lies in a `data:` address (RFC 2397), as a reply whose body comes in pieces. */

import { type HttpResponse, TransportError } from '../session/ports.ts'

/** Characters that are decoded at a time, so that a large file is never there twice. */
const PIECE = 256 * 1024

/**
 * @returns null when the address holds no video: another kind of file is refused, whoever names it
 */
export function openData(address: string): HttpResponse | null {
  const comma = address.indexOf(',')
  const head = comma === -1 || comma > 300 ? '' : address.slice('data:'.length, comma).trim().toLowerCase()
  if (!head.startsWith('video/')) return null
  const isBase64 = /;\s*base64$/.test(head)
  const pieces = isBase64 ? base64Pieces(address, comma + 1) : percentPieces(address, comma + 1)
  return {
    status: 200,
    headers: { 'content-type': head.replace(/;.*$/s, '') },
    async text(limit) {
      const decoder = new TextDecoder()
      let text = ''
      for (const piece of pieces) {
        text += decoder.decode(piece, { stream: true })
        if (text.length > limit)
          throw new TransportError('too-large', 'maybe', `the body is larger than ${limit} bytes`)
      }
      return text + decoder.decode()
    },
    async *stream() {
      yield* pieces
    },
    discard() {},
  }
}

/** Also base64 whose letters are those for addresses, is broken into lines, or is percent-encoded. */
function* base64Pieces(address: string, from: number): Generator<Uint8Array> {
  let left = ''
  for (let at = from; at < address.length; ) {
    const end = endOfPiece(address, at)
    const letters = unescaped(address.slice(at, end)).replace(/\s/g, '').replace(/-/g, '+').replace(/_/g, '/')
    at = end
    const all = left + letters
    // Four letters are three bytes.
    const whole = at < address.length ? all.length - (all.length % 4) : all.length
    left = all.slice(whole)
    yield bytesOf(all.slice(0, whole))
  }
}

function* percentPieces(address: string, from: number): Generator<Uint8Array> {
  const encoder = new TextEncoder()
  for (let at = from; at < address.length; ) {
    const end = endOfPiece(address, at)
    const bytes: number[] = []
    for (let index = at; index < end; index++) {
      const letter = address[index] ?? ''
      const hex = letter === '%' ? address.slice(index + 1, index + 3) : ''
      if (/^[0-9a-f]{2}$/i.test(hex)) {
        bytes.push(Number.parseInt(hex, 16))
        index += 2
      } else if (letter <= '\x7f') bytes.push(letter.charCodeAt(0))
      else bytes.push(...encoder.encode(letter))
    }
    at = end
    yield Uint8Array.from(bytes)
  }
}

/** A piece never ends inside of `%2B`. */
function endOfPiece(address: string, at: number): number {
  const end = Math.min(at + PIECE, address.length)
  if (end === address.length) return end
  const percent = address.lastIndexOf('%', end - 1)
  return percent > at && percent > end - 3 ? percent : end
}

function unescaped(text: string): string {
  return text.includes('%')
    ? text.replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text
}

/** @throws TransportError for what is no base64 */
function bytesOf(base64: string): Uint8Array {
  let binary: string
  try {
    binary = atob(base64)
  } catch {
    throw new TransportError('address', 'no', 'the data: address in the reply holds no readable base64')
  }
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0))
}
