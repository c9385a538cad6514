/** A ledger in Redis, or in what speaks as it does (Valkey): a few keys that begin with `reelay:`. */

import { readDatabaseAddress } from '../databases/address.ts'
import { createDatabaseLedger, type DatabaseLedger, type DatabaseLedgerOptions } from '../databases/database-ledger.ts'
import { createRedisTable } from './redis-table.ts'

/**
 * @param address `rediss://user:password@host:6379/0`
 * @throws Error in a person's words when the address cannot be one; nothing is connected yet
 */
export function createRedisLedger(address: string, options: DatabaseLedgerOptions = {}): DatabaseLedger {
  const { kind, url, name } = readDatabaseAddress(address)
  if (kind !== 'redis') throw new Error(`${name} is no Redis. Its address begins with redis:// or rediss://.`)
  return createDatabaseLedger(name, createRedisTable(url), options)
}
