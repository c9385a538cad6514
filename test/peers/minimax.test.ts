/**
 * MiniMax, judged by the AI SDK for the newer API, by its MCP server for the older one, and by its own command line, whose
 * library speaks both. The server waits for twenty seconds between two looks, so it is asked to look by itself.
 */

import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createMiniMax } from '@ai-sdk/minimax'
import { experimental_generateVideo as generateVideo } from 'ai'
import { type Ask as McpAsk, VideoAPI } from 'minimax-mcp-js/build/api/video.js'
import { MiniMaxAPI } from 'minimax-mcp-js/build/utils/api.js'
import { MiniMaxSDK, type VideoAsyncGenerateRequest } from 'mmx-cli/sdk'
import { expect } from 'vitest'
import { fetched, filmed, global, type VideoAsk } from './clients.ts'
import { ABSENT } from './compare.ts'
import { type Buy, judge, type Known } from './judge.ts'

const HOST = 'https://api.minimax.io'
const [IMAGE, LAST] = ['https://example.com/fox.png', 'https://example.com/end.png']
const [VIDEO, SOUND] = ['https://example.com/v.mp4', 'https://example.com/s.mp3']
const [H3, MAX, HAILUO, OLDER] = ['MiniMax-H3', 'MiniMax-H3-Max', 'MiniMax-Hailuo-2.3', 'MiniMax-Hailuo-02']
const PNG = { name: 'fox.png', mediaType: 'image/png', bytes: new Uint8Array(2000), width: 640, height: 360 }
const DATA = `data:image/png;base64,${Buffer.alloc(2000).toString('base64')}`

const sdk =
  (model: string, ask: VideoAsk = {}): Buy =>
  (counter) =>
    filmed(createMiniMax({ apiKey: counter.key, fetch: counter.fetch }).video(model), ask, counter, generateVideo)

const cli =
  ({ seen, ...ask }: Record<string, unknown> & { seen?: object[] } = {}): Buy =>
  ({ fetch, key, prompt, callbackUrl }) =>
    global(fetch, async () => {
      const { video } = new MiniMaxSDK({ apiKey: key, baseUrl: HOST, region: 'global' })
      const words = seen === undefined ? { prompt } : { content: [{ type: 'text', text: prompt }, ...seen] }
      const call = callbackUrl === undefined ? {} : { callback_url: callbackUrl }
      const order = { ...words, ...ask, ...call, pollInterval: 0.02, timeout: 10 } as VideoAsyncGenerateRequest
      const task = await video.generate(order)
      if (!('file_id' in task)) return fetched(fetch, 'content' in task ? String(task.content?.url) : 'nowhere')
      const folder = await mkdtemp(join(tmpdir(), 'mmx-'))
      try {
        const outPath = join(folder, 'clip.mp4')
        await video.download({ fileId: String(task.file_id), outPath })
        return new Uint8Array(await readFile(outPath))
      } finally {
        await rm(folder, { recursive: true })
      }
    })

