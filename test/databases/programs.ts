/** The servers' own programs, from Debian's packages where they are missing. */

import { execFileSync } from 'node:child_process'
import { existsSync, globSync, mkdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** @returns the path of a program; its package is installed where there is none */
export function programOf(pattern: string, debianPackage: string): string {
  const found = () => globSync(pattern).toSorted().at(-1)
  if (found() === undefined) {
    if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
      throw new Error(`These tests need ${debianPackage}. On Debian: sudo apt-get install -y ${debianPackage}`)
    // Test files run side by side, and apt takes one at a time.
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const apt = (...args: string[]) =>
      execFileSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], { env, stdio: 'pipe' })
    apt('update')
    apt('install', '--yes', '--no-install-recommends', debianPackage)
  }
  const path = found()
  if (path === undefined) throw new Error(`${debianPackage} was installed and has no ${pattern}`)
  return path
}

export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** A certificate for `localhost`, signed by itself. */
export function makeCertificate(folder: string): { cert: string; key: string } {
  mkdirSync(folder, { recursive: true })
  const [cert, key] = [join(folder, 'server.crt'), join(folder, 'server.key')]
  execFileSync(
    'openssl',
    // biome-ignore format: one line is one command
    ['req', '-new', '-x509', '-days', '30', '-nodes', '-newkey', 'rsa:2048', '-out', cert, '-keyout', key, '-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'],
    { stdio: 'pipe' },
  )
  return { cert, key }
}

/** A folder that every user of the machine can go through. */
export const TEMPORARY = tmpdir()
