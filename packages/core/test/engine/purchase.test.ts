import { describe, expect, it } from 'vitest'
import { UnreadableVideo } from '../../src/engine/download/no-file.ts'
import { decide, type LedgerChoices, type LedgerRecord } from '../../src/engine/ledger/ledger.ts'
import { type ClipEvent, type MakeClipOptions, makeClip } from '../../src/engine/make-clip.ts'
import { purchase } from '../../src/engine/submit/purchase.ts'
import type { PurchaseOptions } from '../../src/engine/submit/purchase-options.ts'
import { createPollSchedule } from '../../src/engine/wait/schedule.ts'
import { ReelayError } from '../../src/video/error.ts'
import { PROVIDER_IDS, type ProviderId } from '../../src/video/provider-id.ts'
import type { VideoInput } from '../../src/video/request.ts'
import {
  ACCEPTED,
  type Answer,
  byPhase,
  inOrder,
  type MemoryLedger,
  memoryLedger,
  mp4Bytes,
  REFUSED,
  RESET,
  recordOf,
  START,
  shop,
  thrownBy,
} from '../fakes.ts'

const PAID: ProviderId[] = PROVIDER_IDS.filter((id) => id !== 'sandbox')
const task = { v: 1, provider: 'artifex', id: 'task_0' } as const
const file = { bytes: 5000, sha256: 'ab', duration: 12, width: 1280, height: 720 }
const stated = (status: number, code = 'x'): Answer => ({ status, json: { error: { code, message: 'm', type: 't' } } })
const choices = (change: Partial<LedgerChoices> = {}): LedgerChoices => ({
  reuse: true,
  buyAgain: new Set(),
  fileAtHand: false,
  ...change,
})

function buy(
  provider: ProviderId,
  ledger: MemoryLedger,
  answer: Answer = ACCEPTED[provider] ?? {},
  options: Partial<PurchaseOptions> = {},
  made = shop(provider, answer),
) {
  const bought = purchase(made.session, made.prepared, 'f', {
    ledger,
    choices: choices(),
    allowUnrecorded: false,
    owner: 'host:1',
    ...options,
  })
  return { ...made, bought }
}
const stateOf = async (ledger: MemoryLedger) => (await ledger.read('f'))?.state

describe('a purchase is written down before it is made', () => {
  it.each(PAID)('%s: intended, then submitted with the handle', async (provider) => {
    const ledger = memoryLedger()
    const states: unknown[] = []
    const answer: Answer = async () => {
      states.push(await stateOf(ledger))
      return ACCEPTED[provider] ?? {}
    }
    expect(await buy(provider, ledger, answer).bought).toMatchObject({
      kind: 'task',
      resumed: false,
      task: { id: 'task_1', provider },
    })
    expect(states).toEqual(['intended'])
    expect(ledger.history).toEqual(['intended 0', 'submitted 0'])
    expect(await ledger.read('f')).toMatchObject({ owner: 'host:1', task: { id: 'task_1' }, model: expect.any(String) })
  })

  it('the record says what was asked for, when, for how much and by whom, and holds no key', async () => {
    const ledger = memoryLedger()
    await buy('artifex', ledger, {}, { origin: { run: '7', repository: 'o/r' } }).bought.catch(() => {})
    const record = await ledger.read('f')
    const said = {
      prompt: 'A cat',
      estimatedCost: 0.9,
      run: '7',
      repository: 'o/r',
      createdAt: expect.stringMatching(/Z$/),
    }
    expect(record).toMatchObject(said)
    expect(JSON.stringify(record)).not.toContain('secret')
  })

  it('a word against a purchase that has been claimed ends it before anything is sent', async () => {
    const ledger = memoryLedger()
    const refused = new ReelayError('budget_exceeded', 'the month is full', { provider: 'artifex', charged: 'no' })
    const claimed: unknown[] = []
    const onClaimed = async ({ state, generation }: LedgerRecord) => {
      claimed.push([state, generation, await stateOf(ledger)])
      throw refused
    }
    const { bought, submits } = buy('artifex', ledger, {}, { onClaimed })
    expect(await thrownBy(bought)).toBe(refused)
    expect(submits()).toHaveLength(0)
    expect(claimed).toEqual([['intended', 0, 'intended']])
    expect(await ledger.read('f')).toMatchObject({ state: 'failed', charged: 'no', code: 'budget_exceeded' })
  })

  it.each([
    ['a refusal', stated(400), 'no', 'failed'],
    ['no way to the host', REFUSED, 'no', 'failed'],
    ['a lost reply', RESET, 'unknown', 'unknown'],
    ['a broken gateway', { status: 502, text: '<h1>' }, 'unknown', 'unknown'],
  ] as Array<[string, Answer, string, string]>)('after %s', async (_, answer, charged, state) => {
    const ledger = memoryLedger()
    expect(await thrownBy(buy('artifex', ledger, answer).bought)).toMatchObject({ charged })
    expect(await stateOf(ledger)).toBe(state)
  })

  it('a refusal is bought anew by the next run, under another key', async () => {
    const ledger = memoryLedger()
    const keys: unknown[] = []
    const answer: Answer = ({ headers }) => {
      keys.push(headers?.['Idempotency-Key'])
      return keys.length === 1 ? stated(400) : (ACCEPTED['apimart'] ?? {})
    }
    await thrownBy(buy('apimart', ledger, answer).bought)
    await buy('apimart', ledger, answer).bought
    expect(keys).toEqual(['reelay-f-0', 'reelay-f-1'])
    expect(ledger.history).toEqual(['intended 0', 'failed 0', 'intended 1', 'submitted 1'])
  })

  it('a stop before the submit leaves nothing that stands in the way', async () => {
    const ledger = memoryLedger()
    const { bought, seen } = buy('artifex', ledger, {}, { signal: AbortSignal.abort() })
    expect(await thrownBy(bought)).toMatchObject({ code: 'aborted', charged: 'no' })
    expect(seen).toHaveLength(0)
    expect(await buy('artifex', ledger).bought).toMatchObject({ task: { id: 'task_1' } })
  })
})

