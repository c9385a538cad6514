import type { ICredentialType, INodeProperties } from 'n8n-workflow'
import { bearer, freeRequest } from './key-test.ts'

/** Any host of the OpenAI video API: a list of models is what only a good key gets. */
export class ReelayOpenAiCompatibleApi implements ICredentialType {
  name = 'reelayOpenAiCompatibleApi'
  displayName = 'Reelay OpenAI Compatible API'
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
      description: 'The key of your gateway or server. A server without keys takes any text.',
    },
    {
      displayName: 'Base URL',
      name: 'baseUrl',
      type: 'string',
      default: '',
      required: true,
      placeholder: 'e.g. https://gateway.example.com/v1',
      description: 'Address of the host, ending in /v1, as the OpenAI SDKs take it',
    },
  ]
  authenticate = bearer
  test = freeRequest('', '/models')
}
