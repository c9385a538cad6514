import { describe, expect, it } from 'vitest'
import { TransportError } from '../../src/engine/session/ports.ts'
import { type SubmitOptions, submit } from '../../src/engine/submit/submit.ts'
import { ADAPTERS } from '../../src/providers/registry.ts'
import { PROVIDER_IDS, type ProviderId } from '../../src/video/provider-id.ts'
import type { VideoInput } from '../../src/video/request.ts'
import { ACCEPTED, type Answer, inOrder, KEY, REFUSED, RESET, START, shop, thrownBy } from '../fakes.ts'

const PAID: ProviderId[] = PROVIDER_IDS.filter((id) => id !== 'sandbox')
const accepted = (provider: ProviderId): Answer => ACCEPTED[provider] ?? {}
const stated = (status: number, code = 'x', headers = {}): Answer => ({
  status,
  headers,
  json: { error: { code, message: 'said the provider', type: 'some_type' } },
})
const INVALID_URL: Answer = { status: 404, json: { error: { message: 'Invalid URL (POST /x)', type: 't' } } }

function buy(provider: ProviderId, answer: Answer, options: SubmitOptions = {}, input: VideoInput = {}) {
  const made = shop(provider, answer, input)
  return { ...made, bought: submit(made.session, made.prepared, options) }
}

describe('an accepted submit', () => {
  it.each(PAID)('%s: one request, one handle', async (provider) => {
    const { bought, submits, seen } = buy(provider, accepted(provider))
    expect(await bought).toMatchObject({
      v: 1,
      provider,
      id: 'task_1',
      submittedAt: new Date(START).toISOString(),
    })
    expect(submits()).toHaveLength(1)
    expect(seen).toHaveLength(1)
    expect(seen[0]?.key).toBe((ADAPTERS[provider].keyHeader?.[1] ?? 'Bearer ') + KEY)
  })

  it('the handle says whether a callback was set, and holds no secret', async () => {
    const { bought } = buy('aivideoapi', accepted('aivideoapi'), { callbackUrl: 'https://hooks.example.com/secret' })
    const task = await bought
    expect(task.callback).toBe(true)
    expect(JSON.stringify(task)).not.toMatch(/secret|sk-/)
    expect(
      await buy('artifex', accepted('artifex'), { callbackUrl: 'https://h.example.com' }).bought,
    ).not.toHaveProperty('callback')
  })

  it('the handle keeps what the provider expects', async () => {
    const answer = { json: { code: 200, data: [{ task_id: 'task_1', estimated_time: 90 }] } }
    expect(await buy('apimart', answer).bought).toMatchObject({ estimatedMs: 90_000 })
  })
})

