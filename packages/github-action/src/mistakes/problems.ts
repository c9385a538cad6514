/** A person's mistakes, each with its place, gathered before anything is reported. */

export interface LocatedProblem {
  /** Relative to the workspace, with `/`; absent for an input of the step. */
  file?: string
  /** From 1. */
  line?: number
  /** The field, as the person wrote it. */
  field: string
  message: string
  /** Of a remark that stops nothing: how loud it is. A notice where absent. */
  kind?: 'warning'
}

/** `prompts/cat.md:3 duration: …` */
export function describeProblem({ file, line, field, message }: LocatedProblem): string {
  const place = file === undefined ? '' : `${file}${line === undefined ? '' : `:${line}`} `
  return `${place}${field}: ${message}`
}

/** Inputs first, then file by file, from top to bottom. */
function byPlace(a: LocatedProblem, b: LocatedProblem): number {
  const [one, other] = [a.file ?? '', b.file ?? '']
  return one === other ? (a.line ?? 0) - (b.line ?? 0) : one < other ? -1 : 1
}

/** Thrown once, with every mistake of the run. */
export class ProblemsError extends Error {
  readonly problems: readonly LocatedProblem[]

  constructor(problems: readonly LocatedProblem[]) {
    const sorted = problems.toSorted(byPlace)
    super(sorted.map(describeProblem).join('\n'))
    this.name = 'ProblemsError'
    this.problems = sorted
  }
}
