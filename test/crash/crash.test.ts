import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { afterAll, describe, expect, it } from 'vitest'
import { copyOfAction } from './action-process.ts'
import { type CampaignOptions, makeRoot, runCampaign } from './campaign.ts'
import { orderlyStop } from './single-cases.ts'

/** A little of what `npm run test:crash` does at length. */
const root = makeRoot(tmpdir())
const actionDir = copyOfAction(root)
afterAll(() => rmSync(root, { recursive: true, force: true }))

type Case = Pick<CampaignOptions, 'name' | 'seed' | 'store' | 'provider' | 'kills' | 'runsAtOnce' | 'takes'>

describe.concurrent('the built Action, killed at random instants and started again', () => {
  it.each<Case>([
    { name: 'folder', seed: 101, store: 'folder', provider: 'aivideoapi', kills: 6 },
    { name: 'folder, two at once', seed: 102, store: 'folder', provider: 'aivideoapi', kills: 4, runsAtOnce: 2 },
    { name: 'tool cache', seed: 103, store: 'tool-cache', provider: 'aivideoapi', kills: 4 },
    { name: 'Actions cache', seed: 104, store: 'cache', provider: 'aivideoapi', kills: 3 },
    { name: 'Actions cache, with idempotency keys', seed: 105, store: 'cache', provider: 'apimart', kills: 3 },
  ])('$name: never pays twice, loses no clip', { timeout: 120_000 }, async (options) => {
    const report = await runCampaign({ ...options, actionDir, root })
    expect(report.violations).toEqual([])
    expect(report.kills).toBeGreaterThanOrEqual(options.kills)
    expect(report.charged).toBe(report.ordered)
  })

  it('two runs at once on the Actions cache buy nothing twice', { timeout: 120_000 }, async () => {
    const report = await runCampaign({
      name: 'Actions cache, two at once',
      seed: 106,
      store: 'cache',
      provider: 'apimart',
      kills: 0,
      rounds: 1,
      runsAtOnce: 2,
      actionDir,
      root,
    })
    expect(report.violations).toEqual([])
    expect(report.charged).toBe(report.ordered)
  })
})

describe.concurrent('an orderly stop', () => {
  it('waits for a reply that is under way, and writes the task down', { timeout: 60_000 }, async () => {
    const stop = await orderlyStop({ actionDir, root }, 2000)
    expect(stop).toMatchObject({ exitCode: 1, charges: 2, chargesLater: 4, errorsLater: [] })
    expect(stop.errors).not.toContain('submit_unknown')
  })

  it('waits no longer than 5 s, and says of the rest that nobody knows', { timeout: 60_000 }, async () => {
    const stop = await orderlyStop({ actionDir, root }, 60_000)
    expect(stop.endedAfterMs).toBeGreaterThan(4000)
    // SIGTERM comes 7.5 s after SIGINT.
    expect(stop.endedAfterMs).toBeLessThan(7500)
    expect(stop.errors.filter((code) => code === 'submit_unknown').length).toBeGreaterThanOrEqual(2)
    expect(stop).toMatchObject({ exitCode: 1, charges: 2, chargesLater: 4 })
    // Two clips, of which one is delivered to two prompts.
    expect(new Set(stop.errorsLater)).toEqual(new Set(['submit_unknown']))
  })
})