describe('a reply that names the task in its own way', () => {
  const shapes: Array<[string, body: string]> = [
    ['in a task', '{"task":{"id":"task_1","status":"queued"}}'],
    ['in a result', '{"code":0,"result":{"task_id":"task_1"}}'],
    ['in an output', '{"request_id":"r-77","output":{"task_id":"task_1","task_status":"PENDING"}}'],
    ['in a video', '{"video":{"id":"task_1"}}'],
    ['in a list', '[{"id":"task_1"}]'],
    ['in the data of data', '{"code":200,"data":{"task":{"taskId":"task_1"}}}'],
    ['in a list in a list', '{"data":[{"videos":1,"task_id":"task_1"}]}'],
    ['as the data itself', '{"code":200,"data":"task_1"}'],
    ['as video_id', '{"success":true,"video_id":"task_1"}'],
    ['as generationId', '{"generationId":"task_1"}'],
    ['as request_id, where nothing else names one', '{"request_id":"task_1","status":"IN_QUEUE"}'],
    ['as job_id, after a byte order mark', '\ufeff{"job_id":"task_1"}'],
  ]
  it.each(shapes)('%s', async (_, text) => {
    for (const provider of PAID) {
      const { bought, submits } = buy(provider, { text, headers: { 'content-type': 'application/json' } })
      expect(await bought).toMatchObject({ id: 'task_1', provider })
      expect(submits()).toHaveLength(1)
    }
  })

  it('in the address that a 202 without a body points to', async () => {
    for (const provider of PAID)
      for (const location of ['/v1/videos/task_1', 'https://other.example/v1/tasks/task_1?x=1']) {
        const { bought, submits } = buy(provider, { status: 202, text: '', headers: { location } })
        expect(await bought).toMatchObject({ id: 'task_1', provider })
        expect(submits()).toHaveLength(1)
      }
  })

  it('not in the address of a refusal', async () => {
    const answer = { status: 200, json: { code: 400, message: 'no' }, headers: { location: '/v1/videos/task_1' } }
    expect(await thrownBy(buy('apimaster', answer).bought)).toMatchObject({ code: 'invalid_input', charged: 'no' })
  })

  it('a number of 19 digits leads to the task, digit for digit', async () => {
    for (const text of [
      '{"id":1234567890123456789,"object":"video"}',
      '{"code":200,"data":[{"task_id":1234567890123456789}]}',
      '{"code":200,"data":{"taskId": 1234567890123456789 , "note":"9999999999999999999"}}',
    ])
      for (const provider of PAID)
        expect(await buy(provider, { text }).bought).toMatchObject({ id: '1234567890123456789' })
  })

  it.each([
    ['a name of the request', 200, '{"request_id":"req_7d1c44aa","status":"ok"}', 'request_id: req_7d1c44aa'],
    ['an operation', 200, '{"name":"models/veo/operations/abc123","done":false}', 'name: models/veo/operations/abc123'],
    ['half a body', 200, '{"code":200,"data":[{"status":"submitted","task_id":"task_9"', 'task_id: task_9'],
    ['a 500', 500, '{"id":"task_9","status":"queued"}', 'id: task_9'],
    ['a 504 of a proxy', 504, '{"message":"timeout","x":{"videoId":8812345}}', 'videoId: 8812345'],
    ['a stream', 200, 'data: {"event":"created","task_id":"task_9"}\n\n', 'task_id: task_9'],
  ])('or else the message shows the id, so that a person can adopt it: %s', async (_, status, text, id) => {
    for (const provider of PAID) {
      // There, this is how a task is named.
      if (provider === 'google' && id.includes('operations/')) continue
      const error = await thrownBy(buy(provider, { status, text }).bought)
      expect(error).toMatchObject({ code: 'submit_unknown', charged: 'unknown' })
      expect(error.message).toContain(`The reply names ${id}`)
      expect(error.message).toMatch(/that may be the task\. It may have been charged/)
    }
  })

  it('and nothing is made up where it names none', async () => {
    for (const text of [
      '{"ok":true}',
      '{"data":"pending"}',
      '{"url":"https://a.example/?id=7777777","id":""}',
      '<b id="x1">',
    ])
      for (const provider of PAID) {
        const error = await thrownBy(buy(provider, { text }).bought)
        expect(error.code).toBe('submit_unknown')
        expect(error.message).not.toMatch(/The reply names/)
      }
  })
})

describe('certainly not sent: again, a few times', () => {
  it.each(PAID)('%s', async (provider) => {
    const { bought, submits, clock } = buy(provider, inOrder(REFUSED, REFUSED, accepted(provider)))
    expect((await bought).id).toBe('task_1')
    expect(submits()).toHaveLength(3)
    expect(clock.elapsed()).toBeGreaterThan(1000)
  })

  it.each(['dns', 'connect', 'tls', 'timeout'] as const)('gives up in the end, nothing charged: %s', async (kind) => {
    const { bought, submits, clock } = buy('artifex', new TransportError(kind, 'no', 'no way'))
    expect(await thrownBy(bought)).toMatchObject({
      code: 'network',
      charged: 'no',
      retryable: true,
      provider: 'artifex',
    })
    expect(submits()).toHaveLength(5)
    expect(clock.elapsed()).toBeLessThan(60_000)
  })
})

describe('maybe sent: never again by itself', () => {
  const lost: Array<[string, Answer]> = [
    ['reset after the request', RESET],
    ['no reply in time', new TransportError('timeout', 'maybe', 'it took too long')],
    ['TLS broke afterwards', new TransportError('tls', 'maybe', 'bad record')],
    ['an endless reply', new TransportError('too-large', 'maybe', 'too large')],
    ['a reply cut in the middle', { json: { code: 200, data: [{ task_id: 'task_1' }] }, cutAfter: 9 }],
    ['503 in HTML', { status: 503, text: '<h1>sorry</h1>' }],
    ['504 in JSON', stated(504)],
    ['408', stated(408)],
    ['400 in HTML', { status: 400, text: '<html><head><title>400 Bad Request</title></head></html>' }],
    ['a compressed reply that cannot be unpacked', new TransportError('encoding', 'maybe', 'incorrect header check')],
    ['200 and empty', { status: 200 }],
    ['200 in HTML', { status: 200, text: '<html>' }],
    ['200 with half a JSON', { status: 200, text: '{"code":200,"da' }],
    ['a task without an id', { json: { code: 200, data: [{ status: 'submitted' }] } }],
  ]
  it.each(lost)('%s', async (_, answer) => {
    for (const provider of PAID) {
      const { bought, submits } = buy(provider, inOrder(answer, accepted(provider)))
      const error = await thrownBy(bought)
      expect(error).toMatchObject({ code: 'submit_unknown', charged: 'unknown', retryable: false, provider })
      expect(error.message).toMatch(/may have been charged.*adopt it.*buy again on purpose/)
      expect(submits()).toHaveLength(1)
    }
  })

  it('a refused connection after that cannot clear it up', async () => {
    const { bought, submits } = buy('apimart', inOrder(RESET, REFUSED), { idempotencyKey: 'k' })
    expect(await thrownBy(bought)).toMatchObject({ code: 'submit_unknown', charged: 'unknown' })
    expect(new Set(submits().map(({ request }) => request.headers?.['Idempotency-Key']))).toEqual(new Set(['k']))
  })
})

