/** n8n in queue mode: Redis, Postgres, one main and workers, each in a folder of its own as on a machine of its own. */

import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { N8nClient } from '../client.ts'
import { n8nEnvironment } from '../environment.ts'
import { hostFolder } from '../host-folder.ts'
import { installNodes, packNode } from '../pack-node.ts'
import { freePort } from './free-port.ts'
import { type Postgres, startPostgres } from './postgres.ts'
import { type Redis, startRedis } from './redis.ts'
import { Service } from './service.ts'

/** For machines that have no free core. */
const START_MS = 240_000

export interface Worker {
  name: string
  /** Executions that it has begun and not ended. */
  busy(): number
  /** SIGKILL, as in a power cut. */
  kill(): Promise<void>
  /** Another one in its place. */
  restart(): Promise<void>
  /** What it has said, before and after a restart. */
  logs(): string
}

export interface Cluster extends AsyncDisposable {
  client: N8nClient
  workers: Worker[]
  /** What the main has said. */
  mainLogs(): string
}

export interface ClusterOptions {
  workers: number
  /** Executions that one worker runs at once. */
  concurrency: number
}

export async function startCluster({ workers, concurrency }: ClusterOptions): Promise<Cluster> {
  const folder = await mkdtemp(join(tmpdir(), 'reelay-queue-'))
  // In the order of their end: n8n before what it stores in.
  const undo: (() => Promise<void>)[] = [() => rm(folder, { recursive: true, force: true, maxRetries: 3 })]
  const dispose = async () => {
    for (const act of undo.splice(0).toReversed()) await act()
  }
  try {
    const redis = await startRedis(folder)
    undo.push(redis.stop)
    const postgres = await startPostgres()
    undo.push(postgres.stop)
    const port = await freePort()
    const url = `http://127.0.0.1:${port}`
    const shared = queueEnvironment(redis, postgres)
    const tarball = await packNode()
    undo.push(() => rm(dirname(tarball), { recursive: true, force: true }))

    const start: Start = async (name, args, ready) => {
      const userFolder = await mkdtemp(join(folder, `${name}-`))
      await installNodes(tarball, userFolder)
      const place = { url, port, brokerPort: await freePort(), userFolder }
      const program = [join(hostFolder, 'node_modules/n8n/bin/n8n'), ...args]
      const options = { cwd: userFolder, env: n8nEnvironment(place, shared) }
      const service = new Service(name, process.execPath, program, options)
      undo.push(() => service.stop())
      await service.says(ready, START_MS)
      return service
    }

    // It makes the tables, so the workers come after it.
    const main = await start('main', ['start'], 'Editor is now accessible via')
    const client = new N8nClient(url)
    await client.signIn()
    const names = Array.from({ length: workers }, (_, index) => `worker-${index + 1}`)
    const running = await Promise.all(names.map((name) => startWorker(name, concurrency, start)))
    return {
      client,
      workers: running,
      mainLogs: () => main.logs(),
      [Symbol.asyncDispose]: dispose,
    }
  } catch (error) {
    await dispose()
    throw error
  }
}

type Start = (name: string, args: string[], ready: string) => Promise<Service>

/**
 * It comes back as a container does, with nothing of what the old one wrote. In its old folder n8n 2.41 finds its own log
 * of events, takes some executions for crashed that only sleep or run elsewhere, and writes that over them.
 */
async function startWorker(name: string, concurrency: number, start: Start): Promise<Worker> {
  const begin = () => start(name, ['worker', `--concurrency=${concurrency}`], 'n8n worker is now ready')
  let earlier = ''
  let service = await begin()
  return {
    name,
    busy: () => count(service.logs(), 'Worker started execution') - count(service.logs(), 'Worker finished execution'),
    logs: () => earlier + service.logs(),
    kill: () => service.kill(),
    async restart() {
      earlier += service.logs()
      service = await begin()
    },
  }
}

function count(text: string, words: string): number {
  return text.split(words).length - 1
}

/** What all processes of one n8n share, as n8n's documentation of queue mode asks for. */
function queueEnvironment(redis: Redis, postgres: Postgres): Record<string, string> {
  return {
    EXECUTIONS_MODE: 'queue',
    N8N_ENCRYPTION_KEY: randomBytes(24).toString('hex'),
    QUEUE_BULL_REDIS_HOST: '127.0.0.1',
    QUEUE_BULL_REDIS_PORT: String(redis.port),
    DB_TYPE: 'postgresdb',
    DB_POSTGRESDB_HOST: '127.0.0.1',
    DB_POSTGRESDB_PORT: String(postgres.port),
    DB_POSTGRESDB_USER: postgres.user,
    DB_POSTGRESDB_DATABASE: postgres.database,
    OFFLOAD_MANUAL_EXECUTIONS_TO_WORKERS: 'true',
    // Files of one worker must be found by another: n8n's own default in this mode.
    N8N_DEFAULT_BINARY_DATA_MODE: 'database',
    // How soon a dead worker is noticed: n8n waits a minute, and looks every half.
    QUEUE_WORKER_LOCK_DURATION: '20000',
    QUEUE_WORKER_LOCK_RENEW_TIME: '5000',
    QUEUE_WORKER_STALLED_INTERVAL: '10000',
  }
}
