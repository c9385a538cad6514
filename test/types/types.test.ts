/** The published declarations compile in the programs of others, and promise what public-api.ts says. */

import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const tsc = join(import.meta.dirname, '../../node_modules/typescript/bin/tsc')
const project = join(import.meta.dirname, 'tsconfig.json')

test.each([
  ['in Node.js', ['--module', 'nodenext', '--lib', 'es2024,esnext.disposable', '--types', 'node']],
  ['without the types of Node.js', ['--module', 'nodenext', '--lib', 'es2024,dom']],
  ['for a bundler', ['--module', 'esnext', '--moduleResolution', 'bundler', '--lib', 'es2024,dom']],
])('the types of @reelay/core %s', async (_, options) => {
  const output = await promisify(execFile)(process.execPath, [tsc, '-p', project, ...options]).then(
    () => '',
    ({ stdout }: { stdout: string }) => stdout,
  )
  expect(output).toBe('')
})
