/** What a run leaves behind: files, artifact, annotations, summary, outputs. */

import { appendFile, mkdir } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { setOutput } from '@actions/core'
import { formatUsd } from '@reelay/core'
import { writeFile } from 'atomically'
import { renderGallery } from './gallery.ts'
import type { Inputs } from './inputs.ts'
import type { Manifest, Video } from './manifest.ts'
import type { Plan } from './plan.ts'
import { describeProblem, type LocatedProblem } from './problems.ts'
import { type Published, publish } from './publish.ts'
import { annotate, say } from './say.ts'
import { afterStop } from './stopping.ts'
import { renderSummary } from './summary.ts'
import type { Workspace } from './workspace.ts'

export interface RunReport {
  manifest: Manifest
  plan: Plan
  inputs: Inputs
  workspace: Workspace
  env: NodeJS.ProcessEnv
  storeName: string
  signal: AbortSignal
  aborted: boolean
  refused: boolean
}

export interface Reported {
  /** Something that a person relies on could not be left behind. */
  failed: boolean
}

/** Outputs of a job are limited to 1 MB together: a larger `videos` leaves the prompts to the manifest. */
const LARGEST_OUTPUT = 900_000

export async function reportRun(report: RunReport): Promise<Reported> {
  const { manifest, inputs, workspace, env } = report
  const outputDir = workspace.resolve(inputs.outputDir)
  await mkdir(outputDir, { recursive: true })
  const manifestPath = join(outputDir, 'manifest.json')
  const galleryPath = join(outputDir, 'index.html')
  const clips = manifest.videos.flatMap(({ path }) => (path === null ? [] : [join(workspace.root, path)]))

  const writePages = async (linkOf: (clip: string) => string | null): Promise<string[]> => {
    const clipHref = ({ path }: Video) => {
      if (path === null) return null
      const own = linkOf(join(workspace.root, path))
      return own ?? relative(outputDir, join(workspace.root, path)).split(sep).map(encodeURIComponent).join('/')
    }
    await writeFile(manifestPath, `${JSON.stringify(manifest, null, 2)}\n`)
    await writeFile(galleryPath, renderGallery(manifest, { title: galleryTitle(env), clipHref }))
    return [galleryPath, manifestPath]
  }

  let published: Published | null = null
  let failed = false
  try {
    const uploading = publish({
      // A stopped run has seconds left, and its clips are in the ledger.
      mode: report.aborted || inputs.dryRun || clips.length === 0 ? 'none' : inputs.artifact,
      name: inputs.artifactName,
      retentionDays: inputs.retentionDays,
      outputDir,
      clips: [...new Set(clips)],
      writePages,
      temporary: env['RUNNER_TEMP'] ?? dirname(outputDir),
      env,
    })
    published = await (report.aborted ? uploading : Promise.race([uploading, stoppedMeanwhile(report.signal)]))
  } catch (error) {
    const { name, message } = error as Error
    if (name === 'GHESNotSupportedError')
      annotate(
        'warning',
        'GitHub Enterprise Server has no artifacts of this kind: the clips are in the workspace only.',
      )
    else {
      failed = true
      annotate('error', message)
    }
    await writePages(() => null)
  }
  for (const note of published?.notes ?? []) annotate('notice', note)
  annotateFailures(report)
  await writeSummary(report, published)
  writeOutputs(report, published, workspace.relative(manifestPath), workspace.relative(galleryPath))
  sayTheEnd(report, workspace.relative(galleryPath))
  return { failed }
}

/** The client cannot be stopped, only left. */
async function stoppedMeanwhile(signal: AbortSignal): Promise<never> {
  await afterStop(signal, 0)
  throw new Error(
    'The run was stopped during the upload. The clips are in the workspace and in the ledger: a re-run uploads them without buying anything.',
  )
}

/** Mistakes of a person: all at once, nothing was submitted. */
export async function reportProblems(problems: readonly LocatedProblem[], env: NodeJS.ProcessEnv): Promise<void> {
  for (const { file, line, field, message } of problems) {
    const place = { ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { startLine: line }) }
    annotate('error', `${field}: ${message}`, { title: 'Reelay: nothing was submitted', ...place })
  }
  const count = `${problems.length} mistake${problems.length === 1 ? '' : 's'}`
  say('')
  say(`${count}; nothing was submitted and nothing was charged:`)
  for (const problem of problems) say(`  ${describeProblem(problem)}`)
  const list = problems.map((problem) => `    ${describeProblem(problem).replace(/\s+/g, ' ')}`).join('\n')
  await appendSummary(env, `### Reelay: ${count}, nothing was submitted\n\n${list.slice(0, 900_000)}\n`)
  // A later step with `if: always()` reads them all the same.
  setOutput('videos', '[]')
  for (const name of ['succeeded', 'failed', 'reused']) setOutput(name, 0)
}

