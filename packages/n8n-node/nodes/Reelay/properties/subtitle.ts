/** What stands under the node's name on the canvas: its operation and its provider, by the names that people know. */

import { PROVIDER_IDS } from '@reelay/core'
import { ADAPTERS } from '@reelay/core/host'
import { OPERATIONS } from '../actions/all.ts'
import { ONLY } from '../host/only-provider.ts'

const NAMES = new Map(OPERATIONS.map(({ choice }) => [choice.value, choice.name]))

/** n8n evaluates it for each node. */
const operation = named('operation', [...NAMES.keys()], (value) => NAMES.get(value) ?? value)
const provider = ONLY === null ? ` + ": " + ${named('provider', PROVIDER_IDS, (id) => ADAPTERS[id].name)}` : ''
export const subtitle = `={{ ${operation}${provider} }}`

function named<Id extends string>(parameter: string, ids: readonly Id[], nameOf: (id: Id) => string): string {
  const names = Object.fromEntries(ids.map((id) => [id, nameOf(id)]))
  return `(${JSON.stringify(names)})[$parameter["${parameter}"]]`
}
