/** The files through which a step talks to the runner (FileCommandManager.cs of actions/runner 2.336). */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export type CommandFiles = Record<'env' | 'output' | 'path' | 'state' | 'summary', string>

/** Makes the files of one step, empty, and names them by environment variables. */
export function createCommandFiles(temp: string, id: string): { files: CommandFiles; env: Record<string, string> } {
  const folder = join(temp, '_runner_file_commands')
  mkdirSync(folder, { recursive: true })
  const file = (prefix: string): string => {
    const path = join(folder, `${prefix}_${id}`)
    writeFileSync(path, '')
    return path
  }
  const files: CommandFiles = {
    env: file('set_env'),
    output: file('set_output'),
    path: file('add_path'),
    state: file('save_state'),
    summary: file('step_summary'),
  }
  const env = {
    GITHUB_ENV: files.env,
    GITHUB_OUTPUT: files.output,
    GITHUB_PATH: files.path,
    GITHUB_STATE: files.state,
    GITHUB_STEP_SUMMARY: files.summary,
  }
  return { files, env }
}

/** The content of a file; nothing if the step deleted it. */
export function readIfThere(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch {
    return Buffer.alloc(0)
  }
}

/**
 * Reads `name=value` and `name<<delimiter … delimiter`.
 *
 * A generator because the runner applies the pairs as it reads: those before a mistake count.
 *
 * @throws with the runner's message.
 */
export function* keyValuePairs(text: string): Generator<[name: string, value: string]> {
  const lines = text.split('\n')
  // Text that ends with a line break has no further line.
  if (lines.at(-1) === '') lines.pop()
  const endsWithBreak = text.endsWith('\n')
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!
    if (line === '') continue
    const equals = line.indexOf('=')
    const heredoc = line.indexOf('<<')
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      yield [line.slice(0, equals), line.slice(equals + 1)]
    } else if (heredoc >= 0) {
      const [name, delimiter] = [line.slice(0, heredoc), line.slice(heredoc + 2)]
      if (name === '' || delimiter === '') {
        throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`)
      }
      const end = lines.indexOf(delimiter, at + 1)
      if (end < 0) {
        // The last line of a file without a final line break is told apart.
        const unfinished = !endsWithBreak && at + 1 < lines.length
        throw new Error(
          unfinished
            ? 'Invalid value. EOF marker missing new line.'
            : `Invalid value. Matching delimiter not found '${delimiter}'`,
        )
      }
      yield [name, lines.slice(at + 1, end).join('\n')]
      at = end
    } else {
      throw new Error(`Invalid format '${line}'`)
    }
  }
}
