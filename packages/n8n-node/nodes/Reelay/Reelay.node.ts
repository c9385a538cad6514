/** The node as n8n sees it: its description, and the way from an operation to its code. */

import type { ProviderId } from '@reelay/core'
import {
  type IExecuteFunctions,
  type INodeExecutionData,
  type INodeType,
  type INodeTypeDescription,
  type IWebhookFunctions,
  type IWebhookResponseData,
  NodeConnectionTypes,
  NodeOperationError,
} from 'n8n-workflow'
import { balance } from './actions/balance.ts'
import { download } from './actions/download.ts'
import { estimate } from './actions/estimate.ts'
import { generate } from './actions/generate.ts'
import { get } from './actions/get.ts'
import { submit } from './actions/submit.ts'
import { wait } from './actions/wait.ts'
import { methods } from './choices/methods.ts'
import { credentials, properties } from './properties/index.ts'
import { subtitle } from './properties/subtitle.ts'
import { wakeUp, webhooks } from './suspend.ts'

type Operation = (context: IExecuteFunctions, provider: ProviderId) => Promise<INodeExecutionData[][]>

const OPERATIONS: Readonly<Record<string, Operation>> = {
  'video generate': generate,
  'video submit': submit,
  'video wait': wait,
  'video get': get,
  'video download': download,
  'video estimate': estimate,
  'account balance': balance,
}

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

  methods = methods

  async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
    const provider = this.getNodeParameter('provider', 0) as ProviderId
    const resource = this.getNodeParameter('resource', 0) as string
    const operation = this.getNodeParameter('operation', 0) as string
    const run = OPERATIONS[`${resource} ${operation}`]
    if (!run)
      throw new NodeOperationError(this.getNode(), `There is no operation "${operation}" of "${resource}"`, {
        description: `Choose one of: ${Object.keys(OPERATIONS).join(', ')}.`,
      })
    return run(this, provider)
  }

  async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
    return wakeUp(this)
  }
}
