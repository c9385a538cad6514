/** A program that goes before its replies have come: what was paid is recorded all the same. */

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSimulator } from '@reelay/simulator'
import { beforeEach, describe, expect, test } from 'vitest'
import { createClient } from '../../src/node/index.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reelay-leave-'))
  return () => rmSync(folder, { recursive: true, force: true })
})

const states = () =>
  readdirSync(join(folder, 'ledger'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(join(folder, 'ledger', file), 'utf8')).state as string)
    .sort()

/** Four of the five submits are taken at once and answered after a second. */
async function fiveOrders() {
  const sim = await startSimulator({ taskMs: 20 })
  const slow = { provider: 'apimaster', phase: 'submit', kind: 'stall', ms: 1000, accepted: true, times: 4 } as const
  sim.fault(slow)
  const orders = [0, 1, 2, 3, 4].map((n) => ({
    prompt: `fox ${n}`,
    file: join(folder, `${n}.mp4`),
    model: 'sora-2',
  }))
  const open = () => createClient({ provider: 'apimaster', apiKey: 'sk-test', baseUrl: sim.baseUrl('apimaster') })
  const options = { ledger: join(folder, 'ledger'), pollIntervalMs: 30 }
  return { sim, orders, open, options, [Symbol.asyncDispose]: () => sim.close() }
}

describe('generateAll', () => {
  test.each([
    'left',
    'thrown out of',
    'left, and the client closed at once',
  ])('a loop that is %s: every paid task is recorded, and the next run takes it up', async (how) => {
    await using five = await fiveOrders()
    const client = five.open()
    const loop = async () => {
      for await (const _ of client.generateAll(five.orders, five.options)) {
        if (how === 'thrown out of') throw new Error('enough')
        break
      }
    }
    await loop().catch((error: Error) => expect(error.message).toBe('enough'))
    if (how.endsWith('at once')) await client.close()
    const bought = five.sim.charges().length
    expect(bought).toBeGreaterThan(1)
    expect(states()).toEqual(['finished', ...Array(bought - 1).fill('submitted')])
    await client.close()
    await using again = { client: five.open(), [Symbol.asyncDispose]: () => again.client.close() }
    for await (const { error } of again.client.generateAll(five.orders, five.options)) expect(error).toBeNull()
    expect(five.sim.charges()).toHaveLength(5)
  })

  test('a client that is closed beside a loop waits for what the loop has bought', async () => {
    await using five = await fiveOrders()
    const client = five.open()
    const ends = client.generateAll(five.orders, five.options)
    await ends.next()
    await client.close()
    expect(states()).toEqual(['finished', ...Array(five.sim.charges().length - 1).fill('submitted')])
  })
})

test('a client that is closed while a submit is under way gives its task', async () => {
  await using five = await fiveOrders()
  const client = five.open()
  const task = client.submit({ prompt: 'a fox', model: 'sora-2' })
  await new Promise((resolve) => setTimeout(resolve, 400))
  await client.close()
  expect(await task).toMatchObject({ provider: 'apimaster' })
  expect(five.sim.charges()).toHaveLength(1)
})
