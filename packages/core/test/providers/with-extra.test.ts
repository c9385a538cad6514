import { describe, expect, it } from 'vitest'
import { prepare } from '../../src/engine/order/prepare.ts'
import { cardsOf } from '../../src/providers/catalog.ts'
import { ADAPTERS } from '../../src/providers/registry.ts'
import { writtenPaths } from '../../src/providers/request-body.ts'
import { withExtra } from '../../src/providers/with-extra.ts'
import { PROVIDER_IDS } from '../../src/video/provider-id.ts'

describe('a field of extra that stands where Reelay writes', () => {
  it('goes into the object, and behind the items of the list', () => {
    const body = { settings: { duration: 5 }, contents: [{ type: 'prompt' }] }
    const extra = { settings: { multi_shot: true }, contents: { type: 'element' } }
    expect(withExtra(body, extra)).toEqual({
      settings: { duration: 5, multi_shot: true },
      contents: [{ type: 'prompt' }, { type: 'element' }],
    })
  })

  const holders = PROVIDER_IDS.flatMap((id) => {
    const adapter = ADAPTERS[id]
    if (adapter.body !== undefined) return []
    return [null, ...cardsOf(id)].flatMap((card) => {
      const model = card?.model ?? 'a-model-of-nobody'
      const names = new Set(writtenPaths(adapter, card).map((path) => path.split('.')[0] ?? ''))
      return [...names].map((name) => ({ id, model, name }))
    })
  })

  it('is looked for at some', () => expect(holders.length).toBeGreaterThan(5))

  it.each(holders)('is refused where it is no object: $id $model $name', ({ id, model, name }) => {
    for (const value of ['fast', 5, null, ['a']]) {
      const result = prepare(ADAPTERS[id], { prompt: 'a fox', model, extra: { [name]: value } })
      const problems = result.ok ? [] : result.problems.map(({ message }) => message)
      expect(problems.join()).toContain(`"${name}" is an object into which Reelay writes`)
    }
  })
})
