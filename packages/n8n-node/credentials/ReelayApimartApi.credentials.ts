import type { IAuthenticateGeneric, ICredentialTestRequest, ICredentialType, INodeProperties } from 'n8n-workflow'

/** APIMart: the balance is free to ask for; its answer for a bad key may be a 200 that says no. */
export class ReelayApimartApi implements ICredentialType {
  name = 'reelayApimartApi'
  displayName = 'Reelay APIMart API'
  icon = { light: 'file:../icons/reelay.svg', dark: 'file:../icons/reelay.dark.svg' } as const
  documentationUrl = 'https://github.com/reelay/reelay/blob/main/packages/n8n-node/README.md#credentials'
  properties: INodeProperties[] = [
    {
      displayName: 'API Key',
      name: 'apiKey',
      type: 'string',
      typeOptions: { password: true },
      default: '',
      required: true,
      description: 'From the APIMart console, under API keys',
    },
    {
      displayName: 'Base URL',
      name: 'baseUrl',
      type: 'string',
      default: 'https://api.apimart.ai',
      placeholder: 'https://api.apimart.ai',
      description: 'Another host or gateway that speaks the same API. Leave it as it is otherwise.',
    },
  ]
  authenticate: IAuthenticateGeneric = {
    type: 'generic',
    properties: { headers: { Authorization: '=Bearer {{ $credentials.apiKey }}' } },
  }
  test: ICredentialTestRequest = {
    request: {
      baseURL: "={{ ($credentials.baseUrl || 'https://api.apimart.ai').replace(/\\/+$/, '') }}",
      url: '/v1/balance',
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
