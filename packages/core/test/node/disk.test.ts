import {
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Disk, openDisk } from '../../src/node/disk.ts'
import { UnsafePathError } from '../../src/node/guarded-path.ts'
import { thrownBy } from '../fakes.ts'

let folder: string
let root: string
let outside: string
let disk: Disk
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'reelay-disk-')))
  root = join(folder, 'workspace')
  outside = join(folder, 'home')
  mkdirSync(join(root, 'inner'), { recursive: true })
  mkdirSync(join(outside, 'deep'), { recursive: true })
  writeFileSync(join(outside, 'secret'), 'secret')
  writeFileSync(join(root, 'own'), 'own')
  disk = openDisk(root)
})
afterEach(() => {
  expect(readFileSync(join(outside, 'secret'), 'utf8')).toBe('secret')
  expect(readdirSync(outside, { recursive: true }).sort()).toEqual(['deep', 'secret'])
  rmSync(folder, { recursive: true })
})

/** Every way to change something at a path. */
const ways: Record<string, (path: string) => Promise<unknown>> = {
  writeFile: (path) => disk.writeFile(path, 'new'),
  createFile: (path) => disk.createFile(path),
  'copy to': (path) => disk.copy(join(root, 'own'), path),
  'copy from': (path) => disk.copy(path, join(root, 'copy')),
  'link to': (path) => disk.linkOrCopy(join(root, 'own'), path),
  'link from': (path) => disk.linkOrCopy(path, join(root, 'second')),
  remove: (path) => disk.remove(path),
  'makeFolder below': (path) => disk.makeFolder(join(path, 'new')),
}

describe.each(Object.keys(ways))('%s', (way) => {
  const use = (path: string) => ways[way]?.(path) ?? Promise.reject(new Error('no such way'))

  it.each([
    ['a link to a file', 'link', '../home/secret', 'link'],
    ['a link to a folder', 'link', '../home', 'link'],
    ['a link to nothing', 'link', '../home/new', 'link'],
    ['a link to the folder itself', 'link', '.', 'link'],
    ['a link in a folder above', 'link', '../home', 'link/deep/file'],
    ['a link further down', 'inner/link', '../../home', 'inner/link/deep/file'],
    ['a link that stays inside', 'link', 'inner', 'link/file'],
    ['a link to the root of the disk', 'link', '/', 'link/tmp/reelay-never'],
  ])('refuses %s and names it', async (_, at, target, path) => {
    symlinkSync(target, join(root, at))
    const error = await thrownBy(use(join(root, path)))
    expect(error).toBeInstanceOf(UnsafePathError)
    expect((error as Error).message).toContain(`"${at}" is a symbolic link`)
  })

  it.each([
    '.git/config',
    '.GIT/x',
    'sub/.git/hooks/x',
    '.git. /x',
    '.git::$INDEX_ALLOCATION/x',
    'git~1/x',
    '.g\u200cit/x',
  ])('refuses %s', async (path) => {
    expect(((await thrownBy(use(join(root, path)))) as Error).message).toContain('leads into .git')
  })
})

it('takes names that only look like it', async () => {
  for (const name of ['.github/x', '.gitignore', 'git/x', 'a.git/x', '..git'])
    await disk.writeFile(join(root, name), 'x')
})

it('replaces a file with a second name, and does not write through it', async () => {
  linkSync(join(outside, 'secret'), join(root, 'file'))
  await disk.writeFile(join(root, 'file'), 'new')
  expect(readFileSync(join(root, 'file'), 'utf8')).toBe('new')
  linkSync(join(outside, 'secret'), join(root, 'other'))
  await disk.copy(join(root, 'own'), join(root, 'other'))
  expect(readFileSync(join(root, 'other'), 'utf8')).toBe('own')
})

it('links twice to the same name', async () => {
  for (let time = 0; time < 2; time++) await disk.linkOrCopy(join(root, 'own'), join(root, 'deep/second'))
  expect(statSync(join(root, 'own')).nlink).toBe(2)
  expect(readdirSync(join(root, 'deep'))).toEqual(['second'])
})