describe('an idempotency key that the provider honours', () => {
  const key = { idempotencyKey: 'reelay-abc-0' }

  it.each([
    ['a lost reply', RESET],
    ['a 500', stated(500)],
    ['a 502 in HTML', { status: 502, text: '<h1>' }],
    ['still in progress', stated(409, 'idempotency_in_progress')],
  ] as Array<[string, Answer]>)('is sent again after %s', async (_, answer) => {
    const { bought, submits } = buy('apimart', inOrder(answer, answer, accepted('apimart')), key)
    expect((await bought).id).toBe('task_1')
    expect(submits().map(({ request }) => request.headers?.['Idempotency-Key'])).toEqual(Array(3).fill('reelay-abc-0'))
    expect(new Set(submits().map(({ request }) => JSON.stringify(request.json))).size).toBe(1)
  })

  it('a few times only', async () => {
    const { bought, submits } = buy('apimart', RESET, key)
    expect(await thrownBy(bought)).toMatchObject({ code: 'submit_unknown', charged: 'unknown' })
    expect(submits()).toHaveLength(5)
  })

  it('waits while the provider cannot look it up: that was not executed', async () => {
    const { bought, submits } = buy(
      'apimart',
      inOrder(stated(503, 'idempotency_unavailable'), accepted('apimart')),
      key,
    )
    expect((await bought).id).toBe('task_1')
    expect(submits()).toHaveLength(2)
  })

  it.each(['idempotency_result_indeterminate', 'idempotency_key_reused'])('stops at %s', async (code) => {
    const { bought, submits } = buy('apimart', stated(409, code), key)
    expect(await thrownBy(bought)).toMatchObject({ code: 'submit_unknown', charged: 'unknown', providerCode: code })
    expect(submits()).toHaveLength(1)
  })

  it('a refusal of the replay does not say that the first was not taken', async () => {
    const { bought } = buy('apimart', inOrder(RESET, stated(400)), key)
    expect(await thrownBy(bought)).toMatchObject({ code: 'submit_unknown', charged: 'unknown' })
  })

  it('is not sent, and nothing is replayed, where nobody gave one', async () => {
    const { bought, submits } = buy('apimart', inOrder(RESET, accepted('apimart')))
    expect(await thrownBy(bought)).toMatchObject({ code: 'submit_unknown' })
    expect(submits()).toHaveLength(1)
    expect(submits()[0]?.request.headers).not.toHaveProperty('Idempotency-Key')
  })

  it.each(PAID.filter((id) => !ADAPTERS[id].honoursIdempotencyKey))('changes nothing at %s', async (provider) => {
    const { bought, submits } = buy(provider, inOrder(RESET, accepted(provider)), key)
    expect(await thrownBy(bought)).toMatchObject({ code: 'submit_unknown' })
    expect(submits()).toHaveLength(1)
    expect(JSON.stringify(submits()[0]?.request)).not.toContain('reelay-abc-0')
  })
})

