/** The panel: what a person sees, in the order in which they decide it. */

import { cardsOf, PROVIDER_IDS, type ProviderId } from '@reelay/core'
import { ADAPTERS, canSend, credentialOf, FIELDS, type OptionalField } from '@reelay/core/host'
import type { INodeCredentialDescription, INodeProperties } from 'n8n-workflow'
import { modelProperties } from '../choices/properties.ts'
import { BY_NAME, namingThose } from '../host/provider-names.ts'
import { price } from './price.ts'

/** The operations that ask for a clip, and those that speak of a task. */
const ORDERS = ['generate', 'submit', 'estimate']
const TASKS = ['wait', 'get', 'download']

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

const callers = (stop: string) =>
  namingThose(
    ({ callbacks }) => callbacks,
    (names) => `${names}${stop}`,
  )

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

const videoOperation: INodeProperties = {
  displayName: 'Operation',
  name: 'operation',
  type: 'options',
  noDataExpression: true,
  displayOptions: { show: { resource: ['video'] } },
  options: [
    {
      name: 'Download',
      value: 'download',
      action: 'Download a video',
      description: 'Fetch the file of a finished task. Free: the clip is paid already.',
    },
    {
      name: 'Estimate',
      value: 'estimate',
      action: 'Estimate the price of a video',
      description: 'What a video would cost. Free: nothing is sent.',
    },
    {
      name: 'Generate',
      value: 'generate',
      action: 'Generate a video',
      description: 'Buy a video, wait for it and download it, in one step. Takes minutes and costs money.',
    },
    {
      name: 'Get',
      value: 'get',
      action: 'Get the status of a video',
      description: 'Look once at the status of a task. Free.',
    },
    {
      name: 'Submit',
      value: 'submit',
      action: 'Submit a video',
      description: 'Buy a video and go on at once with its task ID. Costs money.',
    },
    {
      name: 'Wait',
      value: 'wait',
      action: 'Wait for a video',
      description: 'Wait until a submitted video is ready. Free: nothing is bought.',
    },
  ],
  default: 'generate',
}

