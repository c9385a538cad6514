// Runs the scenarios that the input names; what each answers goes into the output `results`.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as core from '@actions/core'

const workspace = process.env.GITHUB_WORKSPACE
const artifact = async () => new (await import('@actions/artifact')).DefaultArtifactClient()
const cache = () => import('@actions/cache')

function write(name, content) {
  const path = join(workspace, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}

async function message(promise) {
  return promise.then(
    (value) => value,
    (error) => `${error.name}: ${error.message}`,
  )
}

/** Writes and saves an entry; the file is named by the key. */
async function save(key, content = key, paths = [`clips/${key}.mp4`]) {
  write(`clips/${key}.mp4`, content)
  return (await cache()).saveCache(paths, key)
}

/** Looks an entry up by the path of `of`; answers the key that matched and what was restored. */
async function restore(of, key = of, restoreKeys = [], options = {}) {
  const path = join(workspace, `clips/${of}.mp4`)
  rmSync(path, { force: true })
  const matched = await (await cache()).restoreCache([`clips/${of}.mp4`], key, restoreKeys, options)
  return { matched: matched ?? null, content: existsSync(path) ? readFileSync(path, 'utf8') : null }
}

const scenarios = {
  environment: () => ({
    cwd: process.cwd(),
    argv: process.argv.slice(2),
    inputs: Object.fromEntries(Object.entries(process.env).filter(([name]) => name.startsWith('INPUT_'))),
    event: JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8')),
    env: process.env,
  }),
  toolkit: async () => {
    core.setSecret('s3cret-value')
    core.info('the key is s3cret-value')
    core.info(`in base64 ${Buffer.from('s3cret-value').toString('base64')}`)
    core.setOutput('multi', 'first\nsecond = third\n')
    core.setOutput('object', { a: 1 })
    core.saveState('task', 'task_123')
    core.exportVariable('FROM_MAIN', 'exported\nvalue')
    core.addPath('/opt/from-main')
    await core.group('Rendering', async () => core.info('inside'))
    core.debug('only with debug')
    core.error('bad s3cret-value\nsecond line', {
      title: 'Title, with: both',
      file: join(workspace, 'prompts/a.md'),
      startLine: 3,
      startColumn: 5,
      endColumn: 9,
    })
    for (let count = 0; count < 12; count += 1) core.notice(`notice ${count}`)
    process.stderr.write('  ::warning file=x.md::from stderr\n')
    process.stdout.write('progress\r::warning::after a carriage return\r\n')
    process.stdout.write('text ##[warning]legacy\n')
    process.stdout.write('::stop-commands::resume-here-please\n::error::not a command\n::resume-here-please::\n')
    process.stdout.write('::unknown::stays\n')
    await core.summary.addRaw('line with s3cret-value\n').write()
    return true
  },
  'legacy commands': () => {
    process.stdout.write('::set-output name=old::100%25%0Adone\n::save-state name=gone::by\n')
    process.stdout.write('::set-env name=X::y\n')
  },
  'bad files': () => {
    writeFileSync(process.env.GITHUB_OUTPUT, 'good=1\nnot a pair\nlost=1\n')
    writeFileSync(process.env.GITHUB_ENV, 'NODE_OPTIONS=--inspect\nFINE=1\n')
    writeFileSync(process.env.GITHUB_STEP_SUMMARY, 'x'.repeat(1024 * 1024 + 1))
  },
  fail: () => core.setFailed(new Error('it failed')),
  artifacts: async () => {
    const client = await artifact()
    const files = [write('out/a.txt', 'alpha'), write('out/deep/猫.txt', 'cat')]
    const video = write('out/猫-dance.mp4', Buffer.alloc(9 * 1024 * 1024, 7)) // Two blocks of the upload.
    const zip = await client.uploadArtifact('videos', files, join(workspace, 'out'), { retentionDays: 5 })
    const raw = await client.uploadArtifact('ignored', [video], workspace, { skipArchive: true })
    const clash = await message(client.uploadArtifact('videos', files, join(workspace, 'out')))
    const found = await client.getArtifact('videos')
    const path = join(workspace, 'down')
    const hash = { path, expectedHash: found.artifact.digest }
    const { digestMismatch } = await client.downloadArtifact(found.artifact.id, hash)
    await client.downloadArtifact(raw.id, { path })
    const replaced = await client.deleteArtifact('videos')
    const again = await client.uploadArtifact('videos', files.slice(0, 1), join(workspace, 'out'))
    const names = (await client.listArtifacts()).artifacts.map(({ name }) => name)
    const downloaded = {
      text: readFileSync(join(path, 'deep/猫.txt'), 'utf8'),
      bytes: readFileSync(join(path, '猫-dance.mp4')).length,
    }
    return { zip, raw, clash, digestMismatch, replaced, again, names, downloaded }
  },
  'upload one': async () => {
    const files = [write('one.txt', 'one')]
    return message((await artifact()).uploadArtifact('one', files, workspace))
  },
  save: async () => ({ first: await save('clip-abc'), second: await save('clip-abc', 'other') }),
  'save only': () => save('clip-abc'),
  restore: async () => ({
    exact: await restore('clip-abc'),
    lookup: await restore('clip-abc', 'clip-abc', [], { lookupOnly: true }),
    prefix: await restore('clip-abc', 'clip-zzz', ['clip-a']),
    keyAsPrefix: await restore('clip-abc', 'clip-a'),
    otherPaths: await restore('clip-other', 'clip-abc'),
  }),
  'save two': async () => [await save('two-a'), await save('two-b')],
  wait: async () => {
    process.once('SIGINT', () => {
      console.log('got SIGINT')
      if (process.env.STUBBORN === undefined) process.exit(0)
    })
    if (process.env.STUBBORN === 'SIGKILL') process.on('SIGTERM', () => console.log('got SIGTERM'))
    core.saveState('task', 'task_123')
    console.log('waiting')
    await new Promise((resolve) => setTimeout(resolve, 30_000))
  },
}

const results = {}
for (const name of core.getMultilineInput('do')) results[name] = await scenarios[name]()
core.setOutput('results', results)
// A stalled upload keeps its connection, and so the process, although the client has given it up.
if (process.env.EXIT_AT_END !== undefined) process.exit()
