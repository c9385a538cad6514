/** Large files over loopback to disk: ours with hash and checks, others without. The server is on the same machine. */

import { execFile, fork } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startSimulator } from '@reelay/simulator'
import OpenAI from 'openai'
import { buildPrograms } from './programs.ts'
import type { Table } from './table.ts'

const MIB = 1024 ** 2
const ROUNDS = 3

interface Result {
  ms: number
  cpuMs: number
  peak: number
}

/** A finished task of this size at two providers of the simulator. */
interface Source extends AsyncDisposable {
  /** What the programs of download-child.ts take: where, and the task's id. */
  args: Record<
    'reelay' | 'undici' | 'undici-hashed' | 'openai-streamed' | 'openai-buffered' | 'ai-sdk',
    [string, string]
  >
  url: string
}

async function openSource(sizeBytes: number): Promise<Source> {
  const simulator = await startSimulator({ taskMs: 1, sizeBytes })
  const base = simulator.baseUrl('apimart')
  const headers = { authorization: 'Bearer key', 'content-type': 'application/json' }
  const body = JSON.stringify({ model: 'sora-2-preview', prompt: 'large', duration: 4 })
  const submitted = (await (
    await fetch(`${base}/v1/videos/generations`, { method: 'POST', headers, body })
  ).json()) as { data: Array<{ task_id: string }> }
  const id = submitted.data[0]?.task_id ?? ''
  const openai = new OpenAI({ apiKey: 'key', baseURL: simulator.baseUrl('openai-compatible') })
  const video = await openai.videos.create({ model: 'sora-2', prompt: 'large', seconds: '4' })
  await new Promise((resolve) => setTimeout(resolve, 50))
  const task = (await (await fetch(`${base}/v1/tasks/${id}`, { headers })).json()) as {
    data: { result: { videos: Array<{ url: string[] }> } }
  }
  const url = task.data.result.videos[0]?.url[0] ?? ''
  const viaOpenai: [string, string] = [openai.baseURL, video.id]
  return {
    url,
    args: {
      reelay: [base, id],
      undici: [url, ''],
      'undici-hashed': [url, ''],
      'openai-streamed': viaOpenai,
      'openai-buffered': viaOpenai,
      'ai-sdk': [url, ''],
    },
    [Symbol.asyncDispose]: () => simulator.close(),
  }
}

type Kind = keyof Source['args']

const EIGHT = 8
const contenders: ReadonlyArray<readonly [string, Kind | 'curl', number, number]> = [
  ['`curl -o`, 1 GiB', 'curl', 1024, 1],
  ['`undici.stream` to a file, 1 GiB', 'undici', 1024, 1],
  ['undici to a file, hashed and flushed, 1 GiB', 'undici-hashed', 1024, 1],
  ['**Reelay, 1 GiB: checked, hashed, flushed, renamed**', 'reelay', 1024, 1],
  ['openai-node, streamed, 1 GiB', 'openai-streamed', 1024, 1],
  ['openai-node as documented (`arrayBuffer`), 1 GiB', 'openai-buffered', 1024, 1],
  ['AI SDK’s download, 1 GiB', 'ai-sdk', 1024, 1],
  [`\`undici.stream\`, ${EIGHT} × 128 MiB at once`, 'undici', 128, EIGHT],
  [`**Reelay, ${EIGHT} × 128 MiB at once**`, 'reelay', 128, EIGHT],
  [`AI SDK’s download, ${EIGHT} × 128 MiB at once`, 'ai-sdk', 128, EIGHT],
  ['**Reelay, 100 MiB**', 'reelay', 100, 1],
  ['**Reelay, 10 MiB**', 'reelay', 10, 1],
]

export async function benchDownload(): Promise<Table> {
  await using programs = await buildPrograms('download-child')
  const folder = await mkdtemp(join(tmpdir(), 'reelay-download-'))
  const sources = new Map<number, Source>()
  for (const size of new Set(contenders.map(([, , size]) => size))) sources.set(size, await openSource(size * MIB))

  const run = async (kind: Kind | 'curl', size: number, count: number): Promise<Result> => {
    const source = sources.get(size)
    if (!source) throw new Error('no such source')
    const target = join(folder, 'clip')
    if (kind === 'curl') {
      const started = performance.now()
      await promisify(execFile)('curl', ['-s', '-o', target, source.url])
      return { ms: performance.now() - started, cpuMs: 0, peak: 0 }
    }
    return new Promise((resolve, reject) => {
      const child = fork(programs.path('download-child'), [kind, ...source.args[kind], target, String(count)])
      child.on('message', (message) => resolve(message as Result))
      child.on('exit', (code) => code !== 0 && reject(new Error(`${kind} failed`)))
    })
  }
  const results = contenders.map((): Result => ({ ms: Infinity, cpuMs: Infinity, peak: 0 }))
  // Side by side in rounds: the machine's moods hit everybody. Each begins with nothing left to write from before.
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, [, kind, size, count]] of contenders.entries()) {
      const { ms, cpuMs, peak } = await run(kind, size, count)
      await rm(folder, { recursive: true })
      await promisify(execFile)('sync')
      await promisify(execFile)('mkdir', ['-p', folder])
      const result = results[index]
      if (!result) continue
      result.ms = Math.min(result.ms, ms)
      result.cpuMs = Math.min(result.cpuMs, cpuMs)
      result.peak = Math.max(result.peak, peak)
    }
  }
  await rm(folder, { recursive: true })
  for (const source of sources.values()) await source[Symbol.asyncDispose]()
  const plain = results[1]?.ms ?? 1
  return {
    title: 'Download over loopback to disk',
    head: ['program', `s (best of ${ROUNDS})`, 'times `undici.stream`', 'CPU s', 'peak memory, MiB'],
    rows: contenders.map(([name, kind, size, count], index) => {
      const { ms, cpuMs, peak } = results[index] ?? { ms: 0, cpuMs: 0, peak: 0 }
      const ratio = size * count === 1024 ? (ms / plain).toFixed(2) : ''
      const isCurl = kind === 'curl'
      return [
        name,
        (ms / 1000).toFixed(2),
        ratio,
        isCurl ? '–' : (cpuMs / 1000).toFixed(2),
        isCurl ? '–' : (peak / MIB).toFixed(0),
      ]
    }),
    notes: [
      'The server runs on the same machine and is part of the time. Only Reelay waits until the disk has the file (fsync), reads it back as MP4 and hashes it.',
    ],
  }
}
