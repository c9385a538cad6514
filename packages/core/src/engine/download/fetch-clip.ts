/** A finished clip put where the host wants it: what cannot be played is fetched again, elsewhere where there is an elsewhere. */

import { ReelayError } from '../../video/error.ts'
import type { TaskHandle, TaskState } from '../../video/task.ts'
import { errorOf } from '../failures/error-of.ts'
import type { Session } from '../session/session.ts'
import type { Downloaded } from './delivery.ts'
import { type DownloadOptions, readClip } from './download.ts'
import { UnreadableVideo } from './no-file.ts'

const TRIES = 3
/** As many again for places that have not been tried. */
const MOST_TRIES = 8

/**
 * @param save puts the bytes away and may read the file; called again when that or the download throws UnreadableVideo
 * @throws ReelayError as readClip does; `invalid_response` with the task kept when nothing playable comes
 */
export async function fetchClip<Saved>(
  session: Session,
  task: TaskHandle,
  state: TaskState,
  save: (chunks: AsyncGenerator<Uint8Array, Downloaded>) => Promise<Saved>,
  options: Omit<DownloadOptions, 'avoid'> = {},
): Promise<Saved> {
  const avoid = new Set<string>()
  const answers = new Set<string>()
  for (let attempt = 1; ; attempt++) {
    try {
      return await save(readClip(session, task, state, { ...options, avoid }))
    } catch (error) {
      const unreadable = error instanceof ReelayError ? error.cause : error
      if (!(unreadable instanceof UnreadableVideo)) throw error
      const { source, message } = unreadable
      const isNew = source !== undefined && !avoid.has(source.id)
      if (source !== undefined) avoid.add(source.id)
      answers.add(source === undefined ? message : `${source.place}: ${message}`)
      if (attempt < TRIES || (isNew && attempt < MOST_TRIES)) continue
      const facts = { id: task.id, answers: [...answers].join('; ') }
      throw errorOf(session, 'nothingPlayable', facts, { task, cause: error })
    }
  }
}
