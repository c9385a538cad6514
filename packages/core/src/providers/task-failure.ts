/** Why a task came to nothing, and what became of the money, from a provider's words. */

import type { Charged } from '../video/error-code.ts'
import type { TaskFailure, TaskStatus } from '../video/task.ts'
import { type Reason, saysFiltered } from './filter-words.ts'
import { firstText, object, text } from './json.ts'

const REASON_FIELDS = [
  'error', 'errors', 'fail_reason', 'failReason', 'failure_reason', 'failureReason', 'failure_reasons', 'error_message',
  'errorMessage', 'error_msg', 'errorMsg', 'err_msg', 'error_detail', 'error_details', 'failure', 'failures',
  'failed_reason', 'fail_msg', 'failMsg', 'failed_msg', 'reject_reason', 'block_reason', 'blockReason', 'block_reasons',
  'moderation_reason', 'rai_media_filtered_reasons', 'raiMediaFilteredReasons',
] // biome-ignore format: a list
/** Where the reason may lie deeper. */
const INSIDE = [
  'data', 'result', 'results', 'output', 'outputs', 'response', 'task', 'metadata', 'task_result', 'video', 'videos',
  'generateVideoResponse', 'generations',
] // biome-ignore format: a list

/** Values of an error field that say that there is none. */
const NO_ERROR = /^(?:|0|200|ok|none|null|no error|success(?:ful(?:ly)?)?|succeeded|completed?|false|n\/a|-)$/i

/** Fields that say something of every task: the reason of a failure, where there is nothing better. */
const REMARK_FIELDS = [
  'message', 'msg', 'detail', 'details', 'reason', 'reasons', 'refusal', 'status_message', 'statusMessage', 'status_msg',
  'status_reason', 'status_details', 'task_status_msg', 'notice', 'note', 'remark', 'info', 'warning', 'warnings', 'text',
] // biome-ignore format: a list
const INSIDE_REMARKS = ['data', 'result', 'task', 'output'] as const

/**
 * What a reply remarks beside its status.
 * @param described whether a description counts, which may be that of the clip
 */
export function remarkIn(reply: unknown, described: boolean, depth = 0): Reason | null {
  const fields = object(reply)
  if (!fields || depth > 2) return null
  for (const name of INSIDE_REMARKS) {
    const inner =
      typeof fields[name] === 'string' ? readReason(fields[name]) : remarkIn(fields[name], described, depth + 1)
    if (inner) return inner
  }
  for (const name of [...REMARK_FIELDS, ...(described ? ['description'] : [])]) {
    const reason = readReason(fields[name])
    if (reason) return reason
  }
  return null
}

/** The reason in an error field, or else in one of the places where a reply may have it; null when none is given. */
export function reasonIn(error: unknown, reply: unknown): Reason | null {
  return readReason(error) ?? reasonBelow(reply, 0)
}

function reasonBelow(value: unknown, depth: number): Reason | null {
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 20)) {
      const reason = reasonBelow(item, depth + 1)
      if (reason) return reason
    }
    return null
  }
  const fields = object(value)
  if (!fields || depth > 4) return null
  for (const name of REASON_FIELDS) {
    const reason = readReason(fields[name])
    if (reason) return reason
  }
  for (const name of INSIDE) {
    const reason = reasonBelow(fields[name], depth + 1)
    if (reason) return reason
  }
  return null
}

/** Where an error holds another one, which says more. */
const INNER = ['error', 'inner', 'innererror', 'innerError', 'errors', 'details', 'cause']

function readReason(value: unknown, depth = 0): Reason | null {
  if (Array.isArray(value)) {
    const parts = value.slice(0, 20).map((part) => readReason(part, depth + 1))
    const said = parts.filter((part) => part !== null)
    const message = said.map((part) => part.message).filter((part) => part !== '')
    return said.length === 0
      ? null
      : { code: said.find(({ code }) => code !== null)?.code ?? null, message: message.join(' ').slice(0, 1000) }
  }
  const body = object(value)
  if (!body) {
    const said = text(value)
    // Old builds of new-api put the address of the file there.
    if (said === undefined || NO_ERROR.test(said.trim()) || /^(?:https?:|data:)/i.test(said)) return null
    return { code: null, message: said.slice(0, 1000) }
  }
  const code = firstText(body['code'], body['type'], body['status'], body['reason']) ?? ''
  const said = firstText(
    body['message'],
    body['msg'],
    body['detail'],
    body['description'],
    body['reason'],
    body['error'],
  )
  const message = said !== undefined && !NO_ERROR.test(said.trim()) ? said : ''
  if (message === '' && depth < 3)
    for (const name of INNER) {
      const inner = readReason(body[name], depth + 1)
      if (inner) return inner
    }
  if (message === '' && NO_ERROR.test(code.trim())) return null
  return { code: code === '' ? null : code, message: message.slice(0, 1000) }
}

