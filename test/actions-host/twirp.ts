/**
 * The little of Twirp that the Actions results service speaks.
 *
 * Every call is `POST /twirp/github.actions.results.api.v1.<Service>/<Method>` with a JSON body; errors are
 * `{code, msg}` with the HTTP status of the code (https://twitchtv.github.io/twirp/docs/errors.html).
 */

/** The body of a Twirp request. Clients send snake_case field names; proto3 JSON also allows camelCase. */
export type TwirpRequest = Record<string, unknown>

const statusOfCode = {
  invalid_argument: 400,
  unauthenticated: 401,
  permission_denied: 403,
  not_found: 404,
  already_exists: 409,
  resource_exhausted: 429,
  internal: 500,
  unavailable: 503,
} as const

export type TwirpCode = keyof typeof statusOfCode

/** Thrown by a service method; the server answers with it. */
export class TwirpError extends Error {
  readonly code: TwirpCode
  readonly headers: Record<string, string>

  constructor(code: TwirpCode, message: string, headers: Record<string, string> = {}) {
    super(message)
    this.name = 'TwirpError'
    this.code = code
    this.headers = headers
  }

  get status(): number {
    return statusOfCode[this.code]
  }
}

function field(request: TwirpRequest, name: string): unknown {
  const camel = name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
  return request[name] ?? request[camel]
}

/** A string field; '' when it is absent, because proto3 JSON leaves out default values. */
export function text(request: TwirpRequest, name: string): string {
  const value = field(request, name)
  // int64 travels as a string, but a number is legal as well.
  return value === undefined || value === null ? '' : String(value)
}

/** A repeated string field. */
export function texts(request: TwirpRequest, name: string): string[] {
  const value = field(request, name)
  return Array.isArray(value) ? value.map(String) : []
}
