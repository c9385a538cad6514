/** The requests of an endpoint, to find a lost one among them. */

import canonicalize from 'canonicalize'
import { type Adapter, apiGet, type ListedTask, type LostTask } from '../adapter.ts'
import { type Json, object, text } from '../json.ts'
import { firstId } from '../task-id.ts'

/** Clocks of two machines differ by no more than this. */
const CLOCK_SKEW_MS = 60_000
/** What a lost submit has made is in the list within this time: the engine counts none that is later. */
const WINDOW_MS = 30 * 60_000

/**
 * It shows the whole input of each request of an endpoint, so that a lost one is told from all others
 * [docs: platform API, list requests by endpoint]. Perhaps only what has ended is in it: then a later run finds it.
 */
export const list: NonNullable<Adapter['list']> = {
  request(root, { sent, since }) {
    const query = new URLSearchParams({
      endpoint_id: endpointOf(root, sent.url),
      start: new Date(Math.max(0, since - CLOCK_SKEW_MS)).toISOString(),
      end: new Date(since + WINDOW_MS).toISOString(),
      limit: '100',
      expand: 'payloads',
    })
    return apiGet(`${root}/v1/models/requests/by-endpoint?${query}`)
  },
  hasMore(body) {
    const more = object(body)?.['has_more']
    return typeof more === 'boolean' ? more : null
  },
  read(body, lost) {
    const items = object(body)?.['items']
    return Array.isArray(items) ? items.flatMap((item) => listed(object(item), lost)) : undefined
  },
}

/** The endpoint that a submit went to: its path, at whichever host. */
function endpointOf(root: string, url: string): string {
  const prefix = new URL(root).pathname.replace(/\/$/, '')
  const { pathname } = new URL(url)
  const path = pathname.startsWith(`${prefix}/`) ? pathname.slice(prefix.length) : pathname
  return decodeURIComponent(path.slice(1))
}

function listed(item: Json | undefined, lost: LostTask | undefined): ListedTask[] {
  const id = firstId(item?.['request_id'])
  if (!item || id === undefined) return []
  const input = object(item['json_input'])
  const sentAt = Date.parse(text(item['sent_at']) ?? '')
  return [
    {
      id,
      // It was asked for by its endpoint, which is the model with the form that was chosen for it.
      model: lost?.model ?? text(item['endpoint_id']) ?? null,
      prompt: text(input?.['prompt']) ?? null,
      seconds: null,
      size: null,
      createdAt: Number.isNaN(sentAt) ? null : sentAt,
      isOrder: lost === undefined ? null : isOrder(input, lost),
    },
  ]
}

/** Whether a request is of this very order: the same in every field. null where it may be, as fields were added or none are shown. */
function isOrder(input: Json | undefined, { sent }: LostTask): boolean | null {
  const asked = object(sent.json)
  if (input === undefined || asked === undefined) return null
  const isSame = (name: string) => canonicalize(input[name]) === canonicalize(asked[name])
  if (!Object.keys(asked).every(isSame)) return false
  return Object.keys(input).every((name) => name in asked) ? true : null
}