const THIS = '(?:this|the|your) (?:request|task|video|generation|attempt)'
const HELPERS = "(?: (?:has|have|had|was|were|will|is|are|be|been|not|never|fully|automatically|\\w+n['’]t))*"
/**
 * A whole sentence that says nothing but that this failed task costs nothing. Part of a sentence is no proof, nor is a
 * sentence in the middle: a reason repeats the prompt, and "not charged twice" says the opposite.
 */
const NOT_CHARGED = new RegExp(
  `^(?:${[
    `(?=.* (?:not|never|\\w+n['’]t) )(?:you|your account|it|${THIS})${HELPERS} (?:charged|billed)(?: for (?:it|this|${THIS}))?`,
    'no charge(?: (?:was|is|will be|has been) made)?',
    'no credits? (?:was|were|have been|has been|will be) (?:charged|deducted|used|consumed|taken)',
    `(?:(?:your|the) )?(?:credits?|cost|amount|fee|payment|points?)(?= (?!.*(?:not|never|n['’]t) ))${HELPERS} (?:refunded|returned|restored)(?: (?:automatically|in full|to (?:you|your account|your balance)))?`,
    'refunded(?: automatically| in full)?',
    '(?:本次)?(?:不(?:会|予)?(?:扣|收)费|未扣费|已退款|(?:积分|费用)已?(?:退还|返还))',
  ].join('|')})$`,
  'i',
)
const SENTENCES = /[.!?;。！？；，]+\s*|,(?=\p{Script=Han})|\n+/u
/** Veo names the reason by number behind all else: "Support codes: 42237218". */
const NUMBERED = /^support codes?:? [\d\s,]+$/i
/** Words that say that it costs something all the same. */
const CHARGED =
  /(?:not|n't|never|cannot|no longer)(?: \w+){0,3} (?:refund|returned|restored)|\bno refunds?\b|non-?refundable|(?:still|nevertheless|already) (?:be |been )?charged|(?:will|have|has|was|were) (?:still )?(?:be |been )?charged (?:for|in full|anyway)|不(?:会|予)?退/gi

/** What the words say of the money; `promised` where they say nothing plain, or several things. */
export function refundSaid(message: string, promised: Charged): Charged {
  const rest = message.replace(CHARGED, ' ')
  const charged = rest !== message
  const sentences = rest.split(SENTENCES).map((part) => part.trim())
  const last = sentences.filter((part) => part !== '' && !NUMBERED.test(part)).at(-1) ?? ''
  const free = NOT_CHARGED.test(last)
  const isMixed = free && sentences.some((part) => part !== last && /charg|billed|deduct|扣|收费/i.test(part))
  return charged === free || isMixed ? promised : charged ? 'no' : 'yes'
}

/**
 * @param status how the task ended
 * @param refunded what the provider promises for such an end; its own words in the reason go before
 */
export function failureOf(status: TaskStatus, reason: Reason | null, refunded: Charged): TaskFailure {
  const code = reason?.code ?? null
  const words = reason?.message ?? ''
  const message = words !== '' ? words : code !== null ? `${code}` : `the provider gave no reason (${status})`
  const said = `${code ?? ''} ${words}`
  return {
    code: status === 'expired' ? 'expired' : saysFiltered(said) ? 'moderation' : 'provider_failed',
    message,
    providerCode: code,
    // Refunds are promised for tasks that failed; of one that was canceled or expired no provider says anything.
    refunded: refundSaid(words, status === 'failed' || refunded !== 'yes' ? refunded : 'unknown'),
  }
}
