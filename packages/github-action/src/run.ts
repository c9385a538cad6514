/**
 * The step from inputs to outputs. Reads top to bottom: understand everything, plan, check the money, make the clips,
 * publish, report. Nothing is spent before every mistake is known.
 */

import { randomUUID } from 'node:crypto'
import { ADAPTERS, askForFile, type FallbackStep, type NamedWay, sumUsd } from '@reelay/core/host'
import { createTransport, proxyProblems } from '@reelay/core/node'
import { warnAboutBalances } from './clips/balances.ts'
import { generate } from './clips/generate.ts'
import type { Manifest } from './clips/manifest.ts'
import { failedOutcome, type Outcome, PLANNED_ONLY, videosOf } from './clips/outcome.ts'
import { createProgress } from './clips/progress.ts'
import { rememberArtifacts } from './clips/remember-artifacts.ts'
import { createSessions, type Sessions } from './clips/sessions.ts'
import { accountProblems, ignoredAddresses } from './inputs/accounts.ts'
import { type Inputs, readInputs } from './inputs/inputs.ts'
import { loadPrompts } from './inputs/load-prompts.ts'
import { modelsOf } from './inputs/models-input.ts'
import { maskInputs } from './inputs/secrets.ts'
import type { ClipStore } from './ledger/clip-store.ts'
import { openStore } from './ledger/open-store.ts'
import { type LocatedProblem, ProblemsError } from './mistakes/problems.ts'
import { adoptProblems, unusableAdoptions } from './plan/adopted.ts'
import { announce } from './plan/announce.ts'
import { brokenLedger } from './plan/broken-ledger.ts'
import { monthBefore, refusePlan } from './plan/budget.ts'
import { sharedNames } from './plan/clip-names.ts'
import { limitProblem, readMonth } from './plan/month-limit.ts'
import { neededBy } from './plan/needed.ts'
import { checkClips, makePlan, type Plan, type PlannedClip } from './plan/plan.ts'
import { mayLeaveRecords } from './plan/trust.ts'
import { unusedCards } from './plan/unused-cards.ts'
import type { Reported } from './report/report-run.ts'
import { annotate } from './runner/say.ts'
import { withoutSecrets } from './runner/secrets.ts'
import { isOfEarlierAttempt, isRerun, originOf } from './runner/this-run.ts'
import { openWorkspace, type Workspace } from './runner/workspace.ts'

/** @returns the exit code of the step */
export async function run(env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<number> {
  await maskInputs(env)
  const workspace = openWorkspace(env['GITHUB_WORKSPACE'] || process.cwd())
  try {
    return await runChecked(env, workspace, signal)
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error
    const { reportProblems } = await import('./report/report-run.ts')
    const told = error.problems.map((one) => ({
      ...one,
      field: withoutSecrets(one.field),
      message: withoutSecrets(one.message),
    }))
    await reportProblems(told, env)
    return 1
  }
}

async function runChecked(env: NodeJS.ProcessEnv, workspace: Workspace, signal: AbortSignal): Promise<number> {
  const problems: LocatedProblem[] = []
  const notices: LocatedProblem[] = []
  const inputs = await readInputs(problems)
  notices.push(...ignoredAddresses(inputs))
  const models = await modelsOf(inputs, workspace, problems)
  const clips = await loadPrompts(inputs, workspace, problems, notices)
  notices.push(...sharedNames(clips))
  const checked = await checkClips(clips, inputs, workspace, problems, models)
  notices.push(...unusedCards(models, checked, inputs.modelsFile))
  if (clips.length === 0 && problems.length === 0)
    problems.push({ field: 'prompts', message: 'there is no prompt to make a clip of.' })
  problems.push(...adoptProblems(inputs, checked, problems.length === 0))
  const providers = new Set([
    ...(checked.length === 0 ? [inputs.provider] : []),
    ...checked.flatMap(({ provider, others }) => [provider, ...others.map((way) => way.provider)]),
  ])
  const isFree = [...providers].every((provider) => ADAPTERS[provider].free)
  // The sandbox needs no network.
  if (!isFree) problems.push(...proxyProblems(env).map(({ field, message }) => ({ field, message })))
  const { store, owner } = await openStoreOrProblem(inputs, workspace, env, isFree, problems)
  const noSum = store && limitProblem(inputs, store, isFree)
  if (noSum) problems.push(noSum)
  // A missing key is a mistake only where something needs it: a dry run and clips that are there do not.
  const { wrong, missing } = accountProblems(inputs, providers, env)
  problems.push(...wrong)
  if (problems.length > 0 && !inputs.dryRun) problems.push(...missing.values())
  if (problems.length > 0 || !store) throw new ProblemsError(problems)
  for (const { file, line, field, message, kind } of notices)
    annotate(kind ?? 'notice', `${field}: ${message}`, {
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { startLine: line }),
    })

  const transport = createTransport()
  try {
    const sessions = createSessions(inputs, transport.http)
    const plan = await makePlan(
      checked,
      inputs,
      store,
      async (task, record) => {
        const session = sessions.withKey(task.provider)
        return session ? askForFile(session, task, record) : 'unclear'
      },
      (record) => isOfEarlierAttempt(env, record),
    )
    const unusable = unusableAdoptions(plan, inputs)
    if (unusable.length > 0) throw new ProblemsError(unusable)
    const noKey = [...neededBy(plan)].flatMap((provider) => missing.get(provider) ?? [])
    if (noKey.length > 0 && !inputs.dryRun) throw new ProblemsError(noKey)
    const broken = await brokenLedger(plan, store)
    if (broken !== null && !inputs.dryRun) throw new ProblemsError([broken])
    if (broken !== null) annotate('warning', `${broken.field}: ${broken.message}`)
    announce(plan, inputs, store.name)

    const refused = refusePlan(plan, inputs, env, await monthBefore(plan, inputs, store, isFree))
    if (refused !== null) annotate('error', refused.message)
    // What is there, or was bought before, is never held back by a refusal to buy.
    const allowed = inputs.dryRun ? [] : plan.planned.filter(({ buys }) => refused === null || !buys)
    const made = await makeAll(
      { ...plan, planned: allowed },
      inputs,
      sessions,
      isFree,
      store,
      workspace.disk,
      owner,
      env,
      signal,
    )
    const outcomes = plan.planned.map((planned) => {
      const outcome = made[allowed.indexOf(planned)]
      return outcome ?? (refused === null ? PLANNED_ONLY : failedOutcome(refused))
    })

    const manifest = summarise(plan.planned, outcomes, workspace)
    const { reportRun } = await import('./report/report-run.ts')
    const reported = await reportRun({
      manifest,
      plan,
      outcomes,
      inputs,
      workspace,
      env,
      storeName: store.name,
      month: await readMonth(store).catch(() => null),
      signal,
      aborted: signal.aborted,
      refused: refused !== null,
    })
    if (reported.published !== null && mayLeaveRecords(inputs, env))
      await rememberArtifacts(plan.planned, outcomes, reported.published, store, env)
    return exitCode(manifest, inputs, reported, refused !== null || signal.aborted)
  } finally {
    await store.close(signal.aborted)
    await transport.close()
  }
}

