/** What a run uploads, under which name, and what happens when it cannot. */

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { unzip } from '@reelay/actions-host/zip'
import { expect, test } from 'vitest'
import { namesIn, openStage, sha256 } from './stage.ts'

const two = { 'prompts/a.txt': 'a cat', 'prompts/b.md': '---\naspectRatio: 9:16\n---\na 猫' }
const text = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('utf8')

test.concurrent('bundle: one zip with the clips, the gallery and the manifest', async () => {
  await using stage = await openStage()
  stage.write({ ...two, 'videos/old.mp4': 'of another run' })
  const run = await stage.run({ artifact: 'bundle', 'artifact-name': 'films 映画', 'retention-days': '5' })
  const [artifact, ...others] = run.artifacts
  expect(others).toEqual([])
  expect(artifact).toMatchObject({ name: 'films 映画', mimeType: 'application/zip' })
  expect(run.outputs).toMatchObject({
    'artifact-id': String(artifact?.id),
    'artifact-url': `https://github.com/octo-org/films/actions/runs/1658821493/artifacts/${artifact?.id}`,
    'artifact-digest': artifact?.digest.replace('sha256:', ''),
  })
  const days = (artifact!.expiresAt!.getTime() - artifact!.createdAt.getTime()) / 86_400_000
  expect(Math.round(days)).toBe(5)
  const files = await unzip(artifact!.bytes)
  // Only what this run made.
  expect([...files.keys()].sort()).toEqual(['a.mp4', 'b.mp4', 'index.html', 'manifest.json'])
  for (const { path, sha256: hash } of run.videos) expect(sha256(files.get(path!.slice(7))!)).toBe(hash)
  expect(JSON.parse(text(files.get('manifest.json')))).toEqual(run.manifest)
  expect(text(files.get('index.html'))).toContain('src="a.mp4"')
})

test.concurrent('the default retention is left to the repository', async () => {
  await using stage = await openStage()
  const run = await stage.run({ artifact: 'bundle', prompt: 'a cat' })
  expect(run.artifacts).toMatchObject([{ name: 'videos', expiresAt: undefined }])
})

test.concurrent('each: every clip unzipped as video/mp4, the gallery and the manifest as one more', async () => {
  await using stage = await openStage()
  stage.write(two)
  const run = await stage.run({ artifact: 'each', 'retention-days': '2' })
  const named = Object.fromEntries(run.artifacts.map((artifact) => [artifact.name, artifact]))
  expect(Object.keys(named).sort()).toEqual(['a.mp4', 'b.mp4', 'videos'])
  for (const { path, sha256: hash } of run.videos) {
    const artifact = named[path!.slice(7)]!
    expect([artifact.mimeType, sha256(artifact.bytes)]).toEqual(['video/mp4', hash])
    expect(artifact.expiresAt).toBeDefined()
  }
  const gallery = named['videos']!
  expect(gallery.mimeType).toBe('application/zip')
  expect(run.outputs).toMatchObject({
    'artifact-id': String(gallery.id),
    'artifact-url': expect.stringMatching(new RegExp(`/artifacts/${gallery.id}$`)),
    'artifact-digest': gallery.digest.replace('sha256:', ''),
  })
  const files = await unzip(gallery.bytes)
  expect([...files.keys()].sort()).toEqual(['index.html', 'manifest.json'])
  // The clips are not beside the page, so it links to their artifacts, and so does the summary.
  const page = text(files.get('index.html'))
  for (const name of ['a.mp4', 'b.mp4']) {
    const url = `https://github.com/octo-org/films/actions/runs/1658821493/artifacts/${named[name]!.id}`
    expect(page).toContain(`href="${url}"`)
    expect(run.summary).toContain(`(${url})`)
  }
  expect(page).not.toContain('src="a.mp4"')
  expect(text(files.get('manifest.json'))).toBe(stage.read('videos/manifest.json'))
})

test.concurrent('each: identical prompts are two clips with two names', async () => {
  await using stage = await openStage()
  stage.write({ 'prompts/a.txt': 'the same', 'prompts/b.txt': 'the same' })
  const run = await stage.run({ artifact: 'each' })
  expect(run.artifacts.map(({ name }) => name).sort()).toEqual(['a.mp4', 'b.mp4', 'videos'])
})

test.concurrent('none: nothing is uploaded, and the outputs say so', async () => {
  await using stage = await openStage()
  const run = await stage.run({ artifact: 'none', prompt: 'a cat' })
  expect(run.outputs).toMatchObject({ 'artifact-id': '', 'artifact-url': '', 'artifact-digest': '', succeeded: '1' })
  expect(stage.results.requests().filter(({ service }) => service === 'artifact')).toEqual([])
})

test.concurrent('a dry run, and a run without a single clip, upload nothing', async () => {
  await using stage = await openStage()
  const dry = await stage.run({ artifact: 'bundle', prompt: 'a cat', 'dry-run': 'true' })
  const lost = await stage.run({ artifact: 'bundle', prompt: 'a cat [fail]', 'on-error': 'warn' })
  expect([dry.artifacts, lost.artifacts]).toEqual([[], []])
  expect(namesIn(stage, 'videos')).toEqual(['index.html', 'manifest.json'])
})

test.concurrent('what did succeed is uploaded even if the step fails', async () => {
  await using stage = await openStage()
  stage.write({ 'prompts/a.txt': 'a cat', 'prompts/b.txt': 'a dog [fail]' })
  const run = await stage.run({ artifact: 'bundle' })
  expect(run.exitCode).toBe(1)
  expect([...(await stage.results.files('videos')).keys()].sort()).toEqual(['a.mp4', 'index.html', 'manifest.json'])
})

