/**
 * Sends one paid submit, and again only where the submit rule allows it (providers/submit-rules.ts). Whoever calls this
 * has written the intention down before.
 */

import { callsBack, type Submitted } from '../../providers/adapter.ts'
import { type HttpReply, type HttpRequest, readJson } from '../../providers/http.ts'
import { judgeSubmit } from '../../providers/judge-submit.ts'
import { idInLocation } from '../../providers/task-location.ts'
import { readWireError } from '../../providers/wire.ts'
import { ReelayError } from '../../video/error.ts'
import type { TaskHandle } from '../../video/task.ts'
import { errorOf } from '../failures/error-of.ts'
import { describe } from '../failures/refusal-words.ts'
import type { Prepared } from '../order/prepare.ts'
import { askedPauseMs, backoffMs, pauseMs } from '../session/backoff.ts'
import { onAbort } from '../session/on-abort.ts'
import { PathPrefixes } from '../session/path-prefixes.ts'
import { TransportError } from '../session/ports.ts'
import { exchange, rootUrl, type Session } from '../session/session.ts'
import { refusal, stopped, unknown, unreachable, whatWasLost } from './not-submitted.ts'
import { isReplayable } from './replay.ts'
import { withSentFiles } from './upload.ts'

export interface SubmitOptions {
  /** Stops at once: nothing is sent after it; a reply that is under way is still waited for, see `graceMs`. */
  signal?: AbortSignal | undefined
  callbackUrl?: string | undefined
  idempotencyKey?: string | undefined
  /**
   * Asked before every send. False: another run has closed this purchase in the meantime, so nothing may be sent any more.
   * It may throw when nobody can say; then nothing is sent either.
   */
  maySend?: (() => Promise<boolean>) | undefined
  /** No rate limit is waited out, and nothing is sent again, beyond it: milliseconds since 1970. */
  deadline?: number | undefined
  /** An earlier submit with the same key got no clear answer: what a refusal says now does not clear that up. */
  replay?: boolean | undefined
}

/** How long an orderly stop waits for a reply to a submit that is under way. */
const GRACE_MS = 5000
/** Sends that certainly never arrived are repeated this often. */
const UNREACHED_TRIES = 5
/** "Temporary, retry" answers are believed this often. */
const AGAIN_TRIES = 2
/** Rate limits are waited out at most this often, and at most this long. */
const WAIT_TRIES = 60
const WAIT_MS = 15 * 60_000
/** An open question is put again with the same idempotency key this often. */
const REPLAY_TRIES = 4
const EARLIER = 'an earlier submit with the same key got no clear answer'

/**
 * @returns the task's handle
 * @throws ReelayError with `charged: 'no'` where the provider certainly took nothing, `submit_unknown` where nobody knows
 */
export async function submit(session: Session, prepared: Prepared, options: SubmitOptions = {}): Promise<TaskHandle> {
  const ready = await withSentFiles(session, prepared, options.signal).catch((error: unknown) => {
    // What happens now says nothing of the earlier submit.
    throw options.replay && ReelayError.is(error)
      ? unknown(session, `${EARLIER}, and it could not be asked about now (${error.code})`)
      : error
  })
  const cut = afterGrace(session, options.signal)
  try {
    return await send(session, ready, options, cut.signal)
  } finally {
    cut.release()
  }
}

