import { randomUUID } from 'node:crypto'
import { json, type Reply, withHeaders } from '../http/reply.ts'
import { stateOf, type Task } from '../state/tasks.ts'
import type { World } from '../state/world.ts'
import { complaintAbout, content } from './check-body.ts'
import type { Dialect, Exchange } from './dialect.ts'
import {
  type AgentsSubmit,
  agentsFields,
  agentsPrice,
  complaintAboutMix,
  type DreamSubmit,
  dreamFields,
  dreamPrice,
} from './luma-fields.ts'
import { ratioOf } from './ratio.ts'

/** Luma's Agents API, and Dream Machine before it [docs; the vendor's client `lumaai`]. */
const provider = 'luma'

const rows = {
  bad_parameter: [400, 'Invalid value for video.duration'],
  no_model: [400, 'Unknown model: ray-9'],
  moderated: [400, 'The prompt did not pass moderation.'],
  no_key: [401, 'Missing or invalid API key'],
  revoked: [401, 'API key has been revoked'],
  no_credits: [402, 'Insufficient credits. Please top up your account.'],
  suspended: [403, 'Client is suspended'],
  not_found: [404, 'Generation not found'],
  too_large: [413, 'Media exceeds 50 MB'],
  bad_media: [422, 'The image could not be read'],
  rate_limit: [429, 'Rate limit exceeded'],
  too_many_jobs: [429, 'Too many concurrent jobs'],
  image_not_fetched: [502, 'Failed to fetch image'],
  unavailable: [503, 'Service unavailable'],
} as const satisfies Record<string, readonly [number, string]>
type Name = keyof typeof rows

function error(name: Name, message?: string): Reply {
  const [status, usual] = rows[name]
  return json(status, { detail: message ?? usual }, { 'x-request-id': randomUUID() })
}

export function luma(world: World): Dialect {
  function submitToAgents({ body, key }: Exchange): Reply {
    const wrong = complaintAbout(body, agentsFields)
    if (wrong) return error('bad_parameter', wrong.message)
    const given = content<AgentsSubmit>(body)
    const { model = 'uni-1', type = 'image', prompt, video = {} } = given
    if (model !== 'ray-3.2') return error('no_model', `Unknown model: ${model}`)
    if (!/^video(?:_edit|_reframe)?$/.test(type)) return error('bad_parameter', `ray-3.2 makes no ${type}`)
    const mix = complaintAboutMix({ ...given, type })
    if (mix) return error('bad_media', mix)
    const usd = agentsPrice({ ...given, type })
    const order = {
      model,
      prompt,
      seconds: video.duration === '10s' ? 10 : 5,
      aspectRatio: ratioOf(given.aspect_ratio ?? '16:9'),
    }
    return bought(order, usd, { key, refunds: true, echo: { type } })
  }

  function submitToDream({ body, key }: Exchange): Reply {
    const wrong = complaintAbout(body, dreamFields)
    if (wrong) return error('bad_parameter', wrong.message)
    const given = content<DreamSubmit>(body)
    const { model, prompt, duration = '5s', aspect_ratio: ratio = '16:9', callback_url: hook } = given
    const order = { model, prompt, seconds: Number.parseInt(duration, 10), aspectRatio: ratioOf(ratio) }
    return bought(order, dreamPrice(given), { key, refunds: false, echo: { request: given }, hook })
  }

  function bought(
    order: Parameters<World['buy']>[0]['order'],
    usd: number,
    { key, refunds, echo, hook }: Bought,
  ): Reply {
    if (order.prompt.includes('[refuse]')) return error('moderated')
    if (!world.canPay(provider, usd)) return error('no_credits')
    const callback =
      hook === undefined
        ? undefined
        : { make: (task: Task) => ({ url: hook, headers: {}, body: report(task) }), retriesMs: [100, 100, 100] }
    const task = world.buy({ provider, id: randomUUID(), order, usd, refunds, keyHash: key.hash, echo, callback })
    return json(201, report(task), { 'x-request-id': randomUUID() })
  }

  function report(task: Task): object {
    const { status } = stateOf(task, Date.now())
    const isModerated = task.fate === 'is moderated'
    const reason = isModerated ? 'The prompt did not pass moderation.' : 'The video could not be made.'
    const common = {
      id: task.id,
      model: task.model,
      created_at: new Date(task.createdAt).toISOString(),
      failure_reason: status === 'failed' ? reason : null,
    }
    const { request, type } = task.echo
    const file = () => world.link(task).url
    if (request !== undefined)
      return {
        ...common,
        state: status === 'running' ? 'dreaming' : status,
        generation_type: 'video',
        assets: status === 'completed' ? { image: `${world.assetOrigin}/luma/${task.id}.jpg`, video: file() } : null,
        request,
      }
    const code = isModerated ? 'content_moderated' : 'generation_failed'
    return {
      ...common,
      type,
      state: status === 'running' ? 'processing' : status,
      output: status === 'completed' ? [{ type: 'video', url: file() }] : [],
      failure_code: status === 'failed' ? code : null,
    }
  }

  const poll =
    (isDream: boolean) =>
    ({ params }: Exchange): Reply => {
      const task = world.tasks.get(provider, params['id'] ?? '')
      return task && isDream === (task.echo['request'] !== undefined) ? json(200, report(task)) : error('not_found')
    }

  /** Newest first. */
  function list({ query }: Exchange): Reply {
    const [limit, offset] = [Number(query.get('limit') ?? 10), Number(query.get('offset') ?? 0)]
    const all = world.tasks.of(provider).filter(({ echo }) => echo['request'] !== undefined)
    const generations = all
      .reverse()
      .slice(offset, offset + limit)
      .map(report)
    return json(200, { generations, count: all.length, has_more: offset + limit < all.length, limit, offset })
  }

  function credits({ key }: Exchange): Reply {
    const left = key.text.includes('poor') ? 0 : world.balanceUsd - world.tasks.spent(provider)
    return json(200, { credit_balance: Math.round(left * 100) })
  }

  return {
    provider,
    prefix: '/luma',
    errors: Object.fromEntries(
      (Object.keys(rows) as Name[]).map((name) => [name, (message?: string) => error(name, message)]),
    ),
    rateLimited: (retryAfter) =>
      withHeaders(error('rate_limit'), retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
    expired: () => error('not_found'),
    tooLarge: () => error('too_large'),
    notFound: () => json(404, { detail: 'Not Found' }),
    refuseKey(key, phase) {
      if (!key) return error('no_key')
      if (key.text.includes('revoked')) return error('revoked')
      if (key.text.includes('blockedip')) return error('suspended')
      return phase === 'submit' && key.text.includes('poor') ? error('no_credits') : undefined
    },
    routes: [
      { method: 'POST', path: '/v1/generations', phase: 'submit', answer: submitToAgents },
      { method: 'GET', path: '/v1/generations/:id', phase: 'poll', answer: poll(false) },
      { method: 'POST', path: '/dream-machine/v1/generations/video', phase: 'submit', answer: submitToDream },
      { method: 'GET', path: '/dream-machine/v1/generations', phase: 'list', answer: list },
      { method: 'GET', path: '/dream-machine/v1/generations/:id', phase: 'poll', answer: poll(true) },
      { method: 'GET', path: '/dream-machine/v1/credits', phase: 'balance', answer: credits },
    ],
  }
}

interface Bought {
  key: Exchange['key']
  refunds: boolean
  echo: Record<string, unknown>
  hook?: string | undefined
}
