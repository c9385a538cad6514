/** `reelay ledger …` on a folder, run as it is built. */

import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { parse } from 'csv-parse/sync'
import stringWidth from 'string-width'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { LedgerRecord } from '../../src/engine/ledger/ledger.ts'
import { createFolderLedger } from '../../src/node/folder-ledger.ts'
import { processOwner } from '../../src/node/process-owner.ts'
import { BIN, FINGERPRINT, recordOf, reelay, taskOf } from './bin.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reelay-cli-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const records = () => createFolderLedger(join(folder, 'records'))

async function keep(...all: LedgerRecord[]): Promise<void> {
  const ledger = records()
  for (const record of all) {
    await ledger.claim({ ...record, state: 'intended' })
    if (record.state !== 'intended') await ledger.write(record)
  }
}

const ledger = (command: string, ...rest: string[]) => reelay(['ledger', command, folder, ...rest])
const clip = (at: number) => String(at).padStart(64, 'c')

describe('list', () => {
  it('shows what was bought in a table of 80 columns, and what each month has cost', async () => {
    await keep(
      recordOf({
        state: 'finished',
        cost: 0.5,
        task: taskOf('task-1'),
        prompt: '灯塔在黄昏,缓慢的无人机镜头,海浪拍打着礁石',
      }),
      recordOf({
        fingerprint: clip(1),
        state: 'unknown',
        prompt: 'two\nlines\u001b[31m',
        createdAt: '2026-11-21T12:00:00Z',
      }),
      recordOf({ fingerprint: clip(2), state: 'failed', charged: 'no', createdAt: '2026-10-31T23:59:59.999Z' }),
      recordOf({ fingerprint: clip(3), state: 'finished', estimatedCost: null, createdAt: '2026-12-01T00:00:00Z' }),
    )
    const { code, stdout } = await ledger('list')
    expect(code).toBe(0)
    expect(stdout).toBe(
      [
        'RECORD    WHEN        STATE     COST    BY                 WHAT',
        'cccccccc  2026-10-31  failed    $0.00   19876543210 films  A lighthouse at dusk',
        'ab120000  2026-11-20  finished  $0.50   19876543210 films  灯塔在黄昏,缓慢的无…',
        'cccccccc  2026-11-21  unknown   ~$0.63  19876543210 films  two lines [31m',
        'cccccccc  2026-12-01  finished  ?       19876543210 films  A lighthouse at dusk',
        '',
        'open: 1 unknown',
        'spent in 2026-10: $0.00, 0 clips',
        'spent in 2026-11: $1.13, 2 clips',
        'spent in 2026-12: $0.00, 1 clip, and 1 of an unknown price',
        '',
      ].join('\n'),
    )
    for (const line of stdout.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(80)
  })

  it('can be limited to a month and to what is open, and be read by programs', async () => {
    await keep(
      recordOf({ state: 'submitted', task: taskOf('task-1') }),
      recordOf({ fingerprint: clip(1), state: 'finished' }),
      recordOf({ fingerprint: clip(2), createdAt: '2026-10-01T00:00:00Z' }),
    )
    const shown = async (...options: string[]) => {
      const { stdout } = await ledger('list', '--json', ...options)
      return (JSON.parse(stdout) as Array<{ status: string }>).map(({ status }) => status)
    }
    expect(await shown()).toEqual(['intended', 'submitted', 'finished'])
    expect(await shown('--open')).toEqual(['intended', 'submitted'])
    expect(await shown('--open', '--month', '2026-11')).toEqual(['submitted'])
    expect((await ledger('list', '--month', '2025-01')).stdout).toBe('Nothing was bought in 2025-01.\n')
  })

  it('shows a record that cannot be read as a doubt', async () => {
    await keep(recordOf({}))
    writeFileSync(join(folder, 'records', `${clip(1)}.0.json`), '{"v":1,')
    const { stdout } = await ledger('list')
    expect(stdout).toMatch(/^cccccccc {2}\? {11}unknown/m)
    expect(stdout).toContain('open: 1 unknown, 1 intended\n1 record of no known time\n')
  })

  it('takes the folder of the records itself, and refuses what is no ledger', async () => {
    await keep(recordOf({}))
    expect((await reelay(['ledger', 'list', join(folder, 'records')])).stdout).toContain('ab120000')
    mkdirSync(join(folder, 'records', 'of-nothing'))
    writeFileSync(join(folder, 'records', 'of-nothing', 'notes.txt'), 'no record')
    for (const [address, said] of [
      [join(folder, 'nowhere'), /there is no folder.*Allowed: the folder of a ledger/],
      [join(folder, 'records', 'of-nothing'), /is no ledger: it holds neither a folder records nor any record/],
      ['cache', /can be reached from its own runs only/],
      ['mysql://octocat:hunter2@host/db', /an address \(mysql:\/\/…\) is no ledger/],
    ] as const) {
      const { code, stdout, stderr } = await reelay(['ledger', 'list', address])
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toMatch(said)
      expect(stderr).not.toContain('hunter2')
    }
  })
})

describe('what is written wrongly', () => {
  it.each([
    [['ledger', 'list', '.', '--opne'], /unknown option '--opne'\n\(Did you mean --open\?\)[\s\S]*--month <month>/],
    [['ledger', 'list', '.', '--month', '2026-13'], /"2026-13" is no month.*2026-11/],
    [
      ['ledger', 'lst', 'redis://octocat:hunter2@host'],
      /unknown command 'lst'[\s\S]*adopt <ledger> <record> <task-id>/,
    ],
    [['ledger', 'list', 'one', 'redis://octocat:hunter2@host'], /too many arguments/],
    [['ledger', 'adopt', '.', 'ab'], /missing required argument 'task-id'/],
    [['ledger'], /Commands:[\s\S]*compact/],
    [[], /Commands:[\s\S]*ledger/],
  ])('%j is one error with what is allowed', async (args, said) => {
    await keep(recordOf({}))
    const { code, stdout, stderr } = await reelay(args, { cwd: folder })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(said)
    expect(stderr).not.toContain('hunter2')
  })

  it.each([[['--help']], [['ledger', '--help']], [['ledger', 'import', '--help']]])('%j helps', async (args) => {
    const { code, stdout, stderr } = await reelay(args)
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^Usage: reelay/)
  })
})

