/**
 * Kling's own API. Two of them stand side by side: the new one has the model in its path and takes an API key only, the
 * older one (`/v1/videos/…`) takes the pair of keys, too. The name of the model says which one makes the clip.
 */

import { usd } from '../../video/money.ts'
import type { TaskHandle, TaskState } from '../../video/task.ts'
import { type Adapter, apiGet, apiPost, publicAsset, segment } from '../adapter.ts'
import type { HttpRequest } from '../http.ts'
import { firstText, isoTime, type Json, number, object, text } from '../json.ts'
import { requestBody } from '../request-body.ts'
import { firstId, idElsewhere, ownIdElsewhere } from '../task-id.ts'
import { taskState } from '../wire.ts'
import { withExtra } from '../with-extra.ts'
import { bearer, pairIn } from './key.ts'
import { submitRules } from './rules.ts'
import { externalId, isLegacy, isOmni, LEGACY, LEGACY_OMNI, legacyPath, NEW, pathOf, shaped } from './wire.ts'

/** Kling wants the type on looks, too [docs: authentication]. */
const AS_JSON = { 'Content-Type': 'application/json' }
const look = (url: string): HttpRequest => apiGet(url, AS_JSON)
/** Files are cleared after 30 days [docs]. */
const KEPT_MS = 30 * 24 * 3_600_000
/** What a unit of a resource pack costs in the price list [docs: pricing]. */
const USD_A_UNIT = 0.14

export const adapter: Adapter = {
  id: 'kling',
  name: 'Kling',
  about: {
    summary: 'Kling 3, its omni models and the older ones, from their maker',
    summaryZh: '可灵官方：Kling 3、Omni 和以前的型号；丢失的提交能按名字找回',
    keyHelp: 'From kling.ai/dev/api-key; an older pair is written ACCESS:SECRET',
  },
  keyTest: '/account/costs?start_time=1790000000000&end_time=1790003600000',
  baseUrl: 'https://api-singapore.klingai.com',
  prefixes: [''],
  versions: ['/v1'],
  // Both kinds of keys may buy it.
  defaultModel: 'kling-v3',
  keyPrefix: null,
  needsKey: true,
  free: false,
  wire: NEW,
  imageFiles: 'inline',
  // A name of ours is taken once in an account: a second submit with it is refused.
  honoursIdempotencyKey: true,
  callbacks: true,
  // An older page on resource packs promised it, today's pages do not.
  refunds: 'unknown',
  minimumPollMs: 2000,
  tasksPage: 'https://kling.ai/dev',
  submitRules,

  authorize: (request, key, now) => ({
    ...request,
    url: pairIn(key) === null ? request.url : forPairs(request.url),
    headers: { ...request.headers, Authorization: bearer(key, now) },
  }),

  submit(root, request, extras) {
    const { card, idempotencyKey } = extras
    const { model } = request
    const inLegacy = isLegacy(model)
    // Of a model without a card, the name tells what its fields are called.
    const wire = card || !inLegacy ? NEW : isOmni(model) ? nonNull(LEGACY_OMNI) : LEGACY
    const flat = requestBody({ wire }, { ...request, extra: {} }, extras)
    const name = idempotencyKey === undefined ? {} : { external_task_id: externalId(idempotencyKey) }
    const body = shaped(model, flat)
    const named = inLegacy ? { ...body, ...name } : { ...body, options: { ...object(body['options']), ...name } }
    return apiPost(`${root}${pathOf(request)}`, withExtra(named, request.extra))
  },

  readSubmit(body, sent) {
    const task = object(object(body)?.['data'])
    // Where it answers in its own form, a request_id is the number of the call.
    const isOwn = object(body)?.['code'] !== undefined
    const id = firstId(task?.['id'], task?.['task_id']) ?? (isOwn ? ownIdElsewhere(body) : idElsewhere(body))
    return id === undefined ? undefined : { id, ...handleOf(sent) }
  },

  /** An id alone is asked for at the new API, which shows the tasks of both. */
  poll(root, task) {
    const path = legacyPath(task['path'])
    return look(
      path === undefined ? `${root}/tasks?task_ids=${segment(task.id)}` : `${root}${path}/${segment(task.id)}`,
    )
  },

  readPoll(body, asked) {
    const { data } = object(body) ?? {}
    const isList = Array.isArray(data)
    if (isList && data.length === 0 && asked && legacyPath(asked.task['path']) === undefined)
      // It has no such task: whether the old one has, its own reply says.
      return { next: look(`${asked.root}${guessedPath(asked.task)}/${segment(asked.task.id)}`), read: readTask }
    return readTask(body, asked?.task.id)
  },

  assets: (_root, _task, state) => publicAsset(state.videoUrl),

  /** Resource packs, in units. Money that was paid in beside them is told nowhere. */
  balance: {
    request: (root, now) => look(`${root}/account/costs?start_time=${now - 365 * 86_400_000}&end_time=${now}`),
    read(body) {
      const packs = object(object(body)?.['data'])?.['resource_pack_subscribe_infos']
      // Without a pack clips are paid in money: how much of it is left, nobody says.
      if (packs === null || (Array.isArray(packs) && packs.length === 0)) return null
      if (!Array.isArray(packs)) return undefined
      const open = packs.map(object).filter((pack) => text(pack?.['status']) === 'online')
      const balance = open.reduce((sum, pack) => sum + (number(pack?.['remaining_quantity']) ?? 0), 0)
      return { balance, unit: 'credits', balanceUsd: usd(balance * USD_A_UNIT), unlimited: false }
    },
  },

  byKey: {
    request(root, idempotencyKey, sent) {
      const [name, path] = [externalId(idempotencyKey), legacyPath(sent.url)]
      return look(path === undefined ? `${root}/tasks?external_task_ids=${name}` : `${root}${path}/${name}`)
    },
    read(body, sent) {
      const { data } = object(body) ?? {}
      if (Array.isArray(data) && data.length === 0) return null
      const task = object(Array.isArray(data) ? data[0] : data)
      const id = firstId(task?.['id'], task?.['task_id'])
      if (id === undefined || isOther(task, sent)) return undefined
      return { id, ...handleOf(sent) }
    },
  },
}

