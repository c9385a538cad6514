/** The clips of one run: a workflow for each way of making them, called once a clip, and what became of each. */

import type { ProviderId, Simulator } from '@reelay/simulator'
import type { CredentialReference, N8nClient } from '../client.ts'
import { type BinaryFile, type Execution, type ExecutionStatus, nodeItems } from '../execution.ts'
import { reelay, type Workflow, webhookTrigger, workflow } from '../workflow.ts'

/** The providers that call back. */
export const CALLING = ['aivideoapi', 'apimart'] as const satisfies ProviderId[]
export type Calling = (typeof CALLING)[number]
export type Wait = 'suspend' | 'inProcess'

const CREDENTIALS: Record<Calling, string> = { aivideoapi: 'reelayAivideoapiApi', apimart: 'reelayApimartApi' }

/** A published workflow and how many clips it is to make. */
export interface Line {
  provider: Calling
  wait: Wait
  clips: number
  workflowId: string
  /** Of its webhook. */
  path: string
  credentials: Record<string, CredentialReference>
}

export async function publishLine(
  client: N8nClient,
  simulator: Simulator,
  { provider, wait, clips }: Pick<Line, 'provider' | 'wait' | 'clips'>,
): Promise<Line> {
  const path = `${wait}-${provider}`
  const type = CREDENTIALS[provider]
  const baseUrl = simulator.baseUrl(provider)
  const credentials = {
    [type]: await client.createCredential(type, { apiKey: 'sk-queue-mode-000000', baseUrl }, path),
  }
  const { id } = await client.createWorkflow(makeWorkflow(provider, wait, path, credentials))
  await client.publish(id)
  return { provider, wait, clips, workflowId: id, path, credentials }
}

/** A suspended execution goes on with the address of its video and fetches the file then, on whatever worker it gets. */
function makeWorkflow(
  provider: Calling,
  waitMode: Wait,
  path: string,
  credentials: Record<string, CredentialReference>,
): Workflow {
  const generate = reelay({ provider, prompt: '={{ $json.body.prompt }}', waitMode }, { credentials })
  const download = reelay({ provider, operation: 'download' }, { name: 'Download', credentials })
  const line = [webhookTrigger(path), generate, ...(waitMode === 'suspend' ? [download] : [])]
  return workflow(line, { name: path, settings: { saveDataSuccessExecution: 'all', saveDataErrorExecution: 'all' } })
}

/** Starts every clip of these lines, some at once, as a busy day does. */
export async function orderAll(client: N8nClient, lines: readonly Line[], together: number): Promise<void> {
  const orders = lines.flatMap((line) => promptsOf(line).map((prompt) => ({ path: line.path, prompt })))
  // One of each line in turn.
  orders.sort((a, b) => numberOf(a.prompt) - numberOf(b.prompt))
  const next = orders.values()
  const work = async () => {
    for (const { path, prompt } of next) {
      const reply = await client.callWebhook(path, { prompt })
      await reply.arrayBuffer()
      if (!reply.ok) throw new Error(`The webhook of "${path}" answered ${reply.status}.`)
    }
  }
  await Promise.all(Array.from({ length: together }, work))
}

export function promptsOf({ path, clips }: Line): string[] {
  return Array.from({ length: clips }, (_, index) => `${path} clip ${index + 1}`)
}

function numberOf(prompt: string): number {
  return Number(prompt.split(' ').at(-1))
}

export interface Clip {
  line: Line
  executionId: string
  status: ExecutionStatus
  /** Why the execution ended, when it was not well. */
  error: string | null
  /** What the last of our nodes said of the task. */
  task: Record<string, unknown>
  /** The file, where n8n keeps it. */
  file: BinaryFile | null
}

/** What has become of each execution of a line. */
export async function readClips(client: N8nClient, lines: readonly Line[]): Promise<Clip[]> {
  const clips: Clip[] = []
  for (const line of lines) {
    for (const { id } of await client.executions(line.workflowId)) {
      clips.push(clipOf(await client.execution(id), line))
    }
  }
  return clips
}

function clipOf(execution: Execution, line: Line): Clip {
  const [made] = nodeItems(execution, 'Reelay')
  const [fetched] = line.wait === 'suspend' ? nodeItems(execution, 'Download') : [made]
  return {
    line,
    executionId: execution.id,
    status: execution.status,
    error: execution.data.resultData.error?.message ?? null,
    task: (fetched ?? made)?.json ?? {},
    file: fetched?.binary?.['data'] ?? null,
  }
}

/** How many executions are in each state. */
export async function countStates(
  client: N8nClient,
  lines: readonly Line[],
): Promise<Partial<Record<ExecutionStatus, number>>> {
  const counts: Partial<Record<ExecutionStatus, number>> = {}
  for (const { workflowId } of lines) {
    for (const { status } of await client.executions(workflowId)) counts[status] = (counts[status] ?? 0) + 1
  }
  return counts
}
