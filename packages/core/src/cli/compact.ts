/** `reelay ledger compact`: the history of a branch goes, its records stay. */

import { setTimeout as sleep } from 'node:timers/promises'
import { Mistake } from './mistake.ts'
import type { OpenedLedger } from './open-ledger.ts'
import { count } from './words.ts'

const TRIES = 5
const PAUSE_MS = 2000

export async function compact({ branch, name }: OpenedLedger): Promise<Iterable<string>> {
  if (branch === undefined)
    throw new Mistake(`${name} has no history. Only a ledger in git does: git, or git:<branch>.`)
  for (let tries = 0; tries < TRIES; tries++) {
    if (tries > 0) await sleep(PAUSE_MS * Math.random() + PAUSE_MS)
    const sizes = await branch.compact('Reelay: the ledger in one commit [skip ci]')
    if (sizes === null) continue
    const { before, after } = sizes
    return [
      `before: ${inWords(before)}\nafter:  ${inWords(after)}\n`,
      'The host of the repository frees the space when it next cleans up.\n',
    ]
  }
  throw new Error(`runs write to ${name} all the time, and theirs goes first. It is as it was: try again later.`)
}

function inWords({ commits, bytes }: { commits: number; bytes: number }): string {
  const size = new Intl.NumberFormat('en', { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 1 })
  return `${count(commits, 'commit')}, ${size.format(bytes / 1000)}`
}
