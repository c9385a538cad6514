/**
 * The step from inputs to outputs. Reads top to bottom: understand everything, plan, check the money, make the clips,
 * publish, report. Nothing is spent before every mistake is known.
 */

import { randomUUID } from 'node:crypto'
import { type ProviderId, ReelayError } from '@reelay/core'
import {
  ADAPTERS,
  askForFile,
  type FallbackStep,
  formatUsd,
  type LedgerRecord,
  type NamedWay,
  readBalance,
  type Session,
  sumUsd,
} from '@reelay/core/host'
import { createTransport, proxyProblems, secretsOf } from '@reelay/core/node'
import { accountProblems, ignoredAddresses, secretsInKeys } from './accounts.ts'
import type { CheckedClip } from './checked-clip.ts'
import { sharedNames } from './clip-names.ts'
import { generate } from './generate.ts'
import { type Inputs, readInputs } from './inputs.ts'
import { brokenLedger } from './ledger/broken-ledger.ts'
import type { ClipStore } from './ledger/clip-store.ts'
import { openStore } from './ledger/open-store.ts'
import { staysWith } from './look-up.ts'
import type { Manifest } from './manifest.ts'
import { modelWarnings } from './model-warnings.ts'
import { modelsOf } from './models-input.ts'
import { limitProblem, type Month, monthRefusal, readMonth } from './month-limit.ts'
import { failedOutcome, type Outcome, PLANNED_ONLY, videosOf } from './outcome.ts'
import { checkClips, makePlan, type Plan, type PlannedClip } from './plan.ts'
import { type LocatedProblem, ProblemsError } from './problems.ts'
import { createProgress } from './progress.ts'
import { loadPrompts } from './prompts/load.ts'
import { rememberArtifacts } from './remember-artifacts.ts'
import type { Reported } from './report-run.ts'
import { annotate, mask, say } from './say.ts'
import { createSessions, type Sessions } from './sessions.ts'
import { distrust, mayLeaveRecords } from './trust.ts'
import { waysInWords } from './ways-in-words.ts'
import { MODEL_CARDS_PAGE } from './words.ts'
import { openWorkspace, type Workspace } from './workspace.ts'

