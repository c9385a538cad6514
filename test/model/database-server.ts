/** A database as far as a ledger can tell: rows in memory, in virtual time. test/databases says that the real ones do the same. */

import { furthest, type LedgerRecord, parseRecord } from '@reelay/core/host'
import { DatabaseTrouble } from '@reelay/core/node'
import type { RecordTable, Row } from '../../packages/core/src/node/databases/record-table.ts'
import type { Mood } from './cache-service.ts'
import { type Life, MINUTE, SECOND, type World } from './world.ts'

interface Stored {
  record: LedgerRecord
  nonce: string
}

/** What the database has. */
export class DatabaseServer {
  readonly rows = new Map<string, Stored>()
  readonly beats = new Map<string, number>()

  put({ fingerprint, generation, text }: Row, nonce = ''): true {
    const record = parseRecord(text)
    if (record === null) throw new Error('the ledger writes what it cannot read')
    const key = `${fingerprint}.${generation}`
    const there = this.rows.get(key)
    if (there === undefined || furthest(record, there.record) === record)
      this.rows.set(key, { record, nonce: nonce || (there?.nonce ?? '') })
    return true
  }

  isOpenClaim({ fingerprint, generation }: Row, nonce: string): boolean {
    const there = this.rows.get(`${fingerprint}.${generation}`)
    return there?.nonce === nonce && there.record.state === 'intended'
  }
}

/** The table as one process sees it. `pause` is where the process may be held up. */
export function databaseTable(
  world: World,
  server: DatabaseServer,
  life: Life,
  { mood, pause }: { mood: () => Mood; pause: () => Promise<void> },
): RecordTable {
  const transit = () => world.sleep(null, world.dice.magnitude(2, 500))

  async function call<Answer>(effect: () => Answer): Promise<Answer> {
    const how = mood()
    await transit()
    if (how === 'hanging') {
      // What was sent may arrive long after nobody waits for it any more.
      if (world.dice.chance(0.5)) void world.sleep(null, world.dice.magnitude(SECOND, 5 * MINUTE)).then(effect)
      await world.sleep(life, 10 * SECOND)
      throw new DatabaseTrouble('it did not answer within 10 s', false)
    }
    const answer = how === 'well' || how === 'lost' ? effect() : null
    await transit()
    // What the check before a send is told is told at once, see docs/claims.md.
    if (!life.inWindow) await pause()
    if (how === 'denied') throw new DatabaseTrouble('the user may not do this', true)
    if (how === 'lost' && world.dice.chance(0.5)) throw new DatabaseTrouble('the connection was reset', false)
    if (how === 'busy' || how === 'down') throw new DatabaseTrouble('it does not answer', false)
    return answer as Answer
  }

  return {
    newest: (fingerprint) =>
      call(() => {
        const all = [...server.rows.values()].filter(({ record }) => record.fingerprint === fingerprint)
        const newest = all.map(({ record }) => record).sort((a, b) => b.generation - a.generation)[0]
        return newest === undefined
          ? null
          : { fingerprint, generation: newest.generation, text: JSON.stringify(newest) }
      }),
    claim: (row, nonce) =>
      call(() =>
        server.rows.has(`${row.fingerprint}.${row.generation}`)
          ? server.isOpenClaim(row, nonce)
          : server.put(row, nonce),
      ),
    put: (row) => call(() => void server.put(row)),
    withdraw: (row, nonce) => call(() => void (server.isOpenClaim(row, nonce) && server.put(row))),
    beat: (owner, count) => call(() => void server.beats.set(owner, count)),
    endBeats: (owner) => call(() => void server.beats.delete(owner)),
    signOf: ({ owner }) => call(() => String(server.beats.get(owner) ?? '')),
    list: () =>
      call(() => [...server.rows.values()].map(({ record }) => ({ ...record, text: JSON.stringify(record) }))),
    remove: async () => {},
    check: async () => {},
    warnings: async () => [],
    close: async () => {},
  }
}
