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
/** Of the key, of another task, or of too many looks. */
const SAYS_NOTHING = [401, 404, 408, 409, 425, 429]

/** Whether an error in xAI's own shape, a code and a text side by side, is what became of the task. */
export function isAboutTask(status: number, body: Json, { code, message }: WireError): boolean {
  if (typeof body['error'] !== 'string' || text(body['code']) === undefined) return false
  if (status >= 500 || SAYS_NOTHING.includes(status)) return false
  return saysFiltered(message) || (status !== 403 && CANNOT_BE_DONE.test(code ?? ''))
}
