/** A ledger by the address of its database. The client of a database is loaded when such a ledger is opened. */

import { readDatabaseAddress } from './address.ts'
import type { DatabaseLedger, DatabaseLedgerOptions } from './database-ledger.ts'

/** @throws Error in a person's words when the address cannot be one; nothing is connected yet */
export async function openDatabaseLedger(
  address: string,
  options: DatabaseLedgerOptions = {},
): Promise<DatabaseLedger> {
  const { kind } = readDatabaseAddress(address)
  if (kind === 'postgres') {
    const { createPostgresLedger } = await import('../postgres/postgres-ledger.ts')
    return createPostgresLedger(address, options)
  }
  const { createRedisLedger } = await import('../redis/redis-ledger.ts')
  return createRedisLedger(address, options)
}
