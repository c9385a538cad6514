/**
 * fal, judged by its own client and by the AI SDK. The own client's inputs are typed by fal's published endpoint types, so
 * the compiler judges the bodies, too.
 */

import { createFal } from '@ai-sdk/fal'
import { createFalClient } from '@fal-ai/client'
import type { EndpointTypeMap } from '@fal-ai/client/endpoints'
import { experimental_generateVideo as generateVideo } from 'ai'
import { expect } from 'vitest'
import { fetched, filmed, type VideoAsk } from './clients.ts'
import { ABSENT } from './compare.ts'
import { type Buy, judge, type Known } from './judge.ts'

const IMAGE = 'https://example.com/fox.png'
const PNG = new Uint8Array(2000).fill(7)
const LAST = 'https://example.com/end.png'

/** Some of the models are newer than the types. */
type Input<Id extends string> = Id extends keyof EndpointTypeMap
  ? EndpointTypeMap[Id]['input']
  : Record<string, unknown>

/** Submits, waits and downloads with fal's own client; the prompt is the counter's. */
function own<Id extends string>(model: Id, input: Omit<Input<Id>, 'prompt'>): Buy {
  return async ({ fetch, key, prompt, callbackUrl }) => {
    const client = createFalClient({ credentials: key, fetch })
    const { data, requestId } = await client.subscribe(model, {
      input: { prompt, ...input } as never,
      pollInterval: 20,
      ...(callbackUrl !== undefined && { webhookUrl: callbackUrl }),
    })
    // It is told in a header of the result.
    if (requestId === '') throw new Error('The result does not say of which request it is.')
    return fetched(fetch, (data as { video: { url: string } }).video.url)
  }
}

const sdk =
  (model: string, ask: VideoAsk): Buy =>
  (counter) =>
    filmed(createFal({ apiKey: counter.key, fetch: counter.fetch }).video(model), ask, counter, generateVideo)

const KLING = 'fal-ai/kling-video/v3/standard'
const clipLength = (ours: unknown, theirs: string): Known => ({
  where: 'body.duration',
  ours,
  theirs,
  why: 'The AI SDK writes seconds as "8s" to every model; only Veo takes that, the others say so in their schemas.',
})
const wrongPlace = (path: string): Known => ({
  where: 'url',
  ours: `https://queue.fal.run/${path}`,
  theirs: `https://queue.fal.run/fal-ai/${path}`,
  why: 'The AI SDK puts fal-ai/ before every id, which leads nowhere for the models of other owners.',
})

