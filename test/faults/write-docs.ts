/** `node --conditions=source test/faults/write-docs.ts` runs the matrix and writes docs/fault-matrix.md. */

import { writeFile } from 'node:fs/promises'
import { DOCUMENT, render } from './render.ts'
import { cells, runMatrix } from './run-matrix.ts'

const all = cells()
await using run = await runMatrix(all)
const measured = new Map(await Promise.all(all.map(async (cell) => [cell, await run.outcomeOf(cell)] as const)))
await writeFile(DOCUMENT, render(measured))
const surprises = [...measured].filter(
  ([{ expected }, outcome]) => JSON.stringify(expected) !== JSON.stringify(outcome),
).length
console.log(`${measured.size} cells, ${surprises} other than the rules demand`)
process.exitCode = surprises === 0 ? 0 : 1
