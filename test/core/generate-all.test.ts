/** The library's batch, over real HTTP at the simulator, as a program of somebody else would use it. */

import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient, type Generated, readMp4, systemClock } from '@reelay/core/node'
import { startSimulator } from '@reelay/simulator'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'

let sim: Awaited<ReturnType<typeof startSimulator>>
let folder: string

beforeAll(async () => {
  sim = await startSimulator({ taskMs: 40 })
})
afterAll(() => sim.close())
beforeEach(() => {
  sim.reset()
  folder = mkdtempSync(join(tmpdir(), 'reelay-all-'))
  return () => rmSync(folder, { recursive: true, force: true })
})

const open = () => createClient({ provider: 'apimaster', apiKey: 'sk-test', baseUrl: sim.baseUrl('apimaster') })

const choices = () => ({ ledger: join(folder, 'ledger'), pollIntervalMs: 30 })

async function run(
  orders: Array<{ prompt: string; file: string; [field: string]: unknown }>,
  options: Partial<Parameters<ReturnType<typeof createClient>['generateAll']>[1]> = {},
): Promise<Generated[]> {
  const client = open()
  const ends: Generated[] = []
  try {
    const placed = orders.map((order) => ({
      model: 'sora-2',
      duration: 4,
      ...order,
      file: order.file === '' ? '' : join(folder, order.file),
    }))
    for await (const end of client.generateAll(placed, { ...choices(), ...options })) ends.push(end)
  } finally {
    await client.close()
  }
  return ends.toSorted((a, b) => a.index - b.index)
}

const THREE = [
  { prompt: 'a fox', file: 'a.mp4' },
  { prompt: 'a hen', file: 'deep/b.mp4' },
  { prompt: 'a fox', file: 'c.mp4' },
]

