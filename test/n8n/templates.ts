/** The templates that we ship, and how a person would fit one to an account before running it. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ADAPTERS, credentialOf } from '@reelay/core/host'
import { providerIds } from '@reelay/simulator'
import type { CredentialReference } from './client.ts'
import { nodePackage } from './pack-node.ts'
import type { Workflow, WorkflowNode } from './workflow.ts'

const folder = join(nodePackage, 'templates')

/** Names of the files, without `.json`. */
export const templateNames = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace(/\.json$/, ''))

export function readTemplate(name: string): Workflow {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Workflow
}

export type Keyed = (typeof providerIds)[number]

export const CREDENTIAL_TYPES = Object.fromEntries(providerIds.map((id) => [id, credentialOf(ADAPTERS[id])])) as Record<
  Keyed,
  string
>

export function isReelay({ type }: Pick<WorkflowNode, 'type'>): boolean {
  return type.startsWith('n8n-nodes-reelay.')
}

/** The same workflow, with some parameters of some nodes set otherwise. */
export function changed(
  template: Workflow,
  which: (node: WorkflowNode) => boolean,
  change: (node: WorkflowNode) => Partial<WorkflowNode>,
): Workflow {
  return { ...template, nodes: template.nodes.map((node) => (which(node) ? { ...node, ...change(node) } : node)) }
}

/** Every Reelay node set to this provider, with this credential, as a person does it in the panel. */
export function atProvider(template: Workflow, provider: Keyed, credential: CredentialReference): Workflow {
  return changed(template, isReelay, ({ parameters }) => ({
    parameters: { ...parameters, provider },
    credentials: { [CREDENTIAL_TYPES[provider]]: credential },
  }))
}
