import { describe, expect, it } from 'vitest'
import {
  findLostTask,
  type LostSubmit,
  lookAlike,
  lookalikeKey,
  perhapsLostTask,
  type TaskList,
  withSiblings,
} from '../../src/engine/ledger/find-lost-task.ts'
import type { ListedTask } from '../../src/providers/adapter.ts'
import type { VideoRequest } from '../../src/video/request.ts'

const AT = Date.parse('2026-11-20T12:00:00Z')
const MINUTE = 60_000
const request: VideoRequest = {
  model: 'm',
  prompt: 'A cat',
  duration: 4,
  aspectRatio: '16:9',
  resolution: '720p',
  images: [],
  extra: {},
}
const asked = (change: Partial<VideoRequest>): VideoRequest => ({ ...request, ...change })
const { duration: _duration, ...anyLength } = request
const { aspectRatio: _ratio, resolution: _resolution, ...anySize } = request

const task = (change: Partial<ListedTask> = {}): ListedTask => ({
  id: 'ours',
  model: 'm',
  prompt: 'A cat',
  seconds: 4,
  size: '1280x720',
  createdAt: AT + 5000,
  ...change,
})
const others = (count: number, from = AT): ListedTask[] =>
  Array.from({ length: count }, (_, index) => task({ id: `o${index}`, prompt: 'A dog', createdAt: from + index }))
const list = (tasks: readonly ListedTask[], hasMore: boolean | null = null): TaskList => ({ tasks, hasMore })
const lost = (change: Partial<LostSubmit> = {}): LostSubmit => ({
  request,
  intendedAt: AT,
  hasSiblings: false,
  knownTaskIds: new Set(),
  ...change,
})

describe('the task of a lost submit, in a list that shows the whole order', () => {
  const whole = asked({ images: ['https://example.com/a.png'], seed: 7, extra: { a: 1 } })
  const mine = (change: Partial<ListedTask> = {}) => task({ seconds: null, size: null, isOrder: true, ...change })

  it('is the one that is the same in every field, images and own fields too', () => {
    const other = mine({ id: 'other', isOrder: false })
    expect(findLostTask(list([mine(), other]), lost({ request: whole }))).toBe('ours')
  })

  it.each([
    ['it is another order', [mine({ isOrder: false })]],
    ['it does not show what it is', [mine({ isOrder: null })]],
    ['another one does not show what it is', [mine(), mine({ id: 'other', isOrder: null })]],
    ['two are the same', [mine(), mine({ id: 'other' })]],
  ])('and none where that is not certain: %s', (_, tasks) => {
    expect(findLostTask(list(tasks), lost({ request: whole }))).toBeNull()
  })

  it('and none for a file, which has another address at each upload', () => {
    const file = { name: 'a.png', mediaType: 'image/png', bytes: new Uint8Array(1), width: 1, height: 1 }
    for (const change of [{ images: [file] }, { endImage: file }, { references: [file] }])
      expect(findLostTask(list([mine()]), lost({ request: asked(change) }))).toBeNull()
  })
})

describe('the task of a lost submit', () => {
  it('is the one that looks like it, of the right minutes', () => {
    expect(findLostTask(list([task(), ...others(3)]), lost())).toBe('ours')
    for (const createdAt of [AT - MINUTE, AT + 20 * MINUTE])
      expect(findLostTask(list([task({ createdAt })]), lost())).toBe('ours')
  })

  it('is the one that the ledger does not know', () => {
    const alike = list([task(), task({ id: 'theirs' })])
    expect(findLostTask(alike, lost())).toBeNull()
    expect(findLostTask(alike, lost({ knownTaskIds: new Set(['theirs']) }))).toBe('ours')
    expect(findLostTask(alike, lost({ knownTaskIds: new Set(['ours', 'theirs']) }))).toBeNull()
    expect(findLostTask(list([task()]), lost({ knownTaskIds: new Set(['ours']) }))).toBeNull()
  })

  it.each([
    ['another clip looks the same', { hasSiblings: true }],
    ['the ledger cannot say which tasks it knows', { knownTaskIds: null }],
    ['it has an image', { request: asked({ images: ['https://example.com/a.png'] }) }],
    ['it has an extra field', { request: asked({ extra: { seed: 7 } }) }],
    ['it has an empty extra field', { request: asked({ extra: { seed: null } }) }],
  ] as Array<[string, Partial<LostSubmit>]>)('is not certain where %s', (_, change) => {
    expect(findLostTask(list([task()]), lost(change))).toBeNull()
  })

  it('an extra field that is not sent does not count', () => {
    expect(findLostTask(list([task()]), lost({ request: asked({ extra: { seed: undefined } }) }))).toBe('ours')
  })

  it.each([
    ['a full page of a hundred', list([task(), ...others(99)])],
    ['more than was asked for', list([task(), ...others(120)])],
    ['a page of twenty, though a hundred were asked for', list([task(), ...others(19)])],
    ['a page of ten', list([task(), ...others(9)])],
    ['a host that says there is more', list([task()], true)],
    ['entries without a time', list([task(), ...others(99).map((one) => ({ ...one, createdAt: null }))])],
  ])('is not certain on %s that ends within these minutes', (_, page) => {
    expect(findLostTask(page, lost())).toBeNull()
  })

  it.each([
    ['a full page that reaches further back', list([task(), ...others(99, AT - 60 * MINUTE)])],
    ['a full page that the host calls the last', list([task(), ...others(99)], false)],
    ['a page of an odd length', list([task(), ...others(12)])],
  ])('is certain on %s', (_, page) => {
    expect(findLostTask(page, lost())).toBe('ours')
  })

  it('is not certain beside one like it whose time nobody says', () => {
    expect(findLostTask(list([task(), task({ id: 'v2', createdAt: null })]), lost())).toBeNull()
    expect(findLostTask(list([task({ createdAt: null })]), lost())).toBeNull()
  })

  it('one of another time does not stand in the way', () => {
    const far = [AT - MINUTE - 1, AT + 20 * MINUTE + 1].map((createdAt, at) => task({ id: `far${at}`, createdAt }))
    expect(findLostTask(list([task(), ...far]), lost())).toBe('ours')
    expect(findLostTask(list(far), lost())).toBeNull()
  })

  it('a task that is listed twice is not the only one', () => {
    // A page that moved while it was read: what else has moved out of it, nobody knows.
    expect(findLostTask(list([task(), task()]), lost())).toBeNull()
  })
})

