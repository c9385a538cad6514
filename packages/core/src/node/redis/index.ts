/** @reelay/core/node/redis: a ledger in Redis. It loads `redis`. As @reelay/core/host, it may change. */

export type { DatabaseLedger, DatabaseLedgerOptions } from '../databases/database-ledger.ts'
export { DatabaseTrouble } from '../databases/database-trouble.ts'
export { createRedisLedger } from './redis-ledger.ts'
