/** Many clips into files, each bought once: what a program of one's own needs of the batch. */

import { createBatch } from '../engine/batch.ts'
import { namedAs } from '../engine/clip-file/clip-check.ts'
import { errorOf } from '../engine/failures/error-of.ts'
import { withSiblings } from '../engine/ledger/find-lost-task.ts'
import {
  type ClipFile,
  type Decision,
  decide,
  type FallbackStep,
  type Ledger,
  type LedgerRecord,
} from '../engine/ledger/ledger.ts'
import { readOptions } from '../engine/options.ts'
import { findAtFormerDefault } from '../engine/order/former-default.ts'
import type { Session } from '../engine/session/session.ts'
import { ReelayError } from '../video/error.ts'
import { parseTaskHandle, type TaskHandle } from '../video/task.ts'
import type { Sessions } from './accounts.ts'
import { mayBuy, refuseBudget, spendOf } from './budget.ts'
import { type Clip, type ClipOrder, clipsOf, printOf } from './clip-orders.ts'
import { isDatabaseAddress } from './databases/address.ts'
import { inDatabase } from './databases/in-database.ts'
import { openDisk } from './disk.ts'
import { createFolderLedger } from './folder-ledger.ts'
import { GENERATE_ALL_OPTIONS, type GenerateAllOptions } from './generate-all-options.ts'
import { hashFile } from './hash-file.ts'
import { ledgerProblems } from './no-folder.ts'
import { processOwner } from './process-owner.ts'
import { saveClip } from './save-clip.ts'

/** How an order ended. Without an error there is a file. */
export interface Generated {
  /** The order's place in the list. */
  index: number
  order: ClipOrder
  /** Where the clip lies: `order.file`, or the same with the ending of what it is. */
  path: string | null
  file: ClipFile | null
  /** Its task, of an earlier run where it was there already: `provider` and `model` say who made it. */
  task: TaskHandle | null
  /** The ways that failed before this one was taken, and why; null where none did. */
  fallbackFrom: readonly FallbackStep[] | null
  /** It was there already: nothing was bought or fetched. */
  reused: boolean
  error: ReelayError | null
}

interface Planned {
  decision: Decision
  /** Where the finished file lies already. */
  path: string | null
}

const TIMEOUT_MS = 30 * 60_000
const PLACES = 5

/**
 * Makes every clip, each bought once however often this is run, and gives each as soon as it ends. Equal orders are one
 * purchase. Leaving the loop stops what is not bought yet, and waits some seconds for replies to purchases that are on
 * their way; what is bought is taken up by the next run.
 * @param onBegun is told of each clip, which ends when all that it bought is recorded
 * @throws ReelayError `invalid_input` with every mistake of every order, or `budget_exceeded`, before anything is bought
 */
export async function* generateAll(
  sessions: Sessions,
  orders: readonly ClipOrder[],
  given: GenerateAllOptions,
  onBegun: (clip: Promise<void>) => void = () => {},
): AsyncGenerator<Generated, void> {
  const { first } = sessions
  const { options, problems } = readOptions(given, GENERATE_ALL_OPTIONS, 'generateAll')
  const { ledger } = options
  problems.push(...ledgerProblems(ledger))
  const clips = clipsOf(sessions, orders, options.fallback ?? [], problems)
  if (typeof ledger !== 'string') return yield* generateIn(ledger, first, clips, options, onBegun)
  if (!isDatabaseAddress(ledger)) return yield* generateIn(createFolderLedger(ledger), first, clips, options, onBegun)
  yield* inDatabase(first, ledger, (database) => generateIn(database, first, clips, options, onBegun))
}

