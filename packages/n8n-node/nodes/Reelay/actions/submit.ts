/** Buys the clips and goes on at once with their task ids. */

import type { ProviderId } from '@reelay/core'
import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow'
import { resumeUrl } from '../host/callback.ts'
import { asJson } from '../host/fields.ts'
import { output, workAll } from '../host/items.ts'
import { callback, concurrency, maxCostOption, ORDER_OPTIONS } from '../properties/options.ts'
import type { Operation } from './operation.ts'
import { buy, readOrder } from './order.ts'

export const submit: Operation = {
  resource: 'video',
  choice: {
    name: 'Submit',
    value: 'submit',
    action: 'Submit a video',
    description: 'Buy a video and go on at once with its task ID. Costs money.',
  },
  about: 'orders',
  buys: true,
  options: [...ORDER_OPTIONS, maxCostOption, concurrency, callback],
  execute,
}

async function execute(context: IExecuteFunctions, provider: ProviderId): Promise<INodeExecutionData[][]> {
  const order = await readOrder(context, provider, ({ callback }) => ({ field: 'callback', callback }))
  const { callback, concurrency } = order.settings
  const url = callback === true ? resumeUrl(context) : callback === false ? undefined : callback
  const bought = await workAll(order.items, concurrency, (item) => buy(context, order, item, url))
  return output(context, bought, (fields) => ({ json: asJson(fields) }))
}
