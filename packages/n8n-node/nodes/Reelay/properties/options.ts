/** What stands in the collection Options of one operation or another. */

import type { INodeProperties } from 'n8n-workflow'
import { namingThose } from '../host/provider-names.ts'
import { callers, withBudget } from './phrases.ts'
import { price } from './price.ts'

/** Where it stood first: what was saved there goes on holding, and a workflow that starts at the sandbox keeps it. */
export const maxCostOption: INodeProperties = {
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

export const concurrency: INodeProperties = {
  displayName: 'Concurrency',
  name: 'concurrency',
  type: 'number',
  typeOptions: { minValue: 1 },
  default: 20,
  description:
    'How many videos are made at the same time. What the provider refuses for being too much is sent again later.',
}

export const pollInterval: INodeProperties = {
  displayName: 'Poll Interval (Seconds)',
  name: 'pollInterval',
  type: 'number',
  typeOptions: { minValue: 0.1, numberPrecision: 2 },
  default: 10,
  description: 'Look at fixed intervals, instead of when the video is likely to be ready',
}

export const callback: INodeProperties = {
  displayName: 'Callback',
  name: 'callback',
  type: 'boolean',
  default: true,
  description: `Whether the provider calls this execution when the video is ready, so that a Wait operation set to Suspend wakes up${callers('.')}`,
}

/** Of every operation that is about an order. */
export const ORDER_OPTIONS = [extra, imageBinaryProperty, price]
