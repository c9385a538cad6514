/** Runway: what its own client asks. Its types judge the bodies. */

import RunwayML from '@runwayml/sdk'
import { fetched } from './clients.ts'
import type { Buy } from './judge.ts'
import { CLIP, record } from './record.ts'

const [IMAGE, LAST] = ['https://example.com/fox.png', 'https://example.com/end.png']
const ID = '497f6eca-6276-4993-bfeb-53cbbbba6f08'
const UPLOADS = 'https://uploads.example.com'
const FILE = 'https://dnznrvs05pmza.cloudfront.net/out.mp4'

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
      if (task.status === 'FAILED') throw Object.assign(new Error(task.failure), { code: task.failureCode })
      if (task.status === 'CANCELLED') throw new Error('It was cancelled.')
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }

record<'@runwayml/sdk'>({
  vendor: 'runway',
  ids: [ID],
  answer({ method, url }, count) {
    if (url === FILE) return CLIP
    if (url === 'https://api.dev.runwayml.com/v1/uploads')
      return { json: { uploadUrl: `${UPLOADS}/`, fields: { key: 'a/fox.png' }, runwayUri: 'runway://abc' } }
    if (url.startsWith(UPLOADS)) return { status: 201, json: null }
    if (method === 'POST') return { json: { id: ID, estimatedCost: { credits: 150 } } }
    const common = { id: ID, createdAt: '2026-09-01T19:49:32.334Z' }
    if (count < 2) return { json: { ...common, status: 'THROTTLED' } }
    if (count < 3) return { json: { ...common, status: 'RUNNING', progress: 0.42 } }
    return { json: { ...common, status: 'SUCCEEDED', output: [FILE], cost: { credits: 125 } } }
  },
  asks: [
    {
      name: 'words, as little as possible',
      theirs: {
        '@runwayml/sdk': {
          buy: own((client, promptText) =>
            client.textToVideo.create({ model: 'gen4.5', promptText, ratio: '1280:720', duration: 5 }),
          ),
        },
      },
    },
    {
      name: 'words, all fields',
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
      name: 'an image',
      theirs: {
        '@runwayml/sdk': {
          buy: own((client, promptText) =>
            client.imageToVideo.create({
              model: 'gen4_turbo',
              promptText,
              promptImage: IMAGE,
              ratio: '720:1280',
              duration: 5,
            }),
          ),
        },
      },
    },
    {
      name: 'an image file',
      theirs: {
        '@runwayml/sdk': {
          buy: own(async (client, promptText) => {
            const file = new File([new Uint8Array(30).fill(7)], 'fox.png', { type: 'image/png' })
            const { uri: promptImage } = await client.uploads.createEphemeral({ file })
            return client.imageToVideo.create({
              model: 'gen4_turbo',
              promptText,
              promptImage,
              ratio: '720:1280',
              duration: 5,
            })
          }),
        },
      },
    },
    {
      name: 'two frames',
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
  ],
})
