/** Buys the clips and goes on at once with their task ids. */

import type { ProviderId } from '@reelay/core'
import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow'
import { resumeUrl } from '../host/callback.ts'
import { asJson } from '../host/fields.ts'
import { output, workAll } from '../host/items.ts'
import { buy, readOrder } from './order.ts'

/** @throws NodeOperationError */
export async function submit(context: IExecuteFunctions, provider: ProviderId): Promise<INodeExecutionData[][]> {
  const order = await readOrder(context, provider, ({ callback }) => ({ field: 'callback', callback }))
  const { callback, concurrency } = order.settings
  const url = callback === true ? resumeUrl(context) : callback === false ? undefined : callback
  const bought = await workAll(order.items, concurrency, (item) => buy(context, order, item, url))
  return output(context, bought, (fields) => ({ json: asJson(fields) }))
}
