/**
 * The recipe for clips on a schedule, run Monday after Monday: a row that fails keeps back no other clip, each clip goes out
 * exactly once, and a week with nothing new leaves nothing behind. Its steps run as the page has them, over the sandbox.
 */

import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { runAction } from '@reelay/actions-host/runner'
import { afterEach, expect, test } from 'vitest'
import { parse } from 'yaml'
import { isWorkflow, type Step } from './language-service.ts'
import { blocks, root } from './pages.ts'

const page = blocks('docs/recipes/scheduled-marketing-clips.md')
const yaml = page.filter(({ language }) => language === 'yaml').map(({ text }) => parse(text) as unknown)
const steps = yaml.flatMap((value): Step[] =>
  isWorkflow(value) ? Object.values(value.jobs).flatMap((job) => job.steps ?? []) : (value as Step[]),
)
const reelay = steps.filter(({ uses }) => uses?.startsWith('reelay/'))
const [table = '', weekly = ''] = page.filter(({ language }) => language === 'csv').map(({ text }) => text)

function scriptOf(name: string): Step {
  const step = steps.find((step) => step.name === name)
  if (!step?.run) throw new Error(`the recipe has no step "${name}"`)
  return step
}

const undo: (() => unknown)[] = []
afterEach(async () => {
  for (const end of undo.splice(0).reverse()) await end()
})

interface Repository {
  folder: string
  git(...args: string[]): string
  /** What a step sees of the machine. */
  env: NodeJS.ProcessEnv
  /** A run of the Action, in a step that may fail, with the table as it is now. */
  make(csv: string, step?: Step, run?: number): Promise<number | null>
  /** A step of the page, as the runner runs it. */
  script(name: string, env?: Record<string, string>): Promise<number | null>
}

function openRepository(): Repository {
  const place = mkdtempSync(join(tmpdir(), 'reelay-recipe-'))
  undo.push(() => rmSync(place, { recursive: true, force: true }))
  const folder = join(place, 'work')
  const bin = join(place, 'bin')
  for (const path of [folder, bin, join(place, 'temp')]) mkdirSync(path)
  const env: NodeJS.ProcessEnv = {
    PATH: `${bin}${delimiter}${process.env['PATH']}`,
    HOME: place,
    RUNNER_TEMP: join(place, 'temp'),
    GITHUB_REPOSITORY: 'octo-org/films',
    GIT_CONFIG_NOSYSTEM: '1',
    PLACE: place,
  }
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' })
  git('init', '--quiet', '--bare', '--initial-branch=main', '../origin.git')
  git('init', '--quiet', '--initial-branch=main')
  git('remote', 'add', 'origin', '../origin.git')
  git('config', 'user.name', 'someone')
  git('config', 'user.email', 'someone@example.com')
  writeFileSync(join(folder, '.gitignore'), '.reelay/\n')
  git('add', '.gitignore')
  git('commit', '--quiet', '-m', 'First')
  git('push', '--quiet', '-u', 'origin', 'main')
  const outputs: Record<string, string> = {}
  return {
    folder,
    git,
    env,
    async make(csv, step = reelay[0], run = 1) {
      mkdirSync(join(folder, 'marketing'), { recursive: true })
      writeFileSync(join(folder, 'marketing/products.csv'), csv)
      const given = Object.entries(step?.with ?? {}).map(([name, value]) => [
        name,
        String(value)
          .replace(/\$\{\{ inputs\.season .*?\}\}/, 'soft spring')
          // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's own expression
          .replaceAll('${{ github.run_number }}', String(run)),
      ])
      // Free, without a key, and with a ledger that needs no host.
      const { model, 'api-key': _, ...inputs } = Object.fromEntries(given)
      expect(model).toBeDefined()
      const ended = await runAction({
        actionDir: root,
        workspace: folder,
        inputs: { ...inputs, provider: 'sandbox', ledger: '.reelay/ledger', artifact: 'none' },
      })
      outputs['manifest'] = ended.outputs['manifest'] ?? ''
      return ended.exitCode
    },
    script(name, more = {}) {
      const step = scriptOf(name)
      const given = Object.entries(step.env ?? {}).map(([variable, value]) => [
        variable,
        // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's own expression
        value.replace('${{ steps.reelay.outputs.manifest }}', outputs['manifest'] ?? ''),
      ])
      return new Promise((resolve, reject) => {
        const child = spawn('bash', ['-e', '-c', step.run ?? ''], {
          cwd: folder,
          env: { ...env, ...Object.fromEntries(given), ...more },
          stdio: ['ignore', 'ignore', 'inherit'],
        })
        child.on('error', reject)
        child.on('close', resolve)
      })
    },
  }
}

const FAILING = `${table}mug,blue,1:1,4,"[fail] A mug"\n`.replace('1:1', '16:9')
const committed = ({ git }: Repository) => git('ls-tree', '-r', '--name-only', 'origin/main', 'marketing/').split('\n')
const commits = ({ git }: Repository) => git('rev-list', '--count', 'origin/main').trim()
const WINDOWS = process.platform === 'win32'

