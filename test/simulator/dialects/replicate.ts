import { randomBytes } from 'node:crypto'
import { json, text as plain, type Reply, withHeaders } from '../http/reply.ts'
import { stateOf, type Task } from '../state/tasks.ts'
import type { World } from '../state/world.ts'
import { complaintAbout, content, type Fields, object, oneOf, optional, required, text, webUrl } from './check-body.ts'
import type { Dialect, Exchange } from './dialect.ts'
import { ratioOf } from './ratio.ts'
import { COMMUNITY, complaintAboutInput, models } from './replicate-models.ts'

/** Replicate's HTTP API [docs: reference/http, webhooks; errors as others met them]. */
const provider = 'replicate'

const problem = (status: number, title: string, detail: string, more: object = {}): Reply =>
  json(status, { title, detail, status, ...more })

const invalid = (field: string, description: string) =>
  problem(422, 'Input validation failed', `- ${field}: ${description}\n`, {
    invalid_fields: [{ type: 'invalid', field, description }],
  })

const throttled = (retryAfter?: number) =>
  json(429, {
    detail: `Request was throttled. Your rate limit resets in ~${retryAfter ?? 30}s.`,
    status: 429,
    ...(retryAfter === undefined ? {} : { retry_after: retryAfter }),
  })

const errors = {
  unauthenticated: (message = 'You did not pass a valid authentication token') =>
    problem(401, 'Unauthenticated', message),
  no_credit: (
    message = 'You have insufficient credit to run this model. Go to https://replicate.com/account/billing#billing to purchase credit.',
  ) => problem(402, 'Insufficient credit', message),
  forbidden: (message = 'You do not have permission to perform this action.') => json(403, { detail: message }),
  not_found: (message = 'Not found.') => json(404, { detail: message }),
  invalid: (message = 'must be one of the following: 6, 10') => invalid('input.duration', message),
  bad_request: (message = 'The request body is not valid') => json(400, { detail: message }),
  moderation: (message = 'The input was flagged as sensitive. Please try again with different inputs. (E005)') =>
    problem(422, 'Input validation failed', message),
  throttled: () => throttled(1),
  throttled_for_credit: () =>
    json(429, {
      detail:
        'Request was throttled. Your rate limit for creating predictions is reduced to 6 requests per minute with a burst of 1 requests while you have less than $5.0 in credit. Your rate limit resets in ~1s.',
      status: 429,
      retry_after: 1,
    }),
  server_error: (message = 'An error occurred') => problem(500, 'Internal Server Error', message),
} as const

const around: Fields = {
  input: required(object({}, false)),
  webhook: optional(webUrl),
  webhook_events_filter: optional((value, field) => {
    const allowed = oneOf('start', 'output', 'logs', 'completed')
    const wrong = Array.isArray(value) ? value.map((event) => allowed(event, field)).find((one) => one) : undefined
    return Array.isArray(value) ? wrong : { field, message: `'${field}' must be an array.` }
  }),
}

