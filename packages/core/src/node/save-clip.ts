/** A clip onto the disk: whole or not at all. */

import type { FileHandle } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { checkClip, FIRST_BYTES, namedAs, readFirstBytes } from '../engine/clip-file/clip-check.ts'
import type { Downloaded } from '../engine/download/delivery.ts'
import { UnreadableVideo } from '../engine/download/no-file.ts'
import type { ClipFile } from '../engine/ledger/ledger.ts'
import { type Disk, openDisk } from './disk.ts'
import { readMp4 } from './mp4.ts'

/**
 * Streams the bytes into a `.part` file beside the target, flushes and checks it, then renames it. What is no MP4 gets its
 * own ending in the place of the target's: `namedAs(target, file.kind)` says where it lies.
 * @param disk writes it; without one, `target` is taken as it is, links in its folders included
 * @throws whatever the stream throws; UnreadableVideo when the file is no clip; UnsafePathError when the disk refuses the
 * target. Nothing is left behind then.
 */
export async function saveClip(
  chunks: AsyncGenerator<Uint8Array, Downloaded>,
  target: string,
  disk: Disk = openDisk(),
): Promise<ClipFile> {
  const part = await disk.createFile(target)
  try {
    const { bytes, sha256, kind } = await writeAll(part.handle, checked(chunks))
    // It can be played, or the check would have said so: what a second reader cannot make out of it stays unknown.
    const video = await readMp4(part.path).catch(() => UNKNOWN)
    await part.commit(basename(namedAs(target, kind)))
    return { bytes, sha256, ...video, ...(kind === undefined ? {} : { kind }) }
  } catch (error) {
    void chunks.return({ bytes: 0, sha256: '' }).catch(() => {})
    await part.discard()
    throw error
  }
}

const UNKNOWN = { duration: null, width: null, height: null }

/** The same bytes, which end in an error where they are no clip. What readClip gives has passed this check before. */
async function* checked(chunks: AsyncGenerator<Uint8Array, Downloaded>): AsyncGenerator<Uint8Array, Downloaded> {
  let first = Buffer.alloc(0)
  let check: ReturnType<typeof checkClip> | null = null
  let kind: Downloaded['kind']
  for (;;) {
    const step = await chunks.next()
    const chunk = step.done ? new Uint8Array(0) : step.value
    if (check) check.pass(chunk)
    else {
      first = Buffer.concat([first, chunk])
      if (step.done || first.byteLength >= FIRST_BYTES) {
        const begins = readFirstBytes(first)
        if (!('kind' in begins)) throw new UnreadableVideo(`the file is ${begins.instead}`)
        kind = begins.kind === 'mp4' ? undefined : begins.kind
        check = checkClip(begins.kind)
        check.pass(first)
      }
    }
    if (step.done) {
      const problem = check?.problem() ?? null
      if (problem !== null) throw new UnreadableVideo(problem)
      return { ...step.value, ...(kind === undefined ? {} : { kind }) }
    }
    yield step.value
  }
}

/** Nobody writes at one file for so long without a byte. */
const ABANDONED_MS = 3600_000

/** Removes the `.part` files that a killed process left in a folder. What somebody may still be writing stays. */
export async function removeLeftovers(folder: string, disk: Disk = openDisk()): Promise<void> {
  for (const { name, mtimeMs } of await disk.list(folder)) {
    if (!/\.[0-9a-f]{8}\.part$/.test(name) || Date.now() - mtimeMs <= ABANDONED_MS) continue
    await disk.remove(join(folder, name))
  }
}

/** Sockets give 64 kB or so at a time; a call to the disk for each of them costs more than the hash. */
const BATCH_BYTES = 512 * 1024

/** One batch is on its way to the disk while the next one arrives. */
async function writeAll(file: FileHandle, chunks: AsyncGenerator<Uint8Array, Downloaded>): Promise<Downloaded> {
  let batch: Uint8Array[] = []
  let size = 0
  let writing: Promise<void> = Promise.resolve()
  for (;;) {
    const step = await chunks.next()
    if (!step.done) {
      batch.push(step.value)
      size += step.value.byteLength
      if (size < BATCH_BYTES) continue
    }
    await writing
    writing = writeBatch(file, batch, size)
    // Should the stream break first, that is the error to tell.
    writing.catch(() => {})
    if (step.done) {
      await writing
      return step.value
    }
    batch = []
    size = 0
  }
}

async function writeBatch(file: FileHandle, batch: readonly Uint8Array[], size: number): Promise<void> {
  if (size === 0) return
  const { bytesWritten } = await file.writev(batch)
  // A nearly full disk takes a part. What is left is written, or says why not.
  if (bytesWritten < size) await file.writeFile(Buffer.concat(batch).subarray(bytesWritten))
}
