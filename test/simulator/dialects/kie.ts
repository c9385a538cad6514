import { createHmac, randomBytes } from 'node:crypto'
import { json, type Reply, withHeaders } from '../http/reply.ts'
import { stateOf, type Task } from '../state/tasks.ts'
import type { World } from '../state/world.ts'
import { complaintAbout, content, file, object, optional, required, text, webUrl } from './check-body.ts'
import type { Dialect, Exchange } from './dialect.ts'
import type { Input } from './kie-fields.ts'
import { models, olderVeo, olderVeoFields } from './kie-models.ts'
import { ratioOf } from './ratio.ts'

/** kie.ai, and Veo at the path that it had before [docs as others have copied them; measured by others]. */
const provider = 'kie'
const USD_A_CREDIT = 0.005
/** Of an account that had one made: its calls are signed. */
const HMAC_KEY = 'whk-simulator'

/** What counts is the code, whatever the status. */
const rows = {
  bad_request: [200, 400, 'The prompt is required'],
  moderation: [200, 400, 'Your prompt was flagged by Website as violating content policies.'],
  unauthorized: [200, 401, 'You do not have access permissions'],
  unauthorized_http: [401, 401, 'You do not have access permissions'],
  // Keys may have such a list; what is said without being in it nobody has written down.
  ip: [200, 401, 'The IP address is not in the whitelist of this key'],
  no_credits: [
    200,
    402,
    "Credits insufficient. Your current balance isn't enough to run this request. Please top up to continue.",
  ],
  not_found: [404, 404, 'Not Found'],
  upstream_timeout: [200, 408, 'The upstream service has been busy for more than 10 minutes'],
  invalid: [200, 422, 'duration is not within the range of allowed options'],
  no_model: [200, 422, 'The model name you specified is not supported. Please verify and try again.'],
  no_record: [200, 422, 'recordInfo is null'],
  too_fast: [200, 429, 'Your call frequency is too high. Please try again later.'],
  too_fast_http: [429, 429, 'Your call frequency is too high. Please try again later.'],
  key_limit: [200, 433, 'The current number of points used by apiKey has exceeded the daily limit'],
  maintenance: [200, 455, 'The system is undergoing maintenance'],
  server_error: [200, 500, 'Server exception, please try again later or contact customer service'],
  server_error_http: [500, 500, 'Server exception, please try again later or contact customer service'],
  paused: [500, 500, 'This model is temporarily paused'],
  generation_failed: [200, 501, 'Generation Failed'],
  disabled: [200, 505, 'The requested feature is currently disabled'],
} as const satisfies Record<string, readonly [number, number, string]>
type Name = keyof typeof rows

function error(name: Name, message?: string): Reply {
  const [status, code, usual] = rows[name]
  return json(status, { code, msg: message ?? usual, data: null })
}

interface Submit {
  model: string
  callBackUrl?: string
  input: Input
}

