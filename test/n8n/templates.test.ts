/** Every template that we ship: imported into a real n8n and run, free as it is and then at the providers. */

import { ADAPTERS, prepare } from '@reelay/core/host'
import { type Simulator, startSimulator } from '@reelay/simulator'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startChatModel } from './chat-model.ts'
import type { NodeType, StoredWorkflow } from './client.ts'
import { type Execution, nodeItems, nodeJson, nodeRuns } from './execution.ts'
import { type N8nServer, startN8n } from './server.ts'
import {
  atProvider,
  CREDENTIAL_TYPES,
  changed,
  isReelay,
  type Keyed,
  readTemplate,
  templateNames,
} from './templates.ts'
import type { Workflow } from './workflow.ts'

let sim: Simulator
let n8n: N8nServer
let types: NodeType[]

beforeAll(async () => {
  sim = await startSimulator({ taskMs: 3000 })
  n8n = await startN8n({ nodes: true })
  types = await n8n.client.nodeTypes()
})

afterAll(async () => {
  await n8n?.stop()
  await sim?.close()
})

beforeEach(() => sim.reset())

/** They begin at a provider, whose key a person adds. */
const OF_A_PROVIDER = ['compare-models', 'google-clip-every-monday', 'kling-product-photos', 'seedance-through-fal']

/** Where the default model costs an unknown price, or more than the template allows, a person says so in the budget. */
function affordable(provider: Keyed, parameters: Record<string, unknown>): Record<string, unknown> {
  const model = provider === 'openai-compatible' ? 'sora-2' : undefined
  const prepared = prepare(ADAPTERS[provider], { prompt: 'a fox', ...(model && { model }) })
  const usd = prepared.ok ? prepared.prepared.estimate.usd : null
  const { maxCost = 0, ...options } = (parameters['options'] ?? {}) as { maxCost?: number }
  return {
    ...parameters,
    ...(model && { model }),
    options: usd === null ? options : { ...options, maxCost: Math.max(maxCost, usd) },
  }
}

async function at(provider: Keyed, template: Workflow): Promise<Workflow> {
  const account = { apiKey: 'sk-test-key-123456', baseUrl: sim.baseUrl(provider) }
  const credential = await n8n.client.createCredential(CREDENTIAL_TYPES[provider], account)
  const buys = ({ operation = 'generate' }: Record<string, unknown>) =>
    operation === 'generate' || operation === 'submit'
  return changed(
    atProvider(template, provider, credential),
    (node) => isReelay(node) && buys(node.parameters),
    ({ parameters }) => ({ parameters: affordable(provider, parameters) }),
  )
}

/** Imported as the editor does it, and started by hand, whatever its trigger. */
async function start(template: Workflow): Promise<string> {
  const stored = await n8n.client.createWorkflow(template)
  return n8n.client.run(stored, trigger(stored))
}

async function run(template: Workflow): Promise<Execution> {
  const execution = await n8n.client.finished(await start(template), { timeout: 60_000 })
  expect(execution.data.resultData.error?.message).toBeUndefined()
  expect(execution.status).toBe('success')
  return execution
}

function trigger({ nodes }: Workflow): string {
  return nodes.find(({ type }) => /trigger$/i.test(type))?.name ?? ''
}

/** A template with other parameters in one node. */
function withParameters(template: Workflow, name: string, parameters: Record<string, unknown>): Workflow {
  return changed(
    template,
    (node) => node.name === name,
    (node) => ({ parameters: { ...node.parameters, ...parameters } }),
  )
}

async function expectClips(execution: Execution, node: string, count: number): Promise<void> {
  const clips = nodeItems(execution, node)
  expect(clips).toHaveLength(count)
  for (const { json, binary } of clips) {
    expect(json).toMatchObject({ status: 'succeeded', taskId: expect.any(String) })
    expect(binary?.['data']).toMatchObject({ mimeType: 'video/mp4' })
    const file = await n8n.client.binary(binary?.['data']?.id ?? '')
    const bytes = Buffer.from(await file.arrayBuffer())
    expect(bytes.subarray(4, 8).toString()).toBe('ftyp')
  }
}

