/** `npm run test:soak [-- --prompts 1000 --seed 1 --all]`: very many prompts in one run while a fifth of all requests fails. */
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { parseArgs } from 'node:util'
import { providerIds } from '@reelay/simulator'
import { copyOfAction } from '../crash/action-process.ts'
import { makeRoot } from '../crash/campaign.ts'
import { openWindow, type SoakReport, soak } from './soak.ts'

const { values } = parseArgs({
  options: {
    prompts: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    all: { type: 'boolean', default: false },
  },
})
const root = makeRoot(tmpdir())
const common = { actionDir: copyOfAction(root), root, seed: Number(values.seed) }
const prompts = Number(values.prompts)
const problems: string[] = []

// Side by side: most of the time each of them waits.
const [refused, lost, window] = await Promise.all([
  soak({ ...common, provider: 'aivideoapi', prompts }),
  soak({ ...common, provider: 'apimart', prompts, hang: true }),
  openWindow(common),
])
// Each speaks in its own way: some of them by the seed, or all.
const LIVE = providerIds.filter((id) => id !== 'aivideoapi' && id !== 'apimart')
const chosen = values.all ? LIVE : [0, 1, 2].flatMap((at) => LIVE[(common.seed * 3 + at) % LIVE.length] ?? [])
const others: SoakReport[] = []
for (const provider of chosen) others.push(await soak({ ...common, provider, prompts: Math.ceil(prompts / 20) }))
for (const report of [refused, lost, ...others]) {
  const { provider, requests, failed, failedSubmits, lostSubmits } = report
  const how =
    lostSubmits > 0
      ? `, ${lostSubmits} with the reply lost and replayed by their key`
      : ', all refused before they were taken'
  console.log(`${provider}: ${report.delivered} of ${report.prompts} clips delivered, ${report.charged} charged, in one run of ${report.seconds.toFixed(0)} s
  ${requests} requests, ${failed} failed (${((100 * failed) / requests).toFixed(1)} %), ${report.requestsPerClip.toFixed(1)} for a clip; the host refused every connection in the first 3 s
  ${failedSubmits} submits failed${how}
  memory of the Action at its peak: ${report.peakMb.toFixed(0)} MB
`)
  problems.push(...report.problems.map((problem) => `${provider}: ${problem}`))
}

console.log(`aivideoapi, replies to submits lost (no key to replay): ${window.lostTaken} taken, ${window.lostNotTaken} not taken, of ${window.prompts}
  ${window.unknown} submit_unknown, ${window.chargedAfterRun} charged; a second run charged ${window.chargedAfterRerun - window.chargedAfterRun} more
  after a person adopted and bought again: ${window.deliveredAtTheEnd} delivered, ${window.chargedAtTheEnd} charged`)
const { lostTaken, lostNotTaken, unknown } = window
if (unknown !== lostTaken + lostNotTaken || unknown === 0) problems.push('submit_unknown is not what was lost')
if (window.chargedAfterRerun !== window.chargedAfterRun) problems.push('the second run bought something')
if (window.chargedAtTheEnd !== window.prompts) problems.push('not every prompt was charged once')
if (window.deliveredAtTheEnd !== window.prompts) problems.push('not every clip was delivered')

rmSync(root, { recursive: true, force: true })
for (const problem of problems) console.error(`\nVIOLATION  ${problem}`)
process.exitCode = problems.length > 0 ? 1 : 0
