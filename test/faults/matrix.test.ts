import { readFile } from 'node:fs/promises'
import { providerIds } from '@reelay/simulator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DOCUMENT, render } from './render.ts'
import type { Cell } from './run-cell.ts'
import { cells, type MatrixRun, runMatrix } from './run-matrix.ts'
import { PHASES } from './vocabulary.ts'

const all = cells()
let run: MatrixRun

beforeAll(async () => {
  run = await runMatrix(all)
})
afterAll(async () => {
  await run[Symbol.asyncDispose]()
})

// The cells run side by side from the start; each test waits for its own.
const itComesTo = async (cell: Cell) => expect(await run.outcomeOf(cell)).toEqual(cell.expected)

describe.each(providerIds)('%s', (provider) => {
  describe.each(PHASES)('%s', (phase) => {
    const own = all.filter((cell) => cell.provider === provider && cell.phase === phase)
    it.each(named(own.filter(({ behind }) => behind === null)))('%s', (_, cell) => itComesTo(cell), 90_000)
    it.each(named(own.filter(({ behind }) => behind !== null)))(
      '%s, with a fallback',
      (_, cell) => itComesTo(cell),
      90_000,
    )
  })
})

function named(own: readonly Cell[]) {
  return own.map((cell) => [cell.fault, cell] as const)
}

it('no key was ever sent where it does not belong', async () => {
  await Promise.allSettled(all.map((cell) => run.outcomeOf(cell)))
  expect(run.violations()).toEqual([])
}, 90_000)

it('docs/fault-matrix.md says what was measured', async () => {
  const measured = new Map(await Promise.all(all.map(async (cell) => [cell, await run.outcomeOf(cell)] as const)))
  const written = await readFile(DOCUMENT, 'utf8').catch(() => '')
  expect(written, 'run: node --conditions=source test/faults/write-docs.ts').toBe(render(measured))
}, 90_000)