test.concurrent('a re-run finds the name taken: it gets the attempt as a suffix, and the outputs say so', async () => {
  await using stage = await openStage()
  stage.write(two)
  await stage.run({ artifact: 'bundle' })
  const again = await stage.run({ artifact: 'bundle' }, { attempt: 2 })
  expect(again.artifacts.map(({ name }) => name)).toEqual(['videos', 'videos-2'])
  expect(again.outputs['artifact-id']).toBe(String(again.artifacts[1]?.id))
  expect(again.log).toContain('videos-2')
  expect(again.outputs).toMatchObject({ reused: '2', cost: '0' })
  // And a third one in the same attempt is still another.
  const third = await stage.run({ artifact: 'bundle' }, { attempt: 2 })
  expect(third.exitCode).toBe(0)
  expect(third.artifacts).toHaveLength(3)

  await stage.run({ artifact: 'each', 'artifact-name': 'page' })
  const each = await stage.run({ artifact: 'each', 'artifact-name': 'page' }, { attempt: 2 })
  const names = each.artifacts.map(({ name }) => name).slice(3)
  expect(names.sort()).toEqual(['a-2.mp4', 'a.mp4', 'b-2.mp4', 'b.mp4', 'page', 'page-2'])
  expect(each.artifacts.filter(({ name }) => name.endsWith('.mp4')).map(({ mimeType }) => mimeType)).toEqual(
    Array(4).fill('video/mp4'),
  )
})

test.concurrent('each falls back to a bundle beyond 490 clips', async () => {
  await using stage = await openStage()
  stage.write({ 'prompts/a.csv': `prompt,n\n${Array.from({ length: 491 }, (_, n) => `the same,${n}`).join('\n')}\n` })
  // One purchase, delivered to 491 rows.
  const run = await stage.run({ artifact: 'each' })
  expect([run.exitCode, run.outputs['succeeded'], stage.bought().length]).toEqual([0, '491', 1])
  expect(run.artifacts.map(({ name }) => name)).toEqual(['videos'])
  expect((await stage.results.files('videos')).size).toBe(493)
  expect(run.log).toContain('one bundle was made instead')
})

test.concurrent('GitHub Enterprise Server has no such artifacts: a warning, and the clips stay in the workspace', async () => {
  await using stage = await openStage()
  for (const artifact of ['bundle', 'each']) {
    const run = await stage.run(
      { artifact, prompt: 'a cat' },
      { env: { GITHUB_SERVER_URL: 'https://ghe.example.com', ACTIONS_CACHE_SERVICE_V2: undefined } },
    )
    expect(run.exitCode).toBe(0)
    expect(run.outputs).toMatchObject({ succeeded: '1', 'artifact-id': '' })
    expect(run.said('warning').join()).toContain('GitHub Enterprise Server')
    expect(run.said('error')).toEqual([])
  }
})

test.concurrent.for([
  'CreateArtifact',
  'FinalizeArtifact',
])('the service refuses at %s: the step fails, the clips remain', async (method) => {
  await using stage = await openStage()
  stage.results.fault({ service: 'artifact', method, kind: 'status', status: 403, times: 99 })
  const run = await stage.run({ artifact: 'bundle', prompt: 'a cat' })
  expect(run.exitCode).toBe(1)
  expect(run.outputs).toMatchObject({ succeeded: '1', failed: '0', 'artifact-id': '', 'artifact-url': '' })
  expect(existsSync(join(stage.workspace, run.videos[0]!.path!))).toBe(true)
  expect(run.said('error')).toEqual([expect.stringMatching(/the artifact "videos" could not be uploaded/)])
  stage.results.clearFaults()
  // A re-run uploads without buying.
  const again = await stage.run({ artifact: 'bundle', prompt: 'a cat' }, { attempt: 2 })
  expect(again.outputs).toMatchObject({ reused: '1', cost: '0' })
  expect(again.outputs['artifact-id']).not.toBe('')
  expect(stage.bought()).toHaveLength(1)
})

test.concurrent('the storage refuses: the message says what, even where the client says nothing', async () => {
  await using stage = await openStage()
  stage.results.fault({ service: 'blob', method: 'PutBlock', kind: 'status', status: 403, times: 99, body: '' })
  const run = await stage.run({ artifact: 'bundle', prompt: 'a cat' })
  expect(run.exitCode).toBe(1)
  expect(run.said('error').join()).toMatch(/could not be uploaded: \S+/)
})

test.concurrent('a hiccup of the service is no reason to fail', async () => {
  await using stage = await openStage()
  stage.results.fault({ service: 'artifact', method: 'CreateArtifact', kind: 'status', status: 503 })
  const run = await stage.run({ artifact: 'bundle', prompt: 'a cat' })
  expect([run.exitCode, run.artifacts.length]).toEqual([0, 1])
})

test.concurrent('without a service, on a machine of your own, everything is there but the artifact', async () => {
  await using stage = await openStage()
  const env = { ACTIONS_RUNTIME_TOKEN: undefined, ACTIONS_RESULTS_URL: undefined, ACTIONS_CACHE_SERVICE_V2: undefined }
  const local = { ...env, GITHUB_STEP_SUMMARY: undefined, GITHUB_REPOSITORY: undefined, GITHUB_RUN_ATTEMPT: undefined }
  const run = await stage.run({ artifact: 'bundle', prompt: 'a cat', ledger: undefined }, { env: local })
  expect([run.exitCode, run.outputs['succeeded'], run.outputs['artifact-id']]).toEqual([0, '1', ''])
  expect(run.said('error')).toEqual([])
})
