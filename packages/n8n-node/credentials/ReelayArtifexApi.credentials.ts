import type { ICredentialType, INodeProperties } from 'n8n-workflow'
import { bearer, freeRequest } from './key-test.ts'

/** Artifex tells no balance: a list of models is what only a good key gets. */
export class ReelayArtifexApi implements ICredentialType {
  name = 'reelayArtifexApi'
  displayName = 'Reelay Artifex API'
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
      description: 'From the Artifex console, under tokens',
    },
    {
      displayName: 'Base URL',
      name: 'baseUrl',
      type: 'string',
      default: 'https://artifex.help',
      placeholder: 'https://artifex.help',
      description: 'Another host or gateway that speaks the same API. Leave it as it is otherwise.',
    },
  ]
  authenticate = bearer
  test = freeRequest('https://artifex.help', '/v1/models')
}
