/**
 * Google, judged by its own client for Omni, and by an older one and the AI SDK for Veo. The newest own client speaks
 * to Veo at Vertex only; relays speak the older dialect.
 */

import { createGoogle } from '@ai-sdk/google'
import { GoogleGenAI } from '@google/genai'
import { experimental_generateVideo as generateVideo } from 'ai'
import { type GenerateVideosParameters, GoogleGenAI as OlderGoogleGenAI } from 'genai-2'
import { expect } from 'vitest'
import { fetched, filmed, global, type VideoAsk } from './clients.ts'
import { ABSENT } from './compare.ts'
import { type Buy, judge, type Known } from './judge.ts'

const PNG = new Uint8Array(30).fill(7)
const DATA = Buffer.from(PNG).toString('base64')
const HOST = 'https://generativelanguage.googleapis.com'
const [OMNI, VEO] = ['gemini-omni-1.1-flash', 'veo-3.1-generate-preview']

type Omni = Parameters<GoogleGenAI['interactions']['create']>[0]

const omni =
  (ask: (prompt: string) => object): Buy =>
  ({ fetch, key, prompt }) =>
    global(fetch, async () => {
      const { interactions } = new GoogleGenAI({ apiKey: key })
      const started = (await interactions.create({ model: OMNI, background: true, ...ask(prompt) } as Omni)) as {
        id: string
      }
      for (;;) {
        const now = (await interactions.get(started.id)) as { status: string; output_video?: { uri?: string } }
        const uri = now.output_video?.uri
        if (uri !== undefined) return fetched(withKey(fetch, key), uri)
        if (now.status !== 'in_progress') throw Object.assign(new Error(now.status), now)
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    })

const veo =
  ({ config, image }: Pick<GenerateVideosParameters, 'config' | 'image'>): Buy =>
  ({ fetch, key, prompt }) =>
    global(fetch, async () => {
      const client = new OlderGoogleGenAI({ apiKey: key })
      let operation = await client.models.generateVideos({
        model: VEO,
        source: { prompt, ...(image && { image }) },
        ...(config && { config }),
      })
      while (operation.done !== true) {
        await new Promise((resolve) => setTimeout(resolve, 20))
        operation = await client.operations.getVideosOperation({ operation })
      }
      if (operation.error) throw Object.assign(new Error('It failed.'), operation.error)
      const uri = operation.response?.generatedVideos?.[0]?.video?.uri
      if (uri === undefined) throw Object.assign(new Error('There is no video.'), operation.response)
      return fetched(withKey(fetch, key), uri)
    })

const sdk =
  (ask: VideoAsk): Buy =>
  (counter) =>
    filmed(createGoogle({ apiKey: counter.key, fetch: counter.fetch }).video(VEO), ask, counter, generateVideo)

/** A finished file is the key's own. */
function withKey(fetch: typeof globalThis.fetch, key: string): typeof globalThis.fetch {
  return (url) => fetch(url, { headers: { 'x-goog-api-key': key } })
}

const VERSION: Known = {
  where: 'url',
  ours: `${HOST}/v1beta/interactions`,
  theirs: `${HOST}/v1/interactions`,
  why: 'The client of November 2026 calls v1; v1beta is what the documentation and every older client say.',
}
const emptyParameters: Known = {
  where: 'body.parameters',
  ours: '{}',
  theirs: ABSENT,
  why: 'An empty object says the same as none.',
}
const PNG_FILE = { name: 'fox.png', mediaType: 'image/png', bytes: PNG, width: 640, height: 360 }

judge<'@google/genai' | 'genai-2' | '@ai-sdk/google'>({
  provider: 'google',
  hosts: [HOST],
  prefix: '/google',
  files: 'https://files.example.com',
  isSubmit: ({ method }) => method === 'POST',
  always: {
    '@google/genai': {
      submit: [
        VERSION,
        {
          where: 'header cookie',
          ours: ABSENT,
          theirs: '',
          why: 'An empty header of its HTTP library.',
        },
      ],
      besides: [
        {
          where: `GET ${HOST}/v1beta/interactions/{id}`,
          ours: 'asked',
          theirs: ABSENT,
          why: VERSION.why,
        },
        {
          where: `GET ${HOST}/v1/interactions/{id}?stream=false`,
          ours: ABSENT,
          theirs: 'asked',
          why: `${VERSION.why} It says aloud that nothing is streamed.`,
        },
      ],
    },
    'genai-2': { submit: [], besides: [] },
    '@ai-sdk/google': {
      submit: [
        {
          where: 'header idempotency-key',
          ours: ABSENT,
          theirs: '{key}',
          why: 'The AI SDK sends one to every vendor; Google documents no such key.',
        },
        {
          where: 'body.parameters.sampleCount',
          ours: ABSENT,
          theirs: 1,
          why: 'It says the number of clips aloud; one is the default, and all that Veo 3 makes.',
        },
      ],
      besides: [
        {
          where: `GET ${HOST}/v1beta/files/{id}:download?alt=media`,
          ours: 'asked',
          theirs: ABSENT,
          why: 'The AI SDK writes the key into the address of the file.',
        },
        {
          where: `GET ${HOST}/v1beta/files/{id}:download?alt=media&key=sk-peers:secret`,
          ours: ABSENT,
          theirs: 'asked',
          why: 'An address is logged and followed elsewhere; Reelay keeps the key in its header.',
        },
      ],
    },
  },
  asks: [
    {
      name: 'omni, as little as possible',
      ours: {},
      theirs: { '@google/genai': { buy: omni((input) => ({ input, response_format: { type: 'video' } })) } },
    },
    {
      name: 'omni, all fields and an image file',
      ours: { duration: 8, aspectRatio: '9:16', resolution: '1080p', imageUrl: PNG_FILE },
      theirs: {
        '@google/genai': {
          differs: [
            {
              where: 'body.input.1.text',
              ours: '[# Sources <FIRST_FRAME>@Image1] A fox turns its head',
              theirs: 'A fox turns its head',
              why: 'Omni binds an image by its name in the prompt only; the client leaves that to whoever writes the prompt.',
            },
          ],
          buy: omni((text) => ({
            input: [
              { type: 'image', mime_type: 'image/png', data: DATA },
              { type: 'text', text },
            ],
            response_format: { type: 'video', aspect_ratio: '9:16', duration: '8s', resolution: '1080p' },
          })),
        },
      },
    },
    {
      name: 'veo, as little as possible',
      ours: { model: VEO },
      theirs: {
        'genai-2': { buy: veo({}), differs: [emptyParameters] },
        '@ai-sdk/google': { buy: sdk({}), differs: [emptyParameters] },
      },
    },
    {
      name: 'veo, all fields',
      ours: { model: VEO, duration: 8, aspectRatio: '9:16', resolution: '1080p', negativePrompt: 'blur' },
      theirs: {
        'genai-2': {
          buy: veo({
            config: { durationSeconds: 8, aspectRatio: '9:16', resolution: '1080p', negativePrompt: 'blur' },
          }),
        },
        '@ai-sdk/google': {
          buy: sdk({
            duration: 8,
            aspectRatio: '9:16',
            resolution: '1080x1920',
            providerOptions: { google: { negativePrompt: 'blur' } },
          }),
          refused: true,
          differs: [
            {
              where: 'body.parameters.resolution',
              ours: '1080p',
              theirs: '1080x1920',
              why: 'The AI SDK knows the words for landscape only, and sends the size of a portrait as it is.',
            },
          ],
        },
      },
    },
    {
      name: 'veo from two files',
      ours: { model: VEO, imageUrl: PNG_FILE, endImageUrl: PNG_FILE },
      theirs: {
        'genai-2': {
          differs: [emptyParameters],
          buy: veo({
            image: { imageBytes: DATA, mimeType: 'image/png' },
            config: { lastFrame: { imageBytes: DATA, mimeType: 'image/png' } },
          }),
        },
        '@ai-sdk/google': {
          differs: [emptyParameters],
          buy: sdk({
            frameImages: [
              { image: PNG, frameType: 'first_frame' },
              { image: PNG, frameType: 'last_frame' },
            ],
          }),
        },
      },
    },
  ],
  troubles: {
    fails: {
      ours: { code: 'provider_failed', charged: 'unknown' },
      '@google/genai': { message: 'failed', errors: [{ code: 13, message: 'The model failed.' }] },
      'genai-2': { code: 13, message: 'Video generation failed.' },
      '@ai-sdk/google': { message: 'Video generation failed: Video generation failed.' },
    },
    'is moderated': {
      ours: { code: 'moderation' },
      '@google/genai': { message: 'completed' },
      'genai-2': { raiMediaFilteredCount: 1, raiMediaFilteredReasons: ['Your prompt violates our safety policies.'] },
      '@ai-sdk/google': {
        name: 'GOOGLE_VIDEO_GENERATION_ERROR',
        message: expect.stringMatching(/^No videos in response/),
      },
    },
    'is refused': {
      ours: { charged: 'no' },
      '@google/genai': { statusCode: 400, message: expect.stringMatching(/safety policies/) },
      'genai-2': { status: 400, message: expect.stringMatching(/safety policies/) },
      '@ai-sdk/google': { statusCode: 400, message: expect.stringMatching(/safety policies/) },
    },
    'has a wrong key': {
      ours: { code: 'auth', charged: 'no' },
      '@google/genai': { statusCode: 400, message: expect.stringMatching(/API key not valid/) },
      'genai-2': { status: 400, message: expect.stringMatching(/API_KEY_INVALID/) },
      '@ai-sdk/google': { statusCode: 400, message: expect.stringMatching(/API key not valid/) },
    },
    'has no money': {
      ours: { code: 'insufficient_funds', charged: 'no' },
      '@google/genai': { statusCode: 400, message: expect.stringMatching(/requires billing/) },
      'genai-2': { status: 400, message: expect.stringMatching(/FAILED_PRECONDITION/) },
      '@ai-sdk/google': { statusCode: 400, message: expect.stringMatching(/requires billing/) },
    },
  },
})
