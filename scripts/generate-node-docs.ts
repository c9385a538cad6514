/**
 * Writes docs/reference/n8n-node.md from the node's own description (`npm run fix`), or checks that it is up to date
 * (`--check`). It reads the built node: n8n-workflow can only be loaded as CommonJS.
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { PROVIDER_IDS, type ProviderId } from '@reelay/core'
import { ADAPTERS } from '@reelay/core/host'
import { table } from './reference.ts'

/** What this page needs of n8n-workflow's own types. */
interface Description {
  properties: Property[]
  credentials?: { name: string; displayOptions?: DisplayOptions }[]
}

interface Property {
  displayName: string
  name: string
  type: string
  default?: unknown
  description?: string
  hint?: string
  options?: unknown[]
  displayOptions?: DisplayOptions
}

interface DisplayOptions {
  show?: Record<string, unknown[]>
}

interface Choice {
  name: string
  value: unknown
  description?: string
}

const root = join(import.meta.dirname, '..')
const { Reelay } = createRequire(import.meta.url)(join(root, 'packages/n8n-node/dist/nodes/Reelay/Reelay.node.js')) as {
  Reelay: new () => { description: Description }
}
const { properties, credentials: credentialTypes = [] } = new Reelay().description
const path = join(root, 'docs', 'reference', 'n8n-node.md')

const code = (text: string) => `\`${text}\``

/** All properties of one name: the panel has one for each model, and shows the one that fits. */
const byName = Map.groupBy(
  properties.filter(({ type }) => type !== 'notice'),
  ({ name }) => name,
)

function operations(): string {
  const rows = (byName.get('operation') ?? []).flatMap((property) =>
    choices(property).map(({ name, value, description = '' }) => [
      name,
      code(String(property.displayOptions?.show?.['resource']?.[0] ?? '')),
      code(String(value)),
      description,
    ]),
  )
  return table(['operation', '`resource`', '`operation`', 'what it does'], rows)
}

function parameters(): string {
  const rows = [...byName]
    .filter(([name]) => name !== 'options')
    .map(([name, variants]) => {
      const [first] = variants
      return [
        first?.displayName ?? '',
        code(name),
        name === 'operation' || name === 'provider' || name === 'resource' ? 'all' : shownAt(variants),
        defaultOf(name, variants),
        meaning(name, variants),
      ]
    })
  return table(['in the panel', 'name', 'operations', 'default', 'meaning'], rows)
}

function options(): string {
  const collections = byName.get('options') ?? []
  const entries = Map.groupBy(
    collections.flatMap((collection) =>
      ((collection.options ?? []) as Property[]).map((entry) => ({ entry, collection })),
    ),
    ({ entry }) => entry.name,
  )
  const rows = [...entries].map(([name, found]) => [
    found[0]?.entry.displayName ?? '',
    code(name),
    shownAt(found.map(({ collection }) => collection)),
    sentence(found[0]?.entry.description ?? ''),
  ])
  return table(['in the panel', 'name', 'operations', 'meaning'], rows)
}

function shownAt(variants: Property[]): string {
  const at = new Set(variants.flatMap(({ displayOptions }) => (displayOptions?.show?.['operation'] ?? []) as string[]))
  return [...at].map(code).join(' ')
}

const MODEL_FIELDS = new Set(['model', 'resolution', 'duration'])

function defaultOf(name: string, variants: Property[]): string {
  if (MODEL_FIELDS.has(name)) return name === 'model' ? 'the provider’s' : 'the provider’s, as the first choice says'
  const value = variants[0]?.default
  if (value === '' || value === undefined) return name === 'aspectRatio' ? 'automatic' : ''
  return code(String(value).replace(/^=/, ''))
}

function meaning(name: string, variants: Property[]): string {
  const [first] = variants
  const text = sentence(first?.description ?? first?.hint ?? '')
  const values =
    name === 'provider' || name === 'waitMode'
      ? ` ${choices(first)
          .map(({ value }) => code(String(value)))
          .join(' ')}`
      : ''
  const cards = MODEL_FIELDS.has(name) ? ' [What each model can do](model-cards.md).' : ''
  return `${text}${values}${cards}`.trim()
}

