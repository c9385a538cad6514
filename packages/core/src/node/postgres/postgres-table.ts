/** Rows of a ledger in PostgreSQL, through a few connections that are made when they are needed. */

import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { Pool, type PoolConfig } from 'pg'
import { DatabaseTrouble } from '../databases/database-trouble.ts'
import type { FoundRow, RecordTable, Row } from '../databases/record-table.ts'
import { NO_TABLE, postgresTrouble } from './postgres-trouble.ts'
import { BEAT, CHECK, CLAIM, CREATE_TABLE, NEWEST, PAGE, PUT, REMOVE, SIGN, setupFor, WITHDRAW } from './statements.ts'

/** A try may take so long: three of them are what a ledger's patience allows. */
const CALL_MS = 10_000
/** Many machines share the connections that a server has. */
const CONNECTIONS = 4
const PAGE_ROWS = 2000
const HANG_UP_MS = 2000

export function createPostgresTable(url: URL): RecordTable {
  let pool: Pool | null = null
  const open = () => {
    if (pool === null) {
      pool = new Pool(configOf(url))
      // A connection that breaks while nobody uses it is replaced by the next call.
      pool.on('error', () => {})
    }
    return pool
  }

  async function query<Found extends object>(text: string, values: readonly unknown[] = []): Promise<Found[]> {
    try {
      const { rows } = await open().query<Found>(text, [...values])
      return rows
    } catch (error) {
      if ((error as { code?: string }).code === NO_TABLE) throw new NoTable()
      throw postgresTrouble(error)
    }
  }

  async function makeTable(): Promise<void> {
    try {
      await query(CREATE_TABLE)
    } catch (error) {
      if (!(error instanceof DatabaseTrouble) || !error.isLasting) throw error
      const user = decodeURIComponent(url.username) || 'the user of the ledger'
      throw new DatabaseTrouble(
        `it has no table reelay_ledger, and one could not be made: ${error.message}. Have somebody run this who may:\n${setupFor(user)}\n`,
        true,
      )
    }
  }

  /** What changes rows makes the table first, where there is none. */
  async function change<Found extends object>(text: string, values: readonly unknown[] = []): Promise<Found[]> {
    try {
      return await query<Found>(text, values)
    } catch (error) {
      if (!(error instanceof NoTable)) throw error
      await makeTable()
      return query<Found>(text, values)
    }
  }

  /** A database without the table holds no records. */
  const look = <Found extends object>(text: string, values: readonly unknown[]) =>
    query<Found>(text, values).catch((error: unknown) => {
      if (error instanceof NoTable) return []
      throw error
    })

  return {
    async newest(fingerprint) {
      const [row] = await look<FoundRow>(NEWEST, [fingerprint])
      return row ?? null
    },
    claim: async (row, nonce) => (await change(CLAIM, [...valuesOf(row), nonce])).length > 0,
    async put(row) {
      await change(PUT, valuesOf(row))
    },
    async withdraw(row, nonce) {
      await look(WITHDRAW, [...valuesOf(row), nonce])
    },
    async beat(owner, count) {
      await query(BEAT, [owner, count])
    },
    // The count stands in the claims themselves.
    endBeats: async () => {},
    async signOf({ fingerprint, generation }) {
      const [row] = await look<{ beat: number }>(SIGN, [fingerprint, generation])
      return String(row?.beat ?? '')
    },
    async list({ month, most = Number.POSITIVE_INFINITY }) {
      const found: FoundRow[] = []
      for (let last: FoundRow | undefined; found.length < most; ) {
        const size = Math.min(PAGE_ROWS, most - found.length)
        const page: FoundRow[] = await look(PAGE, [
          last?.fingerprint ?? '',
          last?.generation ?? -1,
          month ?? null,
          size,
        ])
        found.push(...page)
        if (page.length < size) break
        last = page.at(-1)
      }
      return found
    },
    async remove(fingerprint) {
      await look(REMOVE, [fingerprint])
    },
    async check() {
      await change(CHECK)
    },
    warnings: async () => [],
    async close() {
      const closing = pool?.end()
      pool = null
      await Promise.race([closing, sleep(HANG_UP_MS, undefined, { ref: false })])
    },
  }
}

class NoTable extends DatabaseTrouble {
  constructor() {
    super('it has no table reelay_ledger', true)
  }
}

function valuesOf({ fingerprint, generation, state, rank, month, task, owner, text }: Row): unknown[] {
  return [fingerprint, generation, state, rank, month, task, owner, text]
}

/** The client's own reading of an address takes `require` for `verify-full`, and warns on the error output. */
function configOf(url: URL): PoolConfig {
  const { searchParams: said } = url
  const ssl = tlsOf(said)
  return {
    host: said.get('host') ?? decodeURIComponent(url.hostname).replace(/^\[(.*)\]$/, '$1'),
    ...(url.port === '' ? {} : { port: Number(url.port) }),
    ...(url.username === '' ? {} : { user: decodeURIComponent(url.username) }),
    ...(url.password === '' ? {} : { password: decodeURIComponent(url.password) }),
    database: decodeURIComponent(url.pathname.slice(1)),
    ssl,
    ...(said.has('options') ? { options: said.get('options') ?? '' } : {}),
    ...(ssl !== false && said.get('channel_binding') === 'require' ? { enableChannelBinding: true } : {}),
    application_name: said.get('application_name') ?? 'reelay',
    connectionTimeoutMillis: CALL_MS,
    query_timeout: CALL_MS,
    max: CONNECTIONS,
    keepAlive: true,
    allowExitOnIdle: true,
  }
}

/** As libpq has it: `require` alone hides what is said, and asks nobody who the server is. */
function tlsOf(said: URLSearchParams): PoolConfig['ssl'] {
  const mode = said.get('sslmode')
  if (mode === null || mode === 'disable') return false
  const read = (name: string) => {
    const file = said.get(name)
    if (file === null) return undefined
    try {
      return readFileSync(file, 'utf8')
    } catch (error) {
      throw new DatabaseTrouble(`the file of ${name} cannot be read (${(error as Error).message})`, true)
    }
  }
  const [ca, cert, key] = [read('sslrootcert'), read('sslcert'), read('sslkey')]
  const files = { ...(ca ? { ca } : {}), ...(cert ? { cert } : {}), ...(key ? { key } : {}) }
  if (mode === 'verify-full') return files
  if (mode === 'verify-ca' || ca !== undefined) return { ...files, checkServerIdentity: () => undefined }
  return { ...files, rejectUnauthorized: false }
}
