/** Workflows in a few lines: a line of nodes, and branches from it. */

import { randomUUID } from 'node:crypto'
import type { CredentialReference } from './client.ts'
import type { Tag } from './tags.ts'

export interface NodeSettings {
  retryOnFail?: boolean
  maxTries?: number
  /** Milliseconds. */
  waitBetweenTries?: number
  onError?: 'stopWorkflow' | 'continueRegularOutput' | 'continueErrorOutput'
  executeOnce?: boolean
  alwaysOutputData?: boolean
  disabled?: boolean
  credentials?: Record<string, CredentialReference>
}

export interface WorkflowNode extends NodeSettings {
  id: string
  name: string
  type: string
  typeVersion: number
  position: [number, number]
  parameters: Record<string, unknown>
  webhookId?: string
}

interface Target {
  node: string
  type: 'main'
  index: number
}

export interface Workflow {
  name: string
  description?: string
  tags?: Tag[]
  nodes: WorkflowNode[]
  connections: Record<string, { main: Target[][] }>
  settings: Record<string, unknown>
}

export interface Branch {
  /** The name of a node. */
  from: string
  /** Counted from 0. The error output comes after the node's own, so it is 1 on a node with one output. */
  output?: number
  /** New nodes in a line, or the names of nodes that are there already; a name closes a loop. */
  to: (WorkflowNode | string)[]
}

export interface WorkflowOptions {
  name?: string
  branches?: Branch[]
  settings?: Record<string, unknown>
}

/** Connects nodes in a line, each one's first output to the next one's input, and then the branches. */
export function workflow(line: WorkflowNode[], { name, branches = [], settings }: WorkflowOptions = {}): Workflow {
  const result: Workflow = {
    name: name ?? `Test ${randomUUID().slice(0, 8)}`,
    nodes: [],
    connections: {},
    settings: { executionOrder: 'v1', ...settings },
  }
  connect(result, undefined, 0, line)
  for (const { from, output = 0, to } of branches) connect(result, from, output, to)
  return result
}

function connect(flow: Workflow, start: string | undefined, output: number, steps: (WorkflowNode | string)[]): void {
  let from = start
  let fromOutput = output
  for (const step of steps) {
    const to = typeof step === 'string' ? step : step.name
    if (typeof step !== 'string') {
      if (flow.nodes.some((node) => node.name === to)) throw new Error(`Two nodes are called "${to}".`)
      flow.nodes.push({ ...step, position: [flow.nodes.length * 220, fromOutput * 200] })
    }
    if (from !== undefined) {
      flow.connections[from] ??= { main: [] }
      const { main } = flow.connections[from]!
      while (main.length <= fromOutput) main.push([])
      main[fromOutput]!.push({ node: to, type: 'main', index: 0 })
    }
    from = to
    fromOutput = 0
  }
}

/** Any node. Its name in the workflow is `settings.name`, or the last part of its type. */
export function node(
  type: string,
  typeVersion: number,
  parameters: Record<string, unknown>,
  { name, ...settings }: NodeSettings & { name?: string } = {},
): WorkflowNode {
  return {
    id: randomUUID(),
    name: name ?? type.split('.').at(-1) ?? type,
    type,
    typeVersion,
    position: [0, 0],
    parameters,
    ...settings,
  }
}

export function manualTrigger(name = 'Start'): WorkflowNode {
  return node('n8n-nodes-base.manualTrigger', 1, {}, { name })
}

/** Answers at once with the default mode; `lastNode` answers when the workflow is over. */
export function webhookTrigger(path: string, responseMode: 'onReceived' | 'lastNode' = 'onReceived'): WorkflowNode {
  const parameters = { httpMethod: 'POST', path, responseMode, options: {} }
  return { ...node('n8n-nodes-base.webhook', 2, parameters, { name: 'Webhook' }), webhookId: randomUUID() }
}

/** Gives exactly these items, whatever comes in: the Code node, which runs in n8n's task runner. */
export function items(list: Record<string, unknown>[], name = 'Items'): WorkflowNode {
  return code(`return ${JSON.stringify(list)}.map((json, item) => ({ json, pairedItem: { item: 0 } }))`, name)
}

/** JavaScript that runs once for all items and returns items. */
export function code(jsCode: string, name = 'Code', settings: NodeSettings = {}): WorkflowNode {
  return node('n8n-nodes-base.code', 2, { jsCode }, { name, ...settings })
}

/** Sets fields on every item and keeps the others. Values may be expressions (`={{ … }}`). */
export function set(fields: Record<string, string | number | boolean>, name = 'Set'): WorkflowNode {
  const assignments = Object.entries(fields).map(([field, value]) => {
    return { id: field, name: field, value, type: typeof value }
  })
  const parameters = { assignments: { assignments }, includeOtherFields: true, options: {} }
  return node('n8n-nodes-base.set', 3.4, parameters, { name })
}

/** n8n's Wait node, suspended until somebody calls the resume URL. */
export function waitForCall(name = 'Wait'): WorkflowNode {
  const parameters = { resume: 'webhook', httpMethod: 'POST', responseMode: 'onReceived', options: {} }
  return { ...node('n8n-nodes-base.wait', 1.1, parameters, { name }), webhookId: randomUUID() }
}

/** Does nothing, under a name: the end of a branch that a test looks at. */
export function end(name: string): WorkflowNode {
  return node('n8n-nodes-base.noOp', 1, {}, { name })
}

/** Our node. */
export function reelay(
  parameters: Record<string, unknown>,
  { name = 'Reelay', ...settings }: NodeSettings & { name?: string } = {},
): WorkflowNode {
  return node('n8n-nodes-reelay.reelay', 2, parameters, { name, ...settings })
}
