/** A task that nobody knows: nobody says that it is paid, or that it is not. */

import { startSimulator } from '@reelay/simulator'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  credentialsFor,
  failing,
  fakeExecution,
  orderFor,
  quickClock,
  type Simulated,
  WIRE_PROVIDERS,
} from './fake-context.ts'

let sim: Simulated

beforeAll(async () => {
  sim = await startSimulator({ taskMs: 40 })
})
beforeEach(() => {
  sim.reset()
  quickClock()
})
afterAll(() => sim.close())

const OPERATIONS = ['get', 'wait', 'download']

describe.each([...WIRE_PROVIDERS, 'sandbox'] as const)('a task that %s does not know', (provider) => {
  const ask = (operation: string, parameters: Record<string, unknown> = {}, json = {}) =>
    fakeExecution({
      parameters: { provider, operation, taskId: 'nope-123', ...parameters },
      input: [{ json }],
      ...(provider === 'sandbox' ? {} : { credentials: credentialsFor(sim, provider) }),
    })

  test.each(OPERATIONS)('is charged: unknown in %s', async (operation) => {
    const error = await failing(ask(operation).run())
    expect(error.description).toMatch(/Charged: unknown\./)
    expect(`${error.message} ${error.description}`).not.toMatch(/is paid|accepted before|Charged: (yes|no)/)
    expect(`${error.message} ${error.description}`).toContain('nope-123')
  })

  test('is not called paid when the time is over before anybody has seen it', async () => {
    if (provider !== 'sandbox')
      sim.fault({ phase: 'poll', kind: 'status', status: 500, times: Number.POSITIVE_INFINITY })
    const error = await failing(ask('wait', { timeout: provider === 'sandbox' ? 1 : 5 }).run())
    expect(error.description).toMatch(/Charged: unknown\./)
    expect(`${error.message} ${error.description}`).not.toMatch(/is paid|lives on|bought twice/)
  })

  test('is not called paid when the key is refused', async () => {
    if (provider === 'sandbox') return
    const credentials = credentialsFor(sim, provider, 'sk-revoked-0123456789')
    for (const operation of OPERATIONS) {
      const node = fakeExecution({ parameters: { provider, operation, taskId: 'nope-123' }, credentials })
      expect((await failing(node.run())).description).toMatch(/Charged: unknown\./)
    }
  })
})

describe('a task that was submitted here', () => {
  test.each(WIRE_PROVIDERS)('is paid, and says so when its time is over (%s)', async (provider) => {
    const credentials = credentialsFor(sim, provider)
    const prompt = '[endless] fox'
    const submit = fakeExecution({ parameters: { ...orderFor(provider), prompt, operation: 'submit' }, credentials })
    const input = await submit.run()
    sim.fault({ phase: 'poll', kind: 'status', status: 500, times: Number.POSITIVE_INFINITY })
    const parameters = { provider, operation: 'wait', timeout: 1, taskId: input[0]?.json['taskId'] }
    const error = await failing(fakeExecution({ parameters, credentials, input }).run())
    expect(`${error.message} ${error.description}`).toMatch(/is paid.*Charged: yes\./)
  })

  test('that was somebody else’s is paid too, once it has been seen', async () => {
    const credentials = credentialsFor(sim, 'aivideoapi')
    const submit = fakeExecution({
      parameters: { ...orderFor('aivideoapi'), prompt: '[endless] fox', operation: 'submit' },
      credentials,
    })
    const [item] = await submit.run()
    const parameters = { provider: 'aivideoapi', operation: 'wait', timeout: 3, taskId: item?.json['taskId'] }
    const error = await failing(fakeExecution({ parameters, credentials }).run())
    expect(error.description).toMatch(/Charged: yes\./)
  })
})

describe('a node that was left at another provider', () => {
  test.each(OPERATIONS)('says where the task of the item was made, and asks nobody (%s)', async (operation) => {
    const credentials = credentialsFor(sim, 'aivideoapi')
    const submit = fakeExecution({ parameters: { ...orderFor('aivideoapi'), operation: 'submit' }, credentials })
    const [item] = await submit.run()
    const { taskId, provider } = item?.json ?? {}
    for (const json of [item?.json ?? {}, { taskId, provider }]) {
      const node = fakeExecution({ parameters: { provider: 'sandbox', operation, taskId }, input: [{ json }] })
      const error = await failing(node.run())
      expect(error.message).toMatch(/was made at AIVideoAPI, and this node is set to Sandbox\./)
    }
    expect(sim.requests({ phase: 'poll' })).toEqual([])
  })
})
