/** A process that stands still (SIGSTOP, a paused container) must not give up on a reply when it goes on. */

import { type ChildProcess, spawn } from 'node:child_process'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'

const CHILD = fileURLToPath(new URL('waiting-child.ts', import.meta.url))
const LIMIT_MS = 1200
const STOPPED_MS = 2500

const servers: Server[] = []
const children: ChildProcess[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

/** Starts a process that asks, and hands over its open question. */
async function asking(purpose: 'submit' | 'free' | 'asset') {
  const server = createServer()
  servers.push(server)
  const question = new Promise<ServerResponse>((resolve) => server.on('request', (_, response) => resolve(response)))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const child = spawn(process.execPath, [CHILD, url, purpose, String(LIMIT_MS)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { PATH: process.env['PATH'] ?? '' },
  })
  children.push(child)
  let said = ''
  child.stdout.on('data', (text) => {
    said += text
  })
  const ended = new Promise<string>((resolve) => child.on('close', () => resolve(said.trim())))
  return { response: await question, child, ended }
}

describe.runIf(process.platform !== 'win32')(
  'a process that was stopped for longer than its limit',
  () => {
    it.each(['submit', 'free', 'asset'] as const)('reads the reply that lies in its socket: %s', async (purpose) => {
      const { response, child, ended } = await asking(purpose)
      await sleep(100)
      child.kill('SIGSTOP')
      await sleep(STOPPED_MS / 2)
      response.end('x'.repeat(200_000))
      await sleep(STOPPED_MS / 2)
      child.kill('SIGCONT')
      expect(await ended).toBe('200 200000')
    })

    it.each(['submit', 'free', 'asset'] as const)('gets the time back in which it stood: %s', async (purpose) => {
      const { response, child, ended } = await asking(purpose)
      await sleep(100)
      child.kill('SIGSTOP')
      await sleep(STOPPED_MS)
      child.kill('SIGCONT')
      await sleep(500)
      response.end('late')
      expect(await ended).toBe('200 4')
    })

    it('in the middle of a body', async () => {
      const { response, child, ended } = await asking('asset')
      response.writeHead(200, { 'content-length': 10 }).write('first')
      await sleep(100)
      child.kill('SIGSTOP')
      await sleep(STOPPED_MS)
      child.kill('SIGCONT')
      await sleep(300)
      response.end('right')
      expect(await ended).toBe('200 10')
    })

    it('and gives up all the same on a host that says nothing', async () => {
      const { child, ended } = await asking('submit')
      await sleep(100)
      child.kill('SIGSTOP')
      await sleep(STOPPED_MS)
      child.kill('SIGCONT')
      const started = Date.now()
      expect(await ended).toBe('timeout it took too long')
      expect(Date.now() - started).toBeLessThan(LIMIT_MS + 2500)
    })
  },
  30_000,
)
