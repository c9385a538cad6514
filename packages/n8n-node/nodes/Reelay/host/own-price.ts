/** The option Price: what a clip costs by a person's own word, instead of what the model's card says. */

import type { Problem, ProviderId } from '@reelay/core'
import { ADAPTERS, type OwnCard } from '@reelay/core/host'
import type { IDataObject } from 'n8n-workflow'

/** @returns the model's card with this price; none where the option is not there, or where nothing costs anything */
export function readOwnPrice(
  option: unknown,
  provider: ProviderId,
  model: string | undefined,
  problems: Problem[],
): OwnCard[] {
  if (option === undefined || ADAPTERS[provider].free) return []
  const { per, usd } = ((option as IDataObject | null)?.['own'] ?? {}) as IDataObject
  const add = (value: unknown, message: string) => problems.push({ field: 'price', value, message })
  const written = typeof usd === 'string' ? usd.trim() : usd
  const amount = written === '' || typeof written === 'object' ? Number.NaN : Number(written)
  if (per !== 'second' && per !== 'clip')
    add(per, `an amount is per second or per clip, and not per "${per ?? ''}". Choose one of the two.`)
  if (written === undefined || written === null || written === '')
    add(usd, 'it is empty. Write an amount of USD, for example 0.12, or remove the option.')
  else if (!Number.isFinite(amount) || amount < 0 || typeof written === 'boolean')
    add(usd, `"${String(usd)}" is no amount of at least 0. Write USD, for example 0.12, or remove the option.`)
  const named = (model ?? '').trim() || ADAPTERS[provider].defaultModel
  if (named === null || !(amount >= 0) || (per !== 'second' && per !== 'clip')) return []
  return [{ provider, model: named, price: { per, usd: amount } }]
}
