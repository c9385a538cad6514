/** Replicate: what its own client and the AI SDK ask. */

import { createReplicate } from '@ai-sdk/replicate'
import { experimental_generateVideo as generateVideo } from 'ai'
import Replicate from 'replicate'
import { fetched, filmed, type VideoAsk } from './clients.ts'
import type { Buy } from './judge.ts'
import { CLIP, record } from './record.ts'

const [IMAGE, LAST] = ['https://example.com/fox.png', 'https://example.com/end.png']
const PNG = new Uint8Array(30).fill(7)
const ID = 'gm3qorzdhgbfurvjtvhg6dckhu'
const FILE = 'https://replicate.delivery/xezq/out.mp4'

type Model = `${string}/${string}`

const own =
  (model: Model, input: object): Buy =>
  async ({ fetch, key, prompt, callbackUrl }) => {
    const client = new Replicate({ auth: key, fetch: fetch as never, useFileOutput: false })
    const started = await client.predictions.create({
      model,
      input: { prompt, ...input },
      ...(callbackUrl !== undefined && { webhook: callbackUrl, webhook_events_filter: ['completed'] }),
    })
    const ended = await client.wait(started, { interval: 20 })
    if (ended.status !== 'succeeded') throw new Error(`${ended.status}: ${String(ended.error)}`)
    return fetched(fetch, String(ended.output))
  }

const sdk =
  (model: string, ask: VideoAsk): Buy =>
  (counter) =>
    filmed(createReplicate({ apiToken: counter.key, fetch: counter.fetch }).video(model), ask, counter, generateVideo)

const prediction = (status: string, output: string | null = null) => ({
  id: ID,
  model: 'bytedance/seedance-2.0',
  version: 'hidden',
  input: {},
  logs: '',
  output,
  data_removed: false,
  error: null,
  source: 'api',
  status,
  created_at: '2026-09-08T16:19:34.765994Z',
  urls: {
    get: `https://api.replicate.com/v1/predictions/${ID}`,
    cancel: `https://api.replicate.com/v1/predictions/${ID}/cancel`,
    web: `https://replicate.com/p/${ID}`,
  },
})
const SEEDANCE = 'bytedance/seedance-2.0'

record<'replicate' | '@ai-sdk/replicate'>({
  vendor: 'replicate',
  ids: [ID],
  answer({ method, url }, count) {
    if (url === FILE) return CLIP
    if (url === 'https://api.replicate.com/v1/files')
      return { status: 201, json: { id: 'file1', urls: { get: 'https://api.replicate.com/v1/files/file1' } } }
    if (method === 'POST') return { status: 201, json: prediction('starting') }
    return { json: count < 3 ? prediction('processing') : prediction('succeeded', FILE) }
  },
  asks: [
    {
      name: 'as little as possible',
      theirs: { replicate: { buy: own(SEEDANCE, {}) }, '@ai-sdk/replicate': { buy: sdk(SEEDANCE, {}) } },
    },
    {
      name: 'all fields',
      theirs: {
        replicate: {
          buy: own(SEEDANCE, {
            duration: 8,
            aspect_ratio: '9:16',
            resolution: '1080p',
            seed: 7,
            generate_audio: false,
          }),
        },
        '@ai-sdk/replicate': {
          buy: sdk(SEEDANCE, {
            duration: 8,
            aspectRatio: '9:16',
            resolution: '1080x1920',
            seed: 7,
            generateAudio: false,
          }),
        },
      },
    },
    {
      name: 'from two frames',
      theirs: {
        replicate: { buy: own(SEEDANCE, { image: IMAGE, last_frame_image: LAST }) },
        '@ai-sdk/replicate': {
          buy: sdk(SEEDANCE, {
            frameImages: [
              { image: IMAGE, frameType: 'first_frame' },
              { image: LAST, frameType: 'last_frame' },
            ],
          }),
        },
      },
    },
    {
      name: 'from an image file',
      theirs: {
        replicate: { buy: own(SEEDANCE, { image: new File([PNG], 'fox.png', { type: 'image/png' }) }) },
        '@ai-sdk/replicate': { buy: sdk(SEEDANCE, { image: PNG }) },
      },
    },
  ],
})