/** n8n's style leaves the full stop away from a single sentence. */
function sentence(text: string): string {
  return text === '' || text.endsWith('.') ? text : `${text}.`
}

function choices(property: Property | undefined): Choice[] {
  return (property?.options ?? []) as Choice[]
}

function fields(): string {
  const words: Record<string, string> = {
    provider: 'The provider’s id.',
    taskId: 'The provider’s own id of the task.',
    status: '`queued`, `running`, `succeeded`, `failed`, `canceled` or `expired`.',
    model: 'The model that was asked for.',
    prompt: 'The prompt, where this execution knows it.',
    progress: 'Percent, where the provider tells.',
    videoUrl: 'The address of the video, where the provider gives one.',
    expiresAt: 'When that address stops working, ISO 8601.',
    estimatedCost: 'USD, from the price list.',
    cost: 'USD, as the provider stated it.',
    duration: 'Seconds: as asked or as the model makes it, and as the file says once it is fetched.',
    aspectRatio: 'As asked, or as the model makes it.',
    resolution: 'As asked, or as the model makes it.',
    width: 'Pixels of the file as it is shown; `null` until it is fetched. `height` as well.',
    height: 'See `width`.',
    bytes: 'Size of the file; `null` until it is fetched.',
    audio: 'Whether there is sound, as asked or as the provider says.',
    seed: 'As asked, or as the provider says.',
    failure: 'Why a task failed: `code`, `message`, `refunded` and more.',
    task: 'The handle: all that is needed to take the task up again, also on another machine. **Task ID** takes it too.',
  }
  return table(
    ['field', 'meaning'],
    Object.entries(words).map(([name, text]) => [code(name), text]),
  )
}

function credentialOf(id: ProviderId): string {
  const type = credentialTypes.find(({ displayOptions }) => displayOptions?.show?.['provider']?.includes(id))
  return type === undefined ? 'none' : code(type.name)
}

function credentials(): string {
  const rows = PROVIDER_IDS.map((id) => [
    code(id),
    credentialOf(id),
    id === 'sandbox' ? '' : id === 'openai-compatible' ? 'required, ends in `/v1`' : (ADAPTERS[id].baseUrl ?? ''),
    ADAPTERS[id].callbacks ? 'yes' : 'no',
    ADAPTERS[id].balance ? 'yes' : 'no',
  ])
  return table(['`provider`', 'credential', 'Base URL', 'calls back', 'tells its balance'], rows)
}

const page = `<!-- Written by \`npm run fix\` from the code. Do not edit. -->

# The n8n node, in full

Package \`n8n-nodes-reelay\`, node type \`n8n-nodes-reelay.reelay\`, as an agent's tool \`n8n-nodes-reelay.reelayTool\`. How it is used:
[the node's README](../../packages/n8n-node/README.md).

## Operations

${operations()}

## Parameters

Every parameter but the first three takes expressions.

${parameters()}

## Options

${options()}

## Output

Twenty fields on every item of \`generate\`, \`submit\`, \`wait\`, \`get\` and \`download\`; unknown is \`null\`. The file is in the binary
field that \`binaryProperty\` names.

${fields()}

\`estimate\` gives these too, with \`priceSource\`, \`priceAsOf\`, \`priceNote\` and \`warnings\`.
\`balance\` gives \`provider\`, \`balance\`, \`unit\` (\`credits\` or \`USD\`), \`balanceUsd\` and \`unlimited\`.

On the **error output** an item has \`error\` (what happened), \`message\` (what to do) and \`details\`: the twenty fields with \`code\`,
\`charged\` (\`no\`, \`yes\` or \`unknown\`), \`retryable\` and \`httpStatus\`. What a code means: [error codes](error-codes.md).

## Providers and credentials

${credentials()}
`

let before = ''
try {
  before = readFileSync(path, 'utf8')
} catch {}
if (before === page) console.log('docs/reference/n8n-node.md is up to date')
else if (process.argv.includes('--check')) {
  console.error('Not up to date: docs/reference/n8n-node.md. Run `npm run fix`.')
  process.exitCode = 1
} else {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, page)
  console.log('written: docs/reference/n8n-node.md')
}
