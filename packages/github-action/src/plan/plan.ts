/** What a run will make, what is there already and what it would cost, before anything is spent. */

import { join } from 'node:path'
import { parseTaskHandle, ReelayError, type TaskHandle, type VideoInput } from '@reelay/core'
import {
  ADAPTERS,
  type ClipIdentity,
  type Decision,
  decide,
  earlierFingerprints,
  FIELDS,
  type FieldName,
  fallbacksOf,
  fingerprint,
  type LedgerRecord,
  type OwnCard,
  type Prepared,
  type ProviderWay,
  prepare,
  sumUsd,
  wayAt,
  withFormerDefault,
  withSiblings,
} from '@reelay/core/host'
import pLimit from 'p-limit'
import { accountOf } from '../inputs/accounts.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { outputFolder, refuseUnsafe } from '../inputs/output-folder.ts'
import type { ClipStore } from '../ledger/clip-store.ts'
import type { LocatedProblem } from '../mistakes/problems.ts'
import type { PromptClip } from '../prompts/expand.ts'
import type { Workspace } from '../runner/workspace.ts'
import type { CheckedClip } from './checked-clip.ts'
import { nameClips } from './clip-names.ts'
import { type Files, readFiles } from './files.ts'
import { lookUp } from './look-up.ts'
import { spendOf } from './spend.ts'

/** One purchase, delivered to every clip that asks for the very same. */
export interface PlannedClip {
  clips: readonly [CheckedClip, ...CheckedClip[]]
  decision: Decision
  /** The ledger could not be read for it: the decision is a guess, to be made again before anything is bought. */
  unread: boolean
  /** The file of its finished task is gone, here and at the provider. */
  fileGone?: boolean | undefined
  /** Why nothing may be bought for it now: the ledger knows of a purchase and cannot show it. */
  withheld?: ReelayError | undefined
  /** USD of new spending; null when unknown, 0 for what is there or on its way. */
  spend: number | null
  /** It may be paid for: an estimate of 0 is a person's word, and no proof that nothing is. */
  buys: boolean
  /** Another clip of the order looks the same in a provider's list, whichever job makes it and whether or not it is made. */
  hasSiblings: boolean
}

export interface Plan {
  planned: readonly PlannedClip[]
  /** New spending of the run in USD; null as soon as one part is unknown. */
  spend: number | null
  /** The ledger could not be read; what to say about it. */
  ledgerTrouble: string | null
}

