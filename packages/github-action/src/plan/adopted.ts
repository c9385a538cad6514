/** Tasks that a person gave to clips: whether each can be taken up. None is left aside without a word. */

import type { LedgerRecord } from '@reelay/core/host'
import type { Inputs } from '../inputs/inputs.ts'
import type { LocatedProblem } from '../mistakes/problems.ts'
import type { CheckedClip } from './checked-clip.ts'
import type { Plan, PlannedClip } from './plan.ts'

const FIELD = 'adopt'

/**
 * What is wrong with the lines by themselves.
 * @param isWhole every clip is known: while there are other mistakes, those of a broken prompt are not
 */
export function adoptProblems({ adopt }: Inputs, checked: readonly CheckedClip[], isWhole: boolean): LocatedProblem[] {
  const prints = new Map(checked.map(({ name, fingerprint }) => [name, fingerprint]))
  const some = [...prints.keys()].slice(0, 20).join(', ')
  const unknown = [...adopt.keys()].filter((name) => isWhole && !prints.has(name))
  const given = [...adopt].map(([name, task]) => ({ name, task, print: prints.get(name) ?? name }))
  const others = given.flatMap((one, index) => {
    const before = given.slice(0, index)
    const sameTask = before.find(({ task, print }) => task === one.task && print !== one.print)
    if (sameTask)
      return [
        `task ${one.task} stands for "${sameTask.name}" and for "${one.name}", and it is the clip of one of them.`,
      ]
    const sameClip = before.find(({ task, print }) => task !== one.task && print === one.print)
    return sameClip
      ? [
          `"${sameClip.name}" and "${one.name}" ask for the very same clip and have two tasks here. Keep one of the lines.`,
        ]
      : []
  })
  return [...unknown.map((name) => `no clip is called "${name}". There are: ${some}.`), ...others].map((message) => ({
    field: FIELD,
    message,
  }))
}

/** What the ledger says against them: its clip has another task, or its task belongs to another clip. */
export function unusableAdoptions({ planned }: Plan, { adopt }: Inputs): LocatedProblem[] {
  const nameOf = ({ clips: [{ name }] }: PlannedClip) => name
  return planned.flatMap((plan) => {
    const [name, task] = plan.clips.map((clip) => [clip.name, adopt.get(clip.name)] as const).find(([, id]) => id) ?? []
    if (name === undefined || task === undefined || plan.unread) return []
    const own = settledTask(plan)
    if (own === task) return []
    const other = planned.find((one) => one !== plan && recordOf(one)?.task?.id === task)
    if (other)
      return [
        problem(`task ${task} is recorded for "${nameOf(other)}" already: a clip is fetched for one record only.`),
      ]
    if (own === null) return []
    return [
      problem(
        `"${name}" has task ${own} in the ledger already, so ${task} would not be used. Take the line away; or, where ${own} is the wrong one, remove it from a ledger in git, a database or a folder with "npx @reelay/core ledger forget <ledger> ${own}" and run again.`,
      ),
    ]
  })
}

function problem(message: string): LocatedProblem {
  return { field: FIELD, message: `${message} Nothing was submitted.` }
}

function recordOf({ decision }: PlannedClip): LedgerRecord | null {
  return 'record' in decision ? decision.record : null
}

/** The task of a clip that is there or under way: what a person adopts does not take its place. */
function settledTask({ decision }: PlannedClip): string | null {
  if (decision.action === 'reuse') return decision.record.task?.id ?? 'of an earlier run'
  return decision.action === 'resume' && decision.record.state === 'submitted' ? decision.task.id : null
}
