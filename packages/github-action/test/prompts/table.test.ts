/** Tables as spreadsheets of any country write them. */

import { describe, expect, test } from 'vitest'
import { read } from './reading.ts'

const fox = { prompt: 'A red fox, in snow', duration: '4', aspectRatio: '16:9' }
const light = { prompt: 'A lighthouse; at dusk', duration: '8', aspectRatio: '9:16' }

async function inputsOf(csv: string) {
  const { clips, problems } = await read({ 'prompts/a.csv': csv })
  expect(problems).toEqual([])
  return clips.map(({ input, source }) => [JSON.parse(JSON.stringify(input)), source?.line])
}

/** Cells as a spreadsheet writes them: in quotes where they have to be. */
const rows = (cells: string[][], separator: string, end = '\r\n') =>
  cells
    .map(
      (row) =>
        row.map((cell) => (cell.includes(separator) || /["\n]/.test(cell) ? `"${cell}"` : cell)).join(separator) + end,
    )
    .join('')

const TABLE = [
  ['prompt', 'duration', 'aspectRatio'],
  ['A red fox, in snow', '4', '16:9'],
  ['A lighthouse; at dusk', '8', '9:16'],
]

describe('separators', () => {
  test.each([
    ['commas', rows(TABLE, ','), 0],
    ['semicolons', rows(TABLE, ';'), 0],
    ['tabs', rows(TABLE, '\t'), 0],
    ['semicolons and a byte order mark', `\uFEFF${rows(TABLE, ';')}`, 0],
    ['sep=;', `sep=;\r\n${rows(TABLE, ';')}`, 1],
    ['sep=; in quotes after a byte order mark', `\uFEFF"sep=;"\r\n${rows(TABLE, ';')}`, 1],
    ['SEP=, in capitals', `SEP=,\r\n${rows(TABLE, ',')}`, 1],
    ['sep= and a tab', `sep=\t\r\n${rows(TABLE, '\t')}`, 1],
    ['sep=|', `sep=|\n${rows(TABLE, '|', '\n')}`, 1],
    ['sep=; padded by a spreadsheet', `sep=;,,\n${rows(TABLE, ';', '\n')}`, 1],
    ['everything in quotes', TABLE.map((row) => row.map((cell) => `"${cell}"`).join(';')).join('\n'), 0],
    ['lone CR', rows(TABLE, ';', '\r'), 0],
  ])('%s', async (_, csv, above) => {
    expect(await inputsOf(csv)).toEqual([
      [fox, 2 + above],
      [light, 3 + above],
    ])
  })

  test('headings in quotes', async () => {
    expect(await inputsOf('"prompt";"duration"\n"A; ""b""";"4"\n')).toEqual([[{ prompt: 'A; "b"', duration: '4' }, 2]])
  })

  test('one column, with semicolons in the prompts', async () => {
    expect(await inputsOf('prompt\nA fox; it runs\n')).toEqual([[{ prompt: 'A fox; it runs' }, 2]])
  })
})

describe('a head with one separator above rows with another', () => {
  test.each([
    ['prompt,duration\nA fox;4', 2, 'A fox;4', 'semicolons', 'commas'],
    ['prompt,duration\n"A cat, asleep",4\n\nA fox;4 s', 4, 'A fox;4 s', 'semicolons', 'commas'],
    ['prompt,duration\nA fox\t4', 2, 'A fox\t4', 'tabs', 'commas'],
    ['prompt;duration\nA fox,4', 2, 'A fox,4', 'commas', 'semicolons'],
    ['prompt\tduration\nA fox; in snow,8.5', 2, 'A fox; in snow,8.5', 'commas', 'tabs'],
    ['prompt,duration,aspectRatio\nA fox;4;16:9', 2, 'A fox;4;16:9', 'semicolons', 'commas'],
    ['prompt,duration,aspectRatio\nA fox; 4;', 2, 'A fox; 4;', 'semicolons', 'commas'],
    ['prompt,duration,aspectRatio\nA fox;;9:16', 2, 'A fox;;9:16', 'semicolons', 'commas'],
    ['duration,prompt\n4;A fox', 2, '4;A fox', 'semicolons', 'commas'],
    ['prompt,city\nA fox in {{city}};Berlin', 2, 'A fox in {{city}};Berlin', 'semicolons', 'commas'],
    ['prompt,imageUrl\nA fox|https://x.example/a.png', 2, 'A fox|https://x.example/a.png', '"|"', 'commas'],
  ])('%j is told with the line', async (csv, line, cell, here, there) => {
    const { problems } = await read({ 'prompts/a.csv': csv })
    expect(problems).toEqual([
      expect.stringContaining(
        `prompts/a.csv:${line} CSV: the row is one cell, "${cell}": its cells are separated by ${here}, those of the first row by ${there}.`,
      ),
    ])
  })

  test('every such row is told', async () => {
    const { problems } = await read({ 'prompts/a.csv': 'prompt,duration\nA fox;4\nA cat,4\nA dog;8' })
    expect(problems.map((problem) => problem.slice(0, 16))).toEqual(['prompts/a.csv:2 ', 'prompts/a.csv:4 '])
  })

  test.each([
    'prompt,duration\n"A fox;4"',
    'prompt,duration\nA lighthouse; at dusk',
    'prompt;duration\nA lighthouse, at dusk',
    'prompt,duration,aspectRatio\nA fox; a cat; a dog',
    'prompt,city\nA fox; a cat',
    'prompt\nA fox;4',
    'prompt,duration\nA fox;4,8',
  ])('%j is a prompt with what else was left out', async (csv) => {
    const { problems, prompts } = await read({ 'prompts/a.csv': csv })
    expect(problems).toEqual([])
    expect(prompts).toHaveLength(1)
  })

  test('a row in double quotes is one cell, and that is said', async () => {
    for (const [row, word] of [
      ['prompt;duration', 'semicolons'],
      ['prompt,duration', 'commas'],
    ]) {
      const { problems } = await read({ 'prompts/a.csv': `"${row}"\n"A fox;4"` })
      expect(problems).toEqual([
        expect.stringMatching(
          `a.csv:1 CSV: no column is called prompt.*double quotes stand around it: remove them, so that ${word} separate`,
        ),
      ])
    }
  })
})

describe('headings', () => {
  test('in any case, and with blanks', async () => {
    const csv = 'Prompt , "Aspect Ratio",DURATION, image url ,EXTRA\nA fox,9:16,4,a.png,seed: 7\n'
    const { clips, problems } = await read({ 'prompts/a.csv': csv })
    expect(problems).toEqual([])
    expect(clips[0]).toMatchObject({
      input: { prompt: 'A fox', aspectRatio: '9:16', duration: '4', extra: { seed: 7 } },
      files: { imageUrl: ['a.png'] },
    })
  })

  test('with blanks that nobody sees', async () => {
    expect(await inputsOf('\u200Bprompt,\u00A0duration\u00A0\nA fox,4\n')).toEqual([
      [{ prompt: 'A fox', duration: '4' }, 2],
    ])
  })

  test('one that a prompt uses as a variable stays one', async () => {
    expect(await inputsOf('prompt,Duration\nA fox for {{Duration}} s,4\n')).toEqual([[{ prompt: 'A fox for 4 s' }, 2]])
  })

  test('one field in two spellings is a column twice', async () => {
    const { problems } = await read({ 'prompts/a.csv': 'prompt,duration,Duration\na,4,8\n' })
    expect(problems).toEqual(['prompts/a.csv:1 CSV: the column "duration" is there twice.'])
  })

  test.each([
    ['another word', 'text;duration\nA fox;4\n', ['"text", "duration"', 'semicolons']],
    ['a misspelt one', 'promt\tduration\nA fox\t4\n', ['"promt", "duration"', 'tabs', '"promt" looks like prompt']],
    ['none', 'A red fox in snow\nA cat\n', ['"A red fox in snow"', 'commas']],
    ['none, with semicolons', 'A red fox;4\nA cat;8\n', ['"A red fox", "4"', 'semicolons']],
    ['a separator that is not read by itself', 'text|duration\nA fox|4\n', ['"text", "duration"', '"|"']],
    ['a title above the headings', 'Videos 2026,,\nprompt,duration,\nA fox,4,\n', ['"Videos 2026"', 'commas']],
  ])('no column prompt (%s): one error with what was read', async (_, csv, words) => {
    const { problems, clips } = await read({ 'prompts/a.csv': csv })
    expect(clips).toEqual([])
    expect(problems).toEqual([expect.stringMatching(/^prompts\/a\.csv:1 CSV: no column is called prompt\. /)])
    for (const word of words) expect(problems[0]).toContain(word)
  })

  test('bars between the cells: one error that names them and what to do', async () => {
    const { problems } = await read({ 'prompts/a.csv': 'prompt|duration\nA fox|4\n' })
    expect(problems).toEqual([
      expect.stringMatching(/^prompts\/a\.csv:1 CSV: .*"prompt", "duration", separated by "\|".*sep=\|/),
    ])
  })
})

describe('rows and columns', () => {
  test("Excel's empty columns and rows are none", async () => {
    expect(await inputsOf('prompt,duration,,\r\nA fox,4,,\r\nA cat,8,,\r\n,,,\r\n,,,\r\n')).toEqual([
      [{ prompt: 'A fox', duration: '4' }, 2],
      [{ prompt: 'A cat', duration: '8' }, 3],
    ])
    expect(await inputsOf(';;\n;;\nprompt;;duration\n\n;;\nA fox;;4\n')).toEqual([
      [{ prompt: 'A fox', duration: '4' }, 6],
    ])
    expect(await inputsOf('prompt\t\nA fox\n\t\n')).toEqual([[{ prompt: 'A fox' }, 2]])
    expect(await inputsOf('prompt,duration\nA fox,4\n,\n" ",""\n')).toEqual([[{ prompt: 'A fox', duration: '4' }, 2]])
  })

  test.each(['', '\n\n', ',,\n,,\n', ';;;\n', '\uFEFF'])('a table without anything: %j', async (csv) => {
    const { problems } = await read({ 'prompts/a.csv': csv })
    expect(problems).toEqual([expect.stringMatching(/^prompts\/a\.csv:1 CSV: it is empty/)])
  })

  test('headings and empty rows alone', async () => {
    const { problems } = await read({ 'prompts/a.csv': 'prompt,duration\n,\n' })
    expect(problems).toEqual([expect.stringMatching(/^prompts\/a\.csv:1 CSV: .*no rows/)])
  })

  test('a short row is filled with empty cells', async () => {
    expect(await inputsOf('prompt,duration,x\nA fox{{x}}\nA cat,8\nA dog,4,!\n{{x}}A cow,,?\n')).toEqual([
      [{ prompt: 'A fox' }, 2],
      [{ prompt: 'A cat', duration: '8' }, 3],
      [{ prompt: 'A dog', duration: '4' }, 4],
      [{ prompt: '?A cow' }, 5],
    ])
  })

  test('every row that is too long is told, and what stands below no name', async () => {
    const { problems } = await read({
      'prompts/a.csv': 'prompt,duration\nA fox, at dusk,4\nok,4\n"b\nb",4\nB, c,8\nD,4,,\n',
      'prompts/b.csv': 'prompt,\nA fox, at dusk\n',
    })
    expect(problems).toEqual([
      expect.stringMatching(/^prompts\/a\.csv:2 CSV: the row has more cells than there are columns: "4"/),
      expect.stringMatching(/^prompts\/a\.csv:6 CSV: the row has more cells than there are columns: "8"/),
      expect.stringMatching(/^prompts\/b\.csv:2 CSV: the row has a cell below no name: "at dusk"/),
    ])
  })

  test('the head once more is told, and hides nothing', async () => {
    const { problems } = await read({ 'prompts/a.csv': 'prompt,duration\nA,4\nPrompt,duration\nB {{x}},8\n' })
    expect(problems).toEqual([
      expect.stringMatching(/^prompts\/a\.csv:3 CSV: the row is the first one again/),
      expect.stringMatching(/^prompts\/a\.csv:4 \{\{x\}\}: /),
    ])
  })

  test('a row that is too long, or a column twice, hides no mistake of another', async () => {
    const { problems, clips } = await read({
      'prompts/a.csv': 'prompt,duration\nA fox, at dusk,4\nA {{x}} cat,7\n',
      'prompts/b.csv': 'prompt,seed,seed,colour,colour,duration\nA {{y}} {{colour}} cat,1,2,red,blue,9\n',
    })
    expect(problems).toEqual([
      expect.stringMatching(/^prompts\/a\.csv:2 CSV: the row has more cells/),
      expect.stringMatching(/^prompts\/a\.csv:3 \{\{x\}\}: /),
      'prompts/b.csv:1 CSV: the column "seed" is there twice.',
      'prompts/b.csv:1 CSV: the column "colour" is there twice.',
      expect.stringMatching(/^prompts\/b\.csv:2 \{\{y\}\}: /),
    ])
    // What may be judged further on: no seed, since nobody can tell which.
    expect(clips.map(({ input }) => [input.duration, input.seed])).toEqual([
      ['7', undefined],
      ['9', undefined],
    ])
  })

  test('a row after cells of several lines has its line, with CRLF and blank lines', async () => {
    const csv = 'sep=,\r\nprompt,x\r\n"a\r\n\r\nb",\r\n\r\n"c\r\nd",{{p}}\r\n,,\r\n{{q}},e\r\n'
    const { problems } = await read({ 'prompts/a.csv': csv })
    expect(problems.map((problem) => problem.split(': ')[0])).toEqual(['prompts/a.csv:10 {{q}}'])
  })

  test.each([
    ['a quote in the middle', 'prompt,duration\na,4\n12" vinyl,8\n', 3, /in the middle of a cell/],
    ['something behind a quote', 'prompt,duration\n"12" vinyl",8\n', 2, /between a closing double quote/],
    ['a quote that is never closed', 'prompt,duration\n"a,4\nb,8\n', 3, /never closed/],
  ])('%s is told in words', async (_, csv, line, message) => {
    const { problems } = await read({ 'prompts/a.csv': csv })
    expect(problems).toEqual([expect.stringContaining(`prompts/a.csv:${line} CSV: `)])
    expect(problems[0]).toMatch(message)
  })

  test('columns that nothing uses are one warning', async () => {
    const { notices } = await read({ 'prompts/a.csv': 'prompt,sku,notes,used\na {{used}},1,2,3\n' })
    expect(notices).toEqual(['prompts/a.csv:1 sku, notes: nothing uses these columns.'])
  })
})

test('cells keep their characters', async () => {
  const cells = ['0012', '1.10', 'a ""q""', '=1+1', "it's", '💃🏽👨‍👩‍👧', 'é', '٣', '\\n', '<b>&', '%s']
  const csv = `prompt,x\n${cells.map((cell) => `"[{{x}}]","${cell}"\n`).join('')}`
  const { prompts } = await read({ 'prompts/a.csv': csv })
  expect(prompts).toEqual(cells.map((cell) => `[${cell.replaceAll('""', '"')}]`))
})

describe('ratios that a spreadsheet took for a time of day', () => {
  test.each([
    ['09:16', '9:16'],
    ['16:09', '16:9'],
    ['09:16:00', '9:16'],
    ['16:09:00', '16:9'],
    ['9:16:00 AM', '9:16'],
    ['4:09 PM', '16:9'],
    ['04:09:00 p.m.', '16:9'],
    ['04:03', '4:3'],
    ['1:01 AM', '1:1'],
    ['21:09', '21:9'],
    ['12:05 PM', '12:5'],
  ])('%s is %s', async (written, ratio) => {
    const { clips } = await read({ 'prompts/a.csv': `prompt,aspectRatio\nx,${written}\n` })
    expect(clips[0]?.input.aspectRatio).toBe(ratio)
    expect(clips[0]?.formerly?.input.aspectRatio).toBe(written)
  })

  test.each([
    '9:16',
    '16:9',
    'portrait',
    '1:1',
    'adaptive',
    '0:05',
    '0.386',
    '9:16:30',
  ])('%s stays', async (written) => {
    const { clips } = await read({ 'prompts/a.csv': `prompt,aspectRatio\nx,${written}\n` })
    expect(clips[0]?.input.aspectRatio).toBe(written)
    expect(clips[0]?.formerly).toBeUndefined()
  })
})
