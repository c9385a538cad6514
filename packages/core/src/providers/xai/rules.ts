/** What xAI answers to a submit and to a look. The code says little: one and the same stands for many things. */

import { saysFiltered } from '../filter-words.ts'
import { type Json, text } from '../json.ts'
import type { SubmitRule } from '../submit-rules.ts'
import type { WireError } from '../wire.ts'

const REFUSED = { said: 'provider', action: 'refuse', charged: 'no' } as const satisfies Partial<SubmitRule>

/** Older replies have `%20` for the blanks. */
const KEY = /\b(?:incorrect|invalid|no|missing)(?: |%20)api(?: |%20)key/i
const NO_CREDITS = /used all available credits|(?:no|n['’]t have any|run out of|out of) credits/i

export const submitRules: readonly SubmitRule[] = [
  {
    ...REFUSED,
    name: 'a key that is none',
    status: [400, 401, 403],
    message: KEY,
    error: 'auth',
    advice: 'Copy the key again from console.x.ai.',
    source: 'continuedev/continue issues 10161, 10778: 400 "Incorrect API key provided"',
  },
  {
    ...REFUSED,
    name: 'no credits, or the limit of a month',
    status: [400, 402, 403, 429],
    message: NO_CREDITS,
    error: 'insufficient_funds',
    advice: 'Buy credits at console.x.ai, or raise the spending limit of the month there.',
    source: 'continuedev/continue issues 10373, 10740 (429), warpdotdev/warp issue 14863 (403): both are said in one',
  },
  {
    ...REFUSED,
    name: 'a team with Zero Data Retention',
    status: [400],
    message: /zero data retention/i,
    error: 'permission',
    advice:
      'xAI keeps no file for such a team, so there is none to download: use a key of a team without Zero Data Retention.',
    source: 'tetsuo-ai/agenc-core issue 2349: every submit without output.upload_url is a 400',
  },
  {
    ...REFUSED,
    name: 'what the rules do not allow',
    status: [400, 403, 422, 451],
    about: ['moderation'],
    error: 'moderation',
    advice:
      'Change the prompt or the image. At another of its APIs xAI takes a fee for such requests: look at the usage.',
    source:
      'docs.x.ai, pricing: generations are charged all the same; what is caught before them, in the Responses API',
  },
]

export function isAboutKey({ message }: WireError): boolean {
  return KEY.test(message) || NO_CREDITS.test(message)
}

/** gRPC's words for a request that cannot be carried out, as xAI writes them. */
const CANNOT_BE_DONE = /^(?:client specified an invalid argument|invalid[-_]argument|failed[-_]precondition)$/i
/** Of the key, the account, the route, another task, or of too many looks. */
const SAYS_NOTHING = [401, 402, 404, 405, 407, 408, 409, 410, 425, 429]
/** Those that xAI itself has for a task that cannot be carried out. */
const OF_TASKS = [400, 422]

/**
 * Whether an error in the place of a task is what became of it [vercel/ai, xai-error.ts: three shapes, and a 4xx of a look
 * is the end]. In xAI's own shape, a code and a text side by side, it surely is; the other two (`error` as an object, or a
 * text alone) are anybody's on the way as well.
 */
export function isAboutTask(status: number, body: Json, { code, message }: WireError): 'surely' | 'perhaps' | 'no' {
  if (status >= 500 || SAYS_NOTHING.includes(status)) return 'no'
  const isFiltered = saysFiltered(message)
  if (status === 403 && !isFiltered) return 'no'
  const isOwnShape = typeof body['error'] === 'string' && text(body['code']) !== undefined
  if (isOwnShape && (isFiltered || CANNOT_BE_DONE.test(code ?? ''))) return 'surely'
  return isFiltered || OF_TASKS.includes(status) ? 'perhaps' : 'no'
}
