/**
 * Rows of a ledger in Redis:
 *
 *     reelay:records        a hash: `<fingerprint>.<generation>` → the row as JSON
 *     reelay:newest         a hash: fingerprint → its newest generation
 *     reelay:month:<month>  a set of fields of the records
 *     reelay:beat:<owner>   a sign of life, gone by itself after an hour
 */

import { createHash } from 'node:crypto'
import type { FoundRow, RecordTable, Row } from '../databases/record-table.ts'
import { createRedisLink, type RedisClient } from './redis-link.ts'
import { CHECK, CLAIM, NEWEST, PUT, REMOVE, WITHDRAW } from './scripts.ts'

const PREFIX = 'reelay:'
const RECORDS = `${PREFIX}records`
const NEWEST_OF = `${PREFIX}newest`
const AT_ONCE = 500
const BEAT_SECONDS = 3600

export function createRedisTable(url: URL): RecordTable {
  const link = createRedisLink(url)
  const save = (script: string, row: Row, nonce = '') =>
    link.call((client) =>
      client.eval(script, {
        keys: [RECORDS, NEWEST_OF, monthKey(row.month)],
        arguments: [fieldOf(row), row.fingerprint, String(row.generation), textOf(row, nonce), nonce],
      }),
    )
  return {
    async newest(fingerprint) {
      const found = await link.call((client) =>
        client.eval(NEWEST, { keys: [RECORDS, NEWEST_OF], arguments: [fingerprint] }),
      )
      if (!Array.isArray(found)) return null
      const [generation, value] = found as [unknown, unknown]
      return { fingerprint, generation: Number(generation) || 0, text: textIn(value) }
    },
    claim: async (row, nonce) => (await save(CLAIM, row, nonce)) === 1,
    async put(row) {
      await save(PUT, row)
    },
    async withdraw(row, nonce) {
      await save(WITHDRAW, row, nonce)
    },
    async beat(owner, count) {
      await link.call((client) =>
        client.set(beatKey(owner), String(count), { expiration: { type: 'EX', value: BEAT_SECONDS } }),
      )
    },
    async endBeats(owner) {
      await link.call((client) => client.del(beatKey(owner)))
    },
    signOf: async ({ owner }) => (await link.call((client) => client.get(beatKey(owner)))) ?? '',
    list: ({ month, most }) => (month === undefined ? listAll(link.call, most) : listMonth(link.call, month)),
    async remove(fingerprint) {
      await link.call((client) => client.eval(REMOVE, { keys: [RECORDS, NEWEST_OF], arguments: [fingerprint] }))
    },
    async check() {
      await link.call((client) => client.eval(CHECK, { keys: [`${PREFIX}check`, RECORDS, NEWEST_OF] }))
    },
    warnings: () => link.call(warningsOf),
    close: () => link.close(),
  }
}

type Call = <Result>(work: (client: RedisClient) => Promise<Result>) => Promise<Result>

async function listAll(call: Call, most = Number.POSITIVE_INFINITY): Promise<FoundRow[]> {
  // A scan may give a field twice.
  const found = new Map<string, FoundRow>()
  let cursor = '0'
  do {
    const page = await call((client) => client.hScan(RECORDS, cursor, { COUNT: AT_ONCE }))
    cursor = String(page.cursor)
    for (const { field, value } of page.entries) {
      const row = foundRow(field, value)
      if (row !== null) found.set(field, row)
    }
  } while (cursor !== '0' && found.size < most)
  return [...found.values()].slice(0, most)
}

async function listMonth(call: Call, month: string): Promise<FoundRow[]> {
  const unknown = await call((client) => client.sMembers(monthKey('')))
  const fields = [...new Set([...(await call((client) => client.sMembers(monthKey(month)))), ...unknown])]
  const rows: FoundRow[] = []
  for (let at = 0; at < fields.length; at += AT_ONCE) {
    const some = fields.slice(at, at + AT_ONCE)
    const values = await call((client) => client.hmGet(RECORDS, some))
    for (const [index, field] of some.entries()) {
      const row = values[index] === null ? null : foundRow(field, values[index])
      if (row !== null) rows.push(row)
    }
  }
  return rows
}

/** Null where the field is none of ours. */
function foundRow(field: string, value: unknown): FoundRow | null {
  const [, fingerprint = '', generation = ''] = /^(.+)\.(\d{1,9})$/.exec(field) ?? []
  return fingerprint === '' ? null : { fingerprint, generation: Number(generation), text: textIn(value) }
}

function fieldOf({ fingerprint, generation }: Row): string {
  return `${fingerprint}.${generation}`
}

/** `task` is left out where there is none: a script knows no null. */
function textOf({ rank, state, task, owner, text }: Row, nonce: string): string {
  return JSON.stringify({ rank, state, task: task ?? undefined, owner, claim: nonce || undefined, record: text })
}

function textIn(value: unknown): string | null {
  try {
    const { record } = JSON.parse(String(value)) as { record?: unknown }
    return typeof record === 'string' ? record : null
  } catch {
    return null
  }
}

function monthKey(month: string): string {
  return `${PREFIX}month:${month}`
}

function beatKey(owner: string): string {
  return `${PREFIX}beat:${createHash('sha256').update(owner).digest('hex').slice(0, 32)}`
}

/** Many a service lets nobody ask for its settings; part of them shows elsewhere. */
async function warningsOf(client: RedisClient): Promise<string[]> {
  const setting = (name: string) =>
    client.configGet(name).then(
      (all) => all[name] ?? null,
      () => null,
    )
  const info = await client.info().catch(() => '')
  const policy = (await setting('maxmemory-policy')) ?? /^maxmemory_policy:(\S+)/m.exec(info)?.[1] ?? 'noeviction'
  const [save, appendOnly] = [await setting('save'), await setting('appendonly')]
  const warnings: string[] = []
  if (policy !== 'noeviction')
    warnings.push(
      `Redis may throw records away when its memory is full (maxmemory-policy ${policy}), and what is forgotten is bought again. Set maxmemory-policy to noeviction.`,
    )
  if (save === '' && appendOnly === 'no')
    warnings.push(
      'Redis keeps nothing on its disk (no save, no appendonly): after a restart every record is gone, and what is forgotten is bought again. Set appendonly to yes.',
    )
  return warnings
}
