/** What stands under the node's name on the canvas: its operation and its provider, by the names that people know. */

import { PROVIDER_IDS } from '@reelay/core'
import { ADAPTERS } from '@reelay/core/host'
import { ONLY } from '../host/only-provider.ts'

const OPERATIONS = ['generate', 'submit', 'wait', 'get', 'download', 'estimate', 'balance']

/** n8n evaluates it for each node. */
const operation = named('operation', OPERATIONS, capital)
const provider = ONLY === null ? ` + ": " + ${named('provider', PROVIDER_IDS, (id) => ADAPTERS[id].name)}` : ''
export const subtitle = `={{ ${operation}${provider} }}`

function named<Id extends string>(parameter: string, ids: readonly Id[], nameOf: (id: Id) => string): string {
  const names = Object.fromEntries(ids.map((id) => [id, nameOf(id)]))
  return `(${JSON.stringify(names)})[$parameter["${parameter}"]]`
}

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`
}
