/** What it takes until a node can run: its files read and executed, in a process that has loaded n8n's core. */

import { execFile } from 'node:child_process'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { hostFolder } from '../../n8n/host-folder.ts'
import { nodePackage } from '../../n8n/pack-node.ts'
import { type Measured, median } from './row.ts'

const RUNS = 9
const THEIRS = join(hostFolder, 'node_modules/@n8n/n8n-nodes-langchain/dist/nodes/vendors/OpenAi/OpenAi.node.js')

/** n8n has these loaded before it loads any node. */
const CHILD = `
  require('reflect-metadata'); require('n8n-workflow'); require('n8n-core')
  const before = new Set(Object.keys(require.cache))
  const started = performance.now()
  const [[, Node]] = Object.entries(require(process.argv[1]))
  new Node()
  const ms = performance.now() - started
  const files = Object.keys(require.cache).filter((file) => !before.has(file))
  const operations = require('node:path').join(require('node:path').dirname(process.argv[1]), 'operations.js')
  const again = performance.now()
  if (require('node:fs').existsSync(operations)) require(operations)
  const firstUse = performance.now() - again
  const bytes = files.reduce((sum, file) => sum + require('node:fs').statSync(file).size, 0)
  process.stdout.write('\\n' + JSON.stringify({ ms, firstUse, bytes, files: files.length }), () => process.exit(0))
`

interface Load {
  ms: number
  /** Ours alone: its code comes later. */
  firstUse: number
  bytes: number
  files: number
}

export async function load(): Promise<Measured[]> {
  // Outside of this repository, where only n8n's own packages are found, as in an n8n that has installed it.
  const folder = await mkdtemp(join(tmpdir(), 'reelay-load-'))
  await cp(join(nodePackage, 'dist'), folder, { recursive: true })
  const ours: Load[] = []
  const theirs: Load[] = []
  for (let run = 0; run < RUNS; run++) {
    ours.push(await once(join(folder, 'nodes/Reelay/Reelay.node.js')))
    theirs.push(await once(THEIRS))
  }
  await rm(folder, { recursive: true })
  const of = (list: Load[], field: keyof Load) => median(list.map((entry) => entry[field]))
  const both = (what: string, field: keyof Load, unit: number, digits: number): Measured => ({
    what,
    ours: of(ours, field) / unit,
    theirs: of(theirs, field) / unit,
    digits,
  })
  return [
    both(`Loading the node: ms (median of ${RUNS})`, 'ms', 1, 0),
    both('Loading the node: kB read', 'bytes', 1000, 0),
    both('Loading the node: files', 'files', 1, 0),
    {
      what: 'Loading the node and its code at the first use: ms',
      ours: median(ours.map(({ ms, firstUse }) => ms + firstUse)),
      theirs: of(theirs, 'ms'),
      digits: 0,
    },
  ]
}

async function once(file: string): Promise<Load> {
  const env = { ...process.env, NODE_PATH: join(hostFolder, 'node_modules') }
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', CHILD, file], { cwd: hostFolder, env })
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Load
}
