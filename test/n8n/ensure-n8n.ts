/**
 * Installs the real n8n into `test/n8n/host`, once. It is 2 GB and takes some minutes.
 *
 * Scripts stay off, because one of them wants another package manager; the one thing that they would have built and that
 * n8n cannot do without, the SQLite driver, is built here.
 */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { hostFolder } from './host-folder.ts'
import { installOnce, runIn } from './install-once.ts'

/** @throws Error that says what to do, when this machine cannot run n8n. */
export function ensureN8n(): void {
  if (Number(process.versions.node.split('.')[0]) < 24) {
    throw new Error(`n8n needs Node 24, and this is ${process.version}. Use "npm run", which brings Node 24.`)
  }
  installOnce(hostFolder, 'Installing n8n for the tests (once; 2 GB, some minutes) …', buildSqlite)
}

function buildSqlite(): void {
  if (sqliteLoads()) return
  console.log('Building its SQLite driver (once; about a minute and a half) …')
  runIn(join(hostFolder, 'node_modules', 'sqlite3'), 'npx', ['node-gyp', 'rebuild'])
  if (!sqliteLoads()) throw new Error('The SQLite driver was built and does not load. It needs python3, make and g++.')
}

/** In a process of its own: a native module that was built for something else can take the process down with it. */
function sqliteLoads(): boolean {
  try {
    execFileSync(process.execPath, ['-e', 'require("sqlite3")'], { cwd: hostFolder, stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

if (import.meta.main) {
  try {
    ensureN8n()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}