describe.each(templateNames)('%s', (name) => {
  const template = readTemplate(name)

  test('is complete, explains itself and holds nothing private', () => {
    expect(template.name).not.toBe('')
    expect(template.description).toMatch(/^.{20,300}\.$/)
    expect(template.tags?.map((tag) => tag.name)).toContain('Reelay')
    const notes = template.nodes.filter(({ type }) => type === 'n8n-nodes-base.stickyNote')
    expect(notes.length).toBeGreaterThan(0)
    expect(trigger(template)).not.toBe('')
    const names = template.nodes.map((node) => node.name)
    expect(new Set(names).size).toBe(names.length)
    for (const node of template.nodes) expect(node.credentials).toBeUndefined()
    for (const node of template.nodes.filter(isReelay)) {
      const { operation = 'generate', provider = 'sandbox', options } = node.parameters
      const buys = operation === 'generate' || operation === 'submit'
      if (buys) expect((options as { maxCost?: number } | undefined)?.maxCost).toBeGreaterThan(0)
      if (provider !== 'sandbox') expect(['submit-and-callback', ...OF_A_PROVIDER]).toContain(name)
    }
  })

  test('is known to n8n, and kept by it as it is', async () => {
    for (const { type, typeVersion, parameters } of template.nodes) {
      const known = types.filter((each) => each.name === type)
      expect([type, known.flatMap(({ version }) => version)]).toEqual([type, expect.arrayContaining([typeVersion])])
      const described = known.find(({ version }) => [version].flat().includes(typeVersion))
      const names = described?.properties.map((property) => property['name'])
      for (const parameter of Object.keys(parameters)) expect(names).toContain(parameter)
    }
    const { id } = await n8n.client.createWorkflow(template)
    const stored: StoredWorkflow = await n8n.client.getWorkflow(id)
    // n8n adds an id to nodes that can be called.
    expect(stored.nodes).toMatchObject(template.nodes)
    expect(stored.connections).toEqual(template.connections)
    expect(stored.description).toBe(template.description)
    const tagNames = (flow: Workflow) => flow.tags?.map((tag) => tag.name).toSorted()
    expect(tagNames(stored)).toEqual(tagNames(template))
  })
})

describe('first-clip', () => {
  test('makes a clip for nothing', async () => {
    await expectClips(await run(readTemplate('first-clip')), 'Make a clip', 1)
  })

  test.each(Object.keys(CREDENTIAL_TYPES) as Keyed[])('makes one at %s', async (provider) => {
    await expectClips(await run(await at(provider, readTemplate('first-clip'))), 'Make a clip', 1)
    expect(sim.charges()).toHaveLength(1)
    expect(sim.violations()).toEqual([])
  })
})

