/**
 * A checkout may hold anything that a stranger put into a pull request: links, pipes, folders where files are expected.
 * Whatever the Action writes, renames or removes stays below the workspace and out of .git, in a free dry run too.
 */

import { execFileSync } from 'node:child_process'
import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  unlinkSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import type { JobEvent } from '@reelay/actions-host/job'
import { expect, test } from 'vitest'
import { openStage, type Stage } from './stage.ts'

const SECRET = '//registry.example.com/:_authToken=of-the-owner\n'
/** What a stranger can start, with the repository's own rights, and what costs nothing. */
const byStranger: JobEvent = { name: 'pull_request_target', payload: {} }

/** Files outside, and a repository, which must look the same afterwards. */
function surroundings(stage: Stage) {
  const home = join(stage.workspace, '../home')
  stage.write({
    '../home/.npmrc': SECRET,
    '../home/cache/precious.txt': 'precious',
    '../home/records/precious.txt': 'precious',
    '.git/config': '[core]\n',
    '.git/cache/precious.txt': 'precious',
    'src/app.js': 'the repository itself',
    'prompts/a.txt': 'a cat',
  })
  const link = (path: string, target: string) => {
    const from = join(stage.workspace, path)
    mkdirSync(dirname(from), { recursive: true })
    symlinkSync(target, from)
  }
  const expectUntouched = () => {
    expect(readFileSync(join(home, '.npmrc'), 'utf8')).toBe(SECRET)
    expect(all(home)).toEqual(['.npmrc', 'cache', 'cache/precious.txt', 'records', 'records/precious.txt'])
    expect(readFileSync(join(stage.workspace, '.git/config'), 'utf8')).toBe('[core]\n')
    expect(all(join(stage.workspace, '.git'))).toEqual(['cache', 'cache/precious.txt', 'config'])
    expect(readFileSync(join(stage.workspace, 'src/app.js'), 'utf8')).toBe('the repository itself')
    expect(readdirSync(join(stage.workspace, 'src'))).toEqual(['app.js'])
  }
  return { home, link, expectUntouched }
}

function all(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
}

type Links = Array<[path: string, target: string]>
const committed: Array<[what: string, links: Links, inputs: Record<string, string>, error: RegExp]> = [
  [
    'the gallery is a link to a file outside',
    [['videos/index.html', '../../home/.npmrc']],
    {},
    /"videos\/index\.html" is a symbolic link/,
  ],
  [
    'the manifest is a link to a file outside',
    [['videos/manifest.json', '../../home/.npmrc']],
    {},
    /"videos\/manifest\.json" is a symbolic link/,
  ],
  [
    "the manifest is a link to git's configuration",
    [['videos/manifest.json', '../.git/config']],
    {},
    /"videos\/manifest\.json" is a symbolic link/,
  ],
  [
    'the manifest is a link to a file of the repository',
    [['videos/manifest.json', '../src/app.js']],
    {},
    /is a symbolic link/,
  ],
  ['the manifest is a link to nothing yet', [['videos/manifest.json', '../src/new.js']], {}, /is a symbolic link/],
  [
    'both pages are links',
    [
      ['videos/index.html', '../src/app.js'],
      ['videos/manifest.json', '../src/app.js'],
    ],
    {},
    /"videos\/(?:index\.html|manifest\.json)" is a symbolic link/,
  ],
  [
    'a clip is a link to a file outside',
    [['videos/a.mp4', '../../home/.npmrc']],
    {},
    /"videos\/a\.mp4" is a symbolic link/,
  ],
  ['a clip is a link to nothing yet', [['videos/a.mp4', '../src/b.mp4']], {}, /"videos\/a\.mp4" is a symbolic link/],
  [
    'a second take is a link',
    [['videos/a-take2.mp4', '../src/app.js']],
    { takes: '2' },
    /"videos\/a-take2\.mp4" is a symbolic link/,
  ],
  ['the output folder is a link into the repository', [['videos', 'src']], {}, /"videos" is a symbolic link/],
  ['the output folder is a link to the workspace itself', [['videos', '.']], {}, /output-dir/],
  ['the output folder is a link to .git', [['videos', '.git']], {}, /"videos" is a symbolic link/],
  ['the output folder is a link to nothing yet', [['videos', 'src/new']], {}, /"videos" is a symbolic link/],
  ['the output folder is a link to nothing outside', [['videos', '../home/new']], {}, /"videos"/],
  ['the output folder is a link to a file', [['videos', 'src/app.js']], {}, /output-dir: "videos" is a/],
  [
    'the output folder is a link to a file outside',
    [['videos', '../home/.npmrc']],
    {},
    /output-dir: "videos" leads out/,
  ],
  [
    'a folder above the output folder is a link',
    [['out', 'src']],
    { 'output-dir': 'out/videos' },
    /"out" is a symbolic link/,
  ],
  ['a link leads up and out', [['a/b', '../..']], { 'output-dir': 'a/b/home/videos' }, /output-dir/],
  [
    'a link after a folder that does not exist',
    [['out/deep', '../src']],
    { 'output-dir': 'out/deep/er' },
    /"out\/deep" is a symbolic link/,
  ],
  ['the output folder is in .git', [], { 'output-dir': '.git/videos' }, /"\.git\/videos" leads into \.git/],
  [
    'the output folder is in .git, as other systems write it',
    [],
    { 'output-dir': 'sub/.GIT/hooks' },
    /leads into \.git/,
  ],
  [
    'the folder of the cache is a link',
    [['.reelay', '../home']],
    { ledger: 'cache' },
    /ledger: "\.reelay" is a symbolic link/,
  ],
  [
    'the folder of the cache is a link to .git',
    [['.reelay', '.git']],
    { ledger: 'cache' },
    /ledger: "\.reelay" is a symbolic link/,
  ],
  [
    'the cache in it is a link',
    [['.reelay/cache', '../../home/cache']],
    { ledger: 'cache' },
    /"\.reelay\/cache" is a symbolic link/,
  ],
  [
    'the cache in it is a link to .git',
    [['.reelay/cache', '../.git']],
    { ledger: 'cache' },
    /"\.reelay\/cache" is a symbolic link/,
  ],
  ['the ledger in the workspace is a link', [['ledger', '../home']], {}, /ledger: "ledger" is a symbolic link/],
  [
    'the records of the ledger are a link',
    [['ledger/records', '../../home/records']],
    {},
    /"ledger\/records" is a symbolic link/,
  ],
  ['the clips of the ledger are a link', [['ledger/clips', '../../home']], {}, /"ledger\/clips" is a symbolic link/],
  ['the ledger is in .git', [], { ledger: '.git/ledger' }, /leads into \.git/],
]

