/** Installs what a folder's lock file says, once: again only when its package.json or its lock file has changed. */

import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Scripts stay off, and so do peer dependencies: npm cannot resolve n8n's in reasonable time.
 *
 * @param notice - What to say before it takes long.
 * @param finish - What still has to be done after an installation; it runs again until it has not thrown.
 */
export function installOnce(folder: string, notice: string, finish: () => void = () => {}): void {
  const stamp = join(folder, 'node_modules', '.installed')
  const wanted = fingerprint(folder)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  console.log(notice)
  runIn(folder, 'npm', ['ci', '--legacy-peer-deps', '--ignore-scripts', '--no-audit', '--no-fund'])
  finish()
  writeFileSync(stamp, wanted)
}

/** @throws Error that names the command; its own words have gone to standard error. */
export function runIn(folder: string, command: string, args: string[]): void {
  try {
    execFileSync(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
  } catch {
    throw new Error(`"${command} ${args.join(' ')}" failed in ${folder}; its words are above.`)
  }
}

function fingerprint(folder: string): string {
  const hash = createHash('sha256')
  for (const file of ['package.json', 'package-lock.json']) hash.update(readFileSync(join(folder, file)))
  return hash.digest('hex')
}
