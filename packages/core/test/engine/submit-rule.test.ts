import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { HttpReply } from '../../src/providers/http.ts'
import { ADAPTERS } from '../../src/providers/registry.ts'
import { COMMON_RULES, judgeSubmit } from '../../src/providers/submit-rules.ts'
import { PROVIDER_IDS, type ProviderId } from '../../src/video/provider-id.ts'

/** Which reply means what: every row for every provider. */
const all = PROVIDER_IDS
const but = (...others: ProviderId[]) => all.filter((id) => !others.includes(id))

const json = (status: number, body: unknown): HttpReply => ({
  status,
  headers: { 'content-type': 'application/json' },
  text: JSON.stringify(body),
})
const plain = (status: number, text: string, type = 'text/html'): HttpReply => ({
  status,
  headers: { 'content-type': type },
  text,
})
const stated = (status: number, code: string | number = 'some_code') =>
  json(status, { error: { code, message: 'the provider says so', type: 'some_type' } })
const flat = (status: number) => json(status, { code: 'fail_to_fetch_task', message: 'no', data: null })

const REFUSED = { action: 'refuse', charged: 'no' }
const WAIT = { action: 'wait', charged: 'no' }
const UNKNOWN = { action: 'unknown', charged: 'unknown', code: 'submit_unknown' }
const AGAIN = { action: 'again', charged: 'no' }

const rows: Array<[row: string, providers: readonly ProviderId[], reply: HttpReply, expected: object]> = [
  ['2xx with code ≠ 200', all, json(200, { code: 400, msg: 'no' }), { ...REFUSED, code: 'invalid_input' }],
  ['2xx with success: false', all, json(200, { success: false, message: 'no' }), REFUSED],
  ['2xx with an error', all, json(201, { error: { code: 'invalid_api_key', message: 'no' } }), { code: 'auth' }],
  ...[400, 401, 402, 403, 404, 409, 413, 422].flatMap((status) => [
    [`${status} in the provider's JSON`, all, stated(status), REFUSED] as (typeof rows)[number],
    [`${status} in the flat shape`, all, flat(status), REFUSED] as (typeof rows)[number],
    [`${status} in HTML`, all, plain(status, '<h1>no</h1>'), UNKNOWN] as (typeof rows)[number],
    [`${status} and empty`, all, plain(status, ''), UNKNOWN] as (typeof rows)[number],
  ]),
  ['401', all, stated(401), { ...REFUSED, code: 'auth' }],
  ['402', all, stated(402), { ...REFUSED, code: 'insufficient_funds' }],
  ['403', all, stated(403), { ...REFUSED, code: 'permission' }],
  ['404 Invalid URL', all, json(404, { error: { message: 'Invalid URL (POST /v1/x)' } }), { action: 'other-prefix' }],
  ['404 of another kind', all, stated(404), REFUSED],
  ['429 rate limit', all, stated(429, 'rate_limit_exceeded'), { ...WAIT, code: 'rate_limited' }],
  ['429 in HTML', all, plain(429, '<h1>Too many requests</h1>'), WAIT],
  ['429 spend limit', all, stated(429, 'spend_limit_exceeded'), { ...REFUSED, code: 'spend_limit' }],
  ['429 without money', all, stated(429, 'insufficient_quota'), { ...REFUSED, code: 'insufficient_funds' }],
  ['403 without money', all, stated(403, 'insufficient_user_quota'), { ...REFUSED, code: 'insufficient_funds' }],
  ['500 in the gateway’s own JSON', ['apimaster'], flat(500), AGAIN],
  ['502 in the gateway’s own JSON', ['apimaster'], flat(502), AGAIN],
  ['500 in JSON', but('apimaster'), flat(500), UNKNOWN],
  ['502 in JSON', but('apimaster'), flat(502), UNKNOWN],
  ['500 in JSON of a proxy', all, json(500, { message: 'Internal server error' }), UNKNOWN],
  ['502 in JSON of a proxy', all, json(502, { detail: 'Bad gateway' }), UNKNOWN],
  ['500 internal_error', ['aivideoapi'], stated(500, 'internal_error'), UNKNOWN],
  ['503 upstream_error', ['aivideoapi'], stated(503, 'upstream_error'), { ...REFUSED, code: 'provider_unavailable' }],
  ['503 upstream_error elsewhere', but('aivideoapi'), stated(503, 'upstream_error'), UNKNOWN],
  ['500 build_request_failed', ['apimart'], stated(500, 'build_request_failed'), { ...REFUSED, code: 'invalid_input' }],
  ['503 idempotency_unavailable', ['apimart'], stated(503, 'idempotency_unavailable'), WAIT],
  ['503 idempotency_unavailable elsewhere', but('apimart'), stated(503, 'idempotency_unavailable'), UNKNOWN],
  ...[500, 501, 502, 503, 504, 520, 524, 529].map((status): (typeof rows)[number] => [
    `${status} in HTML`,
    all,
    plain(status, '<h1>sorry</h1>'),
    UNKNOWN,
  ]),
  ...[503, 504, 524].map((status): (typeof rows)[number] => [`${status} in JSON`, all, stated(status), UNKNOWN]),
  ...[300, 301, 302, 303, 307, 308].map((status): (typeof rows)[number] => [
    `${status}, never followed`,
    all,
    plain(status, ''),
    UNKNOWN,
  ]),
  ['408', all, stated(408), UNKNOWN],
  ['200 in HTML', all, plain(200, '<html>login</html>'), UNKNOWN],
  ['200 and empty', all, plain(200, ''), UNKNOWN],
  ['204', all, plain(204, ''), UNKNOWN],
  ['200 with half of its JSON', all, plain(200, '{"code":200,"data":[{"task', 'application/json'), UNKNOWN],
  ['200 with other JSON', all, json(200, { hello: 'world' }), UNKNOWN],
  ['200 with success and no task', all, json(200, { code: 200, msg: 'success', data: null }), UNKNOWN],
]

describe('the submit rule', () => {
  it.each(rows)('%s', (_, providers, reply, expected) => {
    for (const id of providers) {
      const { rule, code } = judgeSubmit(ADAPTERS[id].submitRules, reply)
      expect({ id, action: rule.action, charged: rule.charged, code }).toMatchObject({ id, ...expected })
    }
  })

  it('sends again only what certainly left nothing charged', () => {
    for (const id of all)
      for (const rule of [...ADAPTERS[id].submitRules, ...COMMON_RULES])
        if (['again', 'wait', 'other-prefix', 'refuse'].includes(rule.action)) expect(rule.charged).toBe('no')
        else expect(rule.charged).toBe('unknown')
  })

  it('never says of any text that it was not taken, unless it states an error', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 599 }), fc.string({ unit: 'binary' }), (status, text) => {
        for (const id of all) {
          const { rule, error } = judgeSubmit(ADAPTERS[id].submitRules, { status, headers: {}, text })
          if (rule.charged === 'no' && status !== 429) expect(error).not.toBeNull()
          else if (status !== 429) expect(rule.action).toBe('unknown')
        }
      }),
    )
  })

  it('names the source of every row', () => {
    for (const id of all)
      for (const rule of [...ADAPTERS[id].submitRules, ...COMMON_RULES]) {
        expect(rule.source.length).toBeGreaterThan(10)
        expect(rule.name).not.toBe('')
      }
  })

  it('replays only where the provider honours the key', () => {
    for (const id of all)
      if (ADAPTERS[id].submitRules.some(({ action }) => action === 'replay'))
        expect(ADAPTERS[id].honoursIdempotencyKey).toBe(true)
  })
})
