/** What the node does. It is loaded when it is first asked for something, not when n8n starts. */

import type { ProviderId } from '@reelay/core'
import { type IExecuteFunctions, type INodeExecutionData, NodeOperationError } from 'n8n-workflow'
import { balance } from './actions/balance.ts'
import { download } from './actions/download.ts'
import { estimate } from './actions/estimate.ts'
import { generate } from './actions/generate.ts'
import { get } from './actions/get.ts'
import { submit } from './actions/submit.ts'
import { wait } from './actions/wait.ts'
import { ONLY } from './host/only-provider.ts'

export { listSearch, loadOptions } from './choices/methods.ts'
export { wakeUp } from './suspend.ts'

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

/** Does what the parameters of the node say. */
export async function execute(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
  const provider = ONLY ?? (context.getNodeParameter('provider', 0) as ProviderId)
  const resource = context.getNodeParameter('resource', 0) as string
  const operation = context.getNodeParameter('operation', 0) as string
  const run = OPERATIONS[`${resource} ${operation}`]
  if (!run)
    throw new NodeOperationError(context.getNode(), `There is no operation "${operation}" of "${resource}"`, {
      description: `Choose one of: ${Object.keys(OPERATIONS).join(', ')}.`,
    })
  return run(context, provider)
}
