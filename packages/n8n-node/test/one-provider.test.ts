/** The packages for one provider each, as they are built: what n8n finds in them, and that they do what the large one does. */

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { PROVIDER_IDS, type ProviderId } from '@reelay/core'
import { ADAPTERS } from '@reelay/core/host'
import { startSimulator } from '@reelay/simulator'
import { type INodeParameters, type INodeType, NodeHelpers } from 'n8n-workflow'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { bundle } from '../bundle.mts'
import { CHOSEN, type Chosen } from '../cloud/chosen.mts'
import { only } from '../cloud/only.mts'
import { Reelay } from '../nodes/Reelay/Reelay.node.ts'
import ours from '../package.json' with { type: 'json' }
import {
  credentialsFor,
  FIELDS,
  failing,
  fakeExecution,
  orderFor,
  quickClock,
  type ReelayLike,
  type Simulated,
  type WIRE_PROVIDERS,
} from './fake-context.ts'

type Wire = (typeof WIRE_PROVIDERS)[number]

const require = createRequire(import.meta.url)
let sim: Simulated

beforeAll(async () => {
  sim = await startSimulator({ taskMs: 40 })
  for (const { adapter, folder } of CHOSEN) await bundle(folder, [only(adapter.id)])
}, 600_000)
beforeEach(() => quickClock())
afterAll(() => sim.close())

const read = ({ folder }: Chosen, file: string) => readFileSync(join(folder, file), 'utf8')
const manifestOf = (chosen: Chosen) => JSON.parse(read(chosen, 'package.json')) as typeof ours

/** As n8n loads it: the class that is called like its file. */
function load(chosen: Chosen): ReelayLike & INodeType {
  const [file = ''] = manifestOf(chosen).n8n.nodes
  return new (require(join(chosen.folder, file))[chosen.className])()
}

/** As n8n fills a panel in. */
function filled({ description }: Pick<INodeType, 'description'>, values: INodeParameters): INodeParameters {
  const node = { typeVersion: 2 }
  return NodeHelpers.getNodeParameters(description.properties, values, true, false, node, description) ?? {}
}

const hostOf = (id: ProviderId) => new URL(ADAPTERS[id].baseUrl ?? 'https://none.invalid').host

