/** The list of Dream Machine shows all that was asked for each clip, so that a lost submit is told from all others. */

import canonicalize from 'canonicalize'
import type { ListedTask, LostTask } from '../adapter.ts'
import { type Json, number, object, text } from '../json.ts'
import { firstId } from '../task-id.ts'

export function listed(body: unknown, lost?: LostTask): ListedTask[] | undefined {
  const generations = object(body)?.['generations']
  return Array.isArray(generations) ? generations.flatMap((entry) => entryOf(object(entry), lost)) : undefined
}

export function hasMore(body: unknown): boolean | null {
  const more = object(body)?.['has_more']
  return typeof more === 'boolean' ? more : null
}

function entryOf(entry: Json | undefined, lost: LostTask | undefined): ListedTask[] {
  const id = firstId(entry?.['id'])
  if (!entry || id === undefined) return []
  const asked = object(entry['request'])
  const created = Date.parse(text(entry['created_at']) ?? '')
  return [
    {
      id,
      model: text(entry['model']) ?? text(asked?.['model']) ?? null,
      prompt: text(asked?.['prompt']) ?? null,
      seconds: number(text(asked?.['duration'])?.replace(/s$/, '')) ?? null,
      size: null,
      createdAt: Number.isNaN(created) ? null : created,
      isOrder: lost === undefined ? null : isOrder(asked, object(lost.sent.json)),
    },
  ]
}

/** What an order is without saying so [the vendor's client]: where the list shows it, it is no other order. */
const USUAL: Json = { generation_type: 'video', aspect_ratio: '16:9', loop: false }
/** Where the vendor calls is no part of what is made. */
const CALL = 'callback_url'

/** null where the entry does not show what was asked, or shows more than was: then it may be. */
function isOrder(shown: Json | undefined, sent: Json | undefined): boolean | null {
  if (!shown || !sent || text(shown['model']) === undefined || text(shown['prompt']) === undefined) return null
  const isSame = (name: string) =>
    canonicalize(withoutNulls(shown[name] ?? USUAL[name])) === canonicalize(sent[name] ?? USUAL[name])
  const asked = Object.keys(sent).filter((name) => name !== CALL)
  if (!asked.every(isSame)) return false
  const more = Object.keys(shown).filter((name) => name !== CALL && shown[name] !== null && !asked.includes(name))
  return more.every(isSame) ? true : null
}

/** What is null in a reply was not sent. */
function withoutNulls(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null), (_, inner: unknown) => (inner === null ? undefined : inner))
}
