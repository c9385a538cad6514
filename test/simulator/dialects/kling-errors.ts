/** What Kling answers beside its tasks [docs: error codes; the words of 1201: measured by aself101/kling-api]. */

import { json, type Reply } from '../http/reply.ts'

const rows = {
  auth_failed: [401, 1000, 'Authentication failed'],
  auth_empty: [401, 1001, 'Authorization is empty'],
  auth_invalid: [401, 1002, 'Authorization is invalid'],
  not_yet_valid: [401, 1003, 'Authorization is not yet valid'],
  auth_expired: [401, 1004, 'Authorization has expired'],
  account: [429, 1100, 'Abnormal account status'],
  arrears: [429, 1101, 'Account in arrears (postpaid scenario)'],
  pack_used_up: [429, 1102, 'Resource pack depleted or expired (prepaid scenario)'],
  no_right: [403, 1103, 'Unauthorized access to requested resource, such as API/model'],
  invalid_request: [400, 1201, 'Invalid request parameters, such as incorrect key or illegal value'],
  task_not_found: [400, 1201, 'Task not found by id/external id'],
  name_taken: [400, 1201, 'external_task_id already exists'],
  no_method: [404, 1202, 'The requested method is invalid'],
  no_model: [404, 1203, 'The requested resource does not exist, such as the model'],
  policy: [400, 1300, 'Trigger strategy of the platform'],
  content_security: [400, 1301, 'Trigger the content security policy of the platform'],
  too_fast: [429, 1302, 'The API request is too fast'],
  too_many_tasks: [429, 1303, 'parallel task over resource pack limit'],
  ip: [429, 1304, "Trigger the platform's IP whitelisting policy"],
  server_error: [500, 5000, 'Server internal error'],
  maintenance: [503, 5001, 'Server temporarily unavailable, usually due to maintenance'],
  server_timeout: [504, 5002, 'Server internal timeout, usually due to a backlog'],
} as const satisfies Record<string, readonly [number, number, string]>

export function error(name: keyof typeof rows, message?: string): Reply {
  const [status, code, usual] = rows[name]
  return json(status, { code, message: message ?? usual, request_id: 'ed6c7a10' })
}

export const errors = Object.fromEntries(
  Object.keys(rows).map((name) => [name, (message?: string) => error(name as keyof typeof rows, message)]),
) as Record<keyof typeof rows, (message?: string) => Reply>

export const done = (data: unknown): Reply => json(200, { code: 0, message: 'SUCCEED', request_id: 'ed6c7a10', data })
