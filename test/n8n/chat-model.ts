/** A chat model that says what the test tells it to: just enough of OpenAI's chat completions for n8n's own model node. */

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

export interface Turn {
  /** What the model says. */
  content?: string
  /** The tool that it wants called instead. */
  call?: { tool: string; args: (conversation: Message[]) => Record<string, unknown> }
}

export interface Message {
  role: string
  content: unknown
}

interface Asked {
  messages: Message[]
  tools?: { function: { name: string; description: string; parameters: { properties: Record<string, unknown> } } }[]
  stream?: boolean
}

export interface ChatModel extends AsyncDisposable {
  /** As the OpenAI credential takes it. */
  url: string
  /** What it was asked so far. */
  asked: Asked[]
}

/** Answers one turn after another, and the last one for ever. */
export async function startChatModel(turns: Turn[]): Promise<ChatModel> {
  const asked: Asked[] = []
  const server = createServer(async (request, response) => {
    const reply = (body: unknown) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    }
    if (request.method !== 'POST') return reply({ object: 'list', data: [{ id: 'gpt-5-mini', object: 'model' }] })
    const question = JSON.parse(await text(request)) as Asked
    asked.push(question)
    const turn = turns[Math.min(asked.length, turns.length) - 1] ?? {}
    const completion = answer(turn, question, asked.length)
    if (!question.stream) return reply(completion)
    const [{ message, finish_reason }] = completion.choices
    const chunk = (delta: unknown, end: string | null) => ({
      ...completion,
      object: 'chat.completion.chunk',
      choices: [{ index: 0, delta, finish_reason: end }],
    })
    const calls = message.tool_calls?.map((call, index) => ({ index, ...call }))
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    for (const part of [chunk({ ...message, ...(calls ? { tool_calls: calls } : {}) }, null), chunk({}, finish_reason)])
      response.write(`data: ${JSON.stringify(part)}\n\n`)
    response.end('data: [DONE]\n\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/v1`,
    asked,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function answer({ content = '', call }: Turn, { messages }: Asked, count: number) {
  const tool_calls = call && [
    {
      id: `call_${count}`,
      type: 'function',
      function: { name: call.tool, arguments: JSON.stringify(call.args(messages)) },
    },
  ]
  const message = { role: 'assistant', content: call ? null : content, ...(tool_calls ? { tool_calls } : {}) }
  const choice = { index: 0, message, finish_reason: call ? 'tool_calls' : 'stop' }
  return {
    id: `chatcmpl-${count}`,
    object: 'chat.completion',
    created: 1_790_000_000,
    model: 'gpt-5-mini',
    choices: [choice] as [typeof choice],
    usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
  }
}