/** @param onBegun is told of each clip, which ends when all that it bought is recorded */
async function* generateIn(
  ledger: Ledger,
  first: Session,
  clips: readonly Clip[],
  options: GenerateAllOptions,
  onBegun: (clip: Promise<void>) => void,
): AsyncGenerator<Generated, void> {
  const stop = new AbortController()
  const signal = options.signal ? AbortSignal.any([options.signal, stop.signal]) : stop.signal
  const siblings = withSiblings(clips.map(({ fingerprint, prepared: { request } }) => ({ fingerprint, request })))
  const choices = { reuse: true, buyAgain: new Set(options.buyAgain ?? []) }
  const planned = new Map<Clip, Planned>()
  const atFormerDefault = async (clip: Clip) => {
    const { file: _file, provider: _provider, fallback: _fallback, ...input } = clip.orders[0].order
    const { session } = clip
    const found = await findAtFormerDefault(session, ledger, input, (one) => printOf(session, one))
    if (found !== null) Object.assign(clip, { prepared: found.prepared, fingerprint: found.fingerprint })
    return found?.record ?? null
  }
  for (const clip of clips) {
    const record = (await ledger.read(clip.fingerprint)) ?? (await atFormerDefault(clip))
    const path = record?.state === 'finished' ? await atHand(record.file, clip.orders[0].order.file) : null
    planned.set(clip, { path, decision: decide(record, { ...choices, fileAtHand: path !== null }) })
  }
  refuseBudget(
    clips.map((clip) => spendOf(clip, planned.get(clip)?.decision)),
    options.maxCost,
    first,
  )
  const batch = createBatch({ places: options.concurrency ?? PLACES })
  const owner = processOwner()

  async function make(clip: Clip): Promise<Generated[]> {
    const [{ order }] = clip.orders
    const { session } = clip
    const failed: FallbackStep[] = []
    const target = order.file
    const { path = null, decision } = planned.get(clip) ?? {}
    try {
      if (path !== null && decision?.action === 'reuse')
        return await share(clip, path, {
          ...endOf(decision.record),
          task: parseTaskHandle(decision.record.task),
          reused: true,
        })
      const made = await batch.run((turn) =>
        turn.make([clip, ...clip.others], clip.fingerprint, {
          onFallback: (step) => void failed.push(step),
          elsewhere: clip.madeAt,
          isNew: decision?.action === 'buy',
          mayBuy: mayBuy(decision),
          ledger,
          choices: { ...choices, fileAtHand: false },
          allowUnrecorded: false,
          hasTwins: siblings.has(clip.fingerprint),
          owner,
          signal,
          timeoutMs: options.timeoutMs ?? TIMEOUT_MS,
          pollIntervalMs: options.pollIntervalMs,
          onEvent: (event) => options.onProgress?.(order, event),
          save: (chunks) => saveClip(chunks, target),
        }),
      )
      if (made.kind === 'finished') throw errorOf(session, 'madeElsewhere', {})
      const end = { ...endOf(made.record), file: made.file, task: made.task, reused: false }
      return await share(clip, namedAs(target, made.file.kind), end)
    } catch (error) {
      const failure = ReelayError.is(error) ? error : onThisMachine(session, error)
      const fallbackFrom = failed.length > 0 ? failed : null
      const nothing = {
        path: null,
        file: null,
        task: failure.task ?? null,
        reused: false,
        fallbackFrom,
        error: failure,
      }
      return clip.orders.map((one) => ({ ...one, ...nothing }))
    }
  }

  // Ends are given in the order in which they come.
  const ended: Generated[] = []
  let open = clips.length
  let wake = () => {}
  const making = clips.map((clip) =>
    make(clip).then((ends) => {
      ended.push(...ends)
      open -= 1
      wake()
    }),
  )
  making.forEach(onBegun)
  try {
    while (open > 0 || ended.length > 0) {
      const next = ended.shift()
      if (next !== undefined) yield next
      else
        await new Promise<void>((resolve) => {
          wake = resolve
        })
    }
  } finally {
    stop.abort()
    // A reply that is on its way may hold a paid task: a few seconds are left to it, and to its record.
    await Promise.all(making)
  }
}

function endOf({ file, fallbackFrom }: LedgerRecord): Pick<Generated, 'file' | 'fallbackFrom'> {
  return { file: file ?? null, fallbackFrom: fallbackFrom ?? null }
}

/** The path of the very file that the record speaks of, or null. */
async function atHand(file: ClipFile | undefined, target: string): Promise<string | null> {
  if (file === undefined) return null
  const path = namedAs(target, file.kind)
  return (await hashFile(path)) === file.sha256 ? path : null
}

/** One purchase, delivered to every order of it. */
async function share(
  { orders }: Clip,
  path: string,
  end: Pick<Generated, 'file' | 'task' | 'reused' | 'fallbackFrom'>,
): Promise<Generated[]> {
  const ends: Generated[] = []
  for (const { index, order } of orders) {
    const own = namedAs(order.file, end.file?.kind)
    if (own !== path) await openDisk().copy(path, own)
    ends.push({ index, order, path: own, ...end, error: null })
  }
  return ends
}

function onThisMachine(session: Session, error: unknown): ReelayError {
  const why = error instanceof Error ? error.message : String(error)
  return errorOf(session, 'failedHere', { why }, { cause: error })
}
