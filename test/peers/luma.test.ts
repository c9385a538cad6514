/**
 * Luma's Dream Machine, judged by its own client. That speaks of no other API: the Agents API has none on npm, and is
 * judged by the samples of its pages (packages/core/test/fixtures/luma).
 */

import LumaAI from 'lumaai'
import { expect } from 'vitest'
import { fetched } from './clients.ts'
import { type Buy, judge } from './judge.ts'

const [IMAGE, LAST] = ['https://example.com/fox.png', 'https://example.com/end.png']
const EARLIER = '123e4567-e89b-12d3-a456-426614174000'

type Start = (client: LumaAI, prompt: string, callback_url?: string) => Promise<LumaAI.Generation>

/** It has no waiting of its own. */
const own =
  (start: Start): Buy =>
  async ({ fetch, key, prompt, callbackUrl }) => {
    // It has types of its own for what `fetch` takes.
    const client = new LumaAI({ authToken: key, fetch: fetch as never, maxRetries: 0 })
    const { id = '' } = await start(client, prompt, callbackUrl)
    for (;;) {
      const { state, assets, failure_reason: reason } = await client.generations.get(id)
      if (state === 'completed') return fetched(fetch, String(assets?.video))
      if (state === 'failed') throw new Error(reason)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }

judge<'lumaai'>({
  provider: 'luma',
  hosts: ['https://api.lumalabs.ai', 'https://agents.lumalabs.ai'],
  prefix: '/luma',
  files: 'https://storage.cdn-luma.com',
  isSubmit: ({ method, url }) => method === 'POST' && /\/generations/.test(url),
  always: { lumaai: { submit: [], besides: [] } },
  asks: [
    {
      name: 'ray-2, as little as possible',
      ours: { model: 'ray-2' },
      theirs: {
        lumaai: {
          buy: own((client, prompt) =>
            client.generations.video.create({ model: 'ray-2', prompt, resolution: '720p', duration: '5s' }),
          ),
        },
      },
    },
    {
      name: 'ray-2 by the older method, with all fields and a call',
      ours: {
        model: 'ray-2',
        duration: 9,
        aspectRatio: '9:21',
        resolution: '4K',
        extra: { loop: true, concepts: [{ key: 'dolly_zoom' }] },
      },
      callbackUrl: 'http://127.0.0.1:9/hook',
      theirs: {
        lumaai: {
          buy: own((client, prompt, callback_url = '') =>
            client.generations.create({
              model: 'ray-2',
              prompt,
              aspect_ratio: '9:21',
              resolution: '4k',
              duration: '9s',
              loop: true,
              concepts: [{ key: 'dolly_zoom' }],
              callback_url,
            }),
          ),
        },
      },
    },
    {
      name: 'ray-2 from two frames',
      ours: { model: 'ray-2', imageUrl: IMAGE, endImageUrl: LAST, aspectRatio: '1:1', resolution: '1080p' },
      theirs: {
        lumaai: {
          buy: own((client, prompt) =>
            client.generations.video.create({
              model: 'ray-2',
              prompt,
              aspect_ratio: '1:1',
              resolution: '1080p',
              duration: '5s',
              keyframes: { frame0: { type: 'image', url: IMAGE }, frame1: { type: 'image', url: LAST } },
            }),
          ),
        },
      },
    },
    {
      name: 'ray-flash-2 after an earlier clip',
      ours: { model: 'ray-flash-2', imageUrl: `generation:${EARLIER}`, resolution: '540p' },
      theirs: {
        lumaai: {
          buy: own((client, prompt) =>
            client.generations.video.create({
              model: 'ray-flash-2',
              prompt,
              resolution: '540p',
              duration: '5s',
              keyframes: { frame0: { type: 'generation', id: EARLIER } },
            }),
          ),
        },
      },
    },
  ],
  troubles: {
    fails: {
      ours: { code: 'provider_failed', charged: 'unknown' },
      lumaai: { message: 'The video could not be made.' },
    },
    'is moderated': {
      ours: { code: 'moderation', charged: 'unknown' },
      lumaai: { message: expect.stringMatching(/moderation/) },
    },
    'is refused': {
      ours: { code: 'moderation', charged: 'no' },
      lumaai: { name: 'Error', status: 400, message: expect.stringMatching(/moderation/) },
    },
    'has a wrong key': {
      ours: { code: 'auth', charged: 'no' },
      lumaai: { status: 401 },
    },
    'has no money': {
      ours: { code: 'insufficient_funds', charged: 'no' },
      lumaai: { status: 402 },
    },
  },
})
