/** Looks at a task until it ends. Looking is free, so one failed look never fails a paid task. */

import { resolveAddress } from '../../providers/addresses.ts'
import type { HttpReply } from '../../providers/http.ts'
import { readJson } from '../../providers/http.ts'
import { bodyOfLook } from '../../providers/status-word.ts'
import { INVALID_URL, judgeSubmit } from '../../providers/submit-rules.ts'
import type { ReelayError } from '../../video/error.ts'
import type { Charged, ErrorCode } from '../../video/error-code.ts'
import { formatUsd } from '../../video/money.ts'
import { sentence } from '../../video/sentence.ts'
import { type TaskHandle, type TaskState, TERMINAL } from '../../video/task.ts'
import { sourcesOf } from '../download/sources.ts'
import { errorOf } from '../failures/error-of.ts'
import { adviceForPage, describe } from '../failures/refusal-words.ts'
import { askedPauseMs, backoffMs, pauseMs } from '../session/backoff.ts'
import { TransportError } from '../session/ports.ts'
import { exchange, LOOK_LIMIT, rootUrl, type Session } from '../session/session.ts'
import { startStopwatch } from '../session/stopwatch.ts'
import type { Observation, PollSchedule } from './schedule.ts'

export interface WaitOptions {
  signal?: AbortSignal | undefined
  /** How long to wait from now, in milliseconds. A timeout of ours leaves the task alive. */
  timeoutMs: number
  schedule: PollSchedule
  /** A fixed gap in milliseconds instead of the learned schedule, the first look included. */
  pollIntervalMs?: number | undefined
  /** Called with every new state. */
  onState?: ((state: TaskState) => void) | undefined
}

/** One look at a task: its state, or why there was none. */
type Look =
  | { state: TaskState; floorMs: number }
  | {
      state: null
      lasting: ErrorCode | null
      unsure?: boolean
      problem: string
      floorMs: number
      otherPrefix?: boolean
      tooLarge?: boolean
    }

/** A lasting-looking answer (401, 403, 404) is believed only when it keeps coming: gateways have hiccups. */
const LASTING_LOOKS = 6
const LASTING_MS = 15_000
/** Looks that a finished task gets to show its file. */
const MISSING_URL_LOOKS = 10
const MISSING_URL_MS = 3000
/** Looks in a row that must say why there is no file, before that is the end; a refusal of what was asked needs none. */
const FAILURE_LOOKS = 3
/** The last look may take so much longer than the wait. */
const LAST_LOOK_MS = 10_000

/**
 * Waits until the task ends.
 * @returns its last state, with a way to the file
 * @throws ReelayError with the handle on it: `provider_failed`, `moderation`, `expired`, `timeout`, `aborted`, `auth`, …
 */
