/** A reference image from the disk, with what its header says. */

import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { ImageFile } from '../video/request.ts'
import { systemWords } from './system-words.ts'

/** No provider takes more, and a mistaken path to something huge must not fill the memory. */
const LIMIT_BYTES = 32_000_000

/** @throws Error in words for a person: not there, too large, no image */
export async function readImageFile(path: string): Promise<ImageFile> {
  const inWords = (error: unknown) => {
    throw new Error(systemWords(error))
  }
  const found = await stat(path).catch(inWords)
  if (found.isDirectory()) throw new Error('it is a folder. Name a file')
  const { size } = found
  if (size > LIMIT_BYTES) throw new Error(`it has ${(size / 1e6).toFixed(1)} MB, more than any provider takes`)
  const bytes = new Uint8Array(await readFile(path).catch(inWords))
  const { imageSize } = await import('image-size')
  try {
    const { width, height, type } = imageSize(bytes)
    return { name: basename(path), mediaType: `image/${type === 'jpg' ? 'jpeg' : type}`, bytes, width, height }
  } catch {
    throw new Error('it is no image (JPEG, PNG or WebP)')
  }
}
