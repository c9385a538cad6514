/** A ledger in PostgreSQL: one table, `reelay_ledger`, which is made where there is none. */

import { readDatabaseAddress } from '../databases/address.ts'
import { createDatabaseLedger, type DatabaseLedger, type DatabaseLedgerOptions } from '../databases/database-ledger.ts'
import { createPostgresTable } from './postgres-table.ts'

/**
 * @param address `postgres://user:password@host/name?sslmode=verify-full`
 * @throws Error in a person's words when the address cannot be one; nothing is connected yet
 */
export function createPostgresLedger(address: string, options: DatabaseLedgerOptions = {}): DatabaseLedger {
  const { kind, url, name } = readDatabaseAddress(address)
  if (kind !== 'postgres')
    throw new Error(`${name} is no PostgreSQL. Its address begins with postgres:// or postgresql://.`)
  return createDatabaseLedger(name, createPostgresTable(url), options)
}