const accountOperation: INodeProperties = {
  displayName: 'Operation',
  name: 'operation',
  type: 'options',
  noDataExpression: true,
  displayOptions: { show: { resource: ['account'] } },
  options: [
    {
      name: 'Balance',
      value: 'balance',
      action: 'Get the balance of the account',
      description: `What is left on the account${namingThose(
        ({ balance }) => balance !== undefined,
        (names) => `${names} tell it.`,
      )}`,
    },
  ],
  default: 'balance',
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

/** What only some models have: shown for the providers of which one may have it. */
function optionalField(name: OptionalField, more: Partial<INodeProperties>): INodeProperties[] {
  const owners = PROVIDER_IDS.filter(
    (id) => canSend(ADAPTERS[id], null, name) || cardsOf(id).some((card) => canSend(ADAPTERS[id], card, name)),
  )
  if (owners.length === 0) return []
  const displayOptions = { show: { resource: ['video'], operation: ORDERS, provider: owners } }
  return [{ displayName: FIELDS[name].label, name, type: 'string', default: '', displayOptions, ...more }]
}

const optionalFields: INodeProperties[] = [
  ...optionalField('endImageUrl', {
    placeholder: 'e.g. https://example.com/last.png',
    description: 'Public address of the last frame. The first one is the Image URL.',
  }),
  ...optionalField('referenceUrls', {
    placeholder: 'e.g. https://example.com/style.png',
    description: 'Public addresses of what the video is to resemble, one a line',
  }),
  ...optionalField('negativePrompt', {
    typeOptions: { rows: 2 },
    placeholder: 'e.g. text, watermark',
    description: 'What the video must not show, in words',
  }),
  ...optionalField('seed', {
    placeholder: 'e.g. 7',
    description: 'A whole number: the same seed gives a similar video, at best. Empty: the model draws one.',
  }),
  ...optionalField('audio', {
    type: 'options',
    options: [
      { name: "Model's Default", value: '' },
      { name: 'Off', value: 'off' },
      { name: 'On', value: 'on' },
    ],
    description: 'Whether the video has sound',
  }),
]

/** A tool cannot sleep, and an agent cannot hold a file: it gets the address and the task. */
const NO_USE_TO_AN_AGENT = { '@tool': [true] }

const waitMode: INodeProperties = {
  displayName: 'Waiting',
  name: 'waitMode',
  type: 'options',
  default: 'inProcess',
  displayOptions: { show: { resource: ['video'], operation: ['generate', 'wait'] }, hide: NO_USE_TO_AN_AGENT },
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

/** What has to be known before an execution is put to sleep; a choice's own description has room for two lines. */
function suspendNotice(operation: string, providers: ProviderId[], text: string): INodeProperties {
  return {
    displayName: text,
    name: 'suspendNotice',
    type: 'notice',
    default: '',
    displayOptions: {
      show: { resource: ['video'], operation: [operation], provider: providers, waitMode: ['suspend'] },
    },
  }
}

const CALL = PROVIDER_IDS.filter((id) => ADAPTERS[id].callbacks)
const SILENT = PROVIDER_IDS.filter((id) => !ADAPTERS[id].callbacks)
const REACHABLE = 'The provider has to reach this n8n from the internet: its public address is set with WEBHOOK_URL.'

const suspendNotices = [
  suspendNotice(
    'generate',
    CALL,
    `${REACHABLE} The execution goes on with the address of the video: add a Reelay node with the operation Download after this one.`,
  ),
  suspendNotice(
    'wait',
    CALL,
    `${REACHABLE} It wakes up if the task was submitted in this execution, with Callback on.`,
  ),
  suspendNotice(
    'generate',
    SILENT,
    'This provider does not call back. Wait in process, or use the template "Submit, then look until it is ready".',
  ),
  suspendNotice('wait', SILENT, 'This provider does not call back: the execution would wake at the timeout only.'),
]

const timeout: INodeProperties = {
  displayName: 'Timeout (Seconds)',
  name: 'timeout',
  type: 'number',
  typeOptions: { minValue: 1 },
  default: 1800,
  displayOptions: { show: { resource: ['video'], operation: ['generate', 'wait'] } },
  description: 'How long to wait at most. A task that is not ready by then is not lost: its ID is kept.',
}

const output: INodeProperties = {
  displayName: 'Output',
  name: 'output',
  type: 'options',
  default: 'file',
  displayOptions: {
    show: { resource: ['video'], operation: ['generate'] },
    hide: { ...NO_USE_TO_AN_AGENT, waitMode: ['suspend'] },
  },
  options: [
    { name: 'File', value: 'file', description: 'The video as a file of the item' },
    { name: 'File and Link', value: 'both', description: 'The file, and its address at the provider, which expires' },
    {
      name: 'Link',
      value: 'link',
      description: 'The address alone: nothing is downloaded. It expires: see expiresAt.',
    },
  ],
  description: 'What comes out of the node when the video is ready',
}

const fetches = {
  show: { resource: ['video'], operation: ['generate', 'download'] },
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
const withBudget = (more: string) =>
  `Budget for all that this node buys in one execution: its items, and the passes of a loop. If the estimate is above it, or a price is not known, nothing is bought. ${more}`

const maxCost: INodeProperties = {
  displayName: 'Max Cost (USD)',
  name: 'maxCost',
  type: 'number',
  typeOptions: { minValue: 0, numberPrecision: 4 },
  default: 0,
  displayOptions: { show: { resource: ['video'], operation: ['generate', 'submit'], provider: PAID } },
  description: withBudget('0 or empty: no budget.'),
}

/** Where it stood first: what was saved there goes on holding, and a workflow that starts at the sandbox keeps it. */
const maxCostOption: INodeProperties = {
  displayName: 'Max Cost (USD)',
  name: 'maxCost',
  type: 'number',
  typeOptions: { minValue: 0, numberPrecision: 4 },
  default: 1,
  description: withBudget('Of this and Max Cost above, the smaller one holds.'),
}

const extra: INodeProperties = {
  displayName: 'Extra Fields',
  name: 'extra',
  type: 'json',
  default: '{}',
  description: "Fields of the provider's own, as a JSON object, passed on as they are",
}

const imageBinaryProperty: INodeProperties = {
  displayName: 'Image From Binary Field',
  name: 'imageBinaryProperty',
  type: 'string',
  default: 'data',
  description: `Name of the binary field that holds an image to start from${namingThose(
    ({ imageFiles }) => imageFiles !== null,
    (names) => `${names}.`,
  )}`,
}

const concurrency: INodeProperties = {
  displayName: 'Concurrency',
  name: 'concurrency',
  type: 'number',
  typeOptions: { minValue: 1 },
  default: 20,
  description:
    'How many videos are made at the same time. What the provider refuses for being too much is sent again later.',
}

const pollInterval: INodeProperties = {
  displayName: 'Poll Interval (Seconds)',
  name: 'pollInterval',
  type: 'number',
  typeOptions: { minValue: 0.1, numberPrecision: 2 },
  default: 10,
  description: 'Look at fixed intervals, instead of when the video is likely to be ready',
}

const callback: INodeProperties = {
  displayName: 'Callback',
  name: 'callback',
  type: 'boolean',
  default: true,
  description: `Whether the provider calls this execution when the video is ready, so that a Wait operation set to Suspend wakes up${callers('.')}`,
}

/** The collection called Options, with what an operation has a use for. */
function options(operations: string[], entries: INodeProperties[]): INodeProperties {
  return {
    displayName: 'Options',
    name: 'options',
    type: 'collection',
    placeholder: 'Add Option',
    default: {},
    displayOptions: { show: { resource: ['video'], operation: operations } },
    options: entries.toSorted((a, b) => (a.displayName < b.displayName ? -1 : 1)),
  }
}

const order = [extra, imageBinaryProperty, price]

export const properties: INodeProperties[] = [
  provider,
  resource,
  videoOperation,
  accountOperation,
  taskId,
  prompt,
  ...modelProperties(ORDERS),
  imageUrl,
  ...optionalFields,
  maxCost,
  waitMode,
  ...suspendNotices,
  timeout,
  output,
  binaryProperty,
  fileName,
  options(['generate'], [...order, maxCostOption, concurrency, pollInterval]),
  options(['submit'], [...order, maxCostOption, concurrency, callback]),
  options(['estimate'], order),
  options(['wait'], [pollInterval]),
]
