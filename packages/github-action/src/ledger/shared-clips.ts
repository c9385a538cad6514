/** `clips-dir`: finished clips in a folder that all machines share, each under the hash of what is in it. */

import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { ClipFile } from '@reelay/core/host'
import { type Disk, hashFile } from '@reelay/core/node'

export interface SharedClips {
  has(file: ClipFile): Promise<boolean>
  /** False: it is not there, or not what it should be. */
  fetch(file: ClipFile, target: string): Promise<boolean>
  keep(path: string): Promise<void>
  /** @throws Error in a person's words when nothing can be kept there */
  checkWritable(): Promise<void>
}

export function createSharedClips(folder: string, disk: Disk): SharedClips {
  const placeOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256)
  // A record may say anything: only a hash names a file.
  const isWhole = async (sha256: string) => /^[\da-f]{64}$/.test(sha256) && (await hashFile(placeOf(sha256))) === sha256
  return {
    has: ({ sha256 }) => isWhole(sha256),
    async fetch({ sha256 }, target) {
      if (!(await isWhole(sha256))) return false
      await disk.copy(placeOf(sha256), target)
      return (await hashFile(target)) === sha256
    },
    async keep(path) {
      const sha256 = await hashFile(path)
      if (sha256 === null) throw new Error('the saved clip cannot be read')
      if (!(await isWhole(sha256))) await disk.copy(path, placeOf(sha256))
    },
    async checkWritable() {
      const probe = join(folder, `.${randomUUID()}.tmp`)
      try {
        await disk.writeFile(probe, '')
        await disk.remove(probe)
      } catch (error) {
        throw new Error(`the folder of clips-dir cannot be written (${(error as Error).message})`)
      }
    },
  }
}