test.concurrent.for(committed)('%s: refused before anything is written or spent', async ([, links, inputs, error]) => {
  await using stage = await openStage()
  const { link, expectUntouched } = surroundings(stage)
  for (const [path, target] of links) link(path, target)
  const before = all(stage.workspace)
  for (const [more, event] of [
    [{ 'dry-run': 'true' }, byStranger],
    [{ provider: 'sandbox' }, byStranger],
    [{}, undefined],
  ] as const) {
    const run = await stage.run({ ...inputs, ...more }, event ? { event } : {})
    expect(run.exitCode).toBe(1)
    expect(run.said('error').join('\n')).toMatch(error)
    expectUntouched()
  }
  expect(all(stage.workspace)).toEqual(before)
  expect(stage.submits()).toEqual([])
})

const odd: Array<[what: string, make: (path: string) => void, error: RegExp]> = [
  ['a folder', (path) => mkdirSync(path), /is a folder and should be a file/],
  ['a pipe', (path) => execFileSync('mkfifo', [path]), /is a pipe and should be a file/],
]

test.concurrent.for(odd)('where a file is to be, there is %s: said before anything is spent', async ([
  ,
  make,
  error,
]) => {
  await using stage = await openStage()
  surroundings(stage)
  mkdirSync(join(stage.workspace, 'videos'))
  for (const name of ['a.mp4', 'manifest.json', 'index.html']) make(join(stage.workspace, 'videos', name))
  const run = await stage.run()
  expect(run.exitCode).toBe(1)
  // All of them at once.
  expect(run.said('error')).toHaveLength(3)
  for (const message of run.said('error')) expect(message).toMatch(error)
  expect(stage.submits()).toEqual([])
})

test.concurrent('a file with a second name elsewhere is replaced, not written through', async () => {
  await using stage = await openStage()
  const { home, expectUntouched } = surroundings(stage)
  mkdirSync(join(stage.workspace, 'videos'))
  for (const name of ['a.mp4', 'manifest.json', 'index.html'])
    linkSync(join(home, '.npmrc'), join(stage.workspace, 'videos', name))
  const run = await stage.run()
  expect([run.exitCode, run.outputs['succeeded']]).toEqual([0, '1'])
  expectUntouched()
})

test.concurrent("a ledger outside the workspace is the owner's: links to it and in it are theirs", async () => {
  await using stage = await openStage()
  stage.write({ 'prompts/a.txt': 'a cat', '../disk/real/keep.txt': '' })
  symlinkSync('real', join(stage.workspace, '../disk/reelay'))
  const ledger = join(stage.workspace, '../disk/reelay')
  expect((await stage.run({ ledger })).outputs['succeeded']).toBe('1')
  expect((await stage.run({ ledger })).outputs['reused']).toBe('1')
  expect(existsSync(join(stage.workspace, '../disk/real/records'))).toBe(true)
})

