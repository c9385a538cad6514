/** Alibaba, judged by the AI SDK, at the host that both take where nobody names one. */

import { createAlibaba } from '@ai-sdk/alibaba'
import { experimental_generateVideo as generateVideo } from 'ai'
import { expect } from 'vitest'
import { filmed, type VideoAsk } from './clients.ts'
import { ABSENT } from './compare.ts'
import { type Buy, judge, type Known } from './judge.ts'

const [IMAGE, LAST] = ['https://example.com/fox.png', 'https://example.com/end.png']
const [VIDEO, SOUND] = ['https://example.com/a.mp4', 'https://example.com/a.mp3']
const FILE = { name: 'fox.png', mediaType: 'image/png', bytes: new Uint8Array(2000), width: 640, height: 360 }
const BASE64 = Buffer.alloc(2000).toString('base64')

const sdk =
  (model: string, ask: VideoAsk = {}): Buy =>
  (counter) =>
    filmed(createAlibaba({ apiKey: counter.key, fetch: counter.fetch }).video(model), ask, counter, generateVideo)

const own = (alibaba: Record<string, string | boolean | object>) =>
  ({ providerOptions: { alibaba } }) as Pick<VideoAsk, 'providerOptions'>

const why = 'The AI SDK asks Wan 2.7 as it asked 2.6; the page of 2.7 has `media` for a first frame, and no such field.'
const unlikeThePage: readonly Known[] = [
  { where: 'body.input.img_url', ours: ABSENT, theirs: IMAGE, why },
  { where: 'body.input.media.0.type', ours: 'first_frame', theirs: ABSENT, why },
  { where: 'body.input.media.0.url', ours: IMAGE, theirs: ABSENT, why },
]

