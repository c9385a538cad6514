/** What a reply that is not what was asked for means: the first of the rows that fits it. */

import type { ErrorCode } from '../video/error-code.ts'
import { classifyError } from './classify.ts'
import type { HttpReply } from './http.ts'
import { readJson } from './http.ts'
import { type Dialect, heard, SILENT, type Speaker } from './reply-words.ts'
import { COMMON_RULES, type SubmitRule, UNCLEAR } from './submit-rules.ts'
import { mayNameTask, ownIdElsewhere } from './task-id.ts'
import type { WireError } from './wire.ts'

export interface SubmitVerdict {
  rule: SubmitRule
  code: ErrorCode
  /** What the reply says went wrong; null where it says nothing that can be repeated. */
  error: WireError | null
  said: Speaker
}

/** What a reply to a submit means that names no task. Pure. */
export function judgeSubmit(dialect: Ruled, reply: HttpReply): SubmitVerdict {
  return judge(dialect, reply, () => true)
}

/** What a reply to anything else means that is not what was asked for: a look, an upload, a balance. Pure. */
export function judgeReply(dialect: Ruled, reply: HttpReply): SubmitVerdict {
  return judge(dialect, reply, ({ onlySubmit }) => !onlySubmit)
}

type Ruled = Dialect & { submitRules: readonly SubmitRule[] }

function judge(
  { submitRules, readError }: Ruled,
  reply: HttpReply,
  holds: (rule: SubmitRule) => boolean,
): SubmitVerdict {
  const { said, error } = heard(reply, readError)
  const facts = { status: reply.status, said, error: error ?? SILENT }
  const rules = [...submitRules, ...COMMON_RULES].filter(holds)
  const fitting = rules.find((candidate) => matches(candidate, facts)) ?? UNCLEAR
  const rule = isDoubtful(reply, fitting, error) ? UNCLEAR : fitting
  return { rule, code: rule.error ?? classifyError(reply.status, facts.error), error, said }
}

/**
 * Whatever the status says: a body that names a task may be about one that was taken. An error beside it counts only as a
 * refusal with a status of its own; "send it again" and a 2xx with an unknown code are not believed then.
 */
function isDoubtful(reply: HttpReply, { action }: SubmitRule, error: WireError | null): boolean {
  const body = readJson(reply)
  if (error === null) return ownIdElsewhere(body) !== undefined
  const isAccepted = reply.status >= 200 && reply.status < 300
  return (isAccepted || action === 'again') && mayNameTask(body)
}

interface Facts {
  status: number
  said: Speaker
  error: WireError
}

const WEIGHT: Readonly<Record<Speaker, number>> = { provider: 2, json: 1, anyone: 0 }

function matches(rule: SubmitRule, { status, said, error }: Facts): boolean {
  if (WEIGHT[said] < WEIGHT[rule.said ?? 'json']) return false
  if (rule.status && !rule.status.includes(status)) return false
  if ((rule.codes || rule.types) && !names(rule, error)) return false
  if (rule.message && !rule.message.test(error.message)) return false
  return !rule.about || rule.about.includes(classifyError(status, error))
}

function names({ codes = [], types = [], inMessage, action }: SubmitRule, { code, type, message }: WireError): boolean {
  if (codes.includes(code ?? '') || types.includes(type ?? '')) return true
  // A proxy may have words of its own for the type beside the HTTP status: that is not the provider's "retry".
  if (codes.includes(type ?? '') && (action !== 'again' || code === null)) return true
  return inMessage === true && codes.some((word) => message.toLowerCase().startsWith(word))
}