describe.each(CHOSEN.map((chosen) => [chosen.adapter.id, chosen] as const))('%s', (id, chosen) => {
  test('the package has our version, needs nothing at run time, and brings one node and one credential', () => {
    const { name, version, n8n, peerDependencies, ...manifest } = manifestOf(chosen)
    expect([name, version]).toEqual([`n8n-nodes-reelay-${id}`, ours.version])
    expect(manifest).not.toHaveProperty('dependencies')
    expect(peerDependencies).toEqual({ 'n8n-workflow': '*' })
    expect([n8n.nodes.length, n8n.credentials.length]).toEqual([1, 1])
    const credential = new (require(join(chosen.folder, n8n.credentials[0] ?? ''))[chosen.credential])()
    expect(load(chosen).description.credentials).toEqual([expect.objectContaining({ name: credential.name })])
    expect(JSON.parse(read(chosen, `nodes/${chosen.className}/${chosen.className}.node.json`)).node).toBe(
      `${name}.${load(chosen).description.name}`,
    )
  })

  test('the panel offers no provider', () => {
    const { description } = load(chosen)
    expect(description.properties.map(({ name }) => name)).not.toContain('provider')
    expect(JSON.stringify(description)).not.toMatch(/"provider"|\bsandbox\b/i)
    const code = read(chosen, `dist/nodes/${chosen.className}/operations.js`)
    const others = PROVIDER_IDS.filter((one) => one !== 'sandbox').map(hostOf)
    expect(others.filter((host) => code.includes(host))).toEqual([hostOf(id)])
  })

  test('its parameters are those of the large node, so that a saved workflow works in both', () => {
    const values = [
      ...['generate', 'submit', 'estimate', 'wait', 'get', 'download'].map((operation) => ({ operation })),
      { resource: 'account' },
      { waitMode: 'suspend' },
      { operation: 'submit', options: { callback: false, maxCost: 2 } },
    ]
    for (const value of values) {
      const { provider, ...large } = filled(new Reelay(), { ...value, provider: id })
      expect(provider).toBe(id)
      expect(filled(load(chosen), value)).toEqual(large)
      // What the large node has saved is taken as it is.
      expect(filled(load(chosen), { ...value, provider: id })).toEqual(large)
    }
  })

  test.concurrent('Generate makes a clip', async () => {
    const { provider: _, ...order } = orderFor(id)
    const prompt = `a fox for ${id}`
    const node = fakeExecution({
      node: load(chosen),
      parameters: { ...order, prompt, options: { pollInterval: 0.1 } },
      credentials: credentialsFor(sim, id as Wire),
    })
    const [item] = await node.run()
    expect(Object.keys(item?.json ?? {}).toSorted()).toEqual(FIELDS.toSorted())
    expect(item?.json).toMatchObject({ provider: id, status: 'succeeded', prompt, bytes: node.files[0]?.bytes })
    expect(sim.charges({ prompt })).toHaveLength(1)
  })

  test.concurrent('what the large node has bought is not bought again when its type is changed and it is retried', async () => {
    const prompt = `[slow] fox for ${id}`
    const first = fakeExecution({
      parameters: { ...orderFor(id), prompt, timeout: 1 },
      credentials: credentialsFor(sim, id as Wire),
    })
    await failing(first.run())
    // n8n drops a parameter that a node does not have.
    const [item] = await first.retried({ provider: undefined, timeout: 600 }, load(chosen)).run()
    expect(sim.charges({ prompt })).toEqual([expect.objectContaining({ taskId: item?.json['taskId'] })])
  })
})

const fal = () => CHOSEN.find(({ adapter }) => adapter.id === 'fal') as Chosen

test('a task that another provider made is told so, and nobody is asked for it in vain', async () => {
  sim.reset()
  const item = { provider: 'kling', taskId: 'abc', task: { v: 1, provider: 'kling', id: 'abc' } }
  for (const taskId of [item.taskId, item.task, JSON.stringify(item.task)]) {
    const node = fakeExecution({
      node: load(fal()),
      parameters: { operation: 'get', taskId },
      input: [{ json: item }],
      credentials: credentialsFor(sim, 'fal'),
    })
    expect((await failing(node.run())).message).toMatch(/made at "kling", which this node does not speak with/)
  }
  expect(sim.requests()).toEqual([])
})

test('an execution that sleeps is woken by a call', async () => {
  sim.reset()
  const node = fakeExecution({
    node: load(fal()),
    parameters: { prompt: 'a red fox', waitMode: 'suspend', timeout: 600 },
    credentials: credentialsFor(sim, 'fal'),
  })
  const [item] = await node.run()
  expect(node.waitTill).not.toBeNull()
  while (sim.tasks().some(({ status }) => status === 'queued' || status === 'running'))
    await new Promise((resolve) => setTimeout(resolve, 10))
  const { resumed } = await node.call({ request_id: item?.json['taskId'], status: 'OK' })
  expect(resumed?.[0]?.json).toMatchObject({ provider: 'fal', status: 'succeeded', videoUrl: expect.any(String) })
})

test('a node is found by its provider and its models, and not by those of others', () => {
  const aliasOf = (id: string) => {
    const chosen = CHOSEN.find(({ adapter }) => adapter.id === id) as Chosen
    return JSON.parse(read(chosen, `nodes/${chosen.className}/${chosen.className}.node.json`)).alias as string[]
  }
  expect(aliasOf('kling')).toEqual(expect.arrayContaining(['text to video', 'kling']))
  expect(aliasOf('kling')).not.toContain('veo')
  expect(aliasOf('google')).toEqual(expect.arrayContaining(['gemini', 'veo', 'omni', 'google']))
  expect(aliasOf('google')).not.toContain('fal')
})
