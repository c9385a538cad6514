/** One look at a task. Looking is free, and what one look says may be a gateway's hiccup. */

import { resolveAddress } from '../../providers/addresses.ts'
import { type HttpReply, readJson } from '../../providers/http.ts'
import { judgeReply } from '../../providers/judge-submit.ts'
import { bodyOfLook } from '../../providers/status-word.ts'
import { INVALID_URL } from '../../providers/submit-rules.ts'
import type { ErrorCode } from '../../video/error-code.ts'
import type { TaskHandle, TaskState } from '../../video/task.ts'
import { errorOf } from '../failures/error-of.ts'
import { adviceForPage, describe } from '../failures/refusal-words.ts'
import { askedPauseMs, backoffMs, pauseMs } from '../session/backoff.ts'
import { PathPrefixes } from '../session/path-prefixes.ts'
import { TransportError } from '../session/ports.ts'
import { exchange, LOOK_LIMIT, rootUrl, type Session } from '../session/session.ts'
import { chargedOf, isNowhere, isOurs } from './without-video.ts'

/** The last look may take so much longer than the wait. */
const LAST_LOOK_MS = 10_000

/** A task's state, or why there was none. */
export type Look = Shown | NotShown

interface Shown {
  state: TaskState
  floorMs: number
}

interface NotShown {
  state: null
  /** What looks as if it stayed so: it is believed when it keeps being said. */
  lasting: ErrorCode | null
  unsure?: boolean
  problem: string
  /** No look before so many milliseconds, says the host. */
  floorMs: number
  /** The host knows no such path. */
  otherPrefix?: boolean
  tooLarge?: boolean
}

/**
 * The state of a task, by one look.
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
  const prefixes = new PathPrefixes(session.adapter, handle.prefix)
  let look = await lookOnce(session, handle, signal, timeoutMs)
  while (look.state === null && look.otherPrefix && prefixes.next())
    look = await lookOnce(session, { ...handle, ...prefixes.inHandle }, signal, timeoutMs)
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
export async function lookInTime(
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
  const verdict = judgeReply(adapter, reply)
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
