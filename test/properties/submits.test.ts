/**
 * Money: whatever status, whatever body, whatever provider, a request leaves once, unless the reply proves that nothing was
 * taken. The proof is written down here once more, from the outside, without the engine's rows.
 */

import { type ProviderId, ReelayError } from '@reelay/core'
import { ADAPTERS } from '@reelay/core/host'
import { providerIds } from '@reelay/simulator'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { submit } from '../../packages/core/src/engine/submit/submit.ts'
import type { HttpRequest } from '../../packages/core/src/providers/http.ts'
import { shop } from '../../packages/core/test/fakes.ts'
import { runs } from './settings.ts'

const GATEWAY = [
  'build_request_failed',
  'do_request_failed',
  'fail_to_fetch_task',
  'get_channel_failed',
  'model_price_error',
  'upstream_error',
]
const CODES = [
  ...GATEWAY,
  'internal_error',
  'server_error',
  'insufficient_quota',
  'rate_limit_exceeded',
  'odd_code',
  'x',
]
const TYPES = ['new_api_error', 'upstream_error', 'some_type', 'server_error', null]
const WORDS = [
  'no',
  'Bad Gateway',
  'Internal server error',
  'Insufficient balance. Please recharge.',
  'Rate limit reached on tokens per min',
  'upstream_error: reset by peer',
  'Invalid URL (POST /x)',
  '余额不足',
]

interface Said {
  kind: 'empty' | 'page' | 'line' | 'foreign' | 'own'
  text: string
  code: string | number | null
  type: string | null
  message: string
}

const message = fc.constantFrom(...WORDS)
const body: fc.Arbitrary<Said> = fc.oneof(
  fc.constant<Said>({ kind: 'empty', text: '', code: null, type: null, message: '' }),
  message.map((word): Said => {
    const text = `<html><head><title>${word}</title></head></html>`
    return { kind: 'page', text, code: null, type: null, message: '' }
  }),
  message.map((word): Said => ({ kind: 'line', text: word, code: null, type: null, message: word })),
  fc.tuple(fc.constantFrom('message', 'detail', 'msg', 'title', 'error_msg'), message).map(
    ([name, word]): Said => ({
      kind: 'foreign',
      text: JSON.stringify({ [name]: word, status: 500 }),
      code: null,
      type: null,
      message: word,
    }),
  ),
  fc
    .record({
      code: fc.oneof(fc.constantFrom(...CODES), fc.constantFrom(400, 429, 500, 502, '500', '502', null)),
      type: fc.constantFrom(...TYPES),
      message,
      flat: fc.boolean(),
    })
    .map(({ flat, ...error }): Said => {
      const isFlat = flat && error.code !== null
      const shown = isFlat ? { ...error, data: null } : { error }
      return { kind: 'own', text: JSON.stringify(shown), ...error }
    }),
)

const ACCEPTED = [200, 201, 202]
/** The request is wanted elsewhere; 303 alone says that it was carried out. */
const isElsewhere = (status: number) => status >= 300 && status < 400 && status !== 303

const REFUSED_BY_ANYONE = [401, 403, 404, 405, 410, 411, 413, 414, 415, 431]
const REFUSED_IN_JSON = [400, 402, 409, 422]
const REFUSED_BY_THE_PROVIDER = [406, 412, 416, 417, 421, 426, 428, 451]

/** Whether the reply proves that nothing was taken, so that the clip may be bought again. */
function tookNothing(provider: ProviderId, status: number, said: Said): boolean {
  if (status === 429 || isElsewhere(status) || REFUSED_BY_ANYONE.includes(status)) return true
  // There the code counts, and one of an error on their side says as little as the status would.
  if (provider === 'kie' && said.kind === 'own' && ACCEPTED.includes(status) && /^5/.test(`${said.code}`)) return false
  if (said.kind !== 'own') return said.kind === 'foreign' && REFUSED_IN_JSON.includes(status)
  if ([...ACCEPTED, ...REFUSED_IN_JSON, ...REFUSED_BY_THE_PROVIDER].includes(status)) return true
  // Of its 500 AIVideoAPI says nothing, whatever the code.
  if (said.code === 'insufficient_quota') return !(provider === 'aivideoapi' && status === 500)
  if (provider === 'apimaster') return mayRetry(status, said)
  if (provider === 'aivideoapi')
    return status === 503 && (said.code === 'upstream_error' || said.type === 'upstream_error')
  return provider === 'apimart' && status === 500 && said.code === 'build_request_failed'
}