describe('rate limits', () => {
  it.each(PAID)('%s: waits as long as it was told', async (provider) => {
    const limited = stated(429, 'rate_limit_exceeded', { 'retry-after': '30' })
    const { bought, seen } = buy(provider, inOrder(limited, limited, accepted(provider)))
    expect((await bought).id).toBe('task_1')
    expect(seen.map(({ at }) => Math.floor(at / 1000))).toEqual([0, 31, 63])
  })

  it('backs off by itself where it was told nothing', async () => {
    const { bought, seen } = buy('artifex', inOrder(...Array(6).fill(stated(429)), accepted('artifex')))
    await bought
    const gaps = seen.slice(1).map(({ at }, index) => at - (seen[index]?.at ?? 0))
    expect(gaps.every((gap, index) => index === 0 || gap >= (gaps[index - 1] ?? 0))).toBe(true)
    expect(gaps.at(-1)).toBeGreaterThan(20_000)
  })

  it('gives up after a quarter of an hour, nothing charged', async () => {
    const { bought, clock } = buy('artifex', stated(429, 'rate_limit_exceeded', { 'retry-after': '60' }))
    expect(await thrownBy(bought)).toMatchObject({
      code: 'rate_limited',
      charged: 'no',
      retryable: true,
      httpStatus: 429,
    })
    expect(clock.elapsed()).toBeGreaterThan(14 * 60_000)
    expect(clock.elapsed()).toBeLessThan(17 * 60_000)
  })

  it('a spend limit is no rate limit', async () => {
    const { bought, submits } = buy('aivideoapi', stated(429, 'spend_limit_exceeded'))
    expect(await thrownBy(bought)).toMatchObject({ code: 'spend_limit', charged: 'no', retryable: false })
    expect(submits()).toHaveLength(1)
  })

  it('gives up when the time of the run is over, nothing charged', async () => {
    const limited = stated(429, 'rate_limit_exceeded', { 'retry-after': '60' })
    const { bought, clock, submits } = buy('artifex', limited, { deadline: START + 150_000 })
    expect(await thrownBy(bought)).toMatchObject({ code: 'rate_limited', charged: 'no', httpStatus: 429 })
    expect(clock.elapsed()).toBe(150_000)
    expect(submits()).toHaveLength(3)
  })

  it('a clip whose time is over while others wait out a 429 is not sent at all', async () => {
    const { session, prepared, seen } = shop('artifex', stated(429, 'x', { 'retry-after': '600' }))
    const deadline = START + 30_000
    const both = await Promise.all([1, 2].map(() => thrownBy(submit(session, prepared, { deadline }))))
    expect(both).toMatchObject([{ charged: 'no' }, { charged: 'no' }])
    const late = await thrownBy(submit(session, prepared, { deadline }))
    expect(late).toMatchObject({ code: 'rate_limited', charged: 'no', retryable: true })
    expect(late.message).toContain('the time for this clip is over')
    expect(seen).toHaveLength(2)
  })

  it('an open question stays one when the time is over', async () => {
    const { bought } = buy('apimart', inOrder(RESET, ...Array(9).fill(stated(429, 'x', { 'retry-after': '60' }))), {
      deadline: START + 30_000,
      idempotencyKey: 'k',
    })
    expect(await thrownBy(bought)).toMatchObject({ code: 'submit_unknown', charged: 'unknown' })
  })

  it('one task’s 429 holds back the others of the session', async () => {
    let asked = 0
    const { session, prepared, seen } = shop('artifex', () =>
      asked++ === 0 ? stated(429, 'x', { 'retry-after': '20' }) : accepted('artifex'),
    )
    await submit(session, prepared).then(() => submit(session, prepared))
    expect(seen[1]?.at).toBeGreaterThanOrEqual(20_000)
  })
})

