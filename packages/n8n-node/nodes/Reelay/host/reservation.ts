/**
 * What survives even a crash of n8n in the middle of an execution, of which it then keeps no data: a mark in its database
 * that a clip was about to be bought. It holds no task, so all that it can say is "do not buy this again by yourself".
 */

import type { IExecuteFunctions } from 'n8n-workflow'
import pLimit from 'p-limit'

export interface Reservation {
  /** Sets the mark. False: it was there already. True as well where the database cannot be asked. */
  take(key: string): Promise<boolean>
  /** What certainly was not bought may be bought again. */
  release(key: string): Promise<void>
}

/** n8n keeps all marks of a node in one row, the newest last. */
const ENTRIES = { mode: 'entries', maxEntries: 2000 } as const

export function openReservation({ helpers, logger }: IExecuteFunctions): Reservation {
  // n8n reads the row, changes it and writes it: one after another, or marks get lost.
  const line = pLimit(1)
  // Releases of n8n before 1.63 have no such helper.
  const bestEffort = <T>(work: () => Promise<T>, otherwise: T): Promise<T> =>
    (async () => work())().catch((error: unknown) => {
      logger.warn(`Reelay: n8n could not note a purchase for the case of a crash: ${String(error)}`)
      return otherwise
    })
  return {
    take: (key) =>
      line(async () => {
        const told = await bestEffort(() => helpers.checkProcessedAndRecord([key], 'node', ENTRIES), null)
        return told === null || told.new.length > 0
      }),
    release: (key) => line(() => bestEffort(() => helpers.removeProcessed([key], 'node', ENTRIES), undefined)),
  }
}
