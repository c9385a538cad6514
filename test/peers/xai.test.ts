/** xAI, judged by the AI SDK. */

import { createXai } from '@ai-sdk/xai'
import { experimental_generateVideo as generateVideo } from 'ai'
import { expect } from 'vitest'
import { filmed, type VideoAsk } from './clients.ts'
import { ABSENT } from './compare.ts'
import { type Buy, judge } from './judge.ts'

const [IMAGE, LAST] = ['https://example.com/fox.png', 'https://example.com/end.png']
const CLASSIC = 'grok-imagine-video'
const NEWER = 'grok-imagine-video-1.5'
const LITE = 'grok-imagine-video-1.5-lite'

const sdk =
  (model: string, ask: VideoAsk = {}): Buy =>
  (counter) =>
    filmed(createXai({ apiKey: counter.key, fetch: counter.fetch }).video(model), ask, counter, generateVideo)

judge<'@ai-sdk/xai'>({
  provider: 'xai',
  hosts: ['https://api.x.ai'],
  prefix: '/xai',
  files: 'https://vidgen.x.ai',
  isSubmit: ({ method }) => method === 'POST',
  always: {
    '@ai-sdk/xai': {
      submit: [
        {
          where: 'header idempotency-key',
          ours: ABSENT,
          theirs: '{key}',
          why: 'The AI SDK sends one to every vendor; xAI documents no such key, so it protects nothing.',
        },
      ],
      besides: [],
    },
  },
  asks: [
    { name: 'as little as possible', ours: {}, theirs: { '@ai-sdk/xai': { buy: sdk(CLASSIC) } } },
    {
      name: 'all fields',
      ours: { model: NEWER, duration: 10, aspectRatio: '9:16', resolution: '1080p', audio: false },
      theirs: {
        '@ai-sdk/xai': {
          buy: sdk(NEWER, { duration: 10, aspectRatio: '9:16', resolution: '1920x1080', generateAudio: false }),
        },
      },
    },
    {
      name: 'the small model',
      ours: { model: LITE, duration: 5, resolution: '720p', audio: true },
      theirs: {
        '@ai-sdk/xai': { buy: sdk(LITE, { duration: 5, resolution: '1280x720', generateAudio: true }) },
      },
    },
    {
      name: 'from an image',
      ours: { imageUrl: IMAGE, duration: 5 },
      theirs: { '@ai-sdk/xai': { buy: sdk(CLASSIC, { image: IMAGE, duration: 5 }) } },
    },
    {
      name: 'from an image file',
      ours: {
        imageUrl: { name: 'fox.png', mediaType: 'image/png', bytes: new Uint8Array(2000), width: 640, height: 360 },
      },
      theirs: {
        '@ai-sdk/xai': {
          buy: sdk(CLASSIC, { image: `data:image/png;base64,${Buffer.alloc(2000).toString('base64')}` }),
        },
      },
    },
    {
      name: 'from two frames',
      ours: { model: NEWER, imageUrl: IMAGE, endImageUrl: LAST },
      theirs: {
        '@ai-sdk/xai': {
          buy: sdk(NEWER, {
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
      ours: { referenceUrls: [IMAGE, LAST], resolution: '720p' },
      theirs: { '@ai-sdk/xai': { buy: sdk(CLASSIC, { inputReferences: [IMAGE, LAST], resolution: '1280x720' }) } },
    },
    {
      name: 'from references and a voice, and a first frame',
      ours: {
        model: NEWER,
        imageUrl: IMAGE,
        referenceUrls: [LAST],
        extra: { reference_audios: [{ voice_id: 'eve' }] },
      },
      theirs: {
        '@ai-sdk/xai': {
          buy: sdk(NEWER, {
            image: IMAGE,
            inputReferences: [LAST],
            providerOptions: { xai: { referenceVoiceIds: ['eve'] } },
          }),
        },
      },
    },
    {
      name: 'from references, and both frames',
      ours: { model: NEWER, imageUrl: IMAGE, endImageUrl: LAST, referenceUrls: [IMAGE] },
      theirs: {
        '@ai-sdk/xai': {
          buy: sdk(NEWER, {
            frameImages: [
              { image: IMAGE, frameType: 'first_frame' },
              { image: LAST, frameType: 'last_frame' },
            ],
            // Beside frames it takes them so only.
            providerOptions: { xai: { referenceImageUrls: [IMAGE] } },
          }),
        },
      },
    },
    {
      name: 'to be kept, for a person',
      ours: { extra: { storage_options: { filename: 'fox.mp4', public_url: true }, user: 'person-1' } },
      theirs: {
        '@ai-sdk/xai': {
          buy: sdk(CLASSIC, {
            providerOptions: { xai: { storageOptions: { filename: 'fox.mp4', publicUrl: true }, user: 'person-1' } },
          }),
        },
      },
    },
  ],
  troubles: {
    fails: {
      ours: { code: 'provider_failed', charged: 'unknown' },
      '@ai-sdk/xai': { message: expect.stringMatching(/Video generation failed: The video could not be generated/) },
    },
    'is moderated': {
      ours: { code: 'moderation', charged: 'yes' },
      '@ai-sdk/xai': { statusCode: 400, message: expect.stringMatching(/rejected by content moderation/) },
    },
    'is refused': {
      ours: { code: 'moderation', charged: 'no' },
      '@ai-sdk/xai': { statusCode: 403, message: expect.stringMatching(/violates usage guidelines/) },
    },
    'has a wrong key': {
      ours: { code: 'auth', charged: 'no' },
      '@ai-sdk/xai': { statusCode: 400, message: expect.stringMatching(/Incorrect API key provided/) },
    },
    'has no money': {
      ours: { code: 'insufficient_funds', charged: 'no' },
      '@ai-sdk/xai': { statusCode: 403, message: expect.stringMatching(/doesn't have any credits/) },
    },
  },
})