describe('refusals', () => {
  const table: Array<[ProviderId, Answer, object]> = [
    ['apimaster', stated(400), { code: 'invalid_input', httpStatus: 400, providerCode: 'x' }],
    ['apimaster', stated(401), { code: 'auth' }],
    ['apimaster', stated(402), { code: 'insufficient_funds' }],
    ['aivideoapi', stated(403, 'ip_not_allowed'), { code: 'permission' }],
    ['aivideoapi', stated(404, 'model_not_found'), { code: 'model_unavailable' }],
    ['aivideoapi', stated(503, 'upstream_error'), { code: 'provider_unavailable', retryable: false }],
    ['apimart', stated(500, 'build_request_failed'), { code: 'invalid_input' }],
    ['apimart', { json: { success: false, message: 'no' } }, { charged: 'no' }],
    ['openai-compatible', stated(400, 'moderation_blocked'), { code: 'moderation' }],
  ]
  it.each(table)('%s %o', async (provider, answer, expected) => {
    const { bought, submits } = buy(provider, inOrder(answer, accepted(provider)), { idempotencyKey: 'k' })
    const error = await thrownBy(bought)
    expect(error).toMatchObject({ charged: 'no', provider, ...expected })
    expect(error.message).toMatch(/Nothing was charged/)
    expect(submits()).toHaveLength(1)
  })

  const NGINX = (title: string) =>
    `<html>\r\n<head><title>${title}</title></head>\r\n<body><center><h1>${title}</h1></center><hr><center>nginx</center></body></html>`
  const bare: Array<[string, Answer, code: string, says: RegExp]> = [
    ['nginx: 401', { status: 401, text: NGINX('401 Authorization Required') }, 'auth', /Check the key/],
    ['Cloudflare: 403', { status: 403, text: NGINX('Attention Required! | Cloudflare') }, 'permission', /firewall/],
    ['nginx: 404', { status: 404, text: NGINX('404 Not Found') }, 'not_found', /Check baseUrl/],
    ['Go: 404', { status: 404, text: '404 page not found\n' }, 'not_found', /404 page not found.*Check baseUrl/],
    ['FastAPI: 404', { status: 404, json: { detail: 'Not Found' } }, 'not_found', /Check baseUrl/],
    ['FastAPI: 405', { status: 405, json: { detail: 'Method Not Allowed' } }, 'not_found', /Check baseUrl/],
    ['nginx: 405', { status: 405, text: NGINX('405 Not Allowed') }, 'not_found', /Check baseUrl/],
    ['empty: 405', { status: 405, text: '' }, 'not_found', /an empty body.*Check baseUrl/],
    ['410', { status: 410, text: NGINX('410 Gone') }, 'not_found', /Check baseUrl/],
    ['411', { status: 411, text: NGINX('411 Length Required') }, 'invalid_input', /proxy/],
    ['413', { status: 413, text: NGINX('413 Request Entity Too Large') }, 'invalid_input', /smaller image/],
    ['414', { status: 414, text: NGINX('414 Request-URI Too Large') }, 'invalid_input', /baseUrl/],
    ['415', { status: 415, text: '' }, 'invalid_input', /baseUrl/],
    ['431', { status: 431, text: '' }, 'invalid_input', /headers/],
  ]
  it.each(bare)('%s was not taken, whoever said it, and the next step is named', async (_, answer, code, says) => {
    for (const provider of PAID) {
      const { bought, submits } = buy(provider, inOrder(answer, accepted(provider)), { idempotencyKey: 'k' })
      const error = await thrownBy(bought)
      // Their address of a submit is the model.
      const isModel = 'json' in answer && answer.status === 404 && ['fal', 'replicate'].includes(provider)
      expect(error).toMatchObject({ code: isModel ? 'model_unavailable' : code, charged: 'no', provider })
      expect(error.message).toMatch(/refused the request.*Nothing was charged/)
      expect(error.message).toMatch(isModel ? /Name another model/ : says)
      expect(submits()).toHaveLength(1)
    }
  })

  const atBase = async (baseUrl: string, answer: Answer, provider: ProviderId = 'openai-compatible') => {
    const { session, prepared } = shop(provider, answer, {}, { baseUrl })
    return (await thrownBy(submit(session, prepared))).message as string
  }

  it.each([404, 405])('%d: a baseUrl without /v1 is told what it should be', async (status) => {
    const answer = { status, text: 'no' }
    for (const base of ['https://host.example', 'https://host.example/', 'https://host.example/openai'])
      expect(await atBase(base, answer)).toContain(`it should end in /v1, as in ${base.replace(/\/$/, '')}/v1`)
    for (const base of ['https://host.example/v1', 'https://host.example/api/v1/', 'https://host.example/v1beta'])
      expect(await atBase(base, answer)).toMatch(/Check baseUrl: the host has no such route under .*v1/)
    expect(await atBase('https://host.example/v1', answer, 'apimaster')).toMatch(
      /baseUrl: it is everything before the path .*https:\/\/apimaster\.ai/,
    )
  })

  it('404 for the address of a model: at a host of the person’s own, the host may be the reason', async () => {
    const answer = { status: 404, json: { detail: 'Not Found' } }
    expect(await atBase('https://host.example', answer, 'fal')).toMatch(
      /Name another model.* If it is the right name: Check baseUrl/,
    )
  })

  const PAGE = '<!doctype html><html><head><title>Open WebUI</title></head></html>'
  it.each([
    200, 201, 400, 501,
  ])('%d with a web page: nobody knows, and baseUrl is named as the likely cause', async (status) => {
    for (const text of [PAGE, '<html></html>', '<!-- app --><div id="root"></div>']) {
      const answer = { status, text, headers: { 'content-type': 'text/html' } }
      const { session, prepared } = shop('openai-compatible', answer, {}, { baseUrl: 'https://host.example' })
      const error = await thrownBy(submit(session, prepared))
      expect(error).toMatchObject({ code: 'submit_unknown', charged: 'unknown', httpStatus: status })
      expect(error.message).toContain(
        'A web page instead most often means a wrong address in baseUrl. Check baseUrl: it is https://host.example, and it should end in /v1, as in https://host.example/v1.',
      )
    }
  })

  it.each([500, 502, 503, 504])('%d with a web page is a proxy’s: baseUrl is not blamed', async (status) => {
    const { bought } = buy('openai-compatible', { status, text: PAGE, headers: { 'content-type': 'text/html' } })
    const error = await thrownBy(bought)
    expect(error.code).toBe('submit_unknown')
    expect(error.message).not.toMatch(/baseUrl/)
  })

  it('404 about a model speaks of the model, not of base-url', async () => {
    const message = 'The model `sora-9` does not exist or you do not have access to it.'
    const error = await thrownBy(buy('openai-compatible', { status: 404, json: { error: { message } } }).bought)
    expect(error).toMatchObject({ code: 'model_unavailable', charged: 'no' })
    expect(error.message).not.toMatch(/baseUrl/)
  })

  describe('a redirect', () => {
    const redirect = (location: string | undefined, status = 308): Answer => ({
      status,
      headers: location === undefined ? {} : { location },
      text: '',
    })

    it.each([300, 301, 302, 304, 305, 307, 308])('%d took nothing', async (status) => {
      for (const provider of PAID) {
        const { bought, submits } = buy(provider, inOrder(redirect('https://b.example/x', status), accepted(provider)))
        const error = await thrownBy(bought)
        expect(error).toMatchObject({ code: 'invalid_input', charged: 'no', httpStatus: status, provider })
        expect(error.message).toMatch(/it points to b\.example\/x.*Nothing was charged.*baseUrl/)
        expect(submits()).toHaveLength(1)
      }
    })

    it('303 says that it was carried out: nobody knows what was bought, and it is not sent again', async () => {
      for (const provider of PAID) {
        const { bought, submits } = buy(provider, inOrder(redirect('https://b.example/x', 303), accepted(provider)))
        expect(await thrownBy(bought)).toMatchObject({ code: 'submit_unknown', charged: 'unknown', provider })
        expect(submits()).toHaveLength(1)
      }
    })

    it.each([
      ['https://user:pass@new.example/v1/videos?token=geheim#part', 'new.example/v1/videos', 'https://new.example/v1'],
      ['//new.example:8443/api/v1/videos', 'new.example:8443/api/v1/videos', 'https://new.example:8443/api/v1'],
      ['/api/v2/videos?sig=geheim', 'host.example/api/v2/videos', 'https://host.example/api/v2'],
      ['/login?next=/v1/videos', 'host.example/login', null],
      ['http://plain.example/v1/videos', 'plain.example/v1/videos', null],
      ['/v1/videos/', 'host.example/v1/videos/', null],
    ])('%s: host and path only, and what baseUrl would be', async (location, place, base) => {
      const message = await atBase('https://host.example/v1', redirect(location))
      expect(message).toContain(`it points to ${place},`)
      expect(message).not.toMatch(/geheim|pass@|\?/)
      if (base) expect(message).toContain(`Check baseUrl: for that address it would be ${base}.`)
      else expect(message).toContain('Check baseUrl: the host has no such route under https://host.example/v1')
    })

    it.each([
      undefined,
      'https://[',
      'javascript:alert(1)',
      'mailto:a@b.example',
    ])('to nowhere: %s', async (location) => {
      const message = await atBase('https://host.example/v1', redirect(location))
      expect(message).toMatch(/a redirect (?:that says not where to|to something that is no web address)/)
      expect(message).toMatch(/Nothing was charged.*Check baseUrl/)
    })

    it('of APIMaster names everything before the path', async () => {
      const location = 'https://www.apimaster.ai/v1/v1/videos/generations'
      expect(await atBase('https://apimaster.ai', redirect(location), 'apimaster')).toContain(
        'it would be https://www.apimaster.ai.',
      )
    })
  })

  it('an empty account behind a 429 is told at once', async () => {
    const body = { error: { code: '1113', message: 'Insufficient balance or no resource package. Please recharge.' } }
    for (const provider of PAID) {
      const { bought, submits, clock } = buy(provider, { status: 429, json: body })
      const error = await thrownBy(bought)
      expect(error).toMatchObject({ code: 'insufficient_funds', charged: 'no', retryable: false, providerCode: '1113' })
      expect(error.message).toMatch(/Please recharge.*Top up the account/)
      expect([submits().length, clock.elapsed()]).toEqual([1, 0])
    }
  })

  it('Artifex: says that the key must be in the vip group', async () => {
    const { bought } = buy('artifex', {
      status: 403,
      json: { error: { message: '无权访问 vip 分组', type: 'new_api_error' } },
    })
    const error = await thrownBy(bought)
    expect(error).toMatchObject({ code: 'permission', charged: 'no' })
    expect(error.message).toMatch(/vip group/)
  })

  it('carries the request id of a gateway', async () => {
    const message = 'no (request id: 20261120abcdef)'
    const { bought } = buy('apimaster', { status: 400, json: { error: { message, type: 'new_api_error', code: '' } } })
    expect(await thrownBy(bought)).toMatchObject({ requestId: '20261120abcdef' })
  })

  it('never repeats the key, even when the provider does', async () => {
    const { bought } = buy('artifex', {
      status: 401,
      json: { error: { code: 'invalid_api_key', message: `Incorrect API key provided: ${KEY}.` } },
    })
    const error = await thrownBy(bought)
    expect(error.code).toBe('auth')
    expect(`${error.message}${error.stack}${JSON.stringify(error)}`).not.toContain(KEY)
  })
})