test('what comes after Reelay runs though a row failed, unless somebody cancels', () => {
  const after = steps.filter(({ name, uses }) => uses === undefined && name !== undefined)
  expect(after.map(({ name }) => name)).toEqual(['Commit the new clips', 'Release the new clips', 'Post the new clips'])
  // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's own expression
  for (const step of after) expect(step).toMatchObject({ if: '${{ !cancelled() && steps.reelay.outputs.manifest }}' })
})

test.skipIf(WINDOWS)('commit: the good clips of a run with a failure, and no commit where nothing is new', async () => {
  const repository = openRepository()
  expect(await repository.make(FAILING)).toBe(1)
  expect(await repository.script('Commit the new clips')).toBe(0)
  expect([commits(repository), committed(repository).filter(Boolean).length]).toEqual(['2', 2])
  for (const path of committed(repository).filter(Boolean)) expect(path).toMatch(/^marketing\/clips\/[\w-]+\.mp4$/)
  expect(await repository.make(FAILING)).toBe(1)
  expect(await repository.script('Commit the new clips')).toBe(0)
  expect(commits(repository)).toBe('2')
})

test.skipIf(WINDOWS)('commit: a clip whose commit failed goes out with the next run', async () => {
  const repository = openRepository()
  expect(await repository.make(table)).toBe(0)
  repository.git('remote', 'set-url', '--push', 'origin', '../nowhere.git')
  expect(await repository.script('Commit the new clips')).not.toBe(0)
  // The next run has a new checkout.
  repository.git('reset', '--hard', '--quiet', 'origin/main')
  repository.git('remote', 'set-url', '--push', 'origin', '../origin.git')
  expect(await repository.make(table)).toBe(0)
  expect(await repository.script('Commit the new clips')).toBe(0)
  expect(committed(repository).filter(Boolean).length).toBe(2)
})

test.skipIf(WINDOWS)('each week: new clips beside those of the last', async () => {
  const repository = openRepository()
  for (const run of [12, 13]) {
    expect(await repository.make(weekly, reelay[1], run)).toBe(0)
    expect(await repository.script('Commit the new clips')).toBe(0)
  }
  expect(committed(repository).filter(Boolean)).toEqual([
    'marketing/clips/canvas-sneaker-12.mp4',
    'marketing/clips/canvas-sneaker-13.mp4',
    'marketing/clips/wrist-watch-12.mp4',
    'marketing/clips/wrist-watch-13.mp4',
  ])
})

test.skipIf(WINDOWS)('release: each clip once, and anew where it changed', async () => {
  const repository = openRepository()
  // The parts of gh that the step uses, over a folder.
  const gh = join(String(repository.env['PLACE']), 'bin/gh')
  writeFileSync(
    gh,
    `#!/usr/bin/env bash
set -e
cd_to="$PLACE/release-$3"
case "$1 $2" in
  'release view') test -d "$cd_to" ;;
  'release create') mkdir "$cd_to" ;;
  'release upload') cp "$4" "$cd_to/"; echo "$4" >> "$PLACE/uploads" ;;
  api*) cd "$PLACE/release-\${2##*/}"; for file in *; do test -e "$file" || continue; set -- $(sha256sum "$file"); echo "$file sha256:$1"; done ;;
esac
`,
  )
  chmodSync(gh, 0o755)
  const uploads = () =>
    readFileSync(join(String(repository.env['PLACE']), 'uploads'), 'utf8')
      .trim()
      .split('\n').length
  for (const [csv, code, sum] of [
    [FAILING, 1, 2],
    [FAILING, 1, 2],
    [table.replace(',16:9,4,', ',16:9,8,'), 0, 3],
  ] as const) {
    expect(await repository.make(csv)).toBe(code)
    expect(await repository.script('Release the new clips')).toBe(0)
    expect(uploads()).toBe(sum)
  }
})

test.skipIf(WINDOWS)('post: each clip once, and again where the webhook did not take it', async () => {
  const repository = openRepository()
  const took: string[] = []
  let broken = true
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('latin1')
      const prompt = /name="prompt"\r\n\r\n(.*)\r\n/.exec(body)?.[1] ?? ''
      const refuses = broken && prompt.includes('wrist watch')
      if (!refuses) took.push(prompt.slice(0, 15))
      response.writeHead(refuses ? 503 : 204).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  undo.push(() => new Promise((resolve) => server.close(resolve)))
  const hook = { WEBHOOK: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` }
  expect(await repository.make(FAILING)).toBe(1)
  expect(await repository.script('Post the new clips', hook)).toBe(1)
  expect(took).toEqual(['A sky blue canv'])
  broken = false
  for (const _ of ['a week later', 'another week later']) {
    repository.git('reset', '--hard', '--quiet', 'origin/main')
    expect(await repository.make(FAILING)).toBe(1)
    expect(await repository.script('Post the new clips', hook)).toBe(0)
    expect(took).toEqual(['A sky blue canv', 'A rose gold wri'])
  }
  expect(committed(repository).filter(Boolean)).toEqual(['marketing/posted.txt'])
})
