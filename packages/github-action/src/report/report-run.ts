/** What a run leaves behind: files, artifact, annotations, summary, outputs. */

import { join, relative, sep } from 'node:path'
import { summary } from '@actions/core'
import { UnsafePathError } from '@reelay/core/node'
import type { Manifest, Video } from '../clips/manifest.ts'
import type { Outcome } from '../clips/outcome.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { GALLERY, MANIFEST } from '../inputs/output-folder.ts'
import { describeProblem, type LocatedProblem } from '../mistakes/problems.ts'
import { type Month, monthNote } from '../plan/month-limit.ts'
import type { Plan } from '../plan/plan.ts'
import { type Published, publish } from '../runner/publish.ts'
import { annotate, output, say } from '../runner/say.ts'
import { afterStop } from '../runner/stopping.ts'
import { galleryTitle, runOf } from '../runner/which-run.ts'
import type { Workspace } from '../runner/workspace.ts'
import { sumWords } from './clip-words.ts'
import { comparedOf } from './compared.ts'
import { adviceBeside } from './failure-words.ts'
import { renderGallery } from './gallery.ts'
import { pagesFolder } from './pages-folder.ts'
import { plannedAs } from './planned-as.ts'
import { problemList } from './problem-list.ts'
import { staleClips } from './stale-clips.ts'
import { renderSummary } from './summary.ts'
import { fitVideos } from './videos-output.ts'

export interface RunReport {
  manifest: Manifest
  plan: Plan
  /** Of each planned clip, in order. */
  outcomes: readonly Outcome[]
  inputs: Inputs
  workspace: Workspace
  env: NodeJS.ProcessEnv
  storeName: string
  /** As it is after the run; null where it is not known. */
  month: Month | null
  signal: AbortSignal
  aborted: boolean
  refused: boolean
}

export interface Reported {
  /** Something that a person relies on could not be left behind. */
  failed: boolean
  /** Null where nothing was uploaded. */
  published: Published | null
}

export async function reportRun(report: RunReport): Promise<Reported> {
  const { manifest, inputs, workspace, env } = report
  const { disk } = workspace
  const outputDir = workspace.target(inputs.outputDir)
  const pages = await pagesFolder(outputDir, inputs.dryRun)
  const manifestPath = join(pages, MANIFEST)
  const galleryPath = join(pages, GALLERY)
  const clips = manifest.videos.flatMap(({ path }) => (path === null ? [] : [join(workspace.root, path)]))

  const written = new Set<string>()
  const writePages = async (linkOf: (clip: string) => string | null): Promise<string[]> => {
    const clipHref = ({ path }: Video) => {
      if (path === null) return null
      const own = linkOf(join(workspace.root, path))
      return own ?? relative(pages, join(workspace.root, path)).split(sep).map(encodeURIComponent).join('/')
    }
    await disk.writeFile(manifestPath, `${JSON.stringify(manifest, null, 2)}\n`)
    written.add(manifestPath)
    const generatedAt = new Date().toISOString()
    const compared = comparedOf(report.plan.planned, report.outcomes, inputs)
    const shown = { planned: plannedAs(report.plan), compared, generatedAt, run: runOf(env) }
    await disk.writeFile(galleryPath, renderGallery(manifest, { title: galleryTitle(env), clipHref, ...shown }))
    written.add(galleryPath)
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
      disk,
      temporary: workspace.target(env['RUNNER_TEMP'] || '.reelay'),
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
    else if (!(error instanceof UnsafePathError)) {
      failed = true
      annotate('error', message)
    }
    const unwritten = await writePages(() => null).then(
      () => null,
      (problem: Error) => problem.message,
    )
    if (unwritten !== null || error instanceof UnsafePathError) {
      failed = true
      annotate(
        'error',
        `The manifest and the gallery could not be written: ${unwritten ?? message} Clips that were made are recorded: a re-run delivers them without buying anything.`,
      )
    }
  }
  for (const note of published?.notes ?? []) annotate('notice', note)
  const stale = inputs.dryRun || inputs.shard !== null ? null : await staleClips(outputDir, clips)
  if (stale !== null) annotate('notice', `${inputs.outputDir}: ${stale}`)
  annotateFailures(report)
  await writeSummary(report, published)
  // What could not be written is not named.
  const nameOf = (path: string) => (written.has(path) ? workspace.relative(path) : null)
  writeOutputs(report, published, nameOf(manifestPath), nameOf(galleryPath))
  sayTheEnd(report, nameOf(galleryPath))
  return { failed, published }
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
  await appendSummary(env, `### Reelay: ${count}, nothing was submitted\n\n${problemList(problems)}\n`)
  // A later step with `if: always()` reads them all the same.
  output('videos', '[]')
  for (const name of ['succeeded', 'failed', 'reused']) output(name, 0)
}

