/** The two nodes side by side, on the same provider: an OpenAI-compatible host. */

import type { Simulator } from '@reelay/simulator'
import type { N8nClient } from '../../n8n/client.ts'
import { type NodeSettings, node, reelay, type WorkflowNode } from '../../n8n/workflow.ts'

export interface Contender {
  name: string
  /** The node that makes a video, under the name `Video`. */
  make(settings?: NodeSettings): WorkflowNode
}

export interface Contenders {
  ours: Contender
  theirs: Contender
}

const MODEL = 'sora-2'

export async function enlist(client: N8nClient, simulator: Simulator): Promise<Contenders> {
  const url = simulator.baseUrl('openai-compatible')
  const key = { apiKey: 'sk-bench-000000000000' }
  const own = {
    reelayOpenAiCompatibleApi: await client.createCredential('reelayOpenAiCompatibleApi', { ...key, baseUrl: url }),
  }
  const open = { openAiApi: await client.createCredential('openAiApi', { ...key, url, header: false }) }
  const prompt = 'A red fox walks through fresh snow'
  return {
    ours: {
      name: 'Reelay',
      make: (settings) =>
        reelay(
          { provider: 'openai-compatible', model: MODEL, prompt },
          { name: 'Video', credentials: own, ...settings },
        ),
    },
    theirs: {
      name: "n8n's OpenAI node",
      make: (settings) => {
        const modelId = { __rl: true, mode: 'id', value: MODEL }
        const parameters = { resource: 'video', operation: 'generate', modelId, prompt, seconds: 4, size: '1280x720' }
        const type = '@n8n/n8n-nodes-langchain.openAi'
        return node(type, 2.3, parameters, { name: 'Video', credentials: open, ...settings })
      },
    },
  }
}