async function openStoreOrProblem(
  inputs: Inputs,
  workspace: Workspace,
  env: NodeJS.ProcessEnv,
  isFree: boolean,
  problems: LocatedProblem[],
) {
  try {
    const mayCopy = mayLeaveRecords(inputs, env)
    return await openStore({ ...inputs, isFree, mayCopy }, workspace, env, randomUUID())
  } catch (error) {
    problems.push({ field: 'ledger', message: (error as Error).message })
    return { store: null, owner: '' }
  }
}

async function makeAll(
  plan: Plan,
  inputs: Inputs,
  sessions: Sessions,
  isFree: boolean,
  store: ClipStore,
  disk: Workspace['disk'],
  owner: string,
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<Outcome[]> {
  const allowUnrecorded = isFree || (store.mayBuyUnrecorded && (!isRerun(env) || inputs.buyAgain.has('unknown')))
  if (plan.ledgerTrouble !== null && !isFree) {
    const what = allowUnrecorded
      ? 'Purchases of this run are not protected against being made again.'
      : 'This is a re-run, so nothing is bought.'
    annotate('warning', `${store.name} could not be read: ${plan.ledgerTrouble}. ${what}`)
  }
  await warnAboutBalances(plan, sessions)
  const progress = createProgress(plan.planned.length, () => Date.now())
  return generate(plan.planned, {
    inputs,
    sessions,
    store,
    disk,
    allowUnrecorded,
    owner,
    origin: originOf(env),
    signal,
    onEvent: progress.event,
    onOutcome: progress.outcome,
    onWarning: (name, message) => annotate('warning', `${name}: ${message}`),
    onFallback: (name, failed, next) => annotate('warning', `${name}: ${fallbackWords(failed, next)}`),
  })
}

/** A wrong key is worth a look, though the clip is made all the same. */
function fallbackWords({ provider, model, code, message }: FallbackStep, next: NamedWay): string {
  const key = code === 'auth' || code === 'permission' ? ` Check the key of ${provider}.` : ''
  return `${provider}/${model} did not make it, and nothing was charged: ${message}${key} Now ${next.provider}/${next.model} is asked.`
}

function summarise(planned: readonly PlannedClip[], outcomes: readonly Outcome[], workspace: Workspace): Manifest {
  const videos = planned.flatMap((plan, index) => videosOf(plan, outcomes[index] ?? PLANNED_ONLY, workspace))
  return {
    version: 1,
    videos,
    succeeded: videos.filter(({ path }) => path !== null).length,
    failed: videos.filter(({ error }) => error !== null).length,
    reused: videos.filter(({ reused }) => reused).length,
    estimatedCost: sumUsd(videos.map(({ estimatedCost }) => estimatedCost)),
    cost: sumUsd(videos.map(({ cost }) => cost)),
  }
}

/** `submit_unknown` fails the step even with on-error: warn: somebody has to look. */
function exitCode(manifest: Manifest, inputs: Inputs, reported: Reported, stopped: boolean): number {
  if (stopped || reported.failed) return 1
  if (manifest.videos.some(({ error }) => error?.code === 'submit_unknown')) return 1
  return manifest.failed > 0 && inputs.onError === 'fail' ? 1 : 0
}
