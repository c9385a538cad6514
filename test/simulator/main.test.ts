/** `npm run simulator`, as a person starts it. */

import { execFile } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const main = join(import.meta.dirname, 'main.ts')
const start = (...words: string[]) =>
  promisify(execFile)(process.execPath, ['--conditions=source', main, ...words]).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    ({ code, stderr }: { code: number; stderr: string }) => ({ code, said: stderr }),
  )

test.concurrent.each([
  [['--port', 'abc'], '--port "abc" is not a number from 0 to 65535.'],
  [['--task-seconds=-1'], '--task-seconds "-1" is not a number'],
  [['--foo'], "Unknown option '--foo'"],
])('%j is answered in a sentence', async (words, sentence) => {
  const { code, said } = await start(...words)
  expect(said).toContain(sentence)
  expect(said).toContain('npm run simulator -- [--port 8787]')
  expect(said).not.toMatch(/^ +at /m)
  expect(code).toBe(2)
})

test.concurrent('a port that is taken, too', async () => {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as { port: number }
  const { code, said } = await start('--port', String(port))
  server.close()
  expect(said).toBe(
    `Port ${port} is taken. Choose another one with --port.\nnpm run simulator -- [--port 8787] [--task-seconds 5]\n`,
  )
  expect(code).toBe(2)
})
