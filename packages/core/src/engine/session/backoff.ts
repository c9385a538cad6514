/** How long to wait before a free request, or a submit that certainly did not count, is sent again. */

import { type HttpReply, readJson } from '../../providers/http.ts'
import { type Json, object, text } from '../../providers/json.ts'

const LONGEST_MS = 60_000
const SHORTEST_MS = 1000

/** Exponential with full jitter in its upper half: 1, 2, 4 … s, at most `limit` ms. `attempt` starts at 0. */
export function backoffMs(attempt: number, random: number, limit = 30_000): number {
  const ceiling = Math.min(limit, 1000 * 2 ** Math.min(attempt, 16))
  return ceiling * (0.5 + 0.5 * random)
}

/** `Retry-After` in milliseconds, from seconds or a date (RFC 9110, 10.2.3), at most a minute; null when absent. */
export function retryAfterMs(headers: Readonly<Record<string, string>>, now: number): number | null {
  return waitIn(headers['retry-after'], now)
}

/** The same of a reply whose body may say it, too: some have the seconds as `retry_after` there, and no header. */
export function askedPauseMs(reply: HttpReply, now: number): number | null {
  const asked = retryAfterMs(reply.headers, now)
  if (asked !== null || reply.status < 400) return asked
  const body = readJson(reply)
  const root = object(Array.isArray(body) ? body[0] : body)
  return waitIn(text(root?.['retry_after']) ?? retryDelayIn(root), now)
}

/** `"41s"` of google.rpc.RetryInfo, as errors of gRPC are written in JSON (google.aip.dev/193): its number. */
function retryDelayIn(root: Json | undefined): string | undefined {
  const details = object(root?.['error'])?.['details']
  const delays = (Array.isArray(details) ? details : []).map((detail) => text(object(detail)?.['retryDelay']))
  // Of nanoseconds no more than milliseconds are read.
  return delays.map((delay) => /^(\d+(?:\.\d{1,3})?)\d*s$/.exec(delay ?? '')?.[1]).find((value) => value !== undefined)
}

function waitIn(said: string | undefined, now: number): number | null {
  const value = said?.trim()
  if (!value) return null
  const wait = /^\d{1,9}(?:\.\d{1,3})?$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now
  return Number.isFinite(wait) ? Math.min(LONGEST_MS, Math.max(0, wait)) : null
}

/** As long as was asked for, else our own time. 0, or a date that has passed on our clock, is no call to ask in a loop. */
export function pauseMs(asked: number | null, own: number): number {
  return asked === null ? own : Math.max(SHORTEST_MS, asked)
}
