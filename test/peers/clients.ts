/** What several clients are driven by in the same way: the AI SDK's one call for all vendors, and a plain download. */

import type { experimental_generateVideo as GenerateVideo } from 'ai'
import type { Counter } from './judge.ts'

// What it drops, and whether it says so, is in the tables.
globalThis.AI_SDK_LOG_WARNINGS = false

type Options = Parameters<typeof GenerateVideo>[0]
export type VideoAsk = Omit<Options, 'model' | 'prompt' | 'poll' | 'download'> & { image?: string | Uint8Array }

/** Buys by the AI SDK and gives the bytes of the clip. It asks in a hurry, and never sends anything twice. */
export async function filmed(
  model: object,
  { image, ...ask }: VideoAsk,
  { fetch, prompt }: Counter,
  generateVideo: typeof GenerateVideo,
): Promise<Uint8Array> {
  const { video } = await generateVideo({
    ...ask,
    // Each package of the SDK brings its own copy of the type.
    model: model as Options['model'],
    prompt: image === undefined ? prompt : { image, text: prompt },
    maxRetries: 0,
    poll: { intervalMs: 20 },
    download: async ({ url }) => ({ data: await fetched(fetch, url.href), mediaType: 'video/mp4' }),
  })
  return video.uint8Array
}

export async function fetched(fetch: Counter['fetch'], url: string): Promise<Uint8Array> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`The file answers HTTP ${response.status}.`)
  return new Uint8Array(await response.arrayBuffer())
}

/** For a client that takes the global `fetch` only: it is another one while the client works. */
export async function global<Result>(fetch: Counter['fetch'], work: () => Promise<Result>): Promise<Result> {
  const { fetch: plain } = globalThis
  globalThis.fetch = fetch
  try {
    return await work()
  } finally {
    globalThis.fetch = plain
  }
}