function annotateFailures({ manifest, inputs, refused }: RunReport): void {
  if (refused) return
  for (const { error, source, prompt } of manifest.videos) {
    if (error === null) continue
    const kind = inputs.onError === 'warn' && error.code !== 'submit_unknown' ? 'warning' : 'error'
    const place = source === null ? {} : { file: source.file, startLine: source.line }
    annotate(kind, `${error.message}${source === null ? ` (prompt: ${prompt.slice(0, 80)})` : ''}`, {
      title: `Reelay: ${error.code}, charged: ${error.charged}`,
      ...place,
    })
  }
}

async function writeSummary(
  { manifest, inputs, workspace, env, storeName }: RunReport,
  published: Published | null,
): Promise<void> {
  const text = renderSummary(manifest, {
    title: inputs.dryRun ? 'Reelay: plan' : 'Reelay',
    artifactUrl: published?.url ?? null,
    linkOf: ({ path }) =>
      path === null ? null : (published?.linkOf(join(workspace.root, path)) ?? published?.url ?? null),
    ledgerNote: ledgerNote(storeName),
  })
  await appendSummary(env, text)
}

function ledgerNote(storeName: string): string {
  return storeName === 'the Actions cache'
    ? 'Purchases are recorded in the Actions cache: runs of this branch, its base and the default branch find them, for about 7 days without use and within the quota.'
    : `Purchases are recorded in ${storeName}.`
}

/** A summary that cannot be written (an old runner, a run outside GitHub) must not cost a clip. */
async function appendSummary(env: NodeJS.ProcessEnv, text: string): Promise<void> {
  const file = env['GITHUB_STEP_SUMMARY']
  if (!file) return
  await appendFile(file, text).catch((error: unknown) => say(`The summary could not be written: ${String(error)}`))
}

function writeOutputs(
  { manifest }: RunReport,
  published: Published | null,
  manifestPath: string,
  galleryPath: string,
): void {
  const amount = (value: number | null) => (value === null ? '' : String(value))
  const whole = JSON.stringify(manifest.videos)
  const videos =
    Buffer.byteLength(whole) <= LARGEST_OUTPUT
      ? whole
      : JSON.stringify(manifest.videos.map((video) => ({ ...video, prompt: video.prompt.slice(0, 80) })))
  setOutput('videos', videos)
  setOutput('manifest', manifestPath)
  setOutput('gallery', galleryPath)
  setOutput('succeeded', manifest.succeeded)
  setOutput('failed', manifest.failed)
  setOutput('reused', manifest.reused)
  setOutput('estimated-cost', amount(manifest.estimatedCost))
  setOutput('cost', amount(manifest.cost))
  setOutput('artifact-id', published?.id ?? '')
  setOutput('artifact-url', published?.url ?? '')
  setOutput('artifact-digest', published?.digest ?? '')
}

function sayTheEnd({ manifest, inputs, aborted }: RunReport, galleryPath: string): void {
  say('')
  if (inputs.dryRun) {
    const estimate = formatUsd(manifest.estimatedCost)
    const count = manifest.videos.length
    say(`Dry run: ${count} clip${count === 1 ? '' : 's'}, estimated at ${estimate}. Nothing was submitted.`)
    return
  }
  if (aborted) say('The run was stopped. What was submitted lives on at the provider: run again to take it up.')
  const { succeeded, failed, reused } = manifest
  say(
    `${succeeded} ready (${reused} reused), ${failed} failed. Estimated ${formatUsd(manifest.estimatedCost)}, charged ${formatUsd(manifest.cost)}. Watch: ${galleryPath}`,
  )
}

function galleryTitle(env: NodeJS.ProcessEnv): string {
  return env['GITHUB_REPOSITORY'] ? `Clips of ${env['GITHUB_REPOSITORY']}` : 'Clips'
}
