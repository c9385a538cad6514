/** Fails when the committed dist/ of the Action is not what its sources build. Run after a build. */

import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const changed = execFileSync('git', ['status', '--porcelain', '--', 'packages/github-action/dist'], {
  cwd: root,
  encoding: 'utf8',
})
if (changed.trim() !== '') {
  console.error(`packages/github-action/dist is not up to date. Commit what the build made:\n${changed}`)
  process.exitCode = 1
} else console.log('dist is up to date')