describe('what an earlier run left behind', () => {
  it('submitted: taken up, nothing is sent', async () => {
    const { bought, seen } = buy('artifex', memoryLedger(recordOf({ state: 'submitted', task })))
    expect(await bought).toMatchObject({ kind: 'task', resumed: true, task: { id: 'task_0' } })
    expect(seen).toHaveLength(0)
  })

  it('finished with the file at hand: nothing is sent', async () => {
    const ledger = memoryLedger(recordOf({ state: 'finished', task, file }))
    const { bought, seen } = buy('artifex', ledger, {}, { choices: choices({ fileAtHand: true }) })
    expect(await bought).toMatchObject({ kind: 'finished', record: { file } })
    expect(seen).toHaveLength(0)
  })

  it('finished, its file gone from the store: the known task is asked for it, nothing is sent', async () => {
    const ledger = memoryLedger(recordOf({ state: 'finished', task, file }))
    const { bought, seen } = buy('artifex', ledger)
    expect(await bought).toMatchObject({ kind: 'task', resumed: true, task: { id: 'task_0' } })
    expect(seen).toHaveLength(0)
  })

  it('finished, its file gone at the provider too: bought again as a new generation', async () => {
    const ledger = memoryLedger(recordOf({ state: 'finished', task, file }))
    const { bought } = buy('artifex', ledger, undefined, { choices: choices({ fileGone: true }) })
    expect(await bought).toMatchObject({ resumed: false, record: { generation: 1 } })
  })

  it('failed and maybe charged: said again, nothing is sent', async () => {
    const record = recordOf({ state: 'failed', charged: 'unknown', code: 'moderation', task })
    const { bought, seen } = buy('artifex', memoryLedger(record))
    const error = await thrownBy(bought)
    expect(error).toMatchObject({ code: 'moderation', charged: 'unknown', task: { id: 'task_0' } })
    expect(error.message).toMatch(/buy again on purpose/)
    expect(seen).toHaveLength(0)
  })

  it.each([
    'apimaster',
    'aivideoapi',
    'artifex',
  ] as const)('intended at %s: nobody knows, nothing is sent', async (provider) => {
    const ledger = memoryLedger(recordOf({ provider }))
    const { bought, seen } = buy(provider, ledger)
    const error = await thrownBy(bought)
    expect(error).toMatchObject({ code: 'submit_unknown', charged: 'unknown', provider })
    expect(error.message).toMatch(/adopt it by its id.*buy again on purpose/)
    expect(seen).toHaveLength(0)
    expect(await stateOf(ledger)).toBe('unknown')
  })

  it('unknown, and the person says to buy again: a new generation', async () => {
    const { bought, submits } = buy('artifex', memoryLedger(recordOf({ state: 'unknown' })), undefined, {
      choices: choices({ buyAgain: new Set(['unknown']) }),
    })
    expect(await bought).toMatchObject({ record: { generation: 1 } })
    expect(submits()).toHaveLength(1)
  })

  it('the run that closes an open claim never buys, whatever was chosen; the next one does', async () => {
    const ledger = memoryLedger(recordOf({}))
    const again = { choices: choices({ buyAgain: new Set(['unknown']) }) }
    const first = buy('artifex', ledger, undefined, again)
    expect(await thrownBy(first.bought)).toMatchObject({ code: 'submit_unknown', charged: 'unknown' })
    expect(first.submits()).toHaveLength(0)
    expect(await stateOf(ledger)).toBe('unknown')
    const second = buy('artifex', ledger, undefined, again)
    expect(await second.bought).toMatchObject({ record: { generation: 1 } })
    expect(second.submits()).toHaveLength(1)
  })

  it('intended at APIMart: the key is replayed', async () => {
    const { bought, submits } = buy('apimart', memoryLedger(recordOf({ provider: 'apimart', generation: 2 })))
    expect(await bought).toMatchObject({
      resumed: true,
      task: { id: 'task_1' },
      record: { state: 'submitted', generation: 2 },
    })
    expect(submits().map(({ request }) => request.headers?.['Idempotency-Key'])).toEqual(['reelay-f-2'])
  })

  it('intended at APIMart, and the replay is refused: still nobody knows', async () => {
    const ledger = memoryLedger(recordOf({ provider: 'apimart' }))
    expect(await thrownBy(buy('apimart', ledger, stated(400)).bought)).toMatchObject({ code: 'submit_unknown' })
    expect(await stateOf(ledger)).toBe('unknown')
  })

  it('intended at APIMart too long ago for the key to be remembered: nothing is sent', async () => {
    const at = new Date(START - 25 * 3600_000).toISOString()
    const { bought, seen } = buy('apimart', memoryLedger(recordOf({ provider: 'apimart', at })))
    expect(await thrownBy(bought)).toMatchObject({ code: 'submit_unknown' })
    expect(seen).toHaveLength(0)
  })

  it('a torn record is never a licence to buy', async () => {
    const torn = recordOf({ provider: 'apimart', at: new Date(0).toISOString() })
    const { bought, seen } = buy('apimart', memoryLedger(torn))
    expect(await thrownBy(bought)).toMatchObject({ code: 'submit_unknown' })
    expect(seen).toHaveLength(0)
  })

  it('a task that the person found is adopted', async () => {
    for (const record of [recordOf({}), recordOf({ state: 'failed', charged: 'unknown' })]) {
      const ledger = memoryLedger(record)
      const { bought, seen } = buy('artifex', ledger, {}, { adopt: 'task_9' })
      expect(await bought).toMatchObject({ resumed: true, task: { id: 'task_9' }, record: { state: 'submitted' } })
      expect(seen).toHaveLength(0)
      const generation = record.state === 'failed' ? 1 : 0
      expect(await ledger.read('f')).toMatchObject({ state: 'submitted', generation, task: { id: 'task_9' } })
    }
  })

  it('a task that the person found replaces one that was not to be seen', async () => {
    const lost = recordOf({
      state: 'failed',
      charged: 'unknown',
      code: 'not_found',
      task: { v: 1, provider: 'artifex', id: 'task_0' },
    })
    const adopting = await buy('artifex', memoryLedger(lost), {}, { adopt: 'task_9' }).bought
    expect(adopting).toMatchObject({ task: { id: 'task_9' } })
    const looking = await buy('artifex', memoryLedger(lost)).bought
    expect(looking).toMatchObject({ task: { id: 'task_0' }, resumed: true })
  })

  it('what the plan did not count is not bought, whatever another run has left', async () => {
    const ledger = memoryLedger(recordOf({ state: 'failed', charged: 'no' }))
    const { bought, seen } = buy('artifex', ledger, {}, { mayBuy: false })
    expect(await thrownBy(bought)).toMatchObject({ code: 'aborted', charged: 'no', retryable: true })
    expect(seen).toHaveLength(0)
  })

  it('adopting changes nothing about a clip that is on its way', async () => {
    const ledger = memoryLedger(recordOf({ state: 'submitted', task }))
    expect(await buy('artifex', ledger, {}, { adopt: 'task_9' }).bought).toMatchObject({ task: { id: 'task_0' } })
  })
})

