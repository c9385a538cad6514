/** The panel, judged by n8n's own code: what is shown, what it costs, and what of it reaches the node. */

import { cardsOf, PROVIDER_IDS } from '@reelay/core'
import { ADAPTERS, estimate, formatUsd } from '@reelay/core/host'
import { type INode, type INodeParameters, type INodeProperties, NodeHelpers } from 'n8n-workflow'
import { describe, expect, test } from 'vitest'
import { Reelay } from '../nodes/Reelay/Reelay.node.ts'

const { description } = new Reelay()
const node: Pick<INode, 'typeVersion'> = { typeVersion: 1 }
const ORDERS = ['generate', 'submit', 'estimate']
const OPERATIONS = [...ORDERS, 'wait', 'get', 'download']
const CHOSEN_BY_MODEL = ['model', 'resolution', 'duration', 'aspectRatio']

function resolve(values: INodeParameters): INodeParameters {
  return NodeHelpers.getNodeParameters(description.properties, values, true, false, node, description) ?? {}
}

/** The properties that the panel shows, in order. */
function shown(values: INodeParameters): INodeProperties[] {
  const all = resolve(values)
  return description.properties.filter((property) => NodeHelpers.displayParameter(all, property, node, description))
}

function modelsOf(provider: (typeof PROVIDER_IDS)[number]): string[] {
  return [...cardsOf(provider).map(({ model }) => model), 'other', 'nobody-knows-it', '={{ $json.m }}']
}

describe.each(PROVIDER_IDS)('%s', (provider) => {
  const settings = OPERATIONS.flatMap((operation) =>
    modelsOf(provider).flatMap((model) =>
      ['720p', '1080p', '={{ $json.r }}', undefined].map((resolution) => ({
        provider,
        resource: 'video',
        operation,
        model,
        ...(resolution === undefined ? {} : { resolution }),
      })),
    ),
  )

  test('the panel shows every name once at most, whatever is chosen', () => {
    for (const values of settings) {
      const names = shown(values).map(({ name }) => name)
      expect(new Set(names).size, JSON.stringify({ values, names })).toBe(names.length)
      const choices = CHOSEN_BY_MODEL.filter((name) => names.includes(name))
      expect(choices, JSON.stringify(values)).toEqual(ORDERS.includes(values.operation) ? CHOSEN_BY_MODEL : [])
    }
  })

  test('what is chosen reaches the node', () => {
    for (const values of settings.filter(({ operation }) => ORDERS.includes(operation))) {
      const given = { ...values, prompt: 'fox', duration: 8, aspectRatio: '9:16', options: { extra: '{"seed":7}' } }
      expect(resolve(given), JSON.stringify(values)).toMatchObject(given)
    }
  })

  test('what is left alone has a value that the model takes', () => {
    for (const card of cardsOf(provider)) {
      const all = resolve({ provider, resource: 'video', operation: 'generate', model: card.model })
      expect(card.durations, card.model).toContain(all['duration'])
      if (provider !== 'sandbox') expect(card.resolutions, card.model).toContain(all['resolution'])
    }
    const model = ADAPTERS[provider].defaultModel
    if (model && provider !== 'sandbox') expect(resolve({ provider })['model']).toBe(model)
  })

  test('every duration shows what it costs, by the resolution that is chosen', () => {
    for (const card of cardsOf(provider)) {
      for (const resolution of card.resolutions) {
        const values = { provider, resource: 'video', operation: 'generate', model: card.model, resolution }
        const [duration] = shown(values).filter(({ name }) => name === 'duration')
        const names = (duration?.options ?? []).map((option) => ('value' in option ? option.name : ''))
        const prices = card.durations
          .toSorted((a, b) => a - b)
          .map((seconds) => {
            const { usd } = estimate(card, { model: card.model, duration: seconds, resolution })
            return `${seconds} s · ${provider === 'sandbox' ? 'free' : usd === null ? 'price unknown' : formatUsd(usd)}`
          })
        expect(names, `${card.model} ${resolution}`).toEqual(prices)
      }
    }
  })
})

test('AIVideoAPI shows eight seconds of Sora for a dollar', () => {
  const values = { provider: 'aivideoapi', resource: 'video', operation: 'generate', model: 'sora-2' }
  const [duration] = shown(values).filter(({ name }) => name === 'duration')
  expect(duration?.options?.map((option) => ('name' in option ? option.name : ''))).toContain('8 s · $1.00')
})

test('the balance asks for nothing but the provider', () => {
  const names = shown({ provider: 'apimart', resource: 'account' }).map(({ name }) => name)
  expect(names).toEqual(['provider', 'resource', 'operation'])
})

test('an operation that speaks of a task asks for the task', () => {
  for (const operation of ['wait', 'get', 'download'])
    expect(resolve({ provider: 'apimart', resource: 'video', operation })['taskId']).toBe('={{ $json.taskId }}')
})

test('no model fields but those of the chosen provider are kept', () => {
  const all = resolve({ provider: 'sandbox', resource: 'video', operation: 'generate', customModel: 'x' })
  expect(all).not.toHaveProperty('customModel')
})

test('the credential of the provider is asked for, and only that', () => {
  for (const provider of PROVIDER_IDS) {
    const values = resolve({ provider, resource: 'video', operation: 'generate' })
    const asked = (description.credentials ?? []).filter((credential) =>
      NodeHelpers.displayParameter(values, credential, node, description),
    )
    expect(asked).toHaveLength(provider === 'sandbox' ? 0 : 1)
  }
})
