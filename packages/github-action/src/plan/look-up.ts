/** What the ledger knows of a clip, under whatever name it was recorded: by today's, an earlier version's, an earlier default's. */

import { ReelayError } from '@reelay/core'
import { isWorthKeeping, type LedgerRecord } from '@reelay/core/host'
import type { ClipStore } from '../ledger/clip-store.ts'
import type { CheckedClip } from './checked-clip.ts'

type Clips = readonly [CheckedClip, ...CheckedClip[]]

/**
 * The record of a clip, under today's hash or under one that an earlier version gave it. What was recorded once keeps its
 * name: all that follows is written beside it.
 */
export async function lookUp(
  clips: Clips,
  store: ClipStore,
  reuse: boolean,
): Promise<{ clips: Clips; record: LedgerRecord | null }> {
  const record = await store.read(clips[0].fingerprint)
  if (record !== null) return { clips, record }
  const under = async (fingerprint: string) =>
    store.read(fingerprint).catch((error: unknown) => {
      throw ReelayError.is(error) ? error : formerOutOfReach(store, error)
    })
  const [first, ...others] = clips
  for (const fingerprint of new Set(clips.flatMap(({ earlier }) => earlier))) {
    const former = await under(fingerprint)
    if (former === null) continue
    const rename = (clip: CheckedClip): CheckedClip => ({ ...clip, fingerprint })
    return { clips: [rename(first), ...others.map(rename)], record: former }
  }
  for (const fingerprint of first.atFormerDefault?.fingerprints ?? []) {
    const former = await under(fingerprint)
    if (former === null || !isWorthKeeping(former, reuse)) continue
    const stay = (clip: CheckedClip): CheckedClip => ({
      ...clip,
      fingerprint,
      prepared: clip.atFormerDefault?.prepared ?? clip.prepared,
      stays: true,
    })
    return { clips: [stay(first), ...others.map(stay)], record: former }
  }
  return { clips, record: null }
}

/** The store has answered under today's name, so this clip is not one that it never said anything of. */
function formerOutOfReach(store: ClipStore, cause: unknown): ReelayError {
  const why = cause instanceof Error ? ` (${cause.message})` : ''
  const message = `An earlier version of Reelay may have bought this clip and recorded it under another name, which ${store.name} does not show now${why}. Nothing was submitted. Run again when it answers.`
  return new ReelayError('submit_unknown', message, { charged: 'unknown', retryable: true, cause })
}

/** Nothing is bought anew because the default has changed. */
export function staysWith(kept: readonly CheckedClip[]): string {
  const names = kept.slice(0, 10).map(({ name }) => name)
  const more = kept.length > names.length ? ` and ${kept.length - names.length} more` : ''
  const model = kept[0]?.prepared.request.model
  return `Bought before with ${model}, the default model of an earlier version, and kept: ${names.join(', ')}${more}. To make them with today's default, name it in model.`
}