describe('a lost submit is looked up in the provider’s list', () => {
  const listed = (change: object = {}) => ({
    id: 'video_7',
    model: 'sora-2',
    prompt: 'A cat',
    seconds: '4',
    size: '1280x720',
    created_at: (START - 50_000) / 1000,
    ...change,
  })
  const asked = { duration: 4, aspectRatio: '16:9' }
  interface Known extends Pick<PurchaseOptions, 'hasTwins'> {
    knownTaskIds?: () => Promise<ReadonlySet<string>>
  }
  const alone: Known = { hasTwins: false, knownTaskIds: async () => new Set() }
  const search = (body: object, { knownTaskIds, ...options }: Known = alone, input: VideoInput = asked) => {
    const ledger = memoryLedger(recordOf({ provider: 'openai-compatible' }))
    if (knownTaskIds) ledger.attempts = async () => [...(await knownTaskIds())].map(boughtAs)
    const made = shop('openai-compatible', byPhase({ list: { json: { object: 'list', ...body } } }), input)
    return { ...buy('openai-compatible', ledger, {}, options, made), ledger }
  }
  const boughtAs = (id: string) => recordOf({ state: 'submitted', task: { v: 1, provider: 'openai-compatible', id } })
  const find = (...data: object[]) => search({ data })

  it('where exactly one can only be ours', async () => {
    const { bought, ledger, submits } = find(listed(), listed({ id: 'v2', prompt: 'A dog' }))
    expect(await bought).toMatchObject({ resumed: true, task: { id: 'video_7' } })
    expect(await stateOf(ledger)).toBe('submitted')
    expect(submits()).toHaveLength(0)
  })

  it.each([
    ['two are alike', [listed(), listed({ id: 'v2' })]],
    ['none is there', []],
    ['it was made before', [listed({ created_at: (START - 180_000) / 1000 })]],
    ['it was made long after', [listed({ created_at: (START + 3600_000) / 1000 })]],
    ['nobody says when', [listed({ created_at: undefined })]],
    ['nobody says for which prompt', [listed({ prompt: undefined })]],
    ['the model is another', [listed({ model: 'sora-2-pro' })]],
    ['the duration is another', [listed({ seconds: '8' })]],
    ['the size is another', [listed({ size: '720x1280' })]],
  ] as Array<[string, object[]]>)('and nowhere else: %s', async (_, data) => {
    const { bought, submits } = find(...data)
    expect(await thrownBy(bought)).toMatchObject({ code: 'submit_unknown', charged: 'unknown' })
    expect(submits()).toHaveLength(0)
  })

  it('and what it may be is named where that is not certain', async () => {
    const unseen = await thrownBy(find(listed({ prompt: undefined })).bought)
    expect(unseen.message).toContain('it may be one of these tasks: video_7.')
    const other = await thrownBy(find(listed({ prompt: 'A dog' })).bought)
    expect(other.message).not.toContain('may be one of')
  })

  it.each([
    ['another clip of the order looks the same', { ...alone, hasTwins: true }],
    ['nobody has looked at the whole order', { ...alone, hasTwins: undefined }],
    ['the ledger knows the task as that of another clip', { ...alone, knownTaskIds: async () => new Set(['video_7']) }],
    ['the ledger cannot say which tasks it knows', { hasTwins: false }],
    [
      'the ledger does not answer which tasks it knows',
      { ...alone, knownTaskIds: () => Promise.reject(new Error('the store does not answer')) },
    ],
  ] as Array<[string, Known]>)('and nowhere else: %s', async (_, options) => {
    const { bought, submits } = search({ data: [listed()] }, options)
    expect(await thrownBy(bought)).toMatchObject({ code: 'submit_unknown', charged: 'unknown' })
    expect(submits()).toHaveLength(0)
  })

  it.each([
    ['an image', { ...asked, imageUrl: 'https://example.com/a.png' }],
    ['fields of the provider’s own', { ...asked, extra: { seed: 7 } }],
  ] as Array<[string, VideoInput]>)('and not for a clip with %s, which no list shows', async (_, input) => {
    const { bought, submits } = search({ data: [listed()] }, alone, input)
    expect(await thrownBy(bought)).toMatchObject({ code: 'submit_unknown', charged: 'unknown' })
    expect(submits()).toHaveLength(0)
  })

  it('and not where the list ends before the time of the submit', async () => {
    const { bought } = search({ data: [listed()], has_more: true })
    expect(await thrownBy(bought)).toMatchObject({ code: 'submit_unknown' })
    const whole = search({ data: [listed(), listed({ id: 'v2', created_at: 1 })], has_more: true })
    expect(await whole.bought).toMatchObject({ task: { id: 'video_7' } })
  })

  it('where nobody asked for a duration or a size, any will do', async () => {
    const { bought } = search({ data: [listed({ seconds: '8', size: '720x1280' })] }, alone, {})
    expect(await bought).toMatchObject({ resumed: true, task: { id: 'video_7' } })
  })

  it.each([RESET, stated(500), { text: '<html>' }])('and not when there is no list now', async (answer) => {
    const ledger = memoryLedger(recordOf({ provider: 'openai-compatible' }))
    const { bought, submits } = buy('openai-compatible', ledger, byPhase({ list: answer }), alone)
    expect(await thrownBy(bought)).toMatchObject({ code: 'submit_unknown' })
    expect(submits()).toHaveLength(0)
  })
})