/** Names, completes and checks every clip. Mistakes go to `problems` with file and line. */
export async function checkClips(
  clips: readonly PromptClip[],
  inputs: Inputs,
  workspace: Workspace,
  problems: LocatedProblem[],
  models: readonly OwnCard[],
): Promise<CheckedClip[]> {
  const names = nameClips(clips, inputs.takes)
  const outputDir = outputFolder(inputs, workspace, problems)
  const seen = new Set<string>()
  /** Why a fallback of the step's cannot make a clip, and the prompts of which this holds. */
  const unusable = new Map<string, string[]>()
  const checked: CheckedClip[] = []
  for (const [index, clip] of clips.entries()) {
    const add = (field: string, message: string) => {
      const problem = locate(clip, field, message)
      // A mistake in a default of the step is one mistake, however many prompts use it.
      const key = JSON.stringify(problem)
      if (!seen.has(key)) problems.push(problem)
      seen.add(key)
    }
    const files = await readFiles(clip, inputs, workspace, add)
    const { provider = inputs.provider } = clip
    const adapter = ADAPTERS[provider]
    const { baseUrl: own } = accountOf(inputs, provider)
    const baseUrl = URL.canParse(own) ? own : adapter.baseUrl
    const input = withDefaults(clip, inputs, files)
    const result = prepare(adapter, input, models)
    if (!result.ok) {
      for (const { field, message } of result.problems) add(field, message)
      continue
    }
    const first = { provider, prepared: result.prepared }
    const { source } = clip
    const others = fallbacksOf(first, clip.fallback ?? inputs.fallback, input, models, (message) => {
      if (clip.fallback !== undefined || source === null) add('fallback', message)
      else unusable.set(message, [...(unusable.get(message) ?? []), `${source.file}:${source.line}`])
    })
    const wayOf: CheckedClip['wayOf'] = (record) => {
      const made = (way: ProviderWay) => way.provider === record.provider && way.prepared.request.model === record.model
      const way = others.find(made) ?? wayAt(record, input, models)
      return 'mistakes' in way ? null : way
    }
    const readings = formerReadings(clip, inputs, result.prepared)
    const former = withFormerDefault(adapter, input, models)
    for (const [take, name] of (names[index] ?? []).entries()) {
      const common = { provider: adapter.id, baseUrl, take: take + 1 }
      const identity = { ...common, request: result.prepared.request }
      const formerly = former && { ...common, request: former.request }
      const earlierOf = (one: ClipIdentity) => readings.flatMap((reading) => earlierFingerprints(one, reading))
      checked.push({
        clip,
        name,
        ...first,
        others,
        wayOf,
        fingerprint: fingerprint(identity),
        earlier: earlierOf(identity),
        atFormerDefault: former &&
          formerly && { prepared: former, fingerprints: [fingerprint(formerly), ...earlierOf(formerly)] },
        target: join(outputDir, `${name}.mp4`),
      })
    }
  }
  for (const [message, places] of unusable)
    problems.push({ field: 'fallback', message: `${message} This is about ${placesInWords(places)}.` })
  refuseUnsafe(workspace, problems, ...checked.map(({ target }): [string, 'file'] => [target, 'file']))
  return checked
}

/** Whether the provider still has the file of a finished task; `unclear` where it does not say. */
export type AskForFile = (task: TaskHandle, record: LedgerRecord) => Promise<'there' | 'gone' | 'unclear'>

/**
 * Looks every clip up in the ledger and decides. A file that the ledger has lost is asked for at the provider, for free.
 * @param isOfThisRun whether an earlier attempt of the run that is repeated now wrote the record
 */
export async function makePlan(
  checked: readonly CheckedClip[],
  inputs: Inputs,
  store: ClipStore,
  askForFile: AskForFile,
  isOfThisRun: (record: LedgerRecord) => boolean = () => false,
): Promise<Plan> {
  const groups = new Map<string, [CheckedClip, ...CheckedClip[]]>()
  for (const clip of checked) {
    const group = groups.get(clip.fingerprint)
    if (group) group.push(clip)
    else groups.set(clip.fingerprint, [clip])
  }
  const siblings = withSiblings(
    checked.flatMap(({ fingerprint, prepared, others }) =>
      [prepared, ...others.map((way) => way.prepared)].map(({ request }) => ({ fingerprint, request })),
    ),
  )
  // Identical clips belong to one shard, so that no two jobs buy the same.
  const { shard } = inputs
  const mine = [...groups.values()].filter((_, index) => shard === null || index % shard.count === shard.index - 1)
  let ledgerTrouble: string | null = null
  const { reuse, buyAgain } = inputs
  const one = async (group: PlannedClip['clips']): Promise<PlannedClip> => {
    const hasSiblings = siblings.has(group[0].fingerprint)
    try {
      const { clips, record } = await lookUp(group, store, reuse)
      // "Re-run failed jobs" asks for the clips that failed: what this very run has made stays, whatever is reused.
      const keeps = reuse || (record !== null && isOfThisRun(record))
      const { fileAtHand, fileGone } = await findFile(record, clips[0], { reuse: keeps, buyAgain }, store, askForFile)
      const decision = decide(record, { reuse: keeps, buyAgain, fileAtHand, fileGone })
      return { clips, decision, unread: false, fileGone, ...spendOf(decision, clips, inputs), hasSiblings }
    } catch (error) {
      const decision = decide(null, { reuse, buyAgain, fileAtHand: false })
      const unread = { clips: group, decision, unread: true, hasSiblings }
      if (ReelayError.is(error)) return { ...unread, withheld: error, spend: 0, buys: false }
      ledgerTrouble = error instanceof Error ? error.message : String(error)
      return { ...unread, ...spendOf(decision, group, inputs) }
    }
  }
  const limit = pLimit(8)
  const planned = await Promise.all(mine.map((group) => limit(() => one(group))))
  return { planned, spend: sumUsd(planned.map(({ spend }) => spend)), ledgerTrouble }
}