describe('a record', () => {
  it('is shown whole, by a beginning of its fingerprint or by its task', async () => {
    await keep(
      recordOf({ state: 'failed', charged: 'yes', task: taskOf('task-1'), code: 'provider_failed' }),
      recordOf({ generation: 1, state: 'submitted', task: taskOf('task-2'), prompt: 'first\nsecond' }),
    )
    for (const name of ['ab', 'task-1', 'task-2', FINGERPRINT]) {
      const { stdout } = await ledger('show', name)
      expect(stdout).toMatch(/generation +1\nstate +submitted: [\s\S]*prompt +first\n +second\n[\s\S]*generation +0\n/)
      expect(stdout).toMatch(/"id":"task-2"[\s\S]*"id":"task-1"[\s\S]*code +provider_failed/)
    }
  })

  it('that may be one of several is not guessed', async () => {
    await keep(
      recordOf({ fingerprint: 'ab10' }),
      recordOf({ fingerprint: 'ab11', prompt: 'another' }),
      recordOf({ fingerprint: 'ab' }),
    )
    const { code, stderr } = await ledger('show', 'ab1')
    expect(code).toBe(2)
    expect(stderr).toMatch(/one of 2 records.*\n {2}ab10 .*A lighthouse.*\n {2}ab11 .*another/)
    expect((await ledger('show', 'ab')).stdout).toMatch(/^fingerprint +ab\n/)
    expect((await ledger('show', 'ac')).stderr).toContain('no record begins with "ac"')
  })
})

describe('adopt', () => {
  const now = () => records().read(FINGERPRINT)

  it('makes a task of a doubt', async () => {
    await keep(recordOf({ state: 'unknown' }))
    expect(await ledger('adopt', 'ab12', 'task-9')).toMatchObject({ code: 0, stdout: /has task task-9 now/ })
    expect(await now()).toMatchObject({
      generation: 0,
      state: 'submitted',
      task: { id: 'task-9', provider: 'fal', adopted: true },
      prompt: 'A lighthouse at dusk',
      estimatedCost: 0.63,
      createdAt: '2026-11-20T12:00:00.000Z',
    })
    expect(await ledger('adopt', 'ab12', 'task-9')).toMatchObject({ code: 0, stdout: /already/ })
  })

  it('makes a new attempt of a failure', async () => {
    await keep(recordOf({ state: 'failed', charged: 'unknown', task: taskOf('task-1') }))
    await ledger('adopt', 'ab12', 'task-9')
    expect(await now()).toMatchObject({ generation: 1, state: 'submitted', task: { id: 'task-9' } })
    expect(await records().attempts()).toHaveLength(2)
  })

  it.each([
    [recordOf({ state: 'finished', task: taskOf('task-1') }), 'is finished'],
    [recordOf({ state: 'submitted', task: taskOf('task-1') }), 'has task task-1 already'],
    [recordOf({ owner: processOwner() }), 'a run is buying record ab120000 right now'],
  ])('sets nothing back: %j', async (record, said) => {
    await keep(record)
    const { code, stderr } = await ledger('adopt', 'ab12', 'task-9')
    expect([code, stderr]).toEqual([2, expect.stringContaining(said)])
    expect(await now()).toEqual(record)
  })

  it('takes no task of another clip, and no text that is none', async () => {
    await keep(
      recordOf({ state: 'unknown' }),
      recordOf({ fingerprint: clip(1), state: 'finished', task: taskOf('task-1') }),
    )
    for (const [task, said] of [
      ['task-1', 'is in record cccccccc already'],
      ['a task', 'no id of a task'],
      ['', 'no id of a task'],
    ] as const)
      expect(await ledger('adopt', 'ab12', task)).toMatchObject({ code: 2, stderr: expect.stringContaining(said) })
    expect((await now())?.state).toBe('unknown')
  })
})

