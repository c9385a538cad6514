import type { Clips } from '../clips/clips.ts'
import { Faults } from '../faults/faults.ts'
import type { Resource } from '../http/range.ts'
import type { Order, ProviderId, RateLimit, SimulatorOptions } from '../types.ts'
import { type Callback, Callbacks } from './callbacks.ts'
import { Idempotency } from './idempotency.ts'
import { Links } from './links.ts'
import { RateLimiter } from './rate-limiter.ts'
import { RequestLog } from './request-log.ts'
import { fateOf, finishesAt, type Task, Tasks } from './tasks.ts'

const day = 24 * 60 * 60 * 1000

/** A task as a dialect orders it. */
interface Purchase {
  provider: ProviderId
  id: string
  order: Order
  usd: number
  refunds: boolean
  keyHash: string
  echo?: Record<string, unknown>
  idempotencyKey?: string | undefined
  /** Where to tell that the task is finished, and when again if nobody listens. */
  callback?: { make: (task: Task) => Callback; retriesMs: readonly number[] } | undefined
}

/** Everything the simulator knows, shared by its two servers. */
export class World {
  readonly options: SimulatorOptions
  readonly tasks = new Tasks()
  readonly log: RequestLog
  readonly faults: Faults
  readonly idempotency = new Idempotency()
  readonly links = new Links()
  readonly callbacks: Callbacks
  readonly #limiter = new RateLimiter()
  readonly #clips: Clips
  readonly #closing = new AbortController()
  /** Set once the servers listen. */
  origin = ''
  assetOrigin = ''

  constructor(options: SimulatorOptions, clips: Clips) {
    this.options = options
    this.#clips = clips
    this.log = new RequestLog(options.logLimit ?? 20_000)
    this.faults = new Faults(options.seed ?? 1)
    this.callbacks = new Callbacks(this.#closing.signal)
  }

  /** Fires when the simulator closes: whatever waits, stops. */
  get closing(): AbortSignal {
    return this.#closing.signal
  }

  canPay(provider: ProviderId, usd: number): boolean {
    return this.tasks.spent(provider) + usd <= this.balanceUsd
  }

  get balanceUsd(): number {
    return this.options.balanceUsd ?? 1_000_000
  }

  /** Creates the task and takes the money. From here on it was bought. */
  buy({ provider, id, order, usd, refunds, keyHash, echo = {}, idempotencyKey, callback }: Purchase): Task {
    const { taskMs = 1500 } = this.options
    const base = typeof taskMs === 'function' ? taskMs(provider, order) : taskMs
    const task: Task = {
      ...order,
      provider,
      id,
      usd,
      refunds,
      echo,
      createdAt: Date.now(),
      takesMs: takesMs(order.prompt, base),
      fate: fateOf(order.prompt),
      keyHash,
      idempotencyKey,
    }
    this.tasks.add(task)
    if (callback) {
      const retries = this.options.callbackRetriesMs ?? callback.retriesMs
      this.callbacks.schedule(provider, id, finishesAt(task), retries, () => callback.make(task))
    }
    return task
  }

  /** Seconds to wait when the provider's limit is reached, else 0. */
  throttle(provider: ProviderId, isSubmit: boolean): number {
    const { rateLimit } = this.options
    const limit: RateLimit = (typeof rateLimit === 'function' ? rateLimit(provider) : rateLimit) ?? {}
    const now = Date.now()
    if (isSubmit && limit.maxInFlight !== undefined && this.tasks.unfinished(provider, now) >= limit.maxInFlight) {
      return 1
    }
    return limit.maxRequestsPerSecond === undefined ? 0 : this.#limiter.wait(provider, limit.maxRequestsPerSecond, now)
  }

  /** The finished video of a task. */
  video(task: Task, sizeBytes = this.options.sizeBytes): Resource {
    const { aspectRatio, seconds, id: taskId } = task
    return this.#clips({ aspectRatio, seconds, sizeBytes, taskId, lastModified: new Date(finishesAt(task)) })
  }

  /** A fresh pre-signed link to it on the second origin, and when it expires (ms). */
  link(task: Task): { url: string; expiresAt: number } {
    const expiresAt = Date.now() + (this.options.linkTtlMs ?? day)
    return { url: this.assetOrigin + this.links.sign(`/${task.provider}/videos/${task.id}.mp4`, expiresAt), expiresAt }
  }

  reset(): void {
    this.tasks.clear()
    this.log.clear()
    this.faults.clear()
    this.idempotency.clear()
    this.callbacks.clear()
    this.#limiter.clear()
  }

  close(): void {
    this.#closing.abort()
    this.reset()
  }
}

/** Milliseconds. What must not end while a test looks at it takes a day: a slow machine turns any shorter time into chance. */
function takesMs(prompt: string, base: number): number {
  if (prompt.includes('[endless]')) return day
  return prompt.includes('[slow]') ? base * 4 : base
}