/**
 * Where the file of a finished record is: here, at the provider, in an artifact of an earlier run. It is gone only where all
 * of them clearly say so, or on the person's word.
 */
async function findFile(
  record: LedgerRecord | null,
  { target, name }: CheckedClip,
  { reuse, buyAgain }: Pick<Inputs, 'reuse' | 'buyAgain'>,
  store: ClipStore,
  askForFile: AskForFile,
): Promise<{ fileAtHand: boolean; fileGone: boolean }> {
  if (record?.state !== 'finished' || !reuse) return { fileAtHand: false, fileGone: false }
  if (await store.has(record, target)) return { fileAtHand: true, fileGone: false }
  const task = parseTaskHandle(record.task)
  const [atProvider, artifact] = await Promise.all([
    task === null ? 'gone' : askForFile(task, record),
    store.inArtifact?.(record) ?? ({ is: 'none' } as const),
  ])
  if (atProvider === 'there') return { fileAtHand: false, fileGone: false }
  if (artifact.is === 'there') return { fileAtHand: true, fileGone: false }
  const anyway = buyAgain.has('gone')
  if (artifact.is === 'unclear' && atProvider === 'gone' && !anyway)
    throw new ReelayError(
      'expired',
      `"${name}" was bought before. Its file is gone at the provider, and ${artifact.why} Nothing was bought. To buy it again all the same: buy-again: gone.`,
      { provider: record.provider, charged: 'no', retryable: true },
    )
  return { fileAtHand: false, fileGone: atProvider === 'gone' || anyway }
}

/** The step's model and its provider's own fields hold at the step's provider alone. */
function withDefaults(clip: PromptClip, inputs: Inputs, files: Files): VideoInput {
  const { input, provider = inputs.provider } = clip
  const given: Record<string, unknown> = { ...inputs.defaults }
  const isStep = provider === inputs.provider
  if (!isStep) delete given['model']
  for (const [name, value] of Object.entries(input)) if (value !== undefined) given[name] = value
  return { ...given, ...files, extra: { ...(isStep ? inputs.extra : {}), ...input.extra } }
}

/** What version 0.1 read of the same prompt, where that was something else: it recorded purchases under it. */
function formerReadings({ formerly }: PromptClip, inputs: Inputs, prepared: Prepared): VideoInput[] {
  const asWritten = prepared.asWritten ?? {}
  return formerly
    ? [{ ...formerly.input, extra: { ...inputs.extra, ...formerly.input.extra } }, asWritten]
    : [asWritten]
}

/** The place of a mistake: the prompt's own line, or the input that the value is from. */
/** As many as a sentence holds, and what a person can do there. */
function placesInWords(places: readonly string[]): string {
  const all = [...new Set(places)]
  const more = all.length > 3 ? ` and ${all.length - 3} more` : ''
  return `${all.slice(0, 3).join(', ')}${more}: name another fallback there, or none with \`fallback: []\``
}

function locate(clip: PromptClip, field: string, message: string): LocatedProblem {
  const line = clip.lineOf(field)
  if (clip.source !== null && line !== undefined) return { file: clip.source.file, line, field, message }
  // A field that is missing in the prompt and in the inputs belongs to the prompt.
  if (clip.source !== null && (field === 'prompt' || message.includes('none was given')))
    return { file: clip.source.file, line: clip.source.line, field, message }
  return { field: (field in FIELDS ? FIELDS[field as FieldName].input : null) ?? field, message }
}
