/** ByteDance, judged by the AI SDK. */

import { createByteDance } from '@ai-sdk/bytedance'
import { experimental_generateVideo as generateVideo } from 'ai'
import { expect } from 'vitest'
import { filmed, type VideoAsk } from './clients.ts'
import { ABSENT } from './compare.ts'
import { type Buy, judge, type Known } from './judge.ts'

const [IMAGE, LAST, VIDEO] = ['https://example.com/fox.png', 'https://example.com/end.png', 'https://example.com/a.mp4']
const MODEL = 'dreamina-seedance-2-5-260628'
const ONE_FIVE = 'seedance-1-5-pro-251215'

const sdk =
  (model: string, { providerOptions, ...ask }: VideoAsk): Buy =>
  (counter) => {
    const own = { pollIntervalMs: 20, ...providerOptions?.['bytedance'] }
    const film = createByteDance({ apiKey: counter.key, fetch: counter.fetch }).video(model)
    return filmed(film, { ...ask, providerOptions: { bytedance: own } }, counter, generateVideo)
  }

const unsaidRole: Known = {
  where: 'body.content.1.role',
  ours: 'first_frame',
  theirs: ABSENT,
  why: 'A lone image is the first frame with and without the word; it is said here in both cases.',
}

judge<'@ai-sdk/bytedance'>({
  provider: 'bytedance',
  hosts: ['https://ark.ap-southeast.bytepluses.com'],
  prefix: '/bytedance',
  files: 'https://ark-content-generation.tos.example.com',
  isSubmit: ({ method }) => method === 'POST',
  always: { '@ai-sdk/bytedance': { submit: [], besides: [] } },
  asks: [
    {
      name: 'as little as possible',
      ours: { model: MODEL, duration: 5 },
      theirs: { '@ai-sdk/bytedance': { buy: sdk(MODEL, { duration: 5 }) } },
    },
    {
      name: 'all fields',
      ours: { model: ONE_FIVE, duration: 8, aspectRatio: '9:16', resolution: '1080p', seed: 7, audio: false },
      theirs: {
        '@ai-sdk/bytedance': {
          buy: sdk(ONE_FIVE, {
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
      name: 'from an image',
      ours: { model: ONE_FIVE, imageUrl: IMAGE },
      theirs: { '@ai-sdk/bytedance': { buy: sdk(ONE_FIVE, { image: IMAGE }), differs: [unsaidRole] } },
    },
    {
      name: 'from an image file',
      ours: {
        model: ONE_FIVE,
        imageUrl: { name: 'fox.png', mediaType: 'image/png', bytes: new Uint8Array(2000), width: 640, height: 360 },
      },
      theirs: {
        '@ai-sdk/bytedance': {
          buy: sdk(ONE_FIVE, { image: `data:image/png;base64,${Buffer.alloc(2000).toString('base64')}` }),
          differs: [unsaidRole],
        },
      },
    },
    {
      name: 'from two frames',
      ours: { model: ONE_FIVE, imageUrl: IMAGE, endImageUrl: LAST },
      theirs: {
        '@ai-sdk/bytedance': {
          buy: sdk(ONE_FIVE, {
            frameImages: [
              { image: IMAGE, frameType: 'first_frame' },
              { image: LAST, frameType: 'last_frame' },
            ],
          }),
        },
      },
    },
    {
      name: 'from references',
      ours: { model: MODEL, duration: 5, referenceUrls: [IMAGE, VIDEO] },
      theirs: {
        '@ai-sdk/bytedance': {
          buy: sdk(MODEL, { duration: 5, inputReferences: [IMAGE, { data: VIDEO, mediaType: 'video/mp4' }] }),
        },
      },
    },
    {
      name: 'with a call when it is done',
      ours: { model: ONE_FIVE },
      callbackUrl: 'https://example.com/hook?run=1&part=2',
      theirs: {
        '@ai-sdk/bytedance': {
          buy: (counter) =>
            sdk(ONE_FIVE, { providerOptions: { bytedance: { callback_url: counter.callbackUrl ?? '' } } })(counter),
        },
      },
    },
  ],
  troubles: {
    fails: {
      ours: { code: 'provider_failed', charged: 'no' },
      '@ai-sdk/bytedance': {
        name: 'BYTEDANCE_VIDEO_GENERATION_FAILED',
        message: expect.stringMatching(/"status":"failed"/),
      },
    },
    'is moderated': {
      ours: { code: 'moderation', charged: 'no' },
      '@ai-sdk/bytedance': {
        name: 'BYTEDANCE_VIDEO_GENERATION_FAILED',
        message: expect.stringMatching(/"status":"failed"/),
      },
    },
    'is refused': {
      ours: { code: 'moderation', charged: 'no' },
      '@ai-sdk/bytedance': { statusCode: 400, message: expect.stringMatching(/may contain sensitive information/) },
    },
    'has a wrong key': {
      ours: { code: 'auth', charged: 'no' },
      '@ai-sdk/bytedance': { statusCode: 401, message: expect.stringMatching(/API key doesn't exist/) },
    },
    'has no money': {
      ours: { code: 'insufficient_funds', charged: 'no' },
      '@ai-sdk/bytedance': { statusCode: 403, message: expect.stringMatching(/overdue balance/) },
    },
  },
})
