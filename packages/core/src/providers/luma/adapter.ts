/**
 * Luma has two APIs with hosts, keys and words of their own: the Agents API (Ray 3.2), and Dream Machine (Ray 2) before it,
 * which was to end after 2026-10-04.
 * The name of the model says which one makes the clip.
 */

import { usd } from '../../video/money.ts'
import type { TaskFailure, TaskHandle } from '../../video/task.ts'
import { type Adapter, apiGet, apiPost, publicAsset, segment } from '../adapter.ts'
import { firstText, isoTime, type Json, number, object, text } from '../json.ts'
import { requestBody } from '../request-body.ts'
import { firstId, idElsewhere } from '../task-id.ts'
import { taskState } from '../wire.ts'
import { withExtra } from '../with-extra.ts'
import { hasMore, listed } from './list.ts'
import { submitRules } from './rules.ts'
import { AGENTS, AGENTS_HOST, DREAM_MACHINE, DREAM_MACHINE_HOST, dreamMachine, isDreamMachine } from './wire.ts'

const NOBODYS = '00000000-0000-0000-0000-000000000000'

export const adapter: Adapter = {
  id: 'luma',
  name: 'Luma',
  about: {
    summary: 'Ray 3.2 from its maker, without sound; what fails is refunded',
    summaryZh: 'Luma 官方：Ray 3.2（无声），失败会退款',
    keyHelp:
      'From platform.lumalabs.ai; it begins with luma-api-. A key of the older Dream Machine API, which Luma announced to end after 2026-10-04, buys ray-2 and ray-flash-2 only, with the base URL https://api.lumalabs.ai/dream-machine.',
  },
  // A good key is told that there is no such generation.
  keyTest: `/v1/generations/${NOBODYS}`,
  baseUrl: AGENTS_HOST,
  prefixes: [''],
  hosts: { list: DREAM_MACHINE_HOST },
  versions: ['/dream-machine/v1', '/dream-machine', '/v1'],
  defaultModel: 'ray-3.2',
  keyPrefix: null,
  needsKey: true,
  free: false,
  wire: AGENTS,
  imageFiles: 'inline',
  // An earlier clip of Luma's: the new one begins where that one ends.
  fileSchemes: ['generation:'],
  honoursIdempotencyKey: false,
  callbacks: true,
  // Only Dream Machine calls, without a signature: a hint to look.
  isSilent: (model) => !isDreamMachine(model),
  // Of the Agents API; Dream Machine says nothing of it [docs: error handling].
  refunds: 'yes',
  minimumPollMs: 2000,
  tasksPage: 'https://platform.lumalabs.ai',
  submitRules,

  submit(root, request, extras) {
    const isOlder = isDreamMachine(request.model)
    const { type = 'video', ...extra } = request.extra
    const wire = isOlder ? DREAM_MACHINE : AGENTS
    const { model, ...rest } = requestBody({ wire }, { ...request, extra: {} }, extras)
    return isOlder
      ? apiPost(`${dreamMachine(root)}/generations/video`, withExtra({ model, ...rest }, request.extra))
      : // Without a type it makes an image.
        apiPost(`${root}/v1/generations`, withExtra({ model, type, ...rest }, extra))
  },

  readSubmit(body) {
    const id = firstId(object(body)?.['id']) ?? idElsewhere(body)
    return id === undefined ? undefined : { id }
  },

  poll: (root, task) =>
    apiGet(`${isOlder(root, task) ? dreamMachine(root) : `${root}/v1`}/generations/${segment(task.id)}`),

  readPoll(body) {
    // What was asked may hold addresses, too.
    const { request: _, ...task } = object(body) ?? {}
    const [code, message] = [text(task['failure_code']), text(task['failure_reason'])]
    const url = firstText(object(task['assets'])?.['video']) ?? videoIn(task['output'])
    const state = taskState({
      word: task['state'],
      url,
      expiresAt: url === undefined ? undefined : endOf(url),
      error: code === undefined && message === undefined ? undefined : { code, message },
      refunded: isOfAgents(task) ? 'yes' : 'unknown',
      reply: object(body) ? task : body,
    })
    return state?.failure ? { ...state, failure: { ...state.failure, ...KINDS[code ?? ''] } } : state
  },

  /** The address is signed for an hour, and another look gives a fresh one. */
  assets: (_root, _task, state) => publicAsset(state.videoUrl),

  /** Only Dream Machine tells it, to its own keys. */
  balance: {
    request: (root) => (root === AGENTS_HOST ? undefined : apiGet(`${dreamMachine(root)}/credits`)),
    read(body) {
      const cents = number(object(body)?.['credit_balance'])
      if (cents === undefined) return undefined
      return { balance: usd(cents / 100), unit: 'USD', balanceUsd: usd(cents / 100), unlimited: false }
    },
  },

  list: {
    request: (root, { model }) =>
      isDreamMachine(model) ? apiGet(`${dreamMachine(root)}/generations?limit=100&offset=0`) : undefined,
    read: listed,
    hasMore,
  },
}

/** Of an id alone, the host tells. */
function isOlder(root: string, { model }: TaskHandle): boolean {
  return isDreamMachine(model) || (model === undefined && root === DREAM_MACHINE_HOST)
}

/** Both say the state; the list of outputs and the code of a failure are the newer API's. */
function isOfAgents(task: Json): boolean {
  return !('assets' in task) && ('output' in task || 'failure_code' in task)
}

/** Beside the clip there may be files for an editing room. */
function videoIn(output: unknown): string | undefined {
  const entries = Array.isArray(output) ? output.map(object) : []
  return firstText(entries.find((entry) => /^video$/i.test(text(entry?.['type']) ?? ''))?.['url'])
}

/** When an address stops working that S3 has signed. */
function endOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const { searchParams } = new URL(url)
  const [date, lasts] = [searchParams.get('X-Amz-Date'), number(searchParams.get('X-Amz-Expires'))]
  const began = Date.parse((date ?? '').replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))
  return Number.isNaN(began) || lasts === undefined ? undefined : (isoTime(began + lasts * 1000) ?? undefined)
}

const INPUT = { code: 'invalid_input' } as const
/** What a failure is by its code [docs: error handling; the vendor's client]. */
const KINDS: Readonly<Record<string, Pick<TaskFailure, 'code'>>> = {
  content_moderated: { code: 'moderation' },
  image_too_large: INPUT,
  unsupported_format: INPUT,
  corrupt_input: INPUT,
  invalid_request: INPUT,
  rate_limited: { code: 'provider_unavailable' },
}
