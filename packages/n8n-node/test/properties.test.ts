/** The panel, judged by n8n's own code: what is shown, what it costs, and what of it reaches the node. */

import { cardsOf, PROVIDER_IDS, type ProviderId } from '@reelay/core'
import { ADAPTERS, estimate, formatUsd } from '@reelay/core/host'
import {
  type ILoadOptionsFunctions,
  type INode,
  type INodeParameters,
  type INodeProperties,
  NodeHelpers,
} from 'n8n-workflow'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { asFilledIn } from '../nodes/Reelay/host/chosen.ts'
import { orderAsWritten } from '../nodes/Reelay/host/memory.ts'
import { Reelay } from '../nodes/Reelay/Reelay.node.ts'
import saved from './fixtures/panel-of-version-1.json' with { type: 'json' }

const { description, methods } = new Reelay()
const ORDERS = ['generate', 'submit', 'estimate']
const OPERATIONS = [...ORDERS, 'wait', 'get', 'download']
const CHOSEN_BY_MODEL = ['model', 'resolution', 'duration', 'aspectRatio']

function resolve(values: INodeParameters, version = 2): INodeParameters {
  const node: Pick<INode, 'typeVersion'> = { typeVersion: version }
  return NodeHelpers.getNodeParameters(description.properties, values, true, false, node, description) ?? {}
}

/** The properties that the panel shows, in order. */
function shown(values: INodeParameters, version = 2): INodeProperties[] {
  const all = resolve(values, version)
  const node = { typeVersion: version }
  return description.properties.filter((property) => NodeHelpers.displayParameter(all, property, node, description))
}

/** The choices of a field, as n8n asks for them. */
function choices(name: keyof (typeof methods)['loadOptions'], values: INodeParameters) {
  const context = { getCurrentNodeParameters: () => resolve(values) } as unknown as ILoadOptionsFunctions
  return methods.loadOptions[name].call(context)
}

function namesOf(name: keyof (typeof methods)['loadOptions'], values: INodeParameters) {
  return choices(name, values).then((list) => list.map((choice) => choice.name))
}

function modelsOf(provider: ProviderId): string[] {
  return [...cardsOf(provider).map(({ model }) => model), 'other', 'nobody-knows-it', '={{ $json.m }}']
}

test('the panel has one field for each thing to choose, however many models there are', () => {
  for (const name of ['resolution', 'duration', 'aspectRatio'])
    expect(description.properties.filter((property) => property.name === name)).toHaveLength(1)
  expect(description.properties.length).toBeLessThan(50)
})

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

  test.each([1, 2])('the panel of version %d shows every name once at most, whatever is chosen', (version) => {
    for (const values of settings) {
      const names = shown(values, version).map(({ name }) => name)
      expect(new Set(names).size, JSON.stringify({ values, names })).toBe(names.length)
      const choices = CHOSEN_BY_MODEL.filter((name) => names.includes(name))
      expect(choices, JSON.stringify(values)).toEqual(ORDERS.includes(values.operation) ? CHOSEN_BY_MODEL : [])
    }
  })

  test.each([1, 2])('what is chosen reaches the node of version %d', (version) => {
    for (const values of settings.filter(({ operation }) => ORDERS.includes(operation))) {
      const given = { ...values, prompt: 'fox', duration: 8, aspectRatio: '9:16', options: { extra: '{"seed":7}' } }
      expect(resolve(given, version), JSON.stringify(values)).toMatchObject(given)
    }
  })

  test('every duration shows what it costs, by the resolution that is chosen', async () => {
    for (const card of cardsOf(provider)) {
      if (card.forms) continue
      for (const resolution of card.resolutions) {
        const values = { provider, resource: 'video', operation: 'generate', model: card.model, resolution }
        const [first, ...names] = await namesOf('durations', values)
        const prices = card.durations
          .toSorted((a, b) => a - b)
          .map((seconds) => {
            const { usd } = estimate(card, { model: card.model, duration: seconds, resolution })
            return `${seconds} s · ${provider === 'sandbox' ? 'free' : usd === null ? 'price unknown' : formatUsd(usd)}`
          })
        expect(names, `${card.model} ${resolution}`).toEqual(prices)
        expect(first).toMatch(card.defaults ? /^(Default: |Model's Default$)/ : `Default: ${card.durations[0]} s`)
      }
    }
  })

  test('every model can be chosen, its default first, with its price', async () => {
    const names = await namesOf('models', { provider, resource: 'video', operation: 'generate' })
    for (const { model } of cardsOf(provider)) expect(names.join('\n')).toContain(`${model} · `)
    const { defaultModel } = ADAPTERS[provider]
    if (defaultModel !== null) expect(names[0]).toMatch(`Default: ${defaultModel} · `)
  })

  test('a model that nobody knows, and one that comes by expression, have the common choices', async () => {
    for (const model of ['nobody-knows-it', '={{ $json.m }}']) {
      if (provider === 'sandbox') continue
      const values = { provider, resource: 'video', operation: 'generate', model }
      expect(await namesOf('durations', values)).toContain('8 s · price unknown')
      expect(await namesOf('resolutions', values)).toEqual(expect.arrayContaining(["Model's Default", '1080p']))
      expect(await namesOf('aspectRatios', values)).toContain('9:16 · Portrait')
    }
  })
})

