/** Records that the cache, a repository or a database did not take in time: they wait on the runner's disk until the end of the run, or for `post`. */

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type LedgerRecord, parseRecord } from '@reelay/core/host'
import type { Disk } from '@reelay/core/node'
import type { Workspace } from '../runner/workspace.ts'

export interface Waiting {
  record: LedgerRecord
  /** Path of the finished clip, to be kept with the record. */
  clip: string | null
}

/** @param of each kind of store has a folder of its own, so that `post` knows where they belong */
export function pendingFolder(
  env: NodeJS.ProcessEnv,
  workspace: Workspace,
  of: 'cache' | 'git' | 'database' = 'cache',
): string {
  return join(
    workspace.target(env['RUNNER_TEMP'] || '.reelay'),
    of === 'cache' ? 'reelay-pending' : `reelay-pending-${of}`,
  )
}

/** Whole or not at all: `post` reads it, also after a crash. @returns the path of the file */
export async function keepWaiting(disk: Disk, folder: string, name: string, waiting: Waiting): Promise<string> {
  const path = join(folder, `${name}.json`)
  await disk.writeFile(path, JSON.stringify(waiting))
  return path
}

/** The files of a folder in which records wait. Never throws. */
export async function pendingRecords(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  return names.filter((name) => name.endsWith('.json')).map((name) => join(folder, name))
}

/** Null where the file is no waiting record. */
export async function readWaiting(file: string): Promise<Waiting | null> {
  try {
    const { record, clip } = JSON.parse(await readFile(file, 'utf8')) as { record: unknown; clip: string | null }
    const whole = parseRecord(JSON.stringify(record))
    return whole && { record: whole, clip }
  } catch {
    return null
  }
}
