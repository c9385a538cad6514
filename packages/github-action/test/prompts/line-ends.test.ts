/** One text is one purchase, whatever system or program wrote its line ends. */

import { ADAPTERS, fingerprint, prepare } from '@reelay/core/host'
import { expect, test } from 'vitest'
import type { PromptClip } from '../../src/prompts/expand.ts'
import { read } from './reading.ts'

const adapter = ADAPTERS.sandbox

function prepared(clip: Pick<PromptClip, 'input'> | undefined) {
  const result = prepare(adapter, clip?.input ?? {})
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.prepared
}

const hash = (request: ReturnType<typeof prepared>['request']) =>
  fingerprint({ provider: 'sandbox', baseUrl: null, request, take: 1 })

/** Everything under which a purchase of an earlier release may lie, as its texts. */
function formerPrompts(clip: PromptClip | undefined): string[] {
  const old = clip?.formerly ? prepared(clip.formerly) : null
  return [prepared(clip).asWritten?.prompt, old?.request.prompt, old?.asWritten?.prompt].filter(
    (text) => text !== undefined,
  )
}

const FORMS = { lf: '\n', crlf: '\r\n', cr: '\r' }
const withEnds = async (files: Record<string, string>, inputs: Record<string, string>, end: string) =>
  read(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, text.replaceAll('\n', end)])),
    Object.fromEntries(Object.entries(inputs).map(([name, text]) => [name, text.replaceAll('\n', end)])),
  )

test.each<[what: string, files: Record<string, string>, inputs: Record<string, string>]>([
  ['the input prompt', {}, { prompt: 'A fox\nruns fast' }],
  ['the input prompt with variables', {}, { prompt: 'A {{x}}\nruns', vars: 'x: |-\n  fox\n  in snow\ny: 1' }],
  ['a text file', { 'prompts/a.txt': '\nA fox\nruns fast\n' }, {}],
  [
    'Markdown',
    { 'prompts/a.md': '\n---\nduration: 8\nvars:\n  x: |-\n    a\n    b\n---\n\nA fox {{x}}\nruns fast\n' },
    {},
  ],
  [
    'YAML',
    { 'prompts/a.prompt.yml': 'duration: 8\nmessages:\n  - role: user\n    content: |\n      A fox\n      runs\n' },
    {},
  ],
  ['a table', { 'prompts/a.csv': 'prompt,x\n"A fox\nruns {{x}}","y\nz"\n' }, {}],
  ['a file of variables', { 'v.yml': 'x: |-\n  a\n  b\n' }, { prompt: 'A fox {{x}}', 'vars-file': 'v.yml' }],
])('%s: LF, CRLF and CR are one purchase', async (_, files, inputs) => {
  // One after the other: inputs stand in the environment.
  const all: Awaited<ReturnType<typeof read>>[] = []
  for (const end of Object.values(FORMS)) all.push(await withEnds(files, inputs, end))
  expect(all.map(({ problems }) => problems)).toEqual([[], [], []])
  const requests = all.map(({ clips }) => prepared(clips[0]).request)
  expect(requests[0]?.prompt).not.toContain('\r')
  expect(requests[1]).toEqual(requests[0])
  expect(requests[2]).toEqual(requests[0])
  expect(new Set(requests.map(hash)).size).toBe(1)
})

test('what GitHub hands on as JSON keeps CRLF in the text, and it is one purchase all the same', async () => {
  const vars = (text: string) => ({ prompt: 'Issue: {{body}}', vars: JSON.stringify({ body: text }) })
  const web = await read({}, vars('A fox\r\nruns'))
  const cli = await read({}, vars('A fox\nruns'))
  expect(hash(prepared(web.clips[0]).request)).toBe(hash(prepared(cli.clips[0]).request))
})

/** Texts that earlier releases sent, as they sent them: their purchases are recorded under these. */
test.each<[what: string, files: Record<string, string>, inputs: Record<string, string>, recorded: string]>([
  ['CRLF in the input prompt', {}, { prompt: 'A fox\r\nruns fast' }, 'A fox\r\nruns fast'],
  ['CRLF in a variable', {}, { prompt: 'A {{x}}', vars: '{"x": "a\\r\\nb"}' }, 'A a\r\nb'],
  ['CRLF and a number', {}, { prompt: 'A\r\n{{x}}', vars: 'x: 9.90' }, 'A\r\n9.9'],
  ['a number', { 'prompts/a.md': '---\nvars: {x: 9.90}\n---\nOnly USD {{x}}' }, {}, 'Only USD 9.9'],
  ['lone CR in a text file', { 'prompts/a.txt': 'one\rtwo\r' }, {}, 'one\rtwo'],
  [
    'lone CR in Markdown',
    { 'prompts/a.md': '---\nduration: 4\n---\none\rtwo {{x}}' },
    { vars: 'x: 1.0' },
    'one\rtwo 1',
  ],
  ['lone CR in a cell', { 'prompts/a.csv': 'prompt\n"one\rtwo"\n' }, {}, 'one\rtwo'],
  ['lone CR in a variable of a row', { 'prompts/a.csv': 'prompt,x\nA {{x}},"l\rm"\n' }, {}, 'A l\rm'],
  ['line ends that were made CRLF twice', { 'prompts/a.txt': 'one\r\r\ntwo' }, {}, 'one\r\ntwo'],
  ['rows that end in CR', { 'prompts/a.csv': 'prompt,duration\r"one\rtwo",4\r' }, {}, 'one\rtwo'],
])('a purchase of an earlier release is found: %s', async (_, files, inputs, recorded) => {
  const { clips, problems } = await read(files, inputs)
  expect(problems).toEqual([])
  expect(formerPrompts(clips[0])).toContain(recorded)
})

test('where nothing is read in another way there is nothing else to look for', async () => {
  const { clips } = await read({
    'prompts/a.txt': 'one\r\ntwo\r\n',
    'prompts/b.md': '\uFEFF---\r\nduration: 8\r\nvars: {x: red}\r\n---\r\n{{x}}\r\n',
    'prompts/c.csv': '\uFEFFprompt,x\r\n"a\r\nb {{x}}",1.10\r\n',
    'prompts/d.prompt.yml': 'prompt: |\r\n  a\r\n  b\r\n',
  })
  expect(clips).toHaveLength(4)
  for (const clip of clips) expect(formerPrompts(clip)).toEqual([])
})
