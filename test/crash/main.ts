/**
 * `npm run test:crash [-- --seed 7 --kills 2]`: the built Action killed at random instants on every kind of ledger.
 * `--kills` multiplies their number. Prints what happened and fails on the first promise that was not kept.
 */
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { parseArgs } from 'node:util'
import { copyOfAction } from './action-process.ts'
import { type CampaignOptions, type CampaignReport, makeRoot, PHASES, runCampaign } from './campaign.ts'
import { anotherRun, orderlyStop } from './single-cases.ts'

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, kills: { type: 'string', default: '1' } },
})
const seed = Number(values.seed)
const root = makeRoot(tmpdir())
const actionDir = copyOfAction(root)

type Campaign = Omit<CampaignOptions, 'name' | 'seed' | 'actionDir' | 'root'>

const onDisk: Campaign[] = [
  { store: 'folder', provider: 'aivideoapi', kills: 50 },
  { store: 'folder', provider: 'apimart', kills: 15 },
  { store: 'folder', provider: 'openai-compatible', kills: 15, takes: 1 },
  { store: 'folder', provider: 'aivideoapi', kills: 20, runsAtOnce: 2 },
  { store: 'tool-cache', provider: 'aivideoapi', kills: 35 },
  { store: 'tool-cache', provider: 'apimart', kills: 10 },
  { store: 'tool-cache', provider: 'aivideoapi', kills: 10, runsAtOnce: 2 },
]
const onCache: Campaign[] = [
  { store: 'cache', provider: 'aivideoapi', kills: 35 },
  { store: 'cache', provider: 'apimart', kills: 20 },
]
/** Where one run waits for the intention of another, that takes a minute: so these go beside the others. */
const onCacheTogether: Campaign[] = [{ store: 'cache', provider: 'aivideoapi', kills: 12, runsAtOnce: 2, rounds: 4 }]

function nameOf({ store, provider, takes, runsAtOnce }: Campaign): string {
  const more = [takes === 1 ? '1 take' : '', runsAtOnce === 2 ? '2 runs at once' : ''].filter((part) => part !== '')
  return [store, provider, ...more].join(', ')
}

async function inTurn(campaigns: readonly Campaign[], firstSeed: number): Promise<CampaignReport[]> {
  const reports: CampaignReport[] = []
  for (const [index, campaign] of campaigns.entries()) {
    const kills = Math.round(campaign.kills * Number(values.kills))
    const name = nameOf(campaign)
    const report = await runCampaign({ ...campaign, kills, name, seed: firstSeed + index, actionDir, root })
    const bad = report.violations.length > 0 ? `  ${report.violations.length} VIOLATIONS` : ''
    console.log(`${name}: ${report.kills} kills, ${report.runs} runs, ${Math.round(report.durationMs / 1000)} s${bad}`)
    reports.push(report)
  }
  return reports
}

function table(rows: ReadonlyArray<ReadonlyArray<string | number>>): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)))
  const line = (row: ReadonlyArray<string | number>) =>
    row.map((cell, at) => (at === 0 ? String(cell).padEnd(widths[at]!) : String(cell).padStart(widths[at]!))).join('  ')
  return rows.map(line).join('\n')
}

const started = performance.now()
const options = { actionDir, root }
const [disk, cache, together, minute] = await Promise.all([
  inTurn(onDisk, seed * 1000),
  inTurn(onCache, seed * 1000 + 100),
  inTurn(onCacheTogether, seed * 1000 + 200),
  anotherRun(options),
])
// Alone, since these are about time.
const quick = await orderlyStop(options, 2000)
const slow = await orderlyStop(options, 60_000)

const reports = [...disk, ...cache, ...together]
const sum = (of: (report: CampaignReport) => number) => reports.reduce((total, report) => total + of(report), 0)
const columns: Array<[string, (report: CampaignReport) => number]> = [
  ['kills', ({ kills }) => kills],
  ['runs', ({ runs }) => runs],
  ['ordered', ({ ordered }) => ordered],
  ['charged', ({ charged }) => charged],
  ['submit_unknown', ({ unknown }) => unknown],
  ['adopted', ({ adopted }) => adopted],
  ['bought again', ({ boughtAgain }) => boughtAgain],
  ['most open', ({ mostLeftOpen }) => mostLeftOpen],
  ['clips checked', ({ delivered }) => delivered],
]
console.log(`\n${table([
  ['ledger, provider', ...columns.map(([title]) => title)],
  ...reports.map((report) => [report.name, ...columns.map(([, of]) => of(report))]),
  ['all', ...columns.map(([title, of]) => (title === 'most open' ? '' : sum(of)))],
])}

What was going on at the instant of a kill (several at once, of ${sum(({ kills }) => kills)} kills):
${table(PHASES.map((phase) => [`  ${phase}`, sum(({ kill }) => kill[phase])]))}

Another run on the cache, 2 submits open: waited ${Math.round(minute.otherRunMs / 1000)} s, then ${minute.unknownOfOtherRun} submit_unknown; the re-run did not wait (${(minute.sameRunMs / 1000).toFixed(1)} s).
Orderly stop, replies 2 s away: over after ${(quick.endedAfterMs / 1000).toFixed(1)} s; 60 s away: after ${(slow.endedAfterMs / 1000).toFixed(1)} s, as submit_unknown.
Seed ${seed}, ${Math.round((performance.now() - started) / 1000)} s.`)

const problems = reports.flatMap(({ violations }) => violations)
const expect = (holds: boolean, what: string) => {
  if (!holds) problems.push(what)
}
expect(sum(({ charged }) => charged) === sum(({ ordered }) => ordered), 'charges and orders differ')
// Two clips, of which one is delivered to two prompts.
expect(
  minute.unknownOfOtherRun === 3 && minute.otherRunMs > 50_000,
  `another run on the cache: ${JSON.stringify(minute)}`,
)
expect(
  minute.chargesAfterOtherRun === 4 && minute.chargesAfterRerun === 4 && minute.sameRunMs < 30_000,
  `the re-run on the cache: ${JSON.stringify(minute)}`,
)
expect(quick.errorsLater.length === 0 && quick.chargesLater === 4, `a stop: ${JSON.stringify(quick)}`)
expect(
  slow.endedAfterMs < 7500 && slow.chargesLater === 4 && slow.errorsLater.length === 3,
  `a stop without replies: ${JSON.stringify(slow)}`,
)

rmSync(root, { recursive: true, force: true })
for (const problem of problems) console.error(`\nVIOLATION  ${problem}`)
process.exitCode = problems.length > 0 ? 1 : 0