describe('client.generateAll', () => {
  test('makes every clip, buys equal ones once, and nothing a second time', async () => {
    const events = new Set<string>()
    const ends = await run(THREE, { onProgress: (_, { type }) => events.add(type) })
    expect(ends.map(({ error, reused }) => [error, reused])).toEqual(THREE.map(() => [null, false]))
    for (const { path, file } of ends) expect(await readMp4(path ?? '')).toMatchObject({ duration: file?.duration })
    expect(sim.charges()).toHaveLength(2)
    expect([...events]).toEqual(['submitting', 'waiting', 'state', 'downloading'])
    const again = await run(THREE, { maxCost: 0 })
    expect(again.map(({ error, reused }) => [error, reused])).toEqual(THREE.map(() => [null, true]))
    expect(sim.charges()).toHaveLength(2)
  })

  test('fetches a file that is gone from the task that is paid', async () => {
    await run(THREE)
    unlinkSync(join(folder, 'a.mp4'))
    const [end] = await run(THREE, { maxCost: 0 })
    expect([end?.error, end?.reused, existsSync(join(folder, 'a.mp4'))]).toEqual([null, false, true])
    expect(sim.charges()).toHaveLength(2)
  })

  test('names every mistake of every order before anything is bought', async () => {
    const error = await run([
      { prompt: '', file: 'a.mp4' },
      { prompt: 'x', file: 'a.mp4', duration: 5 },
      { prompt: 'x', file: '', seed: 7 },
    ]).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'invalid_input', charged: 'no' })
    for (const place of [
      'orders[0].prompt',
      'orders[1].file',
      'orders[1].duration',
      'orders[2].file',
      'orders[2].seed',
    ])
      expect(String(error)).toContain(place)
    expect(sim.charges()).toEqual([])
  })

  test('tells mistakes in options and in orders at once', async () => {
    const error = await run([{ prompt: '', file: 'a.mp4' }], { maxCost: 'five' as never, ledger: 'gti' }).catch(String)
    for (const place of ['maxCost: it must be', 'ledger: "gti"', 'orders[0].prompt']) expect(error).toContain(place)
  })

  test('a file that cannot be written, or is another order’s, is no place for a clip', async () => {
    mkdirSync(join(folder, 'there'))
    writeFileSync(join(folder, 'plain'), 'x')
    symlinkSync(folder, join(folder, 'link'))
    const files = ['a.mp4', './b/../a.mp4', 'A.MP4', 'link/a.mp4', 'there', 'new/', 'plain/x.mp4', 'n\0.mp4']
    const long = `${'猫'.repeat(85)}.mp4`
    const client = open()
    const orders = [...files.map((file) => `${folder}/${file}`), `${folder}/${long}`, '  '].map((file, at) => ({
      prompt: `a fox ${at}`,
      model: 'sora-2',
      duration: 4,
      file,
    }))
    const all = async () => {
      for await (const end of client.generateAll(orders, choices())) throw new Error(`made ${end.index}`)
    }
    const error = String(await all().catch((thrown: Error) => thrown.message))
    await client.close()
    for (const at of [1, 2, 3])
      expect(error).toMatch(new RegExp(`orders\\[${at}\\]\\.file: .* is the same file as .*a\\.mp4"`))
    expect(error).toMatch(/orders\[4\]\.file: ".*there" is a folder\. Name a file in it/)
    expect(error).toMatch(/orders\[5\]\.file: ".*new\/" is a folder/)
    expect(error).toMatch(/orders\[6\]\.file: ".*plain" is a file and should be a folder/)
    expect(error).toMatch(/orders\[7\]\.file: it holds a null character/)
    expect(error).toMatch(/orders\[8\]\.file: .* is too long for a name: it has 259 bytes/)
    expect(error).toMatch(/orders\[9\]\.file: it is empty/)
    expect(error).not.toContain('orders[0]')
    expect(sim.charges()).toEqual([])
  })

  test('a name as long as may be is written', async () => {
    const [end] = await run([{ prompt: 'a fox', file: `${'x'.repeat(237)}.mp4` }])
    expect(end?.error).toBeNull()
  })

  test('uses what was made while another model was the default', async () => {
    await run([{ prompt: 'a fox', file: 'a.mp4', model: 'sora-2' }])
    const ends = await run([{ prompt: 'a fox', file: 'a.mp4', model: undefined }])
    expect(ends.map(({ error, reused }) => [error, reused])).toEqual([[null, true]])
    expect(sim.charges()).toHaveLength(1)
  })

  test.each([
    'git',
    'git:memory',
    'auto',
    'Tool-Cache',
    'mysql://me:geheim@host/db',
    'https://host/films.git',
  ])('takes "%s" for no folder', async (ledger) => {
    const refused = run(THREE, { ledger })
    await expect(refused).rejects.toMatchObject({ code: 'invalid_input', charged: 'no' })
    await expect(refused).rejects.toThrow(/ledger: it is none that the library opens.*path of a folder/)
    await expect(refused).rejects.not.toThrow(/geheim/)
    expect([sim.charges(), existsSync(ledger)]).toEqual([[], false])
  })

  test.each([
    ['gti', /ledger: "gti" is not known\. Did you mean git\?.*path of a folder/],
    ['postgres//me:geheim@h/d', /ledger: a database is named by its address/],
    ['redis:geheim', /ledger: a database is named by its address/],
    ['led2,led3', /ledger: it names several ledgers/],
    ['none', /there is always one/],
    ['~/ledger', /not filled in/],
  ])('takes "%s" for a slip', async (ledger, said) => {
    const refused = run(THREE, { ledger })
    await expect(refused).rejects.toMatchObject({ code: 'invalid_input', charged: 'no' })
    await expect(refused).rejects.toThrow(said)
    await expect(refused).rejects.not.toThrow(/geheim/)
    expect([sim.charges(), existsSync(ledger)]).toEqual([[], false])
  })

  test('buys nothing above maxCost', async () => {
    await expect(run(THREE, { maxCost: 0.63 })).rejects.toMatchObject({ code: 'budget_exceeded', charged: 'no' })
    expect(sim.charges()).toEqual([])
    await run(THREE, { maxCost: 0.64 })
    expect(sim.charges()).toHaveLength(2)
  })

  test('counts prices of one’s own, and buys nothing again for another price', async () => {
    const order = { model: 'sora-2', duration: 4, prompt: 'a fox', file: join(folder, 'own.mp4') }
    const at = async (usd: number, maxCost: number) => {
      const provider = 'openai-compatible' as const
      const models = [{ provider, model: 'sora-2', price: { per: 'second' as const, usd } }]
      const client = createClient({ provider, apiKey: 'sk-test', baseUrl: sim.baseUrl(provider), models })
      const ends: Generated[] = []
      try {
        for await (const end of client.generateAll([order], { ...choices(), maxCost })) ends.push(end)
      } finally {
        await client.close()
      }
      return ends.map(({ error, reused }) => [error, reused])
    }
    await expect(at(0.1, 0.39)).rejects.toMatchObject({ code: 'budget_exceeded', charged: 'no' })
    expect(await at(0.1, 0.4)).toEqual([[null, false]])
    expect(await at(0.2, 0)).toEqual([[null, true]])
    expect(sim.charges()).toHaveLength(1)
  })

  test('one that fails is given with its error, and the others go on', async () => {
    const ends = await run([{ prompt: '[fail] fox', file: 'a.mp4' }, ...THREE.slice(1)])
    expect(ends.map(({ error }) => error?.code ?? null)).toEqual(['provider_failed', null, null])
    expect(ends[0]).toMatchObject({ path: null, task: { provider: 'apimaster' }, error: { refunded: 'yes' } })
  })

  test('leaving the loop stops what is not bought yet, and the next run takes up the rest', async () => {
    const client = open()
    const orders = Array.from({ length: 6 }, (_, n) => ({
      prompt: `fox ${n}`,
      duration: 4,
      file: join(folder, `${n}.mp4`),
    }))
    for await (const { error } of client.generateAll(orders, { ...choices(), concurrency: 1 })) {
      expect(error).toBeNull()
      break
    }
    expect(sim.charges().length).toBeLessThan(6)
    const ends: Generated[] = []
    for await (const end of client.generateAll(orders, choices())) ends.push(end)
    await client.close()
    expect(ends.filter(({ error }) => error !== null)).toEqual([])
    expect(sim.charges()).toHaveLength(6)
  })
})

