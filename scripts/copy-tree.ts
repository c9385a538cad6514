/** A copy of the working tree, changes that are not committed included, to try things without touching it. */

import { execFileSync } from 'node:child_process'
import { cpSync, lstatSync, mkdirSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The commits too, since changelogs name them. Packages are shared with the original: never install in the copy. */
export function copyTree(root: string, copy: string): void {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1e8 })
  git('clone', '--quiet', '--no-checkout', '--shared', root, copy)
  for (const file of git('ls-files', '--cached', '--others', '--exclude-standard', '-z').split('\0')) {
    if (!lstatSync(join(root, file), { throwIfNoEntry: false })?.isFile()) continue
    mkdirSync(dirname(join(copy, file)), { recursive: true })
    cpSync(join(root, file), join(copy, file))
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction')
}
