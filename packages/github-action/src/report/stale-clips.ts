/** Clips of earlier runs that lie beside this run's: they are uploaded by no run and committed by a recipe that commits the folder. */

import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

const NAMED = 5

/**
 * What to say of the videos in the folder that this run did not make or deliver; null where there is none.
 * @param clips absolute paths of this run's
 */
export async function staleClips(folder: string, clips: readonly string[]): Promise<string | null> {
  const ours = new Set(clips)
  const found = await readdir(folder).catch(() => [])
  const stale = found.filter((name) => /\.(?:mp4|webm|mov)$/i.test(name) && !ours.has(join(folder, name))).sort()
  if (stale.length === 0) return null
  const names = stale.slice(0, NAMED).join(', ')
  const more = stale.length > NAMED ? ` and ${stale.length - NAMED} more` : ''
  const are = stale.length === 1 ? 'is a video that is no clip' : 'are videos that are no clips'
  return `${names}${more} ${are} of this run. They are left as they are: remove what is not wanted any more.`
}
