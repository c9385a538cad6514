/** OpenAI's video API, judged by OpenAI's own client. */

import OpenAI from 'openai'
import { ABSENT } from './compare.ts'
import { type Buy, judge, type Known } from './judge.ts'

const IMAGE = 'https://example.com/fox.png'
const PNG = new Uint8Array(2000).fill(7)

/** Its own waiting sleeps for seconds; so it looks by itself. */
const own =
  (ask: Partial<OpenAI.VideoCreateParams>): Buy =>
  async ({ fetch, key, prompt }) => {
    const client = new OpenAI({ apiKey: key, fetch, maxRetries: 0 })
    let video = await client.videos.create({ model: 'sora-2', prompt, ...ask })
    while (video.status === 'queued' || video.status === 'in_progress') {
      await new Promise((resolve) => setTimeout(resolve, 20))
      video = await client.videos.retrieve(video.id)
    }
    if (video.error) throw Object.assign(new Error(video.error.message), { code: video.error.code })
    return new Uint8Array(await (await client.videos.downloadContent(video.id)).arrayBuffer())
  }

const form: Known = {
  where: 'header content-type',
  ours: 'application/json',
  theirs: 'multipart/form-data; boundary={boundary}',
  why: 'It sends a form whatever it asks. Gateways take JSON more surely, and OpenAI takes both.',
}

judge<'openai'>({
  provider: 'openai-compatible',
  baseUrl: 'https://api.openai.com/v1',
  hosts: ['https://api.openai.com'],
  prefix: '/openai',
  files: 'https://files.example.com',
  isSubmit: ({ method }) => method === 'POST',
  always: { openai: { submit: [], besides: [] } },
  asks: [
    {
      name: 'as little as possible',
      ours: { model: 'sora-2' },
      theirs: { openai: { buy: own({}), differs: [form] } },
    },
    {
      name: 'all fields',
      ours: { model: 'sora-2', duration: 8, aspectRatio: '16:9', resolution: '720p' },
      theirs: { openai: { buy: own({ seconds: '8', size: '1280x720' }), differs: [form] } },
    },
    {
      name: 'from the address of an image',
      ours: { model: 'sora-2', imageUrl: IMAGE, aspectRatio: '16:9' },
      theirs: {
        openai: {
          buy: own({ input_reference: { image_url: IMAGE }, size: '1280x720' }),
          differs: [
            form,
            {
              where: 'body.input_reference.image_url',
              ours: IMAGE,
              theirs: ABSENT,
              why: 'In a form the same field is written with brackets.',
            },
            {
              where: 'body.input_reference[image_url]',
              ours: ABSENT,
              theirs: IMAGE,
              why: 'In a form the same field is written with brackets.',
            },
          ],
        },
      },
    },
    {
      name: 'from an image file',
      ours: {
        model: 'sora-2',
        imageUrl: { name: 'fox.png', mediaType: 'image/png', bytes: PNG, width: 1280, height: 720 },
        aspectRatio: '16:9',
      },
      theirs: {
        openai: {
          buy: own({ input_reference: new File([PNG], 'fox.png', { type: 'image/png' }), size: '1280x720' }),
        },
      },
    },
  ],
  troubles: {
    fails: { ours: { code: 'provider_failed', charged: 'unknown' }, openai: { code: 'video_generation_failed' } },
    'is moderated': { ours: { code: 'moderation', charged: 'unknown' }, openai: { code: 'moderation_blocked' } },
    'is refused': { ours: { code: 'moderation', charged: 'no' }, openai: { status: 400, code: 'moderation_blocked' } },
    'has a wrong key': { ours: { code: 'auth', charged: 'no' }, openai: { status: 401, code: 'invalid_api_key' } },
    'has no money': {
      ours: { code: 'insufficient_funds', charged: 'no' },
      openai: { status: 429, code: 'insufficient_quota' },
    },
  },
})
