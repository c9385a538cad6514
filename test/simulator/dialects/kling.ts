import { json, type Reply, withHeaders } from '../http/reply.ts'
import type { Key } from '../state/key.ts'
import { hashOf } from '../state/key.ts'
import { stateOf, type Task } from '../state/tasks.ts'
import type { World } from '../state/world.ts'
import { complaintAbout, content } from './check-body.ts'
import type { Dialect, Exchange, Route } from './dialect.ts'
import { done, error, errors } from './kling-errors.ts'
import { complaintAboutAll, fieldsOf, MODELS, type Model, resolutionOf, type Submit } from './kling-models.ts'
import { ratioOf } from './ratio.ts'

/** Kling's own API, both of them: the model in the path, and `/v1/videos/…` [docs; measured by aself101/kling-api]. */
const provider = 'kling'
const USD_A_UNIT = 0.14
const NAMES_A_TASK = /^[\w-]{1,64}$/

interface Claims {
  iss?: string
  exp?: number
  nbf?: number
}

/** What a signed token says; undefined for an API key. Nobody here knows the secret, so the signature is not checked. */
function claimsIn({ text }: Key): Claims | undefined {
  const [, claims, signature] = text.split('.')
  if (claims === undefined || !signature) return undefined
  return JSON.parse(Buffer.from(claims, 'base64url').toString()) as Claims
}

/** Whose key it is: a name is taken once in an account. */
const accountOf = (key: Key) => claimsIn(key)?.iss ?? key.text

export function kling(world: World): Dialect {
  const submit =
    (generation: Model['generation']) =>
    ({ params, body, key }: Exchange): Reply => {
      const kind = params['kind'] ?? ''
      const given = content<Submit>(body)
      // Missing is the oldest model.
      const name = generation === 'new' ? (params['model'] ?? '') : (given.model_name ?? 'kling-v1')
      const model = MODELS[name]
      if (!model || model.generation !== generation || !model.kinds.includes(kind))
        return error('no_model', `model ${name} is not supported at ${kind}`)
      const wrong = complaintAbout(body, fieldsOf(kind, model))
      if (wrong) return error('invalid_request', wrong.message)
      const complaint = complaintAboutAll(given, kind, model)
      if (complaint) return error('invalid_request', complaint)
      const order = orderOf(given, name, model, kind)
      if (order.prompt.includes('[refuse]')) return error('content_security')
      const external = given.external_task_id ?? given.options?.external_task_id
      if (external !== undefined && !NAMES_A_TASK.test(external)) return error('invalid_request')
      const account = hashOf(accountOf(key))
      if (external !== undefined && world.idempotency.find(account, external)) return error('name_taken')
      if (!world.canPay(provider, order.usd)) return error('pack_used_up')
      return accepted(order, { kind, external, account, keyHash: key.hash, hook: hookOf(given), generation })
    }

  function accepted(
    { usd, ...order }: ReturnType<typeof orderOf>,
    { kind, external, account, keyHash, hook, generation }: Accepted,
  ): Reply {
    const id = `8${Date.now()}${String(world.tasks.of(provider).length).padStart(4, '0')}`
    const callback =
      hook === undefined
        ? undefined
        : {
            make: (task: Task) => ({
              url: hook,
              headers: {},
              body: generation === 'new' ? newTask(task) : legacyTask(task),
            }),
            retriesMs: [1000, 5000],
          }
    const echo = { kind, generation, external }
    // The units go off when a task has succeeded.
    const task = world.buy({
      ...{ provider, id, order, usd, refunds: true, keyHash, echo, idempotencyKey: external },
      callback,
    })
    if (external !== undefined)
      world.idempotency.remember(account, external, { body: '', inProgress: false, taskId: id })
    return done(generation === 'new' ? newTask(task) : legacyTask(task))
  }

  const timesOf = (task: Task) => [task.createdAt, stateOf(task, Date.now()).finishedAt ?? task.createdAt] as const

  function newTask(task: Task) {
    const state = stateOf(task, Date.now())
    const [create_time, update_time] = timesOf(task)
    const status = { queued: 'submitted', running: 'processing', completed: 'succeeded', failed: 'failed' }[
      state.status
    ]
    const common = { id: task.id, status, message: reasonOf(task, state.status), create_time, update_time }
    const named = task.echo['external'] === undefined ? common : { ...common, external_id: task.echo['external'] }
    if (state.status !== 'completed') return named
    return {
      ...named,
      outputs: [
        { type: 'video', id: '1', url: world.link(task).url, watermark_url: '', duration: `${task.seconds}.04` },
      ],
      billing: [{ charge_type: 'unit', amount: unitsOf(task), package_type: 'video' }],
    }
  }

  function legacyTask(task: Task) {
    const state = stateOf(task, Date.now())
    const [created_at, updated_at] = timesOf(task)
    const task_status = { queued: 'submitted', running: 'processing', completed: 'succeed', failed: 'failed' }[
      state.status
    ]
    const common = {
      task_id: task.id,
      task_status,
      task_status_msg: reasonOf(task, state.status),
      task_info: task.echo['external'] === undefined ? {} : { external_task_id: task.echo['external'] },
      created_at,
      updated_at,
    }
    if (state.status !== 'completed') return { ...common, task_result: {} }
    const video = { id: '1', url: world.link(task).url, duration: `${task.seconds}.1` }
    return { ...common, task_result: { videos: [video] }, final_unit_deduction: unitsOf(task) }
  }

  /** The new API shows the tasks of both. */
  function look({ query, key }: Exchange): Reply {
    const [ids, names] = [query.get('task_ids'), query.get('external_task_ids')]
    if ((ids === null) === (names === null)) return error('invalid_request', 'one of task_ids and external_task_ids')
    const asked = (ids ?? names ?? '').split(',')
    if (asked.length > 20) return error('invalid_request', 'at most 20 ids')
    const found = asked.map((one) => world.tasks.get(provider, ids === null ? idOf(one, key) : one))
    return done(found.filter((task) => task !== undefined).map(newTask))
  }

  const idOf = (name: string, key: Key) => world.idempotency.find(hashOf(accountOf(key)), name)?.taskId ?? ''

  /** By its id or its name, below the path that it was bought at. */
  function legacyLook({ params, key }: Exchange): Reply {
    const { kind, id = '' } = params
    const task = world.tasks.get(provider, id) ?? world.tasks.get(provider, idOf(id, key))
    return task?.echo['kind'] === kind && task ? done(legacyTask(task)) : error('task_not_found')
  }

  function costs({ key, query }: Exchange): Reply {
    if (!query.has('start_time') || !query.has('end_time')) return error('invalid_request')
    const left = key.text.includes('poor') ? 0 : (world.balanceUsd - world.tasks.spent(provider)) / USD_A_UNIT
    const pack = { resource_pack_name: 'Video-5Con', total_quantity: 1e9, remaining_quantity: left, status: 'online' }
    return done({ code: 0, msg: 'success', resource_pack_subscribe_infos: [pack] })
  }

  return {
    provider,
    prefix: '/kling',
    errors,
    rateLimited: (retryAfter) => {
      const reply = error('too_fast')
      return retryAfter === undefined ? reply : withHeaders(reply, { 'retry-after': String(retryAfter) })
    },
    expired: () => error('task_not_found'),
    tooLarge: () => json(413, { code: 1201, message: 'Request entity too large' }),
    notFound: () => error('no_method'),
    refuseKey(key, phase) {
      if (!key) return error('auth_empty')
      const claims = claimsIn(key)
      const name = claims?.iss ?? key.text
      const now = Date.now() / 1000
      if (claims && (claims.nbf ?? 0) > now) return error('not_yet_valid')
      if (claims && (claims.exp ?? 0) < now) return error('auth_expired')
      if (name.includes('revoked')) return error('auth_invalid')
      if (name.includes('blockedip')) return error('ip')
      return phase === 'submit' && name.includes('poor') ? error('arrears') : undefined
    },
    routes: [
      ...['text-to-video', 'image-to-video', 'omni-video'].map(
        (kind): Route => ({
          method: 'POST',
          path: `/${kind}/:model`,
          phase: 'submit',
          answer: newOnly((exchange) => submit('new')({ ...exchange, params: { ...exchange.params, kind } })),
        }),
      ),
      { method: 'POST', path: '/v1/videos/:kind', phase: 'submit', answer: submit('legacy') },
      { method: 'GET', path: '/tasks', phase: 'poll', answer: newOnly(look) },
      { method: 'GET', path: '/v1/videos/:kind/:id', phase: 'poll', answer: legacyLook },
      { method: 'GET', path: '/account/costs', phase: 'balance', answer: costs },
    ],
  }
}

