/** Models that a provider serves just now and that no card describes, where it tells them to anybody. */

import { findCard, type ProviderId } from '@reelay/core'
import { ADAPTERS } from '@reelay/core/host'
import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow'

/** A panel waits no longer, and a list is that old at most. */
const TIMEOUT_MS = 4000
const FRESH_MS = 10 * 60_000
/** Behind a firewall nobody waits at each opening of the panel. */
const SILENT_MS = 60_000

const known = new Map<ProviderId, { ids: readonly string[]; until: number }>()

/** Without an answer there are the cards, and a name can be written in any case. */
export async function servedBeside(
  context: ILoadOptionsFunctions,
  provider: ProviderId,
): Promise<INodePropertyOptions[]> {
  const { served, baseUrl, prefixes } = ADAPTERS[provider]
  if (!served || baseUrl === null) return []
  const earlier = known.get(provider)
  const isFresh = earlier !== undefined && earlier.until > Date.now()
  const ids = isFresh ? earlier.ids : await ask(context, served.request(baseUrl + prefixes[0]).url, served.read)
  if (!isFresh) known.set(provider, { ids, until: Date.now() + (ids.length > 0 ? FRESH_MS : SILENT_MS) })
  return ids
    .filter((id) => findCard(provider, id) === null)
    .map((id) => ({
      name: `${id} · price unknown`,
      value: id,
      description: 'Served by the provider. Reelay has no card for it: price and limits are not known.',
    }))
}

async function ask(
  context: ILoadOptionsFunctions,
  url: string,
  read: (body: unknown) => string[],
): Promise<readonly string[]> {
  try {
    return read(await context.helpers.httpRequest({ url, json: true, timeout: TIMEOUT_MS }))
  } catch (error) {
    context.logger.debug(`Reelay: ${url} did not answer: ${String(error)}`)
    return []
  }
}
