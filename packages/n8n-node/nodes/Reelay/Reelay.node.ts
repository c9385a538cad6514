/** The node as n8n loads it: its description, and the way to what it does, which is loaded when it is first needed. */

import {
  type IExecuteFunctions,
  type ILoadOptionsFunctions,
  type INodeExecutionData,
  type INodeType,
  type INodeTypeDescription,
  type IWebhookFunctions,
  type IWebhookResponseData,
  NodeConnectionTypes,
} from 'n8n-workflow'
import { credentials, properties } from './properties/index.ts'
import { subtitle } from './properties/subtitle.ts'
import { webhooks } from './properties/webhooks.ts'

export class Reelay implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'Reelay',
    name: 'reelay',
    icon: { light: 'file:../../icons/reelay.svg', dark: 'file:../../icons/reelay.dark.svg' },
    group: ['transform'],
    version: [1, 2],
    defaultVersion: 2,
    subtitle,
    description:
      'Make videos from text or images through Sora, Seedance, Wan and other models, wait for them and download them; a clip is never paid twice',
    defaults: { name: 'Reelay' },
    usableAsTool: true,
    inputs: [NodeConnectionTypes.Main],
    outputs: [NodeConnectionTypes.Main],
    waitingNodeTooltip:
      'The execution goes on as soon as the provider calls back, or at the deadline (Timeout) with the task ID',
    webhooks,
    credentials,
    properties,
  }

  methods = {
    loadOptions: {
      models: listOf('models'),
      resolutions: listOf('resolutions'),
      durations: listOf('durations'),
      aspectRatios: listOf('aspectRatios'),
    },
    listSearch: {
      async models(this: ILoadOptionsFunctions, filter?: string) {
        const { listSearch } = await import('./operations.ts')
        return listSearch.models.call(this, filter)
      },
    },
  }

  async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
    const { execute } = await import('./operations.ts')
    return execute(this)
  }

  async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
    const { wakeUp } = await import('./operations.ts')
    return wakeUp(this)
  }
}

function listOf(name: 'models' | 'resolutions' | 'durations' | 'aspectRatios') {
  return async function list(this: ILoadOptionsFunctions) {
    const { loadOptions } = await import('./operations.ts')
    return loadOptions[name].call(this)
  }
}