describe('scheduled-marketing-clips', () => {
  const template = readTemplate('scheduled-marketing-clips')

  test('makes a clip for each row and sends it where the row says, for nothing', async () => {
    const execution = await run(template)
    await expectClips(execution, 'To YouTube', 2)
    await expectClips(execution, 'To Drive', 1)
    expect(nodeItems(execution, 'Tell somebody')).toEqual([])
    const names = nodeItems(execution, 'Make the clips').map(({ binary }) => binary?.['data']?.fileName)
    expect(names).toEqual(
      [1, 2, 3].map((row) => expect.stringMatching(new RegExp(`^\\d{4}-\\d\\d-\\d\\d-${row}\\.mp4$`))),
    )
  })

  test('buys three clips within its budget', async () => {
    await expectClips(await run(await at('aivideoapi', template)), 'Make the clips', 3)
    expect(sim.charges()).toHaveLength(3)
    const ratios = sim.requests({ phase: 'submit' }).map(({ body }) => ratioOf(body))
    expect(ratios.toSorted()).toEqual(['16:9', '9:16', '9:16'])
  })

  test('buys none when the rows cost more, and tells somebody', async () => {
    const node = template.nodes.find(({ name }) => name === 'Make the clips')
    const tight = withParameters(await at('aivideoapi', template), 'Make the clips', { options: { maxCost: 1 } })
    const execution = await run(quick(tight))
    expect(node?.retryOnFail).toBe(true)
    expect(sim.charges()).toEqual([])
    expect(nodeJson(execution, 'Tell somebody')).toHaveLength(3)
    expect(nodeJson(execution, 'Tell somebody')[0]).toMatchObject({
      what: expect.stringContaining('more than Max Cost ($1.00)'),
      next: expect.stringContaining('nothing was charged'),
      prompt: expect.stringContaining('coffee'),
    })
  })
})

describe('one for each provider that people search for', () => {
  test.each([
    ['google-clip-every-monday', 'google', 'The clip', 1],
    ['kling-product-photos', 'kling', 'The clips', 3],
    ['seedance-through-fal', 'fal', 'The clip', 1],
  ] as const)('%s makes its clips within its own budget', async (name, provider, good, count) => {
    const account = { apiKey: 'sk-test-key-123456', baseUrl: sim.baseUrl(provider) }
    const credential = await n8n.client.createCredential(CREDENTIAL_TYPES[provider], account)
    const execution = await run(atProvider(readTemplate(name), provider, credential))
    expect(nodeJson(execution, 'What failed')).toEqual([])
    await expectClips(execution, good, count)
    expect(sim.charges()).toHaveLength(count)
    expect(sim.violations()).toEqual([])
  })
})

describe('compare-models', () => {
  /** Each node with the credential of its provider. */
  async function ready(): Promise<Workflow> {
    const credentials = new Map<string, Record<string, unknown>>()
    for (const provider of ['fal', 'kling'] as const) {
      const account = { apiKey: 'sk-test-key-123456', baseUrl: sim.baseUrl(provider) }
      const type = CREDENTIAL_TYPES[provider]
      credentials.set(provider, { [type]: await n8n.client.createCredential(type, account) })
    }
    return changed(quick(readTemplate('compare-models')), isReelay, ({ parameters }) => ({
      credentials: credentials.get(String(parameters['provider'])) as never,
    }))
  }

  test('three models side by side, each with its price and its file', async () => {
    const execution = await run(await ready())
    expect(nodeJson(execution, 'What failed')).toEqual([])
    const rows = nodeItems(execution, 'Side by side')
    expect(rows.map(({ json }) => json['model'])).toEqual([
      'fal: bytedance/seedance-2.0/fast',
      'fal: fal-ai/veo3.1/fast',
      'kling: kling-v3',
    ])
    for (const { json, binary } of rows) {
      expect(json).toMatchObject({ price: expect.any(Number), size: expect.stringMatching(/^\d+x\d+$/) })
      expect(binary?.['data']).toMatchObject({ mimeType: 'video/mp4' })
    }
    expect(sim.charges()).toHaveLength(3)
    expect(sim.violations()).toEqual([])
  })

  test('one that fails does not stop the others', async () => {
    const body = { code: 1102, message: 'Account balance not enough', request_id: 'r' }
    sim.fault({ provider: 'kling', phase: 'submit', kind: 'status', status: 429, body, times: 99 })
    const execution = await run(await ready())
    expect(nodeItems(execution, 'Side by side')).toHaveLength(2)
    expect(nodeJson(execution, 'What failed')).toMatchObject([{ charged: 'no' }])
    expect(sim.charges()).toHaveLength(2)
  })
})