describe('clips that look the same in a list', () => {
  it.each([
    ['the very same', request],
    ['another image', asked({ images: ['https://example.com/b.png'] })],
    ['another extra', asked({ extra: { seed: 8 } })],
    ['a length that nobody asked for', anyLength],
    ['a size that nobody asked for', anySize],
    ['other blanks in the prompt', asked({ prompt: 'A  cat\n' })],
  ] as Array<[string, VideoRequest]>)('%s', (_, other) => {
    expect(lookAlike(request, other)).toBe(true)
    expect(lookAlike(other, request)).toBe(true)
    expect(lookalikeKey(request)).toBe(lookalikeKey(other))
  })

  it('an accent in two spellings', () => {
    expect(lookAlike(asked({ prompt: 'Cafe\u0301' }), asked({ prompt: 'Caf\u00e9' }))).toBe(true)
  })

  it.each([
    ['another prompt', asked({ prompt: 'A dog' })],
    ['another model', asked({ model: 'n' })],
    ['another length', asked({ duration: 8 })],
    ['another ratio', asked({ aspectRatio: '9:16' })],
    ['another resolution', asked({ resolution: '1080p' })],
  ] as Array<[string, VideoRequest]>)('and not with %s', (_, other) => {
    expect(lookAlike(request, other)).toBe(false)
  })

  it('are siblings unless they are one purchase', () => {
    const clips = [
      { fingerprint: 'a', request },
      { fingerprint: 'a', request },
      { fingerprint: 'b', request: asked({ images: ['https://example.com/a.png'] }) },
      { fingerprint: 'c', request: asked({ prompt: 'A dog' }) },
      { fingerprint: 'd', request: asked({ prompt: 'A bird' }) },
      { fingerprint: 'd', request: asked({ prompt: 'A bird' }) },
    ]
    expect([...withSiblings(clips)]).toEqual(['a', 'b'])
    expect(withSiblings([]).size).toBe(0)
  })

  it('are found among ten thousand in a moment', () => {
    const clips = Array.from({ length: 10_000 }, (_, at) => ({
      fingerprint: `${at}`,
      request: asked({ prompt: `${at >> 1}` }),
    }))
    const started = performance.now()
    expect(withSiblings(clips).size).toBe(10_000)
    const copies = Array.from({ length: 10_000 }, () => ({ fingerprint: 'one', request }))
    expect(withSiblings(copies).size).toBe(0)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

describe('what may be a lost task is named for a person to look at', () => {
  const perhaps = (tasks: ListedTask[], change: Partial<LostSubmit> = {}) => perhapsLostTask(list(tasks), lost(change))

  it('where the list does not show enough to be certain', () => {
    const tasks = [task({ prompt: null, size: null }), task({ id: 'too', prompt: null, model: null, seconds: null })]
    expect(findLostTask(list(tasks), lost())).toBeNull()
    expect(perhaps(tasks)).toEqual(['ours', 'too'])
    expect(perhaps(tasks, { knownTaskIds: new Set(['too']) })).toEqual(['ours'])
  })

  it.each([
    { prompt: 'A dog' },
    { model: 'other' },
    { seconds: 8 },
    { createdAt: null },
    { createdAt: AT - 2 * MINUTE },
    { createdAt: AT + 30 * MINUTE },
    { id: 'an id with words <b>' },
  ])('and not what it cannot be: %o', (change) => {
    expect(perhaps([task({ prompt: null, ...change })])).toEqual([])
  })

  it('and not more of them than a person will look at', () => {
    expect(perhaps(Array.from({ length: 9 }, (_, at) => task({ id: `t${at}`, prompt: null })))).toHaveLength(5)
  })
})
