/** A result that can be read in a terminal and in Markdown. */
export interface Table {
  title: string
  head: string[]
  rows: string[][]
  notes: string[]
}

export function markdown({ title, head, rows, notes }: Table): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  return [`## ${title}`, '', line(head), line(head.map(() => '---')), ...rows.map(line), '', ...notes, ''].join('\n')
}
