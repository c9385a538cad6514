/** `reelay ledger forget`: removes what a ledger knows of a clip, when a person has read what that costs. */

import { createInterface } from 'node:readline/promises'
import type { LedgerRecord } from '../engine/ledger/ledger.ts'
import { costOf } from '../engine/ledger/month.ts'
import { formatUsd, sumUsd } from '../video/money.ts'
import { type Attempts, findRecord } from './find-record.ts'
import { Mistake } from './mistake.ts'
import type { OpenedLedger } from './open-ledger.ts'
import { begunAt, count, firstLine, shortName } from './words.ts'

export async function forget(opened: OpenedLedger, name: string, isSure: boolean): Promise<Iterable<string>> {
  const { ledger } = opened
  const attempts = findRecord(await ledger.attempts(), name)
  const [newest] = attempts
  const short = shortName(newest)
  for (const one of attempts)
    if (one.state === 'intended' && (await ledger.signOf(one)) === 'alive')
      throw new Mistake(`a run is buying record ${short} right now. Wait until it has ended.`)
  process.stderr.write(`${consequences(attempts).join('\n')}\n`)
  if (!isSure && !(await isYes(`Forget record ${short}? [y/N] `))) return ['Nothing was changed.\n']
  const now = (await ledger.attempts()).filter(({ fingerprint }) => fingerprint === newest.fingerprint)
  if (JSON.stringify(findRecord(now, newest.fingerprint)) !== JSON.stringify(attempts))
    throw new Error(`record ${short} has changed meanwhile. Look at it again.`)
  await ledger.remove(newest.fingerprint)
  const history =
    opened.branch === undefined ? '' : ' The history of the branch still shows it until "reelay ledger compact".'
  return [`Forgot record ${short} in ${opened.name}.${history}\n`]
}

/** What is lost with a record, in words about money. */
function consequences(attempts: Attempts): string[] {
  const [newest] = attempts
  const said = [
    `Record ${shortName(newest)} (${newest.state}, ${newest.model}): ${firstLine(newest, 60)}`,
    `${LOST[newest.state](newest)} When this clip is asked for again, it is bought again.`,
  ]
  if (attempts.length > 1) said.push(`All ${count(attempts.length, 'attempt')} are forgotten.`)
  const total = sumUsd(attempts.map(costOf).filter((cost) => cost !== null)) ?? 0
  const months = [...new Set(attempts.map((one) => begunAt(one).slice(0, 7)).filter((month) => month !== ''))].sort()
  if (total > 0)
    said.push(`${formatUsd(total)} no longer count for ${months.join(', ')}, nor for a limit of that month.`)
  return said
}

const LOST: Readonly<Record<LedgerRecord['state'], (record: LedgerRecord) => string>> = {
  intended: () => 'A run may have bought it: then its task is lost, and what it costs is paid twice.',
  unknown: () =>
    'The provider may have taken it: then its task is lost, and what it costs is paid twice. If you have found the task, use adopt.',
  submitted: ({ task }) => `Its task ${task?.id} was bought and its clip was not fetched yet: it is lost.`,
  finished: () => 'It was bought and delivered.',
  failed: ({ charged }) =>
    charged === 'no' ? 'It failed and was not charged: nothing is lost.' : 'It failed and may have been charged.',
}

async function isYes(question: string): Promise<boolean> {
  if (!process.stdin.isTTY)
    throw new Mistake('there is no terminal to ask in. Write --yes where that is what you want. Nothing was changed.')
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  try {
    return /^y(?:es)?$/i.test((await terminal.question(question)).trim())
  } finally {
    terminal.close()
  }
}
