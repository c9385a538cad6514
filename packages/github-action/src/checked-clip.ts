import type { Prepared } from '@reelay/core/host'
import type { PromptClip } from './prompts/expand.ts'

/** A clip that can be ordered. */
export interface CheckedClip {
  clip: PromptClip
  /** File name without ending: what a person calls the clip, in the log and in `adopt`. */
  name: string
  prepared: Prepared
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
