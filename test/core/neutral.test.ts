/** `@reelay/core` bundled as for a worker, Bun or Deno, and run where nothing of Node is in sight but `node:crypto`. */

import * as crypto from 'node:crypto'
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { beforeAll, describe, expect, test } from 'vitest'

/** What the Web platform has, and so every one of these hosts. */
const WEB = { AbortController, AbortSignal, TextDecoder, TextEncoder, URL, URLSearchParams, atob, btoa }
/** What the bundle may ask of its host. All of them have it: Workers with `nodejs_compat`, Deno and Bun as they are. */
const ALLOWED = ['node:crypto']

let code: string
let imports: string[]

beforeAll(async () => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: "export * from '@reelay/core'", resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    metafile: true,
    format: 'cjs',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['source', 'import'],
    external: ALLOWED,
  })
  code = outputFiles[0]?.text ?? ''
  imports = Object.values(metafile.outputs).flatMap((output) => output.imports.map(({ path }) => path))
})

describe('the neutral entry', () => {
  test('imports nothing of Node but crypto', () => {
    expect(new Set(imports)).toEqual(new Set(ALLOWED))
  })

  test('buys, waits and reads a clip without any global of Node', async () => {
    let now = 0
    const clock = {
      now: () => now,
      random: () => 0.5,
      async sleep(ms: number) {
        now += ms
      },
    }
    const exports: Record<string, unknown> = {}
    const require = (name: string) => (name === 'node:crypto' ? crypto : undefined)
    const sandbox = createContext({ ...WEB, module: { exports }, exports, require, clock })
    runInContext(code, sandbox)
    const [bytes, statuses] = await runInContext(
      `(async () => {
        const { createClient } = module.exports
        const client = createClient({ provider: 'sandbox', clock, http() { throw new Error('no network here') } })
        const task = await client.submit({ prompt: 'a fox', duration: 5 })
        const waiting = client.wait(task)
        const statuses = []
        for await (const { status } of waiting) statuses.push(status)
        let bytes = 0
        for await (const chunk of client.read(task, await waiting)) bytes += chunk.byteLength
        return [bytes, statuses]
      })()`,
      sandbox,
    )
    expect(bytes).toBeGreaterThan(3000)
    expect(statuses.at(-1)).toBe('succeeded')
  })
})
