/** Every field of a request that is set in the panel is in the order, as if a program had ordered it. */

import { REQUEST_FIELDS, type VideoInput } from '@reelay/core'
import { ADAPTERS, type Prepared, prepare } from '@reelay/core/host'
import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow'
import { expect, test } from 'vitest'
import { OTHER, VALUES } from '../../core/test/values.ts'
import { readRequest } from '../nodes/Reelay/host/input.ts'
import { Reelay } from '../nodes/Reelay/Reelay.node.ts'
import { fakeExecution, type Parameter } from './fake-context.ts'

function byLibrary(input: VideoInput): Prepared['request'] {
  const result = prepare(ADAPTERS.sandbox, input)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.prepared.request
}

async function byPanel(parameters: Record<string, Parameter>): Promise<Prepared['request'] | undefined> {
  let request: Prepared['request'] | undefined
  const node = {
    description: new Reelay().description,
    async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
      const { prepared, problems } = await readRequest(this, 'sandbox', 0, true)
      expect(problems).toEqual([])
      request = prepared?.request
      return [[]]
    },
    webhook: async () => ({}),
  }
  await fakeExecution({ parameters: { provider: 'sandbox', ...parameters }, input: [{ json: {} }], node }).run()
  return request
}

/** As the panel saves them. */
const SAVED: Record<string, Parameter> = {
  ...Object.fromEntries(REQUEST_FIELDS.map((field) => [field, String(VALUES[field])])),
  model: { __rl: true, mode: 'id', value: VALUES.model },
  audio: 'off',
  referenceUrls: VALUES.referenceUrls.join('\n'),
}

/** What a person can fill in: the parameters, and the entries of Options. */
const inPanel = new Reelay().description.properties.flatMap(({ name, options = [] }) =>
  name === 'options' ? options.map((option) => option.name) : [name],
)

test.each(REQUEST_FIELDS)('%s', async (field) => {
  expect(inPanel).toContain(field)
  const saved = field === 'extra' ? { options: { extra: JSON.stringify(VALUES.extra) } } : { [field]: SAVED[field] }
  const wanted = byLibrary({ ...OTHER, [field]: VALUES[field] })
  expect(wanted).not.toEqual(byLibrary(OTHER))
  expect(await byPanel({ ...OTHER, ...saved })).toEqual(wanted)
})
