/** What the node does. It is loaded when it is first asked for something, not when n8n starts. */

import type { ProviderId } from '@reelay/core'
import { type IExecuteFunctions, type INodeExecutionData, NodeOperationError } from 'n8n-workflow'
import { OPERATIONS } from './actions/all.ts'
import { ONLY } from './host/only-provider.ts'

export { listSearch, loadOptions } from './choices/methods.ts'
export { wakeUp } from './suspend.ts'

/** Does what the parameters of the node say. */
export async function execute(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
  const provider = ONLY ?? (context.getNodeParameter('provider', 0) as ProviderId)
  const resource = context.getNodeParameter('resource', 0) as string
  const operation = context.getNodeParameter('operation', 0) as string
  const chosen = OPERATIONS.find((one) => one.resource === resource && one.choice.value === operation)
  if (!chosen)
    throw new NodeOperationError(context.getNode(), `There is no operation "${operation}" of "${resource}"`, {
      description: `Choose one of: ${OPERATIONS.map((one) => `${one.resource} ${one.choice.value}`).join(', ')}.`,
    })
  return chosen.execute(context, provider)
}
