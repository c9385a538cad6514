/**
 * Faults so that about every fifth request fails, in all the ways that a client may recover from without asking. Of the
 * submits fewer: every "too many requests" silences the whole run for a second, which is right, and slow.
 */
import type { Fault, Phase, Simulator } from '@reelay/simulator'

type Way = readonly [probability: number, fault: Pick<Fault, 'kind'> & Record<string, unknown>]

const RATE_LIMIT = { kind: 'rate-limit', retryAfter: 1 } as const

const LOOKS: readonly Way[] = [
  [0.05, { kind: 'reset' }],
  [0.05, { kind: 'status', status: 503 }],
  [0.04, { kind: 'html', status: 502 }],
  [0.03, { kind: 'garbage' }],
  [0.02, { kind: 'half-json' }],
  [0.02, { kind: 'wrong-types' }],
  [0.02, { kind: 'truncate', bytes: 40 }],
  [0.01, { kind: 'empty' }],
  [0.02, { kind: 'stall', ms: 1500 }],
]

const DOWNLOADS: readonly Way[] = [
  [0.05, { kind: 'truncate', bytes: 70_000 }],
  [0.04, { kind: 'reset' }],
  [0.06, { kind: 'status', status: 503 }],
  [0.03, { kind: 'stall', ms: 1500 }],
  [0.02, { kind: 'drip', bytesPerSecond: 60_000 }],
  [0.01, { kind: 'json-as-video' }],
  [0.01, { kind: 'html' }],
]

/** Given up after four tries, since nothing was bought yet: rarer, so that none of the order has to be asked for again. */
const UPLOADS: readonly Way[] = [
  [0.03, { kind: 'reset' }],
  [0.03, { kind: 'status', status: 503 }],
]

/** Certainly not taken, and said so. */
const SUBMITS_REFUSED: readonly Way[] = [[0.12, RATE_LIMIT]]

/** Taken or not, nobody can say, unless the idempotency key may be sent again. */
const SUBMITS_LOST: readonly Way[] = [
  [0.06, RATE_LIMIT],
  [0.03, { kind: 'reset', accepted: true }],
  [0.01, { kind: 'reset' }],
  [0.02, { kind: 'html', status: 502, accepted: true }],
  [0.01, { kind: 'status', status: 504, accepted: true }],
  [0.01, { kind: 'half-json', accepted: true }],
]

/**
 * @param canReplay the reply to a submit may be lost
 * @param isKnown what other types make of a finished task is known here; elsewhere the file's address may become a word, which
 * ends a run with "paid and kept: run again"
 */
export function makeTrouble(simulator: Simulator, canReplay: boolean, isKnown = true): void {
  const add = (phase: Phase, ways: readonly Way[]) => {
    // The first that strikes wins, so that each later one is asked less often.
    let left = 1
    for (const [probability, fault] of ways) {
      simulator.fault({ ...fault, phase, probability: probability / left, times: Number.POSITIVE_INFINITY } as Fault)
      left -= probability
    }
  }
  add('poll', isKnown ? LOOKS : LOOKS.filter(([, { kind }]) => kind !== 'wrong-types'))
  add('download', DOWNLOADS)
  add('upload', UPLOADS)
  add('balance', [[0.2, { kind: 'status', status: 503 }]])
  add('submit', canReplay ? SUBMITS_LOST : SUBMITS_REFUSED)
}