describe('a store out of reach', () => {
  it.each(['read', 'claim'] as const)('on a re-run nothing is bought: %s', async (method) => {
    const ledger = memoryLedger()
    ledger.failing = { [method]: true }
    const { bought, seen } = buy('artifex', ledger)
    const error = await thrownBy(bought)
    expect(error).toMatchObject({ code: 'submit_unknown', charged: 'unknown' })
    expect(error.message).toMatch(/Nothing was submitted now/)
    expect(seen).toHaveLength(0)
  })

  it.each(['read', 'claim'] as const)('on a first attempt it is bought with a warning: %s', async (method) => {
    const ledger = memoryLedger()
    ledger.failing = { [method]: true }
    const { bought, submits, logged } = buy('artifex', ledger, undefined, { allowUnrecorded: true })
    expect(await bought).toMatchObject({ task: { id: 'task_1' } })
    expect(submits()).toHaveLength(1)
    expect(logged.join()).toMatch(/ledger cannot be/i)
  })

  it('a record that exists but cannot be read is never bought over, nor asked for without end', async () => {
    const ledger = memoryLedger(recordOf({}))
    ledger.failing = { read: true }
    const { bought, seen } = buy('artifex', ledger, undefined, { allowUnrecorded: true })
    expect(await thrownBy(bought)).toMatchObject({ code: 'submit_unknown', charged: 'unknown' })
    expect(seen).toHaveLength(0)
  })

  it('after the purchase: the clip is delivered all the same, with a warning', async () => {
    const ledger = memoryLedger()
    ledger.failing = { write: true }
    const { bought, logged } = buy('artifex', ledger)
    expect(await bought).toMatchObject({ task: { id: 'task_1' } })
    expect(logged.join()).toMatch(/could not be written/)
  })
})

