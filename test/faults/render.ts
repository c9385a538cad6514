/** docs/fault-matrix.md from the table and what was measured. The same run always makes the same file. */

import { providerIds } from '@reelay/simulator'
import type { Cell } from './run-cell.ts'
import { MATRIX } from './table.ts'
import { type MatrixPhase, type Outcome, PHASES } from './vocabulary.ts'

export const DOCUMENT = new URL('../../docs/fault-matrix.md', import.meta.url)

const TITLES: Record<MatrixPhase, string> = {
  submit: 'While buying',
  poll: 'While waiting',
  download: 'While downloading',
}

export function render(measured: ReadonlyMap<Cell, Outcome>): string {
  const alone = new Map([...measured].filter(([{ behind }]) => behind === null))
  const sections = PHASES.map((phase) => section(phase, alone))
  return `${[introduction(measured), ...sections, fallback(alone, measured)].join('\n\n')}\n`
}

/** With another provider behind the first: what its failure was without one, and who made the clip in the end. */
function fallback(alone: ReadonlyMap<Cell, Outcome>, measured: ReadonlyMap<Cell, Outcome>): string {
  const without = new Map([...alone].map(([cell, outcome]) => [keyOf(cell), outcome]))
  const counts = new Map<string, { made: number; stays: number }>()
  for (const [cell, outcome] of measured) {
    if (cell.behind === null) continue
    const single = without.get(keyOf(cell))
    const failure = single ? `${single.result} · ${single.charged}` : 'unknown'
    const count = counts.get(failure) ?? { made: 0, stays: 0 }
    counts.set(
      failure,
      outcome.by === 'fallback' ? { ...count, made: count.made + 1 } : { ...count, stays: count.stays + 1 },
    )
  }
  const lines = [...counts].sort().map(([failure, { made, stays }]) => `| ${failure} | ${made} | ${stays} |`)
  return `## With a fallback

The purchases above whose fault meets the submit, or is more than a delay, once more with \`fallback\`: another provider stands
behind the first. It is asked only where the first proves that nothing was charged and nothing speaks against the prompt, and
no purchase ends with two charges.

| Without a fallback | made by the fallback | ended as without it |
| --- | --- | --- |
${lines.join('\n')}`
}

function keyOf({ provider, phase, fault }: Cell): string {
  return `${provider} ${phase} ${fault}`
}

function introduction(measured: ReadonlyMap<Cell, Outcome>): string {
  return `<!-- Written by test/faults/write-docs.ts. Do not edit: change test/faults/table.ts. -->

# Fault matrix

Every fault × every phase × every provider: ${measured.size} purchases over real HTTP against the
[simulator](../test/simulator), run with the test suite (\`test/faults\`).

**How to read a cell:** what came of it · whether Reelay says that it was charged (yes, no, unknown) · how many tasks the
simulator charged and did not refund. After the arrow: what came of the same purchase made once more on the same ledger when the fault had
passed, and how many tasks had been charged by then. \`clip\` means that the file was delivered. **No cell ever ends with
two tasks bought**, and a clip that was paid is either delivered, or kept for the next run, or said to be lost.

A submit meets a fault once, a look or a download up to three times in a row, before all is well again; rows that end in
"for ever" are faults that outlast the run. "–": the provider has no such answer, or a fault of another phase.`
}

function section(phase: MatrixPhase, measured: ReadonlyMap<Cell, Outcome>): string {
  const tables = MATRIX.flatMap(({ title, rows }) => {
    const names = [...new Set(rows.filter((row) => row.phases[phase]).map(({ name }) => name))]
    return names.length === 0 ? [] : [`### ${title}`, table(names.map((name) => line(name, phase, measured)))]
  })
  return [`## ${TITLES[phase]}`, ...tables].join('\n\n')
}

function line(fault: string, phase: MatrixPhase, measured: ReadonlyMap<Cell, Outcome>): string[] {
  const own = [...measured].filter(([cell]) => cell.fault === fault && cell.phase === phase)
  const cellOf = (provider: string) => own.find(([cell]) => cell.provider === provider)?.[1]
  return [fault, ...providerIds.map((provider) => words(cellOf(provider)))]
}

function words(outcome: Outcome | undefined): string {
  if (!outcome) return '–'
  const { result, charged, bought, later } = outcome
  return `${result} · ${charged} · ${bought}${later ? ` → ${later.result} · ${later.bought}` : ''}`
}

function table(lines: string[][]): string {
  const head = ['Fault', ...providerIds]
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
