import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { HttpReply } from '../../src/providers/http.ts'
import { judgeSubmit } from '../../src/providers/judge-submit.ts'
import { ADAPTERS } from '../../src/providers/registry.ts'
import { COMMON_RULES } from '../../src/providers/submit-rules.ts'
import { PROVIDER_IDS, type ProviderId } from '../../src/video/provider-id.ts'
import { tookNothing } from '../test-provider.ts'

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

/** JSON with a 500 or 502 that is not the gateway's: whether the task was taken, it cannot know. */
const ON_THE_WAY: Array<[who: string, body: unknown]> = [
  ['a proxy, the status as a number', { code: 502, message: 'Bad Gateway' }],
  ['a proxy, the status as text', { code: '502', message: 'Bad Gateway', data: null }],
  ['a proxy, with the status and a type', { error: { code: 502, type: 'upstream_error', message: 'upstream reset' } }],
  ['a proxy, in words of its own', { error: { code: 'bad_gateway', type: 'proxy_error', message: 'no' } }],
  ['a proxy, whose message begins with a word of the gateway', { message: 'upstream_error: reset by peer' }],
  ['Cloudflare', { type: 'https://developers.cloudflare.com/', title: 'Error 502', status: 502, error_code: 502 }],
  ['AWS API Gateway', { message: 'Internal server error' }],
  ['Kong', { message: 'An invalid response was received from the upstream server', request_id: '1a2b3c4d5e6f7a8b' }],
  ['APISIX', { error_msg: '502 Bad Gateway' }],
  ['Spring', { timestamp: '2026-11-20T12:00:00Z', status: 500, error: 'Internal Server Error', path: '/v1/videos' }],
  ['LiteLLM', { error: { message: 'litellm.InternalServerError: no', type: 'None', param: 'None', code: '500' } }],
  ['Azure', { statusCode: 500, message: 'Internal server error', activityId: '6c6e1b52-0000-4000-8000-000000000000' }],
  ['Vercel', { error: { code: 'FUNCTION_INVOCATION_TIMEOUT', message: 'An error occurred' } }],
  ['OpenAI', { error: { message: 'The server had an error', type: 'server_error', param: null, code: null } }],
]

const OF_THE_GATEWAY: Array<[who: string, body: unknown]> = [
  ['502 upstream_error, flat', { code: 'upstream_error', message: 'no', data: null }],
  [
    '502 get_channel_failed in an error',
    { error: { code: 'get_channel_failed', type: 'new_api_error', message: 'no' } },
  ],
  ['502 upstream_error as the type', { error: { code: '', type: 'upstream_error', message: 'no' } }],
  ['502 of the type new_api_error', { error: { code: 'bad_response', type: 'new_api_error', message: 'no' } }],
]

const EMPTY = { ...REFUSED, code: 'insufficient_funds' }

