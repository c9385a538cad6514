/** What an answer of PostgreSQL, or none, means for a ledger. Codes: https://www.postgresql.org/docs/current/errcodes-appendix.html */

import { DatabaseError } from 'pg'
import { DatabaseTrouble, downTrouble, lastWords, tlsTrouble } from '../databases/database-trouble.ts'

export const NO_TABLE = '42P01'

/** It may be otherwise in a moment: a server that starts, stops or is full of connections, a row or a table that others make, too. */
const PASSING = /^(?:08|57P|53300|40|55P03|57014|25006|XX|58|23505|42P07|42710)/

export function postgresTrouble(error: unknown): DatabaseTrouble {
  if (error instanceof DatabaseTrouble) return error
  if (!(error instanceof DatabaseError)) return tlsTrouble(error) ?? clientTrouble(error)
  const { code = '' } = error
  const said = lastWords(error)
  if (PASSING.test(code)) return downTrouble(error)
  if (code === '28P01') return new DatabaseTrouble(`the user or the password is not accepted (${said})`, true)
  if (code.startsWith('28'))
    return new DatabaseTrouble(
      `the server does not let this user in from here (${said}). ${/no encryption|SSL off/i.test(said) ? 'Add ?sslmode=verify-full to the address' : 'Look at its pg_hba.conf'}`,
      true,
    )
  if (code === '3D000') return new DatabaseTrouble(`there is no such database (${said})`, true)
  if (code === '42501') return new DatabaseTrouble(`the user may not do this (${said})`, true)
  if (code === '42703' || code === '42804' || code === '42P10' || code === '42809')
    return new DatabaseTrouble(`its table reelay_ledger is not one that Reelay has made (${said})`, true)
  if (code === '53100') return new DatabaseTrouble(`the disk of the database is full (${said})`, true)
  return new DatabaseTrouble(`the database refuses it (${said})`, true)
}

/** What the client says before the server has a word. */
function clientTrouble(error: unknown): DatabaseTrouble {
  const said = lastWords(error)
  if (/does not support SSL/i.test(said))
    return new DatabaseTrouble(
      `the server speaks no TLS (${said}). Take sslmode out of the address, or mend the server`,
      true,
    )
  if (/SASL|password must be a string|channel binding/i.test(said))
    return new DatabaseTrouble(
      `the password is missing, or the server asks for it in a way that is not known (${said})`,
      true,
    )
  return downTrouble(error)
}
