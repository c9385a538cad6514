import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createFolderLedger, processOwner } from '../../src/node/folder-ledger.ts'
import { recordOf } from '../fakes.ts'

const task = { v: 1, provider: 'apimaster', id: 'task_1' } as const
const now = () => new Date().toISOString()
let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reelay-ledger-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('a folder of records', () => {
  it('knows nothing before anything was written, even without the folder', async () => {
    expect(await createFolderLedger(join(folder, 'not', 'there')).read('f')).toBeNull()
  })

  it('shows some of its records, whole ones only, and nothing where there is no folder', async () => {
    const ledger = createFolderLedger(folder)
    expect(await createFolderLedger(join(folder, 'not', 'there')).sample(5)).toEqual([])
    for (const fingerprint of ['a', 'b', 'c']) await ledger.claim(recordOf({ fingerprint }))
    await writeFile(join(folder, 'd.0.json'), '{"v":1')
    expect((await ledger.sample(9)).map(({ fingerprint }) => fingerprint).toSorted()).toEqual(['a', 'b', 'c'])
    expect(await ledger.sample(2)).toHaveLength(2)
  })

  it('makes the folder when it first writes', async () => {
    const ledger = createFolderLedger(join(folder, 'a', 'b'))
    expect(await ledger.claim(recordOf({}))).toBe(true)
    expect(await ledger.read('f')).toEqual(recordOf({}))
  })

  it('gives a claim to one of many who ask at once', async () => {
    const ledgers = Array.from({ length: 40 }, () => createFolderLedger(folder))
    const answers = await Promise.all(ledgers.map((ledger, index) => ledger.claim(recordOf({ owner: `h:${index}` }))))
    expect(answers.filter(Boolean)).toHaveLength(1)
    expect((await ledgers[0]?.read('f'))?.owner).toBe(`h:${answers.indexOf(true)}`)
  })

  it('gives a claim to one of many processes', async () => {
    const script = fileURLToPath(new URL('./claim-process.ts', import.meta.url))
    const children = Array.from({ length: 5 }, () => promisify(execFile)(process.execPath, [script, folder, '30']))
    const won = (await Promise.all(children)).flatMap(({ stdout }) => JSON.parse(stdout) as string[])
    expect(won.toSorted()).toEqual(Array.from({ length: 30 }, (_, index) => `clip-${index}`).toSorted())
  })

  it('does not claim over a record in any state', async () => {
    const ledger = createFolderLedger(folder)
    await ledger.claim(recordOf({}))
    await ledger.write(recordOf({ state: 'submitted', task }))
    expect(await ledger.claim(recordOf({}))).toBe(false)
    expect((await ledger.read('f'))?.state).toBe('submitted')
  })

  it('reads the newest generation, as a number, and no other clip', async () => {
    const ledger = createFolderLedger(folder)
    for (let generation = 0; generation <= 10; generation++) await ledger.claim(recordOf({ generation }))
    expect((await ledger.read('f'))?.generation).toBe(10)
    await ledger.claim(recordOf({ fingerprint: 'f2' }))
    await ledger.claim(recordOf({ fingerprint: 'f.1' }))
    expect((await ledger.read('f'))?.generation).toBe(10)
    expect((await ledger.read('f2'))?.generation).toBe(0)
  })

  it.each([
    '',
    '{"v":1,"finger',
    '\0\0\0\0',
    '[]',
    '{}',
  ])('takes a torn record for an intention that nobody can account for: %j', async (text) => {
    const ledger = createFolderLedger(folder)
    await ledger.claim(recordOf({}))
    await writeFile(join(folder, 'f.1.json'), text)
    const record = await ledger.read('f')
    expect(record).toMatchObject({ fingerprint: 'f', generation: 1, state: 'intended' })
    expect(record && ledger.mayBeLive(record)).toBe(false)
    expect(await ledger.claim(recordOf({ generation: 1 }))).toBe(false)
  })

  it('never shows half a record while it is written', async () => {
    const ledger = createFolderLedger(folder)
    const padding = 'x'.repeat(200_000)
    await ledger.claim(recordOf({}))
    let writing = true
    const reader = (async () => {
      const states = new Set<string>()
      while (writing) {
        const record = await createFolderLedger(folder).read('f')
        states.add(record?.at === new Date(0).toISOString() ? 'torn' : (record?.state ?? 'none'))
      }
      return states
    })()
    for (let index = 0; index < 40; index++)
      await ledger.write({ ...recordOf({ state: 'submitted', task: { ...task, id: `task_${index}`, padding } }) })
    writing = false
    const states = await reader
    expect(states).not.toContain('torn')
    expect(states).not.toContain('none')
  })

  it('leaves no litter', async () => {
    const ledger = createFolderLedger(folder)
    await ledger.claim(recordOf({}))
    await ledger.claim(recordOf({}))
    await ledger.write(recordOf({ state: 'submitted', task }))
    expect(await readdir(folder)).toEqual(['f.0.json'])
    expect(await readFile(join(folder, 'f.0.json'), 'utf8')).toMatch(/\}\n$/)
  })

  it.runIf(process.getuid?.() !== 0)('throws when it cannot be written', async () => {
    await chmod(folder, 0o500)
    await expect(createFolderLedger(folder).claim(recordOf({}))).rejects.toThrow()
  })

  it('throws when there is a file in its place', async () => {
    const path = join(folder, 'file')
    await writeFile(path, '')
    await expect(createFolderLedger(path).read('f')).rejects.toThrow()
    await expect(createFolderLedger(path).claim(recordOf({}))).rejects.toThrow()
  })
})

describe('whether an intention may still be on its way', () => {
  const { mayBeLive } = createFolderLedger('/nowhere')
  const live = (owner: string | undefined, at = now()) => mayBeLive(recordOf({ at, ...(owner ? { owner } : {}) }))
  const before = (ms: number) => new Date(Date.now() - ms).toISOString()

  it('names host and process', () => {
    expect(processOwner()).toBe(`${hostname()}:${process.pid}`)
  })

  it('not when it was this process, which knows that it is not', () => {
    expect(live(processOwner())).toBe(false)
  })

  it('yes while the other process on this machine runs, no when it has gone', async () => {
    const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'])
    const owner = `${hostname()}:${child.pid}`
    expect(live(owner)).toBe(true)
    expect(live(owner, before(11 * 60_000))).toBe(false)
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(live(owner)).toBe(false)
  })

  it('for a minute when it was another machine', () => {
    expect(live('elsewhere:1', before(30_000))).toBe(true)
    expect(live('elsewhere:1', before(61_000))).toBe(false)
    expect(live(undefined, before(61_000))).toBe(false)
    expect(live('elsewhere:1', 'no date')).toBe(false)
  })
})
