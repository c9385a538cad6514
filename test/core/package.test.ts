import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

// `npm ci` builds the core (prepare); plain Node, without our `source` condition, is what a user of the package has.
it.each(['@reelay/core', '@reelay/core/node'])('%s can be imported as it is published', async (name) => {
  const script = `import('${name}').then((m) => console.log(typeof m.createClient))`
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: join(import.meta.dirname, '..'),
    env: { PATH: process.env['PATH'] ?? '' },
  })
  expect(stdout.trim()).toBe('function')
})

it('the command is there as soon as the repository is installed', async () => {
  const { stdout } = await promisify(execFile)('npx', ['--no', '@reelay/core', 'ledger', '--help'], {
    cwd: join(import.meta.dirname, '../..'),
  })
  expect(stdout).toContain('Usage: reelay ledger')
})
