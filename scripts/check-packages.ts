/** Fails when what npm would publish is not in order. Run after a build. */

import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkTypes, lint, pack } from './pack.ts'

const root = join(import.meta.dirname, '..')
const temporary = await mkdtemp(join(tmpdir(), 'reelay-pack-'))
try {
  const core = join(root, 'packages/core')
  const library = await pack(core, temporary)
  report(library.name, [...(await lint(library)), ...(await checkTypes(library)), ...missing(library.files)])

  const node = join(root, 'packages/n8n-node')
  if (existsSync(join(node, 'dist'))) {
    const packed = await pack(node, temporary)
    report(packed.name, await lint(packed))
  }
} finally {
  await rm(temporary, { recursive: true, force: true })
}

function missing(files: readonly string[]): string[] {
  return ['README.md', 'LICENSE'].filter((name) => !files.includes(name)).map((name) => `${name} is not in it`)
}

function report(name: string, problems: readonly string[]): void {
  if (problems.length === 0) {
    console.log(`${name} is fit to be published`)
    return
  }
  console.error(`${name} is not fit to be published:\n${problems.map((problem) => `  ${problem}`).join('\n')}`)
  process.exitCode = 1
}
