/**
 * What keeps the code readable, as a check: imports of the core run one way (`video ← providers ← engine ← node ← cli`) and in
 * no circle, types included; no file of the engine knows a provider by its name; no file grows without somebody saying why.
 */

import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { PROVIDER_IDS } from '../packages/core/src/video/provider-id.ts'

const root = join(import.meta.dirname, '..')
const core = 'packages/core/src'
const problems: string[] = []

const MOST_LINES = 250
/** Files that are longer, how long they may be at most, and why. */
const LONG: Readonly<Record<string, readonly [lines: number, why: string]>> = {
  'packages/core/src/engine/failures/failures.ts': [
    320,
    'every way to fail, a row each, so that they can be read side by side',
  ],
  'packages/n8n-node/nodes/Reelay/properties/index.ts': [
    420,
    'the panel from top to bottom, one description after the other',
  ],
  'packages/n8n-node/nodes/Reelay/choices/lists.ts': [275, 'the choices of every model, made from its card'],
  'packages/n8n-node/nodes/Reelay/host/http.ts': [265, "n8n's client behind one port, with its own ways to fail"],
  'packages/n8n-node/nodes/Reelay/host/input.ts': [
    355,
    'all that is read of the panel, so that every mistake is told at once',
  ],
  'packages/n8n-node/nodes/Reelay/host/memory.ts': [
    270,
    'what an execution has bought, whichever way n8n runs it again',
  ],
  'packages/github-action/src/plan/plan.ts': [265, 'from prompts to decisions, in one pass'],
  'packages/github-action/src/prompts/table.ts': [360, 'a table, with everything that spreadsheets do to one'],
  'packages/github-action/src/ledger/cache-store.ts': [400, 'one store over a service that can fail at every call'],
  'packages/core/src/node/folder-ledger.ts': [270, 'one ledger, whose methods share what they have listed'],
  'packages/core/src/node/disk.ts': [350, 'the one place that opens files below a folder'],
}

/** Files of the engine that name a provider all the same. */
const NAMING: Readonly<Record<string, string>> = {
  'packages/core/src/engine/ledger/ledger.ts':
    'a record that cannot be read needs some provider, and is never asked for it',
}

/** Folders of a package from the ground up: each imports from those before it, and the entries from all. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  [core]: ['video', 'providers', 'engine', 'node', 'cli'],
  'packages/github-action/src': ['mistakes', 'runner', 'prompts', 'inputs', 'ledger', 'plan', 'clips', 'report'],
}

const files = globSync(
  ['packages/core/src/**/*.ts', 'packages/github-action/src/**/*.ts', 'packages/n8n-node/{nodes,credentials}/**/*.ts'],
  {
    cwd: root,
  },
)
const text = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]))

const imports = new Map(
  [...text].map(([file, source]) => [
    file,
    [...source.matchAll(/^(?:import|export)\b[^'"]*?from '(\.[^']*)'/gms)].map(([, path = '']) =>
      relative(root, join(root, dirname(file), path)),
    ),
  ]),
)

for (const [source, folders] of Object.entries(LAYERS)) {
  const layerOf = (file: string) => {
    const [folder = '', inside] = relative(source, file).split('/')
    return inside === undefined ? folders.length : folders.indexOf(folder)
  }
  for (const [file, targets] of imports) {
    if (!file.startsWith(`${source}/`)) continue
    if (layerOf(file) === -1) problems.push(`${file}: its folder has no place in the order of ${source}.`)
    for (const target of targets)
      if (layerOf(target) > layerOf(file)) problems.push(`${file} imports ${target}, which stands above it.`)
  }
}

/** Walks depth first; a file that is met again while it is still open closes a circle. */
const done = new Set<string>()
function walk(file: string, open: readonly string[]): void {
  if (open.includes(file)) problems.push(`a circle: ${[...open.slice(open.indexOf(file)), file].join(' → ')}`)
  else if (!done.has(file)) {
    for (const target of imports.get(file) ?? []) walk(target, [...open, file])
    done.add(file)
  }
}
for (const file of imports.keys()) walk(file, [])

/** A provider's id as a text of the code; comments may name one. */
const NAMES = new RegExp(`['"\`](?:${PROVIDER_IDS.filter((id) => id !== 'sandbox').join('|')})\\b`)
for (const [file, source] of text) {
  if (!file.startsWith(`${core}/engine`) || file in NAMING) continue
  for (const [at, line] of source.split('\n').entries())
    if (NAMES.test(line.replace(/^\s*(?:\*|\/\/).*/, '')))
      problems.push(`${file}:${at + 1} names a provider: ${line.trim()}`)
}

for (const [file, source] of text) {
  const lines = source.split('\n').length - 1
  const [most, why] = LONG[file] ?? [MOST_LINES, 'there is no reason beside its name']
  if (lines > most)
    problems.push(
      `${file} has ${lines} lines, more than ${most}: ${why}. Split it, or say in scripts/check-graph.ts why not.`,
    )
}
for (const file of Object.keys(LONG)) if (!text.has(file)) problems.push(`scripts/check-graph.ts: there is no ${file}.`)

for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exitCode = 1
else console.log(`${files.length} files: one way, no circle, no provider by its name in the engine`)
