/**
 * Wan and HappyHorse at Alibaba Cloud Model Studio. Tasks and files live for a day, and then nothing is known of them: no
 * word of theirs says that a clip was not paid.
 */

import type { TaskHandle, TaskState } from '../../video/task.ts'
import { type Adapter, apiGet, apiPost, type ListedTask, publicAsset, segment } from '../adapter.ts'
import { type Json, number, object, text } from '../json.ts'
import { requestBody } from '../request-body.ts'
import { firstId, idBesideCallNumber } from '../task-id.ts'
import { taskState } from '../wire.ts'
import { submitRules } from './rules.ts'
import { MEDIA, OWN_NAMES, pathOf, shaped, wireByName, withExtra } from './wire.ts'

/** Without it the submit is refused: these models are asked for in no other way. */
const ASYNC = { 'X-DashScope-Async': 'enable' } as const
/** What was uploaded to Model Studio has an address of its own, which this lets it read. */
const UPLOADED = { 'X-DashScope-OssResourceResolve': 'enable' } as const
const KEPT_MS = 24 * 3_600_000

export const adapter: Adapter = {
  id: 'alibaba',
  name: 'Alibaba',
  about: {
    summary: 'Wan and HappyHorse from their maker, at Alibaba Cloud Model Studio; its region by the base URL',
    summaryZh: '阿里云百炼官方：万相 Wan 3.0、2.7、2.6 和 HappyHorse；`base-url` 选地域',
    keyHelp:
      'From Alibaba Cloud Model Studio in Singapore; a key of another region needs the host of that region as the base URL',
  },
  keyTest: '/api/v1/tasks?page_no=1&page_size=1',
  baseUrl: 'https://dashscope-intl.aliyuncs.com',
  prefixes: ['/api/v1'],
  // The second is that of the same host's OpenAI API, which makes no videos.
  versions: ['/api/v1', '/compatible-mode/v1'],
  // Wan 3.0 has hosts of workspaces only, which nobody knows beforehand.
  defaultModel: 'wan2.7',
  keyPrefix: null,
  needsKey: true,
  free: false,
  wire: MEDIA,
  ownNames: OWN_NAMES,
  imageFiles: 'inline',
  fileSchemes: ['oss:'],
  honoursIdempotencyKey: false,
  callbacks: false,
  // Only the seconds of a video that succeeded are billed [docs: billing of image and video generation].
  refunds: 'yes',
  // 20 looks a second are allowed for the whole account; Alibaba's own client looks every 5 s.
  minimumPollMs: 5000,
  tasksPage: 'https://modelstudio.console.alibabacloud.com (in China https://bailian.console.aliyun.com)',
  submitRules,

  submit(root, request, extras) {
    const { card } = extras
    const wire = card ? MEDIA : wireByName(request.model)
    const flat = requestBody({ wire }, { ...request, extra: {} }, extras)
    // HappyHorse writes its mark into every clip where nobody says no.
    const unmarked = /^happyhorse/i.test(request.model) ? { watermark: false } : {}
    const body = withExtra(shaped(flat, card?.defaults), { ...unmarked, ...request.extra })
    const isUploaded = /"oss:\/\//i.test(JSON.stringify(body))
    return apiPost(`${root}${pathOf(request.model)}`, body, {
      ...ASYNC,
      ...(isUploaded ? UPLOADED : {}),
    })
  },

  /** A request_id is the number of the call, in every reply. */
  readSubmit(body) {
    const output = object(object(body)?.['output'])
    const id = firstId(output?.['task_id']) ?? idBesideCallNumber(body)
    return id === undefined ? undefined : { id }
  },

  poll: (root, task) => apiGet(`${root}/tasks/${segment(task.id)}`),

  readPoll(body, asked) {
    const root = object(body) ?? {}
    const output = object(root['output']) ?? root
    const url = text(output['video_url'])
    const state = taskState({
      word: output['task_status'],
      url,
      expiresAt: url === undefined ? undefined : endOf(url),
      error: reasonOf(output),
      refunded: 'yes',
      reply: body,
    })
    if (!state) return undefined
    if (/^\s*unknown\s*$/i.test(state.word)) return isOver(asked) ? over(state) : null
    const { failure } = state
    return {
      ...state,
      failure: failure && isModerated(failure.providerCode) ? { ...failure, code: 'moderation' } : failure,
    }
  },

  // The address is signed, and takes no key.
  assets: (_root, _task, state) => publicAsset(state.videoUrl),

  /** Of the last day. It shows neither prompt nor length, so that nothing in it is certain: it names what may be a lost one. */
  list: {
    request: (root) => apiGet(`${root}/tasks?page_no=1&page_size=100`),
    hasMore(body) {
      const [tasks, total] = [object(body)?.['data'], number(object(body)?.['total'])]
      return Array.isArray(tasks) && total !== undefined ? total > tasks.length : null
    },
    read(body, lost) {
      const asked = object(lost?.sent.json)?.['model']
      const tasks = object(body)?.['data']
      if (!Array.isArray(tasks)) return undefined
      return tasks.flatMap((item): ListedTask[] => {
        const task = object(item)
        const id = firstId(task?.['task_id'])
        if (!task || id === undefined) return []
        const name = text(task['model_name']) ?? null
        // Who names the common part of the ids of a model has asked for one of them.
        const model = name !== null && name === asked ? (lost?.model ?? name) : name
        return [{ id, model, prompt: null, seconds: null, size: null, createdAt: number(task['gmt_create']) ?? null }]
      })
    },
  },
}

/** A failure says why in the task itself. */
function reasonOf(output: Json): unknown {
  const [code, message] = [text(output['code']), text(output['message'])]
  return code === undefined && message === undefined ? undefined : { code, message }
}

/** Of what went in and of what came out; `InvalidParameter.DataInspection` is a file that could not be fetched. */
function isModerated(code: string | null): boolean {
  return /^(?:DataInspectionFailed|IPInfringementSuspect)$/i.test(code ?? '')
}

/** Whether a task's day is over. Of an id alone nobody knows when it was submitted. */
function isOver(asked: { task: TaskHandle; now: number } | undefined): boolean {
  return asked !== undefined && asked.now - Date.parse(asked.task.submittedAt ?? '') >= KEPT_MS
}

/**
 * It is gone for good. What became of the money is not said, so it is never taken for unpaid; nor is it a clear answer about
 * a file, after which a clip that was lost here would be bought again.
 */
function over(state: TaskState): TaskState {
  const message =
    'it was submitted more than 24 hours ago, and Model Studio keeps a task and its file for 24 hours only'
  const failure = { code: 'expired', message, providerCode: state.word, refunded: 'unknown' } as const
  return { ...state, status: 'expired', known: false, failure }
}

/** When a signed address ends, as it says itself. */
function endOf(url: string): string | undefined {
  return URL.canParse(url) ? (new URL(url).searchParams.get('Expires') ?? undefined) : undefined
}
