import { createHmac, randomBytes } from 'node:crypto'
import { serve } from '../http/range.ts'
import { json, type Reply, withHeaders } from '../http/reply.ts'
import { stateOf, type Task } from '../state/tasks.ts'
import type { World } from '../state/world.ts'
import {
  anything,
  complaintAbout,
  content,
  type Fields,
  object,
  oneOf,
  optional,
  required,
  text,
  webUrl,
} from './check-body.ts'
import type { Dialect, Exchange } from './dialect.ts'
import { type Listed, listed, usdOf } from './openrouter-models.ts'
import { ratioOf } from './ratio.ts'

/** OpenRouter's video API [docs and OpenAPI of 2026-08-22; its SDK of 2026-11-26]. */
const provider = 'openrouter'

const rows = {
  invalid_request: [400, 'Invalid request'],
  content_policy_violation: [400, 'The request violates the content policy'],
  image_download_failed: [400, 'The image could not be downloaded'],
  authentication: [401, 'User not found.'],
  payment_required: [402, 'Insufficient credits. Add more using https://openrouter.ai/credits'],
  permission_denied: [403, 'You may not use this model'],
  not_found: [404, 'Video not found'],
  payload_too_large: [413, 'Payload too large'],
  unprocessable: [422, 'Unprocessable'],
  rate_limit_exceeded: [429, 'Rate limit exceeded'],
  capacity_exhausted: [429, 'Provider returned error'],
  server: [500, 'Internal Server Error'],
  provider_unavailable: [502, 'Provider returned error'],
  provider_overloaded: [529, 'Provider returned error'],
  timeout: [504, 'The provider did not answer in time'],
} as const satisfies Record<string, readonly [number, string]>
const availability = {
  model_not_found: [400, 'is not a valid model ID'],
  model_deprecated: [404, 'The model has been deprecated'],
  no_endpoints: [404, 'No endpoints found for this model'],
  privacy_restricted: [404, 'No endpoints found matching your data policy'],
} as const satisfies Record<string, readonly [number, string]>
type Kind = keyof typeof rows
type Missing = keyof typeof availability

function error(kind: Kind, message?: string): Reply {
  const [code, usual] = rows[kind]
  return json(code, { error: { code, message: message ?? usual, metadata: { error_type: kind } } })
}

function notThere(kind: Missing, message?: string): Reply {
  const [code, usual] = availability[kind]
  return json(code, {
    error: { code, message: message ?? usual, availability: { code: kind, retryable: false } },
    user_id: 'user_2abc',
  })
}

/** Refused before the model is asked. */
function flagged(message = 'Your input was flagged'): Reply {
  const metadata = { reasons: ['violence'], flagged_input: 'A fox…', provider_name: 'Kling', model_slug: 'a/model' }
  return json(403, { error: { code: 403, message, metadata } })
}

const medium = (...kinds: string[]) => {
  const parts = kinds.map((kind) => [kind, optional(object({ url: required(address) }))] as const)
  return { type: required(oneOf(...kinds)), ...Object.fromEntries(parts) }
}
const listOf = (rule: ReturnType<typeof object>) => (value: unknown, field: string) =>
  Array.isArray(value)
    ? value.map((item, at) => rule(item, `${field}[${at}]`)).find((wrong) => wrong !== undefined)
    : { field, message: `'${field}' must be a list.` }
const flag = (value: unknown, field: string) =>
  typeof value === 'boolean' ? undefined : { field, message: `'${field}' must be true or false.` }
const whole = (value: unknown, field: string) =>
  Number.isInteger(value) ? undefined : { field, message: `'${field}' must be a whole number.` }
const slug = object({ parameters: optional(anything) }, false)

