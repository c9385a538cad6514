/** A PostgreSQL of its own on loopback, in a temporary folder. */

import { execFileSync, spawn } from 'node:child_process'
import { appendFileSync, chmodSync, copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort, makeCertificate, programOf, TEMPORARY } from './programs.ts'

export const PASSWORD = 'p%rimä:ry/#7'

export interface Postgres extends AsyncDisposable {
  port: number
  /** Of its certificate, which names `localhost`. */
  certificate: string
  /** An address in a database of its own, which is new. */
  address(choice?: { user?: string; password?: string; host?: string; database?: string; query?: string }): string
  /** What psql prints, as the owner of everything. */
  sql(text: string, database?: string): string
  newDatabase(): string
  /** As a machine that is switched off. */
  stop(): Promise<void>
  start(): Promise<void>
}

export async function startPostgres(): Promise<Postgres> {
  const bin = dirname(programOf('/usr/lib/postgresql/*/bin/initdb', 'postgresql'))
  const root = mkdtempSync(join(TEMPORARY, 'reelay-postgres-'))
  const data = join(root, 'data')
  const isRoot = process.getuid?.() === 0
  // It refuses to run as root.
  const asUser = (args: string[]): [string, string[]] =>
    isRoot ? ['runuser', ['-u', 'postgres', '--', ...args]] : [args[0] ?? '', args.slice(1)]
  const run = (args: string[], input?: string) => {
    const [program, rest] = asUser(args)
    return execFileSync(program, rest, { cwd: '/', encoding: 'utf8', stdio: 'pipe', ...(input ? { input } : {}) })
  }
  if (isRoot) execFileSync('chown', ['postgres', root])
  chmodSync(root, 0o711)
  run([
    join(bin, 'initdb'),
    '-D',
    data,
    '-U',
    'owner',
    '--auth-local=trust',
    '--auth-host=scram-sha-256',
    '-E',
    'UTF8',
    '--no-sync',
  ])
  const { cert, key } = makeCertificate(join(root, 'tls'))
  for (const file of [cert, key]) {
    const copy = join(data, file.endsWith('key') ? 'server.key' : 'server.crt')
    copyFileSync(file, copy)
    if (isRoot) execFileSync('chown', ['postgres', copy])
    chmodSync(copy, 0o600)
  }
  chmodSync(join(root, 'tls'), 0o755)
  const port = await freePort()
  appendFileSync(
    join(data, 'postgresql.conf'),
    `\nport = ${port}\nlisten_addresses = '127.0.0.1'\nunix_socket_directories = '${root}'\nssl = on\nfsync = off\n`,
  )
  let server: ReturnType<typeof spawn> | null = null
  const psql = (text: string, database: string) =>
    run(
      [
        join(bin, 'psql'),
        '-h',
        root,
        '-p',
        String(port),
        '-U',
        'owner',
        '-d',
        database,
        '-qAt',
        '-v',
        'ON_ERROR_STOP=1',
      ],
      text,
    ).trim()

  async function start(): Promise<void> {
    const [program, rest] = asUser([join(bin, 'postgres'), '-D', data])
    server = spawn(program, rest, { cwd: '/', stdio: 'ignore' })
    for (let tries = 0; ; tries++) {
      try {
        psql('SELECT 1', 'postgres')
        return
      } catch (error) {
        if (tries > 100) throw error
        await sleep(100)
      }
    }
  }

  async function stop(): Promise<void> {
    if (server === null) return
    const ended = new Promise((resolve) => server?.once('exit', resolve))
    run([join(bin, 'pg_ctl'), '-D', data, '-m', 'immediate', '-W', 'stop'])
    await ended
    server = null
  }

  await start()
  psql(`CREATE ROLE reelay LOGIN PASSWORD '${PASSWORD}'`, 'postgres')
  let made = 0
  const newDatabase = () => {
    made += 1
    psql(`CREATE DATABASE ledger${made} OWNER reelay`, 'postgres')
    return `ledger${made}`
  }
  return {
    port,
    certificate: cert,
    address({ user = 'reelay', password = PASSWORD, host = '127.0.0.1', database = newDatabase(), query = '' } = {}) {
      return `postgres://${user}:${encodeURIComponent(password)}@${host}:${port}/${database}${query}`
    },
    sql: (text, database = `ledger${made}`) => psql(text, database),
    newDatabase,
    stop,
    start,
    async [Symbol.asyncDispose]() {
      await stop()
      rmSync(root, { recursive: true, force: true })
    },
  }
}
