/** A Redis of its own on loopback, in a temporary folder. */

import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { PASSWORD } from './postgres.ts'
import { freePort, makeCertificate, programOf, TEMPORARY } from './programs.ts'

export interface Redis extends AsyncDisposable {
  port: number
  certificate: string
  address(choice?: { user?: string; password?: string; host?: string; isTls?: boolean }): string
  /** What redis-cli prints. */
  cli(...args: string[]): string
  stop(): Promise<void>
  start(): Promise<void>
}

/** @param settings arguments of redis-server, as `--maxmemory-policy allkeys-lru` */
export async function startRedis(settings: readonly string[] = ['--appendonly', 'yes']): Promise<Redis> {
  const server = programOf('/usr/bin/redis-server', 'redis-server')
  const root = mkdtempSync(join(TEMPORARY, 'reelay-redis-'))
  const { cert, key } = makeCertificate(join(root, 'tls'))
  const [port, tlsPort] = [await freePort(), await freePort()]
  let child: ReturnType<typeof spawn> | null = null
  const cli = (...args: string[]) =>
    execFileSync('redis-cli', ['-p', String(port), '-a', PASSWORD, '--no-auth-warning', ...args], {
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim()

  async function start(): Promise<void> {
    // biome-ignore format: a setting and its value
    const fixed = ['--port', String(port), '--bind', '127.0.0.1', '--dir', root, '--requirepass', PASSWORD,
      '--tls-port', String(tlsPort), '--tls-cert-file', cert, '--tls-key-file', key, '--tls-ca-cert-file', cert, '--tls-auth-clients', 'no']
    child = spawn(server, [...fixed, ...settings], { stdio: 'ignore' })
    for (let tries = 0; ; tries++) {
      try {
        if (cli('PING') === 'PONG') return
      } catch (error) {
        if (tries > 100) throw error
      }
      await sleep(50)
    }
  }

  async function stop(): Promise<void> {
    const ended = new Promise((resolve) => child?.once('exit', resolve))
    if (!child?.kill('SIGTERM')) return
    await ended
    child = null
  }

  await start()
  return {
    port,
    certificate: cert,
    address({ user = '', password = PASSWORD, host = '127.0.0.1', isTls = false } = {}) {
      const place = `${host}:${isTls ? tlsPort : port}/0`
      return `${isTls ? 'rediss' : 'redis'}://${user}:${encodeURIComponent(password)}@${place}`
    },
    cli,
    stop,
    start,
    async [Symbol.asyncDispose]() {
      await stop()
      rmSync(root, { recursive: true, force: true })
    },
  }
}
