/** OpenRouter, judged by its own client and by its own provider for the AI SDK. */

import { createOpenRouter } from '@openrouter/ai-sdk-provider'
import { HTTPClient, OpenRouter } from '@openrouter/sdk'
import { experimental_generateVideo as generateVideo } from 'ai'
import { expect } from 'vitest'
import { filmed, type VideoAsk } from './clients.ts'
import { ABSENT } from './compare.ts'
import { type Buy, type Counter, judge, type Known } from './judge.ts'

const [IMAGE, LAST, VIDEO] = ['https://example.com/fox.png', 'https://example.com/end.png', 'https://example.com/a.mp4']
const PNG = new Uint8Array(30).fill(7)
const DATA = `data:image/png;base64,${Buffer.from(PNG).toString('base64')}`
const VIDEOS = 'https://openrouter.ai/api/v1/videos'
const [KLING, VEO, SEEDANCE] = ['kwaivgi/kling-v3.0-std', 'google/veo-3.1-fast', 'bytedance/seedance-2.0']

type Ask = Parameters<OpenRouter['videoGeneration']['generate']>[0]['videoGenerationRequest']

const own =
  (model: string, ask: Omit<Ask, 'model' | 'prompt'>): Buy =>
  async ({ fetch, key, prompt }) => {
    const { videoGeneration } = new OpenRouter({
      apiKey: key,
      httpClient: new HTTPClient({ fetcher: (input, init) => fetch(input, init) }),
    })
    const { id: jobId } = await videoGeneration.generate({ videoGenerationRequest: { model, prompt, ...ask } })
    for (;;) {
      const now = await videoGeneration.getGeneration({ jobId })
      if (now.status === 'completed') {
        return new Uint8Array(
          await new Response(await videoGeneration.getVideoContent({ jobId, index: 0 })).arrayBuffer(),
        )
      }
      if (now.status !== 'pending' && now.status !== 'in_progress') throw Object.assign(new Error(now.error), now)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }

/** Its AI SDK provider downloads without the key, and fails at the vendor: here it is given one. */
const keyed = ({ fetch, key }: Counter): Counter['fetch'] => {
  const authorization = `Bearer ${key}`
  return (input, init) =>
    String(input).includes('/content') ? fetch(input, { ...init, headers: { authorization } }) : fetch(input, init)
}

const sdk =
  (model: string, ask: VideoAsk, { generateAudio = true, lost = false } = {}): Buy =>
  (counter) => {
    const fetch = lost ? counter.fetch : keyed(counter)
    const film = createOpenRouter({ apiKey: counter.key, fetch }).videoModel(model, {
      pollIntervalMs: 20,
      generateAudio,
    })
    return filmed(film, ask, { ...counter, fetch }, generateVideo)
  }

const frame = (url: string, frameType: 'first_frame' | 'last_frame') => ({
  type: 'image_url' as const,
  imageUrl: { url },
  frameType,
})

const asSize: Known[] = [
  {
    where: 'body.resolution',
    ours: '720p',
    theirs: ABSENT,
    why: 'It has no word for it but `size`, which is for pixels.',
  },
  { where: 'body.size', ours: ABSENT, theirs: '1280x720', why: 'The AI SDK takes a resolution in pixels only.' },
]

const emptyCookie = (where: string): Known => ({
  where,
  ours: ABSENT,
  theirs: '',
  why: 'An empty header of its HTTP library.',
})

judge<'@openrouter/sdk' | '@openrouter/ai-sdk-provider'>({
  provider: 'openrouter',
  hosts: ['https://openrouter.ai'],
  prefix: '/openrouter',
  files: 'https://files.example.com',
  isSubmit: ({ method }) => method === 'POST',
  always: {
    '@openrouter/sdk': {
      submit: [emptyCookie('header cookie')],
      besides: [
        emptyCookie(`GET ${VIDEOS}/{id} header cookie`),
        emptyCookie(`GET ${VIDEOS}/{id}/content?index=0 header cookie`),
      ],
    },
    '@openrouter/ai-sdk-provider': { submit: [], besides: [] },
  },
  asks: [
    {
      name: 'as little as possible',
      ours: { model: KLING },
      theirs: {
        '@openrouter/sdk': { buy: own(KLING, { duration: 3, generateAudio: true }) },
        '@openrouter/ai-sdk-provider': { buy: sdk(KLING, { duration: 3 }) },
      },
    },
    {
      name: 'veo with all fields',
      ours: {
        model: VEO,
        duration: 8,
        aspectRatio: '9:16',
        resolution: '4K',
        seed: 7,
        audio: false,
        negativePrompt: 'blur',
      },
      theirs: {
        '@openrouter/sdk': {
          buy: own(VEO, {
            duration: 8,
            aspectRatio: '9:16',
            resolution: '4K',
            seed: 7,
            generateAudio: false,
            provider: { options: { googleVertex: { parameters: { negativePrompt: 'blur' } } } },
          }),
        },
        '@openrouter/ai-sdk-provider': {
          buy: sdk(
            VEO,
            {
              duration: 8,
              aspectRatio: '9:16',
              seed: 7,
              providerOptions: {
                openrouter: {
                  resolution: '4K',
                  provider: { options: { 'google-vertex': { parameters: { negativePrompt: 'blur' } } } },
                },
              },
            },
            { generateAudio: false },
          ),
        },
      },
    },
    {
      name: 'a resolution in pixels',
      ours: { model: VEO, duration: 8, resolution: '1280x720' },
      theirs: {
        '@openrouter/ai-sdk-provider': {
          buy: sdk(VEO, { duration: 8, resolution: '1280x720' }),
          differs: [
            ...asSize,
            { where: 'body.aspect_ratio', ours: '16:9', theirs: ABSENT, why: 'Here the pixels say the ratio, too.' },
          ],
        },
      },
    },
    {
      name: 'from two frames',
      ours: { model: KLING, duration: 5, imageUrl: IMAGE, endImageUrl: LAST },
      theirs: {
        '@openrouter/sdk': {
          buy: own(KLING, {
            duration: 5,
            generateAudio: true,
            frameImages: [frame(IMAGE, 'first_frame'), frame(LAST, 'last_frame')],
          }),
        },
      },
    },
    {
      name: 'from an image file',
      ours: {
        model: KLING,
        duration: 5,
        imageUrl: { name: 'fox.png', mediaType: 'image/png', bytes: PNG, width: 640, height: 360 },
      },
      theirs: {
        '@openrouter/sdk': {
          buy: own(KLING, { duration: 5, generateAudio: true, frameImages: [frame(DATA, 'first_frame')] }),
        },
        '@openrouter/ai-sdk-provider': { buy: sdk(KLING, { duration: 5, image: PNG }) },
      },
    },
    {
      name: 'from references',
      ours: { model: SEEDANCE, duration: 4, resolution: '720p', referenceUrls: [IMAGE, VIDEO] },
      theirs: {
        '@openrouter/sdk': {
          buy: own(SEEDANCE, {
            duration: 4,
            resolution: '720p',
            generateAudio: true,
            inputReferences: [
              { type: 'image_url', imageUrl: { url: IMAGE } },
              { type: 'video_url', videoUrl: { url: VIDEO } },
            ],
          }),
        },
      },
    },
    {
      name: 'with a call when it is done',
      ours: { model: KLING, duration: 5 },
      callbackUrl: 'https://example.com/hook?run=1&part=2',
      theirs: {
        '@openrouter/sdk': {
          buy: own(KLING, {
            duration: 5,
            generateAudio: true,
            callbackUrl: 'https://example.com/hook?run=1&part=2',
          }),
        },
      },
    },
    {
      name: 'a download as the AI SDK does it, without the key',
      ours: { model: KLING, duration: 5 },
      theirs: {
        '@openrouter/ai-sdk-provider': { buy: sdk(KLING, { duration: 5 }, { lost: true }), refused: true },
      },
    },
  ],
  troubles: {
    fails: {
      ours: { code: 'provider_failed', charged: 'no' },
      '@openrouter/sdk': { status: 'failed', usage: { cost: 0, isByok: false } },
      '@openrouter/ai-sdk-provider': { message: 'The provider failed to make the video', isRetryable: false },
    },
    'is moderated': {
      ours: { code: 'moderation', charged: 'no' },
      '@openrouter/sdk': { status: 'failed', error: 'Content policy violation' },
      '@openrouter/ai-sdk-provider': { message: 'Content policy violation', isRetryable: false },
    },
    'is refused': {
      ours: { code: 'moderation', charged: 'no' },
      '@openrouter/sdk': { name: 'BadRequestResponseError', statusCode: 400 },
      '@openrouter/ai-sdk-provider': { statusCode: 400, isRetryable: false },
    },
    'has a wrong key': {
      ours: { code: 'auth', charged: 'no' },
      '@openrouter/sdk': { name: 'UnauthorizedResponseError', statusCode: 401 },
      '@openrouter/ai-sdk-provider': { statusCode: 401, isRetryable: false },
    },
    'has no money': {
      ours: { code: 'insufficient_funds', charged: 'no' },
      '@openrouter/sdk': { name: 'PaymentRequiredResponseError', error: expect.objectContaining({ code: 402 }) },
      '@openrouter/ai-sdk-provider': { statusCode: 402, isRetryable: false },
    },
  },
})