export async function waitForTask(session: Session, handle: TaskHandle, options: WaitOptions): Promise<TaskState> {
  const { adapter, clock } = session
  const { signal, schedule } = options
  const started = clock.now()
  const elapsed = startStopwatch(clock)
  const submittedAt = Date.parse(handle.submittedAt ?? '')
  const submitted = submittedAt || started
  const resumed = !(started - submittedAt <= 1000)
  const task = { ...handle }
  const otherPrefixes = prefixesBeside(session, task)
  const progress: Array<Observation['progress'][number]> = []
  let polls = 0
  let failures = 0
  let missing = 0
  let failing = 0
  let tooLarge = 0
  let switches = 0
  let lasting = null as { since: number; looks: number } | null
  let estimatedMs = typeof handle['estimatedMs'] === 'number' ? handle['estimatedMs'] : undefined
  let problem = ''
  let sawItWork = false
  // Accepted before, or seen in a look: until then nothing is known of it, least of all that it is paid.
  let known = isOurs(handle)
  // A task taken up again may long be ready: look at once. A new one never is.
  let gap = resumed ? 0 : nextGap(0)

  function nextGap(floorMs: number): number {
    if (options.pollIntervalMs !== undefined) return Math.max(options.pollIntervalMs, floorMs)
    return schedule.next({ elapsedMs: clock.now() - submitted, polls, progress, estimatedMs, floorMs })
  }

  for (;;) {
    const left = options.timeoutMs - elapsed()
    await clock.sleep(Math.max(0, Math.min(gap, left)), signal)
    if (signal?.aborted) throw aborted(session, task, known)
    const { timeoutMs } = options
    const look = await lookInTime(session, task, { leftMs: timeoutMs - elapsed(), timeoutMs, signal })
    polls += 1
    if (signal?.aborted && look.state === null) throw aborted(session, task, known)
    tooLarge = look.state === null && look.tooLarge ? tooLarge + 1 : 0
    if (look.state !== null) {
      failures = 0
      lasting = null
      known = true
      const { state } = look
      estimatedMs = state.estimatedMs ?? estimatedMs
      if (state.progress !== null && state.progress !== progress.at(-1)?.percent)
        progress.push({ elapsedMs: clock.now() - submitted, percent: state.progress })
      options.onState?.(state)
      failing = state.failure === null ? 0 : failing + 1
      if (TERMINAL.has(state.status)) {
        const ready = state.status === 'succeeded' && sourcesOf(session, task, state).length > 0
        // When a task ended that was found ended, nobody knows: the schedule must not learn from it.
        const observed = submittedAt > 0 && (sawItWork || !resumed)
        if (observed && (ready || state.status !== 'succeeded')) schedule.finished(clock.now() - submitted)
        if (ready) return state
        if (state.status !== 'succeeded' || state.failure?.code === 'moderation' || failing >= FAILURE_LOOKS)
          throw failedTask(session, task, state)
        missing += 1
        if (missing >= MISSING_URL_LOOKS) throw errorOf(session, 'withoutFile', { id: task.id }, { task })
        gap = Math.max(MISSING_URL_MS, look.floorMs)
      } else if (failing >= FAILURE_LOOKS) {
        // A word that nobody knows, and again and again the provider's own refusal beside it.
        throw failedTask(session, task, state)
      } else {
        sawItWork = true
        gap = nextGap(look.floorMs)
      }
    } else {
      problem = look.problem
      // Only a file makes a reply that large: where there is a route to it, it need not be read out of the reply.
      const state = tooLarge >= 2 ? filledState() : null
      if (state !== null && sourcesOf(session, task, state).length > 0) return state
      const prefix = look.otherPrefix ? otherPrefixes.shift() : undefined
      if (prefix !== undefined) {
        // One by one and round again: a gateway's hiccup must not leave us with the wrong one for good.
        otherPrefixes.push(task.prefix ?? adapter.prefixes[0])
        task.prefix = prefix
        switches += 1
        if (switches < adapter.prefixes.length) {
          gap = 0
          continue
        }
      }
      failures += 1
      if (look.lasting !== null) {
        lasting = { since: lasting?.since ?? clock.now(), looks: (lasting?.looks ?? 0) + 1 }
        if (lasting.looks >= LASTING_LOOKS && clock.now() - lasting.since >= LASTING_MS)
          throw gone(session, task, look.lasting, problem, known)
      } else lasting = null
      gap = Math.max(look.floorMs, backoffMs(failures, clock.random()))
    }
    if (elapsed() >= options.timeoutMs) throw timedOut(session, task, options.timeoutMs, problem, known)
  }
}

/**
 * One look at a task.
 * @param seen whether an earlier look has seen it: then it is paid, whatever this one comes to
 * @param timeoutMs how long it may take; the host's own limit where absent
 * @throws ReelayError when the provider did not answer with a task
 */
export async function getTask(
  session: Session,
  handle: TaskHandle,
  signal?: AbortSignal,
  seen = false,
  timeoutMs?: number,
): Promise<TaskState> {
  const [otherPrefix] = prefixesBeside(session, handle)
  let look = await lookOnce(session, handle, signal, timeoutMs)
  if (look.state === null && look.otherPrefix && otherPrefix !== undefined)
    look = await lookOnce(session, { ...handle, prefix: otherPrefix }, signal, timeoutMs)
  if (look.state !== null) return look.state
  const code = look.lasting ?? 'provider_unavailable'
  throw errorOf(
    session,
    'notShown',
    { id: handle.id, why: look.problem, advice: session.words.advice[code] ?? '' },
    {
      code,
      task: handle,
      charged: chargedOf(session, seen || (isOurs(handle) && !isNowhere(look.lasting))),
      retryable: look.lasting === null || look.unsure === true,
    },
  )
}

