/** The node as the tool of an AI agent: n8n's own agent, with a model that is a script. */

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type ChatModel, startChatModel } from './chat-model.ts'
import { nodeJson } from './execution.ts'
import { openScene, type Scene } from './scene.ts'
import { items, manualTrigger, node, reelay, type Workflow, workflow } from './workflow.ts'

let scene: Scene
let model: ChatModel

beforeAll(async () => {
  scene = await openScene({ taskMs: 1000 })
})
beforeEach(() => scene.sim.reset())
afterEach(() => model?.[Symbol.asyncDispose]())
afterAll(() => scene?.close())

/** A model that asks for its tool once for each wish, and then is content. */
async function wishing(wishes: Record<string, unknown>[]): Promise<void> {
  const turns = wishes.map((wish) => ({ call: { tool: 'Reelay', args: () => wish } }))
  model = await startChatModel([...turns, { content: 'Here is your clip.' }])
}

/** Start, a wish, the agent with its model and our node as its tool. */
async function agentWith(version: number, parameters: Record<string, unknown>): Promise<Workflow> {
  const key = { apiKey: 'sk-no-model-0123456789', url: model.url }
  const openAiApi = await scene.client.createCredential('openAiApi', key)
  const options = { maxIterations: 6 }
  const ask = { promptType: 'define', text: 'Make a clip of a fox', options }
  const agent = node('@n8n/n8n-nodes-langchain.agent', version, ask, { name: 'Agent' })
  const chat = node(
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
    nodes: [...flow.nodes, chat, tool],
    connections: connections as unknown as Workflow['connections'],
  }
}

/** What the tool has told the model, answer by answer. */
function answers(): string[] {
  const last = model.asked.at(-1)?.messages ?? []
  return last.filter(({ role }) => role === 'tool').map(({ content }) => JSON.stringify(content))
}

const quick = { options: { pollInterval: 0.3 } }

// The agent itself runs its tools up to version 2; from 3 on, n8n's engine does.
describe.each([2.2, 3.1])('the agent of version %s', (version) => {
  test('gets the task and the address of its clip, and no file', async () => {
    const { sim, client } = scene
    await wishing([{ prompt: 'a red fox' }])
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
    await wishing(['fox', 'hare', 'owl'].map((prompt) => ({ prompt })))
    await client.runNew(await agentWith(version, { operation: 'submit', options: { maxCost: 2 } }))
    expect(sim.charges().map(({ prompt }) => prompt)).toEqual(['fox', 'hare'])
    expect(answers()).toHaveLength(3)
    expect(answers()[2]).toMatch(/more than Max Cost/)
  })

  test('is told why a clip failed, with its task and what became of the money', async () => {
    const { sim, client } = scene
    await wishing([{ prompt: '[moderated] fox' }])
    await client.runNew(await agentWith(version, quick))
    const [charge] = sim.charges()
    expect(answers()[0]).toContain(charge?.taskId)
    expect(answers()[0]).toMatch(/Change the prompt.*Charged: no/)
  })
})
