/** The pieces of the host that need no process. */
import { describe, expect, test } from 'vitest'
import { keyValuePairs } from './command-files.ts'
import { resolveExpressions } from './expressions.ts'
import { LineReader } from './lines.ts'
import { Masker } from './masker.ts'
import { RateLimit } from './rate-limit.ts'
import { StepLog } from './step-log.ts'
import { decodeToken, mintToken } from './tokens.ts'
import { knownCommands, parseCommand } from './workflow-commands.ts'

const known = new Set(knownCommands)
const stepLog = () => new StepLog({ masker: new Masker(), workspace: '/repo', debug: false })

describe('workflow commands', () => {
  test.each([
    ['::error file=a%2Cb%3Ac.md,line=3::50%25 %0A done', { file: 'a,b:c.md', line: '3' }, '50% \n done'],
    ['\t ::error::indented', {}, 'indented'],
    ['::ERROR title=a=b,empty=,=x::data::more', { title: 'a=b' }, 'data::more'],
    ['::error::%250A', {}, '%0A'],
    ['text ##[error file=a%3Bb;line=3]data%5D', { file: 'a;b', line: '3' }, 'data]'],
  ])('%j', (line, properties, data) => {
    const command = parseCommand(line, known)
    expect(command).toMatchObject({ name: 'error', data })
    expect(Object.fromEntries(command!.properties)).toEqual(properties)
  })

  test.each(['text ::error::no', '::error', '::nothing::x', '##[nothing]x', ': :error::x', ''])('none: %j', (line) => {
    expect(parseCommand(line, known)).toBeUndefined()
  })
})

describe('step log', () => {
  test('stops and resumes commands; only the token resumes', () => {
    const log = stepLog()
    for (const line of ['::stop-commands::tok', '::error::a', '::other::', '::TOK::', '::error::b']) log.receive(line)
    expect(log.annotations.map(({ message }) => message)).toEqual(['b'])
    expect(log.lines).toEqual(['::stop-commands::tok', '::error::a', '::other::', '::TOK::', '##[error]b'])
  })

  test.each(['', 'error', 'Pause-Logging'])('refuses the stop token %j', (token) => {
    const log = stepLog()
    log.receive(`::stop-commands::${token}`)
    expect(log.failed).toBe(true)
    log.receive('::notice::still processed')
    expect(log.annotations.at(-1)?.message).toBe('still processed')
  })

  test('puts annotations into the workspace and checks their lines', () => {
    const log = stepLog()
    log.receive('::warning file=/repo/a/b.md,endLine=4,col=2::x')
    log.receive('::warning file=/elsewhere/b.md,line=4,endLine=2,endColumn=7::y')
    log.receive(`::warning::${'z'.repeat(5000)}`)
    expect(log.annotations[0]).toEqual({ type: 'warning', message: 'x', file: 'a/b.md', line: 4, endLine: 4, col: 2 })
    expect(log.annotations[1]).toEqual({ type: 'warning', message: 'y', file: '/elsewhere/b.md' })
    expect(log.annotations[2]?.message).toHaveLength(4096)
  })
})

test('command files: both forms, and the mistakes', () => {
  const read = (text: string) => Object.fromEntries(keyValuePairs(text))
  expect(read('a=1<<2\n\nb<<X\none\n=two<<\n\nX\nc=\nd<<E\nE\ne<<E\nlast\nE')).toEqual({
    a: '1<<2',
    b: 'one\n=two<<\n',
    c: '',
    d: '',
    e: 'last',
  })
  expect(() => read('a<<X\nvalue\n')).toThrow("Matching delimiter not found 'X'")
  expect(() => read('a<<X\nvalue')).toThrow('EOF marker missing new line')
  expect(() => read('<<X\n')).toThrow('Name must not be empty')
  expect(() => read('word')).toThrow("Invalid format 'word'")
})

test('lines end with CR, LF or both, wherever the chunks are cut', () => {
  const lines: string[] = []
  const reader = new LineReader((line) => lines.push(line))
  for (const chunk of ['a\r', '\nb\rc', 'd\n\n', 'e\r']) reader.push(chunk)
  reader.end()
  expect(lines).toEqual(['a', 'b', 'cd', '', 'e'])
})

test('masks hide encodings and single lines', () => {
  const masker = new Masker()
  masker.add('p"ss & word')
  masker.add('line one\nline two')
  masker.add('')
  const base64 = (text: string) => Buffer.from(text).toString('base64')
  const shown = [
    'p"ss & word',
    base64('p"ss & word'),
    base64('x:p"ss & word').slice(4),
    'p%22ss%20%26%20word',
    'line two',
  ]
  for (const text of shown) expect(masker.mask(`<${text}>`)).not.toContain(text)
  expect(masker.mask('nothing secret')).toBe('nothing secret')
})

test('expressions in defaults', () => {
  const contexts = { github: { token: 't', server_url: 'https://github.com' }, runner: { os: 'Linux' } }
  const resolve = (expression: string) => resolveExpressions(`a \${{ ${expression} }} b`, contexts)
  expect(resolve("github.server_url == 'HTTPS://github.com' && github.token || ''")).toBe('a t b')
  expect(resolve("github.server_url != 'https://github.com' && github.token || 'it''s'")).toBe("a it's b")
  expect(resolve('github.missing')).toBe('a  b')
  expect(resolve("!github.missing && 'none || of && these'")).toBe('a none || of && these b')
  expect(() => resolve('secrets.KEY')).toThrow('secrets.KEY')
})

test('tokens say whose caches can be read and written', () => {
  const token = mintToken({ runId: '1', ref: 'refs/pull/7/merge', baseRef: 'next', defaultRef: 'main' })
  expect(decodeToken(token)).toEqual({
    runId: '1',
    jobId: 'job',
    readScopes: ['refs/pull/7/merge', 'refs/heads/next', 'refs/heads/main'],
    writeScope: 'refs/pull/7/merge',
  })
  expect(decodeToken(mintToken({ runId: '1', readOnly: true }))?.writeScope).toBeUndefined()
  expect(decodeToken('nonsense')).toBeUndefined()
})

test('the rate limit counts a sliding minute', () => {
  let now = 0
  const limit = new RateLimit(2, () => now)
  expect([limit.secondsToWait(), limit.secondsToWait(), limit.secondsToWait()]).toEqual([0, 0, 60])
  now = 45_000
  expect(limit.secondsToWait()).toBe(15)
  now = 60_001
  expect(limit.secondsToWait()).toBe(0)
})
