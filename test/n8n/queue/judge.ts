/** What was promised of queue mode, held against what happened. */

import type { Simulator } from '@reelay/simulator'
import type { N8nClient } from '../client.ts'
import { type Clip, type Line, promptsOf, type Wait } from './clips.ts'

export interface Outcome {
  lines: readonly Line[]
  made: readonly Clip[]
  /** Executions that ran on the worker at the instant of its end. */
  held: readonly string[]
  /** Those of them that n8n gave up. */
  lost: readonly Clip[]
  /** Whether the file arrived after all, fetched by the task id from the worker's log. */
  rescued: ReadonlyMap<Clip, boolean>
  simulator: Simulator
  client: N8nClient
}

/** @returns one sentence for each promise that was not kept */
export async function judge(outcome: Outcome): Promise<string[]> {
  const { lines, made, lost, rescued, simulator } = outcome
  const broken: string[] = []
  for (const clip of made) {
    const { line, executionId, status, error, task } = clip
    const name = `execution ${executionId} (${line.path})`
    if (lost.includes(clip)) {
      if (rescued.get(clip) === false) broken.push(`${name}: its task is in the log, and its file did not arrive.`)
    } else if (status !== 'success' || task['status'] !== 'succeeded') {
      broken.push(`${name} ended ${status}, its task ${task['status']}: ${error}`)
    } else if (!(await hasFile(outcome, clip))) broken.push(`${name} has no file in the database.`)
  }
  for (const prompt of lines.flatMap(promptsOf)) {
    const times = simulator.charges({ prompt }).length
    if (times !== 1) broken.push(`"${prompt}" was charged ${times} times.`)
  }
  const total = lines.reduce((sum, { clips }) => sum + clips, 0)
  if (made.length !== total) broken.push(`n8n knows ${made.length} executions of ${total}.`)
  const strangers = simulator.charges().length - total
  if (strangers > 0) broken.push(`${strangers} purchases were of no clip that was ordered.`)
  broken.push(...simulator.violations())
  return broken
}

/** Kept where every process finds it, and served by the main, which has not fetched it. */
async function hasFile({ client }: Outcome, { file }: Clip): Promise<boolean> {
  if (!file?.id?.startsWith('database:')) return false
  const reply = await client.binary(file.id)
  const bytes = Buffer.from(await reply.arrayBuffer())
  return bytes.length === file.bytes && bytes.toString('latin1', 4, 8) === 'ftyp'
}

export function summary({ lines, made, held, lost, rescued, simulator }: Outcome): string {
  const rows: (string | number)[][] = [
    ['', 'ordered', 'charged', 'success', 'on the killed worker', 'lost by n8n', 'fetched by task ID'],
  ]
  for (const wait of ['suspend', 'inProcess'] satisfies Wait[]) {
    const own = lines.filter((line) => line.wait === wait)
    const mine = (clip: Clip) => clip.line.wait === wait
    rows.push([
      wait === 'suspend' ? 'suspended until called' : 'waiting in process',
      own.reduce((sum, { clips }) => sum + clips, 0),
      own.flatMap(promptsOf).reduce((sum, prompt) => sum + simulator.charges({ prompt }).length, 0),
      made.filter((clip) => mine(clip) && clip.status === 'success').length,
      made.filter((clip) => mine(clip) && held.includes(clip.executionId)).length,
      lost.filter(mine).length,
      [...rescued].filter(([clip, arrived]) => mine(clip) && arrived).length,
    ])
  }
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)))
  const text = rows.map((row) =>
    row
      .map((cell, at) => (at === 0 ? String(cell).padEnd(widths[at] ?? 0) : String(cell).padStart(widths[at] ?? 0)))
      .join('  '),
  )
  const ends = [...new Set(lost.map(({ status, error }) => `${status}: ${error}`))]
  if (ends.length > 0) text.push('', 'What the killed worker ran, n8n ended as', ...ends.map((end) => `  ${end}`))
  return text.join('\n')
}
