/**
 * Where the acceptance tests of the built Action play: the provider simulator, GitHub's results service, a workspace and
 * a runner. A test says what is special about its run; what holds for every run is checked after each of them.
 */

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type ResultsService, startResultsService } from '@reelay/actions-host/results-service'
import { type ActionRun, type RunOptions, runAction } from '@reelay/actions-host/runner'
import type { Annotation } from '@reelay/actions-host/step-log'
import { type ProviderId, providerIds, type Simulator, type SimulatorOptions, startSimulator } from '@reelay/simulator'
import { modelAt } from '@reelay/simulator/sold'
import { expect } from 'vitest'
import * as z from 'zod'
import { type Manifest, manifestSchema, type Video } from '../../packages/github-action/src/clips/manifest.ts'

export const root = join(import.meta.dirname, '../..')

/** Long enough to be recognised wherever it should not be. */
export const KEY = 'sk-KeyOfTheAcceptanceTests-7c1f0e'

type Inputs = Record<string, string | undefined>

/** A run, with its outputs read. */
export interface Run extends ActionRun {
  /** The `videos` output; empty where the run ended before there was one. */
  videos: Video[]
  /** The manifest that the run wrote, as it was right after it. */
  manifest: Manifest | undefined
  /** Messages of the annotations of a type. */
  said(type: Annotation['type']): string[]
}

export interface StageOptions extends SimulatorOptions {
  /** Instead of a results service of its own. */
  results?: ResultsService
}

export interface Stage extends AsyncDisposable {
  sim: Simulator
  results: ResultsService
  workspace: string
  /** Writes files into the workspace. */
  write(files: Record<string, string | Uint8Array>): void
  read(path: string): string
  /**
   * Runs the Action. Without other words: APIMaster at the simulator, a ledger in the folder `ledger`, no artifact,
   * a short interval between looks. An input that is undefined is not given at all.
   */
  run(inputs?: Inputs, options?: Partial<RunOptions>): Promise<Run>
  /** Prompts of all paid submits so far. */
  bought(): string[]
  /** Bodies of all submits so far, refused ones included. */
  // biome-ignore lint/suspicious/noExplicitAny: each provider has its own shape, and the test is about to prove it.
  submits(): any[]
}

export async function openStage({ results: given, ...options }: StageOptions = {}): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'reelay-stage-'))
  const workspace = join(folder, 'workspace')
  mkdirSync(workspace)
  const sim = await startSimulator({ taskMs: 0, ...options })
  const results = given ?? (await startResultsService())

  async function run(inputs: Inputs = {}, runOptions: Partial<RunOptions> = {}): Promise<Run> {
    const place = runOptions.workspace ?? workspace
    const all = defined({ ...defaults(sim, inputs['provider'] ?? 'apimaster'), ...inputs })
    // `post` has work only where records may wait for the cache: elsewhere its process is left out, to save time.
    const skipPost = all['ledger'] !== undefined && all['ledger'] !== 'cache' && !runOptions.signal
    // Whoever wants a repository brings one: without a token, nothing is asked of GitHub.
    const given = { githubToken: '', skipPost, ...runOptions }
    const action = await runAction({ actionDir: root, workspace: place, results, ...given, inputs: all })
    const text = action.outputs['videos']
    const manifestFile = join(place, action.outputs['manifest'] ?? 'none')
    const result: Run = {
      ...action,
      videos: text === undefined ? [] : JSON.parse(text),
      manifest: existsSync(manifestFile) ? JSON.parse(readFileSync(manifestFile, 'utf8')) : undefined,
      said: (type) => action.annotations.filter((one) => one.type === type).map(({ message }) => message),
    }
    const onRunner = !('GITHUB_ACTIONS' in (runOptions.env ?? {}))
    checkAlways(result, place, results, all['api-key']?.trim() ?? '', onRunner)
    expect(sim.violations()).toEqual([])
    return result
  }

  async function close(): Promise<void> {
    await sim.close()
    if (!given) await results.close()
    rmSync(folder, { recursive: true, force: true })
  }

  return {
    sim,
    results,
    workspace,
    write(files) {
      for (const [path, content] of Object.entries(files)) {
        const target = resolve(workspace, path)
        mkdirSync(dirname(target), { recursive: true })
        writeFileSync(target, content)
      }
    },
    read: (path) => readFileSync(join(workspace, path), 'utf8'),
    run,
    bought: () => sim.charges().map(({ prompt }) => prompt),
    submits: () => sim.requests({ phase: 'submit' }).map(({ body }) => body),
    [Symbol.asyncDispose]: close,
  }
}

