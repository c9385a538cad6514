/**
 * `npm run bench`: every measurement as ratios in one run, printed and written beside the code. Rows that Reelay loses stay
 * in. `npm run bench -- batch` runs one of them.
 */

import { readFile, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { benchBatch, benchGrowth } from './batch.ts'
import { benchDownload } from './download.ts'
import { benchLedgers } from './ledgers.ts'
import { benchNode } from './node.ts'
import { benchSchedule } from './schedule.ts'
import { benchStart } from './start.ts'
import { markdown, type Table } from './table.ts'

/** null: it cannot be measured here, and what was measured before stays. */
const benches: Record<string, () => Table | Promise<Table | null>> = {
  schedule: benchSchedule,
  batch: benchBatch,
  growth: benchGrowth,
  start: benchStart,
  download: benchDownload,
  ledgers: benchLedgers,
  node: benchNode,
}
const file = join(import.meta.dirname, 'results.md')
const chosen = process.argv.slice(2)
const before = await readFile(file, 'utf8').catch(() => '')
let text = '# Benchmarks\n\nWritten by `npm run bench`.\n'
for (const [name, run] of Object.entries(benches)) {
  const marker = `<!-- ${name} -->`
  const table = chosen.length > 0 && !chosen.includes(name) ? null : await run()
  if (table === null) {
    if (chosen.length === 0 || chosen.includes(name)) console.log(`${name}: skipped, run npm run test:n8n first\n`)
    const old = before.split('<!-- ').find((part) => part.startsWith(`${name} -->`))
    if (old !== undefined) text += `\n<!-- ${old.trimEnd()}\n`
    continue
  }
  const rows = markdown(table)
  console.log(rows)
  const machine = `Measured on ${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.version}.`
  text += `\n${marker}\n\n${rows}${machine}\n`
}
await writeFile(file, text)
