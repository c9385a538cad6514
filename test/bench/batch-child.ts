/** The batch by other means: a loop of Promise.all with fetch, and the AI SDK. One process each. */

import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { APICallError, createDownload, experimental_generateVideo as generateVideo } from 'ai'
import { CLIPS, CONCURRENCY, GAP_MS, orderOf } from './batch-order.ts'

const [kind, baseUrl = '', folder = ''] = process.argv.slice(2)
const headers = { authorization: 'Bearer sk-bench', 'content-type': 'application/json' }
const prompts = orderOf(CLIPS)
// The global timer: time runs faster here.
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const target = (prompt: string) => join(folder, `${prompts.indexOf(prompt)}.mp4`)

interface Reply {
  taskId?: string
  output?: { urls: string[] }
}

const replyIn = (body: unknown): Reply => (body as { data?: Reply }).data ?? (body as Reply)

async function call(path: string, body?: unknown): Promise<Response> {
  return fetch(
    `${baseUrl}${path}`,
    body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) },
  )
}

const order = (prompt: string) => ({ model: 'sora-2', input: { prompt, duration: 4, aspect_ratio: '16:9' } })

/** As most people write it: chunks of a hundred, a fixed gap, the whole file in memory. 429 is asked again. */
async function byHand(prompt: string): Promise<void> {
  const ask = async (path: string, body?: unknown): Promise<Reply> => {
    for (;;) {
      const response = await call(path, body)
      if (response.status !== 429) return replyIn(await response.json())
      await response.arrayBuffer()
      await sleep(Number(response.headers.get('retry-after') ?? 1) * 1000)
    }
  }
  const id = (await ask('/v1/videos/generations', order(prompt))).taskId
  for (;;) {
    await sleep(GAP_MS)
    const { output } = await ask(`/v1/tasks/${id}`)
    const url = output?.urls[0]
    if (url === undefined) continue
    await writeFile(target(prompt), new Uint8Array(await (await fetch(url)).arrayBuffer()))
    return
  }
}

/** A provider for the AI SDK, in its way: start, then status. */
const model: Parameters<typeof generateVideo>[0]['model'] = {
  specificationVersion: 'v4',
  provider: 'aivideoapi',
  modelId: 'sora-2',
  maxVideosPerCall: 1,
  async doStart({ prompt }) {
    const { taskId } = await aiReply(await call('/v1/videos/generations', order(prompt ?? '')))
    return { operation: { id: taskId ?? '' }, warnings: [], response: meta() }
  },
  async doStatus({ operation }) {
    const { output } = await aiReply(await call(`/v1/tasks/${(operation as { id: string }).id}`))
    const url = output?.urls[0]
    if (url === undefined) return { status: 'pending', response: meta() }
    return {
      status: 'completed',
      videos: [{ type: 'url', url: PUBLIC + url, mediaType: 'video/mp4' }],
      warnings: [],
      response: meta(),
    }
  },
}

const meta = () => ({ timestamp: new Date(), modelId: 'sora-2', headers: undefined })

/** As the SDK's own providers answer, so that it can retry. */
async function aiReply(response: Response): Promise<Reply> {
  const responseBody = await response.text()
  if (response.ok) return replyIn(JSON.parse(responseBody))
  const responseHeaders = Object.fromEntries(response.headers)
  const { status: statusCode, url } = response
  throw new APICallError({
    message: responseBody,
    url,
    requestBodyValues: {},
    statusCode,
    responseHeaders,
    responseBody,
  })
}

/** It refuses loopback addresses: it is given a public one, and the way there. */
const PUBLIC = 'https://files.example.com/?'
const download = createDownload({ fetch: (address, init) => fetch(String(address).slice(PUBLIC.length), init) })

async function byAiSdk(prompt: string): Promise<void> {
  const { video } = await generateVideo({ model, prompt, duration: 4, download })
  await writeFile(target(prompt), video.uint8Array)
}

if (kind === 'by-hand') {
  for (let from = 0; from < CLIPS; from += CONCURRENCY)
    await Promise.all(prompts.slice(from, from + CONCURRENCY).map(byHand))
} else {
  const left = prompts.values()
  const worker = async () => {
    for (const prompt of left) await byAiSdk(prompt).catch(() => {}) // Missing files are counted.
  }
  await Promise.all(Array.from({ length: CONCURRENCY }, worker))
}
