import { randomBytes } from 'node:crypto'
import { toBuffer } from '../http/bytes.ts'
import { serve } from '../http/range.ts'
import { json, type Reply } from '../http/reply.ts'
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
} from './check-body.ts'
import type { Dialect, Exchange, Route } from './dialect.ts'
import { error, errors } from './google-errors.ts'
import { isTooLong, type Parts, parts, promptOf } from './google-parts.ts'
import { ratioOf } from './ratio.ts'

/** The Gemini API: Omni's interactions, and Veo's operations as copies of the API still serve them [docs; js-genai]. */
const provider = 'google'

const flag = (wanted: boolean) => (value: unknown, field: string) =>
  value === wanted ? undefined : { field, message: `'${field}' must be ${wanted}.` }
const ratios = optional(oneOf('16:9', '9:16'))

const format = (longest: number, resolutions: readonly string[]) =>
  object({
    type: required(oneOf('video')),
    aspect_ratio: ratios,
    // A text with its unit: a number is refused.
    duration: optional(oneOf(...Array.from({ length: longest - 2 }, (_, at) => `${at + 3}s`))),
    resolution: optional(oneOf(...resolutions)),
    delivery: optional(oneOf('inline', 'uri')),
  })
const interaction = (longest: number, resolutions: readonly string[]): Fields => ({
  model: required(text()),
  input: required(parts),
  background: optional(flag(true)),
  response_format: required(format(longest, resolutions)),
  generation_config: optional(anything),
  previous_interaction_id: optional(text()),
  webhook_config: optional(object({ uris: required(anything), user_metadata: optional(anything) })),
})
const ALL = ['360p', '720p', '1080p', '4k']
const OMNI: Record<string, { fields: Fields; usd: Record<string, number> }> = {
  'gemini-omni-1.1-flash': {
    fields: interaction(10, ALL),
    usd: { '360p': 0.0338, '720p': 0.1014, '1080p': 0.1521, '4k': 0.3041 },
  },
  'gemini-omni-1.2-flash': { fields: interaction(15, ALL), usd: { '720p': 0.07 } },
}

const bytes = object({ bytesBase64Encoded: required(text()), mimeType: required(oneOf('image/png', 'image/jpeg')) })
const instance = {
  prompt: required(text()),
  image: optional(bytes),
  lastFrame: optional(bytes),
  referenceImages: optional(anything),
}
const parameters = object({
  sampleCount: optional(oneOf(1)),
  durationSeconds: optional(oneOf(4, 6, 8)),
  aspectRatio: ratios,
  resolution: optional(oneOf('720p', '1080p', '4k')),
  negativePrompt: optional(text()),
  personGeneration: optional(oneOf('allow_all', 'allow_adult', 'dont_allow')),
})
const operation: Fields = {
  instances: required((value, field) => object(instance)(Array.isArray(value) ? value[0] : value, `${field}[0]`)),
  parameters: optional(parameters),
  webhookConfig: optional(anything),
}
const VEO: Record<string, Record<string, number>> = {
  'veo-3.1-generate-preview': { '720p': 0.4, '1080p': 0.4, '4k': 0.6 },
  'veo-3.1-fast-generate-preview': { '720p': 0.1, '1080p': 0.12, '4k': 0.3 },
}

