/**
 * `npm run test:crash [-- --seed 7 --kills 2]`: the built Action killed and suspended at random instants on every kind of
 * ledger, on machines of all sorts. `--kills` multiplies their number; below 0.5, few owners sleep for long. Prints what happened and fails on the first promise that was not kept.
 */
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { parseArgs } from 'node:util'
import { providerIds } from '@reelay/simulator'
import { copyOfAction } from './action-process.ts'
import { type CampaignOptions, type CampaignReport, makeRoot, PHASES, runCampaign } from './campaign.ts'
import { canBeApart } from './machine.ts'
import { anotherRun, orderlyStop } from './single-cases.ts'
import { INSTANTS, type SuspensionOptions, type SuspensionReport, suspendOwner } from './suspensions.ts'

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
const onGit: Campaign[] = [
  { store: 'git', provider: 'aivideoapi', kills: 20 },
  { store: 'git', provider: 'apimart', kills: 10, runsAtOnce: 2 },
  { store: 'auto', provider: 'aivideoapi', kills: 12 },
  { store: 'auto', provider: 'apimart', kills: 6, runsAtOnce: 2 },
]
/** Each speaks in its own way of what it took; a short campaign takes some of them by the seed. */
const LIVE = providerIds.filter((id) => !onDisk.some(({ provider }) => provider === id))
const SHORT = 3
const live = (isShort: boolean): Campaign[] =>
  Array.from({ length: isShort ? SHORT : LIVE.length }, (_, at) => LIVE[(seed * SHORT + at) % LIVE.length])
    .flatMap((provider) => provider ?? [])
    .map((provider) => ({ store: 'folder', provider, kills: isShort ? 20 : 8 }))
/** Where one run waits for the intention of another, that takes a minute: so these go beside the others. */
const onCacheTogether: Campaign[] = [{ store: 'cache', provider: 'aivideoapi', kills: 12, runsAtOnce: 2, rounds: 4 }]

const oddMachines: Campaign[] = [
  { store: 'folder', provider: 'aivideoapi', kills: 20, runsAtOnce: 2, wrongClocks: true, suspends: true, rounds: 1 },
  { store: 'folder', provider: 'apimart', kills: 10, wrongClocks: true },
  { store: 'folder', provider: 'openai-compatible', kills: 10, takes: 1, wrongClocks: true },
  { store: 'tool-cache', provider: 'aivideoapi', kills: 10, runsAtOnce: 2, suspends: true, rounds: 1 },
]
const oddOnCache: Campaign[] = [
  { store: 'cache', provider: 'aivideoapi', kills: 10, wrongClocks: true, suspends: true, rounds: 1 },
  { store: 'cache', provider: 'aivideoapi', kills: 0, runsAtOnce: 2, kin: 'jobs', suspends: true, rounds: 2 },
]
const oneName = { runsAtOnce: 2, kin: 'runs, one runner name' } as const
const oddTogether: Campaign[] = [
  { store: 'cache', provider: 'aivideoapi', kills: 6, ...oneName, suspends: true, wrongClocks: true, rounds: 1 },
]
/** Nobody can tell whether a process in another container lives: a kill costs the next run a minute. */
const apart: Campaign[][] = (['folder', 'tool-cache'] as const).map((store) => [
  { store, provider: 'aivideoapi', kills: 6, runsAtOnce: 2, apart: true, suspends: true, rounds: 1 },
  { store, provider: 'apimart', kills: 4, runsAtOnce: 2, apart: true, wrongClocks: true },
])

function nameOf({ store, provider, takes, runsAtOnce, apart, wrongClocks, suspends, kin }: Campaign): string {
  const more = [
    takes === 1 ? '1 take' : '',
    runsAtOnce === 2 ? `2 ${kin ?? 'runs'} at once` : '',
    apart ? 'in containers' : '',
    wrongClocks ? 'wrong clocks' : '',
    suspends ? 'suspended' : '',
  ]
  return [store, provider, ...more.filter((part) => part !== '')].join(', ')
}

type Sleep = Omit<SuspensionOptions, 'seed' | 'actionDir' | 'root'>

/** Here the owner surely has claims open, or may have. */
const WITH_CLAIMS = ['claimed', 'told to wait', 'on the wire', 'reply in the socket', 'any'] as const

