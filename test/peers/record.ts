/**
 * For a vendor that Reelay does not speak to yet: what its clients ask is written down, over real HTTP, against answers from
 * the vendor's documentation. The record is where an adapter begins, and a new version of a client that asks otherwise
 * fails. Once the adapter and its simulator are there, the same asks go to `judge`.
 */

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { readable, said } from './compare.ts'
import { type Asked, type Gate, startGate, type Vendor } from './gate.ts'
import type { Ask } from './judge.ts'

export interface Recording<Peer extends string> {
  /** Names the file in `fixtures`. */
  vendor: string
  /** What is answered; the clip itself where it is `CLIP`. */
  answer(
    asked: Asked,
    count: number,
  ): { status?: number; headers?: Record<string, string>; json: unknown } | typeof CLIP
  /** The ids in the answers. */
  ids: readonly string[]
  asks: ReadonlyArray<Pick<Ask<Peer>, 'name' | 'theirs'>>
}

export const CLIP = Symbol('the clip')
const clip = Buffer.from('\0\0\0\x18ftypisom\0\0\x02\0isommp42')

export function record<Peer extends string>({ vendor, answer, ids, asks }: Recording<Peer>): void {
  const records: Record<string, unknown> = {}
  let count = 0
  let gate: Gate
  const speak: Vendor = async (asked) => {
    const reply = answer(asked, count++)
    if (reply === CLIP) return new Response(clip, { headers: { 'content-type': 'video/mp4' } })
    return Response.json(reply.json, { status: reply.status ?? 200, headers: reply.headers ?? {} })
  }
  beforeAll(async () => {
    gate = await startGate(speak)
  })
  afterAll(() => gate.close())
  afterEach(() => {
    count = 0
    gate.forget()
  })

  describe.each(asks)('$name', ({ name, theirs }) => {
    it.each(Object.keys(theirs) as Peer[])('%s gets its clip', async (peer) => {
      const bytes = await theirs[peer]?.buy({
        fetch: gate.fetch,
        key: 'sk-peers:secret',
        prompt: 'A fox turns its head',
      })
      expect(Buffer.from(bytes ?? []).equals(clip)).toBe(true)
      records[`${name} · ${peer}`] = readably(gate.asked(), ids)
    })
  })

  it('asks as it did', async () => {
    const text = `${JSON.stringify(records, null, 2)}\n`
    await expect(text).toMatchFileSnapshot(`fixtures/${vendor}.json`)
  })
}

/** Each request once, however often it was asked. */
function readably(all: Asked[], ids: readonly string[]): object[] {
  const reading = { ids, names: {} }
  const steps = new Map<string, object>()
  for (const asked of all) {
    const { method, body } = asked
    const url = readable(asked.url, reading)
    const headers = Object.fromEntries(said(asked).map(([name, value]) => [name.replace('header ', ''), value]))
    const shown = JSON.parse(JSON.stringify(body), (_, value) => readable(value, reading))
    steps.set(`${method} ${url}`, { method, url, headers, ...(body !== null && { body: shown }) })
  }
  return [...steps.values()]
}
