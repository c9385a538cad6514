/**
 * One call of the `git` of this machine. In a run, apart from everything that people have set up for theirs: no settings of
 * the system, the user or a repository, no hooks, no signing, no helper that asks for a password, no secrets of this process
 * in its environment. In a person's shell, with their settings and helpers. A call that takes too long is ended.
 */

import { spawn } from 'node:child_process'
import { GitTrouble } from './git-trouble.ts'

export interface GitCall {
  /** Where it runs; also its home, in which there are no settings. */
  folder: string
  /** Settings for this call alone: they stand in its environment, so a header is in no list of processes. */
  settings?: ReadonlyArray<readonly [key: string, value: string]>
  /** For its standard input. */
  input?: string | Uint8Array
  /** Milliseconds that this process has run; after that the call is `down`. */
  timeoutMs: number
  /** The environment to take what git needs from. */
  env: NodeJS.ProcessEnv
  /** It is called in a person's shell: their settings and helpers apply, and it may ask them for a password. */
  asPerson?: boolean | undefined
}

export interface GitAnswer {
  exitCode: number | null
  stdout: Buffer
  /** Both streams as text, to read a failure from. */
  said: string
}

/** Where programs, certificates and proxies are. */
const NEEDED =
  /^(?:PATH|PATHEXT|SYSTEMROOT|WINDIR|COMSPEC|TEMP|TMP|TMPDIR|LD_LIBRARY_PATH|GIT_EXEC_PATH|GIT_SSL_CAINFO|GIT_SSL_CAPATH|SSL_CERT_FILE|SSL_CERT_DIR|CURL_CA_BUNDLE|(?:HTTPS?|ALL|NO)_PROXY)$/i

/** What says which repository, index or settings another call of git works with: a hook has them in its environment. */
const OF_ANOTHER_CALL =
  /^GIT_(?:DIR|WORK_TREE|COMMON_DIR|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|PREFIX|SHALLOW_FILE|NAMESPACE|CONFIG|CONFIG_(?:COUNT|PARAMETERS|KEY_\d+|VALUE_\d+))$/i

const ALWAYS = [
  ['core.hooksPath', '/dev/null'],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
] as const

const APART = [
  ['credential.helper', ''],
  // What the header says is for the address that was asked for, and no other.
  ['http.followRedirects', 'false'],
  // The folder of a container job belongs to another user.
  ['safe.directory', '*'],
] as const

const SLICE_MS = 500

/** @throws GitTrouble where git cannot be started, or took too long */
export function runGit(args: readonly string[], call: GitCall): Promise<GitAnswer> {
  return new Promise((resolve, reject) => {
    // A group of its own: what git has started ends with it. A question to a person needs the terminal's group.
    const hasGroup = process.platform !== 'win32' && !call.asPerson
    const child = spawn('git', args, {
      cwd: call.folder,
      env: environment(call),
      detached: hasGroup,
      windowsHide: true,
    })
    const out: Buffer[] = []
    const err: Buffer[] = []
    let leftMs = call.timeoutMs
    // In slices, each counted once: a process that was suspended reads the answer before it gives up.
    const timer = setInterval(() => {
      leftMs -= SLICE_MS
      if (leftMs > 0) return
      end(child.pid, hasGroup)
      settle(() => reject(new GitTrouble('down', `it did not answer within ${Math.ceil(call.timeoutMs / 1000)} s`)))
    }, SLICE_MS)
    let isSettled = false
    const settle = (how: () => void) => {
      clearInterval(timer)
      if (!isSettled) how()
      isSettled = true
    }
    child.stdout.on('data', (chunk: Buffer) => void out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => void err.push(chunk))
    child.stdin.on('error', () => {})
    child.on('error', (error: NodeJS.ErrnoException) => {
      settle(() => reject(startTrouble(error)))
    })
    child.on('close', (exitCode) => {
      const stdout = Buffer.concat(out)
      const said = `${Buffer.concat(err).toString('utf8')}\n${exitCode === 0 ? '' : stdout.toString('utf8')}`
      settle(() => resolve({ exitCode, stdout, said }))
    })
    child.stdin.end(call.input ?? '')
  })
}

function startTrouble(error: NodeJS.ErrnoException): GitTrouble {
  if (error.code === 'ENOENT')
    return new GitTrouble('no git', 'there is no git on the PATH. Install it, or name another ledger')
  return new GitTrouble('down', `git could not be started (${error.message})`)
}

function end(pid: number | undefined, hasGroup: boolean): void {
  if (pid === undefined) return
  try {
    process.kill(hasGroup ? -pid : pid, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}

function environment({ folder, settings = [], env, asPerson }: GitCall): NodeJS.ProcessEnv {
  const all = [...ALWAYS, ...(asPerson ? [] : APART), ...settings]
  const numbered = all.flatMap(([key, value], at) => [
    [`GIT_CONFIG_KEY_${at}`, key],
    [`GIT_CONFIG_VALUE_${at}`, value],
  ])
  const given = Object.entries(env).filter(([name]) => (asPerson ? !OF_ANOTHER_CALL.test(name) : NEEDED.test(name)))
  return {
    ...Object.fromEntries(given),
    ...Object.fromEntries(numbered),
    GIT_CONFIG_COUNT: String(all.length),
    ...(asPerson ? {} : WITHOUT_PEOPLE),
    ...(asPerson && !process.stdin.isTTY ? { GIT_TERMINAL_PROMPT: '0' } : {}),
    // No file with passwords is looked for.
    ...(asPerson ? {} : { HOME: folder }),
    LC_ALL: 'C',
  }
}

const WITHOUT_PEOPLE = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_ATTR_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
  GIT_ASKPASS: '',
  SSH_ASKPASS: '',
  GCM_INTERACTIVE: 'never',
}