/** @returns the exit code of the step */
export async function run(env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<number> {
  for (const name of ['INPUT_API-KEY', 'INPUT_GITHUB-TOKEN']) {
    const secret = env[name]?.trim() ?? ''
    if (secret !== '') mask(secret)
  }
  for (const secret of secretsOf(env['INPUT_LEDGER'] ?? '')) mask(secret)
  for (const secret of await secretsInKeys(env['INPUT_API-KEYS'] ?? '')) mask(secret)
  const workspace = openWorkspace(env['GITHUB_WORKSPACE'] || process.cwd())
  try {
    return await runChecked(env, workspace, signal)
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error
    const { reportProblems } = await import('./report-run.ts')
    await reportProblems(error.problems, env)
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
  if (clips.length === 0 && problems.length === 0)
    problems.push({ field: 'prompts', message: 'there is no prompt to make a clip of.' })
  problems.push(...adoptProblems(inputs, checked))
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
    const plan = await makePlan(checked, inputs, store, async (task) => {
      const session = sessions.withKey(task.provider)
      return session ? askForFile(session, task) : 'unclear'
    })
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
    const { reportRun } = await import('./report-run.ts')
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

function adoptProblems(inputs: Inputs, checked: readonly CheckedClip[]): LocatedProblem[] {
  const names = new Set(checked.map(({ name }) => name))
  return [...inputs.adopt.keys()]
    .filter((name) => !names.has(name))
    .map((name) => ({
      field: 'adopt',
      message: `no clip is called "${name}". There are: ${[...names].slice(0, 20).join(', ')}.`,
    }))
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

/** What a limit needs before anything is bought. A plan that buys nothing asks for no sum. */
async function monthBefore(plan: Plan, inputs: Inputs, store: ClipStore, isFree: boolean): Promise<Month | null> {
  if (inputs.maxCostMonth === null || plan.spend === 0) return null
  // A ledger that could not be written may have been left for another one.
  const noSum = limitProblem(inputs, store, isFree)
  if (noSum) throw new ProblemsError([noSum])
  return readMonth(store).catch((error: unknown) => {
    const message = `the purchases of this month cannot be read from ${store.name} (${String(error)}). Nothing was submitted. Run again when it answers.`
    throw new ProblemsError([{ field: 'max-cost-month', message }])
  })
}

/** Why the plan may not be carried out as a whole, or null. Free work is never refused. */
function refusePlan(plan: Plan, inputs: Inputs, env: NodeJS.ProcessEnv, month: Month | null): ReelayError | null {
  const { maxCost, provider } = inputs
  const details = { provider, charged: 'no' as const }
  if (maxCost !== null && (plan.spend === null || plan.spend > maxCost)) {
    const unknown = plan.planned.find(({ spend }) => spend === null)?.clips[0].prepared.estimate
    const why =
      plan.spend === null
        ? `the price of a clip is unknown (${unknown && 'reason' in unknown ? unknown.reason : 'no price'}), which counts as too much`
        : `the run is estimated at ${formatUsd(plan.spend)}`
    const advice =
      plan.spend === null
        ? `Choose a model with a price (${MODEL_CARDS_PAGE}), say the price in a file that models names, or leave max-cost out.`
        : 'Raise max-cost, or make fewer or shorter clips.'
    return new ReelayError(
      'budget_exceeded',
      `max-cost is ${formatUsd(maxCost)} and ${why}. Nothing was submitted. ${advice}`,
      details,
    )
  }
  const overMonth = monthRefusal(plan, inputs, month)
  if (overMonth !== null) return new ReelayError('budget_exceeded', overMonth, details)
  const suspicion = distrust(env)
  if (suspicion === null || inputs.allowUntrusted || inputs.dryRun || !plan.planned.some(({ buys }) => buys))
    return null
  return new ReelayError(
    'permission',
    `Nothing was submitted: ${suspicion}, and this run would spend money. Use dry-run or provider sandbox there, or set allow-untrusted: true if you know what you do.`,
    details,
  )
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
  const isRerun = Number(env['GITHUB_RUN_ATTEMPT'] ?? '1') > 1
  const allowUnrecorded = isFree || (store.mayBuyUnrecorded && (!isRerun || inputs.buyAgain.has('unknown')))
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

function originOf(env: NodeJS.ProcessEnv): Pick<LedgerRecord, 'run' | 'repository'> {
  const { GITHUB_RUN_ID: run, GITHUB_REPOSITORY: repository } = env
  return { ...(run ? { run } : {}), ...(repository ? { repository } : {}) }
}

/** A balance that cannot pay is said before anything is bought. It may have been topped up since: no reason to stop. */
async function warnAboutBalances({ planned }: Plan, sessions: Sessions): Promise<void> {
  const providers = new Set(planned.flatMap(({ spend, clips }) => (spend === 0 ? [] : [clips[0].provider])))
  for (const provider of providers) {
    const spend = sumUsd(planned.filter(({ clips }) => clips[0].provider === provider).map((one) => one.spend))
    const session = sessions.withKey(provider)
    if (session) await warnAboutBalance(session, spend)
  }
}

async function warnAboutBalance(session: Session, spend: number | null): Promise<void> {
  if (!session.adapter.balance || !session.hasKey || spend === null || spend === 0) return
  try {
    const balance = await readBalance(session, AbortSignal.timeout(10_000))
    if (balance?.balanceUsd != null && balance.balanceUsd < spend)
      annotate(
        'warning',
        `The balance at ${session.adapter.name} is ${formatUsd(balance.balanceUsd)} and this run is estimated at ${formatUsd(spend)}: some clips will be refused. Top up, then run again; what is made is reused.`,
      )
  } catch (error) {
    if (!ReelayError.is(error)) throw error
    say(`The balance could not be read: ${error.message}`)
  }
}

/** Who is asked for something: what is there asks nobody, and what is under way asks whoever has it. */
function neededBy({ planned }: Plan): Set<ProviderId> {
  return new Set(
    planned.flatMap(({ decision, clips: [first], buys }) => {
      if (decision.action === 'reuse') return []
      const made = 'record' in decision ? [decision.record.provider] : []
      return decision.action === 'buy' || buys
        ? [...made, first.provider, ...first.others.map(({ provider }) => provider)]
        : made
    }),
  )
}

/** A wrong key is worth a look, though the clip is made all the same. */
function fallbackWords({ provider, model, code, message }: FallbackStep, next: NamedWay): string {
  const key = code === 'auth' || code === 'permission' ? ` Check the key of ${provider}.` : ''
  return `${provider}/${model} did not make it, and nothing was charged: ${message}${key} Now ${next.provider}/${next.model} is asked.`
}

const WHAT: Record<PlannedClip['decision']['action'], string> = {
  buy: 'make',
  reuse: 'reuse',
  resume: 'take up',
  reconcile: 'look for',
  refuse: 'refuse',
}

function announce(plan: Plan, inputs: Inputs, storeName: string): void {
  const providers = [...new Set(plan.planned.map(({ clips }) => clips[0].provider))]
  const makers = providers.length === 0 ? inputs.provider : providers.join(', ')
  say(
    `Reelay: ${plan.planned.length} clip${plan.planned.length === 1 ? '' : 's'} with ${makers}; purchases are recorded in ${storeName}.`,
  )
  for (const { clips, decision, spend } of plan.planned) {
    const [{ name, provider, prepared, others }] = clips
    const { model, duration, aspectRatio, resolution } = prepared.request
    const why = decision.action === 'buy' && decision.why !== 'new' ? ` (${decision.why})` : ''
    const copies = clips.length > 1 ? `, delivered to ${clips.length} prompts` : ''
    const seconds = duration === undefined ? undefined : `${duration} s`
    const at = providers.length > 1 ? `${provider}/${model}` : model
    const what = [at, seconds, aspectRatio, resolution].filter((part) => part !== undefined).join(' · ')
    const price = spend === null ? 'price unknown' : formatUsd(spend)
    const else_ = decision.action === 'buy' ? waysInWords(others) : ''
    say(
      `  ${WHAT[decision.action]} ${name}${why}: ${what}, ${others.length > 0 && spend !== 0 ? 'at most ' : ''}${price}${else_}${copies}`,
    )
  }
  const kept = plan.planned.flatMap(({ clips: [clip] }) => (clip.stays ? [clip] : []))
  if (kept.length > 0) annotate('notice', staysWith(kept))
  for (const message of modelWarnings(plan.planned)) annotate('warning', message)
  say(
    `Estimated new spending: ${formatUsd(plan.spend)}${inputs.maxCost === null ? '' : ` of at most ${formatUsd(inputs.maxCost)}`}.`,
  )
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
