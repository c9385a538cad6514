/** The bytes of a clip into n8n's binary storage, as a stream. */

import { type Downloaded, ReelayError } from '@reelay/core'
import { type ClipKind, checkClip, MEDIA_TYPES, namedAs, type Picture, readFirstBytes } from '@reelay/core/host'
import type { IBinaryData } from 'n8n-workflow'
import type { ByteStream } from './http.ts'

/** How n8n keeps a file: BinaryHelperFunctions.prepareBinaryData. */
export type Keep = (data: Buffer, fileName: string, mimeType: string) => Promise<IBinaryData>

export interface BinaryStore {
  /** Shown every body that comes from the network. */
  sawStream(body: ByteStream): void
  /**
   * Keeps the clip under the ending and the media type of what it is, and says how large it is, what its SHA-256 is and, as
   * far as its index tells, how long, wide and high the video is. A stream that ends in an error, because its bytes are no
   * clip, is not kept.
   */
  save(chunks: AsyncGenerator<Uint8Array, Downloaded>, fileName: string): Promise<Kept>
}

export interface Kept {
  file: Downloaded
  picture: Picture | null
  binary: IBinaryData
}

type MakeStream = (chunks: AsyncIterable<Uint8Array>) => ByteStream

export function createBinaryStore(keep: Keep): BinaryStore {
  // A verified node may not import node:stream, but every body that the host hands over is one of its streams.
  let makeStream: MakeStream | null = null
  return {
    sawStream(body) {
      makeStream ??= findFrom(body)
    },
    async save(chunks, fileName) {
      let file: Downloaded | null = null
      let failure: unknown
      async function* whole(): AsyncGenerator<Uint8Array> {
        // The end of the generator holds what was counted; a `for await` would drop it.
        for (;;) {
          const step = await chunks.next().catch((error: unknown) => {
            failure = error
            return Promise.reject(error)
          })
          if (step.done) {
            file = step.value
            return
          }
          yield step.value
        }
      }
      const bytes = whole()
      // The first bytes open the connection, and so show the stream that the rest is sent through.
      const first = await bytes.next()
      const kind = kindOf(first)
      const index = checkClip(kind)
      const rest = seenBy(index, startingWith(first, bytes))
      const data = makeStream ? makeStream(rest) : await collect(rest)
      const binary = await keep(data as Buffer, namedAs(fileName, kind), MEDIA_TYPES[kind]).catch((error: unknown) => {
        // A storage that gave up early leaves the connection open.
        void chunks.return({ bytes: 0, sha256: '' }).catch(() => {})
        // n8n may wrap what the stream failed with.
        return Promise.reject(failure ?? error)
      })
      if (file === null) throw new ReelayError('invalid_response', 'n8n kept the clip before its end had come.')
      return { file, picture: index.picture(), binary }
    },
  }
}

/** The first bytes tell what a file is. */
function kindOf(first: IteratorResult<Uint8Array, void>): ClipKind {
  const begins = first.done ? null : readFirstBytes(first.value)
  return begins !== null && 'kind' in begins ? begins.kind : 'mp4'
}

async function* startingWith(
  first: IteratorResult<Uint8Array, void>,
  rest: AsyncGenerator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  if (first.done) return
  yield first.value
  yield* rest
}

async function* seenBy(
  index: { pass(bytes: Uint8Array): void },
  bytes: AsyncGenerator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  for await (const part of bytes) {
    index.pass(part)
    yield part
  }
}

/** Only what never was a stream: the sandbox's clips of some kilobytes. */
async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = []
  for await (const part of chunks) parts.push(part)
  return Buffer.concat(parts)
}

/** `Readable.from`, which every class of streams inherits. */
function findFrom(body: ByteStream): MakeStream | null {
  const { from } = body.constructor as unknown as { from?: (...arguments_: unknown[]) => ByteStream }
  if (typeof from !== 'function') return null
  // Bytes, not objects: the buffer in between is counted in bytes.
  return (chunks) => from.call(body.constructor, chunks, { objectMode: false })
}
