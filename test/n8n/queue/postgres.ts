/** A Postgres of its own: on loopback, on a free port, its data in a temporary folder. */

import { execFileSync } from 'node:child_process'
import { chown, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './free-port.ts'
import { postgresFolder } from './packages.ts'
import { Service } from './service.ts'

export interface Postgres {
  port: number
  user: string
  database: string
  stop(): Promise<void>
}

export async function startPostgres(): Promise<Postgres> {
  const programs = postgresFolder() ?? ''
  const person = unprivileged()
  const folder = await mkdtemp(join(tmpdir(), 'reelay-postgres-'))
  if (person.uid !== undefined && person.gid !== undefined) await chown(folder, person.uid, person.gid)
  const user = 'n8n'
  const setUp = ['-D', folder, '-U', user, '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync']
  execFileSync(join(programs, 'initdb'), setUp, { ...person, cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
  const port = await freePort()
  const settings = ['listen_addresses=127.0.0.1', `port=${port}`, 'unix_socket_directories=', 'fsync=off']
  const args = ['-D', folder, ...settings.flatMap((setting) => ['-c', setting])]
  const service = new Service('Postgres', join(programs, 'postgres'), args, { ...person, cwd: folder })
  await service.says('ready to accept connections', 60_000)
  return {
    port,
    user,
    database: 'postgres',
    async stop() {
      // SIGINT is its fast shutdown: it waits for no client.
      await service.stop('SIGINT')
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Postgres refuses to run as root; the package brings a user for it. */
function unprivileged(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {}
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}
