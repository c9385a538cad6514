/** action.yml and every workflow that the project shows, as GitHub's own language service sees them. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { VideoInput } from '@reelay/core'
import { ADAPTERS, prepare } from '@reelay/core/host'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { action, complaints, isWorkflow, type Step } from './language-service.ts'
import { allBlocks, read, root } from './pages.ts'

test('action.yml is what GitHub expects', async () => {
  expect(await complaints('action.yml', readFileSync(join(root, 'action.yml'), 'utf8'))).toEqual([])
  // For the Marketplace: a name, a description of at most 125 characters, an icon and a colour.
  expect(action.description.length).toBeLessThanOrEqual(125)
  for (const { description } of [...Object.values(action.inputs), ...Object.values(action.outputs)])
    expect(description.length).toBeGreaterThan(10)
})

test('the language service would find mistakes', async () => {
  const workflow = (input: string) => `on: push
jobs:
  videos:
    runs-on: ubuntu-latest
    steps:
      - uses: reelay/reelay@v1
        with:
          ${input}
`
  expect(await complaints('.github/workflows/a.yml', workflow('provider: sandbox'))).toEqual([])
  expect(await complaints('.github/workflows/a.yml', workflow('providr: sandbox'))).not.toEqual([])
})

/** The steps of a whole workflow, of a list of steps, or of one step. */
function stepsOf(value: unknown): Step[] {
  if (Array.isArray(value)) return value as Step[]
  const { jobs, steps } = (value ?? {}) as { jobs?: Record<string, { steps?: Step[] }>; steps?: Step[] }
  if (jobs) return Object.values(jobs).flatMap((job) => job?.steps ?? [])
  return Array.isArray(steps) ? steps : []
}

const shown = [
  ...allBlocks()
    .filter(({ language }) => /^ya?ml$/.test(language))
    .map(({ page, line, text }) => [`${page}:${line}`, text] as const),
  ...readdirSync(join(root, 'examples'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name) && !/\.prompt\.ya?ml$/.test(name))
    .map((name) => [`examples/${name}`, readFileSync(join(root, 'examples', name), 'utf8')] as const),
].map(([name, text]) => [name, text, parse(text) as unknown] as const)

for (const [name, text, value] of shown)
  test(`${name} is YAML that GitHub takes`, async () => {
    if (isWorkflow(value)) expect(await complaints('.github/workflows/example.yml', text)).toEqual([])
    for (const step of stepsOf(value)) {
      if (!step?.uses || !/reelay|^\.\/?$/.test(step.uses)) continue
      const given = Object.keys(step.with ?? {})
      expect(given.filter((input) => !(input in action.inputs))).toEqual([])
      if (isWorkflow(value)) expect(given).toContain('provider')
    }
    // People copy it as it is: it should ask for no more rights than it needs.
    if (isWorkflow(value)) expect(value.permissions).toBeDefined()
  })

/** A clip of a step's settings: from words, or from an image where the model needs one. USD. */
function priceOfOne(step: Step): number | null | undefined {
  const { provider, 'aspect-ratio': aspectRatio, model, duration, resolution, audio } = step.with ?? {}
  const adapter = Object.values(ADAPTERS).find(({ id }) => id === provider)
  // What GitHub fills in, nobody can price here.
  if (adapter === undefined || String(model).includes('${{')) return undefined
  const input = { prompt: 'a red fox', aspectRatio, model, duration, resolution, audio } as VideoInput
  for (const images of [{}, { imageUrl: 'https://example.com/a.png' }]) {
    const result = prepare(adapter, { ...input, ...images })
    if (result.ok) return result.prepared.estimate.usd
  }
  return undefined
}

test('the limit on the cost that is shown lets a clip be bought', () => {
  const limited = shown
    .flatMap(([name, , value]) => stepsOf(value).map((step) => ({ name, step, limit: step?.with?.['max-cost'] })))
    .map(({ name, step, limit }) => ({
      name,
      limit: Number(limit),
      price: limit && !step.with?.['models'] && priceOfOne(step),
    }))
    .filter(({ price }) => typeof price === 'number' || price === null)
  expect(limited.length).toBeGreaterThan(5)
  expect(limited.filter(({ price, limit }) => price === null || Number(price) > limit)).toEqual([])
})

test('there is a workflow to copy', () => {
  expect(shown.filter(([, , value]) => isWorkflow(value)).length).toBeGreaterThan(0)
})

test('the README and the reference name every input and output', () => {
  for (const [page, names] of [
    ['README.md', [...Object.keys(action.inputs), ...Object.keys(action.outputs)]],
    ['docs/reference/inputs.md', Object.keys(action.inputs)],
    ['docs/reference/outputs.md', Object.keys(action.outputs)],
  ] as const) {
    const text = read(page)
    expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([])
  }
})
