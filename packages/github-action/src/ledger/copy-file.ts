/** A file under another name, whole or not at all. */

import { createHash, randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { copyFile, link, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pipeline } from 'node:stream/promises'

/** A copy: later changes to one do not reach the other. Appears at once, by a rename. */
export async function copyWhole(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true })
  const part = `${to}.${randomBytes(4).toString('hex')}.part`
  try {
    await copyFile(from, part)
    const file = await open(part, 'r+')
    await file.sync().finally(() => file.close())
    await rename(part, to)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}

/** The same file under a second name where the file system can, else a copy. For folders that nobody edits. */
export async function linkOrCopy(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true })
  await rm(to, { force: true })
  await link(from, to).catch(() => copyWhole(from, to))
}

/** SHA-256 of a file, hex; null when it cannot be read. */
export async function hashFile(path: string): Promise<string | null> {
  const hash = createHash('sha256')
  try {
    await pipeline(createReadStream(path), hash)
    return hash.digest('hex')
  } catch {
    return null
  }
}