export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex')
}

function defaults(sim: Simulator, provider: string): Inputs {
  const remote = providerIds.find((id): id is ProviderId => id === provider)
  return {
    provider,
    ...modelAt(provider),
    ...(remote ? { 'api-key': KEY, 'base-url': sim.baseUrl(remote) } : {}),
    'poll-interval': '0.1',
    ledger: 'ledger',
    artifact: 'none',
  }
}

function defined(inputs: Inputs): Record<string, string> {
  return Object.fromEntries(Object.entries(inputs).filter((entry): entry is [string, string] => entry[1] !== undefined))
}

/** The JSON Schema that the project publishes. */
const published = z.fromJSONSchema(JSON.parse(readFileSync(join(root, 'schemas/manifest.schema.json'), 'utf8')))

/** What no run may ever do, whatever it was about. */
function checkAlways(run: Run, workspace: string, results: ResultsService, key: string, onRunner: boolean): void {
  if (run.log.includes('The action is not built.')) throw new Error('Build it: node packages/github-action/build.ts')
  expect(run.log).not.toContain('failed in a way that it should not')
  if (run.post) expect(run.post.exitCode).toBe(0)
  if (key.length >= 8) {
    // Masked before anything else is said; where nobody would execute the mask, it would show the key.
    if (onRunner) expect(run.rawStdout.split('\n')[0]).toBe(`::add-mask::${key}`)
    else expect(run.rawStdout + run.rawStderr).not.toContain(key)
    const spellings = [key, JSON.stringify(key).slice(1, -1), key.replaceAll('&', '&amp;'), encodeURIComponent(key)]
    for (const [place, text] of readable(run, workspace, results))
      if (spellings.some((spelling) => text.includes(spelling))) throw new Error(`The key stands in ${place}.`)
  }
  const files = existsSync(workspace) ? filesIn(workspace) : []
  if (run.signal === null) expect(files.filter((path) => /\.(part|tmp)$/.test(path))).toEqual([])
  if (run.outputs['manifest'] !== undefined) checkManifest(run, workspace)
}

