/** Starts the real n8n on 127.0.0.1, with an owner who is logged in. */

import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { N8nClient } from './client.ts'
import { n8nEnvironment } from './environment.ts'
import { type Memory, N8nProcess } from './n8n-process.ts'
import { installNodes, installOurNode } from './pack-node.ts'

export interface N8nOptions {
  /** The tarball of a community package, installed before the start; `true` packs and installs our own, as it is built. */
  nodes?: string | true
  /** Set last, over everything else. */
  env?: Record<string, string>
  /** A temporary folder, deleted at `stop()`, by default. */
  userFolder?: string
  port?: number
}

export interface N8nServer extends AsyncDisposable {
  /** Without a slash at the end. */
  url: string
  userFolder: string
  client: N8nClient
  /** Changes with every restart. */
  readonly pid: number
  /** What all processes of this server have said. */
  logs(): string
  memory(): Memory
  /** Lets `memory().peak` start again from what is resident now. */
  resetPeak(): void
  /** SIGKILL, as in a power cut. The user folder stays. */
  kill(): Promise<void>
  /** Stops it if it runs, and starts it again with the same folder, port, keys and sign-in. */
  restart(env?: Record<string, string>): Promise<void>
  stop(): Promise<void>
}

/** It takes nine seconds on two free cores, a restart five and a half; this is for machines that have none free. */
const startTimeout = 120_000

export async function startN8n(options: N8nOptions = {}): Promise<N8nServer> {
  const userFolder = options.userFolder ?? (await mkdtemp(join(tmpdir(), 'reelay-n8n-')))
  await mkdir(userFolder, { recursive: true })
  if (options.nodes === true) await installOurNode(userFolder)
  else if (options.nodes !== undefined) await installNodes(options.nodes, userFolder)
  const port = options.port ?? (await freePort())
  const url = `http://127.0.0.1:${port}`
  const client = new N8nClient(url)
  const earlier: string[] = []
  let env = options.env ?? {}
  let n8n: N8nProcess

  async function start(): Promise<void> {
    n8n = new N8nProcess(n8nEnvironment({ url, port, brokerPort: await freePort(), userFolder }, env))
    try {
      await untilReady(n8n, url)
      await client.signIn()
    } catch (error) {
      await n8n.kill()
      throw error
    }
  }

  async function removeFolder(): Promise<void> {
    if (options.userFolder === undefined) await rm(userFolder, { recursive: true, force: true, maxRetries: 3 })
  }

  async function stop(): Promise<void> {
    await n8n.stop()
    await removeFolder()
  }

  await start().catch(async (error: unknown) => {
    await removeFolder()
    throw error
  })
  return {
    url,
    userFolder,
    client,
    get pid() {
      return n8n.pid
    },
    logs: () => earlier.join('') + n8n.logs(),
    memory: () => n8n.memory(),
    resetPeak: () => n8n.resetPeak(),
    kill: async () => {
      await n8n.kill()
      // By this file n8n knows of a crash, and its next start would only pause for ten seconds and say so.
      await rm(join(userFolder, '.n8n', 'crash.journal'), { force: true })
    },
    restart: async (changed) => {
      await n8n.stop()
      earlier.push(n8n.logs())
      env = { ...env, ...changed }
      await start()
    },
    stop,
    [Symbol.asyncDispose]: stop,
  }
}

/** `/healthz` answers long before the REST interface does; until then every other path gives the starting page. */
async function untilReady(n8n: N8nProcess, url: string): Promise<void> {
  const deadline = Date.now() + startTimeout
  while (Date.now() < deadline) {
    if (!n8n.running) throw new Error(`n8n stopped while it started:\n${n8n.logs()}`)
    if ((await answers(`${url}/healthz`)) && (await answers(`${url}/rest/settings`))) return
    await sleep(100)
  }
  throw new Error(`n8n was not ready after ${startTimeout / 1000} s:\n${n8n.logs()}`)
}

async function answers(url: string): Promise<boolean> {
  try {
    const reply = await fetch(url, { signal: AbortSignal.timeout(5000) })
    const type = reply.headers.get('content-type') ?? ''
    await reply.arrayBuffer()
    return reply.ok && type.includes('json')
  } catch {
    return false
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('No free port.')
  return address.port
}
