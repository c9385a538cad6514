/**
 * The fault matrix as data: every fault, how it is caused in each phase, and what must come of it. The tests and
 * docs/fault-matrix.md are made from these rows.
 */

import type { ErrorCode } from '@reelay/core'
import type { FaultEffect, ProviderId } from '@reelay/simulator'
import {
  CLIP,
  delivered,
  givenUpAs,
  keptAs,
  keyUnclear,
  neverThereAs,
  refusedAs,
  stillLost,
  taskFailed,
  taskModerated,
  unclear,
  unclearForEver,
  unclearPaid,
  unclearPaidForEver,
} from './expectations.ts'
import { type Cause, type DeadEnd, type Outcome, type PerProvider, type Row, STORE_ORIGIN } from './vocabulary.ts'

/** A free request meets a fault this often before all is well again. */
const FEW = 3

const FOR_EVER = Number.POSITIVE_INFINITY

const fault = (effect: FaultEffect, accepted = false): Cause => ({ kind: 'simulator', effect, accepted })
const once = (cause: Cause, expected: PerProvider<Outcome>) => ({ cause, times: 1, expected })
const sometimes = (cause: Cause, times = FEW) => ({ cause, times, expected: delivered })
const always = (cause: Cause, expected: PerProvider<Outcome>) => ({ cause, times: FOR_EVER, expected })
const every = (outcome: Outcome): PerProvider<Outcome> => ({ every: outcome })

/** The request certainly never arrived. */
function deadEnd(name: string, to: DeadEnd): Row {
  const cause: Cause = { kind: 'dead-end', to }
  return { name, phases: { submit: once(cause, delivered), poll: sometimes(cause), download: sometimes(cause) } }
}

/** One effect in all three phases; a video is spoilt in its own way where it must be. */
function spoilt(
  name: string,
  effect: FaultEffect,
  submit: PerProvider<Outcome>,
  {
    accepted = false,
    video = effect,
    times = FEW,
    poll = delivered,
  }: { accepted?: boolean; video?: FaultEffect; times?: number; poll?: PerProvider<Outcome> } = {},
): Row {
  return {
    name,
    phases: {
      submit: once(fault(effect, accepted), submit),
      poll: { ...sometimes(fault(effect), times), expected: poll },
      download: sometimes(fault(video), times),
    },
  }
}

/** A fault that is told apart by whether the task had been bought: only a submit can tell. */
function paidFirst(name: string, effect: FaultEffect): Row {
  return { name, phases: { submit: once(fault(effect, true), unclearPaid) } }
}

const CONNECTIONS: readonly Row[] = [
  deadEnd('connection refused', 'closed port'),
  deadEnd('host name unknown', 'unknown name'),
  deadEnd('TLS fails', 'no TLS'),
  deadEnd('TLS never answers', 'silent TLS'),
  spoilt('connection reset', { kind: 'reset' }, unclear),
  paidFirst('connection reset, task accepted', { kind: 'reset' }),
  spoilt('no answer in time', { kind: 'stall', ms: 120_000 }, unclear, { times: 1 }),
  {
    name: 'no answer in time, task accepted',
    // APIMart says that the first request is still under way, for as long as anybody asks.
    phases: { submit: once(fault({ kind: 'stall', ms: 120_000 }, true), { ...unclearPaid, apimart: stillLost }) },
  },
  {
    name: 'slow drip',
    phases: {
      submit: once(fault({ kind: 'drip', bytesPerSecond: 1 }, true), unclearPaid),
      poll: sometimes(fault({ kind: 'drip', bytesPerSecond: 20 }), 1),
      download: sometimes(fault({ kind: 'drip', bytesPerSecond: 30_000 }), 1),
    },
  },
  {
    name: 'answer cut in the middle',
    phases: {
      submit: once(fault({ kind: 'truncate', bytes: 20 }, true), unclearPaid),
      poll: sometimes(fault({ kind: 'truncate', bytes: 20 })),
      download: sometimes(fault({ kind: 'truncate', bytes: 9000 })),
    },
  },
]

/**
 * A number stands where the id should be. A liberal reader takes it for the id, since a task that is looked for is better
 * than one that is dropped; nobody knows it, and that is what is said. APIMaster's and APIMart's lists hide it entirely.
 */
const wrongTypes: PerProvider<Outcome> = {
  ...neverThereAs('not_found', 'unknown'),
  apimaster: unclearPaid.every,
  apimart: CLIP,
  // Its ids are no numbers.
  xai: unclearPaid.every,
}

const BODIES: readonly Row[] = [
  spoilt('garbage', { kind: 'garbage' }, unclear, { video: { kind: 'garbage', contentType: 'video/mp4' } }),
  spoilt('HTML with status 200', { kind: 'html' }, unclear),
  spoilt('empty body', { kind: 'empty' }, unclear),
  spoilt('half a body', { kind: 'half-json' }, unclearPaid, { accepted: true, times: 2 }),
  spoilt('wrong types', { kind: 'wrong-types' }, wrongTypes, { accepted: true }),
  spoilt('endless body', { kind: 'huge' }, unclear),
  spoilt('JSON that names no task', { kind: 'status', status: 200, body: { hello: 'world' } }, unclear),
  spoilt('200 with an error in it', said(200, 'odd'), every(refusedAs('provider_unavailable'))),
  ...(['gzip', 'deflate', 'br'] as const).flatMap((encoding) => [
    spoilt(`${encoding}, which nobody asked for`, { kind: 'encoded', encoding }, delivered),
    spoilt(`broken ${encoding}`, { kind: 'encoded', encoding, broken: true }, unclear),
    paidFirst(`broken ${encoding}, task accepted`, { kind: 'encoded', encoding, broken: true }),
  ]),
]

