import nock from 'nock'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createClient } from '../src/node/index.ts'
import { movie } from './clip-files.ts'

/** The providers' own hosts, which no test can reach: nock answers in their place, at the very addresses of their API pages. */
const HOSTS = [
  {
    provider: 'apimaster',
    origin: 'https://apimaster.ai',
    submit: '/v1/v1/videos/generations',
    accepted: { code: 200, data: [{ status: 'submitted', task_id: 'task_x' }] },
    poll: '/v1/v1/videos/task_x',
    done: { id: 'task_x', status: 'completed', url: 'https://apimaster.ai/v1/videos/task_x/content' },
    file: ['https://apimaster.ai', '/v1/videos/task_x/content'],
    fileTakesKey: true,
  },
  {
    provider: 'aivideoapi',
    origin: 'https://api.aivideoapi.ai',
    submit: '/v1/videos/generations',
    accepted: { code: 200, msg: 'success', data: { taskId: 'cbf6b69d' } },
    poll: '/v1/tasks/cbf6b69d',
    done: { id: 'cbf6b69d', status: 'completed', output: { urls: ['https://bucket.example.com/clip.mp4?sig=1'] } },
    file: ['https://bucket.example.com', '/clip.mp4?sig=1'],
    fileTakesKey: false,
  },
  {
    provider: 'apimart',
    origin: 'https://api.apimart.ai',
    submit: '/v1/videos/generations',
    accepted: { code: 200, data: [{ status: 'submitted', task_id: 'task_01K' }] },
    poll: '/v1/tasks/task_01K?language=en',
    done: {
      code: 200,
      data: { id: 'task_01K', status: 'completed', result: { videos: [{ url: ['https://cdn.example.com/a.mp4'] }] } },
    },
    file: ['https://cdn.example.com', '/a.mp4'],
    fileTakesKey: false,
  },
  {
    provider: 'artifex',
    origin: 'https://artifex.help',
    submit: '/v1/videos',
    accepted: { id: 'v_8c7e4b', task_id: 'v_8c7e4b', object: 'video', status: 'queued', progress: 0, video_url: null },
    poll: '/v1/videos/v_8c7e4b',
    done: { id: 'v_8c7e4b', status: 'completed', video_url: 'https://files.example.com/generated.mp4' },
    file: ['https://files.example.com', '/generated.mp4'],
    fileTakesKey: false,
  },
] as const

const VIDEO = Buffer.from(movie())

describe('the hosts of the API pages', () => {
  beforeAll(() => nock.disableNetConnect())
  afterEach(() => nock.cleanAll())
  afterAll(() => {
    nock.enableNetConnect()
    nock.restore()
  })

  it.each(HOSTS)('$provider is reached where its documentation says', async (host) => {
    const key = { authorization: 'Bearer sk-key' }
    const api = nock(host.origin, { reqheaders: key })
    api.post(host.submit).reply(200, host.accepted)
    api.get(host.poll).reply(200, host.done)
    const headers = { 'content-type': 'video/mp4', 'content-length': String(VIDEO.byteLength) }
    nock(host.file[0], host.fileTakesKey ? { reqheaders: key } : { badheaders: ['authorization'] })
      .get(host.file[1])
      .reply(200, VIDEO, headers)

    const client = createClient({ provider: host.provider, apiKey: 'sk-key' })
    const task = await client.submit({ prompt: 'a wave' })
    const state = await client.wait(task, { pollIntervalMs: 1 })
    const chunks: Uint8Array[] = []
    for await (const chunk of client.read(task, state)) chunks.push(chunk)
    await client.close()

    expect(Buffer.concat(chunks)).toEqual(VIDEO)
    expect(nock.isDone()).toBe(true)
  })
})
