/** From `node dist/main.mjs` until the first request of the Action leaves, beside bare Node and its first fetch. */

import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Table } from './table.ts'

const RUNS = 15
const dist = join(import.meta.dirname, '../../packages/github-action/dist')

export async function benchStart(): Promise<Table> {
  let arrived = () => {}
  const server = createServer((_request, response) => {
    arrived()
    response
      .writeHead(401, { 'content-type': 'application/json' })
      .end('{"error":{"message":"no","type":"new_api_error"}}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const folder = await mkdtemp(join(tmpdir(), 'reelay-start-'))
  await mkdir(join(folder, 'prompts'))
  await writeFile(join(folder, 'prompts/one.txt'), 'a wave')
  await writeFile(join(folder, 'fetch.mjs'), `await fetch('${origin}/')`)
  await writeFile(join(folder, 'empty.mjs'), '')

  const time = (args: string[], env: Record<string, string>, until: 'request' | 'exit'): Promise<number> =>
    new Promise((resolve) => {
      const started = performance.now()
      const child = spawn(process.execPath, args, {
        cwd: folder,
        env: { PATH: process.env['PATH'] ?? '', ...env },
        stdio: 'ignore',
      })
      let took = 0
      arrived = () => {
        took ||= performance.now() - started
      }
      child.on('exit', () => resolve(until === 'exit' ? performance.now() - started : took))
    })
  const action = {
    INPUT_PROVIDER: 'artifex',
    'INPUT_API-KEY': 'key',
    'INPUT_BASE-URL': origin,
    INPUT_ARTIFACT: 'none',
    INPUT_LEDGER: 'ledger',
    GITHUB_WORKSPACE: folder,
  }
  const measure = async (run: () => Promise<number>) => {
    const times: number[] = []
    for (let i = 0; i < RUNS; i++) times.push(await run())
    return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0
  }
  const bare = await measure(() => time(['empty.mjs'], {}, 'exit'))
  const fetched = await measure(() => time(['fetch.mjs'], {}, 'request'))
  const ours = await measure(async () => {
    await rm(join(folder, 'ledger'), { recursive: true, force: true })
    return time([join(dist, 'main.mjs')], action, 'request')
  })
  server.closeAllConnections()
  server.close()
  await rm(folder, { recursive: true })
  const entry = (await stat(join(dist, 'main.mjs'))).size
  const chunks = await readdir(join(dist, 'chunks'))
  const all = await Promise.all(chunks.map(async (name) => (await stat(join(dist, 'chunks', name))).size))
  const row = (name: string, ms: number) => [name, ms.toFixed(0), (ms / fetched).toFixed(2)]
  return {
    title: 'Start: milliseconds until the first request leaves',
    head: ['program', 'ms (median)', 'times Node + fetch'],
    rows: [
      row('bare Node, nothing', bare),
      row('bare Node and its first fetch', fetched),
      row('**the Action until its submit**', ours),
    ],
    notes: [
      `${RUNS} runs each. The Action reads inputs and prompts, plans, and writes the intention before the request leaves. dist/main.mjs has ${Math.round(entry / 1000)} kB, all chunks together ${(all.reduce((sum, size) => sum + size, entry) / 1e6).toFixed(1)} MB.`,
    ],
  }
}
