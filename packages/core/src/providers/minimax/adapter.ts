/** MiniMax's own API: H3 in its newer form, Hailuo and what came before in the older one. */

import type { TaskHandle, TaskState } from '../../video/task.ts'
import { type Adapter, apiGet, apiPost, publicAsset, segment } from '../adapter.ts'
import type { HttpReply, HttpRequest } from '../http.ts'
import { firstText, number, object, text } from '../json.ts'
import { requestBody } from '../request-body.ts'
import { firstId, idBesideCallNumber } from '../task-id.ts'
import { taskState } from '../wire.ts'
import { list } from './list.ts'
import { INVALID, MODERATED, readError, submitRules } from './rules.ts'
import { isOlder, NEWER, OLDER, withContent } from './wire.ts'

export const adapter: Adapter = {
  id: 'minimax',
  name: 'MiniMax',
  about: {
    summary: 'H3 with sound, H3-Max and Hailuo from their maker; with the base URL of the platform in China, there',
    summaryZh: 'MiniMax 官方：带声音的 H3、H3-Max 和海螺；填国内平台的 `base-url` 就用国内的密钥',
    keyHelp:
      'From platform.minimax.io; H3 wants one of pay as you go, which begins with sk-api-. A key of the platform in China needs https://api.minimaxi.com as the base URL',
  },
  keyTest: '/v2/query/video_generation?page_num=1&page_size=1',
  baseUrl: 'https://api.minimax.io',
  prefixes: [''],
  versions: ['/v1', '/v2'],
  defaultModel: 'MiniMax-H3',
  keyPrefix: null,
  needsKey: true,
  free: false,
  wire: NEWER,
  ownNames: ['prompt', 'first_frame_image', 'last_frame_image', 'subject_reference'],
  imageFiles: 'inline',
  framesOrReferences: true,
  // What was uploaded before; it lives for seven days.
  fileSchemes: ['mm_file:'],
  honoursIdempotencyKey: false,
  callbacks: true,
  // A package is not reduced by what failed or was moderated [docs]; of pay as you go nothing is said.
  refunds: 'unknown',
  // The documentation asks every 10 s, MiniMax's own client every 5 s.
  minimumPollMs: 5000,
  tasksPage: 'https://platform.minimax.io',
  submitRules,
  readError,

  submit(root, request, extras) {
    if (isOlder(request.model)) {
      const wire = extras.card ? NEWER : OLDER
      return apiPost(`${root}${OLD}/video_generation`, requestBody({ wire }, request, extras))
    }
    return apiPost(`${root}${NEW}/video_generation`, withContent(requestBody(adapter, request, extras)))
  },

  readSubmit(body, sent) {
    const id = readError(body) ? undefined : (firstId(object(body)?.['task_id']) ?? idBesideCallNumber(body))
    if (id === undefined) return undefined
    return { id, ...(sent?.url.endsWith(`${OLD}/video_generation`) ? { handle: { api: 'v1' } } : {}) }
  },

  poll: (root, task) => (isOlderTask(task) === false ? lookNewer(root, task) : lookOlder(root, task)),

  readPoll(body, asked) {
    const state = readTask(body)
    if (!asked) return state
    const { root, task } = asked
    // Of an id alone nobody knows which API has made it: the older one was asked, and has no such task.
    if (!state && isOlderTask(task) === undefined && readError(body)?.code === INVALID)
      return { next: lookNewer(root, task), read: (newer) => readTask(newer) }
    const fileId = firstText(object(body)?.['file_id'])
    if (state?.status !== 'succeeded' || state.videoUrl !== null || fileId === undefined) return state
    return { next: apiGet(`${root}${OLD}/files/retrieve?file_id=${segment(fileId)}`), read: readFile }
  },

  // Anybody may fetch it, for about an hour; another look gives a fresh address.
  assets: (_root, _task, state) => publicAsset(state.videoUrl),

  balance: {
    request: (root) => apiGet(`${root}/account/query_balance`),
    read(body, root) {
      const balance = readError(body) ? undefined : number(object(body)?.['available_amount'])
      if (balance === undefined) return undefined
      // Of the platform in China it is yuan, and of another host nobody knows.
      const isUsd = root === undefined || new URL(root).hostname === 'api.minimax.io'
      return { balance, unit: isUsd ? 'USD' : 'credits', balanceUsd: isUsd ? balance : null, unlimited: false }
    },
  },

  list,

  /** Before its first news of a task it asks whether anybody is there, and wants to hear its own word. */
  answerCall(body) {
    const challenge = text(object(body)?.['challenge'])
    return challenge === undefined ? undefined : { challenge }
  },
}

const OLD = '/v1'
const NEW = '/v2'

/** Undefined for an id of which nothing else is known. */
function isOlderTask({ api, model }: TaskHandle): boolean | undefined {
  if (api === 'v1') return true
  return model === undefined ? undefined : isOlder(model)
}

function lookNewer(root: string, { id }: TaskHandle): HttpRequest {
  return apiGet(`${root}${NEW}/query/video_generation/${segment(id)}`)
}

function lookOlder(root: string, { id }: TaskHandle): HttpRequest {
  return apiGet(`${root}${OLD}/query/video_generation?task_id=${segment(id)}`)
}

/** The newer API has it inside of `task`. In the older one the reason stands where an error of the look does. */
function readTask(body: unknown): TaskState | undefined {
  const root = object(body) ?? {}
  const task = object(root['task']) ?? root
  const stated = readError(root)
  if (stated && text(task['status']) === undefined) return undefined
  const state = taskState({
    word: task['status'],
    url: firstText(object(task['content'])?.['url']),
    error: stated ? { code: stated.code, message: stated.message } : task['error'],
    refunded: 'unknown',
    reply: task,
  })
  if (!state?.failure) return state
  const { failure, status } = state
  return {
    ...state,
    failure: {
      ...failure,
      code: MODERATED.includes(failure.providerCode ?? '') ? 'moderation' : failure.code,
      // Only what has not begun can be cancelled, and it is not charged [docs: delete].
      refunded: status === 'canceled' ? 'yes' : failure.refunded,
    },
  }
}

/** The older API names a file, and a reply of its own says where it is. */
function readFile(body: unknown, { status }: HttpReply): TaskState | undefined {
  const file = object(object(body)?.['file'])
  if (status >= 400 || !file || readError(body)) return undefined
  return taskState({ word: 'Success', url: firstText(file['download_url']), refunded: 'unknown', reply: file })
}