describe('APIMaster', () => {
  const temporary = (status: number): Answer => ({
    status,
    json: { code: 'upstream_error', message: 'retry', data: null },
  })

  it.each([500, 502])('%d in the gateway’s own JSON: again, at most twice', async (status) => {
    const good = buy('apimaster', inOrder(temporary(status), temporary(status), accepted('apimaster')))
    expect((await good.bought).id).toBe('task_1')
    const bad = buy('apimaster', temporary(status))
    expect(await thrownBy(bad.bought)).toMatchObject({ code: 'provider_unavailable', charged: 'no', retryable: true })
    expect(bad.submits()).toHaveLength(3)
  })

  it('the second try may still get lost, and then nobody knows', async () => {
    const { bought, submits } = buy('apimaster', inOrder(temporary(502), RESET, accepted('apimaster')))
    expect(await thrownBy(bought)).toMatchObject({ code: 'submit_unknown', charged: 'unknown' })
    expect(submits()).toHaveLength(2)
  })

  it('tries the other prefix once where the first does not exist, and keeps it in the handle', async () => {
    const { bought, submits } = buy('apimaster', inOrder(INVALID_URL, accepted('apimaster')))
    expect(await bought).toMatchObject({ id: 'task_1', prefix: '/v1' })
    expect(submits().map(({ request }) => new URL(request.url).pathname)).toEqual([
      '/v1/v1/videos/generations',
      '/v1/videos/generations',
    ])
  })

  it('keeps the first one too', async () => {
    expect(await buy('apimaster', accepted('apimaster')).bought).toMatchObject({ prefix: '/v1/v1' })
  })

  it('refuses when neither exists', async () => {
    const { bought, submits } = buy('apimaster', INVALID_URL)
    const error = await thrownBy(bought)
    expect(error).toMatchObject({ code: 'invalid_input', charged: 'no' })
    expect(error.message).toMatch(/baseUrl/)
    expect(submits()).toHaveLength(2)
  })

  it.each(PAID.filter((id) => id !== 'apimaster'))('%s has no other prefix to try', async (provider) => {
    const { bought, submits } = buy(provider, INVALID_URL)
    expect(await thrownBy(bought)).toMatchObject({ charged: 'no' })
    expect(submits()).toHaveLength(1)
  })
})