/** 429 is also what hosts say of an empty account, which no waiting fills. */
const NO_MONEY: unknown[] = [
  { error: { code: '1113', message: 'Insufficient balance or no resource package. Please recharge.' } },
  { error: { code: '1113', message: '余额不足或无可用资源包,请充值。' } },
  {
    error: {
      type: 'exceeded_current_quota_error',
      message: 'Your account is suspended, please check your plan and billing details',
    },
  },
  { error: { type: 'insufficient_quota', code: '429', message: 'You exceeded your current quota' } },
  { error: { code: 'billing_hard_limit_reached', message: 'Billing hard limit has been reached' } },
  { error: { code: 'quota_exceeded', message: 'You have 0 credits left. Top up to go on.' } },
  {
    error: { code: 'AccountOverdueError', message: 'The request failed because your account has an overdue balance.' },
  },
  { code: 'Arrearage', message: 'Access denied, please make sure your account is in good standing.' },
  { code: 1102, message: 'Resource pack depleted/expired', error: { message: 'Your resource package is exhausted' } },
  { error: 'User is locked. Reason: Exhausted balance. Top up your balance.' },
  { error: { message: 'You do not have enough credits to run this task.' } },
  { detail: 'You have run out of credits. Please purchase more credits.' },
  { success: false, message: '账户欠费' },
  { error: { message: '您的积分不足，请购买后再试' } },
  { error: { message: 'クレジットが不足しています' } },
  { error: { message: 'Saldo insuficiente' } },
  { error: { message: 'Ihr Guthaben reicht nicht aus.' } },
  { base_resp: { status_code: 1008, status_msg: 'insufficient balance' } },
  ...[
    "You don't have enough credits to complete this request. This request requires 100 credits",
    'This request requires more credits, or fewer max_tokens. You can only afford 20.',
    'Access denied, please make sure your account is in good standing.',
    '0 credits remaining',
    'Your remaining balance is $0.00',
    'The free tier of the model has been exhausted. To go on, use the paid one.',
    'pre-consumed quota failed, user quota: $0.00, need quota: $0.80',
    'Your subscription has expired, please renew',
    'Please add a payment method',
    'You have exceeded your monthly included credits',
    "You've used all your credits",
    "Your newly created team doesn't have any credits yet.",
    'This API method requires billing to be enabled.',
    'You need at least 20 credits to generate',
    'insufficient points',
    'You exceeded your current quota. Quota exceeded for metric: videos, limit: 0. Please retry in 22.8s.',
    '预扣费额度失败, 用户剩余额度: ¥0.010000, 需要预扣费额度: ¥1.000000',
    '账户余额小于 0',
    '没有可用的额度',
    '灵感值不足',
    '次数已用完',
    '账户被冻结，请缴费',
  ].map((message) => ({ error: { code: 'x', message } })),
]

/** The same in the shapes of other hosts, with whatever status. */
const NO_MONEY_SHAPES: unknown[] = [
  { code: 1102, error_msg: '账户余额不足' },
  { code: 1102, detail: 'Insufficient balance' },
  { success: false, error_message: 'Insufficient balance' },
  { success: false, errors: ['Insufficient balance'] },
  { code: 1102, data: { message: 'Insufficient balance' } },
  { error: { description: 'Insufficient balance' } },
  { error: [{ message: 'Insufficient balance' }] },
  { error: { errors: [{ message: 'Insufficient balance' }] } },
  { error: { error: { message: 'Insufficient balance' } } },
  { error: { status: 'INSUFFICIENT_FUNDS', message: 'no' } },
  { error: true, message: 'Insufficient balance' },
  { error_code: 'insufficient_credits' },
  { errorCode: 'NOT_ENOUGH_CREDITS', errorMessage: 'no' },
  { err: 'Insufficient balance' },
  { Error: { Code: 'X', Message: 'Insufficient balance' } },
  { ResponseMetadata: { Error: { Code: 'AccountOverdue', Message: 'no' } } },
  { Response: { Error: { Code: 'FailedOperation.Arrears', Message: 'no' } } },
  { result: 'error', info: 'Insufficient balance' },
]

/** The same words with the statuses that other hosts give them. */
const NO_MONEY_ELSEWHERE: ReadonlyArray<readonly [status: number, body: unknown]> = [
  [400, { error: { type: 'invalid_request_error', message: 'Your credit balance is too low to access the API.' } }],
  [400, { code: 'Arrearage', message: 'Access denied, please make sure your account is in good standing.' }],
  [403, { code: 'access_denied', message: '账户余额不足，请充值' }],
  [403, { error: { code: 'forbidden', message: 'User is locked. Reason: Exhausted balance.' } }],
  [403, { error: { code: 'permission_denied', message: 'Your account has an overdue balance.' } }],
  [402, { detail: 'Payment required' }],
  [422, { detail: [{ msg: 'You have run out of credits' }] }],
  [200, { code: 402, msg: 'The account does not have enough credits' }],
  [200, { success: false, message: 'Insufficient credits' }],
  [200, { base_resp: { status_code: 1008, status_msg: 'insufficient balance' } }],
  [200, { status: 'error', message: '您的积分不足，请购买后再试' }],
  [200, { status: 402, data: { error: 'Not enough credits' } }],
  [200, { status: 'failed', data: { error: { message: 'Not enough credits' } } }],
  [200, { errcode: 40201, errmsg: '余额不足' }],
  [200, { ok: false, error_message: 'Please top up your account.' }],
  [201, { errors: [{ message: 'Insufficient balance' }] }],
]

