/** What became of a clip, in the few words that the gallery and the summary share. */

import type { Manifest, Video } from '../clips/manifest.ts'

/** `planned` was never submitted (a dry run, or not reached); `waiting` is still at the provider. */
export type ClipState = 'ready' | 'failed' | 'waiting' | 'planned'

export function stateOf(video: Video): ClipState {
  if (video.error !== null) return 'failed'
  switch (video.status) {
    case 'succeeded':
      return 'ready'
    case 'queued':
    case 'running':
      return 'waiting'
    case null:
      return 'planned'
    default:
      return 'failed'
  }
}

/** Whether the run was a plan: something is planned and nothing but earlier clips is there. */
export function isPlan(manifest: Manifest): boolean {
  const fresh = manifest.videos.filter((video) => !video.reused)
  return manifest.videos.length > 0 && fresh.every((video) => stateOf(video) === 'planned') && hasPlanned(manifest)
}

function hasPlanned(manifest: Manifest): boolean {
  return manifest.videos.some((video) => stateOf(video) === 'planned')
}

/** How many clips are in each state. */
export function countStates(videos: readonly Video[]): Record<ClipState, number> {
  const count = { ready: 0, failed: 0, waiting: 0, planned: 0 }
  for (const video of videos) count[stateOf(video)] += 1
  return count
}