/** Nothing was taken: the host wants the request elsewhere. */
const ELSEWHERE: readonly Row[] = [
  // It answers a POST that was carried out, with the address of what came of it.
  spoilt('303 elsewhere', { kind: 'redirect', location: STORE_ORIGIN + '/nowhere?token=1', status: 303 }, unclear),
  ...[301, 302, 307, 308].map((status) =>
    spoilt(
      `${status} elsewhere`,
      { kind: 'redirect', location: STORE_ORIGIN + '/nowhere?token=1', status },
      every(refusedAs('invalid_input')),
    ),
  ),
  spoilt(
    '308 to the same path with a slash',
    { kind: 'redirect', location: './', status: 308 },
    every(refusedAs('invalid_input')),
  ),
  spoilt('302 to nowhere', { kind: 'status', status: 302 }, every(refusedAs('invalid_input'))),
  spoilt('300 with a page', { kind: 'html', status: 300 }, every(refusedAs('invalid_input'))),
]

function said(status: number, code: string): FaultEffect {
  return { kind: 'status', status, body: { error: { code, message: 'so it is', type: 'some_type' } } }
}

/** Where the address of a submit names the model, it is the model that is not there. */
const nowhere: PerProvider<Outcome> = {
  ...every(refusedAs('not_found')),
  fal: refusedAs('model_unavailable'),
  replicate: refusedAs('model_unavailable'),
}

const BY_STATUS: ReadonlyArray<[status: number, json: PerProvider<Outcome>, html: PerProvider<Outcome>]> = [
  [400, every(refusedAs('invalid_input')), unclear],
  [401, every(refusedAs('auth')), every(refusedAs('auth'))],
  [402, every(refusedAs('insufficient_funds')), unclear],
  [403, every(refusedAs('permission')), every(refusedAs('permission'))],
  [404, nowhere, every(refusedAs('not_found'))],
  [405, every(refusedAs('not_found')), every(refusedAs('not_found'))],
  [406, every(refusedAs('invalid_input')), unclear],
  [407, unclear, unclear],
  [408, unclear, unclear],
  [409, every(refusedAs('invalid_input')), unclear],
  [410, every(refusedAs('not_found')), every(refusedAs('not_found'))],
  [411, every(refusedAs('invalid_input')), every(refusedAs('invalid_input'))],
  [412, every(refusedAs('invalid_input')), unclear],
  [413, every(refusedAs('invalid_input')), every(refusedAs('invalid_input'))],
  [414, every(refusedAs('invalid_input')), every(refusedAs('invalid_input'))],
  [415, every(refusedAs('invalid_input')), every(refusedAs('invalid_input'))],
  [417, every(refusedAs('invalid_input')), unclear],
  [421, every(refusedAs('invalid_input')), unclear],
  [422, every(refusedAs('invalid_input')), unclear],
  [425, unclear, unclear],
  [426, every(refusedAs('invalid_input')), unclear],
  [428, every(refusedAs('invalid_input')), unclear],
  [429, delivered, delivered],
  [431, every(refusedAs('invalid_input')), every(refusedAs('invalid_input'))],
  [451, every(refusedAs('moderation')), unclear],
  [499, unclear, unclear],
  [500, unclear, unclear],
  [502, unclear, unclear],
  [503, unclear, unclear],
  [504, unclear, unclear],
]

/** xAI answers a look so when a task has come to nothing; it is believed at the third look. */
const toNothing = { poll: { ...delivered, xai: neverThereAs('provider_failed', 'unknown').every } }

const STATUSES: readonly Row[] = BY_STATUS.flatMap(([status, json, html]) => [
  spoilt(`${status} in JSON`, said(status, 'odd_code'), json, [400, 422].includes(status) ? toNothing : {}),
  spoilt(`${status} in HTML`, { kind: 'html', status }, html),
])

/** What servers, proxies and CDNs on the way say in their own words, whatever stands behind them. */
const nginx = (title: string) =>
  `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n`
const page = (status: number, body: string): FaultEffect => ({ kind: 'status', status, body, contentType: 'text/html' })
const line = (status: number, body: string): FaultEffect => ({ kind: 'status', status, body })
const foreign = (status: number, body: object): FaultEffect => ({ kind: 'status', status, body })
const cloudflare = (status: number) =>
  page(status, `<!DOCTYPE html><title>host.example | ${status}: Error</title><h1>Error code ${status}</h1>Cloudflare`)

const ON_THE_WAY: readonly Row[] = [
  spoilt('nginx: 401 Authorization Required', page(401, nginx('401 Authorization Required')), every(refusedAs('auth'))),
  spoilt('nginx: 403 Forbidden', page(403, nginx('403 Forbidden')), every(refusedAs('permission'))),
  spoilt('nginx: 404 Not Found', page(404, nginx('404 Not Found')), every(refusedAs('not_found'))),
  spoilt('nginx: 405 Not Allowed', page(405, nginx('405 Not Allowed')), every(refusedAs('not_found'))),
  spoilt('nginx: 413 Too Large', page(413, nginx('413 Request Entity Too Large')), every(refusedAs('invalid_input'))),
  spoilt('nginx: 400 Bad Request', page(400, nginx('400 Bad Request')), unclear),
  spoilt('nginx: 502 Bad Gateway', page(502, nginx('502 Bad Gateway')), unclear),
  spoilt('nginx: 504 Gateway Time-out', page(504, nginx('504 Gateway Time-out')), unclear),
  spoilt('Go: 404 page not found', line(404, '404 page not found\n'), every(refusedAs('not_found'))),
  spoilt('FastAPI: 404 {"detail"}', foreign(404, { detail: 'Not Found' }), nowhere),
  spoilt('FastAPI: 405 {"detail"}', foreign(405, { detail: 'Method Not Allowed' }), every(refusedAs('not_found'))),
  spoilt('FastAPI: 422 {"detail":[…]}', foreign(422, { detail: [{ msg: 'no' }] }), every(refusedAs('invalid_input'))),
  spoilt('Cloudflare: 403 page', cloudflare(403), every(refusedAs('permission'))),
  ...[520, 522, 524].map((status) => spoilt(`Cloudflare: ${status} page`, cloudflare(status), unclear)),
  spoilt('Cloudflare: 502 in JSON', foreign(502, { title: 'Error 502', status: 502, error_code: 502 }), unclear),
  spoilt('AWS load balancer: 503 page', page(503, nginx('503 Service Temporarily Unavailable')), unclear),
  spoilt('AWS API Gateway: 500 {"message"}', foreign(500, { message: 'Internal server error' }), unclear),
  spoilt('AWS API Gateway: 403 {"message"}', foreign(403, { message: 'Forbidden' }), every(refusedAs('permission'))),
  spoilt('Kong: 502 {"message"}', foreign(502, { message: 'An invalid response was received' }), unclear),
  spoilt('Envoy: 503 as a line', line(503, 'upstream connect error or disconnect/reset before headers'), unclear),
  spoilt('a proxy: 502 with the status as code', foreign(502, { code: 502, message: 'Bad Gateway' }), unclear),
  paidFirst('a proxy: 502 with the status as code, task accepted', foreign(502, { code: 502, message: 'Bad Gateway' })),
]

