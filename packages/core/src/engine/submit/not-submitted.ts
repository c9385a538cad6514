/** Why a submit brought no task, in words: refused, never arrived, or nobody knows. */

import type { HttpReply, HttpRequest } from '../../providers/http.ts'
import { idsNamed } from '../../providers/ids-named.ts'
import type { SubmitVerdict } from '../../providers/judge-submit.ts'
import type { ReelayError } from '../../video/error.ts'
import { errorOf } from '../failures/error-of.ts'
import { adviceFor, adviceForPage, whatItSays } from '../failures/refusal-words.ts'
import type { TransportError } from '../session/ports.ts'
import type { Session } from '../session/session.ts'

export function refusal(session: Session, wire: HttpRequest, reply: HttpReply, verdict: SubmitVerdict): ReelayError {
  const { rule, code, error } = verdict
  return errorOf(
    session,
    'refused',
    {
      reply: `HTTP ${reply.status}${error?.code ? ` ${error.code}` : ''}`,
      said: whatItSays(reply, wire, verdict),
      advice: adviceFor(session, reply, wire, verdict),
    },
    {
      code: code === 'submit_unknown' ? 'provider_unavailable' : code,
      httpStatus: reply.status,
      retryable: rule.action === 'wait' || rule.action === 'again',
      ...(error?.code ? { providerCode: error.code } : {}),
      ...requestIdOf(reply, verdict),
    },
  )
}

export function unreachable(session: Session, { url }: HttpRequest, error: TransportError): ReelayError {
  const facts = { host: new URL(url).host, why: error.message }
  return errorOf(session, 'unreachable', facts, { cause: error })
}

export function unknown(session: Session, doubt: string, reply?: HttpReply, verdict?: SubmitVerdict): ReelayError {
  const ids = reply ? idsNamed(reply.text) : []
  const named = ids.length === 0 ? '' : ` The reply names ${ids.join(', ')}: that may be the task.`
  const advice = reply ? adviceForPage(session, reply) : ''
  return errorOf(
    session,
    'ambiguousSubmit',
    { doubt, named, advice },
    {
      ...(reply ? { httpStatus: reply.status, ...requestIdOf(reply, verdict) } : {}),
      ...(verdict?.error?.code ? { providerCode: verdict.error.code } : {}),
    },
  )
}

export function stopped(session: Session, doubt: string | null): ReelayError {
  if (doubt !== null) return unknown(session, `${doubt}, and the run was stopped`)
  return errorOf(session, 'stoppedBefore', {})
}

function requestIdOf(reply: HttpReply, verdict?: SubmitVerdict): { requestId?: string } {
  const requestId = verdict?.error?.requestId ?? reply.headers['x-request-id'] ?? reply.headers['x-oneapi-request-id']
  return requestId ? { requestId } : {}
}

export function whatWasLost(error: TransportError): string {
  if (error.kind === 'timeout') return 'no reply came in time'
  if (error.kind === 'encoding') return `its reply cannot be read (${error.message})`
  if (error.kind === 'aborted') return 'the run was stopped while the reply was under way'
  return `the connection was lost after the request was sent (${error.message})`
}