judge<'@ai-sdk/alibaba'>({
  provider: 'alibaba',
  hosts: ['https://dashscope-intl.aliyuncs.com'],
  prefix: '/alibaba',
  files: 'https://dashscope-result-sgp.oss-ap-southeast-1.aliyuncs.com',
  isSubmit: ({ method }) => method === 'POST',
  always: {
    '@ai-sdk/alibaba': {
      submit: [
        {
          where: 'header idempotency-key',
          ours: ABSENT,
          theirs: '{key}',
          why: 'The AI SDK sends one to every vendor; Alibaba documents no such key, so it protects nothing.',
        },
      ],
      besides: [],
    },
  },
  asks: [
    {
      name: 'Wan 2.7, as little as possible',
      ours: {},
      theirs: { '@ai-sdk/alibaba': { buy: sdk('wan2.7-t2v') } },
    },
    {
      name: 'Wan 2.7 with all fields',
      ours: {
        model: 'wan2.7-t2v-2026-06-12',
        duration: 8,
        aspectRatio: '9:16',
        resolution: '720p',
        seed: 7,
        negativePrompt: 'blur',
        extra: { prompt_extend: false, watermark: true, audio_url: SOUND },
      },
      theirs: {
        '@ai-sdk/alibaba': {
          buy: sdk('wan2.7-t2v-2026-06-12', {
            duration: 8,
            resolution: '720x1280',
            seed: 7,
            ...own({ negativePrompt: 'blur', promptExtend: false, watermark: true, audioUrl: SOUND }),
          }),
        },
      },
    },
    {
      name: 'Wan 2.7 from an image',
      ours: { imageUrl: IMAGE, duration: 5, resolution: '1080p' },
      theirs: {
        '@ai-sdk/alibaba': {
          buy: sdk('wan2.7-i2v', { image: IMAGE, duration: 5, resolution: '1920x1080' }),
          refused: true,
          differs: unlikeThePage,
        },
      },
    },
    {
      name: 'Wan 2.7 from a frame and references',
      ours: { imageUrl: IMAGE, referenceUrls: [LAST, VIDEO], duration: 5, aspectRatio: '1:1' },
      theirs: {
        '@ai-sdk/alibaba': {
          buy: sdk('wan2.7-r2v', {
            duration: 5,
            aspectRatio: '1:1',
            // Beside a frame it drops references that are given in its own words.
            ...own({
              media: [
                { type: 'first_frame', url: IMAGE },
                { type: 'reference_image', url: LAST },
                { type: 'reference_video', url: VIDEO },
              ],
            }),
          }),
        },
      },
    },
    {
      name: 'Wan 3.0, silent',
      ours: {
        model: 'wan3.0-video',
        duration: 30,
        resolution: '480p',
        aspectRatio: '4:3',
        audio: false,
        seed: 7,
      },
      theirs: {
        '@ai-sdk/alibaba': {
          buy: sdk('wan3.0-video', {
            duration: 30,
            resolution: '832x480',
            aspectRatio: '4:3',
            generateAudio: false,
            seed: 7,
          }),
        },
      },
    },
    {
      name: 'Wan 3.0 from two frames',
      ours: { model: 'wan3.0-video', imageUrl: IMAGE, endImageUrl: LAST, aspectRatio: 'adaptive' },
      theirs: {
        '@ai-sdk/alibaba': {
          buy: sdk('wan3.0-video', {
            frameImages: [
              { image: IMAGE, frameType: 'first_frame' },
              { image: LAST, frameType: 'last_frame' },
            ],
            ...own({ ratio: 'adaptive' }),
          }),
        },
      },
    },
    {
      name: 'Wan 3.0 from an image file',
      ours: { model: 'wan3.0-video', imageUrl: FILE },
      theirs: {
        '@ai-sdk/alibaba': { buy: sdk('wan3.0-video', { image: `data:image/png;base64,${BASE64}` }) },
      },
    },
    {
      name: 'Wan 3.0 from references',
      ours: { model: 'wan3.0-video', referenceUrls: [IMAGE, VIDEO, LAST] },
      theirs: {
        '@ai-sdk/alibaba': {
          buy: sdk('wan3.0-video', { inputReferences: [IMAGE, { data: VIDEO, mediaType: 'video/mp4' }, LAST] }),
        },
      },
    },
    {
      name: 'Wan 3.0 from sounds, and from a page on the web',
      ours: {
        model: 'wan3.0-video',
        referenceUrls: [SOUND],
        extra: { media: [{ type: 'link', url: 'https://example.com/page' }] },
      },
      theirs: {
        '@ai-sdk/alibaba': {
          buy: sdk('wan3.0-video', {
            ...own({
              media: [
                { type: 'reference_audio', url: SOUND },
                { type: 'link', url: 'https://example.com/page' },
              ],
            }),
          }),
        },
      },
    },
    {
      name: 'Wan 2.6, whose ratio and resolution are one size',
      ours: {
        model: 'wan2.6',
        duration: 10,
        resolution: '1080p',
        aspectRatio: '3:4',
        negativePrompt: 'blur',
        seed: 7,
        extra: { shot_type: 'multi' },
      },
      theirs: {
        '@ai-sdk/alibaba': {
          buy: sdk('wan2.6-t2v', {
            duration: 10,
            resolution: '1248x1632',
            seed: 7,
            ...own({ negativePrompt: 'blur', shotType: 'multi' }),
          }),
        },
      },
    },
    {
      name: 'Wan 2.6 from an image',
      ours: { model: 'wan2.6-i2v-flash', imageUrl: IMAGE, resolution: '720p', duration: 2, audio: false },
      theirs: {
        '@ai-sdk/alibaba': {
          buy: sdk('wan2.6-i2v-flash', { image: IMAGE, resolution: '1280x720', duration: 2, generateAudio: false }),
        },
      },
    },
    {
      name: 'Wan 2.6 from references',
      ours: { model: 'wan2.6', referenceUrls: [IMAGE, VIDEO], resolution: '720p', aspectRatio: '1:1' },
      theirs: {
        '@ai-sdk/alibaba': {
          buy: sdk('wan2.6-r2v', {
            inputReferences: [IMAGE, { data: VIDEO, mediaType: 'video/mp4' }],
            resolution: '960x960',
          }),
        },
      },
    },
    {
      name: 'Wan 2.5',
      ours: { model: 'wan2.5', resolution: '480p', aspectRatio: '9:16', duration: 5 },
      theirs: { '@ai-sdk/alibaba': { buy: sdk('wan2.5-t2v-preview', { resolution: '480x832', duration: 5 }) } },
    },
  ],
  troubles: {
    fails: {
      ours: { code: 'provider_failed', charged: 'no' },
      '@ai-sdk/alibaba': { message: expect.stringMatching(/Video generation failed.*could not be generated/) },
    },
    'is moderated': {
      ours: { code: 'moderation', charged: 'no' },
      '@ai-sdk/alibaba': { message: expect.stringMatching(/Video generation failed.*inappropriate content/) },
    },
    'is refused': {
      ours: { code: 'moderation', charged: 'no' },
      '@ai-sdk/alibaba': { statusCode: 400, message: expect.stringMatching(/inappropriate content/) },
    },
    'has a wrong key': {
      ours: { code: 'auth', charged: 'no' },
      '@ai-sdk/alibaba': { statusCode: 401, message: expect.stringMatching(/Invalid API-key/) },
    },
    'has no money': {
      ours: { code: 'insufficient_funds', charged: 'no' },
      '@ai-sdk/alibaba': { statusCode: 400, message: expect.stringMatching(/good standing/) },
    },
  },
})
