/** What the clips would cost, from the model cards alone: no request is made and no key is needed. */

import type { ProviderId } from '@reelay/core'
import type { Prepared } from '@reelay/core/host'
import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow'
import { isOnInternet } from '../host/callback.ts'
import { fieldsOfRequest } from '../host/fields.ts'
import { readRequest } from '../host/input.ts'
import { output, readAll } from '../host/items.ts'
import { ORDER_OPTIONS } from '../properties/options.ts'
import type { Operation } from './operation.ts'

export const estimate: Operation = {
  resource: 'video',
  choice: {
    name: 'Estimate',
    value: 'estimate',
    action: 'Estimate the price of a video',
    description: 'What a video would cost. Free: nothing is sent.',
  },
  about: 'orders',
  options: ORDER_OPTIONS,
  execute,
}

async function execute(context: IExecuteFunctions, provider: ProviderId): Promise<INodeExecutionData[][]> {
  const items = await readAll<Prepared>(context, provider, [], async (index) => {
    const { prepared, problems } = await readRequest(context, provider, index, isOnInternet(provider, {}), false)
    return { value: prepared, problems }
  })
  return output(context, items, (prepared) => {
    const { estimate, warnings } = prepared
    const json: IDataObject = {
      ...fieldsOfRequest(prepared, provider),
      ...(estimate.usd === null
        ? { priceSource: null, priceAsOf: null, priceNote: estimate.reason }
        : {
            priceSource: estimate.source.from,
            priceAsOf: estimate.source.asOf || null,
            priceNote: estimate.note ?? null,
          }),
      warnings: warnings.map(({ message }) => message),
    }
    return { json }
  })
}
