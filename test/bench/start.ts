/** From `node dist/main.mjs` until the first request of the Action leaves, beside bare Node and its first fetch. */

import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildPrograms } from './programs.ts'
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
  const action: Record<string, string> = {
    INPUT_PROVIDER: 'artifex',
    'INPUT_API-KEY': 'key',
    'INPUT_BASE-URL': origin,
    INPUT_ARTIFACT: 'none',
    INPUT_LEDGER: 'ledger',
    GITHUB_WORKSPACE: folder,
  }
  const main = join(dist, 'main.mjs')
  const runAction = async (...before: string[]) => {
    await rm(join(folder, 'ledger'), { recursive: true, force: true })
    return time([...before, main], action, 'request')
  }
  await writeFile(join(folder, 'cache.mjs'), `import m from 'node:module'; m.enableCompileCache('${folder}/compiled')`)
  const contenders: ReadonlyArray<readonly [string, () => Promise<number>]> = [
    ['bare Node, nothing', () => time(['empty.mjs'], {}, 'exit')],
    ['bare Node and its first fetch', () => time(['fetch.mjs'], {}, 'request')],
    ['**the Action until its submit**', () => runAction()],
    ['the same with V8’s compile cache, not on the first run', () => runAction('--import', join(folder, 'cache.mjs'))],
  ]
  await contenders.at(-1)?.[1]()
  // Side by side in rounds: the machine's moods hit everybody.
  const times: number[][] = contenders.map(() => [])
  for (let round = 0; round < RUNS; round++)
    for (const [index, [, run]] of contenders.entries()) times[index]?.push(await run())
  const medians = times.map((all) => all.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0)
  const fetched = medians[1] ?? 1
  await using programs = await buildPrograms('loaded')
  const report = join(folder, 'loaded.json')
  action['BENCH_LOADED'] = report
  await runAction('--import', programs.path('loaded'))
  const loaded = JSON.parse(await readFile(report, 'utf8')) as { bytes: number; files: number }
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
    rows: contenders.map(([name], index) => row(name, medians[index] ?? 0)),
    notes: [
      `${RUNS} runs each. The Action reads inputs and prompts, plans, and writes the intention before the request leaves: ${Math.round(loaded.bytes / 1000)} kB of code in ${loaded.files} files. dist/main.mjs has ${Math.round(entry / 1000)} kB, all chunks together ${(all.reduce((sum, size) => sum + size, entry) / 1e6).toFixed(1)} MB.`,
    ],
  }
}
