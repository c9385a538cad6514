/**
 * Bodies as they were before they were compressed. Reelay asks for none (`Accept-Encoding: identity`), and some hosts
 * compress all the same. One piece at a time and no faster than it is read: a few bytes that unpack to gigabytes stop at
 * the limit of whoever reads.
 */

import { pipeline, type Transform } from 'node:stream'
import { TransportError } from '../engine/session/ports.ts'

/** More codings on top of one another than this are an attack. */
const CODINGS = 4

/** What a coding begins with where it says so; a proxy that unpacked a body may have left the header. */
type Unpacker = { make(zlib: Zlib, head: Uint8Array): Transform | undefined; magic?: readonly number[] }
/** Loaded for the first compressed body, which few runs meet. */
type Zlib = typeof import('node:zlib')

const gzip: Unpacker = { make: (zlib) => zlib.createGunzip(), magic: [0x1f, 0x8b] }
const deflate: Unpacker = {
  // Half of all hosts send it without the header of RFC 1950.
  make: (zlib, [first = 0, second = 0]) =>
    (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0 ? zlib.createInflate() : zlib.createInflateRaw(),
}
const UNPACKERS: Readonly<Record<string, Unpacker>> = {
  gzip,
  'x-gzip': gzip,
  deflate,
  br: { make: (zlib) => zlib.createBrotliDecompress() },
  // Node has it since 22.15.
  zstd: { make: (zlib) => zlib.createZstdDecompress?.(), magic: [0x28, 0xb5, 0x2f, 0xfd] },
}

/**
 * The pieces of a body, unpacked as its `Content-Encoding` says. A coding that nobody knows is left as it is: whoever reads
 * the body sees that it is no answer and no video.
 * @throws TransportError of kind `encoding` when it cannot be unpacked
 */
export function unpacked(encoding: string | undefined, pieces: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const codings = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((coding) => UNPACKERS[coding.trim()])
    .filter((unpacker) => unpacker !== undefined)
  if (codings.length > CODINGS) return broken('it is compressed many times over', pieces)
  // The last one that was put on comes off first.
  return codings.reduceRight((inside, unpacker) => unpack(inside, unpacker), pieces)
}

// biome-ignore lint/correctness/useYield: a body that fails as soon as it is read.
async function* broken(why: string, pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  await pieces[Symbol.asyncIterator]().return?.()
  throw new TransportError('encoding', 'maybe', why)
}

async function* unpack(pieces: AsyncIterable<Uint8Array>, { make, magic }: Unpacker): AsyncGenerator<Uint8Array> {
  const rest = pieces[Symbol.asyncIterator]()
  const head = await headOf(rest)
  const all = joined(head, rest)
  if (head.byteLength === 0 || magic?.some((byte, at) => head[at] !== byte)) return yield* all
  const unpacker = make(await import('node:zlib'), head)
  if (unpacker === undefined) return yield* all
  let lost: unknown
  const watched = (async function* () {
    try {
      yield* all
    } catch (error) {
      lost = error
      throw error
    }
  })()
  // The errors of all parts come out of the last one.
  pipeline(watched, unpacker, () => {})
  try {
    yield* unpacker as AsyncIterable<Uint8Array>
  } catch (error) {
    if (lost !== undefined) throw lost
    throw new TransportError('encoding', 'maybe', error instanceof Error ? error.message : String(error), {
      cause: error,
    })
  }
}

/** As many bytes as are needed to know a coding; fewer only where there are no more. */
async function headOf(pieces: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  let head: Uint8Array = new Uint8Array(0)
  while (head.byteLength < 4) {
    const { done, value } = await pieces.next()
    if (done) break
    head = head.byteLength === 0 ? value : Buffer.concat([head, value])
  }
  return head
}

async function* joined(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (head.byteLength > 0) yield head
    for (let step = await rest.next(); !step.done; step = await rest.next()) yield step.value
  } finally {
    await rest.return?.()
  }
}
