import type { ICredentialType, INodeProperties } from 'n8n-workflow'
import { bearer, freeRequest } from './key-test.ts'

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
  authenticate = bearer
  test = freeRequest('https://api.apimart.ai', '/v1/balance')
}
