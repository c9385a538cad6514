/** The results service, with the real @actions/artifact and @actions/cache in an action's process. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { startResultsService } from './results-service.ts'
import { type ActionRun, type RunOptions, runAction } from './runner.ts'

const actionDir = join(import.meta.dirname, 'fixture-action')
const folder = mkdtempSync(join(tmpdir(), 'results-service-test-'))
// Each test starts processes: a busy machine takes its time.
vi.setConfig({ testTimeout: 30_000 })
afterAll(() => rmSync(folder, { recursive: true }))

let count = 0
// biome-ignore lint/suspicious/noExplicitAny: what a scenario answers is checked by the test.
async function run(what: string, options: Partial<RunOptions>): Promise<{ action: ActionRun; result: any }> {
  count += 1
  const workspace = join(folder, String(count))
  const action = await runAction({ actionDir, workspace, inputs: { do: what }, skipPost: true, ...options })
  if (action.outputs.results === undefined) throw new Error(action.log)
  return { action, result: JSON.parse(action.outputs.results)[what] }
}

describe.concurrent('artifacts', () => {
  test('are uploaded, zipped or as they are, listed, downloaded and deleted', async () => {
    await using results = await startResultsService()
    const { action, result } = await run('artifacts', { results, runId: '42' })

    expect(result.clash).toMatch(/^Error: Failed to CreateArtifact: Received non-retryable error: .*\(409\) Conflict/)
    expect(result).toMatchObject({ digestMismatch: false, downloaded: { text: 'cat', bytes: 9 * 1024 * 1024 } })
    expect(result.names).toEqual(['猫-dance.mp4', 'videos'])
    expect(result.replaced.id).toBe(result.zip.id)

    const [video, zip] = action.artifacts
    expect(video).toMatchObject({ id: result.raw.id, runId: '42', name: '猫-dance.mp4', mimeType: 'video/mp4' })
    expect(video).toMatchObject({ size: 9 * 1024 * 1024, expiresAt: undefined, digest: `sha256:${result.raw.digest}` })
    expect(zip).toMatchObject({ id: result.again.id, name: 'videos', mimeType: 'application/zip' })
    expect([...(await results.files('videos'))].map(([name, bytes]) => [name, bytes.toString()])).toEqual([
      ['a.txt', 'alpha'],
    ])

    const requests = results.requests()
    expect(requests.filter(({ method }) => method === 'PutBlock').length).toBeGreaterThan(3)
    expect(requests[0]).toMatchObject({
      method: 'CreateArtifact',
      status: 200,
      userAgent: expect.stringMatching(/^@actions\/artifact-6/),
    })
    // The clients mask the signatures of URLs.
    expect(action.masks.length).toBeGreaterThan(3)
  })

  test('keep their names per run, for all attempts', async () => {
    await using results = await startResultsService()
    await run('upload one', { results, runId: '1' })
    const again = await run('upload one', { results, runId: '1', attempt: 2 })
    const other = await run('upload one', { results, runId: '2' })
    expect(again.result).toContain('409')
    expect(other.result.id).toBe(2)
    expect(results.artifacts('1').map(({ name }) => name)).toEqual(['one'])
  })

  test.each([
    [
      'a refused call',
      { service: 'artifact', kind: 'status', status: 403 } as const,
      '(403) Forbidden: injected fault',
    ],
    ['a reset', { service: 'artifact', method: 'FinalizeArtifact', kind: 'reset' } as const, 'ECONNRESET'],
    [
      'a lost answer',
      { service: 'artifact', method: 'FinalizeArtifact', kind: 'reset', afterEffect: true } as const,
      'ECONNRESET',
    ],
    ['a refused blob', { service: 'blob', method: 'PutBlock', kind: 'status', status: 403 } as const, 'RestError'],
  ])('fail by %s', async (_, fault, message) => {
    await using results = await startResultsService()
    const handle = results.fault(fault)
    const { result } = await run('upload one', { results })
    expect(result).toContain(message)
    expect(handle.hits()).toBe(1)
    expect(results.artifacts()).toHaveLength('afterEffect' in fault ? 1 : 0)
  })

  test('stall until the client gives up', async () => {
    await using results = await startResultsService()
    results.fault({ service: 'blob', method: 'PutBlock', kind: 'stall' })
    const env = { ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS: '200', EXIT_AT_END: '1' }
    const { result } = await run('upload one', { results, env })
    expect(result).toBe('Error: Upload progress stalled.')
  })
})

describe.concurrent('caches', () => {
  test('are saved once and restored by key, prefix and version', async () => {
    await using results = await startResultsService()
    const { action, result } = await run('save', { results })
    expect(result).toEqual({ first: 1, second: -1 })
    expect(action.annotations).toEqual([])
    expect(action.log).toContain(
      'Failed to save: Unable to reserve cache with key clip-abc, another job may be creating',
    )
    expect(results.cacheEntries()).toMatchObject([{ key: 'clip-abc', scope: 'refs/heads/main', finalized: true }])

    const hit = { matched: 'clip-abc', content: 'clip-abc' }
    const { result: restored } = await run('restore', { results })
    expect(restored).toEqual({
      exact: hit,
      lookup: { matched: 'clip-abc', content: null },
      prefix: hit,
      keyAsPrefix: hit,
      otherPaths: { matched: null, content: null },
    })
    expect(results.evict(({ key }) => key === 'clip-abc')).toBe(1)
    expect((await run('restore', { results })).result.exact).toEqual({ matched: null, content: null })
  })

  test('are read from the own branch, the base and the default branch, but not from others', async () => {
    await using results = await startResultsService()
    const pull = (number: number) => ({
      event: { name: 'pull_request', payload: { pull_request: { number, head: { ref: 'x' }, base: { ref: 'next' } } } },
    })
    await run('save only', { results, ...pull(1) })
    expect(results.cacheEntries()).toMatchObject([{ scope: 'refs/pull/1/merge' }])
    expect((await run('restore', { results, ...pull(2) })).result.exact.matched).toBeNull()
    expect((await run('restore', { results })).result.exact.matched).toBeNull()
    expect((await run('restore', { results, ...pull(1) })).result.exact.matched).toBe('clip-abc')
    await run('save only', { results, ref: 'refs/heads/next' })
    expect((await run('restore', { results, ...pull(2) })).result.exact.matched).toBe('clip-abc')
  })

  test('cannot be written for untrusted events', async () => {
    await using results = await startResultsService()
    const { action, result } = await run('save only', { results, event: { name: 'issue_comment', payload: {} } })
    expect(result).toBe(-1)
    expect(action.annotations).toEqual([
      {
        type: 'warning',
        message:
          'Failed to save: Unable to reserve cache with key clip-abc. More details: cache write denied: token has no writable scopes',
      },
    ])
    expect(results.cacheEntries()).toEqual([])
  })

  test('are limited in their number per minute', async () => {
    await using results = await startResultsService({ cacheUploadsPerMinute: 1 })
    const { action, result } = await run('save two', { results })
    expect(result).toEqual([1, -1])
    expect(action.annotations.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^You've hit a rate limit, your rate limit will reset in \d+ seconds$/),
    ])
    expect(results.requests().filter(({ status }) => status === 429)).toHaveLength(1)
  })

  test('stay reserved if their upload is never finished', async () => {
    await using results = await startResultsService()
    results.fault({ service: 'blob', method: 'PutBlob', kind: 'status', status: 403 })
    expect((await run('save only', { results })).result).toBe(-1)
    expect((await run('save only', { results })).result).toBe(-1)
    expect((await run('restore', { results })).result.exact.matched).toBeNull()
    expect(results.cacheEntries()).toMatchObject([{ key: 'clip-abc', finalized: false }])
  })

  test('can refuse a key with a 200, which the client warns about', async () => {
    await using results = await startResultsService({ duplicateCacheEntries: 'not-ok' })
    const { action, result } = await run('save', { results })
    expect(result).toEqual({ first: 1, second: -1 })
    expect(action.annotations).toEqual([
      { type: 'warning', message: expect.stringMatching(/^Cache reservation failed: .* already exists$/) },
    ])
  })
})

test('answers calls without a token or a service', async () => {
  await using results = await startResultsService()
  const service = `${results.url}twirp/github.actions.results.api.v1.CacheService`
  const status = async (path: string, headers = {}) =>
    (await fetch(path, { method: 'POST', body: '{}', headers })).status
  const authorization = `Bearer ${results.token({ runId: '1' })}`
  expect(await status(`${service}/CreateCacheEntry`)).toBe(401)
  expect(await status(`${service}/Nothing`, { authorization })).toBe(404)
  expect(await status(`${results.url}elsewhere`, { authorization })).toBe(404)
  results.fault({ service: 'cache', method: 'CreateCacheEntry', skip: 1, times: 1, kind: 'garbage' })
  const lookUp = () => fetch(`${service}/CreateCacheEntry`, { method: 'POST', body: '{}', headers: { authorization } })
  expect((await lookUp()).status).toBe(400)
  expect(await (await lookUp()).text()).toBe('<html>gateway</html>')
})
