/**
 * `npm run release:dry`: a whole release in a copy of this working tree, without a network. Versions are raised, changelogs
 * written, packages built, packed and checked; what would go out is shown. The working tree stays as it is.
 */

import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { styleText } from 'node:util'
import { published } from '../packages/n8n-node/cloud/published.mts'
import { copyTree } from './copy-tree.ts'
import { checkTypes, lint, pack } from './pack.ts'
import { releaseNotes } from './release-notes.ts'

const root = join(import.meta.dirname, '..')
const temporary = mkdtempSync(join(tmpdir(), 'reelay-release-'))
const copy = join(temporary, 'reelay')
const npm = (folder: string, ...args: string[]) =>
  // npm is npm.cmd on Windows, which needs a shell.
  execFileSync('npm', args, { cwd: folder, stdio: 'pipe', shell: process.platform === 'win32' })

try {
  copyTree(root, copy)
  const pending = readdirSync(join(copy, '.changeset')).filter((name) => /^(?!README).*\.md$/.test(name))
  if (pending.length > 0) npm(copy, 'exec', '--offline', '--', 'changeset', 'version')
  else console.log('No changeset is pending: what follows is the version that is there.')

  const version = versionOf('core')
  console.log(`${styleText('bold', `\nReelay ${version}`)}\n\n${releaseNotes(copy, version)}`)
  // The action is released by its tag; dist/ is committed with the sources and was checked by `npm run check`.
  console.log(`  tags      v${version}, v${version.split('.')[0]}`)
  npm(copy, 'run', 'build:cloud')
  for (const name of ['core', 'n8n-node']) npm(join(copy, 'packages', name), 'run', 'build')
  const folders = published(join(copy, 'packages/n8n-node/cloud'))
  for (const folder of [join(copy, 'packages/core'), join(copy, 'packages/n8n-node'), ...folders]) {
    const packed = await pack(folder, temporary)
    if (packed.version !== version) throw new Error(`${packed.name} would be ${packed.version}, not ${version}`)
    const problems = [...(await lint(packed)), ...(packed.name === '@reelay/core' ? await checkTypes(packed) : [])]
    const size = `${Math.round(packed.bytes / 1000)} kB, ${packed.files.length} files`
    console.log(`  npm       ${packed.name}@${packed.version}   ${size}`)
    for (const problem of problems) console.error(styleText('red', `            ${problem}`))
    if (problems.length > 0) process.exitCode = 1
  }
  const checked = 'Versions, notes, builds and packages were checked; not run: npm run check and the tests.'
  console.log(process.exitCode ? `\nNothing was published. ${checked}` : `\n✔ Nothing was published. ${checked}`)
} finally {
  rmSync(temporary, { recursive: true, force: true })
}

function versionOf(name: string): string {
  return JSON.parse(readFileSync(join(copy, 'packages', name, 'package.json'), 'utf8')).version
}
