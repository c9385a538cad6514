/** A clip onto the disk: whole or not at all. */

import { randomBytes } from 'node:crypto'
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type Downloaded, UnreadableVideo } from '../engine/download.ts'
import type { ClipFile } from '../engine/ledger.ts'
import { readMp4 } from './mp4.ts'

/**
 * Streams the bytes into a `.part` file beside the target, flushes and checks it, then renames it.
 * @throws whatever the stream throws; UnreadableVideo when the file is no MP4 with a video track. Nothing is left behind then.
 */
export async function saveClip(chunks: AsyncGenerator<Uint8Array, Downloaded>, target: string): Promise<ClipFile> {
  await mkdir(dirname(target), { recursive: true })
  const part = `${target}.${randomBytes(4).toString('hex')}.part`
  const file = await open(part, 'wx')
  try {
    const { bytes, sha256 } = await writeAll(file, chunks)
    await file.sync()
    await file.close()
    const video = await readMp4(part).catch((error: unknown) => {
      throw new UnreadableVideo(error instanceof Error ? error.message : String(error))
    })
    await rename(part, target)
    return { bytes, sha256, ...video }
  } catch (error) {
    await file.close().catch(() => {})
    await rm(part, { force: true })
    throw error
  }
}

async function writeAll(file: FileHandle, chunks: AsyncGenerator<Uint8Array, Downloaded>): Promise<Downloaded> {
  for (;;) {
    const step = await chunks.next()
    if (step.done) return step.value
    await file.write(step.value)
  }
}