describe('two who want the same clip', () => {
  const both = (ledger: MemoryLedger, options: Partial<PurchaseOptions> = {}) => {
    const made = shop('artifex', { ...(ACCEPTED['artifex'] as object), after: 3000 })
    const one = buy('artifex', ledger, {}, options, made).bought
    const other = buy('artifex', ledger, {}, options, made).bought
    return { ...made, results: Promise.all([one, other]) }
  }

  it('buy it once: the other takes up the task', async () => {
    const ledger = memoryLedger()
    ledger.live = true
    const { results, submits } = both(ledger)
    const [one, other] = await results
    expect([one, other].map((it) => it.kind === 'task' && it.task.id)).toEqual(['task_1', 'task_1'])
    expect(submits()).toHaveLength(1)
  })

  it.each([
    ['it failed before and was not charged', recordOf({ state: 'failed', charged: 'no' }), {}],
    ['it was finished and its file is gone', recordOf({ state: 'finished', task, file }), { fileGone: true }],
    ['it was finished and reuse is off', recordOf({ state: 'finished', task, file }), { reuse: false }],
    [
      'nobody knows and both say buy again',
      recordOf({ state: 'unknown', at: new Date(0).toISOString() }),
      { buyAgain: new Set(['unknown'] as const) },
    ],
  ] as const)('also when %s', async (_, record, chosen) => {
    const ledger = memoryLedger(record)
    const plan = decide(record, choices(chosen))
    const { results, submits } = both(ledger, { choices: choices(chosen), decision: plan })
    await results
    expect(submits()).toHaveLength(1)
  })

  it('also when one is told to buy again while the other is in the middle of it', async () => {
    const ledger = memoryLedger()
    ledger.live = true
    const made = shop('artifex', { ...(ACCEPTED['artifex'] as object), after: 3000 })
    const one = buy('artifex', ledger, {}, {}, made).bought
    await made.clock.sleep(1000)
    const again = choices({ buyAgain: new Set(['unknown']) })
    const other = buy('artifex', ledger, {}, { choices: again, decision: decide(await ledger.read('f'), again) }, made)
    await Promise.all([one, other.bought])
    expect(made.submits()).toHaveLength(1)
  })

  it('an answer about the claim that took long is old: it is asked for again, and nothing is sent when it was closed meanwhile', async () => {
    const ledger = memoryLedger()
    const made = shop('artifex', {})
    const { holds } = ledger
    let asked = 0
    ledger.holds = async (claim) => {
      const answer = await holds(claim)
      if (asked++ > 0) return answer
      // This process sleeps over the answer, and another run closes the claim.
      await made.clock.sleep(70_000)
      await ledger.write({ ...claim, state: 'unknown' })
      return answer
    }
    const { bought, seen } = buy('artifex', ledger, {}, {}, made)
    expect(await thrownBy(bought)).toMatchObject({ code: 'submit_unknown' })
    expect(asked).toBe(2)
    expect(seen).toHaveLength(0)
  })

  it('what the first has finished meanwhile is not bought again by the second', async () => {
    const ledger = memoryLedger()
    ledger.live = true
    const { session, prepared, clock, submits } = shop('artifex', ACCEPTED['artifex'] ?? {})
    await ledger.claim(recordOf({}))
    void clock.sleep(500).then(() => ledger.write(recordOf({ state: 'finished', task, file })))
    const options = { ledger, choices: choices(), allowUnrecorded: false, owner: 'host:2' }
    expect(await purchase(session, prepared, 'f', options)).toMatchObject({ kind: 'finished', record: { file } })
    expect(submits()).toHaveLength(0)
  })

  it.each([
    ['taken up', recordOf({ provider: 'apimart', state: 'submitted', task: { ...task, provider: 'apimart' } })],
    ['delivered', recordOf({ provider: 'apimart', state: 'finished', task: { ...task, provider: 'apimart' }, file })],
  ])('a lost submit that another run finds while this one looks for it is %s, not said to be unknown', async (_, found) => {
    const ledger = memoryLedger(recordOf({ provider: 'apimart', state: 'unknown' }))
    const { read } = ledger
    let reads = 0
    ledger.read = async (fingerprint) => {
      // This run has decided to ask with the same key; before it does, the other one has.
      if (++reads === 2) await ledger.write(found)
      return read(fingerprint)
    }
    const { bought, submits } = buy('apimart', ledger)
    expect((await bought).record).toMatchObject({ state: found.state, task: { id: 'task_0' } })
    expect(submits()).toHaveLength(0)
  })

  it('a claim that was closed, and whose task the other run has: taken up, and nothing is sent', async () => {
    const ledger = memoryLedger()
    ledger.holds = async (claim) => {
      await ledger.write({ ...claim, state: 'submitted', task })
      return false
    }
    const { bought, submits } = buy('artifex', ledger)
    expect(await bought).toMatchObject({ kind: 'task', resumed: true, task: { id: 'task_0' } })
    expect(submits()).toHaveLength(0)
  })

  it('a purchaser who died is not waited for', async () => {
    const ledger = memoryLedger(recordOf({}))
    ledger.live = true
    const { bought, clock } = buy('artifex', ledger)
    void clock.sleep(5500).then(() => {
      ledger.live = false
    })
    expect(await thrownBy(bought)).toMatchObject({ code: 'submit_unknown' })
    expect(clock.elapsed()).toBeLessThan(8000)
  })

  it('a stop ends the wait for another, nothing charged', async () => {
    const ledger = memoryLedger(recordOf({}))
    ledger.live = true
    const stop = new AbortController()
    const { bought, clock } = buy('artifex', ledger, {}, { signal: stop.signal })
    void clock.sleep(2500).then(() => stop.abort())
    expect(await thrownBy(bought)).toMatchObject({ code: 'aborted', charged: 'no' })
  })
})