/** 429 for an account without money, which no waiting fills; and for a rate, in whose words money occurs. */
const MONEY: readonly Row[] = [
  ['code 1113', { error: { code: '1113', message: 'Insufficient balance or no resource package. Please recharge.' } }],
  ['余额不足', { error: { code: '1113', message: '余额不足或无可用资源包,请充值。' } }],
  ['account suspended', { error: { type: 'exceeded_current_quota_error', message: 'Your account is suspended' } }],
  ['billing hard limit', { error: { code: null, message: 'Billing hard limit has been reached' } }],
  ['no credits, as {"detail"}', { detail: 'You do not have enough credits. Top up to go on.' }],
].map(([name, body]) =>
  spoilt(`429 without money: ${name}`, foreign(429, body as object), every(refusedAs('insufficient_funds'))),
)

const RATES: readonly Row[] = [
  ['a quota for a minute', { error: { code: 429, message: 'Quota exceeded for requests per minute' } }],
  ['tokens per min', { error: { message: 'Rate limit reached on tokens per min. Add credits for a higher one.' } }],
].map(([name, body]) => spoilt(`429 of a rate: ${name}`, foreign(429, body as object), delivered))

const NEW_API: readonly ProviderId[] = ['apimaster', 'artifex', 'openai-compatible']
const PAID_ALL: readonly ProviderId[] = ['apimaster', 'aivideoapi', 'apimart', 'artifex', 'openai-compatible']
/** Their videos come from their own API; those of the others from a store, which knows none of their codes. */
const SERVE_VIDEOS: readonly ProviderId[] = ['apimaster', 'openai-compatible', 'google', 'openrouter']

/** A row of a provider's own error table. A submit is answered by it once, a free request a few times. */
function own(name: string, code: string, only: readonly ProviderId[], submit: Outcome | PerProvider<Outcome>): Row[] {
  const cause = fault({ kind: 'error', name: code })
  const expected = 'every' in submit ? submit : every(submit)
  const row: Row = { name, only, phases: { submit: once(cause, expected), poll: sometimes(cause) } }
  const serving = only.filter((provider) => SERVE_VIDEOS.includes(provider))
  // A filter's word in the only place of the file is the end, and what it costs nobody says.
  const filtered: PerProvider<Outcome> = {
    every: CLIP,
    'openai-compatible': neverThereAs('moderation', 'unknown').every,
  }
  const inPlace = { ...sometimes(cause), expected: code.includes('moderation') ? filtered : delivered }
  if (serving.length === only.length) return [{ ...row, phases: { ...row.phases, download: inPlace } }]
  if (serving.length === 0) return [row]
  return [row, { name, only: serving, phases: { download: inPlace } }]
}

/** An error that ends the task where a look is answered by it. */
function ending(...[name, code, only, submit, end]: [...Parameters<typeof own>, end: Outcome]): Row[] {
  return own(name, code, only, submit).map(({ phases, ...row }) => ({
    ...row,
    phases: { ...phases, poll: { cause: fault({ kind: 'error', name: code }), times: FEW, expected: every(end) } },
  }))
}
const ended = (result: ErrorCode) => neverThereAs(result, 'unknown').every

/** A temporary error in the gateway's own JSON: APIMaster says "retry", the others say nothing. */
const temporary: PerProvider<Outcome> = { ...unclear, apimaster: CLIP }

/** How Alibaba says that it does not know the task, any more or at all. */
const NOT_KNOWN = fault({
  kind: 'status',
  status: 200,
  body: { request_id: 'r', output: { task_id: 'a-task', task_status: 'UNKNOWN' } },
})
/** A hiccup, or the end: it is believed when it keeps being said. */
const HARDLY_KNOWN: Row = { name: '200 UNKNOWN', only: ['alibaba'], phases: { poll: sometimes(NOT_KNOWN) } }

