import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createClient, readMp4 } from '../../src/node/index.ts'

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
