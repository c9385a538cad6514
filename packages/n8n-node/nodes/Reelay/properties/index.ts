/** The panel: what a person sees, in the order in which they decide it. */

import { cardsOf, PROVIDER_IDS, type ProviderId } from '@reelay/core'
import {
  ADAPTERS,
  canSend,
  credentialOf,
  FIELDS,
  type Field,
  type FieldKind,
  OPTIONAL_FIELDS,
  type OptionalField,
  PLAIN_FIELDS,
} from '@reelay/core/host'
import type { INodeCredentialDescription, INodeProperties } from 'n8n-workflow'
import { OPERATIONS } from '../actions/all.ts'
import type { Operation } from '../actions/operation.ts'
import { modelProperties } from '../choices/properties.ts'
import { BY_NAME } from '../host/provider-names.ts'
import { NO_USE_TO_AN_AGENT } from './agents.ts'
import { callers, withBudget } from './phrases.ts'

/** The values of those operations. */
const those = (isOne: (operation: Operation) => unknown): string[] =>
  OPERATIONS.filter(isOne).map(({ choice }) => choice.value)
const ORDERS = those(({ about }) => about === 'orders')
const TASKS = those(({ about }) => about === 'tasks')

/** A credential for each provider that takes a key; an estimate needs none. */
export const credentials: INodeCredentialDescription[] = PROVIDER_IDS.flatMap((provider) => {
  const name = credentialOf(ADAPTERS[provider])
  if (name === null) return []
  return [
    { name, required: true, displayOptions: { show: { provider: [provider] }, hide: { operation: ['estimate'] } } },
  ]
})

function describe(id: ProviderId): string {
  const { about, callbacks } = ADAPTERS[id]
  return callbacks ? `${about.summary}. Calls back when a clip is ready.` : about.summary
}

const provider: INodeProperties = {
  displayName: 'Provider',
  name: 'provider',
  type: 'options',
  noDataExpression: true,
  options: BY_NAME.map((id) => ({
    name: id === 'sandbox' ? 'Sandbox (Free, No Key)' : ADAPTERS[id].name,
    value: id,
    description: describe(id),
  })),
  default: 'sandbox',
  description: 'Whose video API is used. Build and test with the sandbox, then choose the one that you have a key for.',
}

const resource: INodeProperties = {
  displayName: 'Resource',
  name: 'resource',
  type: 'options',
  noDataExpression: true,
  options: [
    { name: 'Account', value: 'account' },
    { name: 'Video', value: 'video' },
  ],
  default: 'video',
}

function operationsOf(resource: Operation['resource'], first: string): INodeProperties {
  return {
    displayName: 'Operation',
    name: 'operation',
    type: 'options',
    noDataExpression: true,
    displayOptions: { show: { resource: [resource] } },
    options: OPERATIONS.filter((operation) => operation.resource === resource).map(({ choice }) => choice),
    default: first,
  }
}

const taskId: INodeProperties = {
  displayName: 'Task ID',
  name: 'taskId',
  type: 'string',
  required: true,
  default: '={{ $json.taskId }}',
  displayOptions: { show: { resource: ['video'], operation: TASKS } },
  description: 'The taskId that Generate or Submit gave, its task object, or the ID that the provider shows',
}

const prompt: INodeProperties = {
  displayName: 'Prompt',
  name: 'prompt',
  type: 'string',
  typeOptions: { rows: 4 },
  default: '',
  placeholder: 'e.g. A red fox walks through fresh snow at dawn, slow tracking shot',
  displayOptions: { show: { resource: ['video'], operation: ORDERS } },
  description: 'What the video shows, in words: subject, action, place, light, camera',
}

const imageUrl: INodeProperties = {
  displayName: 'Image URL',
  name: 'imageUrl',
  type: 'string',
  default: '',
  placeholder: 'e.g. https://example.com/product.png',
  displayOptions: { show: { resource: ['video'], operation: ORDERS } },
  description:
    'Public address of an image that the video starts from or refers to. Several: one a line. For a file of the item use Options, Image From Binary Field.',
}

/** How n8n shows a field of each kind, beside its label. */
function shownAs(row: Field): Partial<INodeProperties> {
  if (row.kind === 'flag')
    return {
      type: 'options',
      options: [
        { name: "Model's Default", value: '' },
        { name: 'Off', value: 'off' },
        { name: 'On', value: 'on' },
      ],
    }
  return row.kind === 'text' ? { typeOptions: { rows: 2 } } : {}
}

