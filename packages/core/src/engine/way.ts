/** One provider, with its account, and the request as that provider makes it: a way in which a clip can be had. */

import type { Prepared } from './order/prepare.ts'
import type { Session } from './session/session.ts'

export interface Way {
  session: Session
  prepared: Prepared
}

/** The first is the one that was asked for; the others are tried behind it, see fall-back.ts. */
export type Ways = readonly [Way, ...Way[]]
