import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { afterAll, describe, expect, it } from 'vitest'
import { copyOfAction } from './action-process.ts'
import { type CampaignOptions, makeRoot, runCampaign } from './campaign.ts'
import { canBeApart } from './machine.ts'
import { orderlyStop } from './single-cases.ts'
import { suspendOwner } from './suspensions.ts'

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
    { name: 'a branch', seed: 107, store: 'git', provider: 'aivideoapi', kills: 3 },
    { name: 'auto: a branch, and the cache beside it', seed: 109, store: 'auto', provider: 'aivideoapi', kills: 3 },
    { name: 'a live provider', seed: 108, store: 'folder', provider: 'fal', kills: 3 },
    { name: 'Actions cache', seed: 104, store: 'cache', provider: 'aivideoapi', kills: 3 },
    { name: 'Actions cache, with idempotency keys', seed: 105, store: 'cache', provider: 'apimart', kills: 3 },
  ])('$name: never pays twice, loses no clip', { timeout: 300_000 }, async (options) => {
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

type OddCase = Omit<CampaignOptions, 'actionDir' | 'root'>
const two = { provider: 'aivideoapi', runsAtOnce: 2, suspends: true, rounds: 1 } as const

describe.concurrent('two runs at once on odd machines, killed and suspended', () => {
  it.each<OddCase>([
    {
      ...two,
      name: 'clocks that are days off and jump, a folder',
      seed: 111,
      store: 'folder',
      kills: 2,
      wrongClocks: true,
    },
    {
      ...two,
      name: 'clocks that are days off and jump, the tool cache',
      seed: 112,
      store: 'tool-cache',
      kills: 1,
      wrongClocks: true,
    },
    {
      ...two,
      name: 'two jobs of one run on runners of one name, the Actions cache',
      seed: 113,
      store: 'cache',
      kills: 0,
      kin: 'jobs',
    },
  ])('$name: never pay twice, lose no clip', { timeout: 180_000 }, async (options) => {
    const report = await runCampaign({ ...options, actionDir, root })
    expect(report.violations).toEqual([])
    expect(report.charged).toBe(report.ordered)
  })

  it.runIf(canBeApart()).each<OddCase>([
    { ...two, name: 'a folder', seed: 114, store: 'folder', kills: 0 },
    { ...two, name: 'the tool cache', seed: 115, store: 'tool-cache', kills: 0 },
  ])(
    'two containers of one host name share $name: never pay twice, lose no clip',
    { timeout: 180_000 },
    async (options) => {
      const report = await runCampaign({ ...options, apart: true, actionDir, root })
      expect(report.violations).toEqual([])
      expect(report.charged).toBe(report.ordered)
    },
  )
})

describe.concurrent('a run is suspended in the middle of a purchase', () => {
  it.each([
    'folder',
    'tool-cache',
  ] as const)('another run on the same machine (%s) waits for it, says so in time and buys nothing; awake again, it delivers its clips', {
    timeout: 120_000,
  }, async (store) => {
    const options = { store, instant: 'told to wait', elsewhere: false, seed: 121, sleepsMs: 12_000 } as const
    const report = await suspendOwner({ ...options, actionDir, root })
    expect(report).toMatchObject({ violations: [], open: 4, closed: 0, charged: 4 })
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
