/** From what a person calls a ledger to the ledger. */

import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { ListedLedger } from '../engine/ledger/ledger.ts'
import { type DatabaseAddress, isDatabaseAddress, readDatabaseAddress } from '../node/databases/address.ts'
import { createFolderLedger } from '../node/folder-ledger.ts'
import type { RemoteBranch } from '../node/git/remote-branch.ts'
import { notALedger } from '../node/ledger-word.ts'
import { Mistake } from './mistake.ts'

export interface OpenedLedger {
  /** As a sentence calls it. */
  name: string
  ledger: ListedLedger
  /** So many writes at once are good for it. */
  atOnce: number
  /**
   * A record that ends beside its claim does not stand in the way of a claim: a run that is about to buy the clip would
   * still get one. Elsewhere it does, and a claim whose answer was lost would be taken back when the ledger is closed.
   */
  claimsFirst: boolean
  /** Where it is one in git. */
  branch?: RemoteBranch
  close(): Promise<void>
}

export interface Surroundings {
  cwd: string
  env: NodeJS.ProcessEnv
  /** A ledger that is not there yet is made. */
  mayBeNew?: boolean
}

const ALLOWED =
  'Allowed: the folder of a ledger, git, git:<branch>, or the address of a database (postgres://…, redis://…).'

/** @throws Mistake where that is no ledger */
export async function openLedger(written: string, surroundings: Surroundings): Promise<OpenedLedger> {
  const [, branch] = /^git(?::(.*))?$/is.exec(written.trim()) ?? []
  if (branch !== undefined || /^git$/i.test(written.trim())) {
    const { openGit } = await import('./open-git.ts')
    return openGit(branch?.trim(), surroundings)
  }
  if (isDatabaseAddress(written)) return openDatabase(written.trim())
  return openFolder(written, surroundings)
}

/** Its client is loaded only when it is named. */
async function openDatabase(address: string): Promise<OpenedLedger> {
  const { kind, name } = readAddress(address)
  const ledger =
    kind === 'postgres'
      ? (await import('../node/postgres/postgres-ledger.ts')).createPostgresLedger(address)
      : (await import('../node/redis/redis-ledger.ts')).createRedisLedger(address)
  return { name, ledger, atOnce: 16, claimsFirst: false, close: () => ledger.close() }
}

function readAddress(address: string): DatabaseAddress {
  try {
    return readDatabaseAddress(address)
  } catch (error) {
    throw new Mistake((error as Error).message)
  }
}

const RECORD_FILE = /^[^.].*\.\d{1,9}(?:\.(?:unknown|failed))?\.json$/

/** The folder that holds `records`, as the input `ledger` names it, or a folder of records itself. */
function openFolder(written: string, { cwd, mayBeNew = false }: Surroundings): OpenedLedger {
  const folder = resolve(cwd, written)
  const records = join(folder, 'records')
  const isThere = existsSync(folder)
  if (isThere && !statSync(folder).isDirectory()) throw new Mistake(`"${written}" is a file. ${ALLOWED}`)
  const isNamed = existsSync(records)
  const isRecords = !isNamed && isThere && readdirSync(folder).some((name) => RECORD_FILE.test(name))
  const slip = isNamed || isRecords ? null : notALedger(written, ALLOWED)
  if (slip !== null && !ONLY_IN_RUNS.test(written)) throw new Mistake(slip)
  // Whoever misspells the word for a ledger must not begin an empty one.
  if (mayBeNew && !isThere && !/[\\/]/.test(written)) throw new Mistake(nothingThere(written, isThere, mayBeNew))
  if (!isNamed && !isRecords && !mayBeNew) throw new Mistake(`${nothingThere(written, isThere)} ${ALLOWED}`)
  return {
    name: `the folder ${written}`,
    ledger: createFolderLedger(isRecords ? folder : records),
    atOnce: 16,
    claimsFirst: true,
    close: async () => {},
  }
}

const ONLY_IN_RUNS = /^(?:auto|cache|tool-cache)$/i

function nothingThere(written: string, isThere: boolean, mayBeNew = false): string {
  if (isThere) return `the folder "${written}" is no ledger: it holds neither a folder records nor any record.`
  if (ONLY_IN_RUNS.test(written))
    return `what a workflow records with "ledger: ${written}" can be reached from its own runs only.`
  const advice = mayBeNew ? ` To make one of that name, write ./${written}` : ''
  return `there is no folder "${written}".${advice}`
}
