import { randomUUID } from 'node:crypto'
import { json, type Reply } from '../http/reply.ts'
import { stateOf, type Task } from '../state/tasks.ts'
import type { World } from '../state/world.ts'
import { complaintAbout, content, oneOf, required, text } from './check-body.ts'
import type { Dialect, Exchange, Route } from './dialect.ts'
import { ratioOf } from './ratio.ts'
import { type Given, models, type Way, ways } from './runway-models.ts'

/** Runway's API of 2024-11-06 [docs: errors, task-failures, uploads; the vendor's client 4.20.1]. */
const provider = 'runway'

const refusal = (status: number, error: string, more: object = {}): Reply => json(status, { error, ...more })

const errors = {
  validation: (message = 'Number must be less than or equal to 10') =>
    refusal(400, 'Validation of body failed', {
      issues: [{ code: 'custom', path: ['duration'], message }],
      docUrl: 'https://docs.dev.runwayml.com/api',
    }),
  no_model: (message = "Invalid model 'gen9'") =>
    refusal(400, 'Validation of body failed', { issues: [{ code: 'custom', path: ['model'], message }] }),
  no_version: (message = 'A version must be given in the header X-Runway-Version.') => refusal(400, message),
  no_credits: (message = 'You do not have enough credits to run this task.') => refusal(400, message),
  unauthorized: (message = 'The API key is not valid.') => refusal(401, message),
  forbidden: (message = 'This organization may not do that.') => refusal(403, message),
  not_found: (message = 'Task not found') => refusal(404, message),
  too_fast: (message = 'Too many requests') => refusal(429, message),
  monthly_limit: (message = 'You have reached your monthly limit of spending.') => refusal(429, message),
  bad_gateway: (message = 'Bad gateway') => refusal(502, message),
  overloaded: (message = 'The service is overloaded') => refusal(503, message),
} as const

