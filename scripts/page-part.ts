/** Parts of pages that are written from the code, between two comments that name them. */

/** @throws where a page has no place for it */
export function withPart(page: string, name: string, text: string): string {
  const begin = `<!-- ${name}: written by \`npm run fix\` -->`
  const end = `<!-- /${name} -->`
  const [before, rest] = page.split(begin)
  const after = rest?.split(end)[1]
  if (before === undefined || after === undefined) throw new Error(`A page has no ${begin} … ${end}.`)
  return `${before}${begin}\n\n${text}\n\n${end}${after}`
}