/** A task of the old API is asked for below the path that it was submitted at. */
function handleOf(sent: HttpRequest | undefined): { handle?: Record<string, unknown> } {
  const path = legacyPath(sent?.url)
  return path === undefined ? {} : { handle: { path } }
}

/** A task that says itself that it has another name than the one that was asked for. */
function isOther(task: Json | undefined, { json }: HttpRequest): boolean {
  const asked = object(json)
  const name = asked?.['external_task_id'] ?? object(asked?.['options'])?.['external_task_id']
  const said = firstText(task?.['external_id'], object(task?.['task_info'])?.['external_task_id'])
  return said !== undefined && name !== undefined && said !== name
}

function guessedPath({ model = adapter.defaultModel ?? '' }: Pick<TaskHandle, 'model'>): string {
  return `/v1/videos/${isOmni(model) ? 'omni-video' : 'text2video'}`
}

/**
 * The new API refuses the pair of keys (401, code 1002 [measured by others]). A task of which nothing but the id is known
 * is then looked for where most of them are.
 */
function forPairs(url: string): string {
  const named = /^(.*)\/tasks\?task_ids=([^&,]+)$/.exec(url)
  return named ? `${named[1]}${guessedPath({})}/${named[2]}` : url
}

function nonNull(wire: typeof LEGACY_OMNI): Adapter['wire'] {
  const { negativePrompt: _, ...rest } = wire
  return rest
}

/** `data` is the task, or the list of those that were asked for; a callback is the task itself. */
function readTask(body: unknown, id?: unknown): TaskState | undefined {
  const root = object(body)
  const { data } = root ?? {}
  const tasks = Array.isArray(data) ? data.map(object) : [object(data) ?? root]
  const task = tasks.find((one) => one?.['id'] === id && id !== undefined) ?? tasks[0]
  if (!task) return undefined
  const word = text(task['status']) ?? text(task['task_status'])
  const isOver = /^fail/i.test(word ?? '')
  const reason = firstText(task['message'], task['task_status_msg'])
  const cost = costOf(task)
  const changed = number(task['update_time']) ?? number(task['updated_at'])
  const url = fileOf(task)
  return taskState({
    word,
    url,
    // The link lasts as long as the file [measured by others].
    expiresAt: url === undefined || changed === undefined ? undefined : isoTime(changed + KEPT_MS),
    cost,
    error: isOver ? reason : undefined,
    refunded: cost === undefined ? 'unknown' : cost === 0 ? 'yes' : 'no',
    // "SUCCEED" beside it is said of the look, of a failed task as well.
    reply: task,
  })
}

function fileOf(task: Json): string | undefined {
  const outputs = Array.isArray(task['outputs']) ? task['outputs'].map(object) : []
  const video = outputs.find((output) => /^video$/i.test(text(output?.['type']) ?? ''))
  const videos = object(task['task_result'])?.['videos']
  return firstText(video?.['url'], object(Array.isArray(videos) ? videos[0] : videos)?.['url'])
}

/** USD that were taken off, in money or in units; undefined where nothing is said. */
function costOf(task: Json): number | undefined {
  const { billing } = task
  if (Array.isArray(billing) && billing.length > 0) {
    const parts = billing.map(object).map((part) => {
      const amount = number(part?.['amount'])
      if (amount === undefined) return undefined
      if (part?.['charge_type'] === 'unit') return amount * USD_A_UNIT
      return /^usd$/i.test(text(part?.['currency']) ?? 'usd') ? amount : undefined
    })
    const known = parts.filter((part) => part !== undefined)
    return known.length === parts.length ? usd(known.reduce((sum, part) => sum + part, 0)) : undefined
  }
  const units = number(task['final_unit_deduction'])
  const money = number(object(task['final_balance_deduction'])?.['quota'])
  return units === undefined && money === undefined ? undefined : usd((units ?? 0) * USD_A_UNIT + (money ?? 0))
}