describe('a clip from request to file', () => {
  const DONE: Answer = { json: { id: 'task_1', status: 'completed', video_url: 'https://cdn.example.com/v.mp4' } }
  const shopFor = (answers: { submit?: Answer; poll?: Answer; asset?: Answer } = {}) =>
    shop(
      'artifex',
      byPhase({ submit: ACCEPTED['artifex'] ?? {}, poll: DONE, asset: { bytes: mp4Bytes() }, ...answers }),
    )
  const make = (made: ReturnType<typeof shopFor>, ledger: MemoryLedger, options: Partial<MakeClipOptions> = {}) =>
    makeClip(made.session, made.prepared, 'f', {
      ledger,
      choices: choices(),
      allowUnrecorded: false,
      owner: 'host:1',
      timeoutMs: 10 * 60_000,
      scheduleOf: () => createPollSchedule({ random: () => 0.5 }),
      async save(chunks) {
        let step = await chunks.next()
        while (!step.done) step = await chunks.next()
        return { ...file, ...step.value }
      },
      ...options,
    })

  it('records how long the task took, between the look that saw it run and the one that saw it done', async () => {
    const ledger = memoryLedger()
    const running: Answer = { json: { id: 'task_0', status: 'in_progress' } }
    const made = shopFor({ poll: inOrder(running, DONE) })
    await make(made, ledger, { pollIntervalMs: 10_000 })
    const took = (await ledger.read('f'))?.tookMs ?? 0
    expect(took).toBeGreaterThanOrEqual(14_900)
    expect(took).toBeLessThan(16_000)
  })

  it('records no time for a task that was found done, since nobody saw it end', async () => {
    const ledger = memoryLedger(recordOf({ state: 'submitted', provider: 'artifex', task }))
    await make(shopFor(), ledger)
    expect(await ledger.read('f')).toMatchObject({ state: 'finished' })
    expect((await ledger.read('f'))?.tookMs).toBeUndefined()
  })

  it('is bought, awaited, fetched and recorded, in this order', async () => {
    const ledger = memoryLedger()
    const events: string[] = []
    const onEvent = (event: ClipEvent) => events.push(event.type)
    const made = shopFor()
    expect(await make(made, ledger, { onEvent })).toMatchObject({
      kind: 'made',
      file: { bytes: 5000 },
      task: { id: 'task_1' },
    })
    expect(events).toEqual(['submitting', 'waiting', 'state', 'downloading'])
    expect(ledger.history).toEqual(['intended 0', 'submitted 0', 'finished 0'])
    expect(await ledger.read('f')).toMatchObject({ state: 'finished', task: { id: 'task_1' }, file: { bytes: 5000 } })
  })

  it('whose task has failed for want of money is bought anew when there is some, where it cost nothing', async () => {
    const ledger = memoryLedger()
    const error = { code: 'insufficient_credits', message: 'no. You have not been charged for it.' }
    const first = shopFor({ poll: { json: { id: 'task_1', status: 'failed', error } } })
    expect(await thrownBy(make(first, ledger))).toMatchObject({ code: 'insufficient_funds', charged: 'no' })
    expect(await ledger.read('f')).toMatchObject({ state: 'failed', charged: 'no', code: 'insufficient_funds' })
    const next = shopFor()
    expect(await make(next, ledger)).toMatchObject({ kind: 'made' })
    expect(next.submits()).toHaveLength(1)
  })

  it.each([
    ['our time runs out', { poll: { json: { id: 'task_1', status: 'queued' } } }, 'timeout'],
    ['the host of the file is down', { asset: RESET }, 'network'],
    ['the host sends rubbish', { asset: { text: '<html>' } }, 'invalid_response'],
    ['the key is refused', { poll: stated(401, 'invalid_api_key') }, 'auth'],
  ] as Array<[string, object, string]>)('when %s, the next run takes the task up', async (_, answers, code) => {
    const ledger = memoryLedger()
    expect(await thrownBy(make(shopFor(answers), ledger))).toMatchObject({ code, task: { id: 'task_1' } })
    expect(await stateOf(ledger)).toBe('submitted')
    const next = shopFor({
      submit: () => {
        throw new Error('a second purchase')
      },
    })
    expect(await make(next, ledger)).toMatchObject({ kind: 'made' })
    expect(next.submits()).toHaveLength(0)
  })

  it('a clip that could not be kept is delivered, and a later run fetches its file for free', async () => {
    const ledger = memoryLedger()
    expect(await make(shopFor(), ledger, { keep: async () => false })).toMatchObject({
      kind: 'made',
      file: { bytes: 5000 },
    })
    expect(await ledger.read('f')).toMatchObject({ state: 'submitted', task: { id: 'task_1' } })
    const next = shopFor()
    expect(await make(next, ledger)).toMatchObject({ kind: 'made', task: { id: 'task_1' } })
    expect(next.submits()).toHaveLength(0)
    expect(await stateOf(ledger)).toBe('finished')
  })

  it('when the key is refused between the look and the download, the next run takes the task up', async () => {
    const ledger = memoryLedger()
    const denied = stated(401, 'invalid_api_key')
    const looks = inOrder({ json: { id: 'task_1', status: 'completed' } }, denied)
    const made = shop('apimaster', byPhase({ submit: ACCEPTED['apimaster'] ?? {}, poll: looks, asset: denied }))
    expect(await thrownBy(make(made, ledger))).toMatchObject({ code: 'auth', retryable: false, task: { id: 'task_1' } })
    expect(await stateOf(ledger)).toBe('submitted')
  })

  it('when the task failed, that is recorded with the money', async () => {
    const ledger = memoryLedger()
    const failed: Answer = { json: { id: 'task_1', status: 'failed', error: { code: 'x', message: 'sorry' } } }
    expect(await thrownBy(make(shopFor({ poll: failed }), ledger))).toMatchObject({
      code: 'provider_failed',
      charged: 'unknown',
    })
    expect(await ledger.read('f')).toMatchObject({
      state: 'failed',
      charged: 'unknown',
      code: 'provider_failed',
      task: { id: 'task_1' },
    })
    const next = shopFor()
    expect(await thrownBy(make(next, ledger))).toMatchObject({ code: 'provider_failed', charged: 'unknown' })
    expect(next.seen).toHaveLength(0)
  })

  const REFUNDING = ['apimaster', 'aivideoapi'] as const
  const ended = (provider: ProviderId, word: string, envelope = false) => {
    const task = { id: 'task_1', status: word, error: { code: 'x', message: 'it ended' } }
    const poll: Answer = { json: envelope ? { code: 200, data: task } : task }
    return shop(provider, byPhase({ submit: ACCEPTED[provider] ?? {}, poll, asset: { bytes: mp4Bytes() } }))
  }

  it.each(
    REFUNDING,
  )('%s: an expired or canceled task is not bought again, since nobody promised a refund', async (provider) => {
    for (const word of ['expired', 'canceled', 'cancelled', 'CANCELED', 'aborted', 'revoked', 'timeout', 'rejected'])
      for (const envelope of [false, true]) {
        const ledger = memoryLedger()
        const error = await thrownBy(make(ended(provider, word, envelope), ledger))
        expect(error).toMatchObject({ charged: 'unknown', refunded: 'unknown', task: { id: 'task_1' } })
        // It would buy nothing: the purchase may have been paid.
        if (error.code === 'provider_failed') {
          expect(error.message).not.toMatch(/run again/i)
          expect(error.message).toContain('not bought again by itself: change the prompt, or buy again on purpose.')
        }
        expect(error.message).not.toMatch(/refunds failed tasks|not charged/)
        expect(await ledger.read('f')).toMatchObject({ state: 'failed', charged: 'unknown' })
        const next = ended(provider, word, envelope)
        expect(await thrownBy(make(next, ledger))).toMatchObject({ charged: 'unknown' })
        expect(next.submits()).toHaveLength(0)
      }
  })

  it.each(REFUNDING)('%s: a failed task is, since it is refunded', async (provider) => {
    const ledger = memoryLedger()
    const error = await thrownBy(make(ended(provider, 'failed'), ledger))
    expect(error).toMatchObject({ charged: 'no', refunded: 'yes' })
    expect(error.message).toContain('Run again, or change the prompt.')
    const next = ended(provider, 'failed')
    await thrownBy(make(next, ledger))
    expect(next.submits()).toHaveLength(1)
  })

  it('a disk that is full does not lose the clip', async () => {
    const ledger = memoryLedger()
    const save = () => Promise.reject(new Error('ENOSPC'))
    expect(await thrownBy(make(shopFor(), ledger, { save }))).toMatchObject({ message: 'ENOSPC' })
    expect(await stateOf(ledger)).toBe('submitted')
  })

  it('a file that cannot be read is fetched again', async () => {
    let tries = 0
    const save: MakeClipOptions['save'] = async (chunks) => {
      for await (const _ of chunks);
      if (++tries < 3) throw new UnreadableVideo('no moov')
      return file
    }
    const made = shopFor()
    expect(await make(made, memoryLedger(), { save })).toMatchObject({ kind: 'made' })
    expect(made.seen.filter(({ options }) => options.purpose === 'asset')).toHaveLength(3)
  })

  it('a file that can never be read is kept at the provider', async () => {
    const ledger = memoryLedger()
    const save = () => Promise.reject(new UnreadableVideo('no moov'))
    expect(await thrownBy(make(shopFor(), ledger, { save }))).toMatchObject({
      code: 'invalid_response',
      charged: 'yes',
      retryable: true,
      task: { id: 'task_1' },
    })
    expect(await stateOf(ledger)).toBe('submitted')
  })

  it('is delivered even when its end cannot be recorded', async () => {
    const ledger = memoryLedger()
    const made = shopFor({
      asset: () => {
        ledger.failing = { write: true }
        return { bytes: mp4Bytes() }
      },
    })
    expect(await make(made, ledger)).toMatchObject({ kind: 'made' })
    expect(made.logged.join()).toMatch(/delivered all the same/)
  })

  it('another run has finished it: its record, and no request', async () => {
    const made = shopFor()
    const ledger = memoryLedger(recordOf({ state: 'finished', task, file }))
    expect(await make(made, ledger, { choices: choices({ fileAtHand: true }) })).toMatchObject({ kind: 'finished' })
    expect(made.seen).toHaveLength(0)
  })
})

