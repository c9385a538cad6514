/** The twenty fields of an output item (public contract): the same on every operation, null where unknown. */

import type { Downloaded, TaskHandle, TaskState } from '@reelay/core'
import type { Picture, Prepared } from '@reelay/core/host'
import type { IDataObject } from 'n8n-workflow'

export interface Fields {
  provider: string
  taskId: string | null
  status: string | null
  model: string | null
  prompt: string | null
  /** Percent. */
  progress: number | null
  videoUrl: string | null
  /** When the link stops working, ISO 8601. */
  expiresAt: string | null
  /** USD. */
  estimatedCost: number | null
  /** USD that the provider states. */
  cost: number | null
  /** Seconds: as the file says once it is fetched, until then as asked or as the model makes it. */
  duration: number | null
  aspectRatio: string | null
  resolution: string | null
  /** Pixels of the file as it is shown; null until it is fetched. */
  width: number | null
  height: number | null
  bytes: number | null
  /** As asked, or as the provider says it was. */
  audio: boolean | null
  seed: number | null
  failure: IDataObject | null
  /** All that is needed to take the task up again, here or on another machine. */
  task: TaskHandle | null
}

export function noFields(provider: string): Fields {
  return {
    provider,
    taskId: null,
    status: null,
    model: null,
    prompt: null,
    progress: null,
    videoUrl: null,
    expiresAt: null,
    estimatedCost: null,
    cost: null,
    duration: null,
    aspectRatio: null,
    resolution: null,
    width: null,
    height: null,
    bytes: null,
    audio: null,
    seed: null,
    failure: null,
    task: null,
  }
}

/** What is known of a request before it is sent. */
export function fieldsOfRequest({ request, estimate }: Prepared, provider: string): Fields {
  const prompt = request.prompt === '' ? null : request.prompt
  const { model, audio = null, seed = null, duration = null, aspectRatio = null, resolution = null } = request
  const asked = { duration, aspectRatio, resolution, audio, seed }
  return { ...noFields(provider), model, prompt, estimatedCost: estimate.usd, ...asked }
}

/**
 * What is known of a task: from its handle, and from the item that brings it, where that is one of ours and speaks of the
 * same task. The provider does not repeat the prompt.
 */
export function fieldsOfTask(task: TaskHandle, item: IDataObject): Fields {
  const fields: Fields = { ...noFields(task.provider), taskId: task.id, model: task.model ?? null, task }
  if (item['taskId'] !== task.id || item['provider'] !== task.provider) return fields
  const { model, audio } = item
  const text = (name: string) => (typeof item[name] === 'string' ? item[name] : null)
  const amount = (name: string) => (typeof item[name] === 'number' ? item[name] : null)
  return {
    ...fields,
    model: task.model ?? (typeof model === 'string' ? model : null),
    prompt: text('prompt'),
    estimatedCost: amount('estimatedCost'),
    cost: amount('cost'),
    duration: amount('duration'),
    aspectRatio: text('aspectRatio'),
    resolution: text('resolution'),
    width: amount('width'),
    height: amount('height'),
    bytes: amount('bytes'),
    audio: typeof audio === 'boolean' ? audio : null,
    seed: amount('seed'),
  }
}

/** As n8n wants it: its type for JSON knows no interfaces. */
export function asJson(fields: Fields): IDataObject {
  return { ...fields } as unknown as IDataObject
}

export function withTask(fields: Fields, task: TaskHandle): Fields {
  return { ...fields, task, taskId: task.id, model: fields.model ?? task.model ?? null }
}

/** What the file that was fetched is. */
export function withFile(fields: Fields, { bytes }: Downloaded, picture: Picture | null): Fields {
  const { duration, width, height } = picture ?? { duration: null, width: null, height: null }
  return { ...fields, duration: duration ?? fields.duration, width, height, bytes }
}

/** A reply that holds the file itself has no address: megabytes of text in an item would stop n8n's editor. */
function addressIn({ videoUrl, videoUrls = [] }: TaskState): string | null {
  if (videoUrl === null || videoUrl.length <= LONGEST_ADDRESS) return videoUrl
  return videoUrls.find((url) => url.length <= LONGEST_ADDRESS) ?? null
}

const LONGEST_ADDRESS = 16 * 1024

export function withState(fields: Fields, state: TaskState): Fields {
  return {
    ...fields,
    status: state.status,
    progress: state.status === 'succeeded' ? 100 : state.progress,
    videoUrl: addressIn(state),
    expiresAt: state.expiresAt,
    cost: state.cost ?? fields.cost,
    audio: fields.audio ?? state.audio ?? null,
    seed: state.seed ?? fields.seed,
    failure: state.failure === null ? null : { ...state.failure },
  }
}
