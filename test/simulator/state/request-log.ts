import type { ProviderId, RecordedRequest } from '../types.ts'

/** More than this of a body is not worth remembering. */
const bodyLimit = 64 * 1024
const violationLimit = 1_000

/** What was asked, and what should not have been. Bounded: the oldest requests are forgotten first. */
export class RequestLog {
  readonly #limit: number
  readonly #violations: string[] = []
  #requests: RecordedRequest[] = []
  /** Which keys have bought at which provider: a key that turns up elsewhere has strayed. */
  readonly #keys = new Map<ProviderId, Set<string>>()
  readonly #polled = new Map<string, number>()

  constructor(limit: number) {
    this.#limit = limit
  }

  add(request: RecordedRequest): RecordedRequest {
    if (request.body !== undefined && (JSON.stringify(request.body)?.length ?? 0) > bodyLimit) {
      request.body = '<more than 64 kB>'
    }
    if (request.phase === 'poll' && request.taskId !== undefined) this.#notePoll(request, request.taskId)
    if (request.keyHash !== undefined) this.#noteKey(request, request.keyHash)
    this.#requests.push(request)
    // In big steps, since cutting the head off an array copies it.
    if (this.#requests.length > this.#limit * 1.25) this.#requests = this.#requests.slice(-this.#limit)
    return request
  }

  violate(what: string): void {
    if (this.#violations.length < violationLimit) this.#violations.push(what)
  }

  requests(): RecordedRequest[] {
    return this.#requests.slice(-this.#limit)
  }

  violations(): string[] {
    return [...this.#violations]
  }

  clear(): void {
    this.#requests = []
    this.#violations.length = 0
    this.#keys.clear()
    this.#polled.clear()
  }

  #notePoll(request: RecordedRequest, taskId: string): void {
    const previous = this.#polled.get(taskId)
    if (previous !== undefined) request.sincePreviousPollMs = request.at - previous
    if (this.#polled.size > 100_000) this.#polled.clear()
    this.#polled.set(taskId, request.at)
  }

  #noteKey({ provider, phase, method, path }: RecordedRequest, keyHash: string): void {
    if (phase === 'submit') {
      const keys = this.#keys.get(provider) ?? new Set()
      if (keys.size < 10_000) this.#keys.set(provider, keys.add(keyHash))
    }
    if (phase !== 'download' || this.#keys.get(provider)?.has(keyHash)) return
    for (const [other, keys] of this.#keys) {
      if (keys.has(keyHash)) this.violate(`${provider}: ${method} ${path} was sent the key of ${other}`)
    }
  }
}