describe('forget', () => {
  it('says what it means for money, and wants --yes without a terminal', async () => {
    await keep(
      recordOf({ state: 'failed', charged: 'yes', cost: 0.5 }),
      recordOf({ generation: 1, state: 'unknown' }),
      recordOf({ fingerprint: clip(1) }),
    )
    const asked = await ledger('forget', 'ab')
    expect(asked.code).toBe(2)
    expect(asked.stderr).toMatch(
      /The provider may have taken it.*it is bought again\.\nAll 2 attempts are forgotten\.\n\$1\.13 no longer count for 2026-11.*\n.*--yes/,
    )
    expect(await records().attempts()).toHaveLength(3)
    expect(await ledger('forget', 'ab', '--yes')).toMatchObject({ code: 0, stdout: /^Forgot record ab120000/ })
    expect((await records().attempts()).map(({ fingerprint }) => fingerprint)).toEqual([clip(1)])
    expect(await records().read(FINGERPRINT)).toBeNull()
    expect(readdirSync(join(folder, 'records'))).toEqual([`${clip(1)}.0.json`])
  })

  it('leaves a purchase alone that a run is making', async () => {
    await keep(recordOf({ owner: processOwner() }))
    expect(await ledger('forget', 'ab', '--yes')).toMatchObject({
      code: 2,
      stderr: /is buying record ab120000 right now/,
    })
    expect(await records().attempts()).toHaveLength(1)
  })
})

describe('export', () => {
  it('holds the fields that people asked for', async () => {
    await keep(recordOf({ state: 'finished', task: taskOf('task-1'), cost: 0.5, at: '2026-11-20T12:05:00.000Z' }))
    const [record] = JSON.parse((await ledger('export')).stdout) as [Record<string, unknown>]
    expect(Object.keys(record).slice(0, 13)).toEqual(
      'fingerprint prompt provider model taskId status estimatedCost cost charged createdAt finishedAt run repository'.split(
        ' ',
      ),
    )
    expect(record).toMatchObject({
      taskId: 'task-1',
      status: 'finished',
      charged: null,
      finishedAt: '2026-11-20T12:05:00.000Z',
    })
  })

  it('as CSV keeps commas, quotes and line breaks, and starts no formula', async () => {
    const prompts = [
      'a, b',
      '"quoted"',
      'two\nlines',
      'two\r\nlines',
      'old\rmac',
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '\ttab',
      '\rreturn',
      "'x",
    ]
    await keep(...prompts.map((prompt, at) => recordOf({ fingerprint: clip(10 + at), prompt })))
    const { stdout } = await ledger('export', '--csv')
    const rows = parse(stdout, { columns: true, record_delimiter: '\n' }) as Array<Record<string, string>>
    expect(rows.map((row) => row['prompt'])).toEqual(
      prompts.map((text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)),
    )
    expect(rows[0]).toMatchObject({ status: 'intended', estimatedCost: '0.63', cost: '', run: '19876543210' })
  })

  it('ends quietly when its reader has seen enough', async () => {
    await keep(recordOf({}))
    const many = Array.from({ length: 3000 }, (_, at) => ({
      ...recordOf({ fingerprint: clip(at), prompt: 'x'.repeat(300) }),
    }))
    mkdirSync(join(folder, 'many'))
    for (const one of many) writeFileSync(join(folder, 'many', `${one.fingerprint}.0.json`), JSON.stringify(one))
    const script = `"${process.execPath}" "${BIN}" ledger export "${join(folder, 'many')}" | head -n 1; echo "\${PIPESTATUS[0]}"`
    const { stdout, stderr } = await promisify(execFile)('bash', ['-c', script])
    expect([stdout, stderr]).toEqual(['[\n0\n', ''])
  })
})

