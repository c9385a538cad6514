import { randomUUID } from 'node:crypto'
import { json, text as plain, type Reply, withHeaders } from '../http/reply.ts'
import { stateOf, type Task } from '../state/tasks.ts'
import type { World } from '../state/world.ts'
import { complaintAbout, content } from './check-body.ts'
import type { Dialect, Exchange } from './dialect.ts'
import { ratioOf } from './ratio.ts'
import { complaintAboutMedia, models, request, type Submit } from './xai-models.ts'

/** Grok Imagine at xAI [docs; the AI SDK's package; errors from public issues]. */
const provider = 'xai'

const INVALID = 'Client specified an invalid argument'
const DENIED = 'The caller does not have permission to execute the specified operation'

const rows = {
  invalid_argument: [400, INVALID, 'Invalid request.'],
  bad_key: [400, INVALID, 'Incorrect API key provided: sk***ey. You can obtain an API key from https://console.x.ai.'],
  zdr: [400, 'invalid-argument', 'Zero Data Retention teams must provide output.upload_url for video generation.'],
  no_key: [401, 'unauthenticated', 'Missing API key.'],
  no_credits: [403, DENIED, "Your newly created team doesn't have any credits yet."],
  denied: [403, 'permission-denied', 'Access to this endpoint is denied.'],
  violates: [403, 'permission-denied', 'Content violates usage guidelines. '],
  no_model: [
    404,
    'Some requested entity was not found',
    'The model does not exist or your team does not have access to it.',
  ],
  not_found: [404, 'Some requested entity was not found', 'Request not found.'],
  credits_used_up: [
    429,
    'Some resource has been exhausted',
    'Your team 1 has either used all available credits or reached its monthly spending limit. To continue making API requests, please purchase more credits or raise your spending limit.',
  ],
  too_fast: [429, 'Some resource has been exhausted', 'Too many requests.'],
  internal: [500, 'internal', 'Internal error.'],
  unavailable: [503, 'unavailable', 'The service is temporarily unavailable.'],
} as const satisfies Record<string, readonly [number, string, string]>
type Name = keyof typeof rows

function error(name: Name, message?: string, more: object = {}): Reply {
  const [status, code, usual] = rows[name]
  return json(status, { code, error: message ?? usual, ...more })
}

/** The two other shapes of its errors: a text without a code, and an object. */
const shapes = {
  rejected_in_text: () => json(400, { error: 'Generated video rejected by content moderation.' }),
  rejected_in_object: () => json(400, { error: { message: 'Generated video rejected by content moderation.' } }),
}

/** The other shape, as OpenAI has it. */
function unsupported(field: string): Reply {
  const message = `\`${field}\` is not supported for this model`
  return json(400, { error: { message, type: 'invalid_request_error', param: field, code: null } })
}

const inTicks = (usd: number) => ({ usage: { cost_in_usd_ticks: Math.round(usd * 1e10) } })

export function xai(world: World): Dialect {
  function submit({ body, key }: Exchange): Reply {
    const wrong = complaintAbout(body, request)
    // What has the wrong type does not get as far as to be looked at.
    if (wrong) return json(422, { error: `Failed to deserialize the JSON body: ${wrong.message}` })
    const given = content<Submit>(body)
    const model = models[given.model]
    if (!model) return error('no_model')
    const complaint = complaintAboutMedia(model, given)
    if (complaint?.denied) return error('denied', complaint.message)
    if (complaint?.field !== undefined) return unsupported(complaint.field)
    if (complaint) return error('invalid_argument', complaint.message)
    const { prompt = '', duration = 8, resolution = '480p', aspect_ratio: ratio } = given
    if (prompt.includes('[refuse]')) return error('violates')

    const images = [given.image, given.last_frame, ...(given.reference_images ?? [])].filter(Boolean).length
    const usd = Math.round(((model.usd[resolution] ?? 0) * duration + model.usdAnImage * images) * 1e6) / 1e6
    if (!world.canPay(provider, usd)) return error('no_credits')
    const id = randomUUID()
    // From a first frame alone it has the ratio of that frame.
    const isByImage = given.image && images === 1
    const aspectRatio = ratioOf(isByImage ? undefined : ratio)
    const order = { model: given.model, prompt, seconds: duration, aspectRatio }
    world.buy({ provider, id, order, usd, refunds: false, keyHash: key.hash })
    return json(200, { request_id: id })
  }

  function report(task: Task): Reply {
    const { status, progress } = stateOf(task, Date.now())
    const { model, seconds, usd } = task
    // At first there is nothing to say.
    if (status === 'queued') return { status: 202, headers: {}, body: plain(202, '').body }
    if (status === 'running') return json(202, { status: 'pending', progress: Math.floor(progress * 99), model })
    if (status === 'failed')
      return task.fate === 'is moderated'
        ? error('invalid_argument', 'Generated video rejected by content moderation.', inTicks(usd))
        : json(200, {
            status: 'failed',
            progress: 0,
            model,
            error: { code: 'internal_error', message: 'The video could not be generated.' },
          })
    const video = { url: world.link(task).url, duration: seconds, respect_moderation: true }
    return json(200, { status: 'done', progress: 100, video, model, ...inTicks(usd) })
  }

  function poll({ params }: Exchange): Reply {
    const task = world.tasks.get(provider, params['id'] ?? '')
    return task ? report(task) : error('not_found')
  }

  return {
    provider,
    prefix: '/xai',
    errors: {
      ...Object.fromEntries(
        (Object.keys(rows) as Name[]).map((name) => [name, (message?: string) => error(name, message)]),
      ),
      ...shapes,
    },
    rateLimited: (retryAfter) =>
      withHeaders(error('too_fast'), retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
    expired: () => error('not_found'),
    tooLarge: () => plain(413, 'Payload Too Large'),
    notFound: () => plain(404, ''),
    refuseKey(key, phase) {
      if (!key) return error('no_key')
      if (key.text.includes('revoked')) return error('bad_key')
      if (key.text.includes('blockedip')) return error('denied')
      return phase === 'submit' && key.text.includes('poor') ? error('no_credits') : undefined
    },
    routes: [
      { method: 'POST', path: '/v1/videos/generations', phase: 'submit', answer: submit },
      { method: 'GET', path: '/v1/videos/:id', phase: 'poll', answer: poll },
      {
        method: 'GET',
        path: '/v1/api-key',
        phase: 'models',
        answer: () =>
          json(200, {
            redacted_api_key: 'xai-...b',
            name: 'videos',
            acls: ['api-key:model:*'],
            api_key_blocked: false,
            api_key_disabled: false,
            team_blocked: false,
          }),
      },
    ],
  }
}
