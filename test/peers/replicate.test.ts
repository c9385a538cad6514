/** Replicate, judged by its own client and by the AI SDK. */

import { createReplicate } from '@ai-sdk/replicate'
import { COMMUNITY } from '@reelay/simulator/dialects/replicate-models'
import { experimental_generateVideo as generateVideo } from 'ai'
import Replicate from 'replicate'
import { expect } from 'vitest'
import { fetched, filmed, type VideoAsk } from './clients.ts'
import { ABSENT } from './compare.ts'
import { type Buy, judge, type Known } from './judge.ts'

const [IMAGE, LAST] = ['https://example.com/fox.png', 'https://example.com/end.png']
const PNG = new Uint8Array(2000).fill(7)
const FILE = { name: 'fox.png', mediaType: 'image/png', bytes: PNG, width: 640, height: 360 }

type Model = `${string}/${string}`

const own =
  (model: Model | { version: string }, input: object): Buy =>
  async ({ fetch, key, prompt, callbackUrl }) => {
    const client = new Replicate({ auth: key, fetch: fetch as never, useFileOutput: false })
    const started = await client.predictions.create({
      ...(typeof model === 'string' ? { model } : model),
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

const SEEDANCE = 'bytedance/seedance-2.0'
const KLING = 'kwaivgi/kling-v3-video'
const VEO = 'google/veo-3.1'
const HAILUO = 'minimax/hailuo-2.3'

/** What nobody asked for and is sent, since it is the price. */
const said = (field: string, ours: unknown): Known => ({
  where: `body.input.${field}`,
  ours,
  theirs: ABSENT,
  why: 'Reelay names what decides the price, so that the estimate holds whatever the model would take by itself.',
})

judge<'replicate' | '@ai-sdk/replicate'>({
  provider: 'replicate',
  hosts: ['https://api.replicate.com'],
  prefix: '/replicate',
  files: 'https://replicate.delivery',
  isSubmit: ({ method, url }) => method === 'POST' && url.endsWith('/predictions'),
  always: {
    replicate: { submit: [], besides: [] },
    '@ai-sdk/replicate': {
      submit: [
        {
          where: 'header idempotency-key',
          ours: ABSENT,
          theirs: '{key}',
          why: 'The AI SDK sends one to every vendor; Replicate documents no such key, so it protects nothing.',
        },
      ],
      besides: [],
    },
  },
  asks: [
    {
      name: 'seedance, as little as possible',
      ours: { model: SEEDANCE },
      theirs: { replicate: { buy: own(SEEDANCE, {}) }, '@ai-sdk/replicate': { buy: sdk(SEEDANCE, {}) } },
    },
    {
      name: 'seedance with all fields',
      ours: { model: SEEDANCE, duration: 8, aspectRatio: '9:16', resolution: '1080p', seed: 7, audio: false },
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
            seed: 7,
            providerOptions: { replicate: { resolution: '1080p', generate_audio: false } },
          }),
        },
      },
    },
    {
      name: 'seedance with all fields in the words of the AI SDK',
      ours: { model: SEEDANCE, resolution: '1080p', audio: false },
      theirs: {
        '@ai-sdk/replicate': {
          buy: sdk(SEEDANCE, { resolution: '1080x1920', generateAudio: false }),
          refused: true,
          differs: [
            {
              where: 'body.input.size',
              ours: ABSENT,
              theirs: '1080x1920',
              why: 'The AI SDK has pixels under a name of its own, which the model does not know.',
            },
            {
              where: 'body.input.resolution',
              ours: '1080p',
              theirs: ABSENT,
              why: 'The AI SDK has no such field: it is given by providerOptions only.',
            },
            {
              where: 'body.input.generate_audio',
              ours: false,
              theirs: ABSENT,
              why: 'The AI SDK drops generateAudio without a warning, and the clip is paid with sound.',
            },
          ],
        },
      },
    },
    {
      name: 'seedance from two frames',
      ours: { model: SEEDANCE, imageUrl: IMAGE, endImageUrl: LAST },
      theirs: {
        replicate: { buy: own(SEEDANCE, { image: IMAGE, last_frame_image: LAST }) },
        '@ai-sdk/replicate': {
          buy: sdk(SEEDANCE, { image: IMAGE, providerOptions: { replicate: { last_frame_image: LAST } } }),
        },
      },
    },
    {
      name: 'seedance from references',
      ours: { model: SEEDANCE, referenceUrls: [IMAGE, 'https://example.com/run.mp4'] },
      theirs: {
        replicate: {
          buy: own(SEEDANCE, { reference_images: [IMAGE], reference_videos: ['https://example.com/run.mp4'] }),
        },
      },
    },
    {
      name: 'seedance from an image file',
      ours: { model: SEEDANCE, imageUrl: FILE },
      theirs: {
        replicate: {
          buy: own(SEEDANCE, { image: new File([PNG], 'fox.png', { type: 'image/png' }) }),
          differs: [
            {
              where: 'POST https://api.replicate.com/v1/files body.metadata',
              ours: ABSENT,
              theirs: '<2 bytes of application/json: blob>',
              why: 'It sends an empty object of metadata with every file, which the page calls optional.',
            },
          ],
        },
        '@ai-sdk/replicate': {
          buy: sdk(SEEDANCE, { image: PNG }),
          differs: [
            {
              where: 'body.input.image',
              ours: 'https://api.replicate.com/v1/files/{id}',
              theirs: 'data:image/png;base64,<2668 characters>',
              why: 'The AI SDK sends files inside the body, which Replicate documents for small ones only.',
            },
            {
              where: 'POST https://api.replicate.com/v1/files',
              ours: 'asked',
              theirs: ABSENT,
              why: 'A file is uploaded first, as by the own client; the AI SDK does not upload.',
            },
          ],
        },
      },
    },
    {
      name: 'seedance with a call when it is done',
      ours: { model: SEEDANCE },
      callbackUrl: 'https://example.com/hook?run=1&part=2',
      theirs: { replicate: { buy: own(SEEDANCE, {}) } },
    },
    {
      name: 'seedance 2.5 from a frame',
      ours: { model: 'bytedance/seedance-2.5', imageUrl: IMAGE },
      theirs: {
        replicate: { buy: own('bytedance/seedance-2.5', { image: IMAGE, aspect_ratio: 'adaptive' }) },
      },
    },
    {
      name: 'kling, as little as possible',
      ours: { model: KLING },
      theirs: {
        replicate: { buy: own(KLING, {}), differs: [said('mode', 'standard')] },
        '@ai-sdk/replicate': { buy: sdk(KLING, {}), differs: [said('mode', 'standard')] },
      },
    },
    {
      name: 'kling from two frames with all fields',
      ours: {
        model: KLING,
        imageUrl: IMAGE,
        endImageUrl: LAST,
        duration: 8,
        resolution: '1080p',
        negativePrompt: 'blur',
        audio: false,
      },
      theirs: {
        replicate: {
          buy: own(KLING, {
            start_image: IMAGE,
            end_image: LAST,
            duration: 8,
            mode: 'pro',
            negative_prompt: 'blur',
            generate_audio: false,
          }),
        },
        '@ai-sdk/replicate': {
          buy: sdk(KLING, {
            image: IMAGE,
            duration: 8,
            providerOptions: {
              replicate: { end_image: LAST, mode: 'pro', negative_prompt: 'blur', generate_audio: false },
            },
          }),
          refused: true,
          differs: [
            {
              where: 'body.input.start_image',
              ours: IMAGE,
              theirs: ABSENT,
              why: 'The AI SDK knows one name for the first frame; Kling has another, and does not see the image.',
            },
            {
              where: 'body.input.image',
              ours: ABSENT,
              theirs: IMAGE,
              why: 'The AI SDK calls the first frame of every model image.',
            },
          ],
        },
      },
    },
    {
      name: 'veo from two frames with all fields',
      ours: {
        model: VEO,
        imageUrl: IMAGE,
        endImageUrl: LAST,
        duration: 6,
        aspectRatio: '9:16',
        resolution: '720p',
        negativePrompt: 'blur',
        seed: 7,
        audio: false,
      },
      theirs: {
        replicate: {
          buy: own(VEO, {
            image: IMAGE,
            last_frame: LAST,
            duration: 6,
            aspect_ratio: '9:16',
            resolution: '720p',
            negative_prompt: 'blur',
            seed: 7,
            generate_audio: false,
          }),
        },
      },
    },
    {
      name: 'wan from an image',
      ours: { model: 'alibaba/wan-3', imageUrl: IMAGE, duration: 30, aspectRatio: 'adaptive', resolution: '480p' },
      theirs: {
        replicate: {
          buy: own('alibaba/wan-3', { image: IMAGE, duration: 30, aspect_ratio: 'adaptive', resolution: '480p' }),
        },
      },
    },
    {
      name: 'hailuo from an image',
      ours: { model: HAILUO, imageUrl: IMAGE, duration: 10 },
      theirs: {
        replicate: {
          buy: own(HAILUO, { first_frame_image: IMAGE, duration: 10 }),
          differs: [said('resolution', '768p')],
        },
      },
    },
    {
      name: 'a model of anybody by its version',
      ours: { model: `acme/film:${COMMUNITY.version}`, seed: 7 },
      theirs: {
        replicate: { buy: own({ version: `acme/film:${COMMUNITY.version}` }, { seed: 7 }) },
        '@ai-sdk/replicate': {
          buy: sdk(`acme/film:${COMMUNITY.version}`, { seed: 7 }),
          differs: [
            {
              where: 'body.version',
              ours: 'acme/film:{id}',
              theirs: '{id}',
              why: 'The AI SDK cuts the name off; Replicate takes a version with it and without.',
            },
          ],
        },
      },
    },
  ],
  troubles: {
    fails: {
      ours: { code: 'provider_failed', charged: 'unknown' },
      replicate: { message: 'Prediction failed: Prediction interrupted; please retry (code: PA)' },
      '@ai-sdk/replicate': { message: expect.stringContaining('code: PA') },
    },
    'is moderated': {
      ours: { code: 'moderation', charged: 'unknown' },
      replicate: { message: expect.stringContaining('E005') },
      '@ai-sdk/replicate': { message: expect.stringContaining('E005') },
    },
    'is refused': {
      ours: { code: 'moderation', charged: 'no' },
      replicate: { name: 'ApiError', message: expect.stringContaining('422') },
      '@ai-sdk/replicate': { statusCode: 422, message: expect.stringContaining('E005') },
    },
    'has a wrong key': {
      ours: { code: 'auth', charged: 'no' },
      replicate: { name: 'ApiError', message: expect.stringContaining('Unauthenticated') },
      '@ai-sdk/replicate': { statusCode: 401 },
    },
    'has no money': {
      ours: { code: 'insufficient_funds', charged: 'no' },
      replicate: { name: 'ApiError', message: expect.stringContaining('Insufficient credit') },
      '@ai-sdk/replicate': { statusCode: 402 },
    },
  },
})
