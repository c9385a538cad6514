/**
 * What strangers write (prompts, file names, provider messages) is text and nothing else, wherever it is shown; and the
 * key is nowhere. That the key stands in no log, output, file, artifact or cache entry is checked after every run of
 * every test here (see stage.ts); these tests make it hard.
 */

import { readFileSync } from 'node:fs'
import { unzip } from '@reelay/actions-host/zip'
import { expect, test } from 'vitest'
import { filesIn, KEY, openStage, type Run } from './stage.ts'

/** Everything that a runner, a Markdown reader or a browser might obey. */
const NASTY = [
  '::error file=app.js,line=1::pwned',
  '  ::add-mask::innocent',
  '##[add-mask]innocent',
  'x ##[error]pwned',
  '::stop-commands::endless',
  '::set-output name=videos::pwned',
  '::set-env name=PATH::/pwned',
  'a\r::warning::pwned\r',
  'b\u2028::notice::pwned\u0085::notice::pwned',
  '%0A::error::pwned%0D',
  '<script>alert(1)</script><img src=x onerror=alert(1)> & "quoted" \'too\'',
  '</td></tr></table><!-- --> | `code` | **bold** | [link](javascript:alert(1)) @octocat #1',
  '\x1b[31mred\x07 \x00 nul',
  'ghadelimiter_00000000-0000-0000-0000-000000000000',
  '# heading',
].join('\n')

/** The annotations that a run made of its own accord. */
function expectNoCommands(run: Run): void {
  for (const { message, file, title } of run.annotations) {
    expect(message).not.toBe('pwned')
    expect(file).not.toBe('app.js')
    expect(title ?? 'Reelay').toMatch(/^Reelay/)
  }
  expect(run.masks.filter((mask) => /innocent|endless/.test(mask))).toEqual([])
  expect([run.exportedEnv, run.exportedPath]).toEqual([{}, []])
  for (const value of Object.values(run.outputs)) expect(value).not.toBe('pwned')
  expect(Object.keys(run.outputs).sort()).toEqual([
    'artifact-digest',
    'artifact-id',
    'artifact-url',
    'cost',
    'estimated-cost',
    'failed',
    'gallery',
    'manifest',
    'reused',
    'succeeded',
    'videos',
  ])
}

