/** What GitHub's own language service says of a workflow or of action.yml. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ActionMetadata, ActionReference } from '@actions/languageservice/action'
import { validate } from '@actions/languageservice/validate'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { parse } from 'yaml'
import { root } from './pages.ts'

interface Action {
  name: string
  description: string
  inputs: Record<string, { description: string; required?: boolean; default?: string }>
  outputs: Record<string, { description: string }>
}

export const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Action

/** `uses:` that means this very Action, whoever's it is by then. */
const OURS = /\breelay$/i

const settings = {
  actionsMetadataProvider: {
    // Of other actions nothing is known here, and nothing is complained about.
    fetchActionMetadata: async ({ owner, name }: ActionReference): Promise<ActionMetadata> =>
      OURS.test(`${owner}/${name}`) ? action : { name, description: '' },
  },
}

let count = 0

/** @param name `action.yml`, or a path below `.github/workflows/` */
export async function complaints(name: string, text: string): Promise<string[]> {
  // The service remembers what it parsed by the address.
  count += 1
  const document = TextDocument.create(`file:///${count}/${name}`, 'yaml', 1, text)
  const found = await validate(document, settings)
  return found.map(({ message, range }) => `line ${range.start.line + 1}: ${message}`)
}

export interface Step {
  uses?: string
  run?: string
  id?: string
  name?: string
  with?: Record<string, unknown>
  env?: Record<string, string>
}

export interface Job {
  permissions?: unknown
  'timeout-minutes'?: number
  steps?: Step[]
}

export interface Workflow {
  on: unknown
  permissions?: unknown
  concurrency?: unknown
  jobs: Record<string, Job>
}

export function isWorkflow(value: unknown): value is Workflow {
  return typeof value === 'object' && value !== null && 'jobs' in value && 'on' in value
}
