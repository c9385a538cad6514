/**
 * What a provider's adapter is: one wire dialect as pure functions from data to data. It owns no network, clock, timer,
 * file or environment; the engine does what the requests say and hands back the replies.
 */

import type { Charged } from '../video/error-code.ts'
import type { ProviderId } from '../video/provider-id.ts'
import type { AspectRatio, ImageFile, VideoRequest } from '../video/request.ts'
import type { TaskHandle, TaskState } from '../video/task.ts'
import type { ModelCard } from './card.ts'
import type { HttpReply, HttpRequest } from './http.ts'
import type { SubmitRule } from './submit-rules.ts'
import type { WireError } from './wire.ts'
import type { Wire } from './wire-map.ts'

/** What the adapter puts on the wire beside the request itself. */
export interface SubmitExtras {
  /** What the model can do and how it is asked; null where nobody knows: then nothing is sent that nobody asked for. */
  card: ModelCard | null
  callbackUrl?: string | undefined
  idempotencyKey?: string | undefined
}

/** What an accepted submit says. */
export interface Submitted {
  id: string
  /** Total milliseconds that the provider expects, where it says so at submit. */
  estimatedMs?: number
  /** What else must be known to ask for the task again: it becomes part of the handle. JSON, and no secret. */
  handle?: Readonly<Record<string, unknown>>
}

/** A look that takes another request: the task's file, or why there is none, stands in a reply of its own. */
export interface NextReply {
  next: HttpRequest
  /** Reads that reply, whatever its status; undefined where it says nothing of the task. */
  read(body: unknown, reply: HttpReply): TaskState | undefined
}

export interface Balance {
  /** In the provider's unit; null when the account has no limit. */
  balance: number | null
  unit: 'credits' | 'USD'
  /** The same in USD; null where unlimited. */
  balanceUsd: number | null
  unlimited: boolean
}

/** A task of the provider's list, with as much as is needed to recognise a lost submit. */
export interface ListedTask {
  id: string
  model: string | null
  prompt: string | null
  seconds: number | null
  size: string | null
  /** Milliseconds since 1970. */
  createdAt: number | null
}

export interface Adapter {
  id: ProviderId
  /** As people know it. */
  name: string
  /** For those who choose a provider, and for those who look for their key; without a full stop where it is one sentence. */
  about: { summary: string; keyHelp: string }
  /** Below the base URL: a free GET that only a good key passes. Absent where there is no key. */
  keyTest?: string
  /** The part of the name of its n8n credential that its id does not give: `reelay<credential>Api`. */
  credential?: string
  /** Everything before the path that the API page gives; null where the person must say it. */
  baseUrl: string | null
  /** Path prefixes that the host may answer under, the documented one first. */
  prefixes: readonly [string, ...string[]]
  /** null where the person must name a model. */
  defaultModel: string | null
  /** Keys of this provider start with it; null where any text may be a key. */
  keyPrefix: string | null
  needsKey: boolean
  /** Nothing costs anything: it may be bought as often as one likes. */
  free: boolean
  /** What the provider calls our fields. What has no entry here or in the model's card is refused before it is paid for. */
  wire: Wire
  /** The object of the body that holds most of them, and `extra`, where it is not the body itself. */
  body?: string
  /** Ratio and resolution are one field, a size in pixels. */
  sizeInPixels?: true
  /** The ratio that is sent where an image would decide it, since the provider wants one in any case. */
  requiredRatio?: AspectRatio
  /** Images that the wire has room for, where the model's card does not say. */
  maxImages?: number
  /** How a file of the workspace reaches the provider; null where only public addresses are taken. */
  imageFiles: 'upload' | 'multipart' | null
  honoursIdempotencyKey: boolean
  callbacks: boolean
  /** Whether a failed task is refunded. */
  refunds: Charged
  /** No look sooner after the one before than this, in milliseconds. */
  minimumPollMs: number
  /** Where a person sees the tasks of the account. */
  tasksPage: string
  /** Rows of the submit rule that differ from the common ones. They hold for looks, uploads and the balance, too. */
  submitRules: readonly SubmitRule[]
  /** Reads an error in a shape of the provider's own; the common shapes are tried where it gives undefined. */
  readError?(body: unknown): WireError | undefined
  /**
   * Puts the key on a request to the provider's own host: `Authorization: Bearer` where absent. What it adds is kept
   * secret as the key is. `now` is in milliseconds since 1970, for keys that sign a token.
   */
  authorize?(request: HttpRequest, key: string, now: number): HttpRequest

  /** `root` is the base URL and the path prefix, without a slash at its end. */
  submit(root: string, request: VideoRequest, extras: SubmitExtras): HttpRequest
  /** The task of an accepted submit, or undefined when the body names none. `sent` is the request that it answers. */
  readSubmit(body: unknown, sent?: HttpRequest): Submitted | undefined
  poll(root: string, task: TaskHandle): HttpRequest
  /** The task's state, or what to ask next; undefined when the body is not a task. `asked` is what the look was about. */
  readPoll(body: unknown, asked?: { root: string; task: TaskHandle }): TaskState | NextReply | undefined
  /** Where the file is, best first. */
  assets(root: string, task: TaskHandle, state: TaskState): HttpRequest[]

  balance?: { request(root: string): HttpRequest; read(body: unknown): Balance | undefined }
  upload?: { request(root: string, file: ImageFile): HttpRequest; read(body: unknown): string | undefined }
  list?: {
    request(root: string): HttpRequest
    read(body: unknown): ListedTask[] | undefined
    /** Whether there are older tasks than these; null where the provider does not say. */
    hasMore?(body: unknown): boolean | null
  }
  /** For a provider without a network: answers a request in this process. `now` is in milliseconds since 1970. */
  answer?(request: HttpRequest, now: number): Promise<HttpReply & { bytes?: Uint8Array }>
}

/** The common part of a request to a provider's own API. */
export function apiGet(url: string, headers?: Record<string, string>): HttpRequest {
  return { method: 'GET', url, authorized: true, ...(headers ? { headers } : {}) }
}

export function apiPost(url: string, json: unknown, headers?: Record<string, string>): HttpRequest {
  return { method: 'POST', url, json: withoutUndefined(json), authorized: true, ...(headers ? { headers } : {}) }
}

/** A task's id as a part of a path. */
export function segment(id: string): string {
  return encodeURIComponent(id.toWellFormed())
}

/** Drops undefined fields, so that a recorded body is the same as the one on the wire. */
function withoutUndefined(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}

/** An address of the provider's storage, which takes no key. */
export function publicAsset(url: string | null): HttpRequest[] {
  return url === null ? [] : [{ method: 'GET', url, authorized: false }]
}

/** The name of the provider's credential in n8n; null where it needs no key. */
export function credentialOf({
  id,
  needsKey,
  credential,
}: Pick<Adapter, 'id' | 'needsKey' | 'credential'>): string | null {
  return needsKey ? `reelay${credential ?? `${id.charAt(0).toUpperCase()}${id.slice(1)}`}Api` : null
}