describe('images as files', () => {
  const file = { name: 'cat.png', mediaType: 'image/png', bytes: new Uint8Array(10), width: 64, height: 64 }
  const uploads = (...answers: Answer[]): Answer => {
    const upload = inOrder(...answers)
    return (request, { purpose }) =>
      purpose === 'submit' ? accepted('apimart') : request.form ? upload : { status: 500 }
  }

  it('go up first, and their address is bought with', async () => {
    const { bought, submits, seen } = buy(
      'apimart',
      uploads({ json: { url: 'https://cdn.example.com/1.png' } }),
      {},
      { imageUrl: file },
    )
    expect((await bought).id).toBe('task_1')
    expect(seen.map(({ options }) => options.purpose)).toEqual(['free', 'submit'])
    expect(submits()[0]?.request.json).toMatchObject({ image_urls: ['https://cdn.example.com/1.png'] })
  })

  it('an upload is free, so it is tried again', async () => {
    const { bought, seen } = buy(
      'apimart',
      uploads(RESET, { status: 502 }, { json: { url: 'https://c.example.com/1' } }),
      {},
      { imageUrl: file },
    )
    expect((await bought).id).toBe('task_1')
    expect(seen).toHaveLength(4)
  })

  it.each([
    ['no such route', INVALID_URL, 'provider_unavailable', true],
    ['no answer', RESET, 'provider_unavailable', true],
    ['a bad key', stated(401, 'invalid_api_key'), 'auth', false],
    ['too large', stated(413), 'invalid_input', false],
    ['no address in it', { json: { ok: true } }, 'provider_unavailable', true],
  ] as const)('nothing is bought when it cannot go up: %s', async (_, answer, code, retryable) => {
    const { bought, submits } = buy('apimart', uploads(answer), {}, { imageUrl: file })
    const error = await thrownBy(bought)
    expect(error).toMatchObject({ code, charged: 'no', retryable })
    expect(error.message).toMatch(/Nothing was submitted.*give its address instead/)
    expect(submits()).toHaveLength(0)
  })

  it('go along as multipart where the wire takes them', async () => {
    const { bought, submits } = buy(
      'openai-compatible',
      accepted('openai-compatible'),
      {},
      { imageUrl: file, aspectRatio: '16:9' },
    )
    await bought
    expect(submits()[0]?.request.form?.at(-1)).toMatchObject(['input_reference', { filename: 'cat.png' }])
  })
})