it('removes a tree with links in it, and nothing that they lead to', async () => {
  mkdirSync(join(root, 'tree/a'), { recursive: true })
  symlinkSync('../../home', join(root, 'tree/out'))
  symlinkSync('../../../home/secret', join(root, 'tree/a/secret'))
  await disk.remove(join(root, 'tree'))
  await disk.remove(join(root, 'tree'))
  expect(readdirSync(root).sort()).toEqual(['inner', 'own'])
})

// Where no folder can be held open, the instant between two looks is left.
const itHolds = it.runIf(process.platform === 'linux')

itHolds('a folder that becomes a link between opening and the end gets nothing, and nothing is left', async () => {
  const file = await disk.createFile(join(root, 'videos/clip.mp4'))
  await file.handle.writeFile('clip')
  renameSync(join(root, 'videos'), join(root, 'moved'))
  symlinkSync('../home', join(root, 'videos'))
  const error = await thrownBy(file.commit())
  expect(error).toBeInstanceOf(UnsafePathError)
  expect((error as Error).message).toMatch(/"videos" was moved, or became a link/)
  await file.discard()
  expect(readdirSync(join(root, 'moved'))).toEqual([])
})

it('a target that becomes a link between opening and the end is not followed', async () => {
  const file = await disk.createFile(join(root, 'videos/clip.mp4'))
  symlinkSync('../../home/secret', join(root, 'videos/clip.mp4'))
  expect(((await thrownBy(file.commit())) as Error).message).toContain('"videos/clip.mp4" is a symbolic link')
  await file.discard()
  expect(readdirSync(join(root, 'videos'))).toEqual(['clip.mp4'])
})

itHolds(
  'nothing gets out while somebody swaps the folder for a link, again and again',
  async () => {
    mkdirSync(join(root, 'videos'))
    let over = false
    let links = 0
    // The disk makes the folder anew in between, so not every step succeeds.
    const attempt = (step: () => void) => {
      try {
        step()
      } catch (error) {
        expect(['EEXIST', 'ENOENT', 'ENOTEMPTY']).toContain((error as NodeJS.ErrnoException).code)
      }
    }
    const swapping = (async () => {
      while (!over) {
        attempt(() => renameSync(join(root, 'videos'), join(root, 'aside')))
        attempt(() => symlinkSync('../home', join(root, 'videos')))
        if (lstatSync(join(root, 'videos'), { throwIfNoEntry: false })?.isSymbolicLink()) links += 1
        await new Promise((resolve) => setImmediate(resolve))
        attempt(() => rmSync(join(root, 'videos'), { recursive: true, force: true }))
        attempt(() => renameSync(join(root, 'aside'), join(root, 'videos')))
        await new Promise((resolve) => setImmediate(resolve))
      }
    })()
    let written = 0
    for (let time = 0; time < 100; time++) {
      const done = await Promise.allSettled([
        disk.writeFile(join(root, 'videos/a/page.html'), 'page'),
        disk.copy(join(root, 'own'), join(root, 'videos/copy')),
        disk.remove(join(root, 'videos/deep')),
      ])
      for (const { status } of done) if (status === 'fulfilled') written += 1
    }
    over = true
    await swapping
    expect(written).toBeGreaterThan(0)
    expect(links).toBeGreaterThan(0)
  },
  30_000,
)

it('says the path that a person knows when the system fails', async () => {
  const error = (await thrownBy(disk.copy(join(root, 'inner/nothing'), join(root, 'copy')))) as Error
  expect(error.message).toContain(join(root, 'inner/nothing'))
  expect(error.message).not.toContain('/proc/')
})

it('takes what lies outside the guarded folder as it is', async () => {
  mkdirSync(join(folder, 'mounted/real'), { recursive: true })
  symlinkSync('real', join(folder, 'mounted/ledger'))
  await disk.writeFile(join(folder, 'mounted/ledger/deep/record'), 'x')
  expect(readFileSync(join(folder, 'mounted/real/deep/record'), 'utf8')).toBe('x')
  await disk.remove(join(folder, 'mounted/ledger/deep'))
  expect(readdirSync(join(folder, 'mounted/real'))).toEqual([])
})
