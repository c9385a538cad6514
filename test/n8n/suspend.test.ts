/** Executions that sleep until the provider calls: through calls of every kind, deadlines and power cuts. */

import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Execution, nodeItems, nodeJson } from './execution.ts'
import { openScene, original, type Scene } from './scene.ts'
import { end, items, manualTrigger, workflow } from './workflow.ts'

const CALLERS = ['aivideoapi', 'apimart'] as const
type Caller = (typeof CALLERS)[number]

let scene: Scene
/** Begun first and looked at last: n8n wakes what is due once a minute. */
let overdue: { id: string; began: number }[]

beforeAll(async () => {
  // A prompt says how long its clip takes: "takes 5 s".
  const taskMs = (_: unknown, { prompt }: { prompt: string }) => Number(/takes (\d+) s/.exec(prompt)?.[1] ?? 1) * 1000
  scene = await openScene({ taskMs, callbackRetriesMs: [1000, 2000, 5000] })
  overdue = []
  for (const provider of CALLERS) {
    const began = Date.now()
    const id = await start({ provider, prompt: 'late fox takes 3600 s', timeout: 5 }, [{ n: 1 }, { n: 2 }])
    overdue.push({ id, began })
  }
})
afterAll(() => scene?.close())

async function start(parameters: { provider: Caller; [name: string]: unknown }, list = [{}], settings = {}) {
  const node = await scene.node({ waitMode: 'suspend', timeout: 300, ...parameters }, settings)
  const branches = Object.hasOwn(settings, 'onError') ? [{ from: 'Reelay', output: 1, to: [end('Failed')] }] : []
  const flow = workflow([manualTrigger(), items(list), node, end('After')], { branches })
  const id = await scene.client.run(await scene.client.createWorkflow(flow))
  await scene.client.waiting(id)
  return id
}

async function call(id: string, body: unknown, change = (url: string) => url): Promise<number> {
  const url = change(`${await scene.client.resumeUrl(id)}&reelay=1`)
  const headers = { 'content-type': 'application/json' }
  const reply = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
  await reply.arrayBuffer()
  return reply.status
}

const bought = (prompt: string) => scene.sim.charges({ prompt }).map(({ taskId }) => taskId)
const status = async (id: string) => (await scene.client.execution(id)).status

async function woken(id: string): Promise<Execution> {
  const execution = await scene.client.finished(id, { timeout: 20_000 })
  expect(execution.data.resultData.error).toBeUndefined()
  return execution
}

