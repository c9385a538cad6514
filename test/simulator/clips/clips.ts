import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { filled } from '../http/bytes.ts'
import type { Resource } from '../http/range.ts'
import type { AspectRatio } from '../types.ts'
import { withDuration } from './mp4-duration.ts'

/** What a finished task shows. */
interface ClipWish {
  aspectRatio: AspectRatio
  seconds: number
  /** Pad to this many bytes. */
  sizeBytes?: number | undefined
  /** Two tasks never share an ETag. */
  taskId: string
  lastModified: Date
}

export type Clips = (wish: ClipWish) => Resource

/** Loads the two template clips (test/fixtures) and cuts every video from them. */
export async function loadClips(): Promise<Clips> {
  const template = (name: string) => readFile(new URL(`../../fixtures/${name}`, import.meta.url))
  const templates: Record<AspectRatio, Uint8Array> = {
    '16:9': await template('clip-16x9.mp4'),
    '9:16': await template('clip-9x16.mp4'),
  }
  const cut = new Map<string, Uint8Array>()

  return ({ aspectRatio, seconds, sizeBytes = 0, taskId, lastModified }) => {
    const name = `${aspectRatio} ${seconds}`
    let movie = cut.get(name)
    if (!movie) {
      movie = withDuration(templates[aspectRatio], seconds)
      if (cut.size > 100) cut.clear()
      cut.set(name, movie)
    }
    const head = padded(movie, sizeBytes)
    const size = Math.max(head.byteLength, sizeBytes)
    const etag = `"${createHash('sha1').update(`${taskId} ${size}`).digest('hex')}"`
    return { ...filled(head, size), contentType: 'video/mp4', etag, lastModified }
  }
}

/** The movie and the header of a trailing `free` box that says it fills the rest; players skip it. */
function padded(movie: Uint8Array, sizeBytes: number): Uint8Array {
  const room = sizeBytes - movie.byteLength
  if (room < 16) return movie
  const header = Buffer.alloc(16)
  // Size 1: the real one is in the next 64 bits, since a 32-bit size ends at 4 GiB.
  header.writeUInt32BE(1, 0)
  header.write('free', 4, 'latin1')
  header.writeBigUInt64BE(BigInt(room), 8)
  return Buffer.concat([movie, header])
}