const OWN_CODES: readonly Row[] = [
  own('400 invalid_request', 'invalid_request', PAID_ALL, refusedAs('invalid_input')),
  own('400 missing_model', 'missing_model', NEW_API, refusedAs('model_unavailable')),
  own('400 invalid_model', 'invalid_model', NEW_API, refusedAs('model_unavailable')),
  own('400 moderation', 'moderation', [...NEW_API, 'apimart'], refusedAs('moderation')),
  own('400 moderation_blocked', 'moderation_blocked', ['openai-compatible'], refusedAs('moderation')),
  own('401 of fal', 'unauthorized', ['fal'], refusedAs('auth')),
  own('403 User is locked', 'locked', ['fal'], refusedAs('insufficient_funds')),
  own('403 Admin lock', 'admin_lock', ['fal'], refusedAs('permission')),
  own('404 of fal', 'not_found', ['fal'], refusedAs('model_unavailable')),
  own('422 of fal, a wrong field', 'validation', ['fal'], refusedAs('invalid_input')),
  own('422 content_policy_violation', 'content_policy_violation', ['fal'], refusedAs('moderation')),
  own('500 of fal', 'internal_error', ['fal'], unclear),
  own('503 runner_scheduling_failure', 'runner_scheduling_failure', ['fal'], unclear),
  own('504 request_timeout', 'request_timeout', ['fal'], unclear),
  own('401 1002 of Kling', 'auth_invalid', ['kling'], refusedAs('auth')),
  own('401 1003, a token that is not valid yet', 'not_yet_valid', ['kling'], refusedAs('auth')),
  own('401 1004, a token that is over', 'auth_expired', ['kling'], refusedAs('auth')),
  own('403 1103', 'no_right', ['kling'], refusedAs('permission')),
  own('404 1203', 'no_model', ['kling'], refusedAs('model_unavailable')),
  own('429 1100', 'account', ['kling'], refusedAs('permission')),
  own('429 1101, no money', 'arrears', ['kling'], refusedAs('insufficient_funds')),
  own('429 1102, no money', 'pack_used_up', ['kling'], refusedAs('insufficient_funds')),
  own('429 1302', 'too_fast', ['kling'], CLIP),
  own('429 1303, too many tasks at once', 'too_many_tasks', ['kling'], CLIP),
  own('429 1304', 'ip', ['kling'], refusedAs('permission')),
  own('400 1201 of Kling', 'invalid_request', ['kling'], refusedAs('invalid_input')),
  own('400 1201, the name is taken by nobody', 'name_taken', ['kling'], CLIP),
  own('400 1300', 'policy', ['kling'], refusedAs('moderation')),
  own('400 1301', 'content_security', ['kling'], refusedAs('moderation')),
  own('500 5000', 'server_error', ['kling'], unclear),
  own('503 5001', 'maintenance', ['kling'], unclear),
  own('504 5002', 'server_timeout', ['kling'], unclear),
  own('400 MissingParameter', 'MissingParameter', ['bytedance'], refusedAs('invalid_input')),
  own('400 InvalidParameter', 'InvalidParameter', ['bytedance'], refusedAs('invalid_input')),
  own(
    '400 InvalidParameter.TaskTypeConstraint',
    'InvalidParameter.TaskTypeConstraint',
    ['bytedance'],
    refusedAs('invalid_input'),
  ),
  own(
    '400 InvalidEndpoint.ClosedEndpoint',
    'InvalidEndpoint.ClosedEndpoint',
    ['bytedance'],
    refusedAs('model_unavailable'),
  ),
  own(
    '400 InputTextSensitiveContentDetected',
    'InputTextSensitiveContentDetected',
    ['bytedance'],
    refusedAs('moderation'),
  ),
  own(
    '400 a real face',
    'InputImageSensitiveContentDetected.PrivacyInformation',
    ['bytedance'],
    refusedAs('moderation'),
  ),
  own('400 InputTextRiskDetection', 'InputTextRiskDetection', ['bytedance'], refusedAs('moderation')),
  own('401 AuthenticationError', 'AuthenticationError', ['bytedance'], refusedAs('auth')),
  own('403 AccountOverdueError', 'AccountOverdueError', ['bytedance'], refusedAs('insufficient_funds')),
  own('403 ServiceNotOpen', 'ServiceNotOpen', ['bytedance'], refusedAs('model_unavailable')),
  own('403 AccessDenied', 'AccessDenied', ['bytedance'], refusedAs('permission')),
  own('404 ResourceNotFound', 'ResourceNotFound', ['bytedance'], refusedAs('not_found')),
  own('404 of Ark, no such model', 'ModelNotFound', ['bytedance'], refusedAs('model_unavailable')),
  own('429 RateLimitExceeded', 'RateLimitExceeded.EndpointRPMExceeded', ['bytedance'], CLIP),
  own('429 ServerOverloaded', 'ServerOverloaded', ['bytedance'], CLIP),
  own('429 QuotaExceeded', 'QuotaExceeded', ['bytedance'], refusedAs('insufficient_funds')),
  own('429 SetLimitExceeded', 'SetLimitExceeded', ['bytedance'], refusedAs('spend_limit')),
  own('500 InternalServiceError', 'InternalServiceError', ['bytedance'], unclear),
  own('400 API_KEY_INVALID', 'api_key_invalid', ['google'], refusedAs('auth')),
  own('401 ACCESS_TOKEN_TYPE_UNSUPPORTED', 'token_type', ['google'], refusedAs('auth')),
  own('403 API_KEY_SERVICE_BLOCKED', 'service_blocked', ['google'], refusedAs('permission')),
  own('400 INVALID_ARGUMENT', 'invalid_argument', ['google'], refusedAs('invalid_input')),
  own('400 FAILED_PRECONDITION, billing', 'no_billing', ['google'], refusedAs('insufficient_funds')),
  own('400 FAILED_PRECONDITION, region', 'region', ['google'], refusedAs('permission')),
  own('404 of a model that has ended', 'model_ended', ['google'], refusedAs('model_unavailable')),
  own('400 invalid_request of OpenRouter', 'invalid_request', ['openrouter'], refusedAs('invalid_input')),
  own('400 content_policy_violation', 'content_policy_violation', ['openrouter'], refusedAs('moderation')),
  own('400 image_download_failed', 'image_download_failed', ['openrouter'], refusedAs('invalid_input')),
  own('400 model_not_found, availability', 'model_not_found', ['openrouter'], refusedAs('model_unavailable')),
  own('401 authentication', 'authentication', ['openrouter'], refusedAs('auth')),
  own('402 payment_required', 'payment_required', ['openrouter'], refusedAs('insufficient_funds')),
  own('403 permission_denied of OpenRouter', 'permission_denied', ['openrouter'], refusedAs('permission')),
  own('403 flagged, with reasons', 'flagged', ['openrouter'], refusedAs('moderation')),
  own('404 model_deprecated', 'model_deprecated', ['openrouter'], refusedAs('model_unavailable')),
  own('404 no_endpoints', 'no_endpoints', ['openrouter'], refusedAs('model_unavailable')),
  own('404 privacy_restricted', 'privacy_restricted', ['openrouter'], refusedAs('permission')),
  own('413 payload_too_large', 'payload_too_large', ['openrouter'], refusedAs('invalid_input')),
  own('422 unprocessable', 'unprocessable', ['openrouter'], refusedAs('invalid_input')),
  own('429 rate_limit_exceeded of OpenRouter', 'rate_limit_exceeded', ['openrouter'], CLIP),
  own('429 capacity_exhausted', 'capacity_exhausted', ['openrouter'], CLIP),
  own('500 server', 'server', ['openrouter'], unclear),
  own('502 provider_unavailable', 'provider_unavailable', ['openrouter'], unclear),
  own('504 timeout', 'timeout', ['openrouter'], unclear),
  own('529 provider_overloaded', 'provider_overloaded', ['openrouter'], unclear),
  own('400 of Runway, a wrong field', 'validation', ['runway'], refusedAs('invalid_input')),
  own('400 of Runway, no such model', 'no_model', ['runway'], refusedAs('model_unavailable')),
  own('400 of Runway, no credits', 'no_credits', ['runway'], refusedAs('insufficient_funds')),
  own('401 of Runway', 'unauthorized', ['runway'], refusedAs('auth')),
  own('403 of Runway', 'forbidden', ['runway'], refusedAs('permission')),
  own('404 of Runway', 'not_found', ['runway'], refusedAs('not_found')),
  own('429 of Runway', 'too_fast', ['runway'], CLIP),
  own('429 of Runway, the limit of a month', 'monthly_limit', ['runway'], refusedAs('spend_limit')),
  own('502 of Runway', 'bad_gateway', ['runway'], unclear),
  own('503 of Runway', 'overloaded', ['runway'], unclear),
  own('401 Unauthenticated', 'unauthenticated', ['replicate'], refusedAs('auth')),
  own('402 Insufficient credit', 'no_credit', ['replicate'], refusedAs('insufficient_funds')),
  own('404 of Replicate', 'not_found', ['replicate'], refusedAs('model_unavailable')),
  own('400 of Replicate', 'bad_request', ['replicate'], refusedAs('invalid_input')),
  own('422 Input validation failed', 'invalid', ['replicate'], refusedAs('invalid_input')),
  own('429 of Replicate', 'throttled', ['replicate'], CLIP),
  own('429 of Replicate, for little credit', 'throttled_for_credit', ['replicate'], CLIP),
  own('500 of Replicate', 'server_error', ['replicate'], unclear),
  own('400 of xAI, a wrong key', 'bad_key', ['xai'], refusedAs('auth')),
  ending(
    '400 of xAI, a wrong field',
    'invalid_argument',
    ['xai'],
    refusedAs('invalid_input'),
    ended('provider_failed'),
  ),
  ending('400 of xAI, Zero Data Retention', 'zdr', ['xai'], refusedAs('permission'), ended('provider_failed')),
  own('401 of xAI', 'no_key', ['xai'], refusedAs('auth')),
  own('403 of xAI, no credits', 'no_credits', ['xai'], refusedAs('insufficient_funds')),
  own('403 of xAI, no right', 'denied', ['xai'], refusedAs('permission')),
  ending('403 of xAI, against the rules', 'violates', ['xai'], refusedAs('moderation'), ended('moderation')),
  ending('400 of xAI, a text', 'rejected_in_text', ['xai'], refusedAs('moderation'), ended('moderation')),
  ending('400 of xAI, an object', 'rejected_in_object', ['xai'], refusedAs('moderation'), ended('moderation')),
  own('404 of xAI, no such model', 'no_model', ['xai'], refusedAs('model_unavailable')),
  own('404 of xAI', 'not_found', ['xai'], refusedAs('not_found')),
  own('429 of xAI, no credits', 'credits_used_up', ['xai'], refusedAs('insufficient_funds')),
  own('429 of xAI', 'too_fast', ['xai'], CLIP),
  own('500 of xAI', 'internal', ['xai'], unclear),
  own('503 of xAI', 'unavailable', ['xai'], unclear),
  own('400 of MiniMax', 'invalid', ['minimax'], refusedAs('invalid_input')),
  own('400 of MiniMax, no such task', 'no_task', ['minimax'], refusedAs('not_found')),
  own('401 of MiniMax', 'bad_key', ['minimax'], refusedAs('auth')),
  own('401 of MiniMax, a key of the other region', 'other_region', ['minimax'], refusedAs('auth')),
  own('402 of MiniMax', 'no_money', ['minimax'], refusedAs('insufficient_funds')),
  own('422 of MiniMax', 'sensitive', ['minimax'], refusedAs('moderation')),
  own('429 of MiniMax', 'too_fast', ['minimax'], CLIP),
  own('500 of MiniMax', 'internal', ['minimax'], unclear),
  own('529 of MiniMax', 'overloaded', ['minimax'], unclear),
  own('200 with 1000', 'unknown_200', ['minimax'], unclear),
  own('200 with 1001', 'timeout_200', ['minimax'], unclear),
  own('200 with 1002', 'too_fast_200', ['minimax'], CLIP),
  own('200 with 1004', 'bad_key_200', ['minimax'], refusedAs('auth')),
  own('200 with 1008', 'no_money_200', ['minimax'], refusedAs('insufficient_funds')),
  own('200 with 1026', 'sensitive_200', ['minimax'], refusedAs('moderation')),
  own('200 with 1028', 'quota_200', ['minimax'], refusedAs('insufficient_funds')),
  own('200 with 1039', 'too_many_tokens_200', ['minimax'], CLIP),
  own('200 with 2013', 'invalid_200', ['minimax'], refusedAs('invalid_input')),
  own('200 with 2056', 'plan_window_200', ['minimax'], refusedAs('spend_limit')),
  own('200 with 2061', 'not_in_plan_200', ['minimax'], refusedAs('model_unavailable')),
  own('400 of Luma, a wrong field', 'bad_parameter', ['luma'], refusedAs('invalid_input')),
  own('400 of Luma, no such model', 'no_model', ['luma'], refusedAs('model_unavailable')),
  own('401 of Luma', 'revoked', ['luma'], refusedAs('auth')),
  own('402 of Luma', 'no_credits', ['luma'], refusedAs('insufficient_funds')),
  own('403 of Luma', 'suspended', ['luma'], refusedAs('permission')),
  own('404 of Luma', 'not_found', ['luma'], refusedAs('not_found')),
  own('413 of Luma', 'too_large', ['luma'], refusedAs('invalid_input')),
  own('422 of Luma', 'bad_media', ['luma'], refusedAs('invalid_input')),
  own('429 of Luma, a rate', 'rate_limit', ['luma'], CLIP),
  own('429 of Luma, too many at once', 'too_many_jobs', ['luma'], CLIP),
  own('502 of Luma', 'image_not_fetched', ['luma'], unclear),
  own('503 of Luma', 'unavailable', ['luma'], unclear),
  own('400 of kie.ai in a 200', 'bad_request', ['kie'], refusedAs('invalid_input')),
  own('400 of kie.ai, against the rules', 'moderation', ['kie'], refusedAs('moderation')),
  own('401 of kie.ai in a 200', 'unauthorized', ['kie'], refusedAs('auth')),
  own('401 of kie.ai', 'unauthorized_http', ['kie'], refusedAs('auth')),
  own('401 of kie.ai, the IP address', 'ip', ['kie'], refusedAs('permission')),
  own('402 of kie.ai in a 200', 'no_credits', ['kie'], refusedAs('insufficient_funds')),
  own('404 of kie.ai', 'not_found', ['kie'], refusedAs('not_found')),
  own('408 of kie.ai in a 200', 'upstream_timeout', ['kie'], unclear),
  own('422 of kie.ai, a wrong field', 'invalid', ['kie'], refusedAs('invalid_input')),
  own('422 of kie.ai, no such model', 'no_model', ['kie'], refusedAs('model_unavailable')),
  own('422 of kie.ai, no such record', 'no_record', ['kie'], refusedAs('not_found')),
  own('429 of kie.ai in a 200', 'too_fast', ['kie'], CLIP),
  own('429 of kie.ai', 'too_fast_http', ['kie'], CLIP),
  own('433 of kie.ai, the limit of the key', 'key_limit', ['kie'], refusedAs('spend_limit')),
  own('455 of kie.ai, maintenance', 'maintenance', ['kie'], refusedAs('provider_unavailable')),
  own('500 of kie.ai in a 200', 'server_error', ['kie'], unclear),
  own('500 of kie.ai', 'server_error_http', ['kie'], unclear),
  own('500 of kie.ai, a paused model', 'paused', ['kie'], refusedAs('model_unavailable')),
  own('501 of kie.ai in a 200', 'generation_failed', ['kie'], unclear),
  own('505 of kie.ai, switched off', 'disabled', ['kie'], refusedAs('model_unavailable')),
  own('400 InvalidParameter of Alibaba', 'InvalidParameter', ['alibaba'], refusedAs('invalid_input')),
  own('400 of a file', 'InvalidParameter.DataInspection', ['alibaba'], refusedAs('invalid_input')),
  own('400 BadRequest.EmptyInput', 'BadRequest.EmptyInput', ['alibaba'], refusedAs('invalid_input')),
  own('400 InvalidURL', 'InvalidURL', ['alibaba'], refusedAs('invalid_input')),
  own('400 DataInspectionFailed', 'DataInspectionFailed', ['alibaba'], refusedAs('moderation')),
  own('400 IPInfringementSuspect', 'IPInfringementSuspect', ['alibaba'], refusedAs('moderation')),
  own('400 Arrearage', 'Arrearage', ['alibaba'], refusedAs('insufficient_funds')),
  own('400 UnsupportedOperation', 'UnsupportedOperation', ['alibaba'], refusedAs('invalid_input')),
  own('401 InvalidApiKey', 'InvalidApiKey', ['alibaba'], refusedAs('auth')),
  own('403 AccessDenied of Alibaba', 'AccessDenied', ['alibaba'], refusedAs('permission')),
  own('403 AccessDenied.Unpurchased', 'AccessDenied.Unpurchased', ['alibaba'], refusedAs('permission')),
  own('403 the free quota', 'AllocationQuota.FreeTierOnly', ['alibaba'], refusedAs('insufficient_funds')),
  own('403 Workspace.AccessDenied', 'Workspace.AccessDenied', ['alibaba'], refusedAs('permission')),
  own('404 ModelNotFound of Alibaba', 'ModelNotFound', ['alibaba'], refusedAs('model_unavailable')),
  own('429 Throttling', 'Throttling', ['alibaba'], CLIP),
  own('429 Throttling.RateQuota', 'Throttling.RateQuota', ['alibaba'], CLIP),
  own('429 Throttling.BurstRate', 'Throttling.BurstRate', ['alibaba'], CLIP),
  own('429 Throttling.AllocationQuota', 'Throttling.AllocationQuota', ['alibaba'], CLIP),
  own('429 of a Token Plan', 'Throttling.AllocationQuota of a plan', ['alibaba'], refusedAs('spend_limit')),
  own('500 InternalError of Alibaba', 'InternalError', ['alibaba'], unclear),
  own('503 ModelUnavailable', 'ModelUnavailable', ['alibaba'], unclear),
  [HARDLY_KNOWN],
  own('400 task_not_exist', 'task_not_exist', NEW_API, refusedAs('not_found')),
  own('400 invalid_idempotency_key', 'invalid_idempotency_key', ['apimart'], refusedAs('invalid_input')),
  own('401 invalid_token', 'invalid_token', NEW_API, refusedAs('auth')),
  own('401 invalid_api_key', 'invalid_api_key', ['aivideoapi', 'apimart', 'openai-compatible'], refusedAs('auth')),
  own('402 insufficient_balance', 'insufficient_balance', ['apimaster', 'apimart'], refusedAs('insufficient_funds')),
  own('402 insufficient_credits', 'insufficient_credits', ['aivideoapi'], refusedAs('insufficient_funds')),
  own('403 no right to the group', 'group_denied', NEW_API, refusedAs('permission')),
  own('403 IP denied', 'ip_denied', NEW_API, refusedAs('permission')),
  own('403 user banned', 'user_banned', NEW_API, refusedAs('permission')),
  own('403 insufficient_user_quota', 'insufficient_user_quota', NEW_API, refusedAs('insufficient_funds')),
  own('403 pre_consume_token_quota_failed', 'pre_consume_token_quota_failed', NEW_API, refusedAs('insufficient_funds')),
  own('403 ip_not_allowed', 'ip_not_allowed', ['aivideoapi'], refusedAs('permission')),
  own('403 permission_denied', 'permission_denied', ['apimart'], refusedAs('permission')),
  own('403 ip_not_authorized', 'ip_not_authorized', ['openai-compatible'], refusedAs('permission')),
  own('404 Invalid URL', 'invalid_url', NEW_API, refusedAs('invalid_input')),
  own(
    '404 model_not_found',
    'model_not_found',
    ['aivideoapi', 'apimart', 'openai-compatible'],
    refusedAs('model_unavailable'),
  ),
  own('404 task_not_found', 'task_not_found', ['aivideoapi', 'apimart'], refusedAs('not_found')),
  own('404 not_found', 'video_not_found', ['openai-compatible'], refusedAs('not_found')),
  own('409 idempotency_in_progress', 'idempotency_in_progress', ['apimart'], CLIP),
  own('409 idempotency_key_reused', 'idempotency_key_reused', ['apimart'], keyUnclear),
  own('409 idempotency_result_indeterminate', 'idempotency_result_indeterminate', ['apimart'], keyUnclear),
  own('413 too large', 'too_large', NEW_API, refusedAs('invalid_input')),
  own('429 rate limit', 'rate_limit', [...NEW_API, 'apimart'], CLIP),
  own('429 rate_limit_exceeded', 'rate_limit_exceeded', ['aivideoapi', 'openai-compatible'], CLIP),
  own('429 spend_limit_exceeded', 'spend_limit_exceeded', ['aivideoapi'], refusedAs('spend_limit')),
  own('429 insufficient_quota', 'insufficient_quota', ['openai-compatible'], refusedAs('insufficient_funds')),
  own('500 model_price_error', 'model_price_error', NEW_API, temporary),
  own('500 build_request_failed', 'build_request_failed', [...NEW_API, 'apimart'], {
    ...temporary,
    apimart: refusedAs('invalid_input'),
  }),
  own('500 do_request_failed', 'do_request_failed', NEW_API, temporary),
  own('500 fail_to_fetch_task', 'fail_to_fetch_task', NEW_API, temporary),
  own('500 get_channel_failed', 'get_channel_failed', NEW_API, temporary),
  own('500 temporary error', 'temporary_500', ['apimaster'], temporary),
  own('500 internal_error', 'internal_error', ['aivideoapi'], unclear),
  own('500 server_error', 'server_error', ['apimart', 'openai-compatible'], unclear),
  own('502 upstream_error', 'upstream_error', NEW_API, temporary),
  own('502 temporary error', 'temporary_502', ['apimaster'], temporary),
  own('502 bad_gateway', 'bad_gateway', ['apimart'], unclear),
  own('503 model_not_found', 'model_not_found', ['apimaster', 'artifex'], unclear),
  own('503 overloaded', 'overloaded', ['openai-compatible'], unclear),
  own('503 upstream_error', 'upstream_error', ['aivideoapi'], refusedAs('provider_unavailable')),
  own('503 idempotency_unavailable', 'idempotency_unavailable', ['apimart'], CLIP),
].flat()

