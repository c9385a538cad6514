/** kie's MCP server of the community, in this process: a person's calls of its tools, as MCP has them. */

import type { Counter } from './judge.ts'

interface Message {
  jsonrpc: '2.0'
  id?: number
  method?: string
  params?: unknown
  result?: ToolResult
  error?: { code: number; message: string }
}

interface ToolResult {
  content: ReadonlyArray<{ text: string }>
}

interface Transport {
  start(): Promise<void>
  send(message: Message): Promise<void>
  close(): Promise<void>
  onmessage?: (message: Message) => void
}

interface Server {
  createServer(): { connect(transport: Transport): Promise<void> }
}

export type Call = (tool: string, given: object) => Promise<Record<string, unknown>>

/** Its settings are variables of the environment. It has no way to be given another `fetch`, and takes the global one. */
export async function withServer<Result>({ key }: Pick<Counter, 'key'>, work: (call: Call) => Promise<Result>) {
  const kept = { ...process.env }
  Object.assign(process.env, { KIE_AI_API_KEY: key, KIE_AI_ALLOW_DIRECT_GENERATION: 'true' })
  const { error: loud } = console
  console.error = () => {}
  try {
    const { KieAiMcpServer } = (await import('@felores/kie-ai-mcp-server')) as { KieAiMcpServer: new () => Server }
    return await work(await connect(new KieAiMcpServer()))
  } finally {
    console.error = loud
    process.env = kept
  }
}

async function connect(server: Server): Promise<Call> {
  const waiting = new Map<number, (message: Message) => void>()
  const transport: Transport = {
    async start() {},
    async close() {},
    async send(message) {
      if (message.id !== undefined) waiting.get(message.id)?.(message)
    },
  }
  await server.createServer().connect(transport)
  const say = (message: Omit<Message, 'jsonrpc'>) => transport.onmessage?.({ jsonrpc: '2.0', ...message })
  const ask = (method: string, params: object) =>
    new Promise<Message>((resolve) => {
      const id = waiting.size + 1
      waiting.set(id, resolve)
      say({ id, method, params })
    })
  const clientInfo = { name: 'reelay-peers', version: '0.0.0' }
  await ask('initialize', { protocolVersion: '2025-06-18', capabilities: {}, clientInfo })
  say({ method: 'notifications/initialized' })
  return async (name, given) => {
    const { result, error } = await ask('tools/call', { name, arguments: given })
    if (error || !result) throw new Error(error?.message ?? 'MCP: no result')
    const said = JSON.parse(result.content[0]?.text ?? '{}') as Record<string, unknown>
    // What went wrong is a result, too.
    if (said['success'] === false) throw new Error(String(said['error']))
    return said
  }
}
