/** A provider that counts what it sells, and keeps a file for a day. */

import type { Http, HttpResponse } from '@reelay/core'
import { mp4Bytes } from '../../packages/core/test/fakes.ts'
import { DAY, MINUTE, type World } from '../model/world.ts'

/** Most keep a file for a day or less (docs/reference/providers.md). */
const KEPT_MS = DAY
const TASK_MS = 2 * MINUTE

export class ForgetfulProvider {
  /** The prompts of all purchases. */
  readonly sold: string[] = []
  readonly #soldAt: number[] = []
  readonly #world: World

  constructor(world: World) {
    this.#world = world
  }

  readonly http: Http = async (request, { purpose }) => {
    const world = this.#world
    await world.sleep(null, 300)
    if (purpose === 'submit') {
      const { prompt } = request.json as { prompt: string }
      this.sold.push(prompt)
      this.#soldAt.push(world.now)
      return json(200, { code: 200, data: [{ status: 'submitted', task_id: `task_${this.sold.length}` }] })
    }
    const number = Number(/task_(\d+)/.exec(request.url)?.[1])
    const age = world.now - (this.#soldAt[number - 1] ?? Number.NEGATIVE_INFINITY)
    if (!request.url.endsWith('/content')) {
      const status = age >= TASK_MS ? 'completed' : 'in_progress'
      return json(200, { id: `task_${number}`, object: 'video', status })
    }
    if (age > KEPT_MS) return json(410, { error: { code: 'expired', message: 'the file has expired' } })
    return file(mp4Bytes(600, number))
  }
}

function json(status: number, body: object): HttpResponse {
  return reply(status, { 'content-type': 'application/json' }, new TextEncoder().encode(JSON.stringify(body)))
}

function file(bytes: Uint8Array): HttpResponse {
  return reply(200, { 'content-type': 'video/mp4', 'content-length': String(bytes.byteLength) }, bytes)
}

function reply(status: number, headers: Record<string, string>, bytes: Uint8Array): HttpResponse {
  return {
    status,
    headers,
    text: async () => new TextDecoder().decode(bytes),
    async *stream() {
      yield bytes
    },
    discard() {},
  }
}
