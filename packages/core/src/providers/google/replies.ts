/** What Google answers: operations of Veo's dialect, interactions of Omni's, and errors. */

import type { TaskState } from '../../video/task.ts'
import { isData } from '../addresses.ts'
import { firstText, type Json, number, object, text } from '../json.ts'
import { NO_REASON, taskState, unsettled, type WireError } from '../wire.ts'

/** `{error: {code: 400, message, status: "INVALID_ARGUMENT", details: [{reason: "API_KEY_INVALID"}]}}` */
export function readError(body: unknown): WireError | undefined {
  const [first] = Array.isArray(body) ? body : [body]
  const error = object(object(first)?.['error'])
  const status = text(error?.['status'])
  if (error === undefined || status === undefined || !/^[A-Z]+(?:_[A-Z]+)*$/.test(status)) return undefined
  const details = (Array.isArray(error['details']) ? error['details'] : []).map(object)
  const reason = details.map((detail) => text(detail?.['reason'])).find((word) => word !== undefined)
  const hasDelay = details.some((detail) => text(detail?.['retryDelay']) !== undefined)
  const message = (text(error['message']) ?? NO_REASON).slice(0, 1000)
  return { code: reason ?? status, type: hasDelay ? 'RetryInfo' : status, message, requestId: null }
}

/**
 * An interaction that came to nothing may answer every look with `{error: {message, code: "invalid_request"}}`: a word as
 * the code, and no `status` [notes of OpenRouter on its requests, 2026-09-18]. A bad key says otherwise.
 */
export function readRefusedLook(body: unknown): TaskState | undefined {
  const error = object(object(body)?.['error'])
  const [code, message] = [text(error?.['code']), text(error?.['message'])]
  if (code !== 'invalid_request' || error?.['status'] !== undefined || /\bapi[ _-]?key\b/i.test(message ?? ''))
    return undefined
  const state = taskState({ word: 'failed', error: { code, message }, refunded: 'unknown' })
  return state && unsettled(state)
}

/**
 * An operation of Veo's dialect. There is no word for its state: it is done or not, and done without a video when a
 * filter has taken it.
 * @param isAsked whether an operation was asked for: one that is under way may have an empty body
 */
export function readOperation(body: unknown, isAsked: boolean): TaskState | undefined {
  const reply = object(body)
  if (!reply || reply['status'] !== undefined) return undefined
  const isNamed = /(?:^|\/)operations\//.test(text(reply['name']) ?? '')
  const done = reply['done']
  if (done !== true) {
    if (!(isNamed || done === false || (isAsked && Object.keys(reply).length === 0))) return undefined
    return reply['error'] === undefined && reply['response'] === undefined
      ? taskState({ word: 'running', refunded: 'unknown' })
      : undefined
  }
  if (object(reply['error'])) return failed(reply['error'], reply)
  const response = object(reply['response'])
  const result = object(response?.['generateVideoResponse'])
  const samples = result?.['generatedSamples'] ?? result?.['generatedVideos']
  const filtered = (number(result?.['raiMediaFilteredCount']) ?? 0) > 0
  const reasons = result?.['raiMediaFilteredReasons']
  if (result && !(Array.isArray(samples) && samples.length > 0)) {
    const said = (Array.isArray(reasons) ? reasons : []).map(text).filter((reason) => reason !== undefined)
    const message = said.length > 0 ? said.join(' ') : NOTHING
    return failed({ code: filtered ? 'raiMediaFiltered' : 'no_video', message }, {})
  }
  // Vertex and its copies have no object around the video.
  const first = object(firstOf(samples) ?? firstOf(response?.['videos']))
  const video = object(first?.['video']) ?? first
  return taskState({ word: 'done', url: fileIn(video), refunded: 'unknown', reply: response })
}

const NOTHING = 'it finished without a video: it was filtered, or video is not offered in this region'

/** An interaction: `completed` without a video is the word for a filtered one. */
export function readInteraction(body: unknown): TaskState | undefined {
  const reply = object(body)
  const word = text(reply?.['status'])
  if (!reply || word === undefined) return taskState({ word, refunded: 'unknown', reply: body })
  const steps = [reply['steps'], reply['outputs']].find(Array.isArray)?.map(object)
  // What went in is repeated as a step, and must not be taken for the clip.
  const out = steps?.filter((step) => step?.['type'] !== 'user_input' && step?.['type'] !== 'thought')
  const contents = (out ?? []).flatMap((step) => {
    const inside = step?.['content']
    return Array.isArray(inside) ? inside.map(object) : [step]
  })
  const video = contents.find((content) => content?.['type'] === 'video') ?? object(reply['output_video'])
  const url = fileIn(video)
  const { steps: _, outputs: __, input: ___, output_video: ____, ...rest } = reply
  const plain = word.trim().toLowerCase()
  // Words of an end that only Google has; a video that is there all the same was made.
  const isCut = plain === 'incomplete' || plain === 'budget_exceeded'
  const isOver = plain === 'completed' && out !== undefined && (out.length > 0 || reply['usage'] !== undefined)
  if ((isOver || isCut) && video === undefined) {
    const said = contents.map((content) => text(content?.['text'])).find((words) => words !== undefined)
    const message = said === undefined ? NOTHING : `${NOTHING}. It said: ${said.slice(0, 500)}`
    return failed(isCut ? { code: plain, message: said ?? plain } : { code: 'no_video', message }, rest)
  }
  return taskState({ word: isCut ? 'completed' : word, url, refunded: 'unknown', reply: rest })
}

function failed(error: unknown, reply: Json): TaskState | undefined {
  return taskState({ word: 'failed', error, refunded: 'unknown', reply })
}

function firstOf(list: unknown): unknown {
  return Array.isArray(list) ? list[0] : undefined
}

/** The address of a video, or one that holds its base64: both are seen, whatever was asked for. */
function fileIn(video: Json | undefined): string | undefined {
  const address = firstText(video?.['uri'], video?.['url'], video?.['gcsUri'])
  if (address !== undefined) return address
  const held = firstText(video?.['data'], video?.['bytesBase64Encoded'], video?.['encodedVideo'])
  if (held === undefined || isData(held)) return held
  const type = firstText(video?.['mime_type'], video?.['mimeType'], video?.['encoding'])
  return `data:${type !== undefined && /^video\/[\w.+-]+$/.test(type) ? type : 'video/mp4'};base64,${held}`
}