describe('killed at any instant and started again', () => {
  /** The network and the ledger work until the n-th step; then the process is dead: nothing more happens. */
  const STEPS = 40
  it.each(PAID)('%s: at most one purchase, and none is forgotten', async (provider) => {
    for (let step = 1; step <= STEPS; step++) {
      const ledger = memoryLedger()
      const bought: string[] = []
      const keys = new Map<string, string>()
      const provide: Answer = byPhase({
        submit: ({ headers, json }) => {
          const key = headers?.['Idempotency-Key'] ?? (json as { external_task_id?: string }).external_task_id
          const known = key === undefined ? undefined : keys.get(key)
          const id = known ?? `task_${bought.length + 1}`
          if (known === undefined) bought.push(id)
          if (key !== undefined) keys.set(key, id)
          return provider === 'aivideoapi'
            ? { json: { code: 200, data: { taskId: id } } }
            : provider === 'apimaster' || provider === 'apimart'
              ? { json: { code: 200, data: [{ task_id: id }] } }
              : { json: { id } }
        },
        poll: inOrder(
          { status: 502 },
          { json: { id: 'x', status: 'processing', data: { status: 'processing' } } },
          {
            json: {
              status: 'completed',
              video_url: 'https://cdn.example.com/v',
              output: { urls: ['https://cdn.example.com/v'] },
              result: { videos: [{ url: 'https://cdn.example.com/v' }] },
            },
          },
        ),
        asset: { bytes: mp4Bytes() },
        list: { json: { data: [] } },
      })
      const run = async (killAt: number) => {
        let steps = 0
        const alive = async <T>(work: () => Promise<T> | T, before: boolean): Promise<T> => {
          if (before && ++steps >= killAt) return new Promise(() => {})
          const result = await work()
          if (++steps >= killAt) return new Promise(() => {})
          return result
        }
        const made = shop(provider, provide)
        const http: typeof made.session.http = (...args) => alive(() => made.session.http(...args), true)
        const mortal: typeof ledger = {
          ...ledger,
          read: (fingerprint) => alive(() => ledger.read(fingerprint), true),
          claim: (record) => alive(() => ledger.claim(record), true),
          write: (record) => alive(() => ledger.write(record), true),
        }
        const done = makeClip({ ...made.session, http }, made.prepared, 'f', {
          ledger: mortal,
          choices: choices({ fileAtHand: true }),
          allowUnrecorded: false,
          owner: 'host:1',
          timeoutMs: 10 * 60_000,
          scheduleOf: () => createPollSchedule({ random: () => 0.5 }),
          async save(chunks) {
            let step = await chunks.next()
            while (!step.done) step = await chunks.next()
            return { ...file, ...step.value }
          },
        }).then(
          ({ kind }) => kind,
          (error) => error.code as string,
        )
        const dead = (async () => {
          // A dead process does nothing: wait until no timer of ours moves any more.
          for (let idle = 0, last = -1; idle < 5; ) {
            await new Promise((resolve) => setImmediate(resolve))
            const now = made.clock.sleeps.length + made.seen.length
            idle = now === last ? idle + 1 : 0
            last = now
          }
          return 'dead'
        })()
        return Promise.race([done, dead])
      }
      await run(step)
      const second = await run(Number.POSITIVE_INFINITY)
      const third = await run(Number.POSITIVE_INFINITY)
      expect(bought.length, `killed at step ${step}`).toBeLessThanOrEqual(1)
      expect(['made', 'finished', 'submit_unknown']).toContain(second)
      expect(third).toBe(second === 'submit_unknown' ? 'submit_unknown' : 'finished')
      if (provider === 'apimart') expect(third).toBe('finished')
    }
  })
})
