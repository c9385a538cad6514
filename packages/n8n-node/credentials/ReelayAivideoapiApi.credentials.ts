import type { ICredentialType, INodeProperties } from 'n8n-workflow'
import { bearer, freeRequest } from './key-test.ts'

/** AIVideoAPI: the balance is free to ask for. */
export class ReelayAivideoapiApi implements ICredentialType {
  name = 'reelayAivideoapiApi'
  displayName = 'Reelay AIVideoAPI API'
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
      description: 'From the AIVideoAPI dashboard, under API keys',
    },
    {
      displayName: 'Base URL',
      name: 'baseUrl',
      type: 'string',
      default: 'https://api.aivideoapi.ai',
      placeholder: 'https://api.aivideoapi.ai',
      description: 'Another host or gateway that speaks the same API. Leave it as it is otherwise.',
    },
  ]
  authenticate = bearer
  test = freeRequest('https://api.aivideoapi.ai', '/v1/credits')
}
