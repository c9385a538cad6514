import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createClient as createNeutralClient } from '../../src/engine/client.ts'
import { createClient, readMp4, systemClock } from '../../src/node/index.ts'

test('the short form buys, waits and saves a clip that plays', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'reelay-client-'))
  const client = createClient({ provider: 'sandbox' })
  try {
    const task = await client.submit({ prompt: 'a lighthouse', duration: 6, aspectRatio: '9:16' })
    const statuses: string[] = []
    for await (const { status } of client.wait(task)) statuses.push(status)
    expect(statuses.at(-1)).toBe('succeeded')

    const target = join(folder, 'clips', 'lighthouse.mp4')
    const file = await client.download(task, target)
    expect(file).toMatchObject({ duration: 6, width: 720, height: 1280 })
    expect(await readMp4(target)).toMatchObject({ duration: 6 })
    expect(await readdir(join(folder, 'clips'))).toEqual(['lighthouse.mp4'])
  } finally {
    await client.close()
    await rm(folder, { recursive: true })
  }
})

const noClip = { status: 'succeeded' } as never

test.each([
  null,
  undefined,
  'a red fox',
  ['a red fox'],
])('submit(%j) is a rejected promise that says what a request is', async (input) => {
  const client = createClient({ provider: 'sandbox' })
  const submitted = client.submit(input as never)
  await expect(submitted).rejects.toMatchObject({ code: 'invalid_input', charged: 'no' })
  await expect(submitted).rejects.toThrow("a request is an object, for example { prompt: 'a red fox' }")
})

test('a mistake in a request rejects, and is not thrown', async () => {
  const client = createClient({ provider: 'sandbox' })
  const submitted = client.submit({ prompt: '' })
  await expect(submitted).rejects.toMatchObject({ code: 'invalid_input' })
})

test('what is no handle of this provider is asked of nobody', async () => {
  const client = createClient({
    provider: 'aivideoapi',
    apiKey: 'sk-1',
    http: () => Promise.reject(new Error('asked')),
  })
  const foreign = { v: 1, id: 't1', provider: 'apimart', submittedAt: '2026-11-01T00:00:00.000Z' } as never
  for (const task of [foreign, 'task-1', null, 7, {}] as never[])
    for (const asked of [
      () => client.get(task),
      async () => client.wait(task),
      () => client.download(task, '/nowhere/x.mp4'),
      () => client.download(task, '/nowhere/x.mp4', { state: noClip }),
      () => client.read(task, noClip).next(),
    ])
      await expect(asked()).rejects.toMatchObject({ code: 'invalid_input', charged: 'unknown' })
  await expect(client.get(foreign)).rejects.toThrow(
    'Task t1 was made at APIMart, and this client speaks with AIVideoAPI',
  )
})

test('a misspelled option is refused by every method, with the task where there is one, and asks nobody', async () => {
  const http = () => Promise.reject(new Error('asked'))
  const client = createClient({ provider: 'aivideoapi', apiKey: 'sk-1', http })
  const task = { v: 1, id: 't1', provider: 'aivideoapi', submittedAt: '2026-11-01T00:00:00.000Z' } as const
  const wrong = { timeout: 5, constructor: 1 } as never
  const ofTask: Array<[string, () => unknown]> = [
    ['get', () => client.get(task, wrong)],
    ['wait', async () => client.wait(task, wrong)],
    ['read', () => client.read(task, noClip, wrong).next()],
    ['save', () => client.save(task, noClip, async () => {}, wrong)],
    ['download', () => client.download(task, '/nowhere/x.mp4', wrong)],
  ]
  for (const [method, asked] of ofTask) {
    const why = new RegExp(
      `^timeout: it is not an option of ${method}\\. Allowed: .*signal[\\s\\S]*constructor: [\\s\\S]*lives on`,
    )
    await expect(asked(), method).rejects.toMatchObject({ code: 'invalid_input', charged: 'unknown', task })
    await expect(asked(), method).rejects.toThrow(why)
  }
  for (const asked of [() => client.submit({ prompt: 'a' }, wrong), () => client.balance(wrong)])
    await expect(asked()).rejects.toMatchObject({ code: 'invalid_input', charged: 'no' })
  // Each would send it to nobody, wait for nothing or look without a pause.
  const wrongValues: Array<[() => unknown, string]> = [
    [() => client.submit({ prompt: 'a' }, { callbackUrl: 'hook' }), 'callbackUrl: it must be an address that starts'],
    [() => client.submit({ prompt: 'a' }, { idempotencyKey: 'a\nb' }), 'idempotencyKey: it must be a text of'],
    [() => client.get(task, { signal: {} as never }), 'signal: it must be an AbortSignal'],
    [async () => client.wait(task, { timeoutMs: Number.NaN }), 'timeoutMs: it must be a number of milliseconds'],
    [async () => client.wait(task, { pollIntervalMs: 0 }), 'pollIntervalMs: it must be a number of milliseconds, 1 or'],
    [() => client.download(task, 'x.mp4', { deadline: '5' as never }), 'deadline: it must be a time in milliseconds'],
    [() => client.read(task, noClip, { maxBytes: 0 }).next(), 'maxBytes: it must be a number of bytes'],
  ]
  for (const [asked, why] of wrongValues) await expect(asked()).rejects.toThrow(why)
  const neutral = { provider: 'sandbox', clock: systemClock, http, modles: [] } as never
  expect(() => createNeutralClient(neutral)).toThrow('modles: it is not an option of createClient')
})

