/** Lag against requests, in virtual time: Reelay's schedule, its peers' and the limit. */

import { createPollSchedule, type PollSchedule } from '@reelay/core'
import { curve, type Point } from './optimum.ts'
import { type MakeSchedule, simulate } from './simulate.ts'
import type { Table } from './table.ts'
import { randomFrom, WORLDS } from './worlds.ts'

const TASKS = 20_000
/** Tasks after which a schedule is expected to have learned. */
const LEARNED = 50
const FIRST_TRIES = 400
/** No task is looked at more often; the limit itself knows no such rule. */
const LEAST_GAP_MS = 2000

const percentOver = (lag: number, limit: number) => `${((lag / limit) * 100 - 100).toFixed(0)} %`

function fixed(gap: (polls: number) => number): PollSchedule {
  return { next: ({ polls }) => gap(polls), finished() {}, history: [] }
}

const PEERS: ReadonlyArray<readonly [string, MakeSchedule]> = [
  ['fixed 5 s (AI SDK, openai-node)', () => fixed(() => 5000)],
  ['fixed 10 s (n8n’s OpenAI node)', () => fixed(() => 10_000)],
  ['fixed 0.5 s (fal, Replicate)', () => fixed(() => 500)],
  ['15 s, then 4 s (what API pages advise)', () => fixed((polls) => (polls === 0 ? 15_000 : 4000))],
]

/** From a hundredth of what a request is worth to a hundred times as much. */
const WORTHS_MS = [10, 20, 40, 70, 120, 200, 350, 600, 1000, 1800, 3000, 6000, 12_000]

const reelayAt =
  (requestWorthMs?: number): MakeSchedule =>
  ({ typicalMs, snapshotMs }, random) =>
    createPollSchedule({
      typicalMs,
      random,
      requestWorthMs,
      minimumMs: snapshotMs === undefined ? undefined : 8000,
    })
const reelay = reelayAt()

/** Lag can be bought with requests, so a peer that is ahead in one of them is met at no more requests than it makes. */
function judge(peer: Point, reelay: Point, others: readonly Point[]): string {
  if (reelay.lag <= peer.lag && reelay.requests <= peer.requests) return 'Reelay wins in both'
  if (reelay.lag >= peer.lag && reelay.requests >= peer.requests) return '**Reelay loses in both**'
  const rivals = others.filter(({ requests }) => requests <= peer.requests)
  const best = rivals.toSorted((a, b) => a.lag - b.lag)[0]
  if (best === undefined) return 'one each; Reelay cannot make as few requests'
  const at = `${best.lag.toFixed(2)} s with ${best.requests.toFixed(1)} requests`
  return best.lag <= peer.lag
    ? `one each; told to save, Reelay wins in both: ${at}`
    : `one each; Reelay’s nearest: ${at}`
}

export function benchSchedule(): Table {
  const rows: string[][] = []
  for (const world of WORLDS) {
    const random = randomFrom(9)
    const samples = Array.from({ length: TASKS }, (_, index) => world.duration(random, index))
    const limit = curve(samples)
    const limitWithGap = curve(samples, LEAST_GAP_MS)
    const show = (name: string, lag: number, requests: number, note: string) =>
      rows.push([world.name, name, lag.toFixed(2), requests.toFixed(1), note])
    // The limit knows nothing of progress, snapshots or budgets: it is one only for the worlds without them.
    const comparable = world.percent === undefined && world.snapshotMs === undefined && world.batch === undefined
    const over = (lag: number, requests: number) =>
      comparable
        ? `${percentOver(lag, limit.lagAt(requests))} over the limit, ${percentOver(lag, limitWithGap.lagAt(requests))} over the one with our least gap`
        : ''
    const run = simulate(world, reelay, TASKS, 1).after(LEARNED)
    show('**Reelay, learned**', run.lag, run.requests, over(run.lag, run.requests))
    let lag = 0
    let requests = 0
    for (let seed = 0; seed < FIRST_TRIES; seed++) {
      const first = simulate(world, reelay, 1, 1000 + seed * 7)
      lag += first.lag / FIRST_TRIES
      requests += first.requests / FIRST_TRIES
    }
    show('Reelay, very first task', lag, requests, over(lag, requests))
    const others = WORTHS_MS.map((worth) => simulate(world, reelayAt(worth), 4000, 1).after(LEARNED))
    for (const [name, make] of PEERS) {
      const peer = simulate(world, make, 4000, 1)
      show(name, peer.lag, peer.requests, judge(peer, run, others))
    }
    if (comparable) show('the limit, at as many requests', limit.lagAt(run.requests), run.requests, '')
  }
  return {
    title: 'Schedule: seconds of lag after a clip is ready, and requests per clip',
    head: ['world', 'schedule', 'lag, s', 'requests', ''],
    rows,
    notes: [`${TASKS} tasks a world in virtual time; "learned" are the tasks after the first ${LEARNED}.`],
  }
}