describe.each(CALLERS)('%s', (provider) => {
  test('wakes the execution, and a Download node brings the file', async () => {
    const { client, sim } = scene
    const sleeper = await scene.node({ provider, waitMode: 'suspend', prompt: '=fox {{ $json.n }} takes 2 s' })
    const download = await scene.node({ provider, operation: 'download' }, { name: 'Download' })
    const flow = workflow([manualTrigger(), items([{ n: provider }]), sleeper, download])
    const id = await client.run(await client.createWorkflow(flow))
    await client.waiting(id)
    const execution = await woken(id)
    const [clip] = nodeItems(execution, 'Download')
    expect(clip?.json).toMatchObject({ status: 'succeeded', prompt: `fox ${provider} takes 2 s` })
    expect(await scene.sha256(clip?.binary?.['data'])).toBe(await original(sim, provider, clip?.json ?? {}))
    const calls = sim.callbacks({ taskId: String(clip?.json['taskId']) })
    expect(calls.map(({ outcome }) => outcome)).toContain(200)
    if (provider === 'apimart') expect(calls[0]?.url).toMatch(/&reelay=1\/callback$/)
    expect(bought(`fox ${provider} takes 2 s`)).toHaveLength(1)
  })

  test('is not impersonated: forged, early and repeated calls change nothing', async () => {
    const prompt = `forged ${provider} takes 8 s`
    const id = await start({ provider, prompt })
    const taskId = bought(prompt)[0]
    const lie = { id: taskId, status: 'completed', output: { urls: ['https://evil.example/clip.mp4'] } }
    const confirmed = { data: { id: taskId, status: 'completed' } }
    const calls: [number, Promise<number>][] = [
      [401, call(id, lie, (url) => url.replace(/signature=\w+/, 'signature=0000'))],
      [401, call(id, lie, (url) => url.replace(/signature=\w+&/, ''))],
      // Names the task, which is not ready: whoever calls is asked to come again.
      [503, call(id, lie)],
      [503, call(id, confirmed, (url) => `${url}/callback`)],
      [200, call(id, {})],
      [200, call(id, [])],
      [200, call(id, { nothing: 'of ours' })],
    ]
    for (const [expected, answer] of calls) expect(await answer).toBe(expected)
    expect(await status(id)).toBe('waiting')

    const execution = await woken(id)
    const [item] = nodeJson(execution, 'After')
    expect(item).toMatchObject({ status: 'succeeded', taskId })
    expect(String(item?.['videoUrl'])).toContain(scene.sim.assetOrigin)
    // Once it is over, nothing wakes it again.
    expect(await call(id, lie)).toBeGreaterThanOrEqual(400)
    expect(nodeJson(await scene.client.execution(id), 'After')).toHaveLength(1)
    expect(bought(prompt)).toHaveLength(1)
  })

  test('several items wake together, when the last is ready', async () => {
    const id = await start({ provider, prompt: '={{ $json.p }}' }, [
      { p: `one ${provider} takes 2 s` },
      { p: `two ${provider} takes 5 s` },
      { p: `three ${provider} [fail] takes 2 s` },
    ])
    await sleep(3000)
    expect(await status(id)).toBe('waiting')
    const after = nodeJson(await woken(id), 'After')
    expect(after.map((json) => json['status'])).toEqual(['succeeded', 'succeeded', 'failed'])
    expect(after[2]).toMatchObject({
      failure: { message: expect.any(String) },
      prompt: `three ${provider} [fail] takes 2 s`,
    })
  })

  test('a clip that failed goes to the error output with its task', async () => {
    const prompts = [`good ${provider} takes 2 s`, `bad ${provider} [fail] takes 2 s`]
    const list = prompts.map((p) => ({ p }))
    const id = await start({ provider, prompt: '={{ $json.p }}' }, list, { onError: 'continueErrorOutput' })
    const execution = await woken(id)
    expect(nodeJson(execution, 'After')).toMatchObject([{ status: 'succeeded', prompt: prompts[0] }])
    const [failed] = nodeJson(execution, 'Failed')
    expect(failed).toMatchObject({ details: { status: 'failed', taskId: bought(prompts[1] ?? '')[0] } })
    expect(String(failed?.['error'])).toContain(bought(prompts[1] ?? '')[0])
  })

  test('a call that comes while the provider cannot be asked is made again', async () => {
    const prompt = `unseen ${provider} takes 2 s`
    const id = await start({ provider, prompt })
    const taskId = bought(prompt)[0] ?? ''
    scene.sim.fault({ phase: 'poll', taskId, kind: 'status', status: 500, times: 3 })
    await woken(id)
    const outcomes = scene.sim.callbacks({ taskId }).map(({ outcome }) => outcome)
    expect(outcomes).toEqual([503, 200])
  })
})

test('a Submit node with a callback wakes a Wait node', async () => {
  const { client } = scene
  const options = { callback: true }
  const submit = await scene.node(
    { provider: 'aivideoapi', operation: 'submit', prompt: 'apart takes 3 s', options },
    { name: 'Submit' },
  )
  const wait = await scene.node({ provider: 'aivideoapi', operation: 'wait', waitMode: 'suspend' }, { name: 'Wait' })
  const id = await client.run(await client.createWorkflow(workflow([manualTrigger(), submit, wait, end('After')])))
  await client.waiting(id)
  expect(nodeJson(await woken(id), 'After')).toMatchObject([{ status: 'succeeded', prompt: 'apart takes 3 s' }])
})

test("the editor's Retry buys only what was refused, and waits for what calls the execution of before", async () => {
  const { client, sim } = scene
  sim.fault({ phase: 'submit', promptIncludes: 'refused', kind: 'status', status: 400, body: { error: {} } })
  const prompts = ['kept takes 4 s', 'refused takes 7 s']
  const sleeper = await scene.node({ provider: 'apimart', waitMode: 'suspend', prompt: '={{ $json.p }}' })
  const flow = workflow([manualTrigger(), items(prompts.map((p) => ({ p }))), sleeper, end('After')])
  const failed = await client.runNew(flow)
  expect(failed.status).toBe('error')
  expect(failed.data.resultData.error?.description).toContain(bought('kept takes 4 s')[0])
  const { id } = await client.retry(failed.id)
  expect(nodeJson(await woken(id), 'After')).toMatchObject(
    prompts.map((prompt) => ({ status: 'succeeded', taskId: bought(prompt)[0] })),
  )
  expect(prompts.flatMap(bought)).toHaveLength(2)
})

