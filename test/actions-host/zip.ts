/// <reference path="./yauzl.d.ts" />
/** Reads zip archives. */
import { buffer } from 'node:stream/consumers'
import { fromBufferPromise } from 'yauzl'

/** The files of a zip by name. yauzl checks sizes and refuses names that lead out of the archive. */
export async function unzip(bytes: Uint8Array): Promise<Map<string, Uint8Array>> {
  const zip = await fromBufferPromise(Buffer.from(bytes))
  const files = new Map<string, Uint8Array>()
  for await (const entry of zip.eachEntry()) {
    if (!entry.fileName.endsWith('/')) files.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)))
  }
  return files
}