export function google(world: World): Dialect {
  function interact({ body, key }: Exchange): Reply {
    const asked = content<Interaction>(body)
    const known = typeof asked.model === 'string' ? OMNI[asked.model] : undefined
    const wrong = complaintAbout(body, (known ?? OMNI['gemini-omni-1.1-flash'])?.fields ?? {})
    if (wrong) return errors.invalid_argument(wrong.message)
    if (!known) return errors.model_ended(`This model models/${asked.model} is no longer available.`)
    const prompt = promptOf(asked.input)
    if (prompt.includes('[refuse]')) return errors.invalid_argument('The prompt violates our safety policies.')
    const { duration = '10s', resolution = '720p', aspect_ratio: ratio, delivery = '' } = asked.response_format
    const seconds = Number.parseInt(duration, 10)
    if (isTooLong(asked.model, prompt, seconds)) return errors.invalid_argument('The duration must be at most 10s.')
    const usd = (known.usd[resolution] ?? 0.1) * seconds
    const order = { model: asked.model, prompt, seconds, aspectRatio: ratioOf(ratio) }
    const id = `v1_${randomBytes(18).toString('hex')}`
    const hook = asked.webhook_config?.uris[0]
    if (!sell({ id, order, usd, keyHash: key.hash, echo: { delivery }, hook })) return errors.no_billing()
    return json(200, { id, status: 'in_progress', object: 'interaction', model: asked.model })
  }

  function predict({ params, body, key }: Exchange): Reply {
    const model = params['model'] ?? ''
    const prices = VEO[model]
    if (!prices) return errors.model_ended(`models/${model} is not found for API version v1beta.`)
    const wrong = complaintAbout(body, operation)
    if (wrong) return errors.invalid_argument(wrong.message)
    const { instances, parameters = {}, webhookConfig } = content<Operation>(body)
    const prompt = instances[0]?.prompt ?? ''
    if (prompt.includes('[refuse]')) return errors.invalid_argument('The prompt violates our safety policies.')
    const seconds = parameters.durationSeconds ?? 8
    const order = { model, prompt, seconds, aspectRatio: ratioOf(parameters.aspectRatio) }
    const id = randomBytes(8).toString('hex')
    const usd = (prices[parameters.resolution ?? '720p'] ?? 0.4) * seconds
    if (!sell({ id, order, usd, keyHash: key.hash, hook: webhookConfig?.uris[0] })) return errors.no_billing()
    return json(200, { name: nameOf(model, id) })
  }

  function sell({ hook, usd: exact, ...order }: Sale): boolean {
    const usd = Math.round(exact * 1e6) / 1e6
    if (!world.canPay(provider, usd)) return false
    const call = (task: Task) => ({
      type: 'video.generated',
      version: 'v1',
      timestamp: new Date().toISOString(),
      data: { id: task.id, output_file_uri: fileOf(task) },
    })
    const callback =
      hook === undefined
        ? undefined
        : { make: (task: Task) => ({ url: hook, headers: {}, body: call(task) }), retriesMs: [1000, 5000] }
    world.buy({ provider, refunds: true, usd, callback, ...order })
    return true
  }

  const fileOf = ({ id }: Task) => `${world.origin}/google/v1beta/files/${id}:download?alt=media`

  function look({ params, sizeBytes }: Exchange): Reply {
    const task = world.tasks.get(provider, params['id'] ?? '')
    if (!task) return errors.entity_not_found()
    const { status } = stateOf(task, Date.now())
    const common = { id: task.id, object: 'interaction', model: task.model }
    const steps: unknown[] = [{ type: 'user_input', content: [{ type: 'text', text: task.prompt }] }]
    if (status === 'queued' || status === 'running') return json(200, { ...common, status: 'in_progress' })
    if (status === 'failed' && task.fate !== 'is moderated')
      return json(200, { ...common, status: 'failed', errors: [{ code: 13, message: 'The model failed.' }] })
    // A filter has no word of its own.
    if (status === 'failed')
      return json(200, { ...common, status: 'completed', steps, usage: { total_output_tokens: 0 } })
    const inline = task.echo['delivery'] === 'inline'
    const file = inline ? { data: toBuffer(world.video(task, sizeBytes)).toString('base64') } : { uri: fileOf(task) }
    const output = { type: 'model_output', content: [{ type: 'video', mime_type: 'video/mp4', ...file }] }
    return json(200, { ...common, status: 'completed', steps: [...steps, { type: 'thought' }, output] })
  }

  function operationOf({ params }: Exchange): Reply {
    const task = world.tasks.get(provider, params['id'] ?? '')
    if (!task) return errors.entity_not_found()
    const { status } = stateOf(task, Date.now())
    const name = nameOf(task.model, task.id)
    if (status === 'queued' || status === 'running') return json(200, { name })
    if (status === 'failed' && task.fate !== 'is moderated')
      return json(200, { name, done: true, error: { code: 13, message: 'Video generation failed.' } })
    const videos =
      status === 'failed'
        ? { raiMediaFilteredCount: 1, raiMediaFilteredReasons: ['Your prompt violates our safety policies.'] }
        : { generatedSamples: [{ video: { uri: fileOf(task) } }] }
    return json(200, { name, done: true, response: { generateVideoResponse: videos } })
  }

  function download({ params, headers, sizeBytes }: Exchange): Reply {
    const task = world.tasks.get(provider, params['id'] ?? '')
    if (!task || stateOf(task, Date.now()).status !== 'completed') return errors.entity_not_found()
    return serve(world.video(task, sizeBytes), headers)
  }

  return {
    provider,
    prefix: '/google',
    errors,
    rateLimited: (retryAfter) => {
      const reply = errors.resource_exhausted()
      return retryAfter === undefined
        ? reply
        : { ...reply, headers: { ...reply.headers, 'retry-after': String(retryAfter) } }
    },
    expired: () => errors.entity_not_found('The file has expired.'),
    tooLarge: () => errors.invalid_argument('Request payload size exceeds the limit: 20971520 bytes.'),
    notFound: () => errors.entity_not_found(),
    refuseKey(key, phase) {
      if (!key) return error(403, 'PERMISSION_DENIED', "Method doesn't allow unregistered callers.")
      if (key.text.includes('revoked')) return errors.api_key_invalid()
      if (key.text.includes('blockedip')) return errors.service_blocked()
      return phase === 'submit' && key.text.includes('poor') ? errors.no_billing() : undefined
    },
    routes: [
      // Google's own client of November 2026 asks for interactions below v1.
      ...['/v1beta', '/v1'].flatMap((version): Route[] => [
        { method: 'POST', path: `${version}/interactions`, phase: 'submit', answer: interact },
        { method: 'GET', path: `${version}/interactions/:id`, phase: 'poll', answer: look },
      ]),
      { method: 'POST', path: '/v1beta/models/:model:predictLongRunning', phase: 'submit', answer: predict },
      { method: 'GET', path: '/v1beta/models/:model/operations/:id', phase: 'poll', answer: operationOf },
      { method: 'GET', path: '/v1beta/files/:id:download', phase: 'download', answer: download },
      {
        method: 'GET',
        path: '/v1beta/models',
        phase: 'models',
        answer: () => json(200, { models: Object.keys(OMNI).map((name) => ({ name: `models/${name}` })) }),
      },
    ],
  }
}

function nameOf(model: string, id: string): string {
  return `models/${model}/operations/${id}`
}

interface Sale {
  id: string
  order: { model: string; prompt: string; seconds: number; aspectRatio: '16:9' | '9:16' }
  usd: number
  keyHash: string
  echo?: Record<string, unknown>
  hook: string | undefined
}

interface Interaction {
  model: string
  input: Parts
  response_format: { duration?: string; resolution?: string; aspect_ratio?: string; delivery?: string }
  webhook_config?: { uris: string[] }
}

interface Operation {
  instances: Array<{ prompt: string }>
  parameters?: { durationSeconds?: number; resolution?: string; aspectRatio?: string }
  webhookConfig?: { uris: string[] }
}
