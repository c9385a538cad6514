/**
 * A provider that counts: who sent what for which attempt, what it took, what it gave back. It answers as APIMaster (no
 * idempotency keys, failed tasks are refunded) or as APIMart (a key is executed once).
 */

import { type Http, type HttpResponse, TransportError } from '@reelay/core'
import { mp4Bytes } from '../../packages/core/test/fakes.ts'
import { HOUR, type Life, MINUTE, type World } from './world.ts'

export interface Task {
  id: string
  generation: number
  endsAt: number
  isFailing: boolean
}

/** What becomes of one submit. */
export type Fate =
  | 'accepted'
  | 'rate limited'
  | 'refused'
  | 'unreached'
  /** Taken or not; either way the reply says nothing. */
  | 'lost after it was taken'
  | 'lost before it was taken'
  | 'garbled after it was taken'

export interface Send {
  by: Life
  generation: number
  isReplay: boolean
  fate: Fate
}

export class Provider {
  readonly tasks: Task[] = []
  /** Asked at the moment at which a submit is written on the wire. */
  fate: () => Fate = () => 'accepted'
  /** Seconds that are asked for in a rate limit. */
  retryAfter = () => 30
  /** Told at the moment at which a submit is written on the wire. */
  onSend: (send: Send) => void = () => {}
  /** A process that is not shown any task: another key, another account. */
  readonly blind = new Set<Life>()
  readonly honoursKeys: boolean
  readonly #byKey = new Map<string, Task>()
  readonly #world: World

  constructor(world: World, honoursKeys: boolean) {
    this.#world = world
    this.honoursKeys = honoursKeys
  }

  /** Tasks that were charged and not refunded. */
  charges(): Task[] {
    return this.tasks.filter((task) => !(task.isFailing && task.endsAt <= this.#world.now))
  }

  /** The network of one process. `claimed`: the attempt that it is in the middle of. */
  http(life: Life, claimed: () => number, isFailing: () => boolean): Http {
    return async (request, { purpose }) => {
      const key = request.headers?.['Idempotency-Key']
      if (purpose === 'submit') return this.#submit(life, key, claimed, isFailing)
      await this.#world.sleep(life, this.#world.dice.magnitude(50, 2000))
      const id = /(task_\d+)/.exec(request.url)?.[1]
      const task = this.tasks.find((one) => one.id === id)
      if (purpose === 'asset' || request.url.endsWith('/content') || request.url.endsWith('.mp4')) return file()
      if (task === undefined || this.blind.has(life)) return json(404, failure('task_not_exist'))
      const isOver = task.endsAt <= this.#world.now
      const status = isOver ? (task.isFailing ? 'failed' : 'completed') : 'in_progress'
      const result = { videos: [{ url: [`https://cdn.example.com/${task.id}.mp4`] }] }
      const error = isOver && task.isFailing ? failure('generation_failed') : {}
      if (request.url.includes('/tasks/')) return json(200, { code: 200, data: { id, status, result, ...error } })
      return json(200, { id, object: 'video', status, ...error })
    }
  }

  async #submit(
    life: Life,
    key: string | undefined,
    claimed: () => number,
    isFailing: () => boolean,
  ): Promise<HttpResponse> {
    const world = this.#world
    const keyed = /-(\d+)$/.exec(key ?? '')?.[1]
    const generation = keyed === undefined ? claimed() : Number(keyed)
    const known = key === undefined ? undefined : this.#byKey.get(key)
    const fate = this.fate()
    life.inWindow = false
    world.say(life.name, `submits generation ${generation}: ${fate}${known ? ', a replay' : ''}`)
    this.onSend({ by: life, generation, isReplay: known !== undefined, fate })
    const isTaken = fate === 'accepted' || fate.endsWith('after it was taken')
    let task = known
    if (isTaken && task === undefined) {
      const endsAt = world.now + world.dice.magnitude(MINUTE, HOUR)
      task = { id: `task_${this.tasks.length + 1}`, generation, endsAt, isFailing: isFailing() }
      this.tasks.push(task)
      if (key !== undefined) this.#byKey.set(key, task)
    }
    // A reply may take its time, and its process may be suspended or die over it.
    await world.sleep(life, world.dice.magnitude(100, 4 * MINUTE))
    switch (fate) {
      case 'accepted':
        return json(200, { code: 200, data: [{ status: 'submitted', task_id: task?.id }] })
      case 'rate limited':
        return json(429, failure('rate_limit_exceeded'), { 'retry-after': String(this.retryAfter()) })
      case 'refused':
        return json(400, failure('invalid_request'))
      case 'unreached':
        throw new TransportError('connect', 'no', 'the connection was refused')
      case 'garbled after it was taken':
        return response(502, '<html>bad gateway</html>', {})
      default:
        throw new TransportError('reset', 'maybe', 'the connection broke')
    }
  }
}

function failure(code: string): object {
  return { error: { code, message: code.replaceAll('_', ' '), type: 'x' } }
}

function json(status: number, body: object, headers: Record<string, string> = {}): HttpResponse {
  return response(status, JSON.stringify(body), { 'content-type': 'application/json', ...headers })
}

const CLIP = mp4Bytes(600)

function file(): HttpResponse {
  return {
    ...response(200, '', { 'content-type': 'video/mp4', 'content-length': String(CLIP.byteLength) }),
    async *stream() {
      yield CLIP
    },
  }
}

function response(status: number, text: string, headers: Record<string, string>): HttpResponse {
  return {
    status,
    headers,
    text: async () => text,
    async *stream() {
      yield new TextEncoder().encode(text)
    },
    discard() {},
  }
}