test('AIVideoAPI shows eight seconds of Sora for a dollar', async () => {
  const values = { provider: 'aivideoapi', resource: 'video', operation: 'generate', model: 'sora-2' }
  expect(await namesOf('durations', values)).toContain('8 s · $1.00')
})

test('a model is found by its words, and chosen by its name', async () => {
  const values = { provider: 'fal', resource: 'video', operation: 'generate' }
  const context = { getCurrentNodeParameters: () => resolve(values) } as unknown as ILoadOptionsFunctions
  const { results } = await methods.listSearch.models.call(context, 'Seedance fast')
  expect(results.map(({ value }) => value)).toEqual(['bytedance/seedance-2.0/fast'])
  const all = resolve({ ...values, model: { __rl: true, mode: 'list', value: 'bytedance/seedance-2.0/fast' } })
  expect(asFilledIn({ typeVersion: 2, parameters: all })['model']).toBe('bytedance/seedance-2.0/fast')
})

test('models without a card come from the list that the provider shows to anybody, and are not needed', async () => {
  const values = { provider: 'openrouter', resource: 'video', operation: 'generate' }
  const asked: unknown[] = []
  const searched = async (filter: string, answer: () => Promise<unknown>) => {
    const httpRequest = (options: unknown) => {
      asked.push(options)
      return answer()
    }
    const logger = { debug() {} }
    const context = { getCurrentNodeParameters: () => resolve(values), helpers: { httpRequest }, logger }
    const { results } = await methods.listSearch.models.call(context as unknown as ILoadOptionsFunctions, filter)
    return results.map(({ name }) => name)
  }
  vi.useFakeTimers({ toFake: ['Date'] })
  onTestFinished(() => void vi.useRealTimers())
  const carded = await searched('', () => Promise.reject(new Error('offline')))
  // Behind a firewall the panel does not wait at each opening.
  expect(await searched('', () => Promise.reject(new Error('asked within a minute')))).toEqual(carded)
  expect(asked).toHaveLength(1)
  const later = () => vi.advanceTimersByTime(61_000)
  later()
  expect(carded).toHaveLength(cardsOf('openrouter').length)
  expect(await searched('', () => Promise.resolve('<html>'))).toEqual(carded)
  later()
  const data = [{ id: 'new/film-1' }, { id: 'kwaivgi/kling-v3.0-std' }, { id: 5 }, { id: 'a b' }]
  const list = await searched('', () => Promise.resolve({ data }))
  expect(list).toEqual([...carded, 'new/film-1 · price unknown'])
  expect(await searched('film', () => Promise.reject(new Error('asked again')))).toEqual(['new/film-1 · price unknown'])
  expect(asked).toEqual(
    Array(3).fill({ url: 'https://openrouter.ai/api/v1/videos/models', json: true, timeout: expect.any(Number) }),
  )
})

test('the price of a duration follows what is given and whether there is sound', async () => {
  const values = { provider: 'fal', resource: 'video', operation: 'generate', model: 'fal-ai/veo3.1/fast' }
  const silent = await namesOf('durations', { ...values, audio: 'off' })
  const audible = await namesOf('durations', { ...values, audio: 'on' })
  expect([silent.at(-1), audible.at(-1)]).toEqual(['8 s · $0.80', '8 s · $1.20'])
})

describe('a workflow that was saved by version 1', () => {
  test.each(saved)('orders the same clip as then: $saved', ({ saved, filledIn }) => {
    const parameters = resolve({ resource: 'video', operation: 'generate', ...saved } as INodeParameters, 1)
    const now = orderAsWritten(asFilledIn({ typeVersion: 1, parameters }), '', (text) => text)
    expect(now).toBe(orderAsWritten(filledIn as INodeParameters, '', (text) => text))
  })
})

test('as a tool, the panel does not show what is of no use to an agent', () => {
  const tool = { ...description, name: 'reelayTool' }
  const useless = ['waitMode', 'output', 'binaryProperty', 'fileName']
  for (const operation of ['generate', 'wait', 'download']) {
    const values = resolve({ provider: 'apimart', resource: 'video', operation })
    const names = (of: typeof description) =>
      description.properties
        .filter((property) => NodeHelpers.displayParameter(values, property, { typeVersion: 2 }, of))
        .map(({ name }) => name)
    expect(names(tool).filter((name) => useless.includes(name))).toEqual([])
    expect(names(description).some((name) => useless.includes(name))).toBe(true)
  }
})

test('Max Cost stands in the main panel of what costs money', () => {
  for (const provider of PROVIDER_IDS)
    for (const operation of OPERATIONS) {
      const names = shown({ provider, resource: 'video', operation }).map(({ name }) => name)
      const buys = provider !== 'sandbox' && ['generate', 'submit'].includes(operation)
      expect(names.includes('maxCost'), `${provider} ${operation}`).toBe(buys)
    }
})

test('the subtitle names operation and provider as the panel does', () => {
  const evaluate = new Function('$parameter', `return ${String(description.subtitle).replace(/^=\{\{|\}\}$/g, '')}`)
  expect(evaluate({ operation: 'generate', provider: 'aivideoapi' })).toBe('Generate: AIVideoAPI')
  for (const provider of PROVIDER_IDS)
    expect(evaluate({ operation: 'balance', provider })).toBe(`Balance: ${ADAPTERS[provider].name}`)
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
      NodeHelpers.displayParameter(values, credential, { typeVersion: 2 }, description),
    )
    expect(asked).toHaveLength(provider === 'sandbox' ? 0 : 1)
  }
})
