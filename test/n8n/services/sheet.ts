/** One tab of one Google Sheet, as the Sheets API v4 gives it and takes it. */

import type { Answer, Asked } from './edge.ts'
import { GOOGLE_TOKEN } from './keys.ts'

export const SHEETS = 'sheets.googleapis.com'

export class Sheet {
  readonly id = '1ReelayTestSheet0123456789abcdefghijklmn'
  readonly url = `https://docs.google.com/spreadsheets/d/${this.id}/edit`
  readonly #title: string
  readonly #cells: (string | number)[][]

  constructor(title: string, columns: string[], rows: (string | number)[][]) {
    this.#title = title
    this.#cells = [columns, ...rows].map((row) => [...row])
  }

  /** The rows below the header, by their columns. */
  rows(): Record<string, string | number>[] {
    const [columns = [], ...rows] = this.#cells
    return rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i] ?? ''])))
  }

  /** As a person types into it; rows count from 0 below the header. */
  set(row: number, column: string, value: string): void {
    const [columns = [], ...rows] = this.#cells
    const cells = rows[row]
    if (cells) cells[columns.indexOf(column)] = value
  }

  /** https://developers.google.com/workspace/sheets/api/reference/rest */
  readonly answer = ({ method, url, headers, body }: Asked): Answer => {
    if (headers['authorization'] !== `Bearer ${GOOGLE_TOKEN}`) return { status: 401, body: { error: { code: 401 } } }
    const path = decodeURIComponent(url.pathname)
    const root = `/v4/spreadsheets/${this.id}`
    if (method === 'GET' && path === root) {
      return { body: { sheets: [{ properties: { sheetId: 0, title: this.#title, index: 0 } }] } }
    }
    if (method === 'GET' && path.startsWith(`${root}/values/`)) {
      // The real one leaves out the empty cells at the end of a row.
      const values = this.#cells.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== '') + 1))
      return { body: { range: `${this.#title}!A1:Z1000`, majorDimension: 'ROWS', values } }
    }
    if (method === 'POST' && path === `${root}/values:batchUpdate`) {
      const { data } = JSON.parse(body.toString()) as { data: { range: string; values: (string | number)[][] }[] }
      for (const { range, values } of data) this.#write(range, values[0]?.[0] ?? '')
      return { body: { spreadsheetId: this.id, totalUpdatedCells: data.length } }
    }
    return { status: 404, body: { error: { code: 404, message: `${method} ${path} is not there` } } }
  }

  /** One cell, such as `Clips!D2`. */
  #write(range: string, value: string | number): void {
    const [, column = '', row = ''] = /!([A-Z])(\d+)$/.exec(range) ?? []
    const cells = this.#cells[Number(row) - 1]
    if (!cells) throw new Error(`The sheet has no cell ${range}.`)
    cells[column.charCodeAt(0) - 65] = value
  }
}
