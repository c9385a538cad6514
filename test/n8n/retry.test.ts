/** Trouble on the way to a clip that is paid: it is tried again, and never bought again. */

import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { nodeItems, nodeJson, nodeRuns } from './execution.ts'
import { openScene, type Scene } from './scene.ts'
import { end, items, manualTrigger, workflow } from './workflow.ts'

let scene: Scene

beforeAll(async () => {
  scene = await openScene({ taskMs: 800 })
})
beforeEach(() => scene.sim.reset())
afterAll(() => scene?.close())

const forever = { times: Number.POSITIVE_INFINITY }
const quick = { options: { pollInterval: 0.3 } }
const retrying = { retryOnFail: true, maxTries: 3, waitBetweenTries: 100 }

describe.each(['apimaster', 'aivideoapi', 'openai-compatible'] as const)('Retry On Fail at %s', (provider) => {
  test('pays once when downloads fail', async () => {
    const { sim, client } = scene
    sim.fault({ phase: 'download', kind: 'json-as-video', times: 8 })
    const execution = await client.runNew(await scene.flow({ provider, ...quick }, [{}, {}], retrying))
    expect(execution.data.resultData.error).toBeUndefined()
    expect(nodeJson(execution, 'Reelay').map(({ status }) => status)).toEqual(['succeeded', 'succeeded'])
    // Four wrong files are enough to give a clip up: the first try failed for both.
    expect(sim.requests({ phase: 'download' })).toHaveLength(10)
    expect(sim.requests({ phase: 'submit' })).toHaveLength(2)
    expect(sim.charges()).toHaveLength(2)
  })

  test('pays once when looks fail until each try is over', async () => {
    const { sim, client } = scene
    sim.fault({ phase: 'poll', kind: 'status', status: 500, ...forever })
    const flow = await scene.flow({ provider, timeout: 2, ...quick }, [{}], retrying)
    const id = await client.run(await client.createWorkflow(flow))
    await sleep(3500)
    sim.clearFaults()
    const execution = await client.finished(id)
    expect(nodeJson(execution, 'Reelay')).toMatchObject([{ status: 'succeeded', taskId: sim.charges()[0]?.taskId }])
    expect(sim.requests({ phase: 'submit' })).toHaveLength(1)
  })
})

test('a prompt that changes at every try is bought once', async () => {
  const { sim, client } = scene
  sim.fault({ phase: 'poll', kind: 'status', status: 500, ...forever })
  const order = { provider: 'aivideoapi', prompt: '=fox {{ Math.random() }}', timeout: 1, ...quick } as const
  const failed = await client.runNew(await scene.flow(order, [{}], retrying))
  expect(failed.status).toBe('error')
  sim.clearFaults()
  const mended = await client.retry(failed.id)
  expect(nodeJson(mended, 'Reelay')).toMatchObject([{ status: 'succeeded', taskId: sim.charges()[0]?.taskId }])
  expect(sim.charges()).toHaveLength(1)
})

test('Retry On Fail does not buy again where nobody knows of the submit', async () => {
  const { sim, client } = scene
  sim.fault({ phase: 'submit', kind: 'reset', accepted: true })
  const execution = await client.runNew(await scene.flow({ provider: 'apimaster', ...quick }, [{}], retrying))
  expect(execution.status).toBe('error')
  expect(execution.data.resultData.error?.description).toMatch(/Charged: unknown/)
  expect(sim.charges()).toHaveLength(1)
  expect(sim.requests({ phase: 'submit' })).toHaveLength(1)
})

test.each([
  'aivideoapi',
  'apimart',
] as const)('three tries order a clip once that moderation has stopped, and tell its reason (%s)', async (provider) => {
  const { sim, client } = scene
  const execution = await client.runNew(
    await scene.flow({ provider, prompt: '[moderated] fox', ...quick }, [{}], retrying),
  )
  expect(execution.status).toBe('error')
  const { message, description } = execution.data.resultData.error ?? {}
  expect(message).toMatch(/could not make the clip/)
  expect(description).toMatch(/Change the prompt or the image:.*It was not ordered again/)
  expect(description).toContain(String(sim.charges()[0]?.taskId))
  expect(sim.requests({ phase: 'submit' })).toHaveLength(1)
})

