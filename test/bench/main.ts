/**
 * `npm run bench`: every measurement as ratios in one run, printed and written beside the code. Rows that Reelay loses stay
 * in. `npm run bench -- batch` runs one of them.
 */

import { readFile, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { benchBatch, benchGrowth } from './batch.ts'
import { benchDownload } from './download.ts'
import { benchSchedule } from './schedule.ts'
import { benchStart } from './start.ts'
import { markdown, type Table } from './table.ts'

const benches: Record<string, () => Table | Promise<Table>> = {
  schedule: benchSchedule,
  batch: benchBatch,
  growth: benchGrowth,
  start: benchStart,
  download: benchDownload,
}
const file = join(import.meta.dirname, 'results.md')
const chosen = process.argv.slice(2)
const before = await readFile(file, 'utf8').catch(() => '')
let text = '# Benchmarks\n\nWritten by `npm run bench`.\n'
for (const [name, run] of Object.entries(benches)) {
  const marker = `<!-- ${name} -->`
  if (chosen.length > 0 && !chosen.includes(name)) {
    const old = before.split('<!-- ').find((part) => part.startsWith(`${name} -->`))
    if (old !== undefined) text += `\n<!-- ${old.trimEnd()}\n`
    continue
  }
  const table = markdown(await run())
  console.log(table)
  const machine = `Measured on ${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.version}.`
  text += `\n${marker}\n\n${table}${machine}\n`
}
await writeFile(file, text)