function annotateFailures({ manifest, inputs, refused }: RunReport): void {
  if (refused) return
  for (const { error, source, prompt } of manifest.videos) {
    if (error === null) continue
    const kind = inputs.onError === 'warn' && error.code !== 'submit_unknown' ? 'warning' : 'error'
    const place = source === null ? {} : { file: source.file, startLine: source.line }
    annotate(
      kind,
      [error.message, adviceBeside(error), source === null ? `(prompt: ${prompt.slice(0, 80)})` : '']
        .filter(Boolean)
        .join(' '),
      {
        title: `Reelay: ${error.code}, charged: ${error.charged}`,
        ...place,
      },
    )
  }
}

async function writeSummary(
  { manifest, plan, inputs, workspace, env, storeName, month }: RunReport,
  published: Published | null,
): Promise<void> {
  const text = renderSummary(manifest, {
    title: inputs.dryRun ? 'Reelay: plan' : 'Reelay',
    artifactUrl: published?.url ?? null,
    ...(published === null ? {} : { galleryNote: 'index.html in it plays them all.' }),
    planned: plannedAs(plan),
    linkOf: ({ path }) =>
      path === null ? null : (published?.linkOf(join(workspace.root, path)) ?? published?.url ?? null),
    ledgerNote: [ledgerNote(storeName), month === null ? '' : monthNote(month, inputs.maxCostMonth)].join(' ').trim(),
  })
  await appendSummary(env, text)
}

function ledgerNote(storeName: string): string {
  return storeName === 'the Actions cache'
    ? 'Purchases are recorded in the Actions cache: runs of this branch, its base and the default branch find them, for about 7 days without use and within the quota. To make it last: ledger: git, with permissions: contents: write.'
    : `Purchases are recorded in ${storeName}.`
}

/** A summary that cannot be written (an old runner, a run outside GitHub) must not cost a clip. */
async function appendSummary(env: NodeJS.ProcessEnv, text: string): Promise<void> {
  if (!env['GITHUB_STEP_SUMMARY']) return
  await summary
    .addRaw(text)
    .write()
    .catch((error: unknown) => say(`The summary could not be written: ${String(error)}`))
}

function writeOutputs(
  { manifest }: RunReport,
  published: Published | null,
  manifestPath: string | null,
  galleryPath: string | null,
): void {
  const amount = (value: number | null) => (value === null ? '' : String(value))
  const others = {
    ...(manifestPath === null ? {} : { manifest: manifestPath }),
    ...(galleryPath === null ? {} : { gallery: galleryPath }),
    succeeded: String(manifest.succeeded),
    failed: String(manifest.failed),
    reused: String(manifest.reused),
    'estimated-cost': amount(manifest.estimatedCost),
    cost: amount(manifest.cost),
    'artifact-id': published?.id ?? '',
    'artifact-url': published?.url ?? '',
    'artifact-digest': published?.digest ?? '',
  }
  const { text, left } = fitVideos(manifest.videos, others)
  if (left === 'nothing' && manifestPath !== null)
    annotate(
      'notice',
      `${manifest.videos.length} clips are more than GitHub's outputs hold (1 MiB for a job): the output videos is empty. They are all in ${manifestPath}, which the output manifest names.`,
    )
  output('videos', text)
  for (const [name, value] of Object.entries(others)) output(name, value)
}

function sayTheEnd({ manifest, inputs, aborted }: RunReport, galleryPath: string | null): void {
  say('')
  const { videos, estimatedCost, cost } = manifest
  const estimated = videos.map((video) => video.estimatedCost)
  const estimate = sumWords(estimatedCost, estimated)
  if (inputs.dryRun) {
    const count = videos.length
    const where = galleryPath === null ? '' : ` The plan: ${galleryPath}`
    say(`Dry run: ${count} clip${count === 1 ? '' : 's'}, estimated at ${estimate}. Nothing was submitted.${where}`)
    return
  }
  if (aborted) say('The run was stopped. What was submitted lives on at the provider: run again to take it up.')
  const { succeeded, failed, reused } = manifest
  const charges = videos.map((video) => video.cost)
  const charged = sumWords(cost, charges)
  say(
    `${succeeded} ready (${reused} reused), ${failed} failed. Estimated ${estimate}, charged ${charged}.${galleryPath === null ? '' : ` Watch: ${galleryPath}`}`,
  )
}
