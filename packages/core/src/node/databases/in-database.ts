/** What a program buys, recorded in a database that is opened for it. */

import type { Session } from '../../engine/session/session.ts'
import { invalidInput, ReelayError } from '../../video/error.ts'
import type { DatabaseLedger } from './database-ledger.ts'
import { DatabaseTrouble } from './database-trouble.ts'
import { openDatabaseLedger } from './open-database-ledger.ts'

/**
 * @param work ends when all that it has begun is recorded
 * @throws ReelayError where the address is none, or the database cannot be used
 */
export async function* inDatabase<Item>(
  session: Session,
  address: string,
  work: (ledger: DatabaseLedger) => AsyncGenerator<Item, void>,
): AsyncGenerator<Item, void> {
  const database = await open(session, address)
  try {
    yield* work(database)
  } catch (error) {
    if (!(error instanceof DatabaseTrouble)) throw error
    throw new ReelayError(
      error.isLasting ? 'permission' : 'network',
      `${database.name} cannot be used: ${error.message}. Nothing was submitted and nothing was charged.`,
      { provider: session.adapter.id, charged: 'no', cause: error },
    )
  } finally {
    await database.close()
  }
}

async function open(session: Session, address: string): Promise<DatabaseLedger> {
  try {
    return await openDatabaseLedger(address)
  } catch (error) {
    // The address itself may be secret.
    throw invalidInput([{ field: 'ledger', value: null, message: (error as Error).message }], session.adapter.id)
  }
}