describe('many-prompts-with-a-budget', () => {
  const template = readTemplate('many-prompts-with-a-budget')

  test('delivers what was made and lists what was not', async () => {
    const execution = await run(template)
    await expectClips(execution, 'Clips', 3)
    const failures = nodeJson(execution, 'Failures to look at')
    expect(failures).toMatchObject([
      {
        taskId: expect.stringContaining('sandbox-'),
        status: 'failed',
        charged: 'no',
        prompt: expect.stringContaining('[fail]'),
      },
      {
        taskId: expect.stringContaining('sandbox-'),
        status: 'failed',
        charged: 'no',
        what: expect.stringContaining('moderation'),
      },
    ])
  })

  test('a download that fails is tried again and nothing is bought twice', async () => {
    // n8n tries again when the first item has failed.
    sim.fault({ phase: 'download', promptIncludes: 'red fox', kind: 'status', status: 500, times: 2 })
    const execution = await run(quick(await at('apimart', template)))
    // The simulator knows the sandbox's words too.
    await expectClips(execution, 'Clips', 3)
    expect(sim.charges()).toHaveLength(5)
    const failed = sim.charges(({ prompt }) => prompt.startsWith('['))
    const listed = nodeJson(execution, 'Failures to look at').map(({ taskId }) => taskId)
    expect(listed.toSorted()).toEqual(failed.map(({ taskId }) => taskId).toSorted())
  })
})

describe('submit-and-callback', () => {
  const template = readTemplate('submit-and-callback')

  test.each(['aivideoapi', 'apimart'] as const)('sleeps until %s calls, then fetches the clip', async (provider) => {
    const id = await start(await at(provider, template))
    await n8n.client.waiting(id)
    expect(sim.callbacks()).toEqual([])
    const execution = await n8n.client.finished(id)
    expect(execution.status).toBe('success')
    await expectClips(execution, 'Download', 1)
    expect(nodeRuns(execution, 'Wait a little longer')).toEqual([])
    expect(sim.callbacks().at(-1)).toMatchObject({ provider, outcome: 200 })
    expect(sim.charges()).toHaveLength(1)
  })

  test('looks for itself when the call never comes', async () => {
    // What comes out at the deadline is what Submit gives: a task that is under way.
    const order = { operation: 'submit', options: { maxCost: 1 } }
    const execution = await run(withParameters(await at('aivideoapi', template), 'Order the clip', order))
    expect(nodeRuns(execution, 'Wait a little longer')).toHaveLength(1)
    await expectClips(execution, 'Download', 1)
    expect(sim.charges()).toHaveLength(1)
  })
})

describe('submit-then-look', () => {
  const template = readTemplate('submit-then-look')

  test('has the title that the node’s advice names', () => {
    expect(template.name).toBe('Submit, then look until it is ready')
  })

  test('delivers a clip of the sandbox', async () => {
    await expectClips(await run(template), 'Download', 1)
  })

  test.each(['apimaster', 'artifex'] as const)('looks at %s until the clip is there', async (provider) => {
    const execution = await run(withParameters(await at(provider, template), 'Sleep', { amount: 1 }))
    expect(nodeRuns(execution, 'Look').length).toBeGreaterThan(1)
    await expectClips(execution, 'Download', 1)
    expect(sim.charges()).toHaveLength(1)
  })

  test('stops looking in the end and keeps the task', async () => {
    const sleepy = withParameters(await at('apimaster', template), 'Sleep', { amount: 0.1 })
    const text = JSON.stringify(sleepy)
    expect(text).toContain('$runIndex < 30')
    const execution = await run(JSON.parse(text.replace('$runIndex < 30', '$runIndex < 2')) as Workflow)
    expect(nodeRuns(execution, 'Look')).toHaveLength(3)
    expect(nodeJson(execution, 'Still under way')).toMatchObject([{ taskId: sim.charges()[0]?.taskId }])
  })

  test('tells what went wrong', async () => {
    const failing = withParameters(template, 'Submit', { prompt: '[moderated] a fox' })
    expect(nodeJson(await run(failing), 'What went wrong')).toMatchObject([
      { status: 'failed', why: expect.stringContaining('moderation') },
    ])
  })
})