export function runway(world: World): Dialect {
  const submit =
    (way: Way) =>
    ({ body, key }: Exchange): Reply => {
      const given = content<Given>(body)
      const model = models[given.model]
      const fields = model?.takes[way]
      if (body.kind === 'json' && !fields) return invalid('model', `Invalid model '${given.model}' for ${way}`)
      const wrong = complaintAbout(body, { model: required(oneOf(given.model)), ...fields })
      if (wrong || !model) return invalid(wrong?.field ?? 'model', wrong?.message ?? 'Required')
      const complaint = model.complaint?.(given)
      if (complaint) return invalid(...complaint)
      const { promptText = '', ratio, duration } = given
      if (promptText.includes('[refuse]')) return invalid('promptText', 'Invalid prompt')
      const credits = model.cost(given)
      const usd = credits / 100
      if (!world.canPay(provider, usd)) return errors.no_credits()
      const id = randomUUID()
      const seconds = typeof duration === 'number' ? duration : model.usualSeconds
      const order = { model: given.model, prompt: promptText, seconds, aspectRatio: ratioOf(ratio ?? '16:9') }
      // What is refused for what was asked is paid all the same.
      const refunds = !promptText.includes('[moderated]')
      world.buy({ provider, id, order, usd, refunds, keyHash: key.hash, echo: { credits } })
      return json(200, { id, estimatedCost: { credits } })
    }

  function invalid(field: string, message: string): Reply {
    const path = field.split(/[.[\]]+/).filter((part) => part !== '')
    return refusal(400, 'Validation of body failed', { issues: [{ code: 'custom', path, message }] })
  }

  function poll({ params }: Exchange): Reply {
    const task = world.tasks.get(provider, params['id'] ?? '')
    return task ? json(200, report(task)) : errors.not_found()
  }

  function report(task: Task) {
    const { status, progress } = stateOf(task, Date.now())
    const common = { id: task.id, createdAt: new Date(task.createdAt).toISOString() }
    const { credits } = task.echo
    const estimatedCost = { credits }
    if (status === 'queued') return { ...common, status: 'THROTTLED', estimatedCost }
    if (status === 'running') return { ...common, status: 'RUNNING', progress, estimatedCost }
    if (status === 'completed') {
      return { ...common, status: 'SUCCEEDED', output: [world.link(task).url], cost: { credits } }
    }
    const [failureCode, failure] =
      task.fate === 'is moderated'
        ? ['SAFETY.INPUT.TEXT', 'The prompt did not pass our content checks.']
        : ['INTERNAL.BAD_OUTPUT.CODE01', 'An unexpected error occurred.']
    return { ...common, status: 'FAILED', failure, failureCode, cost: { credits: task.refunds ? 0 : credits } }
  }

  function remove({ params }: Exchange): Reply {
    const task = world.tasks.get(provider, params['id'] ?? '')
    if (!task) return errors.not_found()
    world.tasks.delete(task.id)
    return { ...json(204, null), body: json(204, '').body }
  }

  function announce({ body }: Exchange): Reply {
    const wrong = complaintAbout(body, { filename: required(text()), type: required(oneOf('ephemeral')) })
    if (wrong) return invalid(wrong.field, wrong.message)
    const name = `${randomUUID()}-${content<{ filename: string }>(body).filename}`
    return json(200, {
      uploadUrl: `${world.origin}/runway/storage`,
      fields: { key: name, policy: 'cG9saWN5' },
      runwayUri: `runway://${name}`,
    })
  }

  /** A storage: the fields that were announced, and then the file. */
  function store({ body }: Exchange): Reply {
    if (body.kind !== 'form' || body.fields['policy'] === undefined) return refusal(403, 'AccessDenied')
    const { file } = body.files
    if (!file || file.size < 512) return refusal(400, 'EntityTooSmall')
    return json(200, {})
  }

  function organization({ key }: Exchange): Reply {
    const left = key.text.includes('poor') ? 0 : Math.round((world.balanceUsd - world.tasks.spent(provider)) * 100)
    const limits = { maxConcurrentGenerations: 2, maxDailyGenerations: 200 }
    return json(200, {
      creditBalance: left,
      tier: { maxMonthlyCreditSpend: 10_000, models: { 'gen4.5': limits } },
      usage: { models: { 'gen4.5': { dailyGenerations: 3 } } },
    })
  }

  /** Every request says which version it means, a look, too. */
  const versioned =
    (answer: Route['answer']): Route['answer'] =>
    (exchange) =>
      exchange.headers['x-runway-version'] === '2024-11-06' ? answer(exchange) : errors.no_version()

  return {
    provider,
    prefix: '/runway',
    errors,
    rateLimited: (retryAfter) =>
      json(429, { error: 'Too many requests' }, retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
    expired: () => errors.not_found(),
    tooLarge: () => refusal(413, 'The request is too large'),
    notFound: (method, path) => refusal(404, `No route for ${method} ${path}`),
    refuseKey(key, phase) {
      if (!key || key.text.includes('revoked')) return errors.unauthorized()
      if (key.text.includes('blockedip')) return errors.forbidden()
      return phase === 'submit' && key.text.includes('poor') ? errors.no_credits() : undefined
    },
    routes: [
      ...ways.map(
        (way): Route => ({ method: 'POST', path: `/v1/${way}`, phase: 'submit', answer: versioned(submit(way)) }),
      ),
      { method: 'GET', path: '/v1/tasks/:id', phase: 'poll', answer: versioned(poll) },
      { method: 'DELETE', path: '/v1/tasks/:id', phase: 'delete', answer: versioned(remove) },
      { method: 'GET', path: '/v1/organization', phase: 'balance', answer: versioned(organization) },
      { method: 'POST', path: '/v1/uploads', phase: 'upload', answer: versioned(announce) },
      { method: 'POST', path: '/storage', phase: 'upload', keyless: true, answer: store },
    ],
  }
}
