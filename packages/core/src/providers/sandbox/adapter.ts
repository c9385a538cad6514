/**
 * A provider without network, key or cost, through the same adapter interface: it answers in this process with a real
 * clip of the asked ratio and duration after a few seconds, so that a workflow or a pipeline can be built and tested
 * before anything is paid. It keeps no state: a task's id says all there is to know about it.
 */

import { createHash } from 'node:crypto'
import { PLAIN_FIELDS } from '../../video/fields.ts'
import { pixelSize } from '../../video/request.ts'
import { type Adapter, apiGet, apiPost } from '../adapter.ts'
import type { HttpReply, HttpRequest } from '../http.ts'
import { firstText, number, object, text } from '../json.ts'
import { requestBody } from '../request-body.ts'
import { openAiVideoState } from '../wire.ts'
import { sandboxClip } from './clip.ts'

/** How long a clip takes, in milliseconds; `[slow]` takes four times as long. */
const WORK_MS = 3000

/** What links of paid clips tend to live for, in milliseconds, so that a workflow can be built with it. */
const LINK_MS = 3600_000

/** What words in the prompt ask for. `[lost]`: the task is made, and the answer to the submit never arrives. */
const FATES = { moderated: '[moderated]', fail: '[fail]', expired: '[expired]' } as const
const LOST = '[lost]'

type Fate = 'done' | keyof typeof FATES

/** What a task's id holds. */
interface SandboxTask {
  /** Created, in milliseconds since 1970. */
  at: number
  work: number
  size: string
  seconds: number
  fate: Fate
  /** Tells tasks of the same instant apart, also those of equal orders: each order is a task of its own. */
  mark: string
}

export const adapter: Adapter = {
  id: 'sandbox',
  name: 'Sandbox',
  about: {
    summary: 'A playable test clip after three seconds, without a key, a network or any cost',
    summaryZh: '三秒做出能播放的测试片段，不要密钥，不用联网',
    keyHelp: 'None is needed',
  },
  // Reserved by RFC 2606: it can never name a real host, and no request leaves this process.
  baseUrl: 'https://sandbox.invalid',
  prefixes: ['/v1'],
  defaultModel: 'sandbox',
  keyPrefix: null,
  needsKey: false,
  free: true,
  // It stands in for any model, so it takes whatever one of them may have.
  wire: {
    model: 'model',
    prompt: 'prompt',
    duration: 'seconds',
    size: 'size',
    images: 'image_urls',
    lastFrame: 'end_image_url',
    references: 'reference_urls',
    ...Object.fromEntries(PLAIN_FIELDS.map((name) => [name, snakeCase(name)])),
  },
  imageFiles: 'multipart',
  honoursIdempotencyKey: false,
  callbacks: false,
  refunds: 'no',
  minimumPollMs: 500,
  tasksPage: 'the log of the run that made it: the sandbox keeps no list, and charges nothing',
  submitRules: [],

  submit: (root, request, extras) =>
    apiPost(`${root}/videos`, {
      ...request.extra,
      ...requestBody(adapter, { ...request, extra: {} }, extras),
      size: pixelSize(request) ?? '1280x720',
    }),

  readSubmit(body) {
    const id = firstText(object(body)?.['id'])
    return id === undefined ? undefined : { id }
  },

  poll: (root, task) => apiGet(`${root}/videos/${task.id}`),
  readPoll(body) {
    const state = openAiVideoState(body, 'no')
    return state && { ...state, cost: number(object(body)?.['cost']) ?? null }
  },
  assets: (root, task) => [apiGet(`${root}/videos/${task.id}/content`)],

  async answer(request, now, random) {
    const path = new URL(request.url).pathname
    if (request.method === 'POST') return isLost(request) ? NO_ANSWER : json(200, created(request, now, random))
    const [, id, content] = /^\/v1\/videos\/([^/]+)(\/content)?$/.exec(path) ?? []
    if (id === undefined) return json(200, { object: 'list', data: [] })
    const task = readTask(id)
    if (!task) return json(404, { error: { code: 'task_not_found', message: `the sandbox knows no task "${id}"` } })
    if (content === undefined) return json(200, status(id, task, now))
    if (task.fate === 'expired')
      return json(410, {
        error: { code: 'expired', message: 'the prompt asked the sandbox for a link that has expired' },
      })
    return file(sandboxClip(task.size, task.seconds))
  },
}

function snakeCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

function created(request: HttpRequest, now: number, random: number): unknown {
  const body = object(request.json) ?? {}
  const prompt = text(body['prompt']) ?? ''
  const task: SandboxTask = {
    at: now,
    work: prompt.includes('[slow]') ? WORK_MS * 4 : WORK_MS,
    size: text(body['size']) ?? '1280x720',
    seconds: number(body['seconds']) ?? 4,
    fate: fateOf(prompt),
    mark: createHash('sha256').update(`${random} ${prompt}`).digest('hex').slice(0, 8),
  }
  return status(taskId(task), task, now)
}

function fateOf(prompt: string): Fate {
  const asked = Object.entries(FATES).find(([, word]) => prompt.includes(word))
  return asked === undefined ? 'done' : (asked[0] as Fate)
}

function isLost({ json: body }: HttpRequest): boolean {
  return text(object(body)?.['prompt'])?.includes(LOST) === true
}

/** What a gateway says when it has waited in vain. */
const NO_ANSWER: HttpReply = {
  status: 504,
  headers: { 'content-type': 'text/html' },
  text: '<h1>504 Gateway Timeout</h1>',
}

function status(id: string, task: SandboxTask, now: number): unknown {
  const done = Math.min(1, Math.max(0, (now - task.at) / task.work))
  const base = { id, object: 'video', seconds: String(task.seconds), size: task.size }
  if (done < 1) return { ...base, status: done === 0 ? 'queued' : 'in_progress', progress: Math.floor(done * 100) }
  if (task.fate === 'done' || task.fate === 'expired')
    return {
      ...base,
      status: 'completed',
      progress: 100,
      ...(task.fate === 'done' ? { video_url: addressOf(sandboxClip(task.size, task.seconds)) } : {}),
      expires_at: new Date(task.at + task.work + (task.fate === 'done' ? LINK_MS : 0)).toISOString(),
      cost: 0,
    }
  const error =
    task.fate === 'moderated'
      ? { code: 'moderation_blocked', message: 'the prompt asked the sandbox for a moderation block' }
      : { code: 'task_failed', message: 'the prompt asked the sandbox for a failure' }
  return { ...base, status: 'failed', error, cost: 0 }
}

/** The clip itself: browsers and fetch take it as they take the address of a paid one. */
function addressOf(clip: Uint8Array): string {
  return `data:video/mp4;base64,${btoa(Array.from(clip, (byte) => String.fromCharCode(byte)).join(''))}`
}

function taskId({ at, work, size, seconds, fate, mark }: SandboxTask): string {
  return `sandbox-${at.toString(36)}-${work}-${size}-${seconds}-${fate}-${mark}`
}

function readTask(id: string): SandboxTask | undefined {
  const match =
    /^sandbox-([0-9a-z]{1,12})-(\d{1,9})-(\d{2,5}x\d{2,5})-(\d{1,4}(?:\.\d{1,3})?)-(done|fail|moderated|expired)-([0-9a-f]{8})$/.exec(
      id,
    )
  if (!match) return undefined
  const [, at = '', work, size = '', seconds, fate, mark = ''] = match
  return {
    at: Number.parseInt(at, 36),
    work: Number(work),
    size,
    seconds: Number(seconds),
    fate: fate as SandboxTask['fate'],
    mark,
  }
}

function json(code: number, body: unknown): HttpReply {
  return { status: code, headers: { 'content-type': 'application/json' }, text: JSON.stringify(body) }
}

function file(bytes: Uint8Array): HttpReply & { bytes: Uint8Array } {
  const headers = { 'content-type': 'video/mp4', 'content-length': String(bytes.byteLength) }
  return { status: 200, headers, text: '', bytes }
}