describe('agent-that-makes-clips', () => {
  const template = readTemplate('agent-that-makes-clips')

  test('a real agent orders a clip once, within the budget, and never gets a file', async () => {
    await using model = await startChatModel([
      { call: { tool: 'Make_a_clip', args: () => ({ prompt: 'a fox in the snow', aspectRatio: '9:16' }) } },
      { call: { tool: 'Make_a_clip', args: () => ({ prompt: 'a bear in the snow', aspectRatio: '16:9' }) } },
      { call: { tool: 'Make_a_clip', args: () => ({ prompt: 'a third one is too much', aspectRatio: '16:9' }) } },
      { call: { tool: 'Look_at_a_clip', args: (said) => ({ taskId: firstTaskId(said) }) } },
      { content: 'Your clip is on its way.' },
    ])
    const openAi = await n8n.client.createCredential('openAiApi', { apiKey: 'sk-test', url: model.url })
    const ready = changed(
      await at('aivideoapi', template),
      ({ name }) => name === 'Chat model',
      () => ({ credentials: { openAiApi: openAi } }),
    )
    const execution = await chat(ready, 'Make me a clip of a fox in the snow')
    expect(execution.data.resultData.error?.message).toBeUndefined()
    expect(nodeJson(execution, 'Agent')).toEqual([{ output: 'Your clip is on its way.' }])

    const [tools] = model.asked
    const offered = tools?.tools?.map(({ function: { name, parameters } }) => [
      name,
      Object.keys(parameters.properties),
    ])
    expect(Object.fromEntries(offered ?? [])).toEqual({
      Make_a_clip: ['prompt', 'aspectRatio'],
      Look_at_a_clip: ['taskId'],
    })
    // 0.84 each, and Max Cost is 2 for the whole message: two are bought and the third is refused.
    expect(sim.charges().map(({ prompt }) => prompt)).toEqual(['a fox in the snow', 'a bear in the snow'])
    const results = (model.asked.at(-1)?.messages ?? [])
      .filter(({ role }) => role === 'tool')
      .map(({ content }) => String(content))
    expect(results).toHaveLength(4)
    expect(results[0]).toContain(sim.charges()[0]?.taskId)
    expect(results[2]).toContain('more than Max Cost')
    expect(results[3]).toMatch(/"status":"(queued|running|succeeded)"/)
    for (const result of results) expect(result).not.toMatch(/binary|ftyp|base64/i)
  })
})

function firstTaskId(said: { role: string; content: unknown }[]): string {
  const result = said.find(({ role }) => role === 'tool')
  return /"taskId":"([^"]+)"/.exec(String(result?.content))?.[1] ?? ''
}

/** A message as the editor's chat sends it. */
async function chat(template: Workflow, chatInput: string): Promise<Execution> {
  const stored = await n8n.client.createWorkflow(template)
  const item = { json: { action: 'sendMessage', sessionId: 'test', chatInput } }
  const data = {
    startTime: 0,
    executionTime: 0,
    executionIndex: 0,
    executionStatus: 'success',
    source: [],
    data: { main: [[item]] },
  }
  const body = { workflowData: stored, triggerToStartFrom: { name: trigger(stored), data } }
  const { executionId } = (await n8n.client.request('POST', `/workflows/${stored.id}/run`, body)) as {
    executionId: string
  }
  return n8n.client.finished(executionId)
}

/** n8n's pause between tries, which only takes time here. */
function quick(template: Workflow): Workflow {
  return changed(template, isReelay, () => ({ waitBetweenTries: 10 }))
}

function ratioOf(body: unknown): unknown {
  return (body as { input?: { aspect_ratio?: unknown } }).input?.aspect_ratio
}
