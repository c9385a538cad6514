/** How every provider's key goes on a request, and how a key is proven without spending anything. */

import type { IAuthenticateGeneric, ICredentialTestRequest } from 'n8n-workflow'

export const bearer: IAuthenticateGeneric = {
  type: 'generic',
  properties: { headers: { Authorization: '=Bearer {{ $credentials.apiKey }}' } },
}

/**
 * A free request that only a good key passes.
 * @param baseUrl for a credential without one
 */
export function freeRequest(baseUrl: string, url: string): ICredentialTestRequest {
  return {
    request: {
      baseURL: `={{ ($credentials.baseUrl || '${baseUrl}').replace(/\\/+$/, '') }}`,
      url,
      // A gateway without this route proves nothing about the key: only a refusal does.
      ignoreHttpStatusErrors: { ignore: true, except: [401, 403] },
    },
    rules: [
      {
        type: 'responseSuccessBody',
        properties: {
          key: 'success',
          value: false,
          message: 'The provider refuses this key: copy it again from its console',
        },
      },
    ],
  }
}
