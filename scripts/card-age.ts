/** Which facts about models should be looked up anew. */

import type { ModelCard, Source } from '@reelay/core'

export const STALE_AFTER_DAYS = 90
const DAY_MS = 86_400_000

export interface Reminder {
  provider: string
  model: string
  /** What to look up, and why. */
  what: string
  /** The page, or the text, that said so. */
  from: string
}

/**
 * Models that are switched off, or will be within 90 days, and facts that were read more than 90 days ago.
 * @param today ISO date
 */
export function reminders(cards: readonly ModelCard[], today: string): Reminder[] {
  const daysSince = (date: string) => Math.floor((Date.parse(today) - Date.parse(date)) / DAY_MS)
  return cards.flatMap(({ provider, model, retired, source, price }) => {
    const found: Reminder[] = []
    const add = (what: string, from: string) => found.push({ provider, model, what, from })
    if (retired) {
      const days = daysSince(retired.on)
      const next = retired.replacement === undefined ? '' : `; its successor is ${retired.replacement}`
      if (days >= 0)
        add(`${retired.by} switched it off on ${retired.on}${next}: does the host still serve it?`, retired.source)
      else if (days >= -STALE_AFTER_DAYS) add(`${retired.by} switches it off on ${retired.on}${next}`, retired.source)
    }
    const stale = ({ asOf }: Source) => daysSince(asOf) > STALE_AFTER_DAYS
    if (stale(source)) add(`its inputs were read ${daysSince(source.asOf)} days ago, on ${source.asOf}`, source.from)
    if (price && stale(price.source))
      add(`its price was read ${daysSince(price.source.asOf)} days ago, on ${price.source.asOf}`, price.source.from)
    return found
  })
}