/** What it takes, where the label does not say it. */
const TAKES: Partial<Record<FieldKind, string>> = {
  file: ': a public address',
  files: ': public addresses, one a line',
}

/** What only some models have: shown for the providers of which one may have it. */
function optionalField(name: OptionalField): INodeProperties[] {
  const owners = PROVIDER_IDS.filter(
    (id) => canSend(ADAPTERS[id], null, name) || cardsOf(id).some((card) => canSend(ADAPTERS[id], card, name)),
  )
  if (owners.length === 0) return []
  const row = FIELDS[name]
  return [
    {
      displayName: row.label,
      name,
      type: 'string',
      default: '',
      ...(row.kind === 'flag' ? {} : { placeholder: `e.g. ${row.example}` }),
      ...shownAs(row),
      displayOptions: { show: { resource: ['video'], operation: ORDERS, provider: owners } },
      description: `${row.about}${TAKES[row.kind] ?? ''}`,
    },
  ]
}

/** The frames and references first, beside the first frame; then what goes with the words. */
const optionalFields: INodeProperties[] = [
  ...OPTIONAL_FIELDS.filter((name) => FIELDS[name].kind.startsWith('file')),
  ...PLAIN_FIELDS,
].flatMap(optionalField)

const WAITING = those(({ waits }) => waits)

const waitMode: INodeProperties = {
  displayName: 'Waiting',
  name: 'waitMode',
  type: 'options',
  default: 'inProcess',
  displayOptions: { show: { resource: ['video'], operation: WAITING }, hide: NO_USE_TO_AN_AGENT },
  options: [
    {
      name: 'In Process',
      value: 'inProcess',
      description: 'Stay and look from time to time. Works with every provider.',
    },
    {
      name: 'Suspend Until Called',
      value: 'suspend',
      description: `Sleep until the provider calls. Frees the worker, survives a restart${callers('')}.`,
    },
  ],
  description: 'How to wait for the video',
}

const timeout: INodeProperties = {
  displayName: 'Timeout (Seconds)',
  name: 'timeout',
  type: 'number',
  typeOptions: { minValue: 1 },
  default: 1800,
  displayOptions: { show: { resource: ['video'], operation: WAITING } },
  description: 'How long to wait at most. A task that is not ready by then is not lost: its ID is kept.',
}

const fetches = {
  show: { resource: ['video'], operation: those(({ fetches }) => fetches) },
  hide: NO_USE_TO_AN_AGENT,
}

const binaryProperty: INodeProperties = {
  displayName: 'Put Output File in Field',
  name: 'binaryProperty',
  type: 'string',
  default: 'data',
  hint: 'The name of the output binary field to put the file in',
  displayOptions: fetches,
}

const fileName: INodeProperties = {
  displayName: 'File Name',
  name: 'fileName',
  type: 'string',
  default: '',
  placeholder: 'e.g. fox.mp4',
  displayOptions: fetches,
  description:
    'What the file is called. Left empty, it is named after the prompt, with a mark of its own at the end. By expression: a name for each item, or later files may overwrite earlier ones.',
}

const PAID = PROVIDER_IDS.filter((id) => !ADAPTERS[id].free)
const maxCost: INodeProperties = {
  displayName: 'Max Cost (USD)',
  name: 'maxCost',
  type: 'number',
  typeOptions: { minValue: 0, numberPrecision: 4 },
  default: 0,
  displayOptions: { show: { resource: ['video'], operation: those(({ buys }) => buys), provider: PAID } },
  description: withBudget('0 or empty: no budget.'),
}

/** The collection called Options, with what an operation has a use for. */
function optionsOf({ choice, options = [] }: Operation): INodeProperties[] {
  if (options.length === 0) return []
  return [
    {
      displayName: 'Options',
      name: 'options',
      type: 'collection',
      placeholder: 'Add Option',
      default: {},
      displayOptions: { show: { resource: ['video'], operation: [choice.value] } },
      options: options.toSorted((a, b) => (a.displayName < b.displayName ? -1 : 1)),
    },
  ]
}

export const properties: INodeProperties[] = [
  provider,
  resource,
  operationsOf('video', 'generate'),
  operationsOf('account', 'balance'),
  taskId,
  prompt,
  ...modelProperties(ORDERS),
  imageUrl,
  ...optionalFields,
  maxCost,
  waitMode,
  ...OPERATIONS.flatMap(({ waits }) => waits?.notices ?? []),
  timeout,
  ...OPERATIONS.flatMap(({ parameters = [] }) => parameters),
  binaryProperty,
  fileName,
  ...OPERATIONS.flatMap(optionsOf),
]
