/** n8n's own REST interface, as its editor uses it: a session cookie and one constant browser id. */

import { setTimeout as sleep } from 'node:timers/promises'
import { type Execution, type ExecutionStatus, parseExecution } from './execution.ts'
import { tagIds } from './tags.ts'
import type { Workflow } from './workflow.ts'

export const owner = { email: 'owner@example.com', firstName: 'Olga', lastName: 'Owner', password: 'Reelay-tests-1' }

export interface StoredWorkflow extends Workflow {
  id: string
  versionId: string
  activeVersionId: string | null
}

export interface CredentialReference {
  id: string
  name: string
}

export interface NodeType {
  name: string
  displayName: string
  version: number | number[]
  outputs: unknown
  properties: Record<string, unknown>[]
  [key: string]: unknown
}

interface Publication {
  status: string
  triggers: { errorMessage: string | null }[]
}

/** A reply that was not 2xx. */
export class N8nError extends Error {
  readonly status: number
  readonly body: string

  constructor(request: string, status: number, body: string) {
    super(`${request}: ${status} ${body.slice(0, 1000)}`)
    this.status = status
    this.body = body
  }
}

const finished: ExecutionStatus[] = ['success', 'error', 'canceled', 'crashed']

export interface WaitOptions {
  /** Milliseconds; 30 seconds by default. */
  timeout?: number
}

export class N8nClient {
  readonly url: string
  #cookie = ''

  constructor(url: string) {
    this.url = url
  }

  /** Makes the owner on a fresh n8n, and signs in. */
  async signIn(): Promise<void> {
    const settings = (await this.request('GET', '/settings')) as { userManagement?: { showSetupOnFirstLoad?: boolean } }
    if (settings.userManagement?.showSetupOnFirstLoad) await this.request('POST', '/owner/setup', owner)
    else await this.request('POST', '/login', { emailOrLdapLoginId: owner.email, password: owner.password })
  }

  /**
   * Any call below `/rest`, for what has no method here.
   *
   * @returns what the reply has under `data`, where n8n puts everything.
   */
  async request(method: string, path: string, body?: unknown): Promise<unknown> {
    const reply = await this.#fetch(method, `/rest${path}`, body)
    const text = await reply.text()
    if (!reply.ok) throw new N8nError(`${method} ${path}`, reply.status, text)
    if (text === '') return undefined
    const parsed = JSON.parse(text) as { data?: unknown }
    return parsed !== null && typeof parsed === 'object' && 'data' in parsed ? parsed.data : parsed
  }

