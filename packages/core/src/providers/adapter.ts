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
  /** The same for every send of one purchase, of another purchase never. 32 characters at least, letters, digits and `-`. */
  idempotencyKey?: string | undefined
}

/** A lost submit, as far as a provider's list has to know. */
export interface LostTask {
  model: string
  /** The request as it was sent, for lists that show what was asked. */
  sent: HttpRequest
  /** The submit left after this, in milliseconds since 1970; clocks may differ by a minute. */
  since: number
}

/** Requests that some providers take at hosts of their own. */
export type OtherHost = 'upload' | 'list' | 'balance'

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

type LookedAt = TaskState | NextReply | undefined
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
  /**
   * For a list that shows all that was asked: whether this is the lost order in every field. null where the entry does not
   * show it (any more), so that it may be.
   */
  isOrder?: boolean | null
}

export interface Adapter {
  id: ProviderId
  /** As people know it. */
  name: string
  /**
   * What it makes, in Chinese too where somebody has written it, and where its key is found; without a full stop where it is
   * one sentence.
   */
  about: { summary: string; summaryZh?: string; keyHelp: string }
  /** Below the base URL: a free GET that only a good key passes. Absent where there is no key. */
  keyTest?: string
  /** The statuses that say no to a bad key there, where they are not 401 and 403 alone. */
  keyTestRefusals?: readonly number[]
  /** The same, where they stand as `code` in a reply of HTTP 200. */
  keyTestCodes?: readonly number[]
  /** Fields that say there that the key, or its team, is blocked, where they are true in a reply of HTTP 200. */
  keyTestFlags?: readonly string[]
  /** What it must carry beside the key. */
  keyTestHeaders?: Readonly<Record<string, string>>
  /** Which of `hosts` answers it; the base URL's where absent. */
  keyTestHost?: OtherHost
  /** The part of the name of its n8n credential that its id does not give: `reelay<credential>Api`. */
  credential?: string
  /** Everything before the path that the API page gives; null where the person must say it. */
  baseUrl: string | null
  /** Path prefixes that the host may answer under, the documented one first. */
  prefixes: readonly [string, ...string[]]
  /** Hosts that take the key beside `baseUrl`. With a base URL of a person's own, everything goes there. */
  hosts?: Readonly<Partial<Record<OtherHost, string>>>
  /** Version parts that people write at the end of a base URL, since the vendor does: they are cut. */
  versions?: readonly string[]
  /** null where the person must name a model. */
  defaultModel: string | null
  /** The default of earlier versions: what they bought where nobody named a model is found again. */
  formerDefault?: string
  /** Keys of this provider start with it; null where any text may be a key. */
  keyPrefix: string | null
  needsKey: boolean
  /** The header that takes the key, and what stands before it there; `Authorization: Bearer` where absent. */
  keyHeader?: readonly [name: string, before: string]
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
  /**
   * How a file of the workspace reaches the provider: through an upload route, as a part of a multipart body, or inside
   * the JSON as a `data:` address; null where only public addresses are taken.
   */
  imageFiles: 'upload' | 'multipart' | 'inline' | null
  /** Beside a first or last frame the provider takes no references, or drops them. */
  framesOrReferences?: true
  /** Schemes of addresses that only the provider knows, such as `asset:` for files that were registered there. */
  fileSchemes?: readonly string[]
  /** `fetch`: it takes no addresses, so the engine sends files. `https`: no others, no IP addresses, at most 2,048 characters. */
  imageAddresses?: 'fetch' | 'https'
  /** Further names of the body that the adapter writes itself: `extra` may not set them. */
  ownNames?: readonly string[]
  honoursIdempotencyKey: boolean
  callbacks: boolean
  /** Of a provider that calls back: the models whose tasks do not. */
  isSilent?(model: string): boolean
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
   * Puts the key on a request to the provider's own host, where a header with the key in it will not do. What it adds is kept
   * secret as the key is. `now` is in milliseconds since 1970, for keys that sign a token.
   */
  authorize?(request: HttpRequest, key: string, now: number): HttpRequest

  /** `root` is the base URL and the path prefix, without a slash at its end. */
  submit(root: string, request: VideoRequest, extras: SubmitExtras): HttpRequest
  /** The task of an accepted submit, or undefined when the body names none. `sent` is the request that it answers. */
  readSubmit(body: unknown, sent?: HttpRequest): Submitted | undefined
  poll(root: string, task: TaskHandle): HttpRequest
  /**
   * What a look says by its HTTP status, for a provider that tells so what became of the task: asked before `readPoll`,
   * which else sees successes only. Undefined where the status says nothing of the task.
   */
  readLook?(reply: HttpReply): TaskState | undefined
  /** What a look says: no task at all (undefined), or that there is none such (any more): null. `asked`: about what, when. */
  readPoll(body: unknown, asked?: { root: string; task: TaskHandle; now: number }): LookedAt | null
  /** Where the file is, best first. */
  assets(root: string, task: TaskHandle, state: TaskState): HttpRequest[]

  /** `now` is in milliseconds since 1970, for those that ask for a time. */
  balance?: {
    /** Undefined where nobody tells it at this address. */
    request(root: string, now: number): HttpRequest | undefined
    /** `root` is where it was asked, for those that count in another currency elsewhere. null: this account has none to tell. */
    read(body: unknown, root?: string): Balance | null | undefined
  }
  upload?: {
    request(root: string, file: ImageFile): HttpRequest
    /** Where the file is; or where it will be, and what brings it there. */
    read(body: unknown, file: ImageFile): string | { url: string; next: HttpRequest } | undefined
  }
  /** Looks for the task of a submit by the key that it was sent with: what it finds is certain, and so is that there is none. */
  byKey?: {
    /** `sent` is the submit that was lost. */
    request(root: string, idempotencyKey: string, sent: HttpRequest): HttpRequest
    /** The task, or its id; null where there is none under this key; undefined where the reply does not say. */
    read(body: unknown, sent: HttpRequest): string | Submitted | null | undefined
  }
  /** The models that are served just now, told to anybody: for those who choose one. */
  served?: { request(root: string): HttpRequest; read(body: unknown): string[] }
  list?: {
    /** Undefined where the provider lists no tasks of such a model. */
    request(root: string, lost: LostTask): HttpRequest | undefined
    read(body: unknown, lost?: LostTask): ListedTask[] | undefined
    /** Whether there are older tasks than these; null where the provider does not say. */
    hasMore?(body: unknown): boolean | null
  }
  /** What a call wants to hear that is no news of a task but a question whether anybody is there; undefined for any other. */
  answerCall?(body: unknown): unknown
  /** For a provider without a network: answers in this process. `now`: milliseconds since 1970; `random`: in [0, 1). */
  answer?(request: HttpRequest, now: number, random: number): Promise<HttpReply & { bytes?: Uint8Array }>
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

/** Whether the provider calls when a task of this model has ended; of any model, where none is named. */
export function callsBack({ callbacks, isSilent }: Pick<Adapter, 'callbacks' | 'isSilent'>, model?: string): boolean {
  return callbacks && !(model !== undefined && isSilent?.(model))
}

/** The name of the provider's credential in n8n; null where it needs no key. */
export function credentialOf({
  id,
  needsKey,
  credential,
}: Pick<Adapter, 'id' | 'needsKey' | 'credential'>): string | null {
  return needsKey ? `reelay${credential ?? `${id.charAt(0).toUpperCase()}${id.slice(1)}`}Api` : null
}