const mcp =
  (ask: Partial<McpAsk> = {}): Buy =>
  async ({ fetch, key, prompt }) => {
    const api = new MiniMaxAPI({ apiKey: key, apiHost: HOST, resourceMode: 'url' })
    Object.assign(api.session.defaults, { adapter: 'fetch', env: { fetch, Request: null, Response: null } })
    const video = new VideoAPI(api)
    const { task_id: taskId } = await video.generateVideo({ model: OLDER, prompt, ...ask, asyncMode: true })
    for (;;) {
      const { video_url: url } = await video.queryVideoGeneration({ taskId })
      if (url !== undefined) return fetched(fetch, url)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }

const source = (where: string): Known => ({
  where,
  ours: ABSENT,
  theirs: 'Minimax-MCP-JS',
  why: 'It tells MiniMax which of its own clients asks, and Reelay is none of them.',
})
const ADAPTIVE: Known = {
  where: 'body.ratio',
  ours: ABSENT,
  theirs: 'adaptive',
  why: 'With a frame MiniMax ignores the ratio, so none is sent; its command line says what is done anyway.',
}

judge<'@ai-sdk/minimax' | 'mmx-cli' | 'minimax-mcp-js'>({
  provider: 'minimax',
  hosts: [HOST],
  prefix: '/minimax',
  files: 'https://video-product.cdn.minimax.io',
  isSubmit: ({ method }) => method === 'POST',
  always: {
    '@ai-sdk/minimax': {
      submit: [
        {
          where: 'header idempotency-key',
          ours: ABSENT,
          theirs: '{key}',
          why: 'The AI SDK sends one to every vendor; MiniMax documents no such key, so it protects nothing.',
        },
      ],
      besides: [],
    },
    'mmx-cli': { submit: [], besides: [] },
    'minimax-mcp-js': {
      submit: [source('header mm-api-source')],
      besides: [
        source(`GET ${HOST}/v1/query/video_generation?task_id={id} header mm-api-source`),
        source(`GET ${HOST}/v1/files/retrieve?file_id=2{id} header mm-api-source`),
      ],
    },
  },
  asks: [
    {
      name: 'as little as possible',
      ours: {},
      theirs: { '@ai-sdk/minimax': { buy: sdk(H3, { duration: 4, resolution: '1366x768' }) } },
    },
    {
      name: 'H3 in 2K, with all fields',
      ours: { duration: 10, resolution: '2K', aspectRatio: '9:16' },
      theirs: {
        '@ai-sdk/minimax': { buy: sdk(H3, { duration: 10, resolution: '1440x2560', aspectRatio: '9:16' }) },
        'mmx-cli': { buy: cli({ model: H3, duration: 10, ratio: '9:16' }) },
      },
    },
    {
      name: 'H3 with a watermark',
      ours: { duration: 4, extra: { aigc_watermark: true } },
      theirs: {
        '@ai-sdk/minimax': {
          buy: sdk(H3, {
            duration: 4,
            resolution: '1366x768',
            providerOptions: { minimax: { aigcWatermark: true } },
          }),
        },
      },
    },
    {
      name: 'H3 with a call',
      ours: { duration: 5, resolution: '2K' },
      callbackUrl: 'https://n8n.example.com/webhook/1',
      theirs: { 'mmx-cli': { buy: cli({ model: H3 }) } },
    },
    {
      name: 'H3 from an image',
      ours: { imageUrl: IMAGE, duration: 5, resolution: '2K' },
      theirs: {
        '@ai-sdk/minimax': { buy: sdk(H3, { image: IMAGE, duration: 5 }) },
        'mmx-cli': { buy: cli({ model: H3, first_frame_image: IMAGE }), differs: [ADAPTIVE] },
      },
    },
    {
      name: 'H3 from an image file',
      ours: { imageUrl: PNG, duration: 5, resolution: '2K' },
      theirs: { '@ai-sdk/minimax': { buy: sdk(H3, { image: DATA, duration: 5 }) } },
    },
    {
      name: 'H3 from two frames',
      ours: { imageUrl: IMAGE, endImageUrl: LAST, duration: 5, resolution: '2K' },
      theirs: {
        '@ai-sdk/minimax': {
          buy: sdk(H3, {
            duration: 5,
            frameImages: [
              { image: IMAGE, frameType: 'first_frame' },
              { image: LAST, frameType: 'last_frame' },
            ],
          }),
        },
        'mmx-cli': {
          buy: cli({ model: H3, first_frame_image: IMAGE, last_frame_image: LAST }),
          differs: [ADAPTIVE],
        },
      },
    },
    {
      name: 'H3 from references of every kind',
      ours: { referenceUrls: [IMAGE, LAST, VIDEO, SOUND], duration: 5, resolution: '2K', aspectRatio: 'adaptive' },
      theirs: {
        '@ai-sdk/minimax': {
          buy: sdk(H3, {
            duration: 5,
            inputReferences: [
              { data: IMAGE, mediaType: 'image/png' },
              { data: LAST, mediaType: 'image/png' },
              { data: VIDEO, mediaType: 'video/mp4' },
            ],
            providerOptions: { minimax: { referenceAudioUrls: [SOUND], ratio: 'adaptive' } },
          }),
        },
        'mmx-cli': {
          buy: cli({
            model: H3,
            seen: [
              { type: 'image_url', image_url: { url: IMAGE }, role: 'reference_image' },
              { type: 'image_url', image_url: { url: LAST }, role: 'reference_image' },
              { type: 'video_url', video_url: { url: VIDEO }, role: 'reference_video' },
              { type: 'audio_url', audio_url: { url: SOUND }, role: 'reference_audio' },
            ],
          }),
        },
      },
    },
    {
      name: 'H3-Max',
      ours: { model: MAX, duration: 6, resolution: '480p', aspectRatio: '1:1' },
      theirs: { '@ai-sdk/minimax': { buy: sdk(MAX, { duration: 6, resolution: '480x480', aspectRatio: '1:1' }) } },
    },
    {
      name: 'Hailuo 2.3',
      ours: { model: HAILUO },
      theirs: { 'mmx-cli': { buy: cli({ model: HAILUO }) } },
    },
    {
      name: 'Hailuo 02, whose file has an id of its own',
      ours: { model: OLDER },
      theirs: { 'mmx-cli': { buy: cli({ model: OLDER }) }, 'minimax-mcp-js': { buy: mcp() } },
    },
    {
      name: 'Hailuo 02 with all fields',
      ours: { model: OLDER, imageUrl: IMAGE, duration: 10, resolution: '512p' },
      theirs: { 'minimax-mcp-js': { buy: mcp({ firstFrameImage: IMAGE, duration: 10, resolution: '512P' }) } },
    },
    {
      name: 'Hailuo 02 from two frames',
      ours: { model: OLDER, imageUrl: IMAGE, endImageUrl: LAST },
      theirs: { 'mmx-cli': { buy: cli({ first_frame_image: IMAGE, last_frame_image: LAST }) } },
    },
    {
      name: 'a face that is kept',
      ours: { model: 'S2V-01', referenceUrls: IMAGE },
      theirs: { 'mmx-cli': { buy: cli({ subject_reference: [{ type: 'character', image: [IMAGE] }] }) } },
    },
  ],
  troubles: {
    fails: {
      ours: { code: 'provider_failed', charged: 'unknown' },
      '@ai-sdk/minimax': { message: expect.stringMatching(/the video could not be generated \(1000\)/) },
      'mmx-cli': { message: expect.stringMatching(/Task failed\. \(1000: the video could not be generated\)/) },
      'minimax-mcp-js': { message: expect.stringMatching(/Video generation task failed, task ID: \d+/) },
    },
    'is moderated': {
      ours: { code: 'moderation', charged: 'unknown' },
      '@ai-sdk/minimax': { message: expect.stringMatching(/sensitive content \(1027\)/) },
      'mmx-cli': { message: expect.stringMatching(/1027: output video contains sensitive content/) },
      'minimax-mcp-js': { message: expect.stringMatching(/output video contains sensitive content/) },
    },
    'is refused': {
      ours: { code: 'moderation', charged: 'no' },
      '@ai-sdk/minimax': { statusCode: 422, message: expect.stringMatching(/sensitive content \(1026\)/) },
      'mmx-cli': { message: expect.stringMatching(/Input content flagged by sensitivity filter/) },
      'minimax-mcp-js': { message: expect.stringMatching(/API Error: video description contains sensitive content/) },
    },
    'has a wrong key': {
      ours: { code: 'auth', charged: 'no' },
      '@ai-sdk/minimax': { statusCode: 401, message: expect.stringMatching(/\(1004\)/) },
      'mmx-cli': { message: expect.stringMatching(/API key rejected \(HTTP 401\)/) },
      'minimax-mcp-js': { message: expect.stringMatching(/Please check your API key and API host/) },
    },
    'has no money': {
      ours: { code: 'insufficient_funds', charged: 'no' },
      '@ai-sdk/minimax': { statusCode: 402, message: expect.stringMatching(/insufficient balance/) },
      'mmx-cli': { message: expect.stringMatching(/Quota or balance exhausted/) },
      'minimax-mcp-js': { message: expect.stringMatching(/API Error: insufficient balance/) },
    },
  },
})
