/**
 * What survives even a crash of n8n in the middle of an execution, of which it then keeps no data: a mark in its database
 * that a clip was about to be bought. It holds no task, so all that it can say is "do not buy this again by yourself".
 */

import type { IExecuteFunctions } from 'n8n-workflow'
import pLimit from 'p-limit'
import { clock } from './clock.ts'

export interface Reservation {
  /** Sets the mark. False: it was there already. True as well where the database cannot be asked. */
  take(key: string): Promise<boolean>
  /** Sets it again, should another execution have overwritten it. */
  keep(key: string): Promise<void>
  /** What certainly was not bought may be bought again. */
  release(key: string): Promise<void>
}

/** Longer than n8n takes from reading the row to writing it. */
const RECHECK_MS = 50

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
  const set = (key: string) =>
    line(() => bestEffort(() => helpers.checkProcessedAndRecord([key], 'node', ENTRIES), null))
  return {
    async take(key) {
      const told = await set(key)
      if (told !== null && told.new.length === 0) return false
      // Other executions of the workflow write the same row, and the last one wins: looking again repairs most of it.
      // The same time for all, so that clips are ordered in the order of their items.
      await clock.sleep(RECHECK_MS)
      await set(key)
      return true
    },
    async keep(key) {
      await set(key)
    },
    release: (key) => line(() => bestEffort(() => helpers.removeProcessed([key], 'node', ENTRIES), undefined)),
  }
}
