/** The combinations of a file's lists, and what is wrong with the lists. */

import { suggest } from '@reelay/core/host'
import type { LocatedProblem } from '../mistakes/problems.ts'
import { FILE_FIELDS, isFileField, type Placed, type PromptDocument, type Written } from './document.ts'

/** More combinations than this are a mistake. */
const MOST_CLIPS = 10_000

type Choice = Record<string, Written>

/** @returns whether the lists are sound */
export function checkMatrix(
  { file, fields, matrix }: PromptDocument,
  used: ReadonlySet<string>,
  problems: LocatedProblem[],
): boolean {
  let good = true
  const bad = (name: string, line: number, message: string) => {
    good = false
    problems.push({ file, line, field: name, message })
  }
  for (const [name, axis] of matrix)
    if (!used.has(name)) bad(name, axis.line, whyUnused(name, isFileField(name) ? fields.get(name) : undefined))
  for (const [name, axis] of matrix) {
    // What is filled in is the text: 5 and "5 " are the same there.
    const texts = axis.value.map((value) => (typeof value === 'string' ? value : value.text).trim())
    const twice = texts.find((text, at) => texts.indexOf(text) < at)
    if (twice === undefined) continue
    bad(
      name,
      axis.line,
      `"${twice}" stands in it twice, and both would be the same clip. Remove one; for several takes of a clip there is the input takes.`,
    )
  }
  return good
}

function whyUnused(name: string, field: Placed<unknown> | undefined): string {
  const why = `nothing uses {{${name}}}, so every combination would be the same clip.`
  if (field !== undefined)
    return `${why} It stands twice: line ${field.line} sets the field ${name} for all of them. Remove one of the two.`
  const meant = suggest(name, FILE_FIELDS)
  if (meant === null) return `${why} Use it in the prompt, or remove it.`
  return `${why} Did you mean the field ${meant}? Name it so, and each combination sets it; or use {{${name}}} in the prompt.`
}

/** All combinations. Where they are too many, as many as every value needs to be checked once. */
export function choicesOf({ file, matrix }: PromptDocument, problems: LocatedProblem[]): Choice[] {
  const axes = [...matrix].map(([name, { value }]) => [name, value] as const)
  const count = axes.reduce((product, [, values]) => product * values.length, 1)
  if (count <= MOST_CLIPS)
    return axes.reduce<Choice[]>(
      (chosen, [name, values]) => chosen.flatMap((choice) => values.map((value) => ({ ...choice, [name]: value }))),
      [{}],
    )
  const line = [...matrix.values()][0]?.line ?? 1
  const message = `it makes ${count} clips; at most ${MOST_CLIPS} are allowed. Remove values, or make several files of it.`
  problems.push({ file, line, field: 'matrix', message })
  const first = Object.fromEntries(axes.flatMap(([name, [value]]) => (value === undefined ? [] : [[name, value]])))
  return [first, ...axes.flatMap(([name, values]) => values.slice(1).map((value) => ({ ...first, [name]: value })))]
}