/** APIMaster's "temporary, retry": its own words only. */
function mayRetry(status: number, { code, type }: Said): boolean {
  if (status !== 500 && status !== 502) return false
  if (type === 'new_api_error') return true
  return typeof code === 'string' ? GATEWAY.includes(code) : code === null && type === 'upstream_error'
}

function maySendAgain(provider: ProviderId, status: number, said: Said): boolean {
  if (status === 429) return true
  if (provider === 'kie') return ACCEPTED.includes(status) && said.kind === 'own' && `${said.code}` === '429'
  if (provider !== 'apimaster') return false
  return status === 404 ? said.message.startsWith('Invalid URL') : said.kind === 'own' && mayRetry(status, said)
}

/** In a header, or as the name that the task is to have. */
function keyIn({ headers, json }: HttpRequest): unknown {
  return headers?.['Idempotency-Key'] ?? (json as { external_task_id?: unknown } | undefined)?.external_task_id
}

describe.each(providerIds)('%s', (provider) => {
  it('any status with any body: one request, unless the reply proves that nothing was taken', async () => {
    const status = fc.oneof(
      fc.integer({ min: 200, max: 599 }),
      fc.constantFrom(200, 400, 401, 403, 404, 405, 407, 408, 409, 410, 422, 425, 429, 499, 500, 502, 503, 504),
    )
    await fc.assert(
      fc.asyncProperty(status, body, async (code, said) => {
        const { session, prepared, submits } = shop(provider, {
          status: code,
          text: said.text,
          headers: { 'content-type': said.kind === 'own' ? 'application/json' : 'text/html' },
        })
        const error = await submit(session, prepared).then(
          () => null,
          (thrown: unknown) => thrown,
        )
        if (!ReelayError.is(error)) throw new Error('it names no task and was taken all the same')
        if (!maySendAgain(provider, code, said)) expect(submits()).toHaveLength(1)
        if (error.charged === 'no') expect(tookNothing(provider, code, said)).toBe(true)
        else expect(error).toMatchObject({ code: 'submit_unknown', charged: 'unknown' })
        // What proves it is believed, too: nobody has to look for a task that never was.
        if (tookNothing(provider, code, said)) expect(error.charged).toBe('no')
      }),
      runs(800),
    )
  })

  it('every status without a word', async () => {
    for (let status = 200; status < 600; status++)
      for (const text of ['', '<html><title>x</title></html>']) {
        if (status === 429) continue
        const { session, prepared, submits } = shop(provider, { status, text })
        const error = await submit(session, prepared).catch((thrown: unknown) => thrown)
        const proven = REFUSED_BY_ANYONE.includes(status) || isElsewhere(status)
        expect([status, (error as ReelayError).charged]).toEqual([status, proven ? 'no' : 'unknown'])
        expect(submits()).toHaveLength(1)
      }
  })

  it('with an idempotency key every request carries the same one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 200, max: 599 }), body, async (status, said) => {
        const { session, prepared, submits } = shop(provider, { status, text: said.text })
        await submit(session, prepared, { idempotencyKey: 'k' }).catch(() => {})
        const keys = new Set(submits().map(({ request }) => keyIn(request)))
        expect([...keys]).toEqual([ADAPTERS[provider].honoursIdempotencyKey ? expect.any(String) : undefined])
        if (!ADAPTERS[provider].honoursIdempotencyKey && !maySendAgain(provider, status, said))
          expect(submits()).toHaveLength(1)
      }),
      runs(200),
    )
  })
})
