/**
 * Fails when the committed dist/ of the Action is not what its sources build, or when it asks for a module that is not in
 * it: Node.js would look for that in the folders above, which are the job's. Run after a build.
 */

import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'

/** What libraries load only when somebody chooses it, and nobody does: a native client, a way to sign in, a faster hash. */
const NEVER_CHOSEN: ReadonlySet<string> = new Set(['pg-native', 'kerberos', '@node-rs/xxhash'])

const root = join(import.meta.dirname, '..')
const dist = join(root, 'packages/github-action/dist')
const changed = execFileSync('git', ['status', '--porcelain', '--', dist], { cwd: root, encoding: 'utf8' })
const outside = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.mjs'))
  .flatMap((file) => {
    const asked = readFileSync(join(dist, file), 'utf8').matchAll(
      /\b(?:\w*require\d*(?:\.resolve)?|import)\("([^".][^"]*)"\)/g,
    )
    return [...asked].flatMap(([, name = '']) =>
      isBuiltin(name) || NEVER_CHOSEN.has(name) ? [] : [`${file}: ${name}`],
    )
  })

if (changed.trim() !== '') {
  console.error(`packages/github-action/dist is not up to date. Commit what the build made:\n${changed}`)
  process.exitCode = 1
} else if (outside.length > 0) {
  console.error(`The Action asks for modules outside of its dist:\n${outside.join('\n')}`)
  process.exitCode = 1
} else console.log('dist is up to date, and whole')
