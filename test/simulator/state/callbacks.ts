import { isIP } from 'node:net'
import type { CallbackAttempt, ProviderId } from '../types.ts'

/** A POST to tell the client that a task is finished. Made when it is sent, so that its links are fresh. */
export interface Callback {
  url: string
  headers: Record<string, string>
  body: unknown
}

const timeoutMs = 10_000
const historyLimit = 10_000

/** Sends callbacks when their time has come, again when they are not answered 2xx. */
export class Callbacks {
  readonly #timers = new Set<NodeJS.Timeout>()
  readonly #history: CallbackAttempt[] = []
  readonly #closing: AbortSignal

  constructor(closing: AbortSignal) {
    this.#closing = closing
  }

  schedule(provider: ProviderId, taskId: string, at: number, retriesMs: readonly number[], make: () => Callback): void {
    const attempt = async (count: number) => {
      const callback = make()
      const outcome = await this.#post(callback)
      if (this.#closing.aborted) return
      if (this.#history.length >= historyLimit) this.#history.shift()
      this.#history.push({ provider, taskId, url: callback.url, attempt: count, at: Date.now(), outcome })
      const wait = retriesMs[count - 1]
      const refused = typeof outcome === 'number' ? outcome < 200 || outcome > 299 : outcome !== notLocal
      if (refused && wait !== undefined) this.#in(wait, () => attempt(count + 1))
    }
    this.#in(at - Date.now(), () => attempt(1))
  }

  history(): CallbackAttempt[] {
    return [...this.#history]
  }

  clear(): void {
    for (const timer of this.#timers) clearTimeout(timer)
    this.#timers.clear()
    this.#history.length = 0
  }

  #in(ms: number, act: () => Promise<void>): void {
    const timer = setTimeout(
      () => {
        this.#timers.delete(timer)
        void act()
      },
      // A timer may be a part of a millisecond early, and a look at the task would still say that it runs.
      Math.max(0, Math.ceil(ms)) + 1,
    )
    timer.unref()
    this.#timers.add(timer)
  }

  async #post({ url, headers, body }: Callback): Promise<number | string> {
    // A simulator must not knock at strangers' doors: the documents' own example says https://your-server.com/webhook.
    if (!isLocal(new URL(url).hostname)) return notLocal
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
        redirect: 'manual',
        signal: AbortSignal.any([AbortSignal.timeout(timeoutMs), this.#closing]),
      })
      await response.body?.cancel()
      return response.status
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  }
}

const notLocal = 'not sent: only local addresses are called'

/** Loopback, private ranges, and names that only a local network knows. */
function isLocal(host: string): boolean {
  if (host === 'localhost' || host.endsWith('.localhost') || host === 'host.docker.internal' || host === '[::1]') {
    return true
  }
  if (isIP(host) === 4) return /^(127|10)\.|^192\.168\.|^172\.(1[6-9]|2\d|3[01])\./.test(host)
  return !host.includes('.') && !host.startsWith('[')
}