async function send(
  session: Session,
  { request, card }: Prepared,
  options: SubmitOptions,
  cut: AbortSignal,
): Promise<TaskHandle> {
  const { adapter, clock } = session
  const { callbackUrl, idempotencyKey } = options
  const canReplay = adapter.honoursIdempotencyKey && idempotencyKey !== undefined
  const count = { unreached: 0, again: 0, wait: 0, replay: 0 }
  const { deadline = Number.POSITIVE_INFINITY } = options
  const patience = Math.min(deadline, clock.now() + WAIT_MS)
  let refused: ReelayError | null = null
  const prefixes = new PathPrefixes(adapter)
  // An earlier send got no clear answer: from then on only a task id closes the question.
  let doubt = options.replay ? EARLIER : null
  const begunAt = clock.now()

  for (;;) {
    const isReady = await session.pacer.ready(options.signal, deadline)
    if (options.signal?.aborted) throw stopped(session, doubt)
    // What was not refused is sent once, however little time there is: it is taken up later.
    if (!isReady || (clock.now() >= deadline && (refused !== null || doubt !== null)))
      throw doubt === null ? (refused ?? errorOf(session, 'noTimeLeft', {})) : unknown(session, doubt)
    if (options.maySend) await checkClaim(session, options.maySend, doubt)
    // The machine may have slept for longer than the provider remembers the key.
    if (doubt !== null && !isReplayable(begunAt, clock.now())) throw unknown(session, doubt)
    if (options.signal?.aborted) throw stopped(session, doubt)
    const wire = adapter.submit(rootUrl(session, prefixes.current), request, {
      card,
      callbackUrl,
      idempotencyKey: canReplay ? idempotencyKey : undefined,
    })
    const made = doubt !== null && canReplay ? await findByKey(session, idempotencyKey, wire, options.signal) : null
    if (made !== null) return handleOf(made)
    let reply: HttpReply
    try {
      reply = await exchange(session, wire, 'submit', cut, options.signal)
    } catch (error) {
      if (!(error instanceof TransportError)) throw error
      if (error.reached === 'no') {
        // An address, the proxy's too, that no request can be made to is the same the next time.
        const mayMend = error.kind !== 'address' && !options.signal?.aborted
        if (mayMend && count.unreached++ < UNREACHED_TRIES - 1) {
          await clock.sleep(backoffMs(count.unreached, clock.random()), options.signal)
          continue
        }
        if (options.signal?.aborted) throw stopped(session, doubt)
        if (doubt !== null) throw unknown(session, doubt)
        throw unreachable(session, wire, error)
      }
      doubt = whatWasLost(error)
      if (canReplay && count.replay++ < REPLAY_TRIES && !options.signal?.aborted) {
        await clock.sleep(backoffMs(count.replay, clock.random()), options.signal)
        continue
      }
      throw unknown(session, doubt)
    }

    const accepted = acceptedBy(session, reply, wire)
    if (accepted) return handleOf(accepted)

    const verdict = judgeSubmit(adapter, reply)
    const { action } = verdict.rule
    if (action === 'other-prefix' && prefixes.next()) continue
    if (action === 'wait' && count.wait++ < WAIT_TRIES && clock.now() < patience) {
      refused = refusal(session, wire, reply, verdict)
      session.pacer.pause(pauseMs(askedPauseMs(reply, clock.now()), backoffMs(count.wait, clock.random())))
      continue
    }
    if (action === 'again' && count.again++ < AGAIN_TRIES) {
      await clock.sleep(
        pauseMs(askedPauseMs(reply, clock.now()), backoffMs(count.again, clock.random())),
        options.signal,
      )
      continue
    }
    const open = action === 'unknown' || action === 'replay'
    if (open) doubt = `it answered ${describe(reply, verdict)}`
    // After what the provider states about the key itself, asking again changes nothing.
    if (canReplay && open && !verdict.rule.final && count.replay++ < REPLAY_TRIES) {
      await clock.sleep(
        pauseMs(askedPauseMs(reply, clock.now()), backoffMs(count.replay, clock.random())),
        options.signal,
      )
      continue
    }
    if (doubt !== null)
      throw unknown(session, open ? doubt : `${doubt}, and now it says ${describe(reply, verdict)}`, reply, verdict)
    throw refusal(session, wire, reply, verdict)
  }

  function handleOf(accepted: Submitted): TaskHandle {
    return {
      ...accepted.handle,
      v: 1,
      provider: adapter.id,
      id: accepted.id,
      model: request.model,
      ...prefixes.inHandle,
      ...(callbackUrl !== undefined && callsBack(adapter, request.model) ? { callback: true } : {}),
      ...(accepted.estimatedMs === undefined ? {} : { estimatedMs: accepted.estimatedMs }),
      submittedAt: new Date(clock.now()).toISOString(),
    }
  }
}

function acceptedBy({ adapter }: Session, reply: HttpReply, wire: HttpRequest): Submitted | undefined {
  if (reply.status < 200 || reply.status > 299) return undefined
  const body = readJson(reply)
  const named = adapter.readSubmit(body, wire)
  if (named || readWireError(body)) return named
  const id = idInLocation(reply.headers, wire.url)
  return id === undefined ? undefined : { id }
}

/**
 * The task that a submit with this key has made, where the provider can be asked for it.
 * @param sent the submit, as far as it is still known
 * @returns null where there is none, where it cannot be asked for, and where it does not say
 */
export async function findByKey(
  session: Session,
  idempotencyKey: string,
  sent: HttpRequest,
  signal?: AbortSignal,
): Promise<Submitted | null> {
  const { byKey } = session.adapter
  if (!byKey) return null
  try {
    const reply = await exchange(session, byKey.request(rootUrl(session), idempotencyKey, sent), 'free', signal)
    const found = reply.status === 200 ? byKey.read(readJson(reply), sent) : null
    return typeof found === 'string' ? { id: found } : (found ?? null)
  } catch (error) {
    if (error instanceof TransportError) return null
    throw error
  }
}

/** @throws ReelayError `submit_unknown` when this purchase may not be sent any more */
async function checkClaim(session: Session, maySend: () => Promise<boolean>, doubt: string | null): Promise<void> {
  const nothing = doubt ?? 'this run sent nothing'
  let holds: boolean
  try {
    holds = await maySend()
  } catch (error) {
    if (ReelayError.is(error) && doubt === null) throw error
    const why = error instanceof Error ? error.message : String(error)
    throw unknown(session, `${nothing}, and the ledger does not say whether the purchase is still this run's (${why})`)
  }
  if (!holds) throw unknown(session, `${nothing}, since another run has gone on with this purchase, or has closed it`)
}

/** A signal that fires some seconds after the stop, so that a reply that is already under way is still read. */
function afterGrace(session: Session, stop?: AbortSignal): { signal: AbortSignal; release(): void } {
  const cut = new AbortController()
  const over = new AbortController()
  const start = () => void session.clock.sleep(GRACE_MS, over.signal).then(() => cut.abort())
  const forget = onAbort(stop, start)
  if (stop?.aborted) start()
  const release = () => {
    forget()
    over.abort()
  }
  return { signal: cut.signal, release }
}