test("the editor's Retry of a failed execution takes up what was paid, again and again", async () => {
  const { sim, client } = scene
  sim.fault({ phase: 'poll', kind: 'status', status: 500, ...forever })
  const flow = await scene.flow({ provider: 'aivideoapi', prompt: '=fox {{ $json.n }}', timeout: 2, ...quick }, [
    { n: 1 },
    { n: 2 },
  ])
  const failed = await client.runNew(flow)
  expect(failed.status).toBe('error')
  const ids = sim.charges().map(({ taskId }) => taskId)
  for (const id of ids) expect(failed.data.resultData.error?.description).toContain(id)
  const failedAgain = await client.retry(failed.id)
  expect(failedAgain.status).toBe('error')
  sim.clearFaults()
  for (const { id } of [failed, failedAgain]) {
    const mended = await client.retry(id, id === failed.id)
    expect(mended.status).toBe('success')
    expect(
      nodeJson(mended, 'Reelay')
        .map(({ taskId }) => taskId)
        .toSorted(),
    ).toEqual(ids.toSorted())
  }
  expect(sim.charges()).toHaveLength(2)
})

describe('the error output', () => {
  test('gets the failed items with their task, and the others go on', async () => {
    const { sim, client } = scene
    const clip = await scene.node(
      { provider: 'aivideoapi', prompt: '={{ $json.prompt }}', ...quick },
      { onError: 'continueErrorOutput', ...retrying },
    )
    const list = ['[fail] fox', 'hare', '[moderated] owl', '[refuse] cat'].map((prompt, n) => ({ prompt, n }))
    const flow = workflow([manualTrigger(), items(list), clip, end('Worked')], {
      branches: [{ from: 'Reelay', output: 1, to: [end('Failed')] }],
    })
    const execution = await client.runNew(flow)
    expect(nodeJson(execution, 'Worked')).toMatchObject([{ prompt: 'hare', status: 'succeeded' }])
    const failed = nodeItems(execution, 'Failed')
    expect(failed.map(({ json }) => json['n'])).toEqual([0, 2, 3])
    for (const { json } of failed) {
      expect(json).toMatchObject({ error: expect.any(String), message: expect.stringContaining('Charged: no') })
      const details = json['details'] as Record<string, unknown>
      expect(details).toMatchObject({ provider: 'aivideoapi', prompt: json['prompt'] })
      const task = sim.charges({ prompt: String(json['prompt']) }).at(-1)
      expect(details['taskId']).toBe(task?.taskId ?? null)
      if (task) expect(json['message']).toContain(task.taskId)
    }
    // What the provider gave back may be bought again; what it did not is not.
    expect(sim.charges().filter(({ refunded }) => !refunded)).toHaveLength(1)
  })
})

describe('a stopped execution', () => {
  test.each(['generate', 'wait'])('%s ends within seconds and asks no more', async (operation) => {
    const { sim, client } = scene
    const submit = await scene.node(
      { provider: 'aivideoapi', prompt: '[slow] fox', operation: 'submit' },
      { name: 'S' },
    )
    const wait = await scene.node({ provider: 'aivideoapi', operation: 'wait' }, { name: 'Reelay' })
    const generate = await scene.flow({ provider: 'aivideoapi', prompt: '[slow] [slow] fox' }, [{ n: 1 }, { n: 2 }])
    const flow = operation === 'generate' ? generate : workflow([manualTrigger(), submit, wait])
    const id = await client.run(await client.createWorkflow(flow))
    while (sim.charges().length === 0) await sleep(20)
    await sleep(300)
    const before = Date.now()
    await client.stop(id)
    const execution = await client.finished(id)
    expect(execution.status).toBe('canceled')
    console.log(`${operation}: stopped after ${Date.now() - before} ms`)
    expect(Date.now() - before).toBeLessThan(3000)
    const asked = sim.requests().length
    await sleep(2500)
    expect(sim.requests()).toHaveLength(asked)
    expect(nodeRuns(execution, 'After')).toEqual([])
  })
})