test.concurrent('absolute paths inside the workspace work, through another name of it too', async () => {
  await using stage = await openStage()
  const alias = join(stage.workspace, '../alias')
  symlinkSync(stage.workspace, alias)
  stage.write({ 'prompts/a.txt': 'a {{animal}}', 'vars.yml': 'animal: cat' })
  const first = await stage.run(
    {
      'output-dir': join(alias, 'videos'),
      prompts: join(stage.workspace, 'prompts/*.txt'),
      'vars-file': join(alias, 'vars.yml'),
      ledger: join(alias, 'ledger'),
    },
    { workspace: alias },
  )
  expect([first.exitCode, first.videos[0]?.path]).toEqual([0, 'videos/a.mp4'])
  const second = await stage.run({ 'vars-file': 'vars.yml' })
  expect(second.outputs['reused']).toBe('1')
})

/** Swaps a folder for a link as soon as the log says that the task was bought. */
function swapWhen(stage: Stage, path: string, target: string, seen: RegExp) {
  let log = ''
  let done = false
  return (chunk: string) => {
    log += chunk
    if (done || !seen.test(log)) return
    done = true
    const place = join(stage.workspace, path)
    if (existsSync(place)) renameSync(place, `${place}-before`)
    mkdirSync(dirname(place), { recursive: true })
    symlinkSync(target, place)
  }
}

test.concurrent.for([
  ['the output folder', 'videos', '../home'],
  ['the output folder, into .git', 'videos', '.git'],
  ['the output folder, to nothing yet', 'videos', 'src/new'],
  ['a clip', 'videos/a.mp4', '../../home/.npmrc'],
] as const)('%s becomes a link while the clip is made: the clip stays in the ledger and is paid once', async ([
  ,
  path,
  target,
]) => {
  await using stage = await openStage({ taskMs: 700 })
  const { expectUntouched } = surroundings(stage)
  const onOutput = swapWhen(stage, path, target, /submitted, task/)
  const run = await stage.run({}, { onOutput })
  expect(run.exitCode).toBe(1)
  expectUntouched()
  const words = run.said('error').join('\n')
  expect(words).toMatch(/The clip cannot be written: "videos(?:\/a\.mp4)?" (?:is a symbolic link|was moved)/)
  expect(words).toContain('stays in the ledger')
  expect(JSON.parse(run.outputs['videos'] ?? '')).toMatchObject([
    { taskId: expect.any(String), path: null, error: { code: 'aborted', charged: 'yes' } },
  ])
  expect(all(stage.workspace).filter((name) => name.endsWith('.part'))).toEqual([])
  unlinkSync(join(stage.workspace, path))
  const next = await stage.run()
  expect([next.exitCode, next.outputs['succeeded'], stage.bought()]).toEqual([0, '1', ['a cat']])
})

test.concurrent('a page becomes a link while the clip is made: said, and the clip is delivered', async () => {
  await using stage = await openStage({ taskMs: 700 })
  const { expectUntouched } = surroundings(stage)
  const onOutput = swapWhen(stage, 'videos/index.html', '../.git/config', /submitted, task/)
  const run = await stage.run({}, { onOutput })
  expect(run.exitCode).toBe(1)
  expectUntouched()
  expect(run.said('error').join('\n')).toMatch(/could not be written: "videos\/index\.html" is a symbolic link/)
  expect(run.outputs['succeeded']).toBe('1')
  expect(existsSync(join(stage.workspace, 'videos/a.mp4'))).toBe(true)
})

test.concurrent('the folder of the cache becomes a link while the clip is made: nothing behind it is removed', async () => {
  await using stage = await openStage({ taskMs: 700 })
  const { expectUntouched } = surroundings(stage)
  const onOutput = swapWhen(stage, '.reelay', '.git', /submitted, task/)
  const run = await stage.run({ ledger: 'cache' }, { onOutput })
  expectUntouched()
  expect(run.outputs['succeeded']).toBe('1')
  unlinkSync(join(stage.workspace, '.reelay'))
  const next = await stage.run({ ledger: 'cache' }, { runId: '2' })
  expect([next.exitCode, next.outputs['succeeded'], stage.bought()]).toEqual([0, '1', ['a cat']])
})