export function replicate(world: World): Dialect {
  /** By the name of an official model, which others are not sold by. */
  function submitByName({ params, ...exchange }: Exchange): Reply {
    const model = `${params['owner']}/${params['name']}`
    return buy(model, { ...exchange, params }, around)
  }

  function submitByVersion(exchange: Exchange): Reply {
    const wrong = complaintAbout(exchange.body, { ...around, version: required(text()) })
    if (wrong) return invalid(wrong.field, wrong.message)
    const { version } = content<{ version: string }>(exchange.body)
    const model = version.endsWith(COMMUNITY.version) ? COMMUNITY.model : version
    return buy(model, exchange, { ...around, version: required(text()) })
  }

  function buy(model: string, { body, key }: Exchange, fields: Fields): Reply {
    const isOwn = model === COMMUNITY.model && fields['version'] !== undefined
    const sold = isOwn ? COMMUNITY.sold : models[model]
    if (!sold) return errors.not_found()
    const wrong = complaintAbout(body, { ...fields, input: required(object(sold.input)) })
    if (wrong) return invalid(wrong.field, wrong.message)
    const { input, webhook } = content<Submit>(body)
    const complaint = complaintAboutInput(model, input)
    if (complaint) return invalid(`input.${complaint[0]}`, complaint[1])
    const { prompt = '' } = input
    if (prompt.includes('[refuse]')) return errors.moderation()
    const seconds = input.duration === undefined || input.duration === -1 ? sold.seconds : input.duration
    const usd = Math.round(sold.usd(input, seconds) * 1e6) / 1e6
    if (!world.canPay(provider, usd)) return errors.no_credit()
    const id = newId()
    const order = { model, prompt, seconds, aspectRatio: ratioOf(input.aspect_ratio ?? '16:9') }
    const echo = { input, webhook, version: isOwn ? COMMUNITY.version : 'hidden' }
    const callback =
      webhook === undefined
        ? undefined
        : { make: (task: Task) => ({ url: webhook, headers: {}, body: report(task) }), retriesMs: [1000, 5000] }
    const task = world.buy({ provider, id, order, usd, refunds: true, keyHash: key.hash, echo, callback })
    return json(201, report(task))
  }

  function report(task: Task) {
    const state = stateOf(task, Date.now())
    const at = `${world.origin}/replicate/v1/predictions/${task.id}`
    const isOver = state.finishedAt !== undefined
    const ended = new Date(state.finishedAt ?? 0).toISOString()
    const words = { queued: 'starting', running: 'processing', completed: 'succeeded', failed: 'failed' } as const
    const error = task.fate === 'is moderated' ? MODERATED : 'Prediction interrupted; please retry (code: PA)'
    const metrics = { predict_time: task.takesMs / 1000, video_output_duration_seconds: task.seconds }
    return {
      id: task.id,
      model: task.model,
      version: task.echo['version'],
      input: task.echo['input'],
      logs: state.status === 'queued' ? '' : 'Generating video...\n',
      output: state.status === 'completed' ? world.link(task).url : null,
      data_removed: false,
      error: state.status === 'failed' ? error : null,
      source: 'api',
      status: words[state.status],
      created_at: new Date(task.createdAt).toISOString(),
      ...(isOver ? { started_at: new Date(task.createdAt).toISOString(), completed_at: ended, metrics } : {}),
      urls: { get: at, cancel: `${at}/cancel`, web: `https://replicate.com/p/${task.id}` },
    }
  }

  function poll({ params }: Exchange): Reply {
    const task = world.tasks.get(provider, params['id'] ?? '')
    return task ? json(200, report(task)) : errors.not_found()
  }

  /** Newest first, a hundred on a page. */
  function list({ query }: Exchange): Reply {
    const [after, before] = ['created_after', 'created_before'].map((name) => Date.parse(query.get(name) ?? ''))
    const at = Number(query.get('cursor') ?? 0)
    const all = world.tasks.of(provider).reverse()
    const fitting = all.filter(
      ({ createdAt }) => !(createdAt <= (after ?? Number.NaN)) && !(createdAt >= (before ?? Number.NaN)),
    )
    const page = (from: number) => `${world.origin}/replicate/v1/predictions?cursor=${from}`
    return json(200, {
      previous: at > 0 ? page(at - PAGE) : null,
      next: at + PAGE < fitting.length ? page(at + PAGE) : null,
      results: fitting.slice(at, at + PAGE).map(report),
    })
  }

  function upload({ body }: Exchange): Reply {
    const file = body.kind === 'form' ? body.files['content'] : undefined
    if (!file) return invalid('content', 'This field is required.')
    const id = randomBytes(16).toString('hex')
    return json(201, {
      id,
      name: file.name,
      content_type: file.type,
      size: file.size,
      checksums: {},
      metadata: {},
      created_at: new Date().toISOString(),
      expires_at: new Date(Date.now() + 86_400_000).toISOString(),
      urls: { get: `${world.origin}/replicate/v1/files/${id}` },
    })
  }

  return {
    provider,
    prefix: '/replicate',
    errors,
    rateLimited: (retryAfter) =>
      withHeaders(throttled(retryAfter), retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
    expired: () => errors.not_found(),
    tooLarge: () => json(413, { detail: 'Request entity too large' }),
    notFound: () => plain(404, '404 page not found'),
    refuseKey(key, phase) {
      if (!key || key.text.includes('revoked')) return errors.unauthenticated()
      if (key.text.includes('blockedip')) return errors.forbidden()
      return phase === 'submit' && key.text.includes('poor') ? errors.no_credit() : undefined
    },
    routes: [
      { method: 'POST', path: '/v1/models/:owner/:name/predictions', phase: 'submit', answer: submitByName },
      { method: 'POST', path: '/v1/predictions', phase: 'submit', answer: submitByVersion },
      { method: 'GET', path: '/v1/predictions/:id', phase: 'poll', answer: poll },
      { method: 'GET', path: '/v1/predictions', phase: 'list', answer: list },
      { method: 'POST', path: '/v1/files', phase: 'upload', answer: upload },
      {
        method: 'GET',
        path: '/v1/account',
        phase: 'balance',
        answer: () => json(200, { type: 'organization', username: 'acme', name: 'Acme', github_url: '' }),
      },
    ],
  }
}

const PAGE = 100
const MODERATED = 'The input or output was flagged as sensitive. Please try again with different inputs. (E005) (x1)'

function newId(): string {
  return [...randomBytes(26)].map((byte) => 'abcdefghjkmnpqrstvwxyz0123456789'[byte % 32]).join('')
}

interface Submit {
  input: {
    prompt?: string
    duration?: number
    aspect_ratio?: string
    mode?: string
    resolution?: string
    generate_audio?: boolean
  }
  webhook?: string
}