judge<'@fal-ai/client' | '@ai-sdk/fal'>({
  provider: 'fal',
  hosts: ['https://queue.fal.run', 'https://rest.fal.ai', 'https://api.fal.ai'],
  prefix: '/fal',
  files: 'https://v3b.fal.media',
  isSubmit: ({ method, url }) => method === 'POST' && url.startsWith('https://queue.fal.run/'),
  always: {
    '@fal-ai/client': {
      submit: [
        {
          where: 'header x-fal-queue-priority',
          ours: ABSENT,
          theirs: 'normal',
          why: 'It says the default aloud.',
        },
      ],
      besides: [
        {
          where: 'GET https://queue.fal.run/{app}/requests/{id}/status',
          ours: 'asked',
          theirs: ABSENT,
          why: 'It asks the same address with ?logs=0, which is what fal does without it.',
        },
        {
          where: 'GET https://queue.fal.run/{app}/requests/{id}/status?logs=0',
          ours: ABSENT,
          theirs: 'asked',
          why: 'It asks for no logs aloud, which is the default.',
        },
      ],
    },
    '@ai-sdk/fal': {
      submit: [
        {
          where: 'header idempotency-key',
          ours: ABSENT,
          theirs: '{key}',
          why: 'The AI SDK sends one to every vendor; fal documents no such key, so it protects nothing.',
        },
      ],
      besides: [
        {
          where: 'GET https://queue.fal.run/{app}/requests/{id}/status',
          ours: 'asked',
          theirs: ABSENT,
          why: 'The AI SDK asks for the result until it is there; the status tells queue and failure apart.',
        },
      ],
    },
  },
  asks: [
    {
      name: 'kling, as little as possible',
      ours: {},
      names: { app: 'fal-ai/kling-video' },
      theirs: {
        '@fal-ai/client': { buy: own(`${KLING}/text-to-video`, {}) },
        '@ai-sdk/fal': { buy: sdk(`${KLING}/text-to-video`, {}) },
      },
    },
    {
      name: 'kling with all fields',
      ours: { model: KLING, duration: 5, aspectRatio: '9:16', negativePrompt: 'blur', audio: false },
      names: { app: 'fal-ai/kling-video' },
      theirs: {
        '@fal-ai/client': {
          buy: own(`${KLING}/text-to-video`, {
            duration: '5',
            aspect_ratio: '9:16',
            negative_prompt: 'blur',
            generate_audio: false,
          }),
        },
        '@ai-sdk/fal': {
          buy: sdk(`${KLING}/text-to-video`, {
            duration: 5,
            aspectRatio: '9:16',
            generateAudio: false,
            providerOptions: { fal: { negativePrompt: 'blur' } },
          }),
          refused: true,
          differs: [
            clipLength('5', '5s'),
            {
              where: 'body.generate_audio',
              ours: false,
              theirs: ABSENT,
              why: 'The AI SDK drops generateAudio without a warning, and the clip is paid with sound.',
            },
          ],
        },
      },
    },
    {
      name: 'kling from two frames',
      ours: { model: KLING, imageUrl: IMAGE, endImageUrl: LAST },
      names: { app: 'fal-ai/kling-video' },
      theirs: {
        '@fal-ai/client': {
          buy: own(`${KLING}/image-to-video`, { start_image_url: IMAGE, end_image_url: LAST }),
        },
        '@ai-sdk/fal': {
          buy: sdk(`${KLING}/image-to-video`, { image: IMAGE, providerOptions: { fal: { end_image_url: LAST } } }),
          refused: true,
          differs: [
            {
              where: 'body.start_image_url',
              ours: IMAGE,
              theirs: ABSENT,
              why: 'The AI SDK knows one name for the first frame; Kling has another, and does not see the image.',
            },
            {
              where: 'body.image_url',
              ours: ABSENT,
              theirs: IMAGE,
              why: 'The AI SDK calls the first frame of every model image_url.',
            },
          ],
        },
      },
    },
    {
      name: 'kling from an image file',
      ours: {
        model: KLING,
        imageUrl: { name: 'fox.png', mediaType: 'image/png', bytes: PNG, width: 640, height: 360 },
      },
      names: { app: 'fal-ai/kling-video' },
      theirs: {
        '@fal-ai/client': {
          buy: own(`${KLING}/image-to-video`, { start_image_url: new File([PNG], 'fox.png', { type: 'image/png' }) }),
        },
        '@ai-sdk/fal': {
          buy: sdk(`${KLING}/image-to-video`, { image: PNG }),
          refused: true,
          differs: [
            {
              where: 'body.image_url',
              ours: ABSENT,
              theirs: 'data:image/png;base64,<2668 characters>',
              why: 'The AI SDK sends files inside the body, and under the one name that it knows.',
            },
            {
              where: 'body.start_image_url',
              ours: 'https://v3b.fal.media/uploads/{id}-fox.png',
              theirs: ABSENT,
              why: 'A file is uploaded first, as by the own client; the AI SDK does not upload.',
            },
          ],
        },
      },
    },
    {
      name: 'kling with a call when it is done',
      ours: { model: KLING },
      callbackUrl: 'https://example.com/hook?run=1&part=2',
      names: { app: 'fal-ai/kling-video' },
      theirs: { '@fal-ai/client': { buy: own(`${KLING}/text-to-video`, {}) } },
    },
    {
      name: 'wan with all fields',
      ours: {
        model: 'fal-ai/wan/v2.7',
        duration: 6,
        aspectRatio: '9:16',
        resolution: '720p',
        negativePrompt: 'blur',
        seed: 7,
      },
      names: { app: 'fal-ai/wan' },
      theirs: {
        '@fal-ai/client': {
          buy: own('fal-ai/wan/v2.7/text-to-video', {
            duration: '6',
            aspect_ratio: '9:16',
            resolution: '720p',
            negative_prompt: 'blur',
            seed: 7,
          }),
          refused: true,
          differs: [
            {
              where: 'body.duration',
              ours: 6,
              theirs: '6',
              why: "Its types of May 2026 have text; fal's live schema, which is newer, has a whole number.",
            },
          ],
        },
        '@ai-sdk/fal': {
          buy: sdk('fal-ai/wan/v2.7/text-to-video', {
            duration: 6,
            aspectRatio: '9:16',
            seed: 7,
            providerOptions: { fal: { resolution: '720p', negativePrompt: 'blur' } },
          }),
          refused: true,
          differs: [clipLength(6, '6s')],
        },
      },
    },
    {
      name: 'veo with all fields',
      ours: {
        model: 'fal-ai/veo3.1/fast',
        duration: 8,
        aspectRatio: '9:16',
        resolution: '1080p',
        seed: 7,
        audio: false,
        negativePrompt: 'blur',
      },
      names: { app: 'fal-ai/veo3.1' },
      theirs: {
        '@fal-ai/client': {
          buy: own('fal-ai/veo3.1/fast', {
            duration: '8s',
            aspect_ratio: '9:16',
            resolution: '1080p',
            seed: 7,
            generate_audio: false,
            negative_prompt: 'blur',
          }),
        },
        '@ai-sdk/fal': {
          buy: sdk('fal-ai/veo3.1/fast', {
            duration: 8,
            aspectRatio: '9:16',
            seed: 7,
            providerOptions: { fal: { resolution: '1080p', negativePrompt: 'blur', generate_audio: false } },
          }),
        },
      },
    },
    {
      name: 'veo from an image',
      ours: { model: 'fal-ai/veo3.1/fast', imageUrl: IMAGE },
      names: { app: 'fal-ai/veo3.1' },
      theirs: {
        '@fal-ai/client': { buy: own('fal-ai/veo3.1/fast/image-to-video', { image_url: IMAGE }) },
        '@ai-sdk/fal': { buy: sdk('fal-ai/veo3.1/fast/image-to-video', { image: IMAGE }) },
      },
    },
    {
      name: 'veo from references',
      ours: { model: 'fal-ai/veo3.1', referenceUrls: [IMAGE, LAST] },
      names: { app: 'fal-ai/veo3.1' },
      theirs: {
        '@fal-ai/client': { buy: own('fal-ai/veo3.1/reference-to-video', { image_urls: [IMAGE, LAST] }) },
      },
    },
    {
      name: 'seedance with all fields',
      ours: { model: 'bytedance/seedance-2.0', duration: 5, aspectRatio: '9:16', resolution: '1080p', audio: false },
      names: { app: 'bytedance/seedance-2.0' },
      theirs: {
        '@fal-ai/client': {
          buy: own('bytedance/seedance-2.0/text-to-video', {
            duration: '5',
            aspect_ratio: '9:16',
            resolution: '1080p',
            generate_audio: false,
          }),
        },
        '@ai-sdk/fal': {
          buy: sdk('bytedance/seedance-2.0/text-to-video', {
            duration: 5,
            aspectRatio: '9:16',
            providerOptions: { fal: { resolution: '1080p', generate_audio: false } },
          }),
          refused: true,
          differs: [clipLength('5', '5s'), wrongPlace('bytedance/seedance-2.0/text-to-video')],
        },
      },
    },
    {
      name: 'minimax h3 from references',
      ours: { model: 'minimax/h3', duration: 5, referenceUrls: [IMAGE, LAST] },
      names: { app: 'minimax/h3' },
      theirs: {
        '@fal-ai/client': {
          buy: own('minimax/h3/reference-to-video', { duration: 5, reference_image_urls: [IMAGE, LAST] }),
        },
      },
    },
    {
      name: 'minimax h3 max from an image',
      ours: { model: 'minimax/h3-max', duration: 6, resolution: '480p', imageUrl: IMAGE },
      names: { app: 'minimax/h3-max' },
      theirs: {
        '@fal-ai/client': {
          buy: own('minimax/h3-max/image-to-video', {
            duration: 6,
            resolution: '480P',
            image_url: IMAGE,
            prompt_expansion_mode: 'balanced',
          }),
        },
      },
    },
    {
      name: 'wan 3.0 from two frames',
      ours: { model: 'alibaba/wan-3.0', duration: 5, imageUrl: IMAGE, endImageUrl: LAST, audio: false, seed: 7 },
      names: { app: 'alibaba/wan-3.0' },
      theirs: {
        '@fal-ai/client': {
          buy: own('alibaba/wan-3.0/image-to-video', {
            duration: 5,
            start_image_url: IMAGE,
            end_image_url: LAST,
            audio: false,
            seed: 7,
          }),
        },
      },
    },
    {
      name: 'minimax h3 with all fields',
      ours: { model: 'minimax/h3', duration: 6, aspectRatio: '9:16', resolution: '768p', seed: 7 },
      names: { app: 'minimax/h3' },
      theirs: {
        '@fal-ai/client': {
          buy: own('minimax/h3/text-to-video', { duration: 6, aspect_ratio: '9:16', resolution: '768P', seed: 7 }),
        },
        '@ai-sdk/fal': {
          buy: sdk('minimax/h3/text-to-video', {
            duration: 6,
            aspectRatio: '9:16',
            seed: 7,
            providerOptions: { fal: { resolution: '768P' } },
          }),
          refused: true,
          differs: [clipLength(6, '6s'), wrongPlace('minimax/h3/text-to-video')],
        },
      },
    },
  ],
  troubles: {
    fails: {
      ours: { code: 'provider_failed', charged: 'no' },
      '@fal-ai/client': { name: 'ApiError', status: 500 },
      '@ai-sdk/fal': { name: 'Error', message: 'Internal Server Error' },
    },
    'is moderated': {
      ours: { code: 'moderation', charged: 'unknown' },
      '@fal-ai/client': {
        name: 'ValidationError',
        status: 422,
        fieldErrors: [expect.objectContaining({ type: 'content_policy_violation' })],
      },
      '@ai-sdk/fal': { name: 'Error', message: 'Unprocessable Entity' },
    },
    'is refused': {
      ours: { code: 'moderation', charged: 'no' },
      '@fal-ai/client': {
        name: 'ValidationError',
        status: 422,
        fieldErrors: [expect.objectContaining({ type: 'content_policy_violation' })],
      },
      '@ai-sdk/fal': { name: 'AI_APICallError', statusCode: 422 },
    },
    'has a wrong key': {
      ours: { code: 'auth', charged: 'no' },
      '@fal-ai/client': { name: 'ApiError', status: 401 },
      '@ai-sdk/fal': { statusCode: 401 },
    },
    'has no money': {
      ours: { code: 'insufficient_funds', charged: 'no' },
      '@fal-ai/client': { name: 'ApiError', status: 403, body: { detail: expect.stringMatching(/Exhausted balance/) } },
      '@ai-sdk/fal': { statusCode: 403 },
    },
  },
})