/** Errors of a 200 that say nothing of money: whether a task was taken, nobody knows. */
const UNCLEAR_IN_200: unknown[] = [
  { status: 'error', message: 'upstream took too long' },
  { status: 'failed', result: { error: 'the queue did not answer' } },
  { base_resp: { status_code: 1000, status_msg: 'unknown error' } },
  { status: 'failed', id: 'task_123456', message: 'insufficient balance' },
  { status: 500, message: 'insufficient balance upstream' },
  { error: null, errors: [], message: 'Insufficient balance for a second clip' },
  { status: 'queued', message: 'Charged. Your balance is 0 now.' },
  { status: 'ok', message: 'Insufficient balance for a second clip' },
]

const SPENT: unknown[] = [
  { error: { code: 'spend_limit_exceeded', message: 'no' } },
  { error: { type: 'budget_exceeded', message: 'Budget has been exceeded! Current cost: 11.2, max budget: 10.0' } },
  { error: { message: 'You have reached your monthly spending cap.' } },
]

/** What a plain rate limit says of quotas and credits. */
const RATES: unknown[] = [
  [
    {
      error: {
        code: 429,
        message:
          "Quota exceeded for quota metric 'Generate requests' and limit 'Requests per minute' of service 'x.example.com'",
        status: 'RESOURCE_EXHAUSTED',
      },
    },
  ],
  { error: { code: 429, message: 'Resource has been exhausted (e.g. check quota).', status: 'RESOURCE_EXHAUSTED' } },
  {
    error: {
      message:
        'You exceeded your current quota, please check your plan and billing details. Quota exceeded for metric: videos, limit: 2. Please retry in 22.8s.',
    },
  },
  {
    error: {
      type: 'tokens',
      code: 'rate_limit_exceeded',
      message:
        'Rate limit reached on tokens per min (TPM): Limit 10000. To raise it, add a payment method at https://platform.example.com/account/billing.',
    },
  },
  { error: { message: 'Rate limit exceeded: free-models-per-day. Add 10 credits to unlock 1000 requests per day' } },
  { error: { code: 'quota_exceeded', message: 'Your quota of 5 requests/min is exceeded' } },
  {
    error: {
      code: 'Throttling.AllocationQuota',
      message: 'Allocated quota exceeded, please increase your quota limit.',
    },
  },
  { error: { message: '您的账户已达到速率限制，请您控制请求频率' } },
  { error: { message: '当前分组上游负载已饱和，请稍后再试' } },
  { error: { message: 'Too many concurrent tasks for your plan. Upgrade or buy credits for more.' } },
  { message: 'Limit Exceeded' },
  { error: { message: 'Requests quota exceeded within 60s window' } },
  { error: { message: 'Hourly quota exceeded, retry later' } },
  { error: { message: 'Minute quota exhausted' } },
  { error: { message: 'RESOURCE_EXHAUSTED: Quota exceeded for x. Please submit a quota increase request.' } },
  { error: { message: 'At most 3 parallel generations on your balance tier. Top up for more' } },
  { error: { message: 'Rate limit: accounts with a balance below $10 may send 3 requests per minute' } },
  { error: { message: 'System busy, quota temporarily exhausted' } },
  { error: { message: '并发额度不足' } },
  { error: { message: '每分钟配额已用完' } },
]