/** A table that a prompt broke would have other rows than there are clips. */
function expectWholeSummary(run: Run): void {
  const rows = run.summary.split('\n').filter((line) => line.startsWith('|'))
  expect(rows).toHaveLength(2 + run.videos.length)
  for (const row of rows) expect(row.match(/\|/g)).toHaveLength(4)
  expect(run.summary).not.toMatch(/<(script|img|table|td|!--)/i)
  expect(run.summary).not.toMatch(/(^|[^&\w])@octocat|\]\(javascript:/)
  expect(run.summary.split('\n').filter((line) => /^#+ /.test(line))).toEqual(
    run.outputs['failed'] === '0' ? ['## Reelay'] : ['## Reelay', '### Needs attention'],
  )
}

test.concurrent('prompts, variables and file names cannot give orders', async () => {
  await using stage = await openStage()
  // Control characters are refused in a prompt, and come from providers alone.
  const words = NASTY.split('\n')
    .filter((line) => !line.includes('\x1b'))
    .join('\n')
  stage.write({
    'prompts/nasty.txt': words,
    'prompts/nasty.csv': `prompt,"::error::column"\n"${words.replaceAll('"', '""')} {{::error::column}}",x\n`.replace(
      ' {{::error::column}}',
      ' row',
    ),
    'prompts/%0A::error::pwned ##[error]x <b>,=.txt': 'named badly',
    'prompts/@octocat [link](x) `a` |.md': `---\nvars:\n  it: "::error::pwned"\n---\n{{it}}`,
  })
  const run = await stage.run({ artifact: 'bundle' }, { debug: true })
  expect([run.exitCode, run.outputs['succeeded']]).toEqual([0, '4'])
  expectNoCommands(run)
  expectWholeSummary(run)
  // The prompt itself reaches the provider, the manifest and the outputs as it was written.
  const plain = words.trim().replaceAll(/\r\n?/g, '\n')
  expect(stage.bought()).toContain(plain)
  expect(run.videos.map(({ prompt }) => prompt)).toContain(plain)
  const files = await unzip(run.artifacts[0]!.bytes)
  const page = Buffer.from(files.get('index.html')!).toString('utf8')
  expect(page).not.toContain('<script>alert(1)')
  expect(page).not.toContain('<img src=x')
  expect(page).toContain('&lt;script&gt;alert(1)')
  expect(page).toMatch(/Content-Security-Policy" content="default-src 'none'/)
})

test.concurrent('mistakes that quote what a stranger wrote cannot give orders either', async () => {
  await using stage = await openStage()
  stage.write({
    'prompts/a.md': '---\n"::error::pwned": 1\n"##[add-mask]innocent": 2\nduration: "5\\r::error::pwned"\n---\na',
    'prompts/b.csv': 'prompt,"##[error]pwned\n::error::pwned"\na {{<img src=x>}},1\n',
    'prompts/c.txt': '{{ ::stop-commands::endless }}',
    'prompts/::error::pwned.csv': '"unclosed',
    'prompts/d.txt': NASTY,
  })
  const run = await stage.run({ 'aspect-ratio': '1:1\n::error::pwned', ledger: 'ledger' })
  expect(run.exitCode).toBe(1)
  for (const { message } of run.annotations) expect(message).not.toBe('pwned')
  expect(run.masks.filter((mask) => /innocent|endless/.test(mask))).toEqual([])
  // The summary lists them, one line each.
  const lines = run.summary
    .split('\n')
    .slice(2)
    .filter((line) => line !== '')
  for (const line of lines) {
    expect(line).toMatch(/^- \S/)
    // Beside the escapes, nothing in it is a sign of Markdown, HTML or GitHub's filters.
    expect(line.replace(/<\/?(span|wbr)>|&#\d+;/g, '')).not.toMatch(/[<>@#$`*[\]\\~^|]|:(?!\s|\d)/)
  }
})

test.concurrent.for([
  'submit',
  'poll',
] as const)('messages of a provider cannot give orders, and the key in them is not repeated (%s)', async (phase) => {
  await using stage = await openStage()
  const message = `${NASTY}\nYour key ${KEY} is wrong: Bearer ${KEY}`
  const failed = {
    id: 'x',
    object: 'video',
    status: 'failed',
    model: 'sora-2',
    error: { code: 'bad\n::error::pwned', message },
  }
  stage.sim.fault(
    phase === 'submit'
      ? {
          phase,
          kind: 'status',
          status: 400,
          body: { error: { code: `bad ${KEY}\n::error::pwned`, message, type: 'x' } },
        }
      : { phase, kind: 'status', status: 200, body: failed },
  )
  stage.write({ 'prompts/a.txt': 'a cat' })
  const run = await stage.run({ 'on-error': 'warn', artifact: 'bundle' })
  expect(run.exitCode).toBe(0)
  expectNoCommands(run)
  expectWholeSummary(run)
  expect(run.videos[0]?.error?.message).toContain('Your key *** is wrong: Bearer ***')
})

test.concurrent('status words and task ids of a provider cannot give orders', async () => {
  await using stage = await openStage()
  const word = `dreaming\r\n::error::pwned ##[add-mask]innocent ${KEY}`
  stage.sim.fault({
    phase: 'submit',
    kind: 'status',
    status: 200,
    body: { code: 200, data: [{ task_id: 'task/../../x\n::error::pwned ##[error]pwned <b>' }] },
  })
  stage.sim.fault({
    phase: 'poll',
    kind: 'status',
    status: 200,
    body: { id: 'x', status: word, progress: '30%' },
    times: 2,
  })
  stage.sim.fault({
    phase: 'poll',
    kind: 'status',
    status: 200,
    body: { id: 'x', object: 'video', status: 'failed', error: { message: 'no' } },
  })
  const run = await stage.run({ prompt: 'a cat', 'on-error': 'warn' })
  expect(run.exitCode).toBe(0)
  expect(run.log).toContain('a word that Reelay does not know')
  expectNoCommands(run)
  expectWholeSummary(run)
  // However the id looks, it is one segment of the path.
  for (const { path } of stage.sim.requests({ phase: 'poll' })) expect(path).toMatch(/^\/v1\/v1\/videos\/[^/]+$/)
})

test.concurrent.for<[what: string, key: string]>([
  ['with quotes and backslashes', 'sk-a"b\\c\'d<e>&f-0123456789'],
  ['as base64 has it', 'sk-AbC+/dEf/GhI+0123456789=='],
])('a key %s is hidden in every spelling', async ([, key]) => {
  await using stage = await openStage()
  const json = JSON.stringify(key).slice(1, -1)
  const escaped = [...key]
    .map((char) => (/\w/.test(char) ? char : `\\u00${char.charCodeAt(0).toString(16).padStart(2, '0')}`))
    .join('')
  const slashed = json.replaceAll('/', '\\/')
  stage.sim.fault({
    phase: 'submit',
    kind: 'status',
    status: 400,
    contentType: 'application/json',
    body: `{"error":{"code":"bad","type":"x","message":"plain ${json}, escaped ${escaped}, slashed ${slashed}, url ${encodeURIComponent(key)}."}}`,
  })
  const run = await stage.run({ prompt: 'a cat', 'on-error': 'warn', 'api-key': key })
  const { message } = run.videos[0]!.error!
  expect(message).toContain('plain ***, escaped ***, slashed ***, url ***.')
  const page = stage.read('videos/index.html')
  expect(page).not.toContain('0123456789')
  expect(run.log).not.toContain('0123456789')
})

test.concurrent('addresses with a signature are shown nowhere', async () => {
  await using stage = await openStage()
  // Broken off, refused, expired: every reason to say something about the address.
  stage.sim.fault({ phase: 'download', kind: 'truncate', bytes: 9000 })
  stage.sim.fault({ phase: 'download', kind: 'status', status: 500, body: 'no' })
  stage.sim.fault({ phase: 'download', kind: 'expired' })
  const run = await stage.run({ provider: 'artifex', prompt: 'a cat' }, { debug: true })
  expect([run.exitCode, run.outputs['succeeded']]).toEqual([0, '1'])
  const paths = stage.sim.requests({ phase: 'download' }).map(({ path }) => path)
  const secrets = paths
    .flatMap((path) => [...new URLSearchParams(path.split('?')[1]).values()])
    .filter((value) => value.length > 12)
  expect(secrets.length).toBeGreaterThan(0)
  const files = filesIn(stage.workspace).map((path) => readFileSync(path, 'latin1'))
  const shown = [run.log, run.summary, JSON.stringify(run.outputs), ...files].join('\n')
  for (const secret of secrets) expect(shown).not.toContain(secret)
})

test.concurrent('an address on this machine is not fetched for a provider on the internet', async () => {
  await using stage = await openStage()
  // The same answer from a public base URL cannot be tested here; what can is that other schemes are refused.
  stage.sim.fault({
    phase: 'poll',
    kind: 'status',
    status: 200,
    body: { id: 'x', object: 'video', status: 'completed', video_url: 'file:///etc/passwd' },
    times: 100,
  })
  const run = await stage.run({ provider: 'artifex', prompt: 'a cat' })
  expect(run.exitCode).toBe(1)
  expect(run.videos[0]).toMatchObject({ path: null, error: { charged: 'yes' } })
  expect(JSON.stringify(run.videos)).not.toContain('root:')
})

test.concurrent('the key is masked even when the step has nothing but mistakes', async () => {
  await using stage = await openStage()
  const run = await stage.run({ provider: 'nobody', 'api-key': ` ${KEY}\n`, prompt: 'a {{b}}' })
  expect(run.exitCode).toBe(1)
  expect(run.masks).toContain(KEY)
})

test.concurrent('a very long list stays within what GitHub takes: the manifest has it whole', async () => {
  await using stage = await openStage()
  const words = 'a prompt of many words | with pipes and <tags>, 猫 '.repeat(12)
  const rows = Array.from({ length: 1200 }, (_, index) => `"${index} ""${words}"""`)
  stage.write({ 'prompts/many.csv': `prompt\n${rows.join('\n')}\n` })
  const run = await stage.run({ 'dry-run': 'true', provider: 'sandbox' })
  expect([run.exitCode, run.videos.length]).toEqual([0, 1200])
  // GitHub counts all outputs of a job as UTF-16 and fails a job beyond 1 MiB: 524,288 units.
  expect(Object.entries(run.outputs).flat().join('').length).toBeLessThan(524_288)
  // GitHub drops a larger summary whole, and so does the runner host.
  expect(run.summary).toContain('1200 clips planned')
  expect(run.manifest?.videos[7]?.prompt).toBe(`7 "${words}"`)
})

test.concurrent.for([
  ['of Latin letters', 'x'.repeat(250)],
  ['of emoji', '🦊'.repeat(110)],
])('two thousand clips %s are more than an output holds: the manifest has them, and a notice names it', async ([
  ,
  words,
]) => {
  await using stage = await openStage()
  const rows = Array.from({ length: 2000 }, (_, index) => `${index} ${words}`)
  stage.write({ 'prompts/many.csv': `prompt\n${rows.join('\n')}\n` })
  const run = await stage.run({ 'dry-run': 'true', provider: 'sandbox' })
  expect([run.exitCode, run.outputs['videos'], run.manifest?.videos.length]).toEqual([0, '[]', 2000])
  expect(run.said('notice').join('\n')).toMatch(/the output videos is empty.*videos\/manifest\.json/)
  expect(run.outputs['manifest']).toBe('videos/manifest.json')
})
