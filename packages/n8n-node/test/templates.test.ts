/** What the templates store is what the panel's lists hold: a value that is in none of them is shown bare, without its price. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isProviderId } from '@reelay/core'
import { ADAPTERS } from '@reelay/core/host'
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

  it('are counted in the README: those that need a key, and those that do not', () => {
    const files = readdirSync(folder)
    const paid = new Set(
      nodes.filter(([, { provider = 'sandbox' }]) => provider !== 'sandbox').map(([name]) => name.split(':')[0]),
    )
    const numbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven']
    const readme = readFileSync(join(folder, '../README.md'), 'utf8').replaceAll(/\s+/g, ' ')
    expect(readme).toContain(
      `${numbers[files.length - paid.size]} of them use the free sandbox until you choose another provider; the other ${numbers[paid.size]?.toLowerCase()} name theirs`,
    )
    for (const file of files) expect(readme).toContain(`](templates/${file})`)
  })
})

it('the README names everybody who tells a balance', () => {
  const readme = readFileSync(join(folder, '../README.md'), 'utf8')
  const row = readme.split('\n').find((line) => line.startsWith('| **Balance**'))
  for (const { name, balance } of Object.values(ADAPTERS))
    expect([name, row?.includes(name)]).toEqual([name, balance !== undefined])
})
