/** `max-cost-month`: what all runs of a ledger may cost together in a month. */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openStage, type Stage } from './stage.ts'

const MONTH = new Date().toISOString().slice(0, 7)
const cats = (count: number) => `prompt\n${Array.from({ length: count }, (_, index) => `cat ${index}`).join('\n')}\n`

test.concurrent('holds over all runs, to the cent; what is there is free, and a plan above what is left submits nothing', async () => {
  await using stage = await openStage()
  stage.write({ 'prompts/cats.csv': cats(2) })
  const first = await stage.run({ 'max-cost-month': '0.96' })
  expect(first.outputs).toMatchObject({ succeeded: '2' })
  expect(plain(first.summary)).toContain(`Spent this month (${MONTH}, UTC), over all runs: $0.64 of at most $0.96.`)

  stage.write({ 'prompts/cats.csv': cats(4) })
  const dry = await stage.run({ 'max-cost-month': '0.96', 'dry-run': 'true' })
  const refused = await stage.run({ 'max-cost-month': '0.96' })
  for (const run of [dry, refused])
    expect(run.said('error')).toEqual([
      expect.stringMatching(
        /max-cost-month is \$0\.96, \$0\.64 of it is spent in .*estimated at \$0\.64\. Nothing was submitted\. Raise max-cost-month/,
      ),
    ])
  expect(refused.outputs).toMatchObject({ succeeded: '2', reused: '2', failed: '2' })
  expect(refused.videos.at(-1)?.error).toMatchObject({ code: 'budget_exceeded', charged: 'no' })
  expect(stage.submits()).toHaveLength(2)

  stage.write({ 'prompts/cats.csv': cats(3) })
  expect((await stage.run({ 'max-cost-month': '0.96' })).outputs).toMatchObject({ succeeded: '3', reused: '2' })
  const other = await stage.run({ 'max-cost-month': '0.96', prompt: 'a dog' })
  expect([other.exitCode, stage.submits().length]).toEqual([1, 3])
})

test.concurrent('counts the month in which a clip was begun, and no refusal that cost nothing', async () => {
  await using stage = await openStage()
  stage.sim.fault({ phase: 'submit', kind: 'status', status: 401 })
  expect((await stage.run({ prompt: 'refused' })).exitCode).toBe(1)
  await stage.run({ prompt: 'of last year' })
  change(stage, 'of last year', { createdAt: '2020-01-31T23:59:59.000Z' })
  const run = await stage.run({ 'max-cost-month': '0.32', prompt: 'a cat' })
  expect(run.outputs).toMatchObject({ succeeded: '1' })
  expect(plain(run.summary)).toContain('over all runs: $0.32 of at most $0.32.')
})

test.concurrent('a purchase whose cost nobody knows counts as too much', async () => {
  await using stage = await openStage()
  await stage.run({ prompt: 'of unknown cost' })
  change(stage, 'of unknown cost', { estimatedCost: null })
  const refused = await stage.run({ 'max-cost-month': '100', prompt: 'a cat' })
  expect(refused.said('error')).toEqual([expect.stringMatching(/one purchase of .* has no known cost/)])
  const unpriced = await stage.run({
    'max-cost-month': '100',
    prompt: 'a cat',
    model: 'nobody-knows-1',
    ledger: 'other',
  })
  expect(unpriced.said('error')).toEqual([expect.stringMatching(/max-cost-month .* the price of a clip is unknown/)])
  expect(stage.submits()).toHaveLength(1)
})

test.concurrent.each([
  'cache',
  'tool-cache',
])('%s sees the purchases of its own runs only, which is said before anything is bought', async (ledger) => {
  await using stage = await openStage()
  const tools = { toolCache: join(stage.workspace, '../tools') }
  const run = await stage.run({ ledger, prompt: 'a cat', 'max-cost-month': '20' }, tools)
  expect(run.said('error')).toEqual([
    expect.stringMatching(/max-cost-month: .* does not show what other runs have bought.*ledger: git/),
  ])
  const sandbox = { provider: 'sandbox', 'api-key': undefined, 'base-url': undefined }
  const free = await stage.run({ ...sandbox, ledger, prompt: 'a cat', 'max-cost-month': '0' }, tools)
  expect([free.exitCode, stage.submits().length]).toEqual([0, 0])
})

test.concurrent('an amount that is none is a mistake', async () => {
  await using stage = await openStage()
  const run = await stage.run({ 'max-cost-month': '-1', prompt: 'a cat' })
  expect(run.said('error')).toEqual([expect.stringContaining('max-cost-month: "-1" is not allowed')])
})

/** A dollar sign is written so that GitHub takes it for no formula. */
function plain(summary: string): string {
  return summary.replaceAll('<span>&#36;</span>', '$')
}

/** Writes something else into the record of a clip. */
function change(stage: Stage, prompt: string, fields: object): void {
  const folder = join(stage.workspace, 'ledger/records')
  for (const name of readdirSync(folder)) {
    const record = JSON.parse(readFileSync(join(folder, name), 'utf8'))
    if (record.prompt === prompt) writeFileSync(join(folder, name), JSON.stringify({ ...record, ...fields }))
  }
}