describe('an orderly stop', () => {
  it('while it was connecting: it does not leave, and nothing is charged', async () => {
    const stop = new AbortController()
    const { prepared, session } = shop('artifex', accepted('artifex'))
    const http: typeof session.http = async (_request, { unsent }) => {
      stop.abort()
      throw new TransportError('aborted', unsent?.aborted ? 'no' : 'maybe', 'stopped before it was sent')
    }
    const bought = submit({ ...session, http }, prepared, { signal: stop.signal })
    expect(await thrownBy(bought)).toMatchObject({ code: 'aborted', charged: 'no' })
  })

  it('before the submit: nothing is sent, nothing charged', async () => {
    const { bought, seen } = buy('artifex', accepted('artifex'), { signal: AbortSignal.abort() })
    expect(await thrownBy(bought)).toMatchObject({ code: 'aborted', charged: 'no' })
    expect(seen).toHaveLength(0)
  })

  const stopAt = async (provider: ProviderId, ms: number, answer: Answer, input: VideoInput = {}) => {
    const stop = new AbortController()
    const made = shop(provider, answer, input)
    const bought = submit(made.session, made.prepared, { signal: stop.signal })
    void made.clock.sleep(ms).then(() => stop.abort())
    const outcome = await bought.catch((error: unknown) => error)
    return { ...made, outcome: outcome as Record<string, unknown>, at: made.clock.elapsed() }
  }

  it('while the reply is under way: it is still waited for, at most 5 s', async () => {
    const soon = await stopAt('artifex', 1000, { ...(accepted('artifex') as object), after: 4000 })
    expect(soon.outcome).toMatchObject({ id: 'task_1' })
    const late = await stopAt('artifex', 1000, { ...(accepted('artifex') as object), after: 60_000 })
    expect(late.outcome).toMatchObject({ code: 'submit_unknown', charged: 'unknown' })
    expect(late.at).toBe(6000)
  })

  it('during a rate limit: nothing was charged', async () => {
    const { outcome, submits } = await stopAt('artifex', 5000, stated(429, 'x', { 'retry-after': '60' }))
    expect(outcome).toMatchObject({ code: 'aborted', charged: 'no' })
    expect(submits()).toHaveLength(1)
  })

  it('between two tries that never arrived: nothing was charged', async () => {
    const { outcome, submits } = await stopAt('artifex', 500, REFUSED)
    expect(outcome).toMatchObject({ code: 'aborted', charged: 'no' })
    expect(submits()).toHaveLength(1)
  })

  it('between two "temporary" answers: nothing was charged', async () => {
    const { outcome, submits } = await stopAt('apimaster', 500, {
      status: 502,
      json: { code: 'upstream_error', message: 'm' },
    })
    expect(outcome).toMatchObject({ code: 'aborted', charged: 'no' })
    expect(submits()).toHaveLength(1)
  })

  it('during an upload: nothing is bought', async () => {
    const file = { name: 'cat.png', mediaType: 'image/png', bytes: new Uint8Array(1), width: 64, height: 64 }
    const { outcome, submits } = await stopAt(
      'apimart',
      1000,
      { json: { url: 'https://c.example.com' }, after: 3000 },
      { imageUrl: file },
    )
    expect(outcome).toMatchObject({ code: 'aborted', charged: 'no' })
    expect(submits()).toHaveLength(0)
  })

  it('between two replays: nobody knows', async () => {
    const stop = new AbortController()
    const { session, prepared, clock, submits } = shop('apimart', RESET)
    const bought = submit(session, prepared, { signal: stop.signal, idempotencyKey: 'k' })
    void clock.sleep(500).then(() => stop.abort())
    expect(await thrownBy(bought)).toMatchObject({ code: 'submit_unknown', charged: 'unknown' })
    expect(submits()).toHaveLength(1)
  })
})
