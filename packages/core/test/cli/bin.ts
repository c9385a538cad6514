/** The built command as a child process, as `npx` starts it. */

import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { LedgerRecord } from '../../src/engine/ledger/ledger.ts'

const BIN = join(import.meta.dirname, '../../bin/reelay.js')

export interface Ended {
  code: number | null
  stdout: string
  stderr: string
}

export interface BinOptions {
  cwd?: string
  env?: NodeJS.ProcessEnv
  input?: string
}

export function reelay(args: readonly string[], { cwd, env, input = '' }: BinOptions = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BIN, ...args], { cwd, env: { PATH: process.env['PATH'], ...env } })
    let [stdout, stderr] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout, stderr }))
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}

export { BIN }

export const FINGERPRINT = `ab12${'0'.repeat(60)}`

export function recordOf(fields: Partial<LedgerRecord> = {}): LedgerRecord {
  return {
    v: 1,
    fingerprint: FINGERPRINT,
    generation: 0,
    state: 'intended',
    provider: 'fal',
    model: 'fal-ai/kling-video/v3/standard',
    at: '2026-11-20T12:00:00.000Z',
    owner: 'process:gone:elsewhere:1:1',
    prompt: 'A lighthouse at dusk',
    estimatedCost: 0.63,
    createdAt: '2026-11-20T12:00:00.000Z',
    run: '19876543210',
    repository: 'octo-org/films',
    ...fields,
  }
}

export function taskOf(id: string) {
  return { v: 1 as const, provider: 'fal' as const, id, model: 'fal-ai/kling-video/v3/standard' }
}
