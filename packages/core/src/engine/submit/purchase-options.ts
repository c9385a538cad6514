/** What a host says of a purchase. */

import type { Decision, FallbackStep, Ledger, LedgerChoices, LedgerRecord } from '../ledger/ledger.ts'
import type { Way } from '../way.ts'

export interface PurchaseOptions {
  ledger: Ledger
  choices: LedgerChoices
  /** What the plan decided; read from the ledger when absent. */
  decision?: Decision | undefined
  /** Buy with a warning when the store is out of reach; refuse otherwise. */
  allowUnrecorded: boolean
  /** False where the plan counted no purchase: what turns out to need one is left to the next plan. */
  mayBuy?: boolean | undefined
  /** A task found at the provider for a clip whose submit is unknown. */
  adopt?: string | undefined
  /**
   * Whether the order has other clips that look the same in the provider's list, so that a task there could be any of
   * theirs (see lookAlike). Only `false`, said by a host that has seen the whole order, lets a lost submit be recognised.
   */
  hasTwins?: boolean | undefined
  callbackUrl?: string | undefined
  signal?: AbortSignal | undefined
  /** Who buys, for the record. */
  owner: string
  /** The run, for people. */
  origin?: Pick<LedgerRecord, 'run' | 'repository'> | undefined
  /** Called once a claim is written, before anything is sent. Where it throws, the attempt ends and nothing was bought. */
  onClaimed?: ((claim: LedgerRecord) => Promise<void>) | undefined
  /** What was tried in vain before this way, for the record. */
  fallbackFrom?: readonly FallbackStep[] | undefined
  /**
   * The way in which a recorded purchase was made, where that is another one than this: an earlier run, or one beside this,
   * had to fall back. null where this run cannot go on with it.
   */
  elsewhere?: ((record: LedgerRecord) => Way | null) | undefined
  /** Whether the file of a finished record can be had without the provider; yes where absent. */
  hasFile?: ((record: LedgerRecord) => Promise<boolean>) | undefined
  /** Milliseconds to wait for another process that is buying this very clip. */
  patienceMs?: number | undefined
  /** No rate limit is waited out beyond it: milliseconds since 1970. */
  deadline?: number | undefined
}
