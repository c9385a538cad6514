/** What n8n gives to the node, as far as the node uses it: one execution that can be run, retried and called. */

import { createHash, randomUUID } from 'node:crypto'
import type { startSimulator, ProviderId as WireProvider } from '@reelay/simulator'
import { modelAt } from '@reelay/simulator/sold'
import {
  type IBinaryData,
  type IContextObject,
  type IDataObject,
  type IExecuteFunctions,
  type INode,
  type INodeExecutionData,
  type INodeParameters,
  type IWebhookFunctions,
  type IWebhookResponseData,
  type NodeExecutionHint,
  NodeHelpers,
} from 'n8n-workflow'
import { vi } from 'vitest'
import { clock } from '../nodes/Reelay/host/clock.ts'
import { Reelay } from '../nodes/Reelay/Reelay.node.ts'
import { httpRequest } from './fake-http.ts'

export type Simulated = Awaited<ReturnType<typeof startSimulator>>

export type ReelayLike = Pick<Reelay, 'description' | 'execute' | 'webhook'>

/** A value for all items, or one for each, as an expression gives. */
export type Parameter = unknown | ((item: number) => unknown)

export interface FakeOptions {
  parameters?: Record<string, Parameter>
  /** Of the node; the newest by default. */
  version?: number
  /** One empty item by default. */
  input?: INodeExecutionData[]
  credentials?: { apiKey?: string; baseUrl?: string }
  onError?: INode['onError']
  runIndex?: number
  /** Runs as an agent's tool: by n8n's own word, or by the name of its type alone. */
  tool?: 'told' | 'by type'
  signal?: AbortSignal
  resumeUrl?: string
  /** What an expression gives that the node evaluates by itself, such as a part of a text. */
  evaluate?: (expression: string, item: number) => unknown
  /** The execution that calls this one as its sub-workflow. */
  calledBy?: FakeCaller
  /** Another node than Reelay, such as that of a package for one provider. */
  node?: ReelayLike
}

/** An execution that calls sub-workflows, and what n8n's database says of it and of them. */
export interface FakeCaller {
  id: string
  executions: Map<string, StoredExecution>
}

interface StoredExecution {
  resumeToken?: string
  parentExecution?: { executionId: string }
  executionData?: { nodeExecutionStack: Array<{ data: unknown }> }
  resultData: { error?: object; lastNodeExecuted?: string }
}

/** @param retryOf the execution that this one is the editor's Retry of */
export function fakeCaller({ retryOf, calledBy }: { retryOf?: FakeCaller; calledBy?: FakeCaller } = {}): FakeCaller {
  const executions = (retryOf ?? calledBy)?.executions ?? new Map<string, StoredExecution>()
  const id = String(++executionCount)
  const resumeToken = (retryOf && executions.get(retryOf.id)?.resumeToken) ?? randomUUID()
  const parentExecution = calledBy && { executionId: calledBy.id }
  executions.set(id, { resumeToken, ...(parentExecution ? { parentExecution } : {}), resultData: {} })
  return { id, executions }
}

/** A parameter that is set to Expression: what stands in the panel, and what it gives. */
export function wired(written: string, value: unknown): (item: number) => unknown {
  return Object.assign(() => value, { written })
}

export interface StoredFile {
  bytes: number
  sha256: string
  fileName: string | undefined
  mimeType: string | undefined
  /** Whether it came as a stream. */
  streamed: boolean
}

export interface Answer {
  resumed: INodeExecutionData[] | null
  status: number
  headers: Record<string, string>
  body: unknown
}

export interface FakeExecution {
  /** As n8n does, first and at every try of Retry On Fail. */
  run(changes?: Pick<FakeOptions, 'runIndex' | 'signal'>): Promise<INodeExecutionData[]>
  /** A POST to the address at which the sleeping execution waits. */
  call(body: unknown): Promise<Answer>
  /** The editor's Retry: another execution with what the failed one has saved, and what was changed in the panel since. */
  retried(changes?: Record<string, Parameter>, node?: ReelayLike): FakeExecution
  /** The editor's Retry after n8n was killed: nothing of the execution's data was saved. */
  retriedAfterCrash(): FakeExecution
  /** As a sub-execution: n8n writes down how it has ended, or keeps nothing of it at all. */
  failed(kept?: 'saved' | 'not saved'): void
  wentWell(): void
  input: INodeExecutionData[]
  files: StoredFile[]
  hints: NodeExecutionHint[]
  waitTill: Date | null
  warnings: string[]
  /** Thrown by the next prepareBinaryData. */
  storageError: Error | null
}

