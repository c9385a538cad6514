/** Acceptance tests run what was built: it is built before them, so that none of them tests yesterday's code. */

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

export default function buildFirst(): void {
  const root = join(import.meta.dirname, '..')
  const turbo = join(root, 'node_modules/turbo/bin/turbo')
  const built = spawnSync(process.execPath, [turbo, 'run', 'build', '--output-logs=errors-only'], {
    cwd: root,
    encoding: 'utf8',
  })
  if (built.status !== 0) throw new Error(`The build fails, so nothing is tested.\n${built.stdout}${built.stderr}`)
}
