/** Mistakes in the summary. */

import type { LocatedProblem } from '../mistakes/problems.ts'
import { fitLines } from './fit-lines.ts'
import { markdownText } from './markdown-text.ts'

export function problemList(problems: readonly LocatedProblem[]): string {
  return fitLines(problems.map(problemItem), 900_000, 'the log')
}

/** A line of a list, which a phone breaks where a block of code would run out of sight. */
function problemItem({ file, line, field, message }: LocatedProblem): string {
  const place = file === undefined ? '' : `${file}${line === undefined ? '' : `:${line}`}`
  const words = [markdownText(place, 300), `${markdownText(field, 100)}: ${markdownText(message, 2000)}`]
  return `- ${words.filter((word) => word !== '').join(' ')}`
}