/** How a task itself ends badly. */
const TASKS: readonly Row[] = [
  { name: 'the task fails', phases: { poll: once({ kind: 'task', word: '[fail]' }, taskFailed) } },
  {
    name: 'the task is stopped by moderation',
    phases: { poll: once({ kind: 'task', word: '[moderated]' }, taskModerated) },
  },
]

const STORE: readonly ProviderId[] = ['aivideoapi', 'apimart', 'artifex']
const inStore = (name: string, code: string): Row => ({
  name,
  only: STORE,
  phases: { download: sometimes(fault({ kind: 'error', name: code })) },
})

/** What only a download can meet. */
const VIDEOS: readonly Row[] = [
  { name: 'link expired', phases: { download: sometimes(fault({ kind: 'expired' })) } },
  {
    name: 'JSON as video/mp4',
    phases: { download: sometimes(fault({ kind: 'json-as-video', contentType: 'video/mp4' })) },
  },
  { name: '410 in JSON', phases: { download: sometimes(fault(said(410, 'gone'))) } },
  { name: '416', phases: { download: sometimes(fault({ kind: 'status', status: 416 })) } },
  inStore('403 AccessDenied of the store', 'AccessDenied'),
  inStore('404 NoSuchKey of the store', 'NoSuchKey'),
  inStore('500 InternalError of the store', 'InternalError'),
  inStore('503 SlowDown of the store', 'SlowDown'),
]

