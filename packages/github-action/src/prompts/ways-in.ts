/** Providers and models as a person lists them in a text: in an input, or in a cell of a table. */

/** The ways that a text lists, separated by blanks or lines; `[]` is the empty list. */
export function waysIn(text: string): string[] {
  return text.trim() === '[]' ? [] : text.split(/[\s,]+/).filter((way) => way !== '')
}