/** Every instant on every store, with the other run on the same machine and on another one; or one of each by the seed. */
function sleeps(containers: boolean, few: boolean): Sleep[] {
  const stores: Array<[Sleep['store'], boolean]> = [
    ['cache', true],
    ['folder', false],
    ['tool-cache', false],
    ...(containers
      ? ([
          ['folder', true],
          ['tool-cache', true],
        ] as Array<[Sleep['store'], boolean]>)
      : []),
  ]
  return stores.flatMap(([store, elsewhere], at) => {
    if (few) {
      const instant = WITH_CLAIMS[(seed + at) % WITH_CLAIMS.length] ?? 'any'
      return [{ store, elsewhere, instant, sleepsMs: elsewhere ? 0 : 15_000 }]
    }
    return INSTANTS.map((instant): Sleep => {
      // Longer than any time limit of a request, once each where the reply to a submit is still to come.
      const longest = store === 'folder' && !elsewhere && /wire|socket/.test(instant)
      return { store, elsewhere, instant, sleepsMs: longest ? 310_000 : 75_000 }
    })
  })
}

async function sleepInTurn(all: readonly Sleep[], atOnce: number): Promise<SuspensionReport[]> {
  const reports: SuspensionReport[] = []
  const waiting = [...all.entries()]
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, sleep] = next
      const report = await suspendOwner({ ...sleep, seed: seed * 1000 + 500 + index, actionDir, root })
      const bad = report.violations.length > 0 ? `  ${report.violations.length} VIOLATIONS` : ''
      console.log(
        `${report.name}: slept ${Math.round(report.sleptMs / 1000)} s, ${report.open} claims open, ${report.closed} closed${bad}`,
      )
      reports.push(report)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return reports
}

async function inTurn(campaigns: readonly Campaign[], firstSeed: number): Promise<CampaignReport[]> {
  const reports: CampaignReport[] = []
  for (const [index, campaign] of campaigns.entries()) {
    const kills = Math.round(campaign.kills * Number(values.kills))
    if (kills === 0 && campaign.rounds === undefined) continue
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
const containers = canBeApart()
if (!containers) console.log('This system makes no containers (unshare): what needs them is left out.')
const few = Number(values.kills) < 0.5
const lanes = [
  onDisk,
  onCache,
  onGit,
  live(few),
  onCacheTogether,
  oddMachines,
  oddOnCache,
  oddTogether,
  ...(containers ? apart : []),
]
const [asleep, minute, ...campaigns] = await Promise.all([
  // Most of the time they wait.
  sleepInTurn(sleeps(containers, few), 9),
  anotherRun(options),
  ...lanes.map((lane, index) => inTurn(lane, seed * 1000 + 50 * index)),
])
// Alone, since these are about time.
const quick = await orderlyStop(options, 2000)
const slow = await orderlyStop(options, 60_000)

const reports = campaigns.flat()
function total<Report>(all: readonly Report[], of: (report: Report) => number): number {
  return all.reduce((sum, report) => sum + of(report), 0)
}
const sum = (of: (report: CampaignReport) => number) => total(reports, of)
const columns: Array<[string, (report: CampaignReport) => number]> = [
  ['kills', ({ kills }) => kills],
  ['suspended', ({ suspensions }) => suspensions],
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

${asleep.length} owners suspended beside another run, ${total(asleep, ({ open }) => open)} claims open: ${total(asleep, ({ closed }) => closed)} closed by the other run after a minute, ${total(asleep, ({ window }) => window)} sent after waking although closed (asked the instant before); ${total(asleep, ({ ordered }) => ordered)} clips ordered, ${total(asleep, ({ charged }) => charged)} charged.
Another run on the cache, 2 submits open: waited ${Math.round(minute.otherRunMs / 1000)} s, then ${minute.unknownOfOtherRun} submit_unknown; the re-run did not wait (${(minute.sameRunMs / 1000).toFixed(1)} s).
Orderly stop, replies 2 s away: over after ${(quick.endedAfterMs / 1000).toFixed(1)} s; 60 s away: after ${(slow.endedAfterMs / 1000).toFixed(1)} s, as submit_unknown.
Seed ${seed}, ${Math.round((performance.now() - started) / 1000)} s.`)

const problems = [...reports, ...asleep].flatMap(({ violations }) => violations)
const expect = (holds: boolean, what: string) => {
  if (!holds) problems.push(what)
}
expect(sum(({ charged }) => charged) === sum(({ ordered }) => ordered), 'charges and orders differ')
expect(
  total(asleep, ({ charged }) => charged) === total(asleep, ({ ordered }) => ordered),
  'charges and orders of suspended owners differ',
)
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