export const KEY = 'sk-test-key-0123456789'
export const FIELDS = [
  'provider',
  'taskId',
  'status',
  'model',
  'prompt',
  'progress',
  'videoUrl',
  'expiresAt',
  'estimatedCost',
  'cost',
  'duration',
  'aspectRatio',
  'resolution',
  'width',
  'height',
  'bytes',
  'audio',
  'seed',
  'failure',
  'task',
]

export { providerIds as WIRE_PROVIDERS } from '@reelay/simulator'

/** What a provider needs to be told beside the prompt. */
export function orderFor(provider: string): Record<string, Parameter> {
  return { provider, prompt: 'a red fox', ...modelAt(provider) }
}

export function credentialsFor(sim: Simulated, provider: WireProvider, apiKey = KEY) {
  return { apiKey, baseUrl: sim.baseUrl(provider) }
}

const { sleep } = clock

/** The node's clock runs `factor` times as fast; call it before each test. */
export function quickClock(factor = 40): void {
  vi.restoreAllMocks()
  const start = Date.now()
  vi.spyOn(clock, 'now').mockImplementation(() => start + (Date.now() - start) * factor)
  vi.spyOn(clock, 'sleep').mockImplementation((ms, signal) => sleep(Math.ceil(ms / factor), signal))
}

/** What n8n's database holds of an execution, and of what its node has marked. */
interface Saved {
  context: IContextObject
  token: string
  marks: Set<string>
}

let executionCount = 0

export function fakeExecution(options: FakeOptions = {}, saved: Saved = fresh()): FakeExecution {
  const id = String(++executionCount)
  const asked = { ...modelAt(String(options.parameters?.['provider'])), ...options.parameters }
  const code = options.node ?? new Reelay()
  const node = nodeOf({ ...options, parameters: asked })
  const parameters = parametersOf(asked, node, code)
  const values = (name: string, item: number, fallback?: unknown): unknown => {
    const found = parameters[name]
    if (typeof found === 'function') return found(item)
    if (found !== undefined) return found
    if (fallback !== undefined) return fallback
    throw new Error(`Could not get parameter "${name}"`)
  }
  const logger = { info() {}, debug() {}, warn: (text: string) => self.warnings.push(text), error() {} }
  const getCredentials = async () => ({ ...options.credentials })
  const url = options.resumeUrl ?? `http://127.0.0.1:5678/webhook-waiting/${id}?signature=${saved.token}`

  const executeContext = (changes: Pick<FakeOptions, 'runIndex' | 'signal'>) => {
    const context = {
      logger,
      getCredentials,
      getNode: () => node,
      getWorkflow: () => ({ id: 'workflow', active: true, name: 'Clips' }),
      getMode: () => (options.calledBy ? 'integrated' : 'manual'),
      getExecutionDataById: async (execution: string) => options.calledBy?.executions.get(execution),
      getExecutionId: () => id,
      getContext: () => saved.context,
      getInputData: () => self.input,
      getNodeParameter: values,
      continueOnFail: () => node.onError?.startsWith('continue') ?? false,
      isToolExecution: () => options.tool === 'told',
      getExecutionCancelSignal: () => changes.signal ?? options.signal,
      evaluateExpression(expression: string, item: number) {
        if (expression === '{{ $runIndex }}') return changes.runIndex ?? options.runIndex ?? 0
        if (expression === '{{ $execution.resumeUrl }}') return url
        if (options.evaluate) return options.evaluate(expression, item)
        throw new Error(`Nobody expected ${expression}`)
      },
      putExecutionToWait: async (date: Date) => {
        self.waitTill = date
      },
      addExecutionHints: (...hints: NodeExecutionHint[]) => self.hints.push(...hints),
      helpers: {
        httpRequest,
        async checkProcessedAndRecord(keys: string[]) {
          const added = keys.filter((key) => !saved.marks.has(key))
          for (const key of added) saved.marks.add(key)
          return { new: added, processed: keys.filter((key) => !added.includes(key)) }
        },
        async removeProcessed(keys: string[]) {
          for (const key of keys) saved.marks.delete(key)
        },
        prepareBinaryData: (data: Buffer, fileName?: string, mimeType?: string) => keep(self, data, fileName, mimeType),
        getBinaryDataBuffer: async (item: number, property: string) =>
          Buffer.from(self.input[item]?.binary?.[property]?.data ?? '', 'base64'),
      },
    }
    return context as unknown as IExecuteFunctions
  }

  const written = () => options.calledBy?.executions.get(id)?.resultData ?? {}
  const self: FakeExecution = {
    // Wrappers of its own, as n8n gives them: what the node writes into them is not seen by the node before.
    input: (options.input ?? [{ json: {} }]).map((item) => ({ ...item })),
    files: [],
    hints: [],
    waitTill: null,
    warnings: [],
    storageError: null,
    async run(changes = {}) {
      const [items = []] = await code.execute.call(executeContext(changes))
      return items
    },
    async call(body) {
      const answer: Answer = { resumed: null, status: 200, headers: {}, body: undefined }
      const response = {
        status(code: number) {
          answer.status = code
          return response
        },
        set(name: string, value: string) {
          answer.headers[name] = value
          return response
        },
        json(value: unknown) {
          answer.body = value
          return response
        },
      }
      const context = {
        logger,
        getCredentials,
        getNode: () => node,
        getNodeParameter: (name: string) => values(name, 0),
        getBodyData: () => body as IDataObject,
        getResponseObject: () => response,
        helpers: { httpRequest },
        evaluateExpression(expression: string) {
          if (expression === '{{ $input.all() }}') return throughDatabase(self.input)
          throw new Error(`Nobody expected ${expression}`)
        },
      }
      const reply: IWebhookResponseData = await code.webhook.call(context as unknown as IWebhookFunctions)
      answer.resumed = reply.workflowData?.[0] ?? null
      if (!reply.noWebhookResponse) answer.body = reply.webhookResponse
      return answer
    },
    retried: (changes, other = code) =>
      fakeExecution(
        {
          ...options,
          node: other,
          parameters: { ...options.parameters, ...changes },
          input: throughDatabase(self.input),
        },
        { ...saved, context: throughDatabase(saved.context) },
      ),
    retriedAfterCrash: () => fakeExecution({ ...options }, { ...saved, context: {} }),
    failed(kept = 'saved') {
      if (kept === 'not saved') options.calledBy?.executions.delete(id)
      else Object.assign(written(), { error: { message: 'failed' }, lastNodeExecuted: 'Reelay' })
    },
    wentWell() {
      Object.assign(written(), { lastNodeExecuted: 'Reelay' })
    },
  }
  options.calledBy?.executions.set(id, {
    parentExecution: { executionId: options.calledBy.id },
    executionData: { nodeExecutionStack: [{ data: { main: [throughDatabase(self.input)] } }] },
    resultData: {},
  })
  return self
}

