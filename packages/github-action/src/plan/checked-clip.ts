import type { ProviderId } from '@reelay/core'
import type { LedgerRecord, Prepared, ProviderWay } from '@reelay/core/host'
import type { PromptClip } from '../prompts/expand.ts'

/** A clip that can be ordered. */
export interface CheckedClip {
  clip: PromptClip
  /** File name without ending: what a person calls the clip, in the log and in `adopt`. */
  name: string
  /** Who is asked for it first. */
  provider: ProviderId
  prepared: Prepared
  /** Who is asked where the first certainly did not make it. */
  others: readonly ProviderWay[]
  /** The way in which an earlier purchase of it was made; null where that provider has no such clip any more. */
  wayOf(made: Pick<LedgerRecord, 'provider' | 'model'>): ProviderWay | null
  fingerprint: string
  /** Hashes under which earlier versions have recorded this very clip. */
  earlier: readonly string[]
  /** The same order at the model that was the default before, and all hashes that it may be recorded under. */
  atFormerDefault: { prepared: Prepared; fingerprints: readonly string[] } | null
  /** It stays with the model that was the default before, since it is bought there. */
  stays?: true
  /** Absolute path of the file to be. */
  target: string
}
