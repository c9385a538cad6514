/** How every provider's key goes on a request, and how a key is proven without spending anything. */

import type { IAuthenticate, IAuthenticateGeneric, ICredentialTestRequest } from 'n8n-workflow'

export function inHeader(name: string, before: string): IAuthenticateGeneric {
  return { type: 'generic', properties: { headers: { [name]: `=${before}{{ $credentials.apiKey }}` } } }
}

/** For a key that may have to sign: `word` makes the header's value of it, at a time in milliseconds. */
export function signed(word: (key: string, now: number) => string): IAuthenticate {
  return async ({ apiKey }, request) => ({
    ...request,
    headers: { ...request.headers, Authorization: word(String(apiKey), Date.now()) },
  })
}

export interface KeyTest {
  /** The provider's own; '' where a person has to name one. */
  baseUrl: string
  url: string
  /** Answers it where the provider's own base URL is asked, which has no such route. */
  host?: string
  /** The statuses that say that the key is bad; 401 and 403 where absent. */
  refusals?: readonly number[]
  /** What it must carry beside the key. */
  headers?: Readonly<Record<string, string>>
  /** `code`s that say that the key is bad in a reply of HTTP 200. */
  codes?: readonly number[]
  /** Fields that are true in such a reply where the key, or its team, is blocked. */
  flags?: readonly string[]
  /** Ends of a base URL that are cut, as in a run. */
  versions?: readonly string[]
}

/** A free request that only a good key passes. */
export function freeRequest(test: KeyTest): ICredentialTestRequest {
  const { baseUrl, url, host = baseUrl, refusals = [401, 403], headers, codes = [], flags = [], versions = [] } = test
  const cut = versions.length === 0 ? '' : `.replace(/(?:${versions.map(escaped).join('|')})$/, '')`
  const moved = host === baseUrl ? '' : `.replace(/^${escaped(baseUrl)}$/, '${host}')`
  const inBody = (key: string, value: unknown, message: string) => ({
    type: 'responseSuccessBody' as const,
    properties: { key, value, message },
  })
  const byStatus = (value: number) => ({ type: 'responseCode' as const, properties: { value, message: WRONG_KEY } })
  return {
    request: {
      baseURL: `={{ ($credentials.baseUrl || '${baseUrl}').replace(/\\/+$/, '')${cut}${moved} }}`,
      url,
      ...(headers && { headers: { ...headers } }),
      // A gateway without this route says nothing about the key: only a refusal does.
      ignoreHttpStatusErrors: { ignore: true, except: [...refusals] },
    },
    rules: [
      ...refusals.map(byStatus),
      inBody('success', false, WRONG_KEY),
      ...codes.map((code) => inBody('code', code, WRONG_KEY)),
      ...flags.map((flag) => inBody(flag, true, BLOCKED)),
      // n8n tells a rule nothing but the body. A text instead of JSON is a web page, or a server's own "not found".
      inBody('constructor.name', 'String', NO_API),
      ...NOT_FOUND.map(([key, value]) => inBody(key, value, NO_API)),
      // n8n reads rules of both kinds one after another; its type knows lists of one kind only.
    ] as NonNullable<ICredentialTestRequest['rules']>,
  }
}

const WRONG_KEY = 'The provider refuses this key: copy it again from its console'
const BLOCKED = 'The provider knows this key, but has blocked it or its team: look at its console'
const NO_API = 'Is the Base URL right? What answers there is a web page or knows no such address, and not this API'

/** What frameworks and gateways say in JSON of a route that nobody has: an API's own error says more. */
const NOT_FOUND = ['error', 'message', 'detail'].flatMap((key) =>
  ['Not Found', 'Not found', 'not found'].map((value) => [key, value] as const),
)

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
