/** Hosts that deliver in ways of their own: the clip that was paid arrives, or the run says what every place answered. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { movie, webm } from '../../packages/core/test/clip-files.ts'
import { type OddReply, openOddHost } from './odd-host.ts'
import { KEY, namesIn, openStage, root, sha256 } from './stage.ts'

const CLIP = readFileSync(join(root, 'test/fixtures/clip-16x9.mp4'))
const clip: OddReply = { bytes: CLIP, headers: { 'content-type': 'video/mp4' } }
const CONTENT = '/v1/videos/ID/content'
const done = (more: object) => ({ status: 'completed', progress: 100, ...more })

async function runAt(host: Awaited<ReturnType<typeof openOddHost>>, inputs: Record<string, string> = {}) {
  await using stage = await openStage()
  const run = await stage.run({
    'api-key': KEY,
    prompt: 'a red fox',
    'timeout-minutes': '1',
    ...host.inputs,
    ...inputs,
  })
  const [video] = run.videos
  return { run, video, names: namesIn(stage, 'videos'), record: readRecord(stage) }
}

function readRecord(stage: { workspace: string }): string {
  return namesIn(stage as never, 'ledger/records')
    .map((name) => readFileSync(join(stage.workspace, 'ledger/records', name), 'utf8'))
    .join('\n')
}

describe.concurrent('a content route that does not work does not hide a good address', () => {
  test.for<[string, OddReply]>([
    ['a web page of an app', { bytes: '<!doctype html><html></html>', headers: { 'content-type': 'text/html' } }],
    ['405', { status: 405, json: { detail: 'Method Not Allowed' } }],
    ['400', { status: 400, json: { error: { message: 'This provider does not support content download' } } }],
    ['an address in JSON', { json: { url: 'ORIGIN/files/clip.mp4' } }],
    ['502 that lasts', { status: 502, json: { error: { message: 'Failed to fetch video content' } } }],
    ['a file without an index', { bytes: movie({ without: 'moov' }), headers: { 'content-type': 'video/mp4' } }],
  ])('%s', async ([, content]) => {
    await using host = await openOddHost(done({ url: 'ORIGIN/files/clip.mp4' }), {
      [CONTENT]: content,
      '/files/clip.mp4': clip,
    })
    const { run, video } = await runAt(host)
    expect([run.exitCode, video?.sha256]).toEqual([0, sha256(CLIP)])
    expect(host.bought()).toBe(1)
  })
})

describe.concurrent('the address stands in another place, and there is no content route', () => {
  test.for([
    { unsigned_urls: ['ORIGIN/f'] },
    { video: { url: 'ORIGIN/f' } },
    { output: ['ORIGIN/f'] },
    { data: [{ url: 'ORIGIN/f' }] },
    { content: { video_url: 'ORIGIN/f' } },
    { url: '/f' },
    { download_url: 'stored/f' },
  ])('%j', async (body) => {
    await using host = await openOddHost(done(body), { '/f': clip, '/stored/f': clip })
    const { run, video } = await runAt(host)
    expect([run.exitCode, video?.sha256]).toEqual([0, sha256(CLIP)])
  })
})

test.concurrent('no address and no content route: that is said, the task is kept, and it is listed as what it is', async () => {
  await using host = await openOddHost(done({}))
  const { run, video, record } = await runAt(host)
  expect(run.exitCode).toBe(1)
  expect(video).toMatchObject({
    status: 'succeeded',
    path: null,
    taskId: 'vid_1',
    error: { code: 'invalid_response', charged: 'yes' },
  })
  expect(video?.error?.message).toContain('the host names no address, and has no content route')
  expect(JSON.parse(record)).toMatchObject({ state: 'submitted', task: { id: 'vid_1' } })
})

test.concurrent('the clip inside the status reply is the file, and stands in no log and no record', async () => {
  const large = movie({ data: new Uint8Array(5_000_000).fill(9), sizes: [5_000_000] })
  const address = `data:video/mp4;base64,${Buffer.from(large).toString('base64')}`
  await using host = await openOddHost(done({ url: address }))
  const { run, video, record } = await runAt(host)
  expect([run.exitCode, video?.sha256]).toEqual([0, sha256(large)])
  for (const text of [run.rawStdout, record, run.summary, JSON.stringify(run.outputs)])
    expect(text).not.toContain('CQkJCQkJCQkJ')
})

describe.concurrent('a good file under a wrong name', () => {
  test.for(['text/plain', 'application/json', 'text/html', 'application/xml'])('%s', async (type) => {
    await using host = await openOddHost(done({}), { [CONTENT]: { bytes: CLIP, headers: { 'content-type': type } } })
    const { run, video } = await runAt(host)
    expect([run.exitCode, video?.sha256]).toEqual([0, sha256(CLIP)])
  })
})

test.concurrent('a safety filter behind a success is told as such, in the words of the provider, and not charged', async () => {
  const message =
    'Veo could not generate 1 videos based on the prompt provided. Violates safety policy. You will not be charged for this request.'
  await using host = await openOddHost(done({ error: { code: 'content_filtered', message } }))
  const { run, video } = await runAt(host)
  expect(run.exitCode).toBe(1)
  expect(video).toMatchObject({
    error: { code: 'moderation', charged: 'no', message: expect.stringContaining(message) },
    cost: 0,
  })
})

test.concurrent('rejected, blocked by moderation, is the end: nobody waits for it', async () => {
  const message = 'Your request was blocked by our moderation system.'
  await using host = await openOddHost({ status: 'rejected', error: { message } })
  const { video } = await runAt(host)
  expect(video).toMatchObject({
    status: 'failed',
    error: { code: 'moderation', message: expect.stringContaining(message) },
  })
})

describe.concurrent('a clip that is no MP4 is delivered under its own ending, with a warning', () => {
  const qt = movie({ brand: 'qt  ' })
  test.for<[string, Uint8Array, string]>([
    ['webm', webm(), 'video/webm'],
    ['mov', qt, 'video/quicktime'],
  ])('%s', async ([kind, bytes, mimeType]) => {
    await using host = await openOddHost(done({}), { [CONTENT]: { bytes, headers: { 'content-type': 'video/mp4' } } })
    await using stage = await openStage()
    stage.write({ 'prompts/fox.txt': 'a red fox', 'prompts/twin.txt': 'a red fox' })
    const inputs = { 'api-key': KEY, ...host.inputs, artifact: 'each' }
    const run = await stage.run(inputs)
    expect(run.exitCode).toBe(0)
    expect(run.videos.map(({ path }) => path)).toEqual([`videos/fox.${kind}`, `videos/twin.${kind}`])
    expect(run.videos[0]).toMatchObject({ sha256: sha256(bytes), bytes: bytes.byteLength })
    expect(run.said('warning').join()).toContain(`no MP4: it is delivered as it came, with the ending .${kind}`)
    expect(run.artifacts.map(({ name, mimeType }) => [name, mimeType]).slice(0, 2)).toEqual([
      [`fox.${kind}`, mimeType],
      [`twin.${kind}`, mimeType],
    ])

    const again = await stage.run({ ...inputs, artifact: 'none', 'output-dir': 'again' }, { runId: '2' })
    expect(stage.read('again/index.html')).toContain(`src="fox.${kind}"`)
    expect(again.videos.map(({ path, reused }) => [path, reused])).toEqual([
      [`again/fox.${kind}`, true],
      [`again/twin.${kind}`, true],
    ])
    expect(host.bought()).toBe(1)
  })
})

describe.concurrent('a file that cannot be played is no clip', () => {
  test.for<[string, Uint8Array]>([
    ['32 bytes', CLIP.subarray(0, 32)],
    ['no index', movie({ without: 'moov' })],
    ['an index without data', movie({ without: 'mdat' })],
    ['empty tables', movie({ sizes: [] })],
    ['sound only', movie({ handler: 'soun' })],
  ])('%s: told, the task kept, and nothing left behind', async ([, bytes]) => {
    await using host = await openOddHost(done({}), { [CONTENT]: { bytes, headers: { 'content-type': 'video/mp4' } } })
    const { run, video, names, record } = await runAt(host)
    expect(run.exitCode).toBe(1)
    expect(video).toMatchObject({ status: 'succeeded', error: { code: 'invalid_response', charged: 'yes' } })
    expect(names.filter((name) => !/^(index\.html|manifest\.json)$/.test(name))).toEqual([])
    expect(JSON.parse(record)).toMatchObject({ state: 'submitted' })
  })
})

describe.concurrent('timeout-minutes bounds whatever a host does', () => {
  const silent: OddReply = () => {}
  const drip: OddReply = (response) => {
    response.writeHead(200, { 'content-type': 'video/mp4', 'content-length': 1e6 })
    response.write(CLIP.subarray(0, 200))
    const timer = setInterval(() => response.write('x'), 100)
    response.on('close', () => clearInterval(timer))
  }
  const endless: OddReply = (response) => {
    response.writeHead(200, { 'content-type': 'video/mp4' })
    response.write(CLIP)
    const box = Buffer.concat(Array(2000).fill(Buffer.from('\0\0\0\u0010free\0\0\0\0\0\0\0\0', 'latin1')))
    const timer = setInterval(() => response.write(box), 20)
    response.on('close', () => clearInterval(timer))
  }
  test.for<[string, OddReply | object, OddReply]>([
    ['a silent file', done({}), silent],
    ['a dripping file', done({}), drip],
    ['an endless file', done({}), endless],
    ['a silent status', silent, clip],
    ['a dripping status', drip, clip],
  ])('%s', async ([, task, content]) => {
    await using host = await openOddHost(task as object, { [CONTENT]: content })
    const started = Date.now()
    const { video, record, names } = await runAt(host, { 'timeout-minutes': '0.05' })
    expect(Date.now() - started).toBeLessThan(20_000)
    expect(video).toMatchObject({ taskId: 'vid_1', error: { code: 'timeout', charged: 'yes' } })
    expect(JSON.parse(record)).toMatchObject({ state: 'submitted', task: { id: 'vid_1' } })
    expect(names.filter((name) => /part$/.test(name))).toEqual([])
  })
})
