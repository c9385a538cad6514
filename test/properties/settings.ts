/** The same random cases in every run, and an end in time. */

import type { Parameters } from 'fast-check'

export function runs(numRuns: number): Parameters<unknown> {
  return { seed: 20_261_120, numRuns, interruptAfterTimeLimit: 20_000, markInterruptAsFailure: true }
}
