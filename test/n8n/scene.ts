/** What every test of our node stands on: n8n with the node installed, the providers beside it, and their credentials. */

import { createHash } from 'node:crypto'
import { type ProviderId, type Simulator, type SimulatorOptions, startSimulator } from '@reelay/simulator'
import { modelAt } from '@reelay/simulator/sold'
import type { CredentialReference, N8nClient } from './client.ts'
import type { BinaryFile } from './execution.ts'
import { type N8nServer, startN8n } from './server.ts'
import { CREDENTIAL_TYPES } from './templates.ts'
import { items, manualTrigger, type NodeSettings, reelay, type Workflow, workflow } from './workflow.ts'

export const KEY = 'sk-test-key-0123456789'

export function credentialType(provider: ProviderId): string {
  return CREDENTIAL_TYPES[provider]
}

export interface Scene extends AsyncDisposable {
  sim: Simulator
  n8n: N8nServer
  client: N8nClient
  /** The `credentials` of a node, made in n8n. */
  account(provider: ProviderId, apiKey?: string): Promise<Record<string, CredentialReference>>
  /** Our node with its credential. */
  node(parameters: Parameters, settings?: Settings): Promise<ReturnType<typeof reelay>>
  /** Start, the given items, our node: by the name Reelay. */
  flow(parameters: Parameters, list?: Record<string, unknown>[], settings?: Settings): Promise<Workflow>
  sha256(file: BinaryFile | undefined): Promise<string>
  close(): Promise<void>
}

type Parameters = Record<string, unknown> & { provider: ProviderId }
type Settings = NodeSettings & { name?: string; apiKey?: string }

export async function openScene(options: SimulatorOptions = {}): Promise<Scene> {
  const sim = await startSimulator({ taskMs: 1000, ...options })
  const n8n = await startN8n({ nodes: true })
  const made = new Map<string, Promise<CredentialReference>>()

  const account: Scene['account'] = async (provider, apiKey = KEY) => {
    const type = CREDENTIAL_TYPES[provider]
    const name = `${type} ${apiKey}`
    const data = { apiKey, baseUrl: sim.baseUrl(provider) }
    const reference = made.get(name) ?? n8n.client.createCredential(type, data, name)
    made.set(name, reference)
    return { [type]: await reference }
  }
  const node: Scene['node'] = async (parameters, { apiKey, ...settings } = {}) => {
    const { provider } = parameters
    const order = { prompt: 'a red fox', ...modelAt(provider) }
    return reelay({ ...order, ...parameters }, { credentials: await account(provider, apiKey), ...settings })
  }
  const close = async () => {
    await n8n.stop()
    await sim.close()
  }
  return {
    sim,
    n8n,
    client: n8n.client,
    account,
    node,
    flow: async (parameters, list = [{}], settings = {}) =>
      workflow([manualTrigger(), items(list), await node(parameters, settings)]),
    async sha256(file) {
      const reply = await n8n.client.binary(file?.id ?? '')
      return sha256(await reply.arrayBuffer())
    },
    close,
    [Symbol.asyncDispose]: close,
  }
}

/** The clip as the provider hands it out. */
export async function original(sim: Simulator, provider: ProviderId, json: Record<string, unknown>): Promise<string> {
  const url = String(json['videoUrl'] ?? `${sim.baseUrl(provider)}/videos/${json['taskId']}/content`)
  const headers: Record<string, string> = url.startsWith(sim.origin) ? { authorization: `Bearer ${KEY}` } : {}
  return sha256(await (await fetch(url, { headers })).arrayBuffer())
}

function sha256(bytes: ArrayBuffer): string {
  return createHash('sha256').update(new Uint8Array(bytes)).digest('hex')
}
