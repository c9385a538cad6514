/** How one planned clip ended, in the words of the manifest. */

import type { Charged, ProviderId, ReelayError, TaskState, TaskStatus } from '@reelay/core'
import {
  type ClipFile,
  type FallbackStep,
  type LedgerRecord,
  type MadeClip,
  namedAs,
  type ProviderWay,
} from '@reelay/core/host'
import type { CheckedClip } from '../plan/checked-clip.ts'
import type { PlannedClip } from '../plan/plan.ts'
import type { Workspace } from '../runner/workspace.ts'
import type { Video } from './manifest.ts'

export interface Outcome {
  taskId: string | null
  status: TaskStatus | null
  file: ClipFile | null
  /** What the provider says of a clip beside its file. */
  answered?: Pick<TaskState, 'audio' | 'seed'>
  /** Who made it, or was asked for it last, where that is not the first of its ways. */
  made?: FallenBack
  /** USD that the provider stated, 0 where nothing was charged. */
  cost: number | null
  /** What its purchase was, also where that was an earlier run's. */
  bought?: Bought
  reused: boolean
  error: { code: string; message: string; charged: Charged } | null
}

export type Bought = Pick<LedgerRecord, 'tookMs' | 'cost' | 'estimatedCost'>

/** Where a clip ended that fell back, and what was tried before. */
export interface FallenBack {
  provider: ProviderId
  model: string
  from: readonly FallbackStep[]
}

export function fallenBack(record: LedgerRecord): { made?: FallenBack } {
  const { provider, model, fallbackFrom: from = [] } = record
  return from.length === 0 ? {} : { made: { provider, model, from } }
}

export function succeededOutcome({ task, state, file, record }: Extract<MadeClip, { kind: 'made' }>): Outcome {
  const cost = record.provider === 'sandbox' ? 0 : state.cost
  const end = { taskId: task.id, status: 'succeeded' as const, file, answered: state, cost, reused: false, error: null }
  return { ...end, bought: record, ...fallenBack(record) }
}

export function reusedOutcome(record: LedgerRecord): Outcome {
  return {
    taskId: record.task?.id ?? null,
    status: 'succeeded',
    file: record.file ?? null,
    cost: 0,
    bought: record,
    reused: true,
    error: null,
    ...fallenBack(record),
  }
}

/**
 * The task lives on after a timeout or a stop; it ended after a failure.
 * @param seen what the last look at the task said
 */
export function failedOutcome(error: ReelayError, seen: TaskStatus | null = null, made?: FallenBack): Outcome {
  const { code, message, charged, task } = error
  const guess =
    code === 'provider_failed' || code === 'moderation' ? 'failed' : code === 'expired' ? 'expired' : 'running'
  // A finished task whose file could not be fetched has finished all the same; its file alone is still to be fetched.
  const ended = seen === null || (seen === 'succeeded' && guess !== 'running') ? guess : seen
  return {
    taskId: task?.id ?? null,
    status: task === undefined ? null : ended,
    file: null,
    cost: charged === 'no' ? 0 : null,
    reused: false,
    error: { code, message, charged },
    ...(made === undefined ? {} : { made }),
  }
}

/** Nothing was done, since nothing was to be done: a dry run. */
export const PLANNED_ONLY: Outcome = { taskId: null, status: null, file: null, cost: null, reused: false, error: null }

/** The manifest's entries of a planned clip: one for each prompt that it is delivered to, paid for once. */
export function videosOf(plan: PlannedClip, outcome: Outcome, workspace: Workspace): Video[] {
  const [first] = plan.clips
  const { made } = outcome
  const way = made === undefined ? first : (first.wayOf(made) ?? first)
  // A dry run prices what a run would: what is there, or paid already, costs nothing.
  const planned = outcome === PLANNED_ONLY ? plan.spend : way.prepared.estimate.usd
  return plan.clips.map((clip, index) =>
    video(clip, made === undefined ? clip : way, outcome, index > 0, planned, workspace),
  )
}

function video(
  clip: CheckedClip,
  { provider, prepared: { request } }: ProviderWay,
  outcome: Outcome,
  isCopy: boolean,
  estimate: number | null,
  workspace: Workspace,
): Video {
  const { file } = outcome
  const reused = outcome.reused || (isCopy && file !== null)
  return {
    prompt: request.prompt,
    source: clip.clip.source,
    provider: outcome.made?.provider ?? provider,
    model: outcome.made?.model ?? request.model,
    taskId: outcome.taskId,
    status: outcome.status,
    path: file === null ? null : workspace.relative(namedAs(clip.target, file.kind)),
    bytes: file?.bytes ?? null,
    sha256: file?.sha256 ?? null,
    duration: file?.duration ?? request.duration ?? null,
    width: file?.width ?? null,
    height: file?.height ?? null,
    audio: request.audio ?? outcome.answered?.audio ?? null,
    seed: outcome.answered?.seed ?? request.seed ?? null,
    estimatedCost: reused || isCopy ? 0 : estimate,
    cost: reused ? 0 : outcome.cost,
    reused,
    fallbackFrom: outcome.made === undefined ? null : [...outcome.made.from],
    error: outcome.error,
  }
}
