import { dice } from '../state/dice.ts'
import type { Fault, Phase, ProviderId } from '../types.ts'

/** The request a fault may meet. */
interface Encounter {
  provider: ProviderId
  phase: Phase
  prompt: string | undefined
  taskId: string | undefined
  /** Names of the error rows this speaker knows: an `error` fault for another provider's row passes by. */
  rows: Readonly<Record<string, unknown>>
}

/** The faults that wait for their request, in the order they were set; the first that strikes wins. */
export class Faults {
  readonly #seed: number
  #roll: () => number
  #waiting: { fault: Fault; seen: number; struck: number }[] = []

  constructor(seed: number) {
    this.#seed = seed
    this.#roll = dice(seed)
  }

  add(fault: Fault): void {
    this.#waiting.push({ fault: { ...fault }, seen: 0, struck: 0 })
  }

  /** The fault that strikes this request, if any; counts it. */
  strike(encounter: Encounter): Fault | undefined {
    for (const entry of this.#waiting) {
      const { fault } = entry
      if (!meets(fault, encounter)) continue
      if (entry.seen++ < (fault.skip ?? 0)) continue
      if (fault.probability !== undefined && this.#roll() >= fault.probability) continue
      if (++entry.struck >= (fault.times ?? 1)) this.#waiting = this.#waiting.filter((other) => other !== entry)
      return fault
    }
    return undefined
  }

  count(): number {
    return this.#waiting.length
  }

  clear(): void {
    this.#waiting = []
    this.#roll = dice(this.#seed)
  }
}

function meets(fault: Fault, { provider, phase, prompt, taskId, rows }: Encounter): boolean {
  return (
    (fault.provider === undefined || fault.provider === provider) &&
    (fault.phase === undefined || fault.phase === phase) &&
    (fault.taskId === undefined || fault.taskId === taskId) &&
    (fault.promptIncludes === undefined || (prompt?.includes(fault.promptIncludes) ?? false)) &&
    (fault.kind !== 'error' || fault.name in rows)
  )
}
