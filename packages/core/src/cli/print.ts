/** Writes to stdout as fast as its reader takes it. A reader that stops (`| head`) is no error, a full disk is one. */

import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

export async function print(chunks: Iterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(chunks), process.stdout, { end: false })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error
  }
}
