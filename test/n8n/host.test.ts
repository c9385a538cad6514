/** The harness itself, with n8n's own nodes: what our node's tests stand on. */

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nodeItems, nodeJson, nodeRuns } from './execution.ts'
import { type N8nServer, startN8n } from './server.ts'
import { code, end, items, manualTrigger, node, set, waitForCall, webhookTrigger, workflow } from './workflow.ts'

let n8n: N8nServer

beforeAll(async () => {
  n8n = await startN8n()
})

afterAll(() => n8n?.stop())

describe('runs by hand', () => {
  test('a line of nodes gives its items', async () => {
    const flow = workflow([manualTrigger(), items([{ n: 1 }, { n: 2 }]), set({ twice: '={{ $json.n * 2 }}' })])
    const execution = await n8n.client.runNew(flow)
    expect(execution.status).toBe('success')
    expect(nodeJson(execution, 'Set').map(({ n, twice }) => [n, Number(twice)])).toEqual([
      [1, 2],
      [2, 4],
    ])
  })

  test('a failure has its message, and an error output has its item', async () => {
    const boom = "throw new Error('no good')"
    const failed = await n8n.client.runNew(workflow([manualTrigger(), code(boom)]))
    expect(failed.status).toBe('error')
    expect(failed.data.resultData.error?.message).toContain('no good')

    const branches = [{ from: 'Code', output: 1, to: [end('Failed')] }]
    const caught = workflow([manualTrigger(), code(boom, 'Code', { onError: 'continueErrorOutput' }), end('Worked')], {
      branches,
    })
    const execution = await n8n.client.runNew(caught)
    expect(execution.status).toBe('success')
    expect(nodeJson(execution, 'Failed')[0]?.['error']).toContain('no good')
    expect(nodeItems(execution, 'Worked')).toEqual([])
  })

  test("the editor's retry runs the failed node again, with the workflow of then or of now", async () => {
    const broken = workflow([manualTrigger(), items([{ n: 1 }]), code("throw new Error('no good')")])
    const stored = await n8n.client.createWorkflow(broken)
    const first = await n8n.client.finished(await n8n.client.run(stored))
    const again = await n8n.client.retry(first.id)
    expect(again).toMatchObject({ mode: 'retry', status: 'error', retryOf: first.id })

    const nodes = stored.nodes.map((each) => (each.name === 'Code' ? { ...each, parameters: repaired } : each))
    await n8n.client.updateWorkflow(stored.id, { nodes })
    const mended = await n8n.client.retry(first.id, true)
    expect(mended.status).toBe('success')
    expect(nodeJson(mended, 'Code')).toEqual([{ repaired: true }])
    await n8n.client.deleteWorkflow(stored.id)
  })

  test('Retry On Fail tries as often as it says', async () => {
    let calls = 0
    const server = createServer((_, response) => {
      calls++
      response.writeHead(calls < 3 ? 500 : 200, { 'content-type': 'application/json' }).end(JSON.stringify({ calls }))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    const retrying = { name: 'Ask', retryOnFail: true, maxTries: 3, waitBetweenTries: 10 }
    const ask = node('n8n-nodes-base.httpRequest', 4.2, { url, options: {} }, retrying)
    const execution = await n8n.client.runNew(workflow([manualTrigger(), ask]))
    server.closeAllConnections()
    server.close()
    expect(execution.status).toBe('success')
    expect(nodeJson(execution, 'Ask')).toEqual([{ calls: 3 }])
  })

  test('a loop runs its nodes once a pass', async () => {
    const count = code('return [{ json: { n: ($input.first().json.n ?? 0) + 1 } }]', 'Count')
    const more = code('return $input.first().json.n < 3 ? $input.all() : []', 'More')
    const flow = workflow([manualTrigger(), count, more], { branches: [{ from: 'More', to: ['Count'] }] })
    const execution = await n8n.client.runNew(flow)
    expect(nodeRuns(execution, 'Count')).toHaveLength(3)
    expect(nodeJson(execution, 'Count', { run: 0 })).toEqual([{ n: 1 }])
    expect(nodeJson(execution, 'Count')).toEqual([{ n: 3 }])
  })

  test('a file comes back as it was stored', async () => {
    const make = `
      const data = await this.helpers.prepareBinaryData(Buffer.from('a small film'), 'film.mp4', 'video/mp4')
      return [{ json: {}, binary: { data } }]`
    const execution = await n8n.client.runNew(workflow([manualTrigger(), code(make)]))
    const file = nodeItems(execution, 'Code')[0]?.binary?.['data']
    expect(file).toMatchObject({ mimeType: 'video/mp4', fileName: 'film.mp4' })
    const reply = await n8n.client.binary(file?.id ?? '')
    expect(reply.headers.get('content-type')).toContain('video/mp4')
    expect(await reply.text()).toBe('a small film')
  })
})

describe('suspended executions', () => {
  test('a call to the resume URL wakes a production execution', async () => {
    const flow = workflow([webhookTrigger('suspend'), waitForCall(), end('After')])
    const { id: workflowId } = await n8n.client.createWorkflow(flow)
    await n8n.client.publish(workflowId)
    const id = await n8n.client.runInProduction(workflowId, 'suspend', { order: 7 })
    await n8n.client.waiting(id)
    const url = await n8n.client.resumeUrl(id)
    expect((await fetch(url.slice(0, -1), { method: 'POST' })).status).toBe(401)
    expect((await fetch(url, { method: 'POST' })).status).toBe(200)
    const execution = await n8n.client.finished(id)
    expect(execution.status).toBe('success')
    expect(nodeItems(execution, 'After')).toHaveLength(1)
    await n8n.client.unpublish(workflowId)
  })

  test('one that is stopped while it waits is canceled', async () => {
    const id = await n8n.client.run(await n8n.client.createWorkflow(workflow([manualTrigger(), waitForCall()])))
    await n8n.client.waiting(id)
    await n8n.client.stop(id)
    expect((await n8n.client.finished(id)).status).toBe('canceled')
  })

  test('one survives a power cut, and its address stays', async () => {
    const id = await n8n.client.run(await n8n.client.createWorkflow(workflow([manualTrigger(), waitForCall()])))
    await n8n.client.waiting(id)
    const url = await n8n.client.resumeUrl(id)
    const before = n8n.pid
    await n8n.kill()
    await n8n.restart()
    expect(n8n.pid).not.toBe(before)
    expect((await fetch(url, { method: 'POST' })).status).toBe(200)
    expect((await n8n.client.finished(id)).status).toBe('success')
  })
})

test('the list of node types and the memory of the process can be read', async () => {
  const names = (await n8n.client.nodeTypes()).map(({ name }) => name)
  expect(names).toContain('n8n-nodes-base.httpRequest')
  const { rss, peak } = n8n.memory()
  expect(rss).toBeGreaterThan(100e6)
  expect(peak).toBeGreaterThanOrEqual(rss)
  n8n.resetPeak()
  expect(n8n.memory().peak).toBeLessThanOrEqual(peak)
})

const repaired = { jsCode: 'return [{ json: { repaired: true } }]' }
