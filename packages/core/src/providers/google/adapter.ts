/**
 * The Gemini API. Omni is asked through its interactions; Veo's long-running operations live on at hosts that copy them.
 * The model's name says which, and afterwards the task's id does.
 */

import { type Adapter, apiGet, apiPost, segment } from '../adapter.ts'
import { isData } from '../addresses.ts'
import { type HttpRequest, readJson } from '../http.ts'
import { object } from '../json.ts'
import { firstId, idElsewhere } from '../task-id.ts'
import { OMNI_WIRE, omniBody, veoBody } from './body.ts'
import { readError, readInteraction, readOperation, readRefusedLook } from './replies.ts'

const FILE = /\/v1(?:beta)?\/files\/[^/]+:download$/
const OPERATION = /^(?:[\w.-]+\/)*operations\/[\w.-]+$/

export const adapter: Adapter = {
  id: 'google',
  name: 'Google',
  about: {
    summary: 'Gemini Omni, and Veo at hosts that copy its API',
    summaryZh: 'Gemini Omni；还在提供 Veo 的主机也可以用',
    keyHelp: 'From aistudio.google.com/apikey, of a project on the paid tier: video has no free quota',
  },
  keyTest: '/v1beta/models?pageSize=1',
  // A bad key is a 400 here.
  keyTestRefusals: [400, 401, 403],
  baseUrl: 'https://generativelanguage.googleapis.com',
  prefixes: ['/v1beta'],
  versions: ['/v1beta', '/v1'],
  defaultModel: 'gemini-omni-1.1-flash',
  keyPrefix: null,
  needsKey: true,
  keyHeader: ['x-goog-api-key', ''],
  free: false,
  wire: OMNI_WIRE,
  // Without `background` the submit would last as long as the clip, and without `store` it could not be asked for again.
  ownNames: ['input', 'background', 'store', 'stream', 'response_format', 'instances', 'parameters'],
  imageFiles: 'inline',
  imageAddresses: 'fetch',
  honoursIdempotencyKey: false,
  callbacks: true,
  refunds: 'unknown',
  minimumPollMs: 5000,
  tasksPage: 'https://aistudio.google.com/usage',
  submitRules: [
    {
      name: '400 wrong key',
      codes: ['API_KEY_INVALID'],
      action: 'refuse',
      charged: 'no',
      error: 'auth',
      advice: 'Copy the key again from aistudio.google.com/apikey.',
      source: 'replies of the Gemini API, seen 2026-10-03: a bad key is a 400 with this reason, no 401',
    },
    {
      name: '401 a key of a kind that is not taken',
      codes: ['ACCESS_TOKEN_TYPE_UNSUPPORTED'],
      action: 'refuse',
      charged: 'no',
      error: 'auth',
      advice: 'Make a new key at aistudio.google.com/apikey.',
      source: 'discuss.ai.google.dev 170537, 174585: some new keys are answered so',
    },
    {
      name: '403 a key without the right',
      codes: ['API_KEY_SERVICE_BLOCKED'],
      action: 'refuse',
      charged: 'no',
      error: 'permission',
      advice: 'Restrict the key to the Generative Language API: unrestricted ones are refused.',
      source: 'ai.google.dev/gemini-api/docs/api-key, and replies of the API',
    },
    {
      name: '400 billing is not enabled',
      codes: ['FAILED_PRECONDITION'],
      message: /\bbilling\b/i,
      action: 'refuse',
      charged: 'no',
      error: 'insufficient_funds',
      advice: 'Video needs the paid tier: enable billing for the project of the key.',
      source: 'ai.google.dev/gemini-api/docs/troubleshooting: FAILED_PRECONDITION, region or billing',
    },
    {
      name: '400 not in this region',
      codes: ['FAILED_PRECONDITION'],
      message: /\b(?:location|region|country)\b/i,
      action: 'refuse',
      charged: 'no',
      error: 'permission',
      source: 'ai.google.dev/gemini-api/docs/troubleshooting: FAILED_PRECONDITION, region or billing',
    },
    {
      name: '404 a model that has ended',
      status: [404],
      message: /is no longer available|is not found for api version/i,
      action: 'refuse',
      charged: 'no',
      error: 'model_unavailable',
      source: 'ai.google.dev/gemini-api/docs/deprecations, and replies of the API for retired models',
    },
    {
      name: '429 with the time to wait',
      status: [429],
      types: ['RetryInfo'],
      action: 'wait',
      charged: 'no',
      error: 'rate_limited',
      // Its words, "check your plan and billing details", would be read as an empty account.
      source: 'replies of the Gemini API: RESOURCE_EXHAUSTED with details[] RetryInfo',
    },
  ],
  readError,

  submit(root, request, extras) {
    const { model } = request
    if (!isVeo(model)) return apiPost(`${root}/interactions`, omniBody(request, extras))
    return apiPost(`${root}/models/${segment(bare(model))}:predictLongRunning`, veoBody(request, extras))
  },

  /** An operation is named by its path, an interaction by an id. */
  readSubmit(body) {
    const { name, id, error } = object(body) ?? {}
    const operation = firstId(typeof name === 'string' && OPERATION.test(name) ? name : undefined)
    const found = operation ?? (error === undefined ? firstId(id) : undefined) ?? idElsewhere(body)
    return found === undefined ? undefined : { id: found }
  },

  readLook: (reply) => (reply.status === 400 ? readRefusedLook(readJson(reply)) : undefined),

  poll: (root, { id }) => apiGet(`${root}/${wayTo(id)}`),

  readPoll(body, asked) {
    const isOperation = asked !== undefined && isPath(asked.task.id)
    return readOperation(body, isOperation) ?? readInteraction(body)
  },

  /** The key belongs on a download of the API itself. A gateway serves it under the same path. */
  assets(root, _task, { videoUrl }) {
    if (videoUrl === null) return []
    const place = (url: string, authorized: boolean): HttpRequest => ({ method: 'GET', url, authorized })
    if (isData(videoUrl) || !URL.canParse(videoUrl)) return [place(videoUrl, false)]
    const { origin, pathname, search } = new URL(videoUrl)
    const isOwn = origin === new URL(root).origin
    const below = pathname.slice(pathname.indexOf('/files/'))
    return [...(!isOwn && FILE.test(pathname) ? [place(`${root}${below}${search}`, true)] : []), place(videoUrl, isOwn)]
  },
}

/** Google's lists write `models/` before the name. */
function bare(model: string): string {
  return model.replace(/^models\//, '')
}

function isVeo(model: string): boolean {
  return /^veo\b/i.test(bare(model))
}

function isPath(id: string): boolean {
  return OPERATION.test(id) && !id.split('/').some((part) => /^\.+$/.test(part))
}

function wayTo(id: string): string {
  return isPath(id) ? id.split('/').map(segment).join('/') : `interactions/${segment(id)}`
}
