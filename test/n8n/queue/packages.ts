/** Redis and Postgres from Debian's packages: installs them where that can be done without asking, or says what to do. */

import { execFileSync } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import { dirname } from 'node:path'

/** @throws Error that says what to do, when this machine has neither them nor a way to get them */
export function ensurePackages(): void {
  const missing = [
    ...(existsSync('/usr/bin/redis-server') ? [] : ['redis-server']),
    ...(postgresFolder() === undefined ? ['postgresql'] : []),
  ]
  if (missing.length === 0) return
  const install = `apt-get install -y ${missing.join(' ')}`
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new Error(`Queue mode needs Redis and Postgres. On Debian: sudo ${install}`)
  }
  console.log(`Installing ${missing.join(' and ')} (once) …`)
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
  execFileSync('apt-get', ['install', '-y', '-qq', ...missing], { stdio: ['ignore', 'ignore', 'inherit'] })
  // Some machines start what they install; these tests start their own, on other ports.
  for (const service of missing) stopService(service)
}

/** Where `initdb` and `postgres` are: Debian keeps them out of the path, a folder for each version. */
export function postgresFolder(): string | undefined {
  const found = globSync('/usr/lib/postgresql/*/bin/initdb').map((path) => dirname(path))
  return found.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true })).at(-1)
}

function stopService(name: string): void {
  try {
    execFileSync('/usr/sbin/service', [name, 'stop'], { stdio: 'ignore' })
  } catch {
    // It was not started.
  }
}
