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
  /** Ends of a base URL that are cut, as in a run. */
  versions?: readonly string[]
}

/** A free request that only a good key passes. */
export function freeRequest(test: KeyTest): ICredentialTestRequest {
  const { baseUrl, url, host = baseUrl, refusals = [401, 403], headers, codes = [], versions = [] } = test
  const cut = versions.length === 0 ? '' : `.replace(/(?:${versions.map(escaped).join('|')})$/, '')`
  const moved = host === baseUrl ? '' : `.replace(/^${escaped(baseUrl)}$/, '${host}')`
  const refused = (key: string, value: unknown) => ({
    type: 'responseSuccessBody' as const,
    properties: { key, value, message: 'The provider refuses this key: copy it again from its console' },
  })
  return {
    request: {
      baseURL: `={{ ($credentials.baseUrl || '${baseUrl}').replace(/\\/+$/, '')${cut}${moved} }}`,
      url,
      ...(headers && { headers: { ...headers } }),
      // A gateway without this route proves nothing about the key: only a refusal does.
      ignoreHttpStatusErrors: { ignore: true, except: [...refusals] },
    },
    rules: [refused('success', false), ...codes.map((code) => refused('code', code))],
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
