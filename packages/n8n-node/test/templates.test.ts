/** What the templates store is what the panel's lists hold: a value that is in none of them is shown bare, without its price. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isProviderId } from '@reelay/core'
import { describe, expect, it } from 'vitest'
import { durations, models, ratios, resolutions } from '../nodes/Reelay/choices/lists.ts'

interface Node {
  name: string
  type: string
  parameters: Record<string, unknown>
}

const folder = join(import.meta.dirname, '../templates')
const nodes = readdirSync(folder).flatMap((file) =>
  (JSON.parse(readFileSync(join(folder, file), 'utf8')) as { nodes: Node[] }).nodes
    .filter(({ type }) => type.startsWith('n8n-nodes-reelay.'))
    .map((node) => [`${file}: ${node.name}`, node.parameters] as const),
)

/** The text of a resource locator, or the value itself; undefined for an expression, which no list can hold. */
function chosen(value: unknown): unknown {
  const plain = typeof value === 'object' && value !== null && 'value' in value ? value.value : value
  return typeof plain === 'string' && plain.startsWith('=') ? undefined : plain
}

describe('the templates', () => {
  it('have nodes of ours', () => expect(nodes.length).toBeGreaterThan(10))

  it.each(nodes)('%s holds what the lists of its panel hold', (_, parameters) => {
    const provider = parameters['provider'] ?? 'sandbox'
    if (typeof provider !== 'string' || !isProviderId(provider)) return
    const model = chosen(parameters['model'])
    const at = {
      provider,
      model: typeof model === 'string' ? model : '',
      resolution: '',
      given: {},
      audio: undefined,
    } as Parameters<typeof durations>[0]
    const lists = {
      duration: durations(at),
      resolution: resolutions(at),
      aspectRatio: ratios(at),
      model: models(provider),
    }
    for (const [field, choices] of Object.entries(lists)) {
      const value = chosen(parameters[field])
      if (value === undefined || value === '') continue
      expect([field, choices.map((choice) => choice.value)]).toEqual([field, expect.arrayContaining([value])])
    }
  })
})
