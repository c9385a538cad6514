/** A large file over loopback to disk: ours with hash and checks, curl and undici without. Server in the same machine. */

import { execFile, fork } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startSimulator } from '../simulator/index.ts'
import type { Table } from './table.ts'

const BYTES = 1024 ** 3
const ROUNDS = 3
const here = import.meta.dirname

export async function benchDownload(): Promise<Table> {
  const simulator = await startSimulator({ taskMs: 1, sizeBytes: BYTES })
  const folder = await mkdtemp(join(tmpdir(), 'reelay-download-'))
  const base = simulator.baseUrl('apimart')
  const headers = { authorization: 'Bearer key', 'content-type': 'application/json' }
  const body = JSON.stringify({ model: 'sora-2-preview', prompt: 'large', duration: 4 })
  const submitted = (await (
    await fetch(`${base}/v1/videos/generations`, { method: 'POST', headers, body })
  ).json()) as {
    data: Array<{ task_id: string }>
  }
  const id = submitted.data[0]?.task_id ?? ''
  await new Promise((resolve) => setTimeout(resolve, 50))
  const task = (await (await fetch(`${base}/v1/tasks/${id}`, { headers })).json()) as {
    data: { result: { videos: Array<{ url: string[] }> } }
  }
  const url = task.data.result.videos[0]?.url[0] ?? ''

  const child = (kind: string, bytes: number) =>
    new Promise<{ ms: number; peak: number }>((resolve, reject) => {
      const process_ = fork(join(here, 'download-child.ts'), [kind, base, id, url, join(folder, kind), String(bytes)], {
        execArgv: ['--conditions=source'],
      })
      process_.on('message', (message) => resolve(message as { ms: number; peak: number }))
      process_.on('exit', (code) => code !== 0 && reject(new Error(`${kind} failed`)))
    })
  const curl = async () => {
    const started = performance.now()
    await promisify(execFile)('curl', ['-s', '-o', join(folder, 'curl'), url])
    return { ms: performance.now() - started, peak: 0 }
  }
  const contenders: ReadonlyArray<readonly [string, () => Promise<{ ms: number; peak: number }>]> = [
    ['curl -o', curl],
    ['undici to a file, nothing checked', () => child('undici', BYTES)],
    ['**Reelay: checked, hashed, flushed, renamed**', () => child('reelay', BYTES)],
  ]
  const results = contenders.map(([name]) => ({ name, ms: Number.POSITIVE_INFINITY, peak: 0 }))
  // Side by side in rounds: the machine's moods hit everybody.
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, [, run]] of contenders.entries()) {
      const { ms, peak } = await run()
      const result = results[index]
      if (!result) continue
      result.ms = Math.min(result.ms, ms)
      result.peak = Math.max(result.peak, peak)
    }
  }
  await rm(folder, { recursive: true })
  await simulator.close()
  const curlMs = results[0]?.ms ?? 1
  return {
    title: 'Download: 1 GiB over loopback to disk',
    head: ['program', 's (best of 3)', 'times curl', 'peak memory, MiB'],
    rows: results.map(({ name, ms, peak }) => [
      name,
      (ms / 1000).toFixed(2),
      (ms / curlMs).toFixed(2),
      peak === 0 ? '–' : (peak / 2 ** 20).toFixed(0),
    ]),
    notes: ['The server runs on the same machine and is part of the time.'],
  }
}
