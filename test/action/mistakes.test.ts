/** What a person got wrong: said all at once, with its place and what to do, and nothing is submitted. */

import { existsSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { KEY, openStage, type Run, type Stage } from './stage.ts'

type Files = Record<string, string>
type Place = [file: string | undefined, line: number | undefined, message: RegExp]

/** Every error of a run, as a person finds it beside the line. */
function errors(run: Run) {
  return run.annotations.filter(({ type }) => type === 'error')
}

/** Runs with mistakes in it, and checks what holds for all of them. */
async function mistaken(stage: Stage, files: Files, inputs: Record<string, string | undefined>): Promise<Run> {
  stage.write(files)
  const run = await stage.run(inputs)
  expect(run.exitCode).toBe(1)
  expect(errors(run).length).toBeGreaterThan(0)
  for (const { title, message } of errors(run)) {
    expect(title).toBe('Reelay: nothing was submitted')
    // The log and the summary say the same as the annotation.
    const start = message.split('\n')[0]!.slice(0, 60)
    expect(run.log).toContain(start)
  }
  expect(run.summary).toMatch(/^### Reelay: \d+ mistakes?, nothing was submitted/)
  expect(stage.sim.requests()).toEqual([])
  return run
}

async function expectMistakes(
  files: Files,
  inputs: Record<string, string | undefined>,
  places: Place[],
): Promise<void> {
  await using stage = await openStage()
  const run = await mistaken(stage, files, inputs)
  const found = errors(run).map(({ file, line, message }) => ({ file, line, message }))
  expect(found).toEqual(
    places.map(([file, line, message]) => ({ file, line, message: expect.stringMatching(message) })),
  )
}

/** A mistake in an input of the step. */
const inputs: Array<[what: string, inputs: Record<string, string | undefined>, ...messages: RegExp[]]> = [
  ['no provider', { provider: '' }, /^provider: .*required.*apimaster, aivideoapi/],
  [
    'a misspelt provider',
    { provider: 'api-master' },
    /^provider: "api-master".*Did you mean apimaster\?.*Allowed: .*sandbox/,
  ],
  ['no key', { 'api-key': '' }, /^api-key: APIMaster needs an API key.*api-key: \$\{\{ secrets\./],
  ['a key with a space', { 'api-key': 'sk-one two-three' }, /^api-key: .*spaces/],
  ['another key at AIVideoAPI', { provider: 'aivideoapi', 'api-key': 'key-123456789' }, /^api-key: .*start with "sk-"/],
  ['a base-url that is none', { 'base-url': 'gateway' }, /^base-url: "gateway" is not an address/],
  ['a base-url in the clear', { 'base-url': 'http://example.com' }, /^base-url: .*https:/],
  [
    'a base-url with a password',
    { 'base-url': 'https://me:pa55word@example.com' },
    /^base-url: (?!.*pa55word).*user name/,
  ],
  ['prompt and prompts', { prompts: 'prompts/**' }, /^prompt: both .* Keep one/],
  [
    'a duration that no model makes',
    { duration: '5' },
    /^duration: "sora-2" at APIMaster makes no clip of 5 s\. Allowed: 4, 8, 12, 16 or 20 s\. Could do it: /,
  ],
  ['a duration that is none', { duration: 'long' }, /^duration: "long" is no number of seconds/],
  [
    'a square',
    { 'aspect-ratio': '1:1' },
    /^aspect-ratio: .*makes no 1:1 video\. Allowed: 16:9 or 9:16\. Could do it: /,
  ],
  [
    'a resolution above the model',
    { resolution: '1080p' },
    /^resolution: .*no 1080p.* Could do it: sora-2-pro at APIMaster/,
  ],
  [
    'resolution against ratio',
    { resolution: '720x1280', 'aspect-ratio': '16:9' },
    /16:9 does not fit the resolution 720x1280/,
  ],
  ['takes', { takes: '0' }, /^takes: "0" is not allowed\. Write a whole number from 1 to 20/],
  ['half a take', { takes: '1.5' }, /^takes: "1\.5"/],
  ['artifact', { artifact: 'zip' }, /^artifact: "zip" is not allowed\. .*Allowed: bundle, each, none/],
  ['artifact-name', { 'artifact-name': 'a/b' }, /^artifact-name: "a\/b" holds one of/],
  ['retention-days', { 'retention-days': '0' }, /^retention-days: "0" is not allowed/],
  ['max-cost in words', { 'max-cost': '5 USD' }, /^max-cost: "5 USD" is not allowed\. Write an amount of USD/],
  ['max-cost below nothing', { 'max-cost': '-1' }, /^max-cost: "-1"/],
  ['concurrency', { concurrency: 'many' }, /^concurrency: "many"/],
  ['timeout-minutes', { 'timeout-minutes': '0' }, /^timeout-minutes: "0"/],
  ['poll-interval', { 'poll-interval': '0' }, /^poll-interval: "0" is not allowed\. Write seconds/],
  ['reuse', { reuse: 'yes' }, /^reuse: "yes" is not allowed\. .*Allowed: true, false/],
  ['dry-run', { 'dry-run': '1' }, /^dry-run: "1"/],
  ['on-error', { 'on-error': 'ignore' }, /^on-error: "ignore" is not allowed\. .*Allowed: fail, warn/],
  ['allow-untrusted', { 'allow-untrusted': 'sure' }, /^allow-untrusted: "sure"/],
  [
    'buy-again',
    { 'buy-again': 'everything' },
    /^buy-again: "everything" is not allowed\. Allowed: failed, unknown, both/,
  ],
  ['adopt without a task', { adopt: 'a-cat' }, /^adopt: "a-cat" is not allowed\. Write a line clip=task-id/],
  ['adopt of several in one line', { adopt: 'a=T, b=T' }, /^adopt: "a=T, b=T" is not allowed: .* no blanks, commas/],
  ['adopt of an id with a blank', { adopt: 'a-cat=task 1' }, /^adopt: "a-cat=task 1" is not allowed: /],
  ['adopt of a clip twice', { adopt: 'a-cat=T\na-cat=U' }, /^adopt: "a-cat" stands in several lines/],
  ['adopt for a clip that has a mistake', { adopt: 'a-cat=T', duration: '5' }, /^duration: .*makes no clip of 5 s/],
  ['adopt of no clip', { adopt: 'a-dog=task_1' }, /^adopt: no clip is called "a-dog"\. There are: a-cat/],
  ['shard', { shard: '5/4' }, /^shard: "5\/4" is not allowed/],
  ['a shard in words', { shard: 'first' }, /^shard: "first"/],
  ['extra that is a list', { extra: '- a' }, /^extra: it must be a YAML map/],
  ['extra that Reelay writes itself', { extra: 'prompt: x' }, /^extra: "prompt" is written by Reelay itself/],
  ['vars that are no YAML', { vars: 'a: [' }, /^vars: this is not valid YAML/],
  ['vars with a list in them', { vars: 'a: [1, 2]' }, /^vars: "a" must be a text/],
  ['a vars-file that is not there', { 'vars-file': 'missing.yml' }, /^vars-file: "missing\.yml" does not exist/],
  ['a vars-file outside', { 'vars-file': '../vars.yml' }, /^vars-file: .*out of the workspace/],
  [
    'a vars-file that is not there, with its variables in use',
    { 'vars-file': 'missing.yml', prompt: 'a {{cat}} and {{dog}}' },
    /^vars-file: "missing\.yml" does not exist/,
  ],
  ['broken vars, with their variables in use', { vars: 'cat: [', prompt: 'a {{cat}}' }, /^vars: this is not valid/],
  ['an input with underscores', { max_cost: '0.01' }, /^max_cost: there is no such input.*Did you mean max-cost\?/],
  ['a dry run with underscores', { dry_run: 'true' }, /^dry_run: .*Did you mean dry-run\?/],
  ['an input with a slip', { 'max-cots': '1' }, /^max-cots: .*Did you mean max-cost\?/],
  ['an input in one word', { maxcost: '1', conncurrency: '2' }, /^maxcost: /, /^conncurrency: /],
  ['a key under a misspelt name', { api_key: KEY, 'api-key': undefined }, /^api_key: (?!.*sk-)/, /^api-key: /],
  [
    'a prompt that is the name of a file',
    { prompt: 'file' },
    /^prompt: "file" is there in the workspace.*input prompts\?/,
  ],
  ['an unknown variable', { prompt: 'a {{cat}}', vars: 'dog: x' }, /^prompt \{\{cat\}\}: no variable .*There are: dog/],
  ['output-dir outside', { 'output-dir': '../out' }, /^output-dir: "\.\.\/out" leads out of the workspace/],
  ['output-dir elsewhere', { 'output-dir': '/var/out' }, /^output-dir: "\/var\/out" leads out of the workspace/],
  ['output-dir is everything', { 'output-dir': '.' }, /^output-dir: "\." is the root of the workspace/],
  ['output-dir in .git', { 'output-dir': '.git' }, /^output-dir: "\.git" leads into \.git/],
  ['output-dir with a long name', { 'output-dir': 'x'.repeat(300) }, /^output-dir: .*its name is too long/],
  ['an image that is a folder', { 'image-url': 'folder' }, /^image-url: "folder" cannot be used: it is a folder/],
  ['several models files', { models: 'm.yml,n.yml' }, /^models: "m\.yml,n\.yml" does not exist.* Name one file/],
  [
    'an address for several providers',
    { 'base-url': 'https://a.org,https://b.org' },
    /^base-url: these are several addresses/,
  ],
  [
    'a base-url without a blank',
    { 'base-url': 'fal:https://x.org' },
    /^base-url: line 1: a colon and a blank belong behind fal/,
  ],
  [
    "a bad key of the step's own in api-keys",
    { provider: 'aivideoapi', 'api-key': undefined, 'api-keys': 'aivideoapi: key-123456789' },
    /^api-keys: .*start with "sk-"/,
  ],
  ['output-dir is a file', { 'output-dir': 'file' }, /^output-dir: "file" is a file/],
  ['a ledger with a slip', { ledger: 'cahce' }, /^ledger: "cahce" is not known\. Did you mean cache\?/],
  ['a ledger without its colon', { ledger: 'postgres//h/d' }, /^ledger: a database is named by its address/],
  ['two ledgers', { ledger: 'auto,git' }, /^ledger: it names several ledgers.*Allowed: auto/],
  ['no ledger', { ledger: 'none' }, /^ledger: "none" is no ledger, and there is always one/],
  ['a ledger of two lines', { ledger: 'led\nger' }, /^ledger: it has several lines/],
  ['a ledger at home', { ledger: '~/ledger' }, /^ledger: "~" and variables of a shell are not filled in/],
  ['output-dir at home', { 'output-dir': '~/videos' }, /^output-dir: "~\/videos" would be a folder of that name/],
  ['clips-dir at home', { 'clips-dir': '~/c', ledger: 'redis://h' }, /^clips-dir: "~\/c" would be a folder/],
  ['a ledger in capitals', { ledger: 'Tool_Cache' }, /^ledger: "Tool_Cache" is not known\. Did you mean tool-cache\?/],
  ['an unknown database', { ledger: 'mysql://me:geheim@host/db' }, /^ledger: an address \(mysql:\/\/…\) is no ledger/],
  ['a remote', { ledger: 'git@host.example:a/b' }, /^ledger: an address \(user@host:…\) is no ledger/],
  ['no cache', { ledger: 'cache' }, /^ledger: the Actions cache is not available here/],
  [
    'several at once',
    { takes: 'x', shard: 'y', duration: '5', 'output-dir': '/' },
    /^takes: /,
    /^shard: /,
    /^duration: /,
    /^output-dir: /,
  ],
]

test.concurrent.for(inputs)('%s', async ([, given, ...messages]) => {
  await using stage = await openStage()
  stage.write({ file: 'x', '../vars.yml': 'a: b', 'folder/x': '' })
  const withoutService = { env: { ACTIONS_RUNTIME_TOKEN: undefined } }
  const run = await stage.run({ prompt: 'a cat', ...given }, withoutService)
  expect(run.exitCode).toBe(1)
  const found = run.said('error')
  for (const message of messages) expect(found).toContainEqual(expect.stringMatching(message))
  expect(found).toHaveLength(messages.length)
  expect(stage.sim.requests()).toEqual([])
  expect(run.summary).toContain('nothing was submitted')
})

test.concurrent('prompt files: every mistake of every file, with the line of the key, the variable or the row', async () => {
  await using stage = await openStage()
  const files = {
    'prompts/1.md': '---\nduration: 8\naspectRatio: 1:1\nresolution: 4k\n---\na cat',
    'prompts/2.md': '---\nlenght: 8\nvars: [1]\n---\na {{nobody}} and\nanother {{noone}}',
    'prompts/3.prompt.yml':
      'modelParameters:\n  seconds: 8\n  duration: 8\nmessages:\n  - role: user\n    content: |\n      one\n      {{two}}\n',
    'prompts/4.csv': 'prompt,duration\nfine,4\n"two\nlines",5\nalso {{missing}},7\n',
    'prompts/5.txt': '   \n\n',
    'prompts/6.md': '---\nduration: [4\n---\nbroken',
    'prompts/7.prompt.yml': 'messages:\n  - role: user\n    content: "never closed\n',
    'prompts/8.md': '---\nduration: 4\nnever closed',
    'prompts/9.csv': 'prompt,duration\n"unclosed,4\n',
  }
  const run = await mistaken(stage, files, {})
  const listed = run.log.slice(run.log.indexOf('nothing was charged:')).split('\n').slice(1)
  const places = listed.map((line) => /^ {2}(\S+:\d+) ([^:]+): /.exec(line)?.slice(1, 3).join(' ') ?? line)
  // As they stand in the files, so that a person mends one file after the other.
  expect(places).toEqual([
    'prompts/1.md:3 aspectRatio',
    'prompts/1.md:4 resolution',
    'prompts/2.md:2 lenght',
    'prompts/2.md:3 vars',
    'prompts/2.md:5 {{nobody}}',
    'prompts/2.md:6 {{noone}}',
    'prompts/3.prompt.yml:2 seconds',
    'prompts/3.prompt.yml:8 {{two}}',
    'prompts/4.csv:3 duration',
    'prompts/4.csv:5 {{missing}}',
    'prompts/4.csv:5 duration',
    'prompts/5.txt:3 prompt',
    expect.stringMatching(/^prompts\/6\.md:[23] YAML$/),
    expect.stringMatching(/^prompts\/7\.prompt\.yml:[34] YAML$/),
    'prompts/8.md:1 front matter',
    expect.stringMatching(/^prompts\/9\.csv:[23] CSV$/),
  ])
  expect(run.summary).toContain('16 mistakes')
})

test.concurrent('more mistakes than GitHub keeps annotations: all of them are in the log and the summary', async () => {
  await using stage = await openStage()
  const rows = Array.from({ length: 30 }, (_, index) => `cat ${index},${index % 2 === 0 ? 5 : 7}`)
  const run = await mistaken(stage, { 'prompts/a.csv': `prompt,duration\n${rows.join('\n')}\n` }, {})
  expect(errors(run)).toHaveLength(10)
  expect(run.keptAnnotations.filter(({ type }) => type === 'error')).toHaveLength(10)
  for (let line = 2; line <= 31; line++) {
    expect(run.log).toContain(`prompts/a.csv:${line} duration: `)
    expect(run.summary).toContain(`prompts/a.csv:${line} duration: `)
  }
  expect(run.summary).toContain('30 mistakes')
  // A list: a phone breaks its lines.
  expect(run.summary).toMatch(/^- prompts\/a\.csv:2 duration: /m)
})

test.concurrent('a mistake is plain text in the summary, whatever it quotes', async () => {
  await using stage = await openStage()
  const run = await mistaken(stage, { 'prompts/a.md': '---\n"<img src=x> @octocat [a](b)": 1\n---\na cat' }, {})
  expect(run.summary).not.toMatch(/<img|@octocat|\]\(/)
  expect(run.summary).toContain('octocat')
})

test.concurrent('a mistake in a default of the step is one mistake, however many prompts use it', () =>
  expectMistakes({ 'prompts/a.txt': 'a', 'prompts/b.txt': 'b', 'prompts/c.txt': 'c' }, { duration: '5' }, [
    [undefined, undefined, /^duration: .*makes no clip of 5 s/],
  ]))

test.concurrent('mistakes in inputs and in files are said together', () =>
  expectMistakes({ 'prompts/a.txt': 'a {{b}}' }, { takes: 'x', 'api-key': undefined }, [
    [undefined, undefined, /^takes: /],
    [undefined, undefined, /^api-key: /],
    ['prompts/a.txt', 1, /^\{\{b\}\}: /],
  ]))

test.concurrent.for<[string, Files, ...Place[]]>([
  ['an empty prompt', { 'prompts/a.txt': ' \n' }, ['prompts/a.txt', expect.any(Number), /^prompt: it is empty/]],
  [
    'front matter without a prompt',
    { 'prompts/a.md': '---\nduration: 4\n---\n' },
    ['prompts/a.md', expect.any(Number), /^prompt: it is empty/],
  ],
  [
    'YAML without messages',
    { 'prompts/a.prompt.yml': 'model: sora-2\n' },
    ['prompts/a.prompt.yml', 1, /^prompt: it is empty/],
  ],
  ['an empty cell', { 'prompts/a.csv': 'prompt,duration\na,4\n,8\n' }, ['prompts/a.csv', 3, /^prompt: it is empty/]],
  [
    'an impossible duration',
    { 'prompts/a.md': '---\nmodel: sora-2\nduration: 5\n---\na' },
    ['prompts/a.md', 3, /^duration: .*5 s\. Allowed: 4, 8, 12, 16 or 20 s/],
  ],
  [
    'a wrong type',
    { 'prompts/a.md': '---\nduration: true\naspectRatio: {a: 1}\n---\na' },
    ['prompts/a.md', 2, /^duration: it must be a number of seconds/],
    ['prompts/a.md', 3, /^aspectRatio: it must be one text/],
  ],
  [
    'an unknown field in front matter',
    { 'prompts/a.md': '---\naspect_ratio: 16:9\n---\na' },
    ['prompts/a.md', 2, /^aspect_ratio: .*Did you mean aspectRatio\?/],
  ],
  [
    'an unknown key in YAML',
    { 'prompts/a.prompt.yml': 'mesages:\n  - role: user\n    content: a\n' },
    ['prompts/a.prompt.yml', 1, /^mesages: .*Did you mean messages\?/],
    ['prompts/a.prompt.yml', 1, /^prompt: it is empty/],
  ],
  [
    'an unknown role',
    { 'prompts/a.prompt.yml': 'messages:\n  - role: user\n    content: a\n  - role: director\n    content: b\n' },
    ['prompts/a.prompt.yml', 4, /^messages: the role "director" is not known/],
  ],
  [
    'broken YAML',
    { 'prompts/a.prompt.yml': 'messages:\n  - role: user\n   content: a\n' },
    ['prompts/a.prompt.yml', expect.any(Number), /^YAML: /],
  ],
  [
    'a line on which the parser stumbles three times',
    { 'prompts/a.md': '---\n- a\nb: c\n---\na' },
    ['prompts/a.md', 3, /^YAML: Unexpected scalar at node end/],
  ],
  ['a key twice', { 'prompts/a.md': '---\nduration: 4\nduration: 8\n---\na' }, ['prompts/a.md', 3, /^YAML: /]],
  [
    'a field at two levels',
    { 'prompts/a.prompt.yml': 'prompt: a\nduration: 4\nmodelParameters: {duration: 8}\n' },
    ['prompts/a.prompt.yml', 3, /^duration: it is set twice, on line 2 and on line 3/],
  ],
  [
    'a role that is not known, beside a field that is not allowed',
    { 'prompts/a.prompt.yml': 'messages:\n  - role: director\n    content: a\nduration: 5\n' },
    ['prompts/a.prompt.yml', 2, /^messages: the role/],
    ['prompts/a.prompt.yml', 4, /^duration: .*5 s/],
  ],
  [
    'more combinations than are allowed, and a field that is not allowed',
    {
      'prompts/a.md': `---\nduration: 5\nmatrix:\n  one: [${[...Array(101).keys()]}]\n  two: [${[...Array(101).keys()]}]\n---\na {{one}} {{two}}`,
    },
    ['prompts/a.md', 2, /^duration: .*5 s/],
    ['prompts/a.md', 4, /^matrix: it makes 10201 clips/],
  ],
  [
    'a path that leads out of the workspace',
    { 'prompts/a.md': '---\nimageUrl: ../../x.png\n---\na' },
    [
      'prompts/a.md',
      2,
      /leads out of the workspace\. Use a path inside it, without links that leave it\. Give a public/,
    ],
  ],
  [
    'front matter that is never closed',
    { 'prompts/a.md': '---\nduration: 4\na' },
    ['prompts/a.md', 1, /^front matter: .*never closed/],
  ],
  ['a broken CSV', { 'prompts/a.csv': 'prompt,duration\na,4\nb,8,extra\n' }, ['prompts/a.csv', 3, /^CSV: /]],
  ['an empty CSV', { 'prompts/a.csv': '' }, ['prompts/a.csv', 1, /^CSV: it is empty/]],
  ['a CSV with a head alone', { 'prompts/a.csv': 'prompt\n' }, ['prompts/a.csv', 1, /^CSV: .*no rows/]],
  [
    'a misspelt column',
    { 'prompts/a.csv': 'prompt,durration\na,4\n' },
    ['prompts/a.csv', 1, /^durration: .*looks like duration/],
  ],
  [
    'a column of the wire',
    { 'prompts/a.csv': 'prompt,aspect_ratio\na,9:16\n' },
    ['prompts/a.csv', 1, /^aspect_ratio: .*looks like aspectRatio/],
  ],
  [
    'a misspelt prompt column',
    { 'prompts/a.csv': 'promt,duration\na,4\n' },
    ['prompts/a.csv', 1, /^CSV: no column is called prompt\. .*"promt", "duration".*"promt" looks like prompt/],
  ],
  [
    'a column twice',
    { 'prompts/a.csv': 'prompt,duration,duration\na,4,8\n' },
    ['prompts/a.csv', 1, /^CSV: the column "duration" is there twice/],
  ],
  [
    'a bad value in a row after a cell of several lines',
    { 'prompts/a.csv': 'prompt,duration\r\n"a\r\nb\r\nc",4\r\n\r\nd,5\r\n' },
    ['prompts/a.csv', 6, /^duration: /],
  ],
  [
    'a matrix that is no list',
    { 'prompts/a.md': '---\nmatrix:\n  colour: red\n---\na {{colour}}' },
    ['prompts/a.md', 3, /^colour: it must be a list/],
    ['prompts/a.md', 5, /^\{\{colour\}\}: no variable/],
  ],
  [
    'a matrix that nothing uses',
    { 'prompts/a.md': '---\nmatrix:\n  colour: [red, blue]\n---\na cat' },
    ['prompts/a.md', 3, /^colour: nothing uses \{\{colour\}\}/],
  ],
  [
    'a bad value from a matrix',
    { 'prompts/a.md': '---\nmatrix:\n  seconds: [4, 5]\nduration: "{{seconds}}"\n---\na cat' },
    ['prompts/a.md', 4, /^duration: .*5 s/],
  ],
  [
    'prototype names are no variables',
    { 'prompts/a.txt': '{{constructor}} {{__proto__}} {{toString}}' },
    ['prompts/a.txt', 1, /^\{\{constructor\}\}/],
    ['prompts/a.txt', 1, /^\{\{__proto__\}\}/],
    ['prompts/a.txt', 1, /^\{\{toString\}\}/],
  ],
  ['braces around what is no name', { 'prompts/a.txt': 'a {{#if x}}' }, ['prompts/a.txt', 1, /no name of a variable/]],
])('%s', ([, files, ...places]) => expectMistakes(files, {}, places))

test.concurrent('a prompt that is too long for the model', () =>
  expectMistakes({ 'prompts/a.txt': `\n${'猫'.repeat(5001)}` }, { provider: 'aivideoapi' }, [
    ['prompts/a.txt', 2, /^prompt: it has 5001 characters; "sora-2" takes at most 5000/],
  ]))

test.concurrent('a link that leads out of the workspace is no way out', async () => {
  await using stage = await openStage()
  stage.write({ '../outside/secret.txt': 'not yours', 'prompts/a.txt': 'a' })
  symlinkSync('../outside', join(stage.workspace, 'link'))
  symlinkSync('../../outside/secret.txt', join(stage.workspace, 'prompts/b.txt'))
  const dir = await mistaken(stage, {}, { 'output-dir': 'link/new', prompts: 'prompts/a.txt' })
  expect(dir.said('error')).toEqual([expect.stringMatching(/^output-dir: "link\/new" leads out of the workspace/)])
  expect(existsSync(join(stage.workspace, '../outside/new'))).toBe(false)
  const vars = await mistaken(stage, {}, { 'vars-file': 'link/secret.txt', prompts: 'prompts/a.txt' })
  expect(vars.said('error')).toEqual([expect.stringMatching(/^vars-file: .*out of the workspace/)])
  // A linked prompt file is not read either.
  const run = await stage.run({ 'dry-run': 'true', prompts: 'prompts/**/*' })
  expect(JSON.stringify(run.videos)).not.toContain('not yours')
})

test.concurrent('a provider that turns everything away is asked once, not for every clip', async () => {
  await using stage = await openStage()
  stage.write({ 'prompts/a.csv': `prompt\n${'abcdefgh'.split('').join('\n')}\n` })
  const run = await stage.run({ 'api-key': `${KEY}-poor`, concurrency: '1' })
  expect(run.exitCode).toBe(1)
  expect(stage.submits()).toHaveLength(1)
  expect(run.videos.map(({ error }) => error?.code)).toEqual(Array(8).fill('insufficient_funds'))
  expect(run.outputs).toMatchObject({ failed: '8', cost: '0' })
  expect(run.videos[7]?.error?.message).toMatch(/^Not submitted, because another clip was refused/)
  // Topped up, all of them are bought.
  const again = await stage.run()
  expect(again.outputs).toMatchObject({ succeeded: '8', failed: '0' })
})

test.concurrent('the provider refuses the key, one prompt, or what it cannot do', async () => {
  await using stage = await openStage()
  const revoked = await stage.run({ prompt: 'a cat', 'api-key': `${KEY}-revoked` })
  expect(revoked.videos[0]).toMatchObject({
    status: null,
    taskId: null,
    cost: 0,
    error: { code: 'auth', charged: 'no' },
  })
  stage.write({ 'prompts/a.txt': 'fine', 'prompts/b.txt': 'not [refuse]' })
  const run = await stage.run()
  expect(run.outputs).toMatchObject({ succeeded: '1', failed: '1' })
  expect(run.videos[1]).toMatchObject({ status: null, error: { code: 'moderation', charged: 'no' } })
  expect(stage.sim.charges()).toHaveLength(1)
})
