import type { ProviderId } from '../types.ts'

/** A token bucket per provider. */
export class RateLimiter {
  readonly #buckets = new Map<ProviderId, { tokens: number; at: number }>()

  /** Seconds to wait before the next request may come; 0 lets this one pass. */
  wait(provider: ProviderId, perSecond: number, now: number): number {
    const size = Math.max(1, perSecond)
    const bucket = this.#buckets.get(provider) ?? { tokens: size, at: now }
    bucket.tokens = Math.min(size, bucket.tokens + ((now - bucket.at) / 1000) * perSecond)
    bucket.at = now
    this.#buckets.set(provider, bucket)
    if (bucket.tokens >= 1) {
      bucket.tokens -= 1
      return 0
    }
    return (1 - bucket.tokens) / perSecond
  }

  clear(): void {
    this.#buckets.clear()
  }
}