  async #fetch(method: string, path: string, body?: unknown): Promise<Response> {
    const headers: Record<string, string> = { 'browser-id': 'reelay-tests', cookie: this.#cookie }
    if (body !== undefined) headers['content-type'] = 'application/json'
    const reply = await fetch(this.url + path, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    for (const cookie of reply.headers.getSetCookie()) {
      if (cookie.startsWith('n8n-auth=')) this.#cookie = cookie.split(';')[0] ?? ''
    }
    return reply
  }

  // Workflows

  /** Also how a workflow JSON that somebody exported is imported: n8n's editor does nothing else. */
  async createWorkflow({ tags, ...workflow }: Workflow): Promise<StoredWorkflow> {
    const body = tags ? { ...workflow, tags: await tagIds(this, tags) } : workflow
    return (await this.request('POST', '/workflows', body)) as StoredWorkflow
  }

  async getWorkflow(id: string): Promise<StoredWorkflow> {
    return (await this.request('GET', `/workflows/${id}`)) as StoredWorkflow
  }

  async updateWorkflow(id: string, changes: Partial<Workflow>): Promise<StoredWorkflow> {
    const { versionId } = await this.getWorkflow(id)
    return (await this.request('PATCH', `/workflows/${id}`, { ...changes, versionId })) as StoredWorkflow
  }

  /** n8n deletes only what is in its archive. */
  async deleteWorkflow(id: string): Promise<void> {
    await this.request('POST', `/workflows/${id}/archive`, {})
    await this.request('DELETE', `/workflows/${id}`)
  }

  /** Makes its saved version the one in production, and waits until its triggers are heard. */
  async publish(id: string): Promise<void> {
    const { versionId } = await this.getWorkflow(id)
    await this.request('POST', `/workflows/${id}/activate`, { versionId })
    await poll(`workflow ${id} to be published`, {}, async () => {
      const state = (await this.request('GET', `/workflows/${id}/publication-status`)) as Publication
      const failed = state.triggers.find(({ errorMessage }) => errorMessage !== null)
      if (failed !== undefined) throw new Error(`Workflow ${id} was not published: ${failed.errorMessage}`)
      return state.status === 'published' ? true : undefined
    })
  }

  async unpublish(id: string): Promise<void> {
    await this.request('POST', `/workflows/${id}/deactivate`, {})
  }

  // Runs

  /**
   * As the button in the editor does. What runs is the workflow as it is saved.
   *
   * @param trigger - The name of the node to start from; the workflow's first node by default.
   * @returns the id of the execution, which has only begun.
   */
  async run(workflow: StoredWorkflow, trigger = workflow.nodes[0]?.name): Promise<string> {
    const body = { workflowData: workflow, triggerToStartFrom: { name: trigger } }
    const reply = (await this.request('POST', `/workflows/${workflow.id}/run`, body)) as { executionId?: string }
    if (reply.executionId === undefined) throw new Error(`"${workflow.name}" did not start: ${JSON.stringify(reply)}`)
    return reply.executionId
  }

  /** Saves a workflow, runs it by hand and waits until it is over. */
  async runNew(workflow: Workflow, options?: WaitOptions): Promise<Execution> {
    return this.finished(await this.run(await this.createWorkflow(workflow)), options)
  }

  /** Calls the webhook trigger of a published workflow, from outside. */
  callWebhook(path: string, body: unknown = {}, method = 'POST'): Promise<Response> {
    return fetch(`${this.url}/webhook/${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(method === 'GET' ? {} : { body: JSON.stringify(body) }),
    })
  }

  /**
   * Calls the webhook of a published workflow whose trigger answers at once.
   *
   * @returns the id of the execution that this began.
   */
  async runInProduction(workflowId: string, path: string, body?: unknown): Promise<string> {
    const before = new Set((await this.executions(workflowId)).map(({ id }) => id))
    const reply = await this.callWebhook(path, body)
    if (!reply.ok) throw new N8nError(`POST /webhook/${path}`, reply.status, await reply.text())
    return poll(`an execution of workflow ${workflowId}`, {}, async () => {
      return (await this.executions(workflowId)).find(({ id }) => !before.has(id))?.id
    })
  }

  // Executions

  /** The newest first, without their data. */
  async executions(workflowId: string): Promise<Omit<Execution, 'data'>[]> {
    const filter = encodeURIComponent(JSON.stringify({ workflowId }))
    const { results } = (await this.request('GET', `/executions?filter=${filter}&limit=100`)) as {
      results: Omit<Execution, 'data'>[]
    }
    return results
  }

  async execution(id: string): Promise<Execution> {
    return parseExecution((await this.request('GET', `/executions/${id}`)) as Record<string, unknown>)
  }

  /** Waits until it is over, in whatever way. */
  finished(id: string, options?: WaitOptions): Promise<Execution> {
    return this.#until(id, finished, options)
  }

  /** Waits until it is suspended: its state is saved and a callback finds it. An end is an error. */
  async waiting(id: string, options?: WaitOptions): Promise<Execution> {
    const execution = await this.#until(id, ['waiting', ...finished], options)
    if (execution.status === 'waiting') return execution
    const why = JSON.stringify(execution.data.resultData.error?.message ?? null)
    throw new Error(`Execution ${id} should wait, but it is over: ${execution.status}, ${why}`)
  }

  #until(id: string, statuses: ExecutionStatus[], options: WaitOptions = {}): Promise<Execution> {
    return poll(`execution ${id} to be ${statuses.join(' or ')}`, options, async () => {
      const execution = await this.execution(id)
      return statuses.includes(execution.status) ? execution : undefined
    })
  }

  /**
   * The editor's Retry, which answers only when the new execution has stopped.
   *
   * @param loadWorkflow - With the workflow as it is saved now, and not as it was then.
   */
  async retry(id: string, loadWorkflow = false): Promise<Execution> {
    const reply = (await this.request('POST', `/executions/${id}/retry`, { loadWorkflow })) as { id: string }
    return this.execution(reply.id)
  }

  async stop(id: string): Promise<void> {
    await this.request('POST', `/executions/${id}/stop`, {})
  }

  /** Where a suspended execution is called back: what `$execution.resumeUrl` gives inside of it. */
  async resumeUrl(id: string): Promise<string> {
    const { data } = await this.execution(id)
    return `${this.url}/webhook-waiting/${id}?signature=${data.resumeToken}`
  }

  // Everything else

  async createCredential(type: string, data: Record<string, unknown>, name = type): Promise<CredentialReference> {
    const { id } = (await this.request('POST', '/credentials', { name, type, data })) as { id: string }
    return { id, name }
  }

  /** What the editor shows below a credential that has just been saved. */
  async testCredential(
    { id, name }: CredentialReference,
    type: string,
    data: Record<string, unknown>,
  ): Promise<{ status: 'OK' | 'Error'; message: string }> {
    const body = { credentials: { id, name, type, data } }
    return (await this.request('POST', '/credentials/test', body)) as { status: 'OK' | 'Error'; message: string }
  }

  async nodeTypes(): Promise<NodeType[]> {
    const reply = await this.#fetch('GET', '/types/nodes.json')
    if (!reply.ok) throw new N8nError('GET /types/nodes.json', reply.status, await reply.text())
    return (await reply.json()) as NodeType[]
  }

  /** A stored file, as the editor's Download button fetches it. Read or cancel its body. */
  async binary(id: string): Promise<Response> {
    const reply = await this.#fetch('GET', `/rest/binary-data?id=${encodeURIComponent(id)}&action=download`)
    if (!reply.ok) throw new N8nError(`binary data ${id}`, reply.status, await reply.text())
    return reply
  }
}

async function poll<T>(
  what: string,
  { timeout = 30_000 }: WaitOptions,
  look: () => Promise<T | undefined>,
): Promise<T> {
  const deadline = Date.now() + timeout
  while (Date.now() < deadline) {
    const found = await look()
    if (found !== undefined) return found
    await sleep(100)
  }
  throw new Error(`Waited ${timeout / 1000} s for ${what}.`)
}