const rows: Array<[row: string, providers: readonly ProviderId[], reply: HttpReply, expected: object]> = [
  ['2xx with code ≠ 200', all, json(200, { code: 400, msg: 'no' }), { ...REFUSED, code: 'invalid_input' }],
  ['2xx with success: false', all, json(200, { success: false, message: 'no' }), REFUSED],
  ['2xx with an error', all, json(201, { error: { code: 'invalid_api_key', message: 'no' } }), { code: 'auth' }],
  ...[
    400, 401, 402, 403, 404, 405, 406, 409, 410, 411, 412, 413, 414, 415, 416, 417, 421, 422, 426, 428, 431, 451,
  ].flatMap((status) => {
    const bare = tookNothing(status) ? REFUSED : UNKNOWN
    return [
      [`${status} in the provider's JSON`, all, stated(status), REFUSED] as (typeof rows)[number],
      [`${status} in the flat shape`, all, flat(status), REFUSED] as (typeof rows)[number],
      [`${status} in HTML`, all, plain(status, '<h1>no</h1>'), bare] as (typeof rows)[number],
      [`${status} as a line of text`, all, plain(status, `${status} no`, 'text/plain'), bare] as (typeof rows)[number],
      [`${status} and empty`, all, plain(status, ''), bare] as (typeof rows)[number],
    ]
  }),
  ...[400, 409, 422].map((status): (typeof rows)[number] => [
    `${status} in FastAPI's words`,
    all,
    json(status, { detail: [{ loc: ['body', 'seconds'], msg: 'Input should be 4', type: 'literal_error' }] }),
    REFUSED,
  ]),
  ...[406, 412, 416, 417, 421, 426, 428, 451].map((status): (typeof rows)[number] => [
    `${status} in JSON that anybody on the way may write`,
    all,
    json(status, { message: 'no' }),
    UNKNOWN,
  ]),
  ...[408, 418, 423, 424, 425, 499].flatMap((status): typeof rows => [
    [`${status} in the provider's JSON`, all, stated(status), UNKNOWN],
    [`${status} in HTML`, all, plain(status, '<h1>no</h1>'), UNKNOWN],
  ]),
  ['401 that names its request', all, json(401, { request_id: 'a1b2c3d4-0000' }), { ...REFUSED, code: 'auth' }],
  ['401', all, stated(401), { ...REFUSED, code: 'auth' }],
  ['402', all, stated(402), { ...REFUSED, code: 'insufficient_funds' }],
  ['403', all, stated(403), { ...REFUSED, code: 'permission' }],
  ['404 Invalid URL', all, json(404, { error: { message: 'Invalid URL (POST /v1/x)' } }), { action: 'other-prefix' }],
  ['404 of another kind', all, stated(404), REFUSED],
  ['429 rate limit', all, stated(429, 'rate_limit_exceeded'), { ...WAIT, code: 'rate_limited' }],
  ...NO_MONEY.map((body): (typeof rows)[number] => [
    `429, empty: ${JSON.stringify(body)}`,
    all,
    json(429, body),
    EMPTY,
  ]),
  ...NO_MONEY_ELSEWHERE.map(([status, body]): (typeof rows)[number] => [
    `${status}, empty: ${JSON.stringify(body)}`,
    all,
    json(status, body),
    EMPTY,
  ]),
  ...[200, 400, 403, 429].flatMap((status) =>
    NO_MONEY_SHAPES.map((body): (typeof rows)[number] => [
      `${status}, empty, in another shape: ${JSON.stringify(body)}`,
      all,
      json(status, body),
      EMPTY,
    ]),
  ),
  ...UNCLEAR_IN_200.map((body): (typeof rows)[number] => [
    `200, an error or none: ${JSON.stringify(body)}`,
    all,
    json(200, body),
    UNKNOWN,
  ]),
  [
    '400 about a prompt that speaks of money',
    all,
    json(400, { error: { code: 'invalid_value', message: 'The prompt "a man is out of money" is too short.' } }),
    { ...REFUSED, code: 'invalid_input' },
  ],
  ['429, empty, as a line', all, plain(429, 'Insufficient balance, please recharge', 'text/plain'), EMPTY],
  ...SPENT.map((body): (typeof rows)[number] => [
    `429, spent: ${JSON.stringify(body)}`,
    all,
    json(429, body),
    { ...REFUSED, code: 'spend_limit' },
  ]),
  ...RATES.map((body): (typeof rows)[number] => [
    `429, a rate: ${JSON.stringify(body)}`,
    all,
    json(429, body),
    { ...WAIT, code: 'rate_limited' },
  ]),
  ['500 that speaks of money proves nothing', all, json(500, { message: 'insufficient balance upstream' }), UNKNOWN],
  ['a redirect that names a task', all, json(303, { id: 'task_123', status: 'queued' }), UNKNOWN],
  ['429 in HTML', all, plain(429, '<h1>Too many requests</h1>'), WAIT],
  ['429 spend limit', all, stated(429, 'spend_limit_exceeded'), { ...REFUSED, code: 'spend_limit' }],
  ['429 without money', all, stated(429, 'insufficient_quota'), { ...REFUSED, code: 'insufficient_funds' }],
  ['403 without money', all, stated(403, 'insufficient_user_quota'), { ...REFUSED, code: 'insufficient_funds' }],
  ['500 in the gateway’s own JSON', ['apimaster'], flat(500), AGAIN],
  ['502 in the gateway’s own JSON', ['apimaster'], flat(502), AGAIN],
  ...ON_THE_WAY.map(([who, body]): (typeof rows)[number] => [`500 and 502 of ${who}`, all, json(502, body), UNKNOWN]),
  ...ON_THE_WAY.map(([who, body]): (typeof rows)[number] => [`500 of ${who}`, all, json(500, body), UNKNOWN]),
  ...OF_THE_GATEWAY.map(([who, body]): (typeof rows)[number] => [who, ['apimaster'], json(502, body), AGAIN]),
  ['500 in JSON', but('apimaster'), flat(500), UNKNOWN],
  ['502 in JSON', but('apimaster'), flat(502), UNKNOWN],
  ['500 in JSON of a proxy', all, json(500, { message: 'Internal server error' }), UNKNOWN],
  ['502 in JSON of a proxy', all, json(502, { detail: 'Bad gateway' }), UNKNOWN],
  ['500 internal_error', ['aivideoapi'], stated(500, 'internal_error'), UNKNOWN],
  ['503 upstream_error', ['aivideoapi'], stated(503, 'upstream_error'), { ...REFUSED, code: 'provider_unavailable' }],
  ['503 upstream_error elsewhere', but('aivideoapi'), stated(503, 'upstream_error'), UNKNOWN],
  ...[
    [400, { status: 400, data: { error: { code: 'invalid_request', message: 'no' } } }, 'invalid_input'],
    [200, { status: 'error', data: { error: { code: 'invalid_api_key', message: 'no' } } }, 'auth'],
    [200, { status: 'failed', data: { error: 'Your prompt violates our content policy' } }, 'moderation'],
    [402, { status: 402, data: { error: { code: 'insufficient_credits', message: 'no' } } }, 'insufficient_funds'],
  ].map(([status, body, code]): (typeof rows)[number] => [
    `${status} with the error in its data: ${JSON.stringify(body)}`,
    ['aivideoapi'],
    json(status as number, body),
    { ...REFUSED, code },
  ]),
  [
    '200 with an error in its data, and a task',
    ['aivideoapi'],
    json(200, { status: 'failed', data: { error: 'no', video_id: 'v1' } }),
    UNKNOWN,
  ],
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
  ...[300, 301, 302, 307, 308].map((status): (typeof rows)[number] => [
    `${status}, never followed`,
    all,
    plain(status, ''),
    { ...REFUSED, code: 'invalid_input' },
  ]),
  ['303, whoever says it', all, plain(303, ''), UNKNOWN],
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
      const { rule, code } = judgeSubmit(ADAPTERS[id], reply)
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
          const { rule, error } = judgeSubmit(ADAPTERS[id], { status, headers: {}, text })
          if (tookNothing(status)) continue
          if (rule.charged === 'no') expect(error).not.toBeNull()
          else expect(rule.action).toBe('unknown')
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
