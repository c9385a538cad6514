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

/**
 * A free request that only a good key passes.
 * @param baseUrl for a credential without one
 * @param refusals the statuses that say that the key is bad
 * @param host answers it where the provider's own base URL is asked, which has no such route
 * @param headers what it must carry beside the key
 * @param codes that say the same as `code` in a reply of HTTP 200
 */
export function freeRequest(
  baseUrl: string,
  url: string,
  host = baseUrl,
  refusals: readonly number[] = [401, 403],
  headers?: Readonly<Record<string, string>>,
  codes: readonly number[] = [],
): ICredentialTestRequest {
  const refused = (key: string, value: unknown) => ({
    type: 'responseSuccessBody' as const,
    properties: { key, value, message: 'The provider refuses this key: copy it again from its console' },
  })
  return {
    request: {
      baseURL: `={{ ($credentials.baseUrl || '${baseUrl}').replace(/\\/+$/, '')${host === baseUrl ? '' : `.replace(/^${escaped(baseUrl)}$/, '${host}')`} }}`,
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