interface Accepted {
  kind: string
  external: string | undefined
  account: string
  keyHash: string
  hook: string | undefined
  generation: Model['generation']
}

/** A signed token is refused at the new paths, with a right one, too. */
function newOnly(answer: (exchange: Exchange) => Reply): (exchange: Exchange) => Reply {
  return (exchange) =>
    claimsIn(exchange.key) ? error('auth_invalid', 'The current API does not support AK/SK') : answer(exchange)
}

function hookOf({ callback_url, options }: Submit): string | undefined {
  return callback_url ?? options?.callback_url
}

function orderOf(given: Submit, name: string, model: Model, kind: string) {
  const settings = given.settings ?? {}
  const seconds = Number(given.duration ?? settings.duration ?? 5)
  const rate = model.rates[resolutionOf(given, kind, model)] ?? [0, 0]
  const isLoud = given.sound === 'on' || settings.audio === 'native'
  const text = given.contents?.find(({ type }) => type === 'prompt')?.text
  return {
    model: name,
    prompt: given.prompt ?? text ?? '',
    seconds,
    aspectRatio: ratioOf(given.aspect_ratio ?? settings.aspect_ratio ?? '16:9'),
    usd: Math.round(rate[isLoud ? 1 : 0] * seconds * 1e6) / 1e6,
  }
}

const unitsOf = ({ usd }: Task) => String(Math.round((usd / USD_A_UNIT) * 1e6) / 1e6)

function reasonOf(task: Task, status: string): string {
  if (status !== 'failed') return ''
  return task.fate === 'is moderated' ? 'Failure to pass the risk control system' : 'Video generation failed'
}
