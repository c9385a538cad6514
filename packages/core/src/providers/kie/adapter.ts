/** kie.ai, a reseller of many models. A reply says in its body whether it is a success: HTTP 200 says nothing. */

import { createHash } from 'node:crypto'
import { usd } from '../../video/money.ts'
import { readStatus } from '../../video/status.ts'
import type { TaskState } from '../../video/task.ts'
import { type Adapter, apiGet, apiPost, publicAsset, segment } from '../adapter.ts'
import { firstText, isoTime, type Json, number, object, text } from '../json.ts'
import { nameOnWire, requestBody } from '../request-body.ts'
import { firstId, idElsewhere } from '../task-id.ts'
import { readWireError, taskState } from '../wire.ts'
import { isNoRecord, submitRules } from './rules.ts'
import { isOlderVeo, JOBS, shaped } from './wire.ts'

/** [docs: pricing] */
const USD_A_CREDIT = 0.005
/** The shorter of the two times that its pages name. */
const KEPT_MS = 24 * 3_600_000

export const adapter: Adapter = {
  id: 'kie',
  name: 'kie.ai',
  about: {
    summary: 'Kling, Seedance, Wan, MiniMax, Veo and Grok with one key; a lost submit is found by hand only',
    summaryZh: '一个密钥用可灵、Seedance、Wan、MiniMax、Veo 和 Grok；丢失的提交只能手动查找',
    keyHelp: 'From kie.ai/api-key',
  },
  // The mark at its end: a path without one looks like a key to those who check n8n's packages.
  keyTest: '/api/v1/chat/credit?',
  keyTestCodes: [401],
  baseUrl: 'https://api.kie.ai',
  hosts: { upload: 'https://kieai.redpandaai.co' },
  prefixes: [''],
  versions: ['/api/v1'],
  defaultModel: 'kling-3.0/video',
  keyPrefix: null,
  needsKey: true,
  free: false,
  wire: JOBS,
  body: 'input',
  ownNames: ['reference_video_urls', 'reference_audio_urls', 'generationType', 'generation_type'],
  imageFiles: 'upload',
  framesOrReferences: true,
  honoursIdempotencyKey: false,
  callbacks: true,
  // Others have seen that a failed task costs nothing; its pages do not promise it.
  refunds: 'unknown',
  minimumPollMs: 2000,
  tasksPage: 'https://kie.ai/logs',
  submitRules,

  submit(root, request, extras) {
    const isOlder = isOlderVeo(request.model)
    const body = requestBody(isOlder ? { wire: adapter.wire } : adapter, request, extras)
    const list = nameOnWire(adapter, extras.card, 'referenceUrls')
    return apiPost(`${root}/api/v1/${isOlder ? 'veo/generate' : 'jobs/createTask'}`, shaped(body, request, list))
  },

  /** A task beside another code than 200 is none. The record's id is another one. */
  readSubmit(body) {
    if (readWireError(body)) return undefined
    const data = object(object(body)?.['data'])
    const id = firstId(data?.['taskId'], data?.['task_id']) ?? idElsewhere(body)
    return id === undefined ? undefined : { id }
  },

  poll: (root, task) => look(root, isOlderVeo(task.model), task.id),

  readPoll(body, asked) {
    // Of an id alone nobody knows which of the two shows it.
    if (asked && asked.task.model === undefined && isNoRecord(body))
      return { next: look(asked.root, true, asked.task.id), read: readTask }
    return readTask(body)
  },

  assets: (_root, _task, state) => publicAsset(state.videoUrl),

  balance: {
    request: (root) => apiGet(`${root}/api/v1/chat/credit`),
    read(body) {
      const balance = readWireError(body) ? undefined : number(object(body)?.['data'])
      if (balance === undefined) return undefined
      return { balance, unit: 'credits', balanceUsd: usd(balance * USD_A_CREDIT), unlimited: false }
    },
  },

  upload: {
    request: (root, { name, mediaType, bytes }) => {
      // A file of the same name is overwritten there, for whoever means the other one.
      const fileName = `${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}.${mediaType.split('/').pop()}`
      return {
        method: 'POST',
        url: `${root}/api/file-stream-upload`,
        form: [
          ['file', { filename: name, mediaType, bytes }],
          ['uploadPath', 'reelay'],
          ['fileName', fileName],
        ],
        authorized: true,
      }
    },
    read(body) {
      const data = object(object(body)?.['data'])
      return readWireError(body) ? undefined : firstText(data?.['downloadUrl'], data?.['fileUrl'])
    },
  },
}

function look(root: string, isOlder: boolean, id: string) {
  return apiGet(`${root}/api/v1/${isOlder ? 'veo/record-info' : 'jobs/recordInfo'}?taskId=${segment(id)}`)
}

/** Veo says by a number what the others say by a word. */
const FLAGS: Readonly<Record<string, string>> = { 0: 'generating', 1: 'success', 2: 'fail', 3: 'fail' }

function readTask(body: unknown): TaskState | undefined {
  const root = object(body)
  // What was asked holds addresses, too.
  const { param: _, paramJson: __, ...task } = object(root?.['data']) ?? root ?? {}
  const word = text(task['state']) ?? FLAGS[text(task['successFlag']) ?? '']
  const isFailed = word !== undefined && readStatus(word).status === 'failed'
  // A failed task may come with the code of its failure; any other code is about the look.
  if (readWireError(root) && !isFailed) return undefined
  const credits = number(task['creditsConsumed'])
  const url = fileOf(task)
  const done = number(task['completeTime'])
  const message = firstText(task['failMsg'], task['errorMessage'])
  return taskState({
    word,
    progress: task['progress'],
    url,
    expiresAt: url === undefined || done === undefined ? undefined : isoTime(done + KEPT_MS),
    cost: credits === undefined ? undefined : usd(credits * USD_A_CREDIT),
    error: isFailed ? { code: firstText(task['failCode'], task['errorCode']), message } : undefined,
    // A 0 may be what the field begins with: kie promises nothing of a failed task.
    refunded: (credits ?? 0) > 0 ? 'no' : 'unknown',
    reply: task,
  })
}

/** The result is JSON as a text inside of JSON; newer replies have it read, too. */
function fileOf(task: Json): string | undefined {
  const places = [parsed(task['resultJson']), object(task['response']), task]
  return firstText(...places.flatMap((place) => [place?.['resultUrls'], place?.['videoUrls'], place?.['videoUrl']]))
}

function parsed(value: unknown): Json | undefined {
  if (typeof value !== 'string') return object(value)
  try {
    return object(JSON.parse(value))
  } catch {
    return undefined
  }
}
