/** The input `adopt`: tasks that a person found at the provider, a line `clip=task-id` each. */

const LINE = 'Write a line clip=task-id; the error about the clip names it.'

/** What the command `reelay ledger adopt` takes for an id, too. A comma begins another one that was meant for a line. */
const TASK_ID = /^[^\s\p{Cc},;]{1,2048}$/u

/** @returns clip → task id */
export function readAdopt(
  entries: readonly string[],
  add: (field: string, message: string) => void,
): Map<string, string> {
  const found = new Map<string, string>()
  const twice = new Set<string>()
  for (const entry of entries) {
    const at = entry.indexOf('=')
    const [clip, task] = [entry.slice(0, at).trim(), entry.slice(at + 1).trim()]
    if (at <= 0 || clip === '' || task === '') add('adopt', `"${entry}" is not allowed. ${LINE}`)
    else if (!TASK_ID.test(task))
      add('adopt', `"${entry}" is not allowed: the id of a task has no blanks, commas or semicolons. ${LINE}`)
    else if (found.has(clip)) twice.add(clip)
    else found.set(clip, task)
  }
  for (const clip of twice) add('adopt', `"${clip}" stands in several lines. A clip has one task: keep one line.`)
  return found
}
