/** What Model Studio answers to a submit, by its own codes: no task was made for any of them. */

import type { SubmitRule } from '../submit-rules.ts'

const REFUSED = { said: 'provider', action: 'refuse', charged: 'no' } as const satisfies Partial<SubmitRule>
const CODES = 'Alibaba Cloud Model Studio, error codes (read 2026-11-25)'

export const REGIONS =
  'Key, model and address belong to one region: of another one than Singapore, set the base URL to the host that the console shows there.'

export const submitRules: readonly SubmitRule[] = [
  {
    ...REFUSED,
    name: '400 Arrearage',
    codes: ['Arrearage'],
    error: 'insufficient_funds',
    advice: 'Pay what is overdue, or top up, in the Alibaba Cloud console.',
    source: CODES,
  },
  {
    ...REFUSED,
    name: '403, the free quota is used up',
    status: [403],
    codes: ['AllocationQuota.FreeTierOnly'],
    error: 'insufficient_funds',
    advice: 'Switch "free quota only" off for this model in the Model Studio console.',
    source: CODES,
  },
  {
    ...REFUSED,
    name: '403, the free quota is used up, in words',
    status: [403],
    message: /free[ -]?tier ?only|free (?:tier|quota) .{0,60}exhausted/i,
    error: 'insufficient_funds',
    advice: 'Switch "free quota only" off for this model in the Model Studio console.',
    source: CODES,
  },
  {
    ...REFUSED,
    // A rate says more: "…, please increase your quota limit".
    name: '429 Allocated quota exceeded, and no more words',
    status: [429],
    message: /^(?:(?:hour|week|month)(?:ly)? )?allocated quota exceeded\.?$/i,
    error: 'spend_limit',
    advice:
      'The Token Plan of this key is used up: raise its quota in the Model Studio console, or run again when its next period has begun.',
    source: 'a Token Plan that is used up [docs]; developer.aliyun.com/ask/699052 for the period before it',
  },
  {
    name: '429 Throttling, of a rate, a burst or the quota of the account',
    said: 'provider',
    status: [429],
    codes: ['Throttling', 'Throttling.RateQuota', 'Throttling.BurstRate', 'Throttling.AllocationQuota'],
    action: 'wait',
    charged: 'no',
    error: 'rate_limited',
    source: CODES,
  },
  {
    ...REFUSED,
    name: 'a wrong key, or one of another region',
    codes: ['InvalidApiKey'],
    error: 'auth',
    advice: REGIONS,
    source: CODES,
  },
  {
    ...REFUSED,
    name: 'Model Studio is not activated',
    codes: ['AccessDenied.Unpurchased'],
    error: 'permission',
    advice: 'Activate Model Studio in the console first.',
    source: CODES,
  },
  {
    ...REFUSED,
    name: 'no right to the model or the workspace',
    codes: ['Workspace.AccessDenied', 'Model.AccessDenied'],
    error: 'permission',
    advice: 'Give the workspace of the key the right to this model in the console.',
    source: CODES,
  },
  {
    ...REFUSED,
    name: 'no such model in this region',
    codes: ['ModelNotFound', 'ModelNotExist', 'model_not_found'],
    error: 'model_unavailable',
    advice: `${REGIONS} Wan 3.0 has hosts of workspaces only: https://{WorkspaceId}.{region}.maas.aliyuncs.com.`,
    source: CODES,
  },
  {
    ...REFUSED,
    name: 'what was asked or shown is not allowed',
    codes: ['DataInspectionFailed', 'IPInfringementSuspect'],
    error: 'moderation',
    source: CODES,
  },
  {
    ...REFUSED,
    name: 'a file that could not be fetched',
    status: [400],
    message: /download the media|media resource|during the data inspection/i,
    error: 'invalid_input',
    advice: 'Put the file where Alibaba reaches it quickly, best in the region of the key, or send it as a file.',
    source: 'griptape-ai/griptape-nodes-engine issue 3296; error codes: InvalidParameter.DataInspection',
  },
]