function checkManifest(run: Run, workspace: string): void {
  expect(run.manifest).toBeDefined()
  const manifest = manifestSchema.parse(run.manifest)
  expect(published.safeParse(run.manifest).error).toBeUndefined()
  expect(run.manifest).toEqual(manifest)
  const { videos } = manifest
  // An output that would be too large for GitHub leaves the whole prompts to the manifest, or everything.
  const whole = JSON.stringify(videos).length
  if (whole < 495_000) expect(run.videos).toEqual(videos)
  else if (run.videos.length > 0) {
    const withoutPrompts = (list: readonly Video[]) => list.map(({ prompt: _, ...video }) => video)
    expect(withoutPrompts(run.videos)).toEqual(withoutPrompts(videos))
    for (const [index, { prompt }] of run.videos.entries()) {
      expect(videos[index]?.prompt.startsWith(prompt)).toBe(true)
      if (prompt !== videos[index]?.prompt) expect(prompt.length).toBeGreaterThanOrEqual(79)
    }
  }
  // GitHub counts the outputs of a job as UTF-16, up to 1 MiB (docs.github.com, "Passing job outputs").
  const units = Object.entries(run.outputs).reduce((sum, [name, value]) => sum + name.length + value.length, 0)
  expect(units * 2).toBeLessThan(1_048_576)
  const output = (name: string) => run.outputs[name]
  const amount = (value: number | null) => (value === null ? '' : String(value))
  expect({
    succeeded: output('succeeded'),
    failed: output('failed'),
    reused: output('reused'),
    estimatedCost: output('estimated-cost'),
    cost: output('cost'),
  }).toEqual({
    succeeded: String(manifest.succeeded),
    failed: String(manifest.failed),
    reused: String(manifest.reused),
    estimatedCost: amount(manifest.estimatedCost),
    cost: amount(manifest.cost),
  })
  expect(manifest.succeeded).toBe(videos.filter(({ status, path }) => status === 'succeeded' && path !== null).length)
  expect(manifest.failed).toBe(videos.filter(({ error }) => error !== null).length)
  expect(manifest.reused).toBe(videos.filter(({ reused }) => reused).length)
  expect(manifest.cost).toBe(sum(videos.map(({ cost }) => cost)))
  expect(manifest.estimatedCost).toBe(sum(videos.map(({ estimatedCost }) => estimatedCost)))

  const paths = videos.flatMap(({ path }) => path ?? [])
  expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length)
  for (const video of videos) {
    if (video.path === null) continue
    expect(video.path).not.toMatch(/^\/|\\|(^|\/)\.\.(\/|$)/)
    const bytes = readFileSync(join(workspace, video.path))
    expect([video.path, sha256(bytes), bytes.length]).toEqual([video.path, video.sha256, video.bytes])
    if (video.path.endsWith('.mp4')) expect(bytes.subarray(4, 8).toString('latin1')).toBe('ftyp')
  }
  for (const name of ['manifest', 'gallery']) expect(existsSync(join(workspace, output(name) ?? ''))).toBe(true)
}

function sum(amounts: Array<number | null>): number | null {
  if (amounts.some((amount) => amount === null)) return null
  return amounts.reduce<number>((total, amount) => total + Math.round((amount ?? 0) * 1e6), 0) / 1e6
}

/** Every place in which somebody could read a secret. */
function* readable(run: Run, workspace: string, results: ResultsService): Generator<[place: string, text: string]> {
  const steps = run.post ? [run, run.post] : [run]
  for (const step of steps) {
    yield ['the log', step.log]
    yield ['the summary', step.summary]
    yield ['an output', JSON.stringify(step.outputs)]
    yield ['the state', JSON.stringify(step.state)]
    yield ['the environment', JSON.stringify(step.exportedEnv)]
    yield ['an annotation', JSON.stringify(step.annotations)]
    // Masked in the log, but nothing but the mask itself ought to print it in the first place.
    yield ['stdout', step.rawStdout.replace(/^::add-mask::.*$/gm, '')]
    yield ['stderr', step.rawStderr]
  }
  for (const path of filesIn(workspace)) yield [path, readFileSync(path, 'latin1')]
  for (const { name, bytes } of results.artifacts()) yield [`artifact ${name}`, Buffer.from(bytes).toString('latin1')]
  for (const { key, bytes } of results.cacheEntries()) {
    yield [`the name of cache entry ${key}`, key]
    if (bytes.length > 0) yield [`cache entry ${key}`, gunzipSync(bytes).toString('latin1')]
  }
}

/** Files below a folder; links are not followed. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

/** Names of the files below a folder of the workspace, sorted. */
export function namesIn(stage: Stage, folder: string): string[] {
  const path = join(stage.workspace, folder)
  return existsSync(path)
    ? filesIn(path)
        .map((file) => relative(path, file).split('\\').join('/'))
        .sort()
    : []
}

/** The clip's name, as `adopt` takes it. */
export function nameOf(video: Video | undefined): string {
  return basename(video?.path ?? '', '.mp4')
}
