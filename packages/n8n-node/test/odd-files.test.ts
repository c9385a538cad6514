/** Hosts that deliver in ways of their own, and files that are no clips. */

import { beforeEach, describe, expect, test } from 'vitest'
import { type OddReply, openOddHost } from '../../../test/action/odd-host.ts'
import { movie, webm } from '../../core/test/clip-files.ts'
import { type FakeExecution, failing, fakeExecution, KEY, quickClock } from './fake-context.ts'

beforeEach(() => quickClock())

const CONTENT = '/v1/videos/ID/content'
const clip = movie()
const done = (more: object = {}) => ({ status: 'completed', progress: 100, ...more })

function nodeAt(
  host: Awaited<ReturnType<typeof openOddHost>>,
  parameters: Record<string, unknown> = {},
): FakeExecution {
  return fakeExecution({
    parameters: { provider: 'openai-compatible', model: 'some-model', prompt: 'a red fox', ...parameters },
    credentials: { apiKey: KEY, baseUrl: `${host.origin}/v1` },
  })
}

/** Both ways to a file: bought and fetched at once, and fetched later by its id. */
const WAYS = { Generate: {}, Download: { operation: 'download', taskId: 'vid_1' } } as const

describe.each(Object.entries(WAYS))('%s', (_, parameters) => {
  test.each([
    ['32 bytes of ftyp', clip.subarray(0, 32)],
    ['a file without an index', movie({ without: 'moov' })],
    ['an index without data', movie({ without: 'mdat' })],
    ['empty tables', movie({ sizes: [] })],
    ['sound only', movie({ handler: 'soun' })],
    ['half a file', clip.subarray(0, -100)],
  ])('does not deliver what cannot be played: %s', async (_, bytes) => {
    await using host = await openOddHost(done(), { [CONTENT]: { bytes, headers: { 'content-type': 'video/mp4' } } })
    const node = nodeAt(host, parameters)
    const error = await failing(node.run())
    expect(node.files).toEqual([])
    expect(error.description).toContain('Task: vid_1.')
    expect(error.description).toContain('Charged: yes.')
    expect(host.bought()).toBeLessThanOrEqual(1)
  })

  test.each<[string, OddReply]>([
    ['a web page', { bytes: '<!doctype html><html></html>', headers: { 'content-type': 'text/html' } }],
    ['a file without an index', { bytes: movie({ without: 'moov' }) }],
    ['an address', { json: { url: 'ORIGIN/files/clip' } }],
    ['405', { status: 405, json: { detail: 'Method Not Allowed' } }],
  ])('goes on to the named address where the content route answers with %s', async (_, content) => {
    const files = { [CONTENT]: content, '/files/clip': { bytes: clip, headers: { 'content-type': 'text/plain' } } }
    await using host = await openOddHost(done({ output: ['ORIGIN/files/clip'] }), files)
    const node = nodeAt(host, parameters)
    const [item] = await node.run()
    expect(node.files).toMatchObject([{ bytes: clip.byteLength, mimeType: 'video/mp4', streamed: true }])
    expect(item?.json['failure']).toBeNull()
  })

  test.each([
    ['webm', webm(), 'video/webm'],
    ['mov', movie({ brand: 'qt  ' }), 'video/quicktime'],
  ] as const)('delivers a %s as what it is, with a hint', async (kind, bytes, mimeType) => {
    await using host = await openOddHost(done(), { [CONTENT]: { bytes, headers: { 'content-type': 'video/mp4' } } })
    const node = nodeAt(host, { ...parameters, fileName: 'Fox.mp4' })
    await node.run()
    expect(node.files).toMatchObject([{ bytes: bytes.byteLength, mimeType, fileName: `Fox.${kind}` }])
    expect(node.hints.map(({ message }) => message)).toContain(
      `The provider delivered a clip that is no MP4: its file ends in .${kind}.`,
    )
  })

  test('takes a clip out of the reply, and leaves its text out of the item', async () => {
    const large = movie({ data: new Uint8Array(200_000).fill(9), sizes: [200_000] })
    await using host = await openOddHost(
      done({ url: `data:video/mp4;base64,${Buffer.from(large).toString('base64')}` }),
    )
    const node = nodeAt(host, parameters)
    const [item] = await node.run()
    expect(node.files).toMatchObject([{ bytes: large.byteLength, mimeType: 'video/mp4' }])
    expect(item?.json).toMatchObject({ status: 'succeeded', videoUrl: null })
    expect(JSON.stringify(item)).not.toContain('CQkJCQkJ')
  })

  test('tells a safety filter behind a success in the words of the provider', async () => {
    const message = 'Violates safety policy. You will not be charged for this request.'
    await using host = await openOddHost(done({ error: { code: 'content_filtered', message } }))
    const error = await failing(nodeAt(host, parameters).run())
    expect(`${error.message} ${error.description}`).toContain(message)
    expect(error.description).toContain('Charged: no.')
  })
})