function fresh(): Saved {
  return { context: {}, token: randomUUID().replaceAll('-', ''), marks: new Set() }
}

/** The way through n8n's database. */
function throughDatabase<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T
}

function nodeOf({ tool, onError, version = 2, parameters = {} }: FakeOptions): INode {
  return {
    id: 'b0c5a7de-0000-4000-8000-000000000001',
    name: 'Reelay',
    type: `n8n-nodes-reelay.reelay${tool === 'by type' ? 'Tool' : ''}`,
    typeVersion: version,
    position: [0, 0],
    parameters: asWritten(parameters),
    ...(onError === undefined ? {} : { onError }),
  }
}

/** With the expressions unresolved. */
function asWritten(given: Record<string, Parameter>): INodeParameters {
  const entries = Object.entries(given).map(([name, value]) => [
    name,
    typeof value === 'function' ? writtenAs(value) : value,
  ])
  return Object.fromEntries(entries)
}

function writtenAs(value: object): string {
  return (value as { written?: string }).written ?? '={{ 1 }}'
}

/** As n8n fills a node's parameters in: with the defaults of what its panel shows. */
function parametersOf(given: Record<string, Parameter>, node: INode, { description }: ReelayLike) {
  const all = NodeHelpers.getNodeParameters(description.properties, asWritten(given), true, false, node, description)
  return { ...all, ...given }
}

async function keep(self: FakeExecution, data: unknown, fileName?: string, mimeType?: string): Promise<IBinaryData> {
  const error = self.storageError
  self.storageError = null
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of Buffer.isBuffer(data) ? [data] : (data as AsyncIterable<Uint8Array>)) {
    if (error) throw error
    hash.update(chunk)
    bytes += chunk.byteLength
  }
  self.files.push({ bytes, sha256: hash.digest('hex'), fileName, mimeType, streamed: !Buffer.isBuffer(data) })
  return {
    id: `filesystem-v2:${self.files.length}`,
    data: 'filesystem-v2',
    mimeType: mimeType ?? '',
    bytes,
    fileName: fileName ?? '',
  }
}

/** The node's error, whose shape n8n shows to a person. */
export interface Shown {
  message: string
  description: string
  context: { itemIndex?: number }
}

export async function failing(run: Promise<unknown>): Promise<Shown> {
  return run.then(
    () => Promise.reject(new Error('It should have failed.')),
    (error: unknown) => {
      if ((error as Error).name !== 'NodeOperationError') throw error
      return error as Shown
    },
  )
}
