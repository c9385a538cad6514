/** Fails when what npm would publish is not in order. Run after a build. */

import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { published } from '../packages/n8n-node/cloud/published.mts'
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
    report(packed.name, [...(await lint(packed)), ...loadsTooMuch(join(node, 'dist/nodes/Reelay/Reelay.node.js'))])
  }
  for (const folder of published()) {
    const packed = await pack(folder, temporary)
    const unbuilt = packed.files.some((file) => file.startsWith('dist/nodes/'))
      ? []
      : ['it is not built: npm run build:cloud']
    report(packed.name, [...(await lint(packed)), ...missing(packed.files), ...unbuilt])
  }
} finally {
  await rm(temporary, { recursive: true, force: true })
}

/** n8n loads every node when it starts: ours brings its description then, and its code when it is first used. */
function loadsTooMuch(file: string): string[] {
  const require = createRequire(file)
  const before = new Set(Object.keys(require.cache))
  const { Reelay } = require(file) as { Reelay: new () => { description: { properties: unknown[] } } }
  const { properties } = new Reelay().description
  const more = Object.keys(require.cache).filter(
    (path) => path !== file && !before.has(path) && !path.includes('node_modules'),
  )
  return [
    ...(properties.length > 0 ? [] : ['the node has no properties']),
    ...more.map((path) => `loading the node loads ${path}, too`),
  ]
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
