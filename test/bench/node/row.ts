/** A line of the table: the same job by both, less is better. */

export interface Measured {
  what: string
  ours: number
  /** null: it cannot do this. */
  theirs: number | null
  digits: number
}

export const HEAD = ['what', 'Reelay', "n8n's OpenAI node", 'times n8n’s', 'less']

export function row({ what, ours, theirs, digits }: Measured): string[] {
  if (theirs === null) return [what, ours.toFixed(digits), 'cannot', '–', '–']
  const less = ours === theirs ? 'equal' : ours < theirs ? '**Reelay**' : "n8n's OpenAI node"
  const ratio = theirs === 0 ? '–' : (ours / theirs).toFixed(2)
  return [what, ours.toFixed(digits), theirs.toFixed(digits), ratio, less]
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
