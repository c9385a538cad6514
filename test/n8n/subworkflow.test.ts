/** A workflow that calls another one: what n8n's Retry On Fail of the calling node makes the called one buy. */

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { nodeJson } from './execution.ts'
import { openScene, type Scene } from './scene.ts'
import {
  end,
  items,
  manualTrigger,
  type NodeSettings,
  node,
  type WorkflowNode,
  webhookTrigger,
  workflow,
} from './workflow.ts'

let scene: Scene

beforeAll(async () => {
  scene = await openScene({ taskMs: 500 })
})
beforeEach(() => scene.sim.reset())
afterAll(() => scene?.close())

const retrying = { retryOnFail: true, maxTries: 3, waitBetweenTries: 100 }

/** n8n's Execute Sub-workflow. */
function call(workflowId: string, settings: NodeSettings = {}, mode: 'once' | 'each' = 'once'): WorkflowNode {
  const parameters = {
    source: 'database',
    workflowId: { __rl: true, mode: 'id', value: workflowId },
    workflowInputs: { mappingMode: 'defineBelow', value: {} },
    mode,
    options: {},
  }
  return node('n8n-nodes-base.executeWorkflow', 1.2, parameters, { name: 'Call', ...settings })
}

const called = () =>
  node('n8n-nodes-base.executeWorkflowTrigger', 1.1, { inputSource: 'passthrough' }, { name: 'Called' })

/** Fails for items whose field `stop` is true, as a node after the clip may. */
const mayStop = () => {
  const jsCode =
    "if ($input.first().json.stop || $('Called').first().json.stop) throw new Error('a later node failed'); return $input.all()"
  return node('n8n-nodes-base.code', 2, { jsCode }, { name: 'Later' })
}

/** The sub-workflow: one clip an item, and a node after it. Published, as a caller in production needs it. */
async function child(parameters: Record<string, unknown> = {}, after: WorkflowNode[] = [mayStop()]): Promise<string> {
  const clip = await scene.node({
    provider: 'aivideoapi',
    prompt: '={{ $json.prompt }}',
    options: { pollInterval: 0.2 },
    ...parameters,
  })
  const { id } = await scene.client.createWorkflow(workflow([called(), clip, ...after]))
  await scene.client.publish(id)
  return id
}

const bought = (prompt: string) => scene.sim.charges({ prompt }).map(({ taskId }) => taskId)

describe('Execute Sub-workflow on Retry On Fail', () => {
  test('buys once where a node after the clip fails each time', async () => {
    const id = await child()
    const flow = workflow([manualTrigger(), items([{ prompt: 'fox', stop: true }]), call(id, retrying)])
    const execution = await scene.client.runNew(flow)
    expect(execution.status).toBe('error')
    expect(await scene.client.executions(id)).toHaveLength(3)
    expect(bought('fox')).toHaveLength(1)
  })

  test('buys once where the clip cannot be fetched, and delivers it in the end', async () => {
    const { sim, client } = scene
    sim.fault({ phase: 'download', kind: 'json-as-video', times: 8 })
    const flow = workflow([manualTrigger(), items([{ prompt: 'fox' }]), call(await child(), retrying)])
    const execution = await client.runNew(flow)
    expect(nodeJson(execution, 'Call')).toMatchObject([{ status: 'succeeded', taskId: bought('fox')[0] }])
    expect(bought('fox')).toHaveLength(1)
  })

  test('does not order again what moderation has stopped', async () => {
    const flow = workflow([manualTrigger(), items([{ prompt: '[moderated] fox' }]), call(await child(), retrying)])
    expect((await scene.client.runNew(flow)).status).toBe('error')
    expect(scene.sim.requests({ phase: 'submit' })).toHaveLength(1)
  })

  test('buys none again when one of its items fails and all are run once more', async () => {
    const list = ['fox', 'hare', 'owl'].map((prompt) => ({ prompt, stop: prompt === 'owl' }))
    const flow = workflow([manualTrigger(), items(list), call(await child(), retrying, 'each')])
    expect((await scene.client.runNew(flow)).status).toBe('error')
    expect(scene.sim.charges()).toHaveLength(3)
  })

  test("buys once through a workflow in between, and in the editor's Retry of the caller", async () => {
    const { client } = scene
    const between = await client.createWorkflow(workflow([called(), call(await child())]))
    await client.publish(between.id)
    const path = `clips-${Date.now()}`
    const flow = workflow([webhookTrigger(path), items([{ prompt: 'fox', stop: true }]), call(between.id, retrying)])
    const top = await client.createWorkflow(flow)
    await client.publish(top.id)
    const failed = await client.finished(await client.runInProduction(top.id, path))
    expect(failed.status).toBe('error')
    expect(bought('fox')).toHaveLength(1)
    expect((await client.retry(failed.id)).status).toBe('error')
    expect(bought('fox')).toHaveLength(1)
  })
})

test("the editor's Retry of a caller that was run by hand takes up what was bought", async () => {
  const flow = workflow([manualTrigger(), items([{ prompt: 'fox', stop: true }]), call(await child())])
  const failed = await scene.client.runNew(flow)
  expect(failed.status).toBe('error')
  const { data } = await scene.client.retry(failed.id)
  expect(data.resultData.error?.message).toContain('a later node failed')
  expect(bought('fox')).toHaveLength(1)
})

test('a loop that calls it with the same item three times gets three clips', async () => {
  const loop = node('n8n-nodes-base.splitInBatches', 3, { batchSize: 1, options: {} }, { name: 'Loop' })
  const list = Array.from({ length: 3 }, () => ({ prompt: 'fox' }))
  const flow = workflow([manualTrigger(), items(list), loop, end('Done')], {
    branches: [{ from: 'Loop', output: 1, to: [call(await child(), retrying), 'Loop'] }],
  })
  const execution = await scene.client.runNew(flow)
  expect(execution.status).toBe('success')
  expect(new Set(nodeJson(execution, 'Done').map(({ taskId }) => taskId)).size).toBe(3)
  expect(bought('fox')).toHaveLength(3)
})