test('what came due is woken with its task ids, and can be waited for again', async () => {
  for (const [index, { id, began }] of overdue.entries()) {
    const execution = await scene.client.finished(id, { timeout: 90_000 })
    console.log(`${CALLERS[index]}: deadline of 5 s, woken after ${Math.round((Date.now() - began) / 1000)} s`)
    expect(execution.status).toBe('success')
    const after = nodeJson(execution, 'After')
    expect(after).toHaveLength(2)
    const ids = scene.sim
      .charges({ provider: CALLERS[index]!, prompt: 'late fox takes 3600 s' })
      .map(({ taskId }) => taskId)
    expect(after.map(({ taskId }) => taskId).toSorted()).toEqual(ids.toSorted())
    for (const { status } of after) expect(['queued', 'running']).toContain(status)
  }
})

test('a power cut loses no sleeping execution: neither one that is called nor one that comes due', async () => {
  const called = await start({ provider: 'aivideoapi', prompt: 'dark takes 45 s' })
  const missed = await start({ provider: 'apimart', prompt: 'missed takes 15 s', timeout: 45 })
  // What is killed while it falls asleep or wakes up, n8n's recovery may take for crashed; then Retry takes the task up.
  await sleep(3000)
  await scene.n8n.kill()
  const killed = Date.now()
  const [task] = bought('missed takes 15 s')
  const missedCalls = () => scene.sim.callbacks().filter(({ taskId }) => taskId === task)
  await vi.waitFor(() => expect(missedCalls()[0]?.outcome).toEqual(expect.any(String)), {
    timeout: 30_000,
    interval: 100,
  })
  await scene.n8n.restart()
  console.log(`restarted after ${Date.now() - killed} ms`)
  const awake = await scene.client.finished(called, { timeout: 90_000 })
  expect(awake).toMatchObject({ status: 'success' })
  expect(nodeJson(awake, 'After')).toMatchObject([{ status: 'succeeded', taskId: bought('dark takes 45 s')[0] }])
  const execution = await scene.client.finished(missed, { timeout: 90_000 })
  expect(execution.status).toBe('success')
  console.log(`the missed one is over ${Math.round((Date.now() - killed) / 1000)} s after the power cut`)
  expect(nodeJson(execution, 'After')).toMatchObject([{ taskId: bought('missed takes 15 s')[0] }])
  expect(bought('dark takes 45 s')).toHaveLength(1)
  expect(scene.sim.violations()).toEqual([])
})

test('Retry On Fail does not run again over the items of an execution that is asleep', async () => {
  const { sim, client } = scene
  sim.fault({ phase: 'submit', kind: 'status', status: 400, body: { error: { message: 'busy' } } })
  const clip = await scene.node(
    {
      provider: 'aivideoapi',
      prompt: '={{ $json.prompt }}',
      duration: '={{ $json.seconds }}',
      waitMode: 'suspend',
      timeout: 60,
      options: { concurrency: 1 },
    },
    { onError: 'continueRegularOutput', retryOnFail: true, maxTries: 3, waitBetweenTries: 100 },
  )
  const rows = ['dozing fox', 'dozing hare'].map((prompt) => ({ prompt, seconds: 8 }))
  await client.runNew(workflow([manualTrigger(), items(rows), clip, end('Worked')]))
  const orders = sim.requests({ provider: 'aivideoapi', phase: 'submit' }).map(({ body }) => (body as Submitted).input)
  const asked = orders.filter(({ prompt }) => prompt.startsWith('dozing')).map(({ duration }) => duration)
  expect(new Set(asked)).toEqual(new Set([8]))
  expect([...bought('dozing fox'), ...bought('dozing hare')]).toHaveLength(1)
})

interface Submitted {
  input: { prompt: string; duration: number }
}
