import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createFolderLedger } from '../../src/node/folder-ledger.ts'
import { processOwner } from '../../src/node/process-owner.ts'
import { recordOf } from '../fakes.ts'

const task = { v: 1, provider: 'apimaster', id: 'task_1' } as const
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
  ])('takes a torn record for an attempt that nobody can account for: %j', async (text) => {
    const ledger = createFolderLedger(folder)
    await ledger.claim(recordOf({}))
    await writeFile(join(folder, 'f.1.json'), text)
    const record = await ledger.read('f')
    expect(record).toMatchObject({ fingerprint: 'f', generation: 1, state: 'unknown' })
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

describe('several who write about one attempt', () => {
  const file = { bytes: 1, sha256: 'ab', duration: null, width: null, height: null }
  const finished = recordOf({ state: 'finished', task, file })
  const failed = recordOf({ state: 'failed', charged: 'unknown', code: 'not_found', task })
  const submitted = recordOf({ state: 'submitted', task })
  const refused = recordOf({ state: 'failed', charged: 'no', code: 'invalid_input' })
  const unknown = recordOf({ state: 'unknown' })

  it.each([
    ['another run’s failed look', finished, failed],
    ['a late handle', finished, submitted],
    ['a closed claim', submitted, unknown],
    ['a refusal that a replay has overtaken', submitted, refused],
    ['a refusal of one send', unknown, refused],
  ])('%s does not hide what is further, whatever comes first', async (_, further, other) => {
    for (const order of [
      [further, other],
      [other, further],
    ]) {
      const ledger = createFolderLedger(await mkdtemp(join(folder, 'order-')))
      await ledger.claim(recordOf({}))
      for (const record of order) await ledger.write(record)
      expect((await ledger.read('f'))?.state).toBe(further.state)
    }
  })

  it('a claim stands until somebody closes it or a newer attempt begins', async () => {
    const [mine, other] = [createFolderLedger(folder), createFolderLedger(folder)]
    const claim = recordOf({ owner: 'me' })
    await mine.claim(claim)
    expect(await mine.holds(claim)).toBe(true)
    expect(await mine.holds({ ...claim, owner: 'another' })).toBe(false)
    await other.write({ ...claim, state: 'unknown' })
    expect(await mine.holds(claim)).toBe(false)
    const second = recordOf({ owner: 'me', generation: 1 })
    await mine.claim(second)
    expect(await mine.holds(second)).toBe(true)
    await other.claim(recordOf({ owner: 'another', generation: 2 }))
    expect(await mine.holds(second)).toBe(false)
  })

  it('sees what another process begins after the folder was listed', async () => {
    const [mine, other] = [createFolderLedger(folder), createFolderLedger(folder)]
    expect(await mine.read('f')).toBeNull()
    await other.claim(recordOf({}))
    await other.write(refused)
    await other.claim(recordOf({ generation: 1 }))
    expect(await mine.read('f')).toMatchObject({ generation: 1, state: 'intended' })
  })

  it('lists every attempt in its furthest state, also when it has listed before', async () => {
    const ledger = createFolderLedger(folder)
    await ledger.claim(recordOf({}))
    await ledger.write(submitted)
    await ledger.claim(recordOf({ fingerprint: 'g' }))
    await ledger.write({ ...failed, fingerprint: 'g', task: { ...task, id: 'task_2' } })
    const listed = async () =>
      (await ledger.attempts?.())?.map(({ fingerprint, state }) => `${fingerprint} ${state}`).toSorted()
    expect(await listed()).toEqual(['f submitted', 'g failed'])
    await ledger.write(finished)
    await ledger.claim(recordOf({ fingerprint: 'h' }))
    expect(await listed()).toEqual(['f finished', 'g failed', 'h intended'])
    expect(await createFolderLedger(join(folder, 'not', 'there')).attempts?.()).toEqual([])
  })

  it('reads no file of an earlier month where one month is asked for', async () => {
    const ledger = createFolderLedger(folder)
    await ledger.claim(recordOf({}))
    await ledger.claim(recordOf({ fingerprint: 'old' }))
    await utimes(join(folder, 'old.0.json'), 0, 0)
    const now = new Date().toISOString().slice(0, 7)
    expect((await ledger.attempts?.(now))?.map(({ fingerprint }) => fingerprint)).toEqual(['f'])
  })
})

describe('a folder that was written by version 1', () => {
  it('shows every state that stood in one file', async () => {
    for (const [index, state] of (['intended', 'submitted', 'finished', 'failed'] as const).entries()) {
      const record = recordOf({ fingerprint: `f${index}`, state, owner: 'host:1', ...(index > 0 ? { task } : {}) })
      await writeFile(join(folder, `f${index}.0.json`), JSON.stringify(record))
      expect(await createFolderLedger(folder).read(`f${index}`)).toEqual(record)
      expect(await createFolderLedger(folder).claim(recordOf({ fingerprint: `f${index}` }))).toBe(false)
    }
  })
})

describe('whether the owner of a claim still works on it', () => {
  const signOf = (owner: string | undefined) =>
    createFolderLedger(folder).signOf(recordOf({ ...(owner === undefined ? {} : { owner }) }))
  const other = async (code: string) => {
    const script = `import { processOwner } from '${new URL('../../src/node/process-owner.ts', import.meta.url)}'
      console.log(processOwner()); ${code}`
    const child = spawn(process.execPath, ['--input-type=module', '-e', script])
    const [line] = (await once(child.stdout, 'data')) as [Buffer]
    return { child, owner: line.toString().trim() }
  }

  it('yes while its process on this machine runs, suspended or not; no when it has gone', async () => {
    const { child, owner } = await other('setTimeout(() => {}, 60_000)')
    expect(await signOf(owner)).toBe('alive')
    child.kill('SIGSTOP')
    expect(await signOf(owner)).toBe('alive')
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(await signOf(owner)).toBe('ended')
  })

  it('no when its process id was given to another process', async () => {
    const { child, owner } = await other('setTimeout(() => {}, 60_000)')
    const start = owner.split(':').at(-1)
    expect(await signOf(owner.replace(`:${start}`, `:${Number(start) - 500}`))).toBe('ended')
    child.kill('SIGKILL')
    await once(child, 'exit')
  })

  it('no answer where the process counts its ids in another namespace, on another machine, or as version 1 named it', async () => {
    const [prefix, unique, , pid, start] = processOwner().split(':')
    for (const owner of [
      [prefix, unique, '0123456789abcdef', pid, start].join(':'),
      [prefix, unique, '', pid, start].join(':'),
      `${hostname()}:${process.pid}`,
      `${hostname()}:1`,
      undefined,
      '',
    ])
      expect(await signOf(owner)).toEqual({ beat: '' })
  })

  it('a sign of life changes while a submit takes long, and is taken away at its end', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    try {
      const ledger = createFolderLedger(folder)
      const claim = recordOf({ owner: 'elsewhere' })
      await ledger.claim(claim)
      const [end, endOther] = [ledger.keepAlive(claim), ledger.keepAlive({ ...claim, fingerprint: 'g' })]
      const seen: unknown[] = []
      for (let look = 0; look < 3; look++) {
        seen.push(await signOf('elsewhere'))
        vi.advanceTimersByTime(20_000)
        await vi.waitFor(async () => expect(await signOf('elsewhere')).not.toEqual(seen.at(-1)))
      }
      expect(seen).toEqual([{ beat: '' }, { beat: '1' }, { beat: '2' }])
      end()
      end()
      expect(await readdir(folder)).toHaveLength(2)
      endOther()
      await vi.waitFor(async () => expect(await readdir(folder)).toEqual(['f.0.json']))
    } finally {
      vi.useRealTimers()
    }
  })
})
