/** The task of an accepted submit whose body names none, and whose headers point to it. */

import { asId, firstId } from './task-id.ts'

/** RFC 9110 (`Location`, `Content-Location`), and what hosts of long-running operations send. */
const POINTERS = ['location', 'operation-location', 'content-location']
const BEFORE_ID = /^(?:videos?|tasks?|jobs?|generations?|predictions?|operations?|requests?|results?)$/

/** @param sentTo the address that the submit was sent to: what is a part of it is no task */
export function idInLocation(headers: Readonly<Record<string, string>>, sentTo: string): string | undefined {
  for (const name of POINTERS) {
    const address = headers[name]
    if (address === undefined || !URL.canParse(address, sentTo)) continue
    const parts = partsOf(new URL(address, sentTo))
    const before = new Set(partsOf(new URL(sentTo)))
    const fresh = parts
      .map((part, at) => ({ part, after: parts[at - 1] ?? '' }))
      .filter(({ part }) => !before.has(part))
    const found = firstId(
      fresh.findLast(({ part, after }) => BEFORE_ID.test(after) && !BEFORE_ID.test(part))?.part,
      fresh.findLast(({ part }) => asId(part) !== undefined)?.part,
    )
    if (found !== undefined) return found
  }
  return undefined
}

function partsOf({ pathname }: URL): string[] {
  return pathname.split('/').flatMap((part) => (part === '' ? [] : [decoded(part)]))
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
