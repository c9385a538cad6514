/** The library with a ledger in a database: what one program has bought, another one on another machine takes up. */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient, type Generated } from '@reelay/core/node'
import { startSimulator } from '@reelay/simulator'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PASSWORD, type Postgres, startPostgres } from './postgres.ts'
import { type Redis, startRedis } from './redis.ts'

let [postgres, redis]: [Postgres?, Redis?] = []
let sim: Awaited<ReturnType<typeof startSimulator>>
const folder = mkdtempSync(join(tmpdir(), 'reelay-database-'))
beforeAll(async () => {
  sim = await startSimulator({ taskMs: 40 })
  postgres = await startPostgres()
  redis = await startRedis()
}, 300_000)
afterAll(async () => {
  await Promise.all([sim.close(), postgres?.[Symbol.asyncDispose](), redis?.[Symbol.asyncDispose]()])
  rmSync(folder, { recursive: true, force: true })
})

async function run(ledger: string, machine: string): Promise<Generated> {
  const client = createClient({ provider: 'apimaster', apiKey: 'sk-test', baseUrl: sim.baseUrl('apimaster') })
  const order = { model: 'sora-2', duration: 4, prompt: 'a fox', file: join(folder, machine, 'a.mp4') }
  try {
    for await (const end of client.generateAll([order], { ledger, pollIntervalMs: 30 })) return end
    throw new Error('no clip came')
  } finally {
    await client.close()
  }
}

test.each(['PostgreSQL', 'Redis'])('%s', { timeout: 60_000 }, async (kind) => {
  sim.reset()
  const address = (kind === 'Redis' ? redis?.address() : postgres?.address()) ?? ''
  for (const machine of ['one', 'two']) {
    const { error, path } = await run(address, `${kind}-${machine}`)
    expect([error, path]).toEqual([null, join(folder, `${kind}-${machine}`, 'a.mp4')])
  }
  expect(sim.charges()).toHaveLength(1)
})

test('what is wrong with it is said before anything is bought, and no secret with it', {
  timeout: 60_000,
}, async () => {
  sim.reset()
  const errors = await Promise.all(
    [`postgres://reelay:${PASSWORD}@host/db`, postgres?.address({ password: 'wr0ng' }) ?? ''].map((address) =>
      run(address, 'nowhere').catch((error: unknown) => error),
    ),
  )
  expect(errors[0]).toMatchObject({
    code: 'invalid_input',
    message: expect.stringMatching(/^ledger: .*cannot be read/),
  })
  expect(errors[1]).toMatchObject({
    code: 'permission',
    charged: 'no',
    message: expect.stringMatching(
      /^the database ledger at 127\.0\.0\.1:\d+\/ledger\d+ cannot be used: .*not accepted/,
    ),
  })
  for (const error of errors) expect(String(error)).not.toMatch(/wr0ng|p%rim/)
  expect(sim.charges()).toEqual([])
})
