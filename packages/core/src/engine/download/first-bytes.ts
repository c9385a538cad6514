/** The beginning of a body, to see what it is, without losing it. */

import { FIRST_BYTES } from '../clip-file/clip-check.ts'
import { TransportError } from '../session/ports.ts'

/** The beginning of a body, and the whole body once more. */
export async function withFirstBytes(
  stream: AsyncIterable<Uint8Array>,
): Promise<{ first: Uint8Array; body: AsyncIterable<Uint8Array> }> {
  const rest = stream[Symbol.asyncIterator]()
  let first: Uint8Array = new Uint8Array(0)
  let isOver = false
  while (!isOver && first.byteLength < FIRST_BYTES) {
    const step = await rest.next()
    if (step.done) isOver = true
    else first = first.byteLength === 0 ? step.value : concat(first, step.value)
  }
  async function* body() {
    try {
      if (first.byteLength > 0) yield first
      while (!isOver) {
        const step = await rest.next()
        if (step.done) return
        yield step.value
      }
    } finally {
      await rest.return?.()
    }
  }
  return { first, body: body() }
}

/** @throws TransportError where it is larger than `limit` bytes */
export async function textOf(body: AsyncIterable<Uint8Array>, limit: number): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  for await (const chunk of body) {
    size += chunk.byteLength
    if (size > limit) throw new TransportError('too-large', 'maybe', `the body is larger than ${limit} bytes`)
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}

function concat(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.byteLength + second.byteLength)
  both.set(first)
  both.set(second, first.byteLength)
  return both
}