describe('import into what looks like another ledger', () => {
  it.each([
    ['gti', /Did you mean git\?/],
    ['postgres//h/d', /a database is named by its address/],
    ['redis:foo', /a database is named by its address/],
    ['auto', /can be reached from its own runs only/],
    ['cache', /can be reached from its own runs only/],
    ['led2,led3', /several ledgers/],
    ['films', /there is no folder "films"\. To make one of that name, write \.\/films/],
  ])('%s makes no folder', async (address, said) => {
    const { code, stdout, stderr } = await reelay(['ledger', 'import', address, '-'], { cwd: folder, input: '[]' })
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringMatching(said)])
    expect(readdirSync(folder)).toEqual([])
  })

  it.each(['./gti', 'films/', 'deep/films'])('%s is unmistakable', async (address) => {
    const { code } = await reelay(['ledger', 'import', address, '-'], {
      cwd: folder,
      input: JSON.stringify([{ ...recordOf({ fingerprint: clip(1) }), status: 'unknown', state: undefined }]),
    })
    expect([code, readdirSync(join(folder, address))]).toEqual([0, ['records']])
    // Once it is there, its name alone will do.
    expect((await reelay(['ledger', 'list', address.replace(/^\.\/|\/$/g, '')], { cwd: folder })).code).toBe(0)
  })
})

describe('import', () => {
  const importing = (records: unknown, target = join(folder, 'new')) =>
    reelay(['ledger', 'import', target, '-'], {
      input: typeof records === 'string' ? records : JSON.stringify(records),
    })

  it('may be repeated, and sets no record back', async () => {
    await keep(
      recordOf({ state: 'submitted', task: taskOf('task-1') }),
      recordOf({ fingerprint: clip(1), state: 'unknown' }),
    )
    const before = (await ledger('export')).stdout
    expect((await importing(before)).stdout).toMatch(/2 records into .*: 2 new, 0 further than before, 0 known/)
    const target = createFolderLedger(join(folder, 'new', 'records'))
    expect((await target.read(clip(1)))?.state).toBe('unknown')
    await target.write(recordOf({ state: 'finished', task: taskOf('task-1') }))
    expect((await importing(`\uFEFF${before}`)).stdout).toContain('0 new, 0 further than before, 2 known already')
    expect((await target.read(FINGERPRINT))?.state).toBe('finished')
    const after = (await reelay(['ledger', 'export', join(folder, 'new')])).stdout
    writeFileSync(join(folder, 'after.json'), after)
    expect((await ledger('import', join(folder, 'after.json'))).stdout).toContain(
      '0 new, 1 further than before, 1 known',
    )
    expect((await ledger('export')).stdout).toBe(after)
  })

  const good = {
    v: 1,
    fingerprint: 'ab',
    generation: 0,
    status: 'failed',
    provider: 'fal',
    model: 'm',
    at: '2026-11-20T12:00:00Z',
  }
  it.each([
    ['no JSON', /no JSON array of records/],
    ['{}', /no JSON array of records/],
    [[good, { ...good, fingerprint: '../../escaped' }], /record 2: fingerprint: expected letters and digits/],
    [[{ ...good, status: 'done' }], /record 1: status: /],
    [[{ ...good, status: 'submitted' }], /record 1: .*its task cannot be read/],
    [[{ ...good, provider: 'nobody' }], /record 1: its provider is not known/],
    [[{ ...good, status: 'done', cost: -1, at: 'x' }], /record 1: status: .*; at: expected a time.*; cost: /],
    [[{ ...good, at: 'yesterday' }], /record 1: at: expected a time/],
    [[{ ...good, cost: -1 }, 7], /record 1: cost[\s\S]*record 2: it/],
  ])('of %j imports nothing and says why', async (records, said) => {
    const { code, stderr } = await importing(records)
    expect([code, stderr]).toEqual([2, expect.stringMatching(said)])
    expect(readdirSync(folder)).toEqual([])
  })

  it('says of a folder what it is', async () => {
    const { code, stderr } = await reelay(['ledger', 'import', folder, '.'], { cwd: folder })
    expect([code, stderr]).toEqual([2, 'error: "." cannot be read: it is a folder. Name a file.\n'])
  })

  it('finds no file that is not there', async () => {
    expect(await reelay(['ledger', 'import', folder, join(folder, 'no.json')])).toMatchObject({
      code: 2,
      stderr: /there is no file/,
    })
  })
})

it('compact is for git alone', async () => {
  await keep(recordOf({}))
  expect(await ledger('compact')).toMatchObject({ code: 2, stderr: /has no history. Only a ledger in git does/ })
})