test('an option that is undefined is left out', async () => {
  const client = createClient({ provider: 'sandbox', baseUrl: undefined, log: undefined as never })
  try {
    const task = await client.submit({ prompt: 'a lighthouse' }, { callbackUrl: undefined as never })
    const options = { timeoutMs: undefined, pollIntervalMs: undefined, signal: undefined } as never
    expect((await client.wait(task, options)).status).toBe('succeeded')
  } finally {
    await client.close()
  }
})

describe('after close()', () => {
  test.each(['unused', 'used'])('an %s client buys nothing and says so', async (before) => {
    const client = createClient({ provider: 'sandbox' })
    const task = await client.submit({ prompt: 'a lighthouse' })
    const closed = before === 'used' ? client : createClient({ provider: 'sandbox' })
    await closed.close()
    for (const asked of [
      () => closed.submit({ prompt: 'a lighthouse' }),
      () => closed.get(task),
      async () => closed.wait(task),
      () => closed.download(task, '/nowhere/x.mp4'),
      () => closed.read(task, noClip).next(),
      () => closed.balance(),
      () => closed.generateAll([{ prompt: 'a', file: 'a.mp4' }], { folder: '/nowhere' } as never).next(),
    ])
      await expect(asked()).rejects.toMatchObject({
        code: 'aborted',
        charged: 'no',
        message: expect.stringContaining('This client is closed.'),
      })
  })

  test('a wait that is under way ends at once, and the task lives on', async () => {
    const client = createClient({ provider: 'sandbox' })
    const task = await client.submit({ prompt: '[slow] a lighthouse' })
    const waited = client.wait(task)
    const ended = expect(waited).rejects.toMatchObject({ code: 'aborted', task: { id: task.id } })
    await client.close()
    await ended
  })
})

test.each<[what: string, options: unknown, ...fields: RegExp[]]>([
  ['nothing', undefined, /^provider: no provider was named/m],
  ['a key that is a number', { provider: 'fal', apiKey: 5 }, /^apiKey: it must be a text/m],
  [
    'everything at once',
    { provider: 'kling', apiKey: {}, baseUrl: 5, models: 'm.yml', logg: 1, accounts: { fall: { apiKey: 'x' } } },
    /^apiKey: it must be a text/m,
    /^baseUrl: it must be a text/m,
    /^models: it is no list of cards/m,
    /^logg: it is not an option/m,
    /^accounts\.fall: "fall" is no provider that Reelay knows\. Did you mean fal\?/m,
  ],
  [
    'a provider that is none',
    { provider: Object.create(null), models: 5 },
    /^provider: it must be the name/m,
    /^models: /m,
  ],
  [
    'an account twice',
    { provider: 'sandbox', accounts: { fal: { apiKey: 'x' }, Fal: { apiKey: 'y' } } },
    /^accounts\.Fal: fal stands twice/m,
  ],
])('createClient refuses %s in words', (_what, options, ...fields) => {
  let thrown: unknown
  try {
    createClient(options as never)
  } catch (error) {
    thrown = error
  }
  expect(thrown).toMatchObject({ code: 'invalid_input', charged: 'no' })
  for (const field of fields) expect(String((thrown as Error).message)).toMatch(field)
})

test('capitals in the name of a provider do not matter, at any door', async () => {
  const client = createClient({
    provider: 'Sandbox' as never,
    accounts: { FAL: { apiKey: 'x' } } as never,
    models: [{ provider: 'Fal' as never, model: 'm', price: { per: 'clip', usd: 1 } }],
  })
  expect(client.estimate({ prompt: 'a fox' }).usd).toBe(0)
  const folder = await mkdtemp(join(tmpdir(), 'reelay-client-'))
  const orders = [
    { prompt: 'a fox', provider: 'SANDBOX' as never, file: join(folder, 'a.mp4'), fallback: ['Fal/m'] },
    { prompt: 'a hen', provider: 'Fall' as never, file: join(folder, 'b.mp4') },
  ]
  const all = async (some: typeof orders) => {
    const ends = []
    for await (const end of client.generateAll(some, { ledger: join(folder, 'ledger') })) ends.push(end)
    return ends
  }
  await expect(all(orders)).rejects.toThrow(/orders\[1\]\.provider: "Fall" .* Did you mean fal\?/)
  expect((await all(orders.slice(0, 1))).map(({ error }) => error)).toEqual([null])
  await client.close()
  await rm(folder, { recursive: true })
})
