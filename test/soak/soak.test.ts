import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { afterAll, describe, expect, it } from 'vitest'
import { copyOfAction } from '../crash/action-process.ts'
import { makeRoot } from '../crash/campaign.ts'
import { openWindow, soak } from './soak.ts'

/** A little of what `npm run test:soak` does with 1,000 prompts. */
const root = makeRoot(tmpdir())
const common = { actionDir: copyOfAction(root), root, seed: 1 }
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe.concurrent('many prompts in one run while a fifth of all requests fails', () => {
  it.each(['aivideoapi', 'apimart'] as const)('%s: every clip is delivered and charged once', {
    timeout: 120_000,
  }, async (provider) => {
    const report = await soak({ ...common, provider, prompts: 60 })
    expect(report).toMatchObject({ problems: [], delivered: 60, charged: 60, exitCode: 0 })
    expect(report.failed / report.requests).toBeGreaterThan(0.1)
  })

  it('a lost reply without a key to replay: said, not bought again, settled by a person', {
    timeout: 60_000,
  }, async () => {
    const { prompts, lostTaken, lostNotTaken, ...report } = await openWindow(common)
    expect(lostTaken).toBeGreaterThan(0)
    expect(lostNotTaken).toBeGreaterThan(0)
    expect(report).toEqual({
      unknown: lostTaken + lostNotTaken,
      chargedAfterRun: prompts - lostNotTaken,
      chargedAfterRerun: prompts - lostNotTaken,
      chargedAtTheEnd: prompts,
      deliveredAtTheEnd: prompts,
    })
  })
})
