/** Seedance at BytePlus ModelArk, and at Volcengine Ark in China: one API, two services, chosen by the base URL. */

import { type Adapter, apiGet, apiPost, type ListedTask, publicAsset, segment } from '../adapter.ts'
import { number, object, text } from '../json.ts'
import { mediaKind } from '../media-kind.ts'
import { requestBody } from '../request-body.ts'
import { firstId, idElsewhere } from '../task-id.ts'
import { taskState } from '../wire.ts'
import { costOf } from './cost.ts'
import { submitRules } from './rules.ts'

const TASKS = '/contents/generations/tasks'

export const adapter: Adapter = {
  id: 'bytedance',
  name: 'ByteDance',
  about: {
    summary: 'Seedance at BytePlus ModelArk; with the base URL of Volcengine Ark, there',
    summaryZh: 'BytePlus 的 Seedance；填火山方舟的 `base-url` 就用火山引擎',
    keyHelp:
      'An API key of BytePlus ModelArk. One of Volcengine Ark needs https://ark.cn-beijing.volces.com as the base URL',
  },
  keyTest: `/api/v3${TASKS}?page_size=1`,
  baseUrl: 'https://ark.ap-southeast.bytepluses.com',
  prefixes: ['/api/v3'],
  versions: ['/api/v3'],
  defaultModel: 'dreamina-seedance-2-5-260628',
  keyPrefix: null,
  needsKey: true,
  free: false,
  wire: {
    model: 'model',
    // These five become the list `content`.
    prompt: 'content',
    firstFrame: 'first_frame',
    lastFrame: 'last_frame',
    references: 'references',
    resolution: ['resolution', (resolution) => (resolution === '2160p' ? '4k' : resolution)],
    aspectRatio: 'ratio',
    duration: 'duration',
    seed: 'seed',
    audio: 'generate_audio',
    callbackUrl: 'callback_url',
  },
  imageFiles: 'inline',
  // The asset library, where the faces of real people are registered.
  fileSchemes: ['asset:'],
  // X-Client-Request-Id is for tracing only.
  honoursIdempotencyKey: false,
  callbacks: true,
  // Only what succeeded is billed, and moderation is not [BytePlus ModelArk, billing].
  refunds: 'yes',
  minimumPollMs: 3000,
  tasksPage: 'https://console.byteplus.com/ark (at Volcengine https://console.volcengine.com/ark)',
  submitRules,

  submit(root, request, extras) {
    const { model, content, first_frame, last_frame, references, ...rest } = requestBody(adapter, request, extras)
    const files = Array.isArray(references) ? (references as string[]) : []
    // An edit has the length and the ratio of its video, an extension the ratio; a ratio of one's own is refused for free.
    const { omni_reference_task_type: type, ratio } = rest
    const likeVideo = {
      ...(type === 'edit' || type === 'extend' ? { ratio: ratio ?? 'adaptive' } : {}),
      ...(type === 'edit' ? { duration: -1 } : {}),
    }
    return apiPost(`${root}${TASKS}`, {
      model: idAt(root, String(model)),
      content: [
        { type: 'text', text: content },
        ...frame('first_frame', first_frame),
        ...frame('last_frame', last_frame),
        ...files.map((url) => medium(mediaKind(url), url, `reference_${mediaKind(url)}`)),
      ],
      ...rest,
      ...likeVideo,
    })
  },

  /** Whether a video went in, no look says, and the price is another one then. */
  readSubmit(body, sent) {
    const id = firstId(object(body)?.['id']) ?? idElsewhere(body)
    const content = object(sent?.json)?.['content']
    const hasVideo = Array.isArray(content) && content.some((part) => object(part)?.['type'] === 'video_url')
    return id === undefined ? undefined : { id, ...(sent ? { handle: { hasVideo } } : {}) }
  },

  poll: (root, task) => apiGet(`${root}${TASKS}/${segment(task.id)}`),

  readPoll(body, asked) {
    const task = object(body) ?? {}
    const state = taskState({
      word: task['status'],
      url: text(object(task['content'])?.['video_url']),
      // A gateway has prices of its own.
      cost: asked && isBytePlus(asked.root) ? costOf(task, asked.task) : undefined,
      error: task['error'],
      refunded: 'yes',
      reply: body,
    })
    if (!state) return undefined
    const [seed, audio] = [number(task['seed']), task['generate_audio']]
    const { failure } = state
    return {
      ...state,
      ...(seed !== undefined && Number.isSafeInteger(seed) && seed >= 0 ? { seed } : {}),
      ...(typeof audio === 'boolean' ? { audio } : {}),
      failure: failure && isModerated(failure.providerCode) ? { ...failure, code: 'moderation' } : failure,
    }
  },

  /** Of the last seven days. It does not say the prompts, so that nothing in it is certain: it names what may be a lost one. */
  list: {
    request: (root) => apiGet(`${root}${TASKS}?page_size=500`),
    hasMore(body) {
      const [items, total] = [object(body)?.['items'], number(object(body)?.['total'])]
      return Array.isArray(items) && total !== undefined ? total > items.length : null
    },
    read(body) {
      const items = object(body)?.['items']
      if (!Array.isArray(items)) return undefined
      return items.flatMap((item): ListedTask[] => {
        const task = object(item)
        const id = firstId(task?.['id'])
        if (!task || id === undefined) return []
        const created = number(task['created_at'])
        return [
          {
            id,
            model: text(task['model']) ?? null,
            prompt: null,
            // What is not known before it is made is 0 or -1.
            seconds: positive(task['duration']),
            size: null,
            createdAt: created === undefined ? null : created * 1000,
          },
        ]
      })
    },
  },

  // The address is signed already, and a second Authorization breaks it.
  assets: (_root, _task, state) => publicAsset(state.videoUrl),
}

/** `OutputVideoSensitiveContentDetected.PolicyViolation`, `InputTextRiskDetection` and their like. */
function isModerated(code: string | null): boolean {
  return /SensitiveContentDetected|RiskDetection/i.test(code ?? '')
}

function positive(value: unknown): number | null {
  const seconds = number(value)
  return seconds !== undefined && seconds > 0 ? seconds : null
}

function frame(role: 'first_frame' | 'last_frame', url: unknown): unknown[] {
  return typeof url === 'string' ? [medium('image', url, role)] : []
}

function medium(kind: string, url: string, role: string) {
  const type = `${kind}_url`
  return { type, [type]: { url }, role }
}

/**
 * The id of a model where it is asked: the two services call the same model by different prefixes, and know the other's
 * for certain not. At any other host it is sent as it is.
 */
function idAt(root: string, model: string): string {
  const [, tail, generation] = /^(?:dreamina-|doubao-)?(seedance-(\d+)-.+)$/.exec(model) ?? []
  if (tail === undefined) return model
  if (new URL(root).hostname.endsWith('.volces.com')) return `doubao-${tail}`
  if (isBytePlus(root)) return Number(generation) > 1 ? `dreamina-${tail}` : tail
  return model
}

function isBytePlus(root: string): boolean {
  return new URL(root).hostname.endsWith('.bytepluses.com')
}
