import { json, type Reply } from '../http/reply.ts'

/** Errors of Google's APIs: the word in `status`, the reason in `details` [docs; replies seen]. */
export function error(status: number, word: string, message: string, details?: unknown[]): Reply {
  return json(status, { error: { code: status, message, status: word, ...(details ? { details } : {}) } })
}
const because = (reason: string) => [
  { '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason, domain: 'googleapis.com' },
]

export const errors = {
  api_key_invalid: (message = 'API key not valid. Please pass a valid API key.') =>
    error(400, 'INVALID_ARGUMENT', message, because('API_KEY_INVALID')),
  token_type: (message = 'Request had invalid authentication credentials.') =>
    error(401, 'UNAUTHENTICATED', message, because('ACCESS_TOKEN_TYPE_UNSUPPORTED')),
  service_blocked: (message = 'Requests to this API are blocked.') =>
    error(403, 'PERMISSION_DENIED', message, because('API_KEY_SERVICE_BLOCKED')),
  invalid_argument: (message = 'Request contains an invalid argument.') => error(400, 'INVALID_ARGUMENT', message),
  no_billing: (message = 'This model requires billing to be enabled on the project.') =>
    error(400, 'FAILED_PRECONDITION', message),
  region: (message = 'User location is not supported for the API use.') => error(400, 'FAILED_PRECONDITION', message),
  model_ended: (message = 'This model is no longer available. Please update your code to use a newer model.') =>
    error(404, 'NOT_FOUND', message),
  entity_not_found: (message = 'Requested entity was not found.') => error(404, 'NOT_FOUND', message),
  resource_exhausted: (message = 'You exceeded your current quota, please check your plan and billing details.') =>
    error(429, 'RESOURCE_EXHAUSTED', message, [
      { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '1s' },
    ]),
  internal: (message = 'An internal error has occurred.') => error(500, 'INTERNAL', message),
  unavailable: (message = 'The model is overloaded. Please try again later.') => error(503, 'UNAVAILABLE', message),
} as const
