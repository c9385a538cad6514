/** Faults that a test orders: the next calls that match fail in the way it says. */

export interface Fault {
  service: 'artifact' | 'cache' | 'blob' | 'rest'
  /**
   * A Twirp method (`CreateArtifact`), a blob operation (`PutBlock`, `PutBlockList`, `PutBlob`, `GetBlob`, `HeadBlob`)
   * or an HTTP verb. Any method if it is absent.
   */
  method?: string
  /** How many calls fail. */
  times?: number
  /** How many matching calls pass first. */
  skip?: number
  /**
   * - `status`: an HTTP error.
   * - `reset`: the connection is reset (ECONNRESET).
   * - `stall`: no answer ever comes.
   * - `garbage`: status 200 with a body that is no answer.
   */
  kind: 'status' | 'reset' | 'stall' | 'garbage'
  status?: number
  headers?: Record<string, string>
  body?: string
  /** The call takes effect, only its answer is lost. As when GitHub timed out after reserving (actions/cache#1612). */
  afterEffect?: boolean
}

/** What a call is, as far as faults care. */
export interface Call {
  service: string
  method: string
  verb: string
}

/** A fault in place. */
export interface FaultHandle {
  /** How many calls it has hit so far. */
  hits(): number
  remove(): void
}

export class Faults {
  #active: { fault: Fault; seen: number; hits: number }[] = []

  add(fault: Fault): FaultHandle {
    const entry = { fault, seen: 0, hits: 0 }
    this.#active.push(entry)
    return {
      hits: () => entry.hits,
      remove: () => {
        this.#active = this.#active.filter((other) => other !== entry)
      },
    }
  }

  clear(): void {
    this.#active = []
  }

  /** The fault that hits this call, if any; counts the call. */
  take(call: Call): Fault | undefined {
    for (const entry of this.#active) {
      if (!matches(entry.fault, call)) continue
      entry.seen += 1
      if (entry.seen <= (entry.fault.skip ?? 0) || entry.hits >= (entry.fault.times ?? 1)) continue
      entry.hits += 1
      return entry.fault
    }
    return undefined
  }
}

function matches(fault: Fault, call: Call): boolean {
  if (fault.service !== call.service) return false
  const method = fault.method?.toLowerCase()
  return method === undefined || method === call.method.toLowerCase() || method === call.verb.toLowerCase()
}
