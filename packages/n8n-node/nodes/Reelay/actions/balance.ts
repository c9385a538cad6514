/** What is left on the account. One question a run, however many items come in. */

import { ADAPTERS, type Balance, type Problem, type ProviderId, readBalance } from '@reelay/core'
import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow'
import { checkKey, connect, readKey } from '../host/account.ts'
import { ItemFailure } from '../host/errors.ts'
import { noFields } from '../host/fields.ts'
import { output, readAll, settle, workAll } from '../host/items.ts'

/** @throws NodeOperationError */
export async function balance(context: IExecuteFunctions, provider: ProviderId): Promise<INodeExecutionData[][]> {
  const common = withoutBalance(provider)
  const key = common.length > 0 ? {} : await readKey(context, provider)
  if (common.length === 0) common.push(...checkKey(provider, key))
  const items = await readAll(context, provider, common, async () => ({ value: true, problems: [] }))
  let asked: Promise<Balance | null> | null = null
  const ends = await workAll(items, 1, () => {
    asked ??= readBalance(connect(context, provider, key), context.getExecutionCancelSignal())
    return settle(asked, (error) => new ItemFailure(error, noFields(provider)))
  })
  return output(context, ends, (told) => ({ json: { provider, ...told } }))
}

function withoutBalance(provider: ProviderId): Problem[] {
  const { name, balance } = ADAPTERS[provider]
  if (balance) return []
  const tell = Object.values(ADAPTERS).filter((adapter) => adapter.balance)
  const message = `${name} does not tell its balance to programs. Look at the provider's console. Providers that do: ${tell.map((adapter) => adapter.name).join(', ')}.`
  return [{ field: 'provider', value: provider, message }]
}
