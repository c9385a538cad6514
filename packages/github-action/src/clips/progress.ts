/** A live line for each clip: what it is doing, how far it is, how long it has taken. */

import type { ClipEvent } from '@reelay/core/host'
import { formatUsd } from '@reelay/core/host'
import { say } from '../runner/say.ts'
import type { Outcome } from './outcome.ts'

/** A waiting clip says something at least this often. */
const QUIET_MS = 30_000

export interface Progress {
  event(name: string, event: ClipEvent): void
  outcome(name: string, outcome: Outcome): void
}

export function createProgress(total: number, now: () => number): Progress {
  const started = new Map<string, number>()
  const last = new Map<string, { text: string; at: number; percent: number }>()
  const width = String(total).length
  let done = 0

  const line = (name: string, text: string) => {
    const seconds = Math.round((now() - (started.get(name) ?? now())) / 1000)
    say(`[${String(done).padStart(width)}/${total}] ${name}: ${text}${seconds > 0 ? ` (${seconds} s)` : ''}`)
  }
  return {
    event(name, event) {
      if (!started.has(name)) started.set(name, now())
      if (event.type === 'submitting') return
      if (event.type === 'waiting')
        return line(name, `${event.resumed ? 'taken up again' : 'submitted'}, task ${event.task.id}`)
      if (event.type === 'downloading') return line(name, 'ready, downloading')
      const { status, progress, word, known } = event.state
      const text = known ? status : `${status} ("${word}" is a word that Reelay does not know)`
      const before = last.get(name)
      const percent = progress ?? 0
      const worth = before?.text !== text || percent - before.percent >= 25 || now() - before.at >= QUIET_MS
      if (!worth || (status !== 'queued' && status !== 'running')) return
      last.set(name, { text, at: now(), percent })
      line(name, `${text}${progress === null ? '' : ` ${Math.round(progress)} %`}`)
    },
    outcome(name, outcome) {
      done += 1
      const { error, file } = outcome
      if (error) line(name, `✗ ${error.code}, charged: ${error.charged}`)
      else if (outcome.reused) line(name, `✓ reused, ${formatUsd(0)}`)
      else {
        // What could not be read of the file is left out.
        const words = [
          file?.width == null ? null : `${file.width}x${file.height}`,
          file?.duration == null ? null : `${file.duration} s`,
          sizeOf(file?.bytes ?? 0),
          outcome.cost ? formatUsd(outcome.cost) : null,
        ]
        line(name, `✓ ${words.filter((word) => word !== null).join(', ')}`)
      }
    },
  }
}

function sizeOf(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`
}
