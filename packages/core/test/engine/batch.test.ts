import { describe, expect, it } from 'vitest'
import { createBatch, type Turn } from '../../src/engine/batch.ts'
import { ReelayError } from '../../src/video/error.ts'
import { fingerprint } from '../../src/video/fingerprint.ts'
import { movie } from '../clip-files.ts'
import { type Answer, byPhase, memoryLedger, REFUSED, shop } from '../fakes.ts'

const CLIP = movie()
const ACCEPTED = (id: string): Answer => ({ json: { id, status: 'queued' } })
const DONE: Answer = { json: { id: 'x', status: 'completed', video_url: 'https://cdn.example.com/v.mp4' } }

function batchOf(submit: Answer, places = 2) {
  const made = shop('artifex', byPhase({ submit, poll: DONE, asset: { bytes: CLIP } }))
  const ledger = memoryLedger()
  const batch = createBatch({ places })
  const saving: number[] = []
  const saved: number[] = []
  let atOnce = 0
  const order = (turn: Turn, take: number, isNew = true) => {
    const print = fingerprint({ provider: 'artifex', baseUrl: null, request: made.prepared.request, take })
    return turn.make([{ session: made.session, prepared: made.prepared }], print, {
      isNew,
      ledger,
      choices: { reuse: true, buyAgain: new Set(), fileAtHand: false },
      allowUnrecorded: false,
      hasTwins: true,
      owner: 'me',
      timeoutMs: 600_000,
      async save(chunks) {
        saving.push(++atOnce)
        for await (const _ of chunks);
        await made.clock.sleep(60_000)
        atOnce -= 1
        saved.push(made.clock.elapsed())
        return { bytes: CLIP.byteLength, sha256: '', duration: null, width: null, height: null }
      },
    })
  }
  return { ...made, batch, order, saving, saved }
}

describe('a batch', () => {
  it('frees a place while a clip is being fetched, and fetches no more at once than it may', async () => {
    let id = 0
    const { batch, order, saving, saved, submits } = batchOf(() => ACCEPTED(`task_${++id}`))
    const ends = await Promise.all([1, 2, 3, 4].map((take) => batch.run((turn) => order(turn, take))))
    expect(ends.map(({ kind }) => kind)).toEqual(['made', 'made', 'made', 'made'])
    // The third was submitted while the first two were still being saved.
    expect(submits()[2]?.at).toBeLessThan(saved[0] ?? 0)
    expect(Math.max(...saving)).toBe(2)
  })

  it('tries nothing new after a refusal that holds for all, and still takes up what is bought', async () => {
    const { batch, order, submits } = batchOf(
      { status: 401, json: { error: { code: 'invalid_api_key', message: 'no' } } },
      1,
    )
    const ends = await Promise.allSettled([
      batch.run((turn) => order(turn, 1)),
      batch.run((turn) => order(turn, 2)),
      batch.run((turn) => order(turn, 3, false)),
    ])
    expect(ends.map((end) => end.status === 'rejected' && end.reason)).toMatchObject([
      { code: 'auth' },
      {
        code: 'auth',
        message: expect.stringMatching(/^Not submitted, because another clip was refused: /),
        charged: 'no',
      },
      { code: 'auth', message: expect.not.stringContaining('another clip') },
    ])
    expect(submits()).toHaveLength(2)
  })

  it('gives the place back whatever goes wrong in the work', async () => {
    const { batch } = batchOf(ACCEPTED('task_1'), 1)
    const broken = (): never => {
      throw new Error('broken')
    }
    await expect(batch.run(broken)).rejects.toThrow('broken')
    await expect(batch.run(async () => broken())).rejects.toThrow('broken')
    expect(await batch.run(async () => 'next')).toBe('next')
  })

  it('passes by a provider that is down where there is a fallback, and asks it again after five minutes', async () => {
    let isDown = true
    const submit: Answer = () => (isDown ? REFUSED : ACCEPTED('task_1'))
    const first = shop('artifex', byPhase({ submit, poll: DONE, asset: { bytes: CLIP } }))
    const other = shop('artifex', byPhase({ submit: ACCEPTED('task_2'), poll: DONE, asset: { bytes: CLIP } }))
    const session = { ...other.session, adapter: { ...other.session.adapter, id: 'kling' as const } }
    const ledger = memoryLedger()
    const batch = createBatch({ places: 1 })
    const make = (take: number) =>
      batch.run((turn) =>
        turn.make(
          [
            { session: first.session, prepared: first.prepared },
            { session, prepared: other.prepared },
          ],
          fingerprint({ provider: 'artifex', baseUrl: null, request: first.prepared.request, take }),
          {
            isNew: true,
            ledger,
            choices: { reuse: true, buyAgain: new Set(), fileAtHand: false },
            allowUnrecorded: false,
            owner: 'me',
            timeoutMs: 600_000,
            async save(chunks) {
              for await (const _ of chunks);
              return { bytes: CLIP.byteLength, sha256: '', duration: null, width: null, height: null }
            },
          },
        ),
      )
    await make(1)
    await make(2)
    const asked = first.submits().length
    await make(3)
    expect(first.submits()).toHaveLength(asked)
    expect(other.submits()).toHaveLength(3)
    isDown = false
    await first.clock.sleep(5 * 60_000)
    await make(4)
    expect(first.submits()).toHaveLength(asked + 1)
    expect(other.submits()).toHaveLength(3)
  })
})

describe('what goes to no fallback', () => {
  const two = (first: Answer) => {
    const a = shop('artifex', byPhase({ submit: first, poll: DONE, asset: { bytes: CLIP } }))
    const b = shop('kling', byPhase({}))
    const ways = [
      { session: { ...a.session, clock: a.clock }, prepared: a.prepared },
      { session: { ...b.session, clock: a.clock }, prepared: b.prepared },
    ] as const
    const ledger = memoryLedger()
    const options = {
      isNew: true,
      ledger,
      choices: { reuse: true, buyAgain: new Set<never>(), fileAtHand: false },
      allowUnrecorded: false,
      owner: 'me',
      timeoutMs: 600_000,
      async save(chunks: AsyncGenerator<Uint8Array, unknown>) {
        for await (const _ of chunks);
        return { bytes: CLIP.byteLength, sha256: '', duration: null, width: null, height: null }
      },
    }
    return { a, b, ways, ledger, options, batch: createBatch({ places: 1 }) }
  }

  it('a ledger that cannot be reached: it is the same for every provider', async () => {
    const { a, b, ways, ledger, options, batch } = two(ACCEPTED('task_1'))
    ledger.claim = async () => {
      throw new ReelayError('network', 'the purchase could not be recorded', { charged: 'no', retryable: true })
    }
    const clip = (print: string) => batch.run((turn) => turn.make(ways, print, options))
    for (const print of ['f', 'g', 'h']) await expect(clip(print)).rejects.toMatchObject({ code: 'network' })
    expect([a.submits().length, b.submits().length]).toEqual([0, 0])
  })

  it('a task that a person found at the first provider, which refuses others at the moment', async () => {
    const { b, ways, ledger, options, batch } = two(REFUSED)
    const clip = (print: string, adopt?: string) =>
      batch.run((turn) => turn.make([ways[0], ...(adopt ? [ways[1]] : [])], print, { ...options, adopt }))
    await expect(clip('f')).rejects.toMatchObject({ charged: 'no' })
    expect(await clip('g', 'task_7')).toMatchObject({ kind: 'made', task: { provider: 'artifex', id: 'task_7' } })
    expect(ledger.records.get('g.0')).toMatchObject({ provider: 'artifex', state: 'finished' })
    expect(b.submits()).toEqual([])
  })
})