export function kie(world: World): Dialect {
  function createTask({ body, key }: Exchange): Reply {
    const wrong = complaintAbout(body, {
      model: required(text()),
      callBackUrl: optional(webUrl),
      input: required(object({}, false)),
    })
    if (wrong) return error('bad_request', wrong.message)
    const given = content<Submit>(body)
    const model = models[given.model]
    if (!model) return error('no_model')
    const { input } = given
    const complaint = complaintAbout({ kind: 'json', value: input }, model.fields)?.message ?? model.complaint?.(input)
    if (complaint) return error('invalid', complaint)
    const credits = model.credits(input)
    const { prompt = '', duration = 5, aspect_ratio: ratio = input.ratio } = input
    return buy({ ...given, prompt, seconds: Number(duration), ratio, credits, sent: given, keyHash: key.hash })
  }

  function generateVeo({ body, key }: Exchange): Reply {
    const wrong = complaintAbout(body, olderVeoFields)
    if (wrong) return error('invalid', wrong.message)
    const given = content<Record<string, string | undefined>>(body)
    const { model = 'veo3_fast', prompt = '', aspect_ratio: ratio = given['aspectRatio'], callBackUrl } = given
    const seconds = Number(given['duration'] ?? 8)
    return buy({
      ...{ model, prompt, seconds, ratio, callBackUrl, sent: given },
      ...{ credits: olderVeo(model, given['resolution']), keyHash: key.hash, older: true },
    })
  }

  function buy({ model, prompt, seconds, ratio, credits, callBackUrl, sent, keyHash, older = false }: Order): Reply {
    if (prompt.includes('[refuse]')) return error('moderation')
    const usd = Math.round(credits * USD_A_CREDIT * 1e6) / 1e6
    if (!world.canPay(provider, usd)) return error('no_credits')
    const id = older ? `veo_task_${randomBytes(8).toString('hex')}` : randomBytes(16).toString('hex')
    const order = { model, prompt, seconds, aspectRatio: ratioOf(ratio) }
    const callback =
      callBackUrl === undefined
        ? undefined
        : { make: (task: Task) => call(task, callBackUrl), retriesMs: [1000, 5000, 15_000] }
    const echo = { credits, older, param: JSON.stringify(sent) }
    world.buy({ provider, id, order, usd, refunds: true, keyHash, echo, callback })
    // The record has an id of its own, under which nobody shows the task.
    return json(200, { code: 200, msg: 'success', data: { taskId: id, recordId: randomBytes(16).toString('hex') } })
  }

  function record(task: Task) {
    const { status, finishedAt } = stateOf(task, Date.now())
    const times = { createTime: task.createdAt, updateTime: Date.now() }
    if (task.echo['older']) return veoRecord(task, times)
    const state = { queued: 'waiting', running: 'generating', completed: 'success', failed: 'fail' }[status]
    const { param } = task.echo
    const none = { resultJson: '', failCode: null, failMsg: null, costTime: null, completeTime: null }
    const common = { taskId: task.id, model: task.model, state, param, ...none, ...times }
    const ended = { costTime: (finishedAt ?? 0) - task.createdAt, completeTime: finishedAt }
    if (status === 'failed') {
      const [failCode, failMsg] = reasonOf(task)
      return { ...common, ...ended, resultJson: null, failCode, failMsg }
    }
    if (status !== 'completed') return common
    const result = { resultUrls: [world.link(task).url] }
    const { credits: creditsConsumed } = task.echo
    return { ...common, ...ended, resultJson: JSON.stringify(result), response: result, creditsConsumed }
  }

  function veoRecord(task: Task, times: object) {
    const { status, finishedAt } = stateOf(task, Date.now())
    const successFlag = { queued: 0, running: 0, completed: 1, failed: 3 }[status]
    const { param: paramJson } = task.echo
    const common = { taskId: task.id, paramJson, ...times, successFlag, fallbackFlag: false, response: null }
    if (status === 'completed')
      return { ...common, completeTime: finishedAt, response: { taskId: task.id, resultUrls: [world.link(task).url] } }
    if (status !== 'failed') return { ...common, errorCode: null, errorMessage: null }
    const [code, errorMessage] = reasonOf(task)
    return { ...common, completeTime: finishedAt, errorCode: Number(code), errorMessage }
  }

  const look =
    (older: boolean) =>
    ({ query }: Exchange): Reply => {
      const id = query.get('taskId')
      if (!id) return error('bad_request', 'taskId parameter is required')
      const task = world.tasks.get(provider, id)
      // Each of the two shows its own only.
      return task && task.echo['older'] === older
        ? json(200, { code: 200, msg: 'success', data: record(task) })
        : error('no_record')
    }

  /** Signed over id and time, not over what it says. */
  function call(task: Task, url: string) {
    const at = String(Math.floor(Date.now() / 1000))
    const failed = stateOf(task, Date.now()).status === 'failed'
    return {
      url,
      headers: {
        'x-webhook-timestamp': at,
        'x-webhook-signature': createHmac('sha256', HMAC_KEY).update(`${task.id}.${at}`).digest('base64'),
      },
      body: { code: failed ? 501 : 200, msg: failed ? 'Task failed' : 'success', data: record(task) },
    }
  }

  function stored(name: string, type: string, size: number): Reply {
    return json(200, {
      success: true,
      code: 200,
      msg: 'File uploaded successfully',
      data: {
        fileName: name,
        filePath: `reelay/${name}`,
        downloadUrl: `${world.assetOrigin}/uploads/${name}`,
        fileSize: size,
        mimeType: type,
        uploadedAt: new Date().toISOString(),
      },
    })
  }

  const folder = (value: unknown, field: string) =>
    typeof value === 'string' && /^[^/]+(?:\/[^/]+)*$/.test(value)
      ? undefined
      : { field, message: `${field} must be a path without a slash at its ends` }

  function uploadStream({ body }: Exchange): Reply {
    const wrong = complaintAbout(body, {
      file: required(file),
      uploadPath: required(folder),
      fileName: optional(text()),
    })
    if (wrong) return error('bad_request', wrong.message)
    const { file: sent, fileName } = content<{ file: File; fileName?: string }>(body)
    return stored(fileName ?? sent.name, sent.type, sent.size)
  }

  function uploadBase64({ body }: Exchange): Reply {
    const wrong = complaintAbout(body, {
      base64Data: required(text()),
      uploadPath: required(folder),
      fileName: optional(text()),
    })
    if (wrong) return error('bad_request', wrong.message)
    const { base64Data, fileName } = content<{ base64Data: string; fileName?: string }>(body)
    const [head, data = head ?? ''] = base64Data.split(',')
    const type = /^data:([^;]+)/.exec(head ?? '')?.[1] ?? 'application/octet-stream'
    return stored(fileName ?? `${randomBytes(8).toString('hex')}.png`, type, Buffer.from(data, 'base64').byteLength)
  }

  function credit({ key }: Exchange): Reply {
    const left = key.text.includes('poor') ? 0 : (world.balanceUsd - world.tasks.spent(provider)) / USD_A_CREDIT
    return json(200, { code: 200, msg: 'success', data: Math.round(left * 100) / 100 })
  }

  return {
    provider,
    prefix: '/kie',
    errors: Object.fromEntries(
      (Object.keys(rows) as Name[]).map((name) => [name, (message?: string) => error(name, message)]),
    ),
    rateLimited: (retryAfter) =>
      withHeaders(error('too_fast_http'), retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
    expired: () => error('no_record'),
    tooLarge: () => error('bad_request', 'The request is too large'),
    notFound: () => error('not_found'),
    refuseKey(key, phase) {
      if (!key || key.text.includes('revoked')) return error('unauthorized')
      if (key.text.includes('blockedip')) return error('ip')
      return phase === 'submit' && key.text.includes('poor') ? error('no_credits') : undefined
    },
    routes: [
      { method: 'POST', path: '/api/v1/jobs/createTask', phase: 'submit', answer: createTask },
      { method: 'GET', path: '/api/v1/jobs/recordInfo', phase: 'poll', answer: look(false) },
      { method: 'POST', path: '/api/v1/veo/generate', phase: 'submit', answer: generateVeo },
      { method: 'GET', path: '/api/v1/veo/record-info', phase: 'poll', answer: look(true) },
      { method: 'GET', path: '/api/v1/chat/credit', phase: 'balance', answer: credit },
      { method: 'POST', path: '/api/file-stream-upload', phase: 'upload', answer: uploadStream },
      { method: 'POST', path: '/api/file-base64-upload', phase: 'upload', answer: uploadBase64 },
    ],
  }
}

interface Order {
  model: string
  prompt: string
  seconds: number
  ratio: string | undefined
  credits: number
  callBackUrl?: string | undefined
  sent: unknown
  keyHash: string
  older?: boolean
}

function reasonOf({ fate }: Task): [code: string, message: string] {
  return fate === 'is moderated'
    ? ['400', 'The input or output was flagged as sensitive']
    : ['500', 'Internal Error, Please try again later.']
}