const endless = (name: string, phases: Row['phases'], only?: readonly ProviderId[]): Row => ({
  name: `${name}, for ever`,
  ...(only ? { only } : {}),
  phases,
})
const lasting = (name: string, effect: FaultEffect, submit?: PerProvider<Outcome>): Row =>
  endless(name, {
    ...(submit ? { submit: always(fault(effect), submit) } : {}),
    poll: always(fault(effect), keptAs('timeout')),
    download: always(fault(effect), keptAs('network')),
  })
const deadEndForEver = (name: string, to: DeadEnd): Row => {
  const cause: Cause = { kind: 'dead-end', to }
  return endless(name, {
    submit: always(cause, every(refusedAs('network'))),
    poll: always(cause, keptAs('timeout')),
    download: always(cause, keptAs('network')),
  })
}
/** The file is not what it should be, however often it is fetched. */
const neverAVideo = (name: string, effect: FaultEffect, submit: PerProvider<Outcome>): Row =>
  endless(name, {
    submit: always(fault(effect), submit),
    poll: always(fault(effect), keptAs('timeout')),
    download: always(fault(effect), keptAs('invalid_response')),
  })
const lastingAnswer = (status: number, result: ErrorCode): Row =>
  endless(`${status} in JSON`, {
    submit: always(fault(said(status, 'odd_code')), every(refusedAs(result))),
    poll: always(fault(said(status, 'odd_code')), keptAs(result)),
  })

