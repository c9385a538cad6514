/**
 * What a page tells people to run does run. A block is run as it stands, or says in a comment above it why it cannot be:
 * `<!-- not run: it needs a key -->`.
 */

import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { copyTree } from '../../scripts/copy-tree.ts'
import { allBlocks, type Block, blocks, pages, read, root } from './pages.ts'

const run = promisify(execFile)
const runnable = allBlocks().filter(({ language }) => /^(bash|sh|shell|js|mjs|ts)$/.test(language))
const reason = ({ note }: Block) => /^not run: (.{10,})/.exec(note)?.[1]
/** Installing would take the packages away below everything else that runs here, this test included. */
const installs = ({ text }: Block) => /\b(?:npm|pnpm|yarn)\s+(?:ci|i|install|add)\b/.test(text)
const title = ({ page, line }: Block) => `${page}:${line}`

test('there is something to run', () => {
  expect(runnable.filter((block) => reason(block) === undefined).length).toBeGreaterThan(5)
})

test.each(
  runnable.filter(({ note }) => note.startsWith('not run')).map((block) => [title(block), block] as const),
)('%s says why it is not run', (_, block) => {
  expect(reason(block)).toBeDefined()
})

const runs = runnable.filter(({ note }) => !note.startsWith('not run')).map((block) => [title(block), block] as const)

test.each(runs)('%s installs nothing', (_, block) => {
  expect(installs(block)).toBe(false)
})

test.concurrent.each(runs)('%s runs', { timeout: 60_000 }, async (_, block) => {
  if (installs(block)) return
  const isShell = /^(bash|sh|shell)$/.test(block.language)
  if (isShell && process.platform === 'win32') return
  // A shell block speaks of the repository, a program of a folder of its own that has the packages.
  const temporary = mkdtempSync(join(tmpdir(), 'reelay-docs-'))
  const folder = join(temporary, 'here')
  try {
    if (isShell) {
      copyTree(root, folder)
      await run('bash', ['-eo', 'pipefail', '-c', block.text], { cwd: folder })
    } else {
      mkdirSync(folder)
      symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
      const file = join(folder, block.language === 'ts' ? 'clip.mts' : 'clip.mjs')
      writeFileSync(file, block.text)
      await run(process.execPath, [file], { cwd: folder, env: { PATH: process.env['PATH'] } })
    }
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
})

test('no page starts the Action through npx, whose shell drops variables with a hyphen, INPUT_DRY-RUN among them', () => {
  expect(pages().filter((page) => /\bnpx node\b/.test(read(page)))).toEqual([])
})

test.each([
  'docs/first-clip-library.md',
  'docs/zh-CN/first-clip-library.md',
])('the first estimate of %s shows a price, and every mistake', async (page) => {
  const example = blocks(page).find(({ text }) => text.includes('client.estimate('))?.text ?? ''
  const folder = mkdtempSync(join(tmpdir(), 'reelay-docs-'))
  try {
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
    writeFileSync(join(folder, 'clip.mjs'), example)
    const { stdout } = await run(process.execPath, ['clip.mjs'], { cwd: folder })
    expect(stdout).toMatch(/^\$\d+\.\d+/)
    expect(stdout).toMatch(/^invalid_input .*\bduration\b[\s\S]*\bresolution\b/m)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test('wherever the command is named, it is named with a ledger', () => {
  const without = pages().filter((page) => /\breelay\/core ledger list(?! *(?:git|ledger\/|[\w.]+\/))/.test(read(page)))
  expect(without).toEqual([])
})
