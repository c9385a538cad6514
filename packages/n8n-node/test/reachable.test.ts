/** Addresses that somebody else has to reach: where the provider calls, and what it is to fetch. */

import { startSimulator } from '@reelay/simulator'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { credentialsFor, failing, fakeExecution, KEY, quickClock, type Simulated } from './fake-context.ts'

/** Every request that leaves for the provider's own address, which is on the internet. */
const asked = vi.hoisted(() => ({ urls: [] as string[] }))
vi.mock('./fake-http.ts', async (original) => {
  const { httpRequest } = await original<typeof import('./fake-http.ts')>()
  return {
    httpRequest: (options: Parameters<typeof httpRequest>[0]) => {
      if (new URL(options.url).hostname.startsWith('127.')) return httpRequest(options)
      asked.urls.push(options.url)
      return Promise.reject(Object.assign(new Error('nobody is there'), { code: 'ENOTFOUND' }))
    },
  }
})

let sim: Simulated

beforeAll(async () => {
  sim = await startSimulator({ taskMs: 40 })
})
beforeEach(() => {
  sim.reset()
  asked.urls = []
  quickClock(1000)
})
afterAll(() => sim.close())

type Caller = 'aivideoapi' | 'apimart'
const CALLERS: Caller[] = ['aivideoapi', 'apimart']

/** At the provider's own address, as every user has it. */
function online(provider: string, parameters: Record<string, unknown>, resumeUrl?: string) {
  return fakeExecution({
    parameters: { provider, prompt: 'a red fox', ...parameters },
    credentials: { apiKey: KEY },
    ...(resumeUrl === undefined ? {} : { resumeUrl }),
  })
}

const PRIVATE = [
  'http://localhost:5678',
  'https://localhost',
  'http://localhost.:5678',
  'http://127.0.0.1:5678',
  'http://127.8.9.10:5678',
  'http://0.0.0.0:5678',
  'http://[::1]:5678',
  'http://[::ffff:127.0.0.1]:5678',
  'http://n8n:5678',
  'https://n8n',
  'http://192.168.1.10:5678',
  'https://10.0.0.5',
  'http://172.16.3.4:5678',
  'http://100.64.1.1:5678',
  'http://169.254.10.10:5678',
  'http://[fe80::1]:5678',
  'http://[fd00::1]:5678',
  'https://n8n.local',
  'https://n8n.internal',
  'https://n8n.svc.cluster.local',
  'http://host.docker.internal:5678',
  'https://n8n.lan',
]
const path = '/webhook-waiting/7?signature=abc'

describe.each(CALLERS)('%s, which cannot come into a private network', (provider) => {
  test.each(PRIVATE)('is not paid for an execution that it could not wake at %s', async (origin) => {
    for (const parameters of [{ waitMode: 'suspend' }, { operation: 'submit', options: { callback: true } }]) {
      const node = online(provider, parameters, origin + path)
      const error = await failing(node.run())
      expect(error.message).toMatch(/^(Waiting|Callback): .*cannot reach/)
      expect(error.description).toContain('WEBHOOK_URL')
      expect(error.description).not.toContain('signature')
      expect(error.description).toContain('Nothing was submitted and nothing was charged')
      expect(node.waitTill).toBeNull()
    }
    expect(asked.urls).toEqual([])
  })

  test.each([
    'http://localhost:9000/hook',
    'http://192.168.0.7/hook',
    'https://hooks.internal/x',
    'http://worker/x',
  ])('is not told to call %s', async (callback) => {
    const error = await failing(online(provider, { operation: 'submit', options: { callback } }).run())
    expect(error.message).toMatch(/^Callback: .*cannot reach/)
    expect(asked.urls).toEqual([])
  })

  test('is asked where its call arrives', async () => {
    const order = { waitMode: 'suspend' }
    await failing(online(provider, order, `https://n8n.example.org${path}`).run())
    await failing(online(provider, order, `http://203.0.114.7:5678${path}`).run())
    await failing(online(provider, { operation: 'submit', options: { callback: 'https://hooks.example.org/x' } }).run())
    expect(asked.urls.length).toBeGreaterThanOrEqual(3)
  })

  test('is waited for all the same, asleep, with a hint: the task is bought', async () => {
    const task = { v: 1, provider, id: 'task_1', submittedAt: new Date().toISOString() }
    const node = online(provider, { operation: 'wait', waitMode: 'suspend', taskId: task }, `http://n8n:5678${path}`)
    await node.run()
    expect(node.waitTill).not.toBeNull()
    expect(node.hints.map(({ message }) => message).join()).toMatch(/WEBHOOK_URL/)
  })

  test('is asked where nobody has to call', async () => {
    await failing(online(provider, {}, `http://localhost:5678${path}`).run())
    await failing(online(provider, { operation: 'submit' }, `http://localhost:5678${path}`).run())
    expect(asked.urls.length).toBeGreaterThanOrEqual(2)
  })

  test('at a private address reaches a private n8n', async () => {
    const node = fakeExecution({
      parameters: { provider, prompt: 'fox', waitMode: 'suspend' },
      credentials: credentialsFor(sim, provider),
      resumeUrl: `http://localhost:5678${path}`,
    })
    await node.run()
    expect(node.waitTill).not.toBeNull()
    expect(sim.charges()).toHaveLength(1)
  })
})

describe('an image that the provider is to fetch', () => {
  test.each([
    'http://localhost/product.png',
    'http://127.0.0.1:8080/product.png',
    'https://192.168.1.10/product.png',
    'http://[::1]/product.png',
    'http://2130706433/product.png',
    'http://nas/product.png',
    'https://files.internal/product.png',
    'http://localhost./product.png',
  ])('from %s is refused before anything is bought', async (imageUrl) => {
    for (const operation of ['generate', 'submit', 'estimate']) {
      const error = await failing(online('aivideoapi', { operation, imageUrl }).run())
      expect(error.message).toMatch(/^Image URL: .*private network/)
      expect(error.description).toContain('Image From Binary Field')
    }
    expect(asked.urls).toEqual([])
  })

  test('is taken from a public address, and by a provider on this machine from a private one', async () => {
    await failing(online('aivideoapi', { operation: 'submit', imageUrl: 'https://example.com/product.png' }).run())
    expect(asked.urls).not.toEqual([])
    const node = fakeExecution({
      parameters: {
        provider: 'aivideoapi',
        operation: 'submit',
        prompt: 'fox',
        imageUrl: `${sim.origin}/product.png`,
      },
      credentials: credentialsFor(sim, 'aivideoapi'),
    })
    expect((await node.run())[0]?.json['status']).toBe('queued')
  })
})
