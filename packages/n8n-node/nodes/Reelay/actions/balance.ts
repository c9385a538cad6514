/** What is left on the account. One question a run, however many items come in. */

import { type Balance, type ProviderId, ReelayError } from '@reelay/core'
import { ADAPTERS, errorOf, readBalance } from '@reelay/core/host'
import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow'
import { connect, readAccount } from '../host/account.ts'
import { ItemFailure } from '../host/errors.ts'
import { noFields } from '../host/fields.ts'
import { output, readAll, settle, workAll } from '../host/items.ts'
import { namingThose } from '../host/provider-names.ts'
import type { Operation } from './operation.ts'

export const balance: Operation = {
  resource: 'account',
  choice: {
    name: 'Balance',
    value: 'balance',
    action: 'Get the balance of the account',
    description: `What is left on the account${namingThose(
      ({ balance }) => balance !== undefined,
      (names) => `${names} tell it.`,
    )}`,
  },
  execute,
}

async function execute(context: IExecuteFunctions, provider: ProviderId): Promise<INodeExecutionData[][]> {
  const unable = withoutBalance(provider)
  if (unable !== null) {
    const nothing = context.getInputData().map(() => new ItemFailure(unable, noFields(provider)))
    return output(context, nothing, () => ({ json: {} }))
  }
  const { key, problems } = await readAccount(context, provider)
  const items = await readAll(context, provider, problems, async () => ({ value: true, problems: [] }))
  let asked: Promise<Balance> | null = null
  const ask = async (): Promise<Balance> => {
    const session = connect(context, provider, key)
    const told = await readBalance(session, context.getExecutionCancelSignal())
    if (told) return told
    // Luma's newer API, where the older one has a balance.
    const facts = { why: 'it has none to tell at this address', advice: `Look at ${session.adapter.tasksPage}.` }
    throw errorOf(session, 'noBalance', facts, { code: 'not_found', retryable: false })
  }
  const ends = await workAll(items, 1, () => {
    asked ??= ask()
    return settle(asked, (error) => new ItemFailure(error, noFields(provider)))
  })
  return output(context, ends, (told) => ({ json: { provider, ...told } }))
}

/** A plain answer and no mistake in an order: it says nothing of submitting or charging. */
function withoutBalance(provider: ProviderId): ReelayError | null {
  const { name, balance, free } = ADAPTERS[provider]
  if (balance) return null
  const why = free
    ? `${name} has no balance: it is free. Choose the provider whose balance you want to know`
    : `${name} does not tell its balance to programs. Look at the provider's console`
  const message = `${why}${namingThose(
    (one) => one.balance !== undefined,
    (names) => `Providers that tell it: ${names}`,
  )}.`
  return new ReelayError('invalid_input', message, { provider, charged: 'no' })
}
