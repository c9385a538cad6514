/** @reelay/core/node/postgres: a ledger in PostgreSQL. It loads `pg`. As @reelay/core/host, it may change. */

export type { DatabaseLedger, DatabaseLedgerOptions } from '../databases/database-ledger.ts'
export { DatabaseTrouble } from '../databases/database-trouble.ts'
export { createPostgresLedger } from './postgres-ledger.ts'
