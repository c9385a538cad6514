import { ADAPTERS, prepare } from '@reelay/core/host'
import { describe, expect, it } from 'vitest'
import type { Outcome } from '../src/clips/outcome.ts'
import type { CheckedClip } from '../src/plan/checked-clip.ts'
import type { PlannedClip } from '../src/plan/plan.ts'
import { comparedOf } from '../src/report/compared.ts'
import { groupsOf, takesOf } from '../src/report/groups.ts'

type Changes = Partial<CheckedClip['clip']['input']> & { image?: string; file?: string }

function planned(provider: 'sandbox' | 'fal' | 'kling', { image, file = 'a.md', ...input }: Changes = {}): PlannedClip {
  const model = { sandbox: 'sora-2', fal: 'bytedance/seedance-2.0', kling: 'kling-v3' }[provider]
  const asked = { prompt: 'A bottle', model, ...input }
  const result = prepare(ADAPTERS[provider], asked, [])
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  const clip = { input: asked, files: image ? { image: [image] } : {}, source: { file, line: 1 } }
  return { clips: [{ clip, provider, prepared: result.prepared } as unknown as CheckedClip] } as unknown as PlannedClip
}

const MADE: Outcome = { taskId: 't', status: 'succeeded', file: null, cost: 0.5, reused: false, error: null }
const compared = (plans: PlannedClip[], outcomes: Outcome[] = []) => comparedOf(plans, outcomes, { defaults: {} })
const groups = (...plans: PlannedClip[]) => groupsOf(compared(plans)).groups

describe('what is compared', () => {
  it('is one prompt at two providers', () => {
    expect(groups(planned('fal'), planned('fal', { prompt: 'A cup' }), planned('kling'))).toEqual([[0, 2]])
  })

  it('is not what shows something else', () => {
    expect(groups(planned('fal'), planned('kling', { prompt: 'A cup' }))).toEqual([])
    expect(groups(planned('fal', { aspectRatio: '16:9' }), planned('kling', { aspectRatio: '9:16' }))).toEqual([])
    expect(groups(planned('fal', { image: 'a.png' }), planned('kling', { image: 'b.png' }))).toEqual([])
    // The same name in another folder is another picture.
    expect(
      groups(planned('fal', { image: 'a.png', file: 'x/a.md' }), planned('kling', { image: 'a.png', file: 'y/a.md' })),
    ).toEqual([])
  })

  it('is a field of the request, too', () => {
    expect(groups(planned('fal', { duration: 5 }), planned('fal', { duration: 10 }))).toEqual([[0, 1]])
  })

  it('is not two takes alone; beside another way they have numbers', () => {
    expect(groups(planned('fal'), planned('fal'))).toEqual([])
    const three = [planned('fal'), planned('fal'), planned('kling')]
    expect(groups(...three)).toEqual([[0, 1, 2]])
    expect(takesOf([0, 1, 2], compared(three))).toEqual(['take 1', 'take 2', ''])
  })
})

describe('price and wait', () => {
  it('are those of the purchase, also of an earlier run', () => {
    const reused = { ...MADE, cost: 0, reused: true, bought: { cost: 0.62, estimatedCost: 0.6, tookMs: 73_600 } }
    expect(compared([planned('fal')], [reused])[0]).toMatchObject({
      waited: 74,
      price: { usd: 0.62, isEstimate: false },
    })
  })

  it('are an estimate where the provider stated none, and nothing where nobody knows', () => {
    const unstated = { ...MADE, bought: { cost: null, estimatedCost: 0.6 } }
    expect(compared([planned('fal')], [unstated])[0]).toMatchObject({
      waited: null,
      price: { usd: 0.6, isEstimate: true },
    })
    const elsewhere = { provider: 'kling' as const, model: 'kling-v3', from: [] }
    expect(compared([planned('fal')], [{ ...MADE, made: elsewhere, bought: { cost: null } }])[0]?.price).toBeNull()
  })

  it('are nothing at the sandbox', () => {
    expect(compared([planned('sandbox')], [MADE])[0]?.price).toEqual({ usd: 0, isEstimate: false })
  })
})