/** A look that ends with the wait, whatever the host does: silence, a reply byte by byte, a wish to be left alone. */
async function lookInTime(
  session: Session,
  task: TaskHandle,
  { leftMs, timeoutMs, signal }: { leftMs: number; timeoutMs: number; signal: AbortSignal | undefined },
): Promise<Look> {
  const { clock, pacer } = session
  const last = clock.now() + Math.max(leftMs, Math.min(LAST_LOOK_MS, Math.max(1000, timeoutMs)))
  await pacer.ready(signal, last)
  const left = last - clock.now()
  if (left <= 0)
    return { state: null, lasting: null, problem: 'the provider asked to be left alone for now', floorMs: 0 }
  return lookOnce(session, task, signal, left)
}

/** What is known of a task whose reply is too large to be read. */
function filledState(): TaskState {
  return {
    status: 'succeeded',
    word: 'completed',
    known: true,
    progress: 100,
    videoUrl: null,
    videoUrls: [],
    expiresAt: null,
    cost: null,
    estimatedMs: null,
    failure: null,
  }
}

async function lookOnce(
  session: Session,
  task: TaskHandle,
  signal?: AbortSignal,
  timeoutMs = Number.POSITIVE_INFINITY,
): Promise<Look> {
  const { adapter, clock } = session
  const root = rootUrl(session, task.prefix)
  const until = clock.now() + timeoutMs
  let reply: HttpReply
  let state: TaskState | undefined | null
  try {
    const bounds = () => ({ limit: LOOK_LIMIT, timeoutMs: until - clock.now() })
    reply = await exchange(session, adapter.poll(root, task), 'free', signal, undefined, bounds())
    const asked = { root, task, now: clock.now() }
    const said =
      adapter.readLook?.(reply) ?? (isAccepted(reply) ? adapter.readPoll(bodyOfLook(reply), asked) : undefined)
    if (said && 'next' in said) {
      reply = await exchange(session, said.next, 'free', signal, undefined, bounds())
      state = said.read(readJson(reply), reply)
    } else state = said
  } catch (error) {
    if (!(error instanceof TransportError)) throw error
    const tooLarge = error.kind === 'too-large'
    return { state: null, lasting: null, problem: error.message, floorMs: 0, tooLarge }
  }
  const retryAfter = askedPauseMs(reply, clock.now())
  const pollAfter = Number(reply.headers['openai-poll-after-ms'])
  const floorMs = Math.max(retryAfter ?? 0, pollAfter > 0 && pollAfter < 600_000 ? pollAfter : 0)
  if (state) return { state: withWholeAddresses(state, root), floorMs }
  if (state === null) return { state, floorMs, lasting: 'not_found', unsure: true, problem: 'it does not know it' }
  if (reply.status === 429) session.pacer.pause(pauseMs(retryAfter, backoffMs(1, session.clock.random())))
  const verdict = judgeSubmit(adapter, reply)
  const page = adviceForPage(session, reply)
  const problem =
    page !== ''
      ? `${describe(reply, verdict)}. ${page}`
      : verdict.error
        ? `HTTP ${reply.status}: ${verdict.error.message}`
        : `HTTP ${reply.status} without a task in it`
  // A page can come from anything on the way: it says nothing of a task that was accepted.
  const isStated = verdict.said !== 'anyone' && (reply.status < 300 || reply.status >= 400)
  const lasting = isStated && verdict.rule.action === 'refuse' && LASTING.has(verdict.code) ? verdict.code : null
  return { state: null, lasting, problem, floorMs, otherPrefix: verdict.rule === INVALID_URL }
}

function isAccepted({ status }: HttpReply): boolean {
  return status >= 200 && status < 300
}