describe('client.generateAll with several providers', () => {
  const NO_MONEY = {
    kind: 'status' as const,
    status: 402,
    body: { error: { code: 'insufficient_quota', message: 'no credit' } },
  }
  const down = { provider: 'apimaster', phase: 'submit', times: Number.POSITIVE_INFINITY, ...NO_MONEY } as const
  const order = { prompt: 'a kite', file: 'kite.mp4', model: 'sora-2', duration: 4 }
  const fallback = ['kling/kling-v3', 'fal/bytedance/seedance-2.0']

  async function all(
    orders: readonly Record<string, unknown>[],
    options: Record<string, unknown> = {},
    providers: readonly ('kling' | 'fal')[] = ['kling', 'fal'],
  ): Promise<Generated[]> {
    const account = (provider: 'kling' | 'fal') => ({ apiKey: 'sk-test', baseUrl: sim.baseUrl(provider) })
    const client = createClient({
      provider: 'apimaster',
      apiKey: 'sk-test',
      baseUrl: sim.baseUrl('apimaster'),
      accounts: Object.fromEntries(providers.map((provider) => [provider, account(provider)])),
    })
    const ends: Generated[] = []
    try {
      const placed = orders.map((one) => ({ ...one, file: join(folder, String(one['file'])) }))
      for await (const end of client.generateAll(placed as never, { ...choices(), ...options })) ends.push(end)
    } finally {
      await client.close()
    }
    return ends.toSorted((a, b) => a.index - b.index)
  }

  test('an order names its provider; the next run buys nothing', async () => {
    const orders = [order, { provider: 'kling', model: 'kling-v3', duration: 5, prompt: 'a kite', file: 'b.mp4' }]
    const ends = await all(orders)
    expect(ends.map(({ error, task }) => [error, task?.provider])).toEqual([
      [null, 'apimaster'],
      [null, 'kling'],
    ])
    expect((await all(orders, { maxCost: 0 })).map(({ reused }) => reused)).toEqual([true, true])
    expect(sim.charges()).toHaveLength(2)
  })

  test('maxCost counts an open question at a fallback, whose answer may be a purchase', async () => {
    sim.fault(down)
    sim.fault({ provider: 'kling', phase: 'submit', kind: 'reset', times: Number.POSITIVE_INFINITY })
    const free = { ...order, duration: undefined }
    const [end] = await all([free], { fallback: ['kling/kling-v3'] })
    expect(end?.error).toMatchObject({ code: 'submit_unknown' })
    sim.clearFaults()
    await expect(all([free], { fallback: ['kling/kling-v3'], maxCost: 0 })).rejects.toMatchObject({
      code: 'budget_exceeded',
    })
    expect(sim.charges()).toHaveLength(0)
  })

  test('a fallback makes what the first cannot, says why, and it is the same clip the next time', async () => {
    sim.fault(down)
    const free = { ...order, duration: undefined }
    const [end] = await all([free], { fallback })
    const from = [{ provider: 'apimaster', model: 'sora-2', code: 'insufficient_funds' }]
    expect(end).toMatchObject({ error: null, task: { provider: 'kling' }, fallbackFrom: from })
    sim.reset()
    const [again] = await all([free], { maxCost: 0 })
    expect(again).toMatchObject({ error: null, reused: true, fallbackFrom: from, task: { provider: 'kling' } })
    expect(sim.requests()).toEqual([])
  })

  test('a failure at a fallback is told with the name of that provider by the next run, too', async () => {
    sim.fault(down)
    const failing = { ...order, duration: undefined, prompt: 'a kite [fail]' }
    const first = await all([failing], { fallback: ['kling/kling-v3'] })
    expect(first[0]?.error).toMatchObject({ code: 'provider_failed', charged: 'unknown' })
    const again = await all([failing], { fallback: ['kling/kling-v3'] })
    expect(again[0]?.error?.message).toMatch(/paid for this clip at Kling and it failed \(task \d+\)/)
  })

  test('clips do not wait one after the other for a provider that nobody reaches', async () => {
    const many = [1, 2, 3, 4, 5].map((at) => ({
      ...order,
      duration: undefined,
      prompt: `kite ${at}`,
      file: `${at}.mp4`,
    }))
    const nowhere = { baseUrl: 'http://127.0.0.1:9' }
    const client = createClient({
      provider: 'apimaster',
      apiKey: 'sk-test',
      ...nowhere,
      // What nobody reaches is asked again after pauses: here they are short.
      clock: { ...systemClock, sleep: (ms, signal) => systemClock.sleep(ms / 50, signal) },
      accounts: { kling: { apiKey: 'sk-test', baseUrl: sim.baseUrl('kling') } },
    })
    const ends: Generated[] = []
    const placed = many.map((one) => ({ ...one, file: join(folder, one.file) }))
    const options = { ...choices(), fallback: ['kling/kling-v3'], concurrency: 1 }
    for await (const end of client.generateAll(placed, options)) ends.push(end)
    await client.close()
    expect(ends.map(({ error, task }) => [error, task?.provider])).toEqual(many.map(() => [null, 'kling']))
    const why = ends.map(({ fallbackFrom }) => fallbackFrom?.[0]?.message.startsWith('Not submitted, because'))
    expect(why).toEqual([false, false, true, true, true])
    expect(sim.charges()).toHaveLength(5)
  })

  test('after a reply that was lost nothing is bought elsewhere', async () => {
    sim.fault({ provider: 'apimaster', phase: 'submit', kind: 'reset', times: Number.POSITIVE_INFINITY })
    const [end] = await all([{ ...order, duration: undefined }], { fallback })
    expect(end).toMatchObject({ error: { code: 'submit_unknown' }, fallbackFrom: null })
    expect(sim.requests().filter(({ provider }) => provider !== 'apimaster')).toEqual([])
  })

  test('maxCost counts the dearest way', async () => {
    const free = { ...order, duration: undefined }
    await expect(all([free], { fallback, maxCost: 0.5 })).rejects.toMatchObject({ code: 'budget_exceeded' })
    expect((await all([free], { maxCost: 0.5 }))[0]?.error).toBeNull()
    expect(sim.charges()).toHaveLength(1)
  })

  test('everything wrong with providers and accounts is said at once, before anything is bought', async () => {
    const wrong = all(
      [
        { ...order, provider: 'klng' },
        { ...order, file: 'b.mp4', provider: 'fal', model: 'bytedance/seedance-2.0', duration: 5 },
        { ...order, file: 'c.mp4', duration: 8, fallback: ['kling/kling-2.6', 'sandbox/x', 'kling-v3'] },
      ],
      { fallback: ['google/veo-3.1-generate-preview'] },
      ['kling'],
    )
    await expect(wrong).rejects.toMatchObject({ code: 'invalid_input', charged: 'no' })
    for (const place of [
      /orders\[0\]\.provider: "klng" is no provider that Reelay knows. Did you mean kling\? Allowed: .*kling/,
      /orders\[1\]\.provider: this client has no account at fal\. .*accounts: \{ fal: \{ apiKey \} \}/,
      /orders\[2\]\.fallback: kling\/kling-2\.6: duration/,
      /orders\[2\]\.fallback: sandbox makes no real clip/,
      /orders\[2\]\.fallback\[2\]: "kling-v3" names no provider and model/,
      /fallback\[0\]: this client has no account at google/,
    ])
      await expect(wrong).rejects.toThrow(place)
    expect(sim.requests()).toEqual([])
  })

  test('an option or a field that is misspelled is refused, and nothing is bought', async () => {
    const refusal = (work: () => unknown) =>
      Promise.resolve()
        .then(work)
        .catch((error: unknown) => error)
    expect(await refusal(() => all([order], { fallbak: ['kling/kling-v3'] }))).toMatchObject({
      code: 'invalid_input',
      message: expect.stringMatching(/fallbak: it is not an option of generateAll\. Allowed: ledger, .*fallback/),
    })
    expect(await refusal(() => all([{ ...order, promt: 'x' }]))).toMatchObject({
      message: expect.stringMatching(
        /promt: there is no such field\. Allowed: file, provider, fallback, model, prompt/,
      ),
    })
    // What else is wrong with the order is said in the same go, and what every object has is no option.
    expect(await refusal(() => all([{ ...order, toString: 'x', constructor: 'y', duration: -1 }]))).toMatchObject({
      message: expect.stringMatching(/toString: there is no such field[\s\S]*constructor: there[\s\S]*duration: /),
    })
    expect(await refusal(() => all([order], { toString: 'x' }))).toMatchObject({
      message: expect.stringMatching(/^toString: it is not an option of generateAll/),
    })
    const acounts = { provider: 'sandbox', acounts: {} } as never
    expect(await refusal(() => createClient(acounts))).toMatchObject({
      message: expect.stringMatching(/acounts: it is not an option of createClient\. Allowed: .*accounts/),
    })
    expect(sim.requests()).toEqual([])
  })

  test('values that mean nothing are refused, all at once, and nothing is bought', async () => {
    const wrong = { pollIntervalMs: 'x', concurrency: 0, timeoutMs: -1, maxCost: 'a', buyAgain: 'failed', signal: {} }
    await expect(all([order], wrong)).rejects.toMatchObject({
      code: 'invalid_input',
      charged: 'no',
      message: expect.stringMatching(
        new RegExp(
          Object.keys(wrong)
            .map((name) => `${name}: it must be `)
            .join('[\\s\\S]*'),
        ),
      ),
    })
    for (const ledger of [7, {}, ''])
      await expect(all([order], { ledger })).rejects.toThrow('ledger: it must be the path')
    await expect(all([order], { ledger: undefined })).rejects.toThrow('ledger: none was given')
    const client = open()
    for (const orders of [undefined, {}, 'x'] as never[])
      await expect(client.generateAll(orders, choices()).next()).rejects.toThrow('orders: it must be a list')
    await expect(client.generateAll([null, 'x'] as never, choices()).next()).rejects.toThrow(
      /orders\[0\]: it is no object.*\norders\[1\]: it is no object/,
    )
    await client.close()
    expect(sim.requests()).toEqual([])
  })

  test('a Node.js that is too old is named when the client is made', () => {
    vi.stubGlobal('process', { ...process, versions: { ...process.versions, node: '20.20.2' } })
    try {
      expect(() => createClient({ provider: 'sandbox' })).toThrow(
        'Reelay needs Node.js 22.19 or newer, and this is 20.20.2. Nothing was sent.',
      )
    } finally {
      vi.unstubAllGlobals()
    }
  })

  test('an account that cannot be used is refused when the client is made', () => {
    const made = () =>
      createClient({ provider: 'sandbox', accounts: { kling: { apiKey: '' }, klng: { apiKey: 'x' } } as never })
    expect(made).toThrow(/accounts\.kling\.apiKey/)
    const misspelled = { fal: { apiKey: 'x', baseURL: 'https://relay.example.com' }, kling: 'sk-x' }
    expect(() => createClient({ provider: 'sandbox', accounts: misspelled as never })).toThrow(
      /accounts\.fal\.baseURL: there is no such field\. Allowed: apiKey, baseUrl\.\naccounts\.kling: it is no object/,
    )
    for (const accounts of [null, 'sk-test'])
      expect(() => createClient({ provider: 'sandbox', accounts: accounts as never })).toThrow(
        /accounts: it is no object/,
      )
    expect(() => createClient({ provider: 'sandbox', accounts: { kling: undefined } as never })).not.toThrow()
    expect(made).toThrow(/accounts\.klng: "klng" is no provider/)
  })
})