/** Faults that outlast the run. A paid task is kept, whatever happens; what was refused is not paid. */
const FOR_EVER_ROWS: readonly Row[] = [
  deadEndForEver('connection refused', 'closed port'),
  deadEndForEver('TLS fails', 'no TLS'),
  lasting('connection reset', { kind: 'reset' }, unclearForEver),
  endless('connection reset, task accepted', { submit: always(fault({ kind: 'reset' }, true), unclearPaidForEver) }),
  neverAVideo('HTML with status 200', { kind: 'html' }, unclearForEver),
  neverAVideo('empty body', { kind: 'empty' }, unclearForEver),
  lastingAnswer(401, 'auth'),
  lastingAnswer(403, 'permission'),
  lasting('429 in JSON', said(429, 'odd_code'), every(refusedAs('rate_limited'))),
  lasting('500 in JSON', said(500, 'odd_code'), unclearForEver),
  endless(
    '502 temporary error',
    { submit: always(fault({ kind: 'error', name: 'temporary_502' }), every(refusedAs('provider_unavailable'))) },
    ['apimaster'],
  ),
  lasting('broken gzip', { kind: 'encoded', encoding: 'gzip', broken: true }, unclearForEver),
  lasting('nginx: 502 Bad Gateway', page(502, nginx('502 Bad Gateway')), unclearForEver),
  endless('nginx: 404 Not Found', {
    submit: always(fault(page(404, nginx('404 Not Found'))), every(refusedAs('not_found'))),
    poll: always(fault(page(404, nginx('404 Not Found'))), keptAs('timeout')),
    // A web server's page on the content route says that there is no such route, not that the file is gone.
    download: always(fault(page(404, nginx('404 Not Found'))), {
      ...givenUpAs('expired', 'yes'),
      'openai-compatible': keptAs('invalid_response').every,
    }),
  }),
  endless('302 elsewhere', {
    submit: always(
      fault({ kind: 'redirect', location: STORE_ORIGIN + '/nowhere', status: 302 }),
      every(refusedAs('invalid_input')),
    ),
    poll: always(fault({ kind: 'redirect', location: STORE_ORIGIN + '/nowhere', status: 302 }), keptAs('timeout')),
  }),
  lasting('503 in HTML', { kind: 'html', status: 503 }, unclearForEver),
  endless(
    '404 Invalid URL',
    { poll: always(fault({ kind: 'error', name: 'invalid_url' }), keptAs('timeout')) },
    NEW_API,
  ),
  endless(
    '400 task_not_exist',
    { poll: always(fault({ kind: 'error', name: 'task_not_exist' }), givenUpAs('not_found', 'unknown')) },
    ['apimaster', 'artifex'],
  ),
  endless(
    '404 task_not_found',
    { poll: always(fault({ kind: 'error', name: 'task_not_found' }), givenUpAs('not_found', 'unknown')) },
    ['aivideoapi', 'apimart'],
  ),
  endless(
    '503 idempotency_unavailable',
    {
      submit: always(
        fault({ kind: 'error', name: 'idempotency_unavailable' }),
        every(refusedAs('provider_unavailable')),
      ),
    },
    ['apimart'],
  ),
  endless(
    '409 idempotency_in_progress',
    { submit: always(fault({ kind: 'error', name: 'idempotency_in_progress' }), every(keyUnclear)) },
    ['apimart'],
  ),
  endless('200 UNKNOWN', { poll: always(NOT_KNOWN, givenUpAs('not_found', 'unknown')) }, ['alibaba']),
  endless('link expired', { download: always(fault({ kind: 'expired' }), givenUpAs('expired', 'yes')) }),
  endless('JSON as video/mp4', {
    download: always(fault({ kind: 'json-as-video', contentType: 'video/mp4' }), keptAs('invalid_response')),
  }),
]

/** The groups of the matrix, in the order of the document. */
export const MATRIX: ReadonlyArray<{ title: string; rows: readonly Row[] }> = [
  { title: 'The connection', rows: CONNECTIONS },
  { title: 'The body', rows: BODIES },
  { title: 'Elsewhere', rows: ELSEWHERE },
  { title: 'The status', rows: STATUSES },
  { title: 'What stands in between', rows: ON_THE_WAY },
  { title: 'Money behind a 429', rows: [...MONEY, ...RATES] },
  { title: "The provider's own codes", rows: OWN_CODES },
  { title: 'The task', rows: TASKS },
  { title: 'The video', rows: VIDEOS },
  { title: 'For ever', rows: FOR_EVER_ROWS },
]
