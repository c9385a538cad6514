import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { root } from './pages.ts'

/** What a real release would change. */
function touched(): string[] {
  const versions = readdirSync(join(root, 'packages')).map((name) => `packages/${name}/package.json`)
  return [...versions, 'package.json', 'package-lock.json'].map((file) => readFileSync(join(root, file), 'utf8'))
}

test('a release can be rehearsed, and leaves the working tree as it is', async () => {
  const before = [touched(), readdirSync(join(root, '.changeset'))]
  const { stdout } = await promisify(execFile)(process.execPath, [join(root, 'scripts/release-dry-run.ts')])
  expect(stdout).toMatch(/^Reelay \d+\.\d+\.\d+$/m)
  expect(stdout).toMatch(/npm +@reelay\/core@\d/)
  expect([touched(), readdirSync(join(root, '.changeset'))]).toEqual(before)
}, 60_000)
