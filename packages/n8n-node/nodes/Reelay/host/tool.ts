/** Whether an AI agent calls the node. */

import type { IExecuteFunctions } from 'n8n-workflow'

export function isTool(context: IExecuteFunctions): boolean {
  // n8n before 2.10 has no such method, and some releases answer false although the node runs as its own tool twin.
  return context.isToolExecution?.() === true || context.getNode().type.endsWith('Tool')
}

/**
 * Whether a failure becomes an item instead of stopping the node. As a tool always: of a tool that stops, n8n tells the
 * agent nothing at all, neither why nor whether it cost something.
 */
export function goesOn(context: IExecuteFunctions): boolean {
  return context.continueOnFail() || isTool(context)
}
