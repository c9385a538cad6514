/** One download, or several at once, in a process of its own, so that its memory can be read. */

import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

const [kind, address = '', id = '', target = '', count = '1'] = process.argv.slice(2)

/** Each way loads what it needs and nothing of the others. */
const ways: Record<string, () => Promise<(path: string) => Promise<unknown>>> = {
  async reelay() {
    const { createClient, saveClip } = await import('@reelay/core/node')
    const client = createClient({ provider: 'apimart', apiKey: 'key', baseUrl: address })
    const task = { v: 1, provider: 'apimart', id } as const
    return async (path) => saveClip(client.read(task, await client.get(task)), path)
  },
  async undici() {
    const { default: undici } = await import('undici')
    return (path) => undici.stream(address, { method: 'GET' }, () => createWriteStream(path))
  },
  /** The same work as ours, without its checks: hashed and flushed. */
  async 'undici-hashed'() {
    const { default: undici } = await import('undici')
    return async (path) => {
      const hash = createHash('sha256')
      const { body } = await undici.request(address)
      body.on('data', (chunk: Uint8Array) => hash.update(chunk))
      await pipeline(body, createWriteStream(path, { flush: true }))
      return hash.digest('hex')
    }
  },
  async 'openai-streamed'() {
    const { OpenAI } = await import('openai')
    const client = new OpenAI({ apiKey: 'key', baseURL: address })
    return async (path) => {
      const { body } = await client.videos.downloadContent(id)
      if (body)
        await pipeline(Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]), createWriteStream(path))
    }
  },
  // https://developers.openai.com/api/docs/guides/video-generation: arrayBuffer, then writeFile
  async 'openai-buffered'() {
    const { OpenAI } = await import('openai')
    const client = new OpenAI({ apiKey: 'key', baseURL: address })
    return async (path) => writeFile(path, Buffer.from(await (await client.videos.downloadContent(id)).arrayBuffer()))
  },
  async 'ai-sdk'() {
    const { createDownload } = await import('ai')
    // It refuses loopback addresses: it is given a public one, and the way there.
    const download = createDownload({ fetch: (_, init) => fetch(address, init) })
    const url = new URL('https://files.example.com/clip.mp4')
    return async (path) => writeFile(path, (await download({ url })).data)
  },
}

const save = await ways[kind ?? '']?.()
if (!save) throw new Error(`there is no ${kind}`)
const started = performance.now()
await Promise.all(Array.from({ length: Number(count) }, (_, index) => save(`${target}-${index}`)))
const ms = performance.now() - started
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
const cpuMs = (userCPUTime + systemCPUTime) / 1000
process.send?.({ ms, cpuMs, peak: maxRSS * 1024 }, () => process.exit(0))
