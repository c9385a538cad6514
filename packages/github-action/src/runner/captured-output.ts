/**
 * What a toolkit client prints while it works. `@actions/cache` reports failures in no other way than by printing a
 * warning and answering as if nothing were there; for money that difference matters.
 */

import { AsyncLocalStorage } from 'node:async_hooks'
import { onRunner } from './say.ts'

const capture = new AsyncLocalStorage<string[]>()
let installed = false

export interface Captured<Result> {
  result: Result
  /** Everything printed, line by line; nothing of it reached the log. */
  lines: string[]
  /** The texts of its warnings and errors. */
  troubles: string[]
}

/**
 * Runs `work` and keeps what it prints to itself, apart from masks, which a runner must still see.
 * @param chunks where it is kept; to be given by whoever has to know what was printed though `work` never ends
 */
export async function withCapturedOutput<Result>(
  work: () => Promise<Result>,
  chunks: string[] = [],
): Promise<Captured<Result>> {
  install()
  const result = await capture.run(chunks, work)
  const lines = linesOf(chunks)
  const troubles = lines.flatMap((line) => {
    const match = /^::(?:warning|error)[^:]{0,500}::(.*)$/.exec(line)
    return match ? [decode(match[1] ?? '')] : []
  })
  return { result, lines, troubles }
}

/** The whole lines of what was printed. */
export function linesOf(chunks: readonly string[]): string[] {
  return chunks
    .join('')
    .split(/\r?\n/)
    .filter((line) => line !== '')
}

function install(): void {
  if (installed) return
  installed = true
  const write = process.stdout.write.bind(process.stdout) as (chunk: string | Uint8Array, ...rest: unknown[]) => boolean
  process.stdout.write = ((chunk: string | Uint8Array, ...rest: unknown[]) => {
    const chunks = capture.getStore()
    const text = typeof chunk === 'string' ? chunk : new TextDecoder().decode(chunk)
    if (!chunks) return write(chunk, ...rest)
    // Where no runner reads it, a mask would print the secret.
    if (text.startsWith('::add-mask::')) return onRunner() ? write(chunk, ...rest) : true
    chunks.push(text)
    return true
  }) as typeof process.stdout.write
}

/** Undoes the escaping of a command's message (@actions/core, utils). */
function decode(message: string): string {
  return message.replace(/%0D/g, '\r').replace(/%0A/g, '\n').replace(/%25/g, '%')
}
