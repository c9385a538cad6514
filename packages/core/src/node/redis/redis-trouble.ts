/** What an answer of Redis, or none, means for a ledger. */

import { ErrorReply } from 'redis'
import { DatabaseTrouble, downTrouble, lastWords, tlsTrouble } from '../databases/database-trouble.ts'

/** It may be otherwise in a moment: a server that loads its data, changes its role, or is busy. */
const PASSING = /^(?:LOADING|BUSY|TRYAGAIN|MASTERDOWN|CLUSTERDOWN|NOREPLICAS|READONLY)|max number of clients/

export function redisTrouble(error: unknown): DatabaseTrouble {
  if (error instanceof DatabaseTrouble) return error
  if (!(error instanceof ErrorReply)) return tlsTrouble(error) ?? downTrouble(error)
  const said = lastWords(error)
  if (PASSING.test(said)) return downTrouble(error)
  if (/^(?:WRONGPASS|NOAUTH)|invalid password|without any password/i.test(said))
    return new DatabaseTrouble(`the user or the password is not accepted (${said})`, true)
  if (/NOPERM/.test(said))
    return new DatabaseTrouble(
      `the user may not do this (${said}). It needs +@read +@write +@scripting on the keys reelay:*`,
      true,
    )
  if (/OOM /.test(said))
    return new DatabaseTrouble(`its memory is full (${said}). Give it more, or raise maxmemory`, true)
  if (/MISCONF/.test(said)) return new DatabaseTrouble(`it cannot save to its disk (${said})`, true)
  if (/WRONGTYPE/.test(said))
    return new DatabaseTrouble(`its keys reelay:* hold something else than a ledger (${said})`, true)
  if (/^MOVED|cluster mode/.test(said))
    return new DatabaseTrouble(`it is a cluster, and a ledger needs one server or one address for all (${said})`, true)
  return new DatabaseTrouble(`the database refuses it (${said})`, true)
}
