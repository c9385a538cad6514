/** What becomes of the connection when n8n's storage does not take the file. */

import { Readable } from 'node:stream'
import type { IBinaryData } from 'n8n-workflow'
import { expect, test } from 'vitest'
import { createBinaryStore } from '../nodes/Reelay/host/binary.ts'
import type { ByteStream } from '../nodes/Reelay/host/http.ts'

function clip() {
  const seen = { closed: false }
  async function* chunks() {
    try {
      for (let part = 0; part < 100; part++) yield Buffer.alloc(1024, part)
      return { bytes: 102_400, sha256: 'f00d' }
    } finally {
      seen.closed = true
    }
  }
  return { chunks: chunks(), seen }
}

async function refusedBy(keep: (data: Readable) => Promise<IBinaryData>): Promise<boolean> {
  const store = createBinaryStore((data) => keep(data as unknown as Readable))
  store.sawStream(Readable.from([]) as unknown as ByteStream)
  const { chunks, seen } = clip()
  await expect(store.save(chunks, 'fox.mp4')).rejects.toThrow('full')
  await new Promise((resolve) => setTimeout(resolve, 10))
  return seen.closed
}

test('a storage that refuses at once closes the download', async () => {
  expect(await refusedBy(() => Promise.reject(new Error('the disk is full')))).toBe(true)
})

test('a storage that is full in the middle closes the download', async () => {
  const read = async (data: Readable): Promise<IBinaryData> => {
    for await (const _ of data) throw new Error('the disk is full')
    throw new Error('nothing came')
  }
  expect(await refusedBy(read)).toBe(true)
})

test('what the network fails with is told, and not what the storage makes of it', async () => {
  const store = createBinaryStore(async (data) => {
    await Readable.from(data as unknown as Readable)
      .toArray()
      .catch(() => Promise.reject(new Error('stream was destroyed')))
    return { data: '', mimeType: '' }
  })
  store.sawStream(Readable.from([]) as unknown as ByteStream)
  async function* broken() {
    yield Buffer.from('abc')
    yield Promise.reject<Buffer>(new Error('the link has expired'))
    return { bytes: 0, sha256: '' }
  }
  await expect(store.save(broken(), 'fox.mp4')).rejects.toThrow('the link has expired')
})
