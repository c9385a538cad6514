/** The node as the tool of an AI agent: n8n's own agent, with a model that is a script. */

import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { nodeJson } from './execution.ts'
import { openScene, type Scene } from './scene.ts'
import { items, manualTrigger, node, reelay, type Workflow, workflow } from './workflow.ts'

interface Message {
  role: string
  content: unknown
}

interface Ask {
  messages: Message[]
  tools?: { function: { name: string; description: string; parameters: unknown } }[]
}

let scene: Scene
let server: Server
let modelUrl: string
let asks: Ask[]
/** What the model wants of its tool, call by call. */
let wishes: Record<string, unknown>[]

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const ask = JSON.parse(await bodyOf(request)) as Ask
    asks.push(ask)
    response.setHeader('content-type', 'application/json').end(JSON.stringify(completion(ask)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  modelUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`
  scene = await openScene({ taskMs: 1000 })
})
beforeEach(() => {
  scene.sim.reset()
  asks = []
})
afterAll(async () => {
  await scene?.close()
  server?.closeAllConnections()
  server?.close()
})

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) text += chunk
  return text
}

/** Asks for the tool as often as there are wishes, and then is content. */
function completion({ tools }: Ask) {
  const wish = wishes.shift()
  const call = {
    id: `call_${asks.length}`,
    type: 'function',
    function: { name: tools?.[0]?.function.name, arguments: JSON.stringify(wish) },
  }
  const message = wish ? { content: null, tool_calls: [call] } : { content: 'Here is your clip.' }
  return {
    id: 'chat-1',
    object: 'chat.completion',
    created: 1,
    model: 'script',
    choices: [{ index: 0, finish_reason: wish ? 'tool_calls' : 'stop', message: { role: 'assistant', ...message } }],
    usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
  }
}

/** Start, a wish, the agent with its model and our node as its tool. */
async function agentWith(version: number, parameters: Record<string, unknown>): Promise<Workflow> {
  const key = { apiKey: 'sk-no-model-0123456789', url: modelUrl }
  const openAiApi = await scene.client.createCredential('openAiApi', key)
  const options = { maxIterations: 6 }
  const ask = { promptType: 'define', text: 'Make a clip of a fox', options }
  const agent = node('@n8n/n8n-nodes-langchain.agent', version, ask, { name: 'Agent' })
  const model = node(
    '@n8n/n8n-nodes-langchain.lmChatOpenAi',
    1.2,
    { model: { __rl: true, mode: 'id', value: 'script' }, options: {} },
    { name: 'Model', credentials: { openAiApi } },
  )
  const prompt = "={{ $fromAI('prompt', 'What the video shows', 'string') }}"
  const credentials = await scene.account('aivideoapi')
  const order = { provider: 'aivideoapi', prompt, ...parameters }
  const tool = { ...reelay(order, { credentials }), type: 'n8n-nodes-reelay.reelayTool' }
  const flow = workflow([manualTrigger(), items([{}]), agent])
  const connections = {
    ...flow.connections,
    Model: { ai_languageModel: [[{ node: 'Agent', type: 'ai_languageModel', index: 0 }]] },
    Reelay: { ai_tool: [[{ node: 'Agent', type: 'ai_tool', index: 0 }]] },
  }
  return {
    ...flow,
    nodes: [...flow.nodes, model, tool],
    connections: connections as unknown as Workflow['connections'],
  }
}

/** What the tool has told the model, answer by answer. */
function answers(): string[] {
  const last = asks.at(-1)?.messages ?? []
  return last.filter(({ role }) => role === 'tool').map(({ content }) => JSON.stringify(content))
}

const quick = { options: { pollInterval: 0.3 } }

// The agent itself runs its tools up to version 2; from 3 on, n8n's engine does.
describe.each([2.2, 3.1])('the agent of version %s', (version) => {
  test('gets the task and the address of its clip, and no file', async () => {
    const { sim, client } = scene
    wishes = [{ prompt: 'a red fox' }]
    const execution = await client.runNew(await agentWith(version, { waitMode: 'suspend', ...quick }))
    expect(execution.data.resultData.error).toBeUndefined()
    expect(nodeJson(execution, 'Agent')).toMatchObject([{ output: 'Here is your clip.' }])
    const [charge] = sim.charges()
    expect(sim.charges()).toHaveLength(1)
    expect(charge?.prompt).toBe('a red fox')
    expect(answers()).toHaveLength(1)
    expect(answers()[0]).toContain(charge?.taskId)
    expect(answers()[0]).toContain('succeeded')
    expect(answers()[0]).toContain(sim.assetOrigin)
    expect(sim.requests({ phase: 'download' })).toEqual([])
  })

  test('is told when it wants more than its budget, and nothing more is bought', async () => {
    const { sim, client } = scene
    wishes = ['fox', 'hare', 'owl'].map((prompt) => ({ prompt }))
    await client.runNew(await agentWith(version, { operation: 'submit', options: { maxCost: 1 } }))
    expect(sim.charges().map(({ prompt }) => prompt)).toEqual(['fox', 'hare'])
    expect(answers()).toHaveLength(3)
    expect(answers()[2]).toMatch(/more than Max Cost/)
  })

  test('is told why a clip failed, with its task and what became of the money', async () => {
    const { sim, client } = scene
    wishes = [{ prompt: '[moderated] fox' }]
    await client.runNew(await agentWith(version, quick))
    const [charge] = sim.charges()
    expect(answers()[0]).toContain(charge?.taskId)
    expect(answers()[0]).toMatch(/Change the prompt.*Charged: no/)
  })
})