/** Addresses as a person can use them: a reply may name paths of its host. */
function withWholeAddresses(state: TaskState, root: string): TaskState {
  const named = state.videoUrls ?? (state.videoUrl === null ? [] : [state.videoUrl])
  if (named.length === 0) return state
  const videoUrls = [...new Set(named.flatMap((address) => resolveAddress(address, root)))]
  return { ...state, videoUrl: videoUrls[0] ?? null, videoUrls }
}

const LASTING: ReadonlySet<ErrorCode> = new Set([
  'auth',
  'permission',
  'not_found',
  'invalid_input',
  'insufficient_funds',
])

/** "Invalid URL" is a wrong prefix, never a lost task: these are the ones left to try. */
function prefixesBeside(session: Session, task: TaskHandle): string[] {
  const { prefixes } = session.adapter
  return prefixes.filter((prefix) => prefix !== (task.prefix ?? prefixes[0]))
}

/** The handle says when it was submitted: it was accepted. An id that somebody wrote may be anybody's, or nobody's. */
function isOurs(handle: TaskHandle): boolean {
  return handle.submittedAt !== undefined
}

/** The provider says that it has no such task. */
function isNowhere(code: ErrorCode | null): boolean {
  return code === 'not_found' || code === 'invalid_input'
}

/**
 * An accepted task is paid, except where nothing costs anything.
 * @param known whether it was accepted, or has been seen; of another one nobody can say
 */
function chargedOf(session: Session, known: boolean): Charged {
  if (!known) return 'unknown'
  return session.adapter.free ? 'no' : 'yes'
}

/** Why a task that has ended without a video has none, and what became of the money. */
export function failedTask(session: Session, task: TaskHandle, state: TaskState): ReelayError {
  const { adapter } = session
  const reported = state.failure
  const refunded = !adapter.free ? (reported?.refunded ?? 'unknown') : 'yes'
  const charged: Charged = refunded === 'yes' ? 'no' : refunded === 'no' ? 'yes' : 'unknown'
  const money = adapter.free
    ? 'The sandbox charges nothing.'
    : refunded === 'yes'
      ? adapter.refunds === 'yes'
        ? 'The provider refunds failed tasks.'
        : 'The provider says that it is not charged.'
      : refunded === 'no'
        ? `The provider charges it all the same${state.cost === null ? '' : `: ${formatUsd(state.cost)}`}.`
        : 'Whether the provider refunds it is not stated: check the balance.'
  const code = reported?.code ?? 'provider_failed'
  const why = reported?.message ?? 'no reason given'
  return errorOf(
    session,
    'failed',
    { id: task.id, word: state.word, why, money, advice: session.words.advice[code] ?? '' },
    { code, task, charged, refunded, ...(reported?.providerCode ? { providerCode: reported.providerCode } : {}) },
  )
}

function timedOut(session: Session, task: TaskHandle, timeoutMs: number, problem: string, known: boolean): ReelayError {
  const facts = {
    id: task.id,
    seconds: Math.round(timeoutMs / 1000),
    trouble: problem === '' ? '' : ` Last trouble: ${sentence(problem)}`,
  }
  return known
    ? errorOf(session, 'notReady', { ...facts, paid: !session.adapter.free }, { task })
    : errorOf(session, 'notSeen', facts, { task })
}

function aborted(session: Session, task: TaskHandle, known: boolean): ReelayError {
  return errorOf(session, known ? 'stoppedWaiting' : 'stoppedUnseen', { id: task.id }, { task })
}

function gone(session: Session, task: TaskHandle, code: ErrorCode, problem: string, known: boolean): ReelayError {
  const { adapter, words } = session
  const nowhere = isNowhere(code)
  const advice = nowhere
    ? known
      ? 'The provider no longer knows it, or knows it under another key or address.'
      : 'Check its id, and the provider, key and address that it was made with. Whether it was charged, nobody can say.'
    : `Check the key, then ${words.resume}: the task is taken up where it stands.`
  return errorOf(
    session,
    'lost',
    { id: task.id, why: problem, advice: `${known ? 'It was accepted before. ' : ''}${advice}` },
    {
      code: code === 'invalid_input' ? 'not_found' : code,
      task,
      charged: nowhere ? (isOurs(task) && adapter.free ? 'no' : 'unknown') : chargedOf(session, known),
      retryable: !nowhere,
    },
  )
}