test.concurrent('the folder ledger becomes a link while the clip is made: nothing is written behind it', async () => {
  await using stage = await openStage({ taskMs: 700 })
  const { expectUntouched } = surroundings(stage)
  const onOutput = swapWhen(stage, 'ledger', '../home', /submitted, task/)
  const run = await stage.run({}, { onOutput })
  expectUntouched()
  expect(run.log).toMatch(/"ledger" is a symbolic link/)
  unlinkSync(join(stage.workspace, 'ledger'))
  renameSync(join(stage.workspace, 'ledger-before'), join(stage.workspace, 'ledger'))
  const next = await stage.run()
  expect([next.exitCode, next.outputs['succeeded'], stage.bought()]).toEqual([0, '1', ['a cat']])
})

test.concurrent.for([
  'each',
  'bundle',
])('a clip that became a link after it was saved is not uploaded (%s)', async (artifact) => {
  await using stage = await openStage({ taskMs: 700 })
  const { expectUntouched } = surroundings(stage)
  stage.write({ 'prompts/b.txt': 'a dog [slow]' })
  const swap = swapWhen(stage, 'videos/a.mp4', '../../home/.npmrc', /\] a: ✓/)
  const clip = join(stage.workspace, 'videos/a.mp4')
  let wasLink = false
  const run = await stage.run(
    { artifact },
    {
      onOutput(chunk) {
        swap(chunk)
        // Back in its place at the end, where the clips that the manifest names are looked at.
        if (!/2 ready \(/.test(chunk)) return
        wasLink = lstatSync(clip).isSymbolicLink()
        renameSync(`${clip}-before`, clip)
      },
    },
  )
  expect(wasLink).toBe(true)
  expect(run.exitCode).toBe(1)
  expect(run.said('error').join('\n')).toContain('"videos/a.mp4" is a symbolic link')
  for (const { bytes } of stage.results.artifacts()) expect(Buffer.from(bytes).toString('latin1')).not.toContain(SECRET)
  expectUntouched()
})

test.concurrent("a folder called upload in the workspace is not the Action's to remove", async () => {
  await using stage = await openStage()
  stage.write({ 'prompts/a.txt': 'a cat', 'upload/mine.txt': 'mine' })
  const run = await stage.run({ artifact: 'each' }, { env: { RUNNER_TEMP: undefined } })
  expect(run.exitCode).toBe(0)
  expect(all(join(stage.workspace, 'upload'))).toEqual(['mine.txt'])
  expect(all(stage.workspace).filter((name) => name.startsWith('reelay-upload'))).toEqual([])
})

const HOST = '/home/runner/work/films/films'
const hostPaths: Array<[input: string, path: string, instead: string | RegExp]> = [
  ['output-dir', `${HOST}/videos`, 'videos'],
  ['output-dir', '/opt/ci/_work/films/films/out/videos', 'out/videos'],
  ['output-dir', 'D:\\a\\films\\films\\videos', 'videos'],
  ['prompts', `${HOST}/prompts/*.txt`, 'prompts/*.txt'],
  ['prompts', `prompts/*.txt\n!${HOST}/prompts/draft-*`, 'prompts/draft-*'],
  ['vars-file', `${HOST}/vars.yml`, 'vars.yml'],
  ['image-url', `${HOST}/images/cat.png`, 'images/cat.png'],
  ['ledger', `${HOST}/.reelay/ledger`, '.reelay/ledger'],
]

test.concurrent.for(hostPaths)("in a container job github.workspace is the host's path: %s %s", async ([
  input,
  path,
  instead,
]) => {
  await using stage = await openStage()
  stage.write({ 'prompts/a.txt': 'a cat' })
  const run = await stage.run({ provider: 'openai-compatible', model: 'm', [input]: path })
  expect(run.exitCode).toBe(1)
  const words = run.said('error').join('\n')
  expect(words).toMatch(new RegExp(`^${input === 'image-url' ? 'image-url|imageUrl' : input}: `, 'm'))
  expect(words).toContain('container')
  // The annotation's text holds the expression as a person writes it.
  expect(words).toContain('$' + '{{ github.workspace }}')
  expect(words).toContain(`Write "${instead}"`)
  expect(stage.submits()).toEqual([])
  expect(existsSync(HOST)).toBe(false)
  expect(all(stage.workspace)).toEqual(['prompts', 'prompts/a.txt'])
})

test.concurrent('a mounted folder that is a ledger already is taken, whatever it is called', async () => {
  await using stage = await openStage()
  stage.write({ 'prompts/a.txt': 'a cat' })
  const ledger = join(stage.workspace, '../_work/films/films/ledger')
  mkdirSync(join(ledger, 'records'), { recursive: true })
  expect((await stage.run({ ledger })).outputs['succeeded']).toBe('1')
})
