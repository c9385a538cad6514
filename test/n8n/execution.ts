/** What an execution looks like once it is read back, and how to look into it. */

import { requireFromHost } from './host-folder.ts'

export interface BinaryFile {
  /** Where n8n stored it, for {@link N8nClient.binary}. Absent when the data is in the item itself. */
  id?: string
  data: string
  mimeType: string
  fileName?: string
  fileExtension?: string
  fileSize?: string
  bytes?: number
}

export interface Item {
  json: Record<string, unknown>
  binary?: Record<string, BinaryFile>
  pairedItem?: unknown
  error?: unknown
}

export interface RunError {
  message: string
  description?: string | null
  name?: string
  httpCode?: string | null
  node?: { name: string }
  context?: Record<string, unknown>
}

/** One run of one node: a node in a loop has several. */
export interface NodeRun {
  executionStatus?: string
  executionTime: number
  startTime: number
  data?: Record<string, (Item[] | null)[]>
  error?: RunError
  hints?: { message: string; type?: string; location?: string }[]
}

export type ExecutionStatus = 'new' | 'running' | 'waiting' | 'success' | 'error' | 'canceled' | 'crashed' | 'unknown'

export interface Execution {
  id: string
  workflowId: string
  status: ExecutionStatus
  finished: boolean
  mode: string
  startedAt: string
  stoppedAt: string | null
  waitTill: string | null
  retryOf: string | null
  data: {
    resumeToken?: string
    resultData: { runData: Record<string, NodeRun[]>; lastNodeExecuted?: string; error?: RunError }
    executionData?: { contextData: Record<string, Record<string, unknown>>; nodeExecutionStack: unknown[] }
    [key: string]: unknown
  }
}

/** n8n sends the data flattened, because it holds the same object in several places. */
export function parseExecution(raw: Record<string, unknown>): Execution {
  const { data } = raw
  return { ...raw, data: typeof data === 'string' ? unflatten(data) : data } as Execution
}

function unflatten(text: string): unknown {
  return (requireFromHost('flatted') as { parse(text: string): unknown }).parse(text)
}

export interface Which {
  /** 0 is the first run; the last one by default. */
  run?: number
  /** With `onError: 'continueErrorOutput'` the error output is the one after the node's own. */
  output?: number
}

export function nodeRuns(execution: Execution, node: string): NodeRun[] {
  return execution.data.resultData.runData[node] ?? []
}

/** What came out of a node. Empty when it did not run, or gave nothing on that output. */
export function nodeItems(execution: Execution, node: string, { run = -1, output = 0 }: Which = {}): Item[] {
  return nodeRuns(execution, node).at(run)?.data?.['main']?.[output] ?? []
}

export function nodeJson(execution: Execution, node: string, which?: Which): Record<string, unknown>[] {
  return nodeItems(execution, node, which).map((item) => item.json)
}
