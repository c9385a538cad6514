/** Runway, judged by its own client. Its types judge the bodies. */

import RunwayML from '@runwayml/sdk'
import { expect } from 'vitest'
import { fetched } from './clients.ts'
import { ABSENT } from './compare.ts'
import { type Buy, judge } from './judge.ts'

const [IMAGE, LAST] = ['https://example.com/fox.png', 'https://example.com/end.png']
const [VIDEO, SOUND] = ['https://example.com/v.mp4', 'https://example.com/s.mp3']
const PNG = new Uint8Array(2000).fill(7)

type Start = (client: RunwayML, promptText: string) => Promise<{ id: string }>

/** Its own waiting sleeps for six seconds; so it looks by itself. */
const own =
  (start: Start): Buy =>
  async ({ fetch, key, prompt }) => {
    const client = new RunwayML({ apiKey: key, fetch, maxRetries: 0 })
    const { id } = await start(client, prompt)
    for (;;) {
      const task = await client.tasks.retrieve(id)
      if (task.status === 'SUCCEEDED') return fetched(fetch, String(task.output[0]))
      if (task.status === 'FAILED')
        throw Object.assign(new Error(task.failure), { code: task.failureCode, credits: task.cost.credits })
      if (task.status === 'CANCELLED') throw new Error('It was cancelled.')
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }

judge<'@runwayml/sdk'>({
  provider: 'runway',
  hosts: ['https://api.dev.runwayml.com'],
  prefix: '/runway',
  files: 'https://dnznrvs05pmza.cloudfront.net',
  isSubmit: ({ method, url }) => method === 'POST' && /_to_video$/.test(url),
  always: { '@runwayml/sdk': { submit: [], besides: [] } },
  asks: [
    {
      name: 'gen4.5, as little as possible',
      ours: {},
      theirs: {
        '@runwayml/sdk': {
          buy: own((client, promptText) =>
            client.textToVideo.create({ model: 'gen4.5', promptText, ratio: '1280:720', duration: 2 }),
          ),
        },
      },
    },
    {
      name: 'gen4.5 with all fields',
      ours: {
        duration: 5,
        aspectRatio: '9:16',
        seed: 7,
        extra: { contentModeration: { publicFigureThreshold: 'low' }, outputFormat: 'mp4' },
      },
      theirs: {
        '@runwayml/sdk': {
          buy: own((client, promptText) =>
            client.textToVideo.create({
              model: 'gen4.5',
              promptText,
              ratio: '720:1280',
              duration: 5,
              seed: 7,
              contentModeration: { publicFigureThreshold: 'low' },
              outputFormat: 'mp4',
            }),
          ),
        },
      },
    },
    {
      name: 'gen4_turbo from an image',
      ours: { model: 'gen4_turbo', imageUrl: IMAGE, aspectRatio: '4:3', duration: 5 },
      theirs: {
        '@runwayml/sdk': {
          buy: own((client, promptText) =>
            client.imageToVideo.create({
              model: 'gen4_turbo',
              promptText,
              promptImage: IMAGE,
              ratio: '1104:832',
              duration: 5,
            }),
          ),
        },
      },
    },
    {
      name: 'gen4_turbo from an image file',
      ours: {
        model: 'gen4_turbo',
        imageUrl: { name: 'fox.png', mediaType: 'image/png', bytes: PNG, width: 640, height: 360 },
        aspectRatio: '16:9',
        duration: 5,
      },
      theirs: {
        '@runwayml/sdk': {
          buy: own(async (client, promptText) => {
            const file = new File([PNG], 'fox.png', { type: 'image/png' })
            const { uri: promptImage } = await client.uploads.createEphemeral({ file })
            return client.imageToVideo.create({
              model: 'gen4_turbo',
              promptText,
              promptImage,
              ratio: '1280:720',
              duration: 5,
            })
          }),
        },
      },
    },
    {
      name: 'veo with all fields',
      ours: {
        model: 'veo3.1_fast',
        duration: 8,
        aspectRatio: '9:16',
        resolution: '1080p',
        audio: false,
        negativePrompt: 'blur',
        seed: 7,
      },
      theirs: {
        '@runwayml/sdk': {
          buy: own((client, promptText) =>
            client.textToVideo.create({
              model: 'veo3.1_fast',
              promptText,
              ratio: '1080:1920',
              duration: 8,
              audio: false,
              negativePrompt: 'blur',
              seed: 7,
            }),
          ),
        },
      },
    },
    {
      name: 'seedance from two frames',
      ours: { model: 'seedance2', imageUrl: IMAGE, endImageUrl: LAST, aspectRatio: '16:9', duration: 5 },
      theirs: {
        '@runwayml/sdk': {
          buy: own((client, promptText) =>
            client.imageToVideo.create({
              model: 'seedance2',
              promptText,
              promptImage: [
                { uri: IMAGE, position: 'first' },
                { uri: LAST, position: 'last' },
              ],
              ratio: '1280:720',
              duration: 5,
            }),
          ),
        },
      },
    },
    {
      name: 'seedance 2.5 from references of every kind',
      ours: {
        model: 'seedance2_5',
        referenceUrls: [IMAGE, VIDEO, SOUND, LAST],
        aspectRatio: '21:9',
        resolution: '1080p',
        duration: 6,
        seed: 7,
        audio: true,
      },
      theirs: {
        '@runwayml/sdk': {
          buy: own((client, promptText) =>
            client.textToVideo.create({
              model: 'seedance2_5',
              promptText,
              references: [{ uri: IMAGE }, { uri: LAST }],
              referenceVideos: [{ type: 'video', uri: VIDEO }],
              referenceAudio: [{ type: 'audio', uri: SOUND }],
              ratio: '2206:946',
              duration: 6,
              seed: 7,
              audio: true,
            }),
          ),
        },
      },
    },
    {
      name: 'hailuo3 in 2k',
      ours: { model: 'hailuo3', resolution: '2K', aspectRatio: '3:4', duration: 6 },
      theirs: {
        '@runwayml/sdk': {
          buy: own((client, promptText) =>
            client.textToVideo.create({
              model: 'hailuo3',
              promptText,
              resolution: '2k',
              ratio: '3:4',
              duration: 6,
            }),
          ),
        },
      },
    },
    {
      name: 'hailuo3 from an image, which decides the ratio',
      ours: { model: 'hailuo3', imageUrl: IMAGE, duration: 6 },
      theirs: {
        '@runwayml/sdk': {
          buy: own((client, promptText) =>
            client.imageToVideo.create({
              model: 'hailuo3',
              promptText,
              promptImage: [{ uri: IMAGE, position: 'first' }],
              resolution: '768p',
              duration: 6,
            }),
          ),
          differs: [
            {
              where: 'body.ratio',
              ours: 'adaptive',
              theirs: ABSENT,
              why: 'It is said aloud: what the model takes without it, no page of Runway says.',
            },
          ],
        },
      },
    },
    {
      name: 'grok from an image',
      ours: { model: 'grok_imagine_1_5', imageUrl: IMAGE, duration: 6, resolution: '480p' },
      theirs: {
        '@runwayml/sdk': {
          buy: own((client, promptText) =>
            client.imageToVideo.create({
              model: 'grok_imagine_1_5',
              promptText,
              promptImage: IMAGE,
              resolution: '480p',
              duration: 6,
            }),
          ),
        },
      },
    },
    {
      name: 'wan from two frames, whose ratio it takes',
      ours: { model: 'wan3', imageUrl: IMAGE, endImageUrl: LAST, resolution: '1080p', duration: 5 },
      theirs: {
        '@runwayml/sdk': {
          buy: own((client, promptText) =>
            client.imageToVideo.create({
              model: 'wan3',
              promptText,
              promptImage: [
                { uri: IMAGE, position: 'first' },
                { uri: LAST, position: 'last' },
              ],
              ratio: 'auto_1080p',
              duration: 5,
            }),
          ),
        },
      },
    },
    {
      name: 'wan prime from an image',
      ours: { model: 'wan3_prime', imageUrl: IMAGE, resolution: '480p', duration: 5 },
      theirs: {
        '@runwayml/sdk': {
          buy: own((client, promptText) =>
            client.imageToVideo.create({
              model: 'wan3_prime',
              promptText,
              promptImage: [{ uri: IMAGE, position: 'first' }],
              ratio: 'auto_480p',
              duration: 5,
            }),
          ),
        },
      },
    },
    {
      name: 'grok with a sound beside an image',
      ours: { model: 'grok_imagine_1_5', referenceUrls: [IMAGE, SOUND], aspectRatio: '9:16', duration: 3 },
      theirs: {
        '@runwayml/sdk': {
          buy: own((client, promptText) =>
            client.textToVideo.create({
              model: 'grok_imagine_1_5',
              promptText,
              references: [{ uri: IMAGE }],
              referenceAudio: [{ type: 'audio', uri: SOUND }],
              ratio: '9:16',
              resolution: '720p',
              duration: 3,
            }),
          ),
        },
      },
    },
    {
      name: 'aleph2, which edits a video',
      ours: { model: 'aleph2', referenceUrls: VIDEO, aspectRatio: '21:9', seed: 7 },
      theirs: {
        '@runwayml/sdk': {
          buy: own((client, promptText) =>
            client.videoToVideo.create({
              model: 'aleph2',
              promptText,
              videoUri: VIDEO,
              targetAspectRatio: '21:9',
              seed: 7,
            }),
          ),
        },
      },
    },
  ],
  troubles: {
    fails: {
      ours: { code: 'provider_failed', charged: 'no' },
      '@runwayml/sdk': { code: 'INTERNAL.BAD_OUTPUT.CODE01', credits: 0 },
    },
    'is moderated': {
      ours: { code: 'moderation', charged: 'yes' },
      '@runwayml/sdk': { code: 'SAFETY.INPUT.TEXT', credits: 24 },
    },
    'is refused': {
      ours: { code: 'invalid_input', charged: 'no' },
      '@runwayml/sdk': { name: 'Error', status: 400 },
    },
    'has a wrong key': {
      ours: { code: 'auth', charged: 'no' },
      '@runwayml/sdk': { status: 401 },
    },
    'has no money': {
      ours: { code: 'insufficient_funds', charged: 'no' },
      '@runwayml/sdk': { status: 400, message: expect.stringMatching(/enough credits/) },
    },
  },
})