/** A field that it does not know is a 400; what is unknown deeper in `provider` is dropped. */
const request: Fields = {
  model: required(text()),
  prompt: required(text()),
  duration: optional(whole),
  resolution: optional(oneOf('360p', '480p', '720p', '768p', '1080p', '1K', '2K', '4K')),
  aspect_ratio: optional(oneOf('16:9', '9:16', '1:1', '4:3', '3:4', '3:2', '2:3', '21:9', '9:21')),
  size: optional(text()),
  frame_images: optional(
    listOf(object({ ...medium('image_url'), frame_type: required(oneOf('first_frame', 'last_frame')) })),
  ),
  input_references: optional(listOf(object(medium('image_url', 'video_url', 'audio_url')))),
  generate_audio: optional(flag),
  seed: optional(whole),
  callback_url: optional(webUrl),
  provider: optional(
    object(
      {
        options: optional((value, field) =>
          Object.values(value as object)
            .map((one) => slug(one, field))
            .find(Boolean),
        ),
      },
      false,
    ),
  ),
  session_id: optional(text()),
}

export function openrouter(world: World): Dialect {
  function submit({ body, key }: Exchange): Reply {
    const wrong = complaintAbout(body, request)
    if (wrong) return error('invalid_request', wrong.message)
    const given = content<Submit>(body)
    const model = listed.find(({ id }) => id === given.model)
    if (!model) return notThere('model_not_found', `${given.model} is not a valid model ID`)
    const complaint = complaintAboutModel(model, given)
    if (complaint) return error('invalid_request', complaint)
    if (given.prompt.includes('[refuse]')) return error('content_policy_violation')
    if (given.prompt.includes('[flagged]')) return flagged()

    const { duration = model.supported_durations[0] ?? 5, aspect_ratio: ratio = '16:9' } = given
    const { resolution = '720p', generate_audio: audio = model.generate_audio === true } = given
    const images = [...(given.frame_images ?? []), ...(given.input_references ?? [])]
    const usd = usdOf(model, {
      seconds: duration,
      resolution,
      ratio,
      audio,
      images: images.filter(({ type }) => type === 'image_url').length,
    })
    if (!world.canPay(provider, usd)) return error('payment_required')
    const id = `gen-vid-${Math.floor(Date.now() / 1000)}-${randomBytes(10).toString('hex')}`
    const order = { model: given.model, prompt: given.prompt, seconds: duration, aspectRatio: ratioOf(ratio) }
    const { callback_url: url } = given
    const callback = url === undefined ? undefined : { make: (task: Task) => call(task, url), retriesMs: [1000, 5000] }
    const task = world.buy({ provider, id, order, usd, refunds: true, keyHash: key.hash, callback })
    return json(202, { id, polling_url: pollingUrl(task), status: 'pending', generation_id: generationOf(task) })
  }

  const pollingUrl = ({ id }: Task) => `${world.origin}/openrouter/api/v1/videos/${id}`
  const generationOf = ({ id }: Task) => `gen-${id.slice(-12)}`

  function report(task: Task) {
    const { status } = stateOf(task, Date.now())
    const common = { id: task.id, generation_id: generationOf(task), polling_url: pollingUrl(task) }
    if (status === 'queued') return { ...common, status: 'pending' }
    if (status === 'running') return { ...common, status: 'in_progress' }
    if (status === 'failed') {
      const said = task.fate === 'is moderated' ? 'Content policy violation' : 'The provider failed to make the video'
      return { ...common, status: 'failed', error: said, usage: { cost: 0, is_byok: false } }
    }
    return {
      ...common,
      status: 'completed',
      unsigned_urls: [`${pollingUrl(task)}/content?index=0`],
      usage: { cost: task.usd, is_byok: false },
    }
  }

  /** Signed as with a secret of the workspace. */
  function call(task: Task, url: string) {
    const { polling_url: _, ...data } = report(task)
    const body = {
      type: `video.generation.${data.status}`,
      created_at: Math.floor(Date.now() / 1000),
      data: { ...data, model: task.model },
    }
    const at = Math.floor(Date.now() / 1000)
    const signature = createHmac('sha256', 'whsec')
      .update(`${at},${JSON.stringify(body)}`)
      .digest('hex')
    return {
      url,
      headers: {
        'x-openrouter-idempotency-key': `${task.id}-${data.status}`,
        'x-openrouter-signature': `t=${at},v1=${signature}`,
      },
      body,
    }
  }

  function poll({ params }: Exchange): Reply {
    const task = world.tasks.get(provider, params['id'] ?? '')
    return task ? json(200, report(task)) : error('not_found')
  }

  function download({ params, query, headers, sizeBytes }: Exchange): Reply {
    const task = world.tasks.get(provider, params['id'] ?? '')
    if (!task || (query.get('index') ?? '0') !== '0') return error('not_found')
    if (stateOf(task, Date.now()).status !== 'completed') return error('invalid_request', 'The video is not ready')
    return serve(world.video(task, sizeBytes), headers)
  }

  /** Of a key without a limit it says no balance. */
  function keyInfo({ key }: Exchange): Reply {
    const limit = key.text.includes('limited') ? world.balanceUsd : null
    const usage = world.tasks.spent(provider)
    return json(200, {
      data: {
        label: 'sk-or-v1-abc…def',
        limit,
        limit_remaining: limit === null ? null : limit - usage,
        limit_reset: null,
        usage,
        is_free_tier: false,
        is_management_key: false,
        expires_at: null,
      },
    })
  }

  const videos = '/api/v1/videos'
  return {
    provider,
    prefix: '/openrouter',
    errors: {
      ...Object.fromEntries((Object.keys(rows) as Kind[]).map((kind) => [kind, (said?: string) => error(kind, said)])),
      ...Object.fromEntries(
        (Object.keys(availability) as Missing[]).map((kind) => [kind, (said?: string) => notThere(kind, said)]),
      ),
      flagged,
    },
    rateLimited: (retryAfter) =>
      withHeaders(error('rate_limit_exceeded'), retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
    expired: () => error('not_found', 'The video has expired'),
    tooLarge: () => error('payload_too_large'),
    notFound: () => json(404, { error: { code: 404, message: 'Not Found' } }),
    refuseKey(key, phase) {
      if (!key) return json(401, { error: { code: 401, message: 'Missing Authentication header' } })
      if (key.text.includes('revoked')) return error('authentication')
      if (key.text.includes('blockedip')) return error('permission_denied', 'Access denied by security policy')
      return phase === 'submit' && key.text.includes('poor') ? error('payment_required') : undefined
    },
    routes: [
      { method: 'POST', path: videos, phase: 'submit', answer: submit },
      {
        method: 'GET',
        path: `${videos}/models`,
        phase: 'models',
        keyless: 'either',
        answer: () => json(200, { data: listed }),
      },
      { method: 'GET', path: `${videos}/:id`, phase: 'poll', answer: poll },
      { method: 'GET', path: `${videos}/:id/content`, phase: 'download', answer: download },
      { method: 'GET', path: '/api/v1/key', phase: 'balance', answer: keyInfo },
    ],
  }
}

function complaintAboutModel(model: Listed, given: Submit): string | undefined {
  const { duration, resolution, aspect_ratio: ratio, seed, generate_audio: audio, frame_images: frames = [] } = given
  if (duration !== undefined && !model.supported_durations.includes(duration))
    return `duration: ${duration} is not supported by this model`
  if (resolution !== undefined && !model.supported_resolutions.includes(resolution))
    return `resolution: ${resolution} is not supported by this model`
  if (ratio !== undefined && !model.supported_aspect_ratios.includes(ratio))
    return `aspect_ratio: ${ratio} is not supported by this model`
  if (seed !== undefined && model.seed !== true) return 'seed is not supported by this model'
  if (audio === true && model.generate_audio !== true) return 'generate_audio is not supported by this model'
  const types = frames.map(({ frame_type: type }) => type)
  if (new Set(types).size < types.length || types.some((type) => !model.supported_frame_images.includes(type)))
    return 'frame_images is not supported by this model'
  return undefined
}

function address(value: unknown, field: string) {
  return typeof value === 'string' && /^(?:https?:\/\/\S+|data:(?:image|video|audio)\/[\w.+-]+;base64,)/.test(value)
    ? undefined
    : { field, message: `'${field}' must be an address.` }
}

interface Submit {
  model: string
  prompt: string
  duration?: number
  resolution?: string
  aspect_ratio?: string
  generate_audio?: boolean
  seed?: number
  frame_images?: ReadonlyArray<{ type: string; frame_type: string }>
  input_references?: ReadonlyArray<{ type: string }>
  callback_url?: string
}
