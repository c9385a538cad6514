/**
 * A branch of a repository elsewhere as a few small files, read and written through a bare repository of our own: nobody's
 * working tree, index, HEAD or settings are touched, and it does not matter whether or how anything was checked out.
 */

import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { openDisk } from '../disk.ts'
import { commitStream, treeStream } from './commit-stream.ts'
import { GitTrouble, isAboutCredentials, troubleOf } from './git-trouble.ts'
import type { BranchFiles, LedgerBranch } from './group-commit.ts'
import { createFileReader } from './read-files.ts'
import { type GitAnswer, runGit } from './run-git.ts'

export interface RemoteBranchOptions {
  /** Of the repository, without credentials. */
  url: string
  branch: string
  /** A folder for temporary things. */
  temp: string
  /** Values of the header Authorization, tried in this order; where there are none, none is sent. */
  credentials: () => Promise<readonly string[]>
  env: NodeJS.ProcessEnv
  /** A person's own settings, helpers and answers apply, see run-git.ts; and these settings of their repository. */
  asPerson?: ReadonlyArray<readonly [key: string, value: string]>
}

/** What a branch holds: its commits, and bytes of all that they need. */
export interface BranchSize {
  commits: number
  bytes: number
}

export interface RemoteBranch extends LedgerBranch {
  /**
   * Puts one commit with the same files in the place of all.
   * @returns null where somebody else wrote meanwhile; then nothing has changed
   */
  compact(message: string): Promise<{ before: BranchSize; after: BranchSize } | null>
  /** Removes the bare repository. Never throws. */
  close(): Promise<void>
}

/** Without it, a branch is somebody's work and no ledger. */
export const MARKER = 'reelay-ledger.json'
const MARKER_TEXT = `${JSON.stringify({ reelay: 'ledger', v: 1 })}\n`
const OLDEST = [2, 39] as const
/** What git-fetch(1) takes for all of it, also where it is all there. */
const WHOLE_HISTORY = 2_147_483_647
const LOCAL_MS = 60_000
const ASK_MS = 15_000
const SEND_MS = 20_000
const FETCH_MS = 60_000
const FETCH_ALL_MS = 15 * 60_000
/** A person needs longer for a password. */
const PERSON_MS = 180_000

export function openRemoteBranch(options: RemoteBranchOptions): RemoteBranch {
  const { url, env } = options
  const ref = `refs/heads/${options.branch}`
  const folder = join(options.temp, `reelay-git-${randomBytes(6).toString('hex')}`)
  const disk = openDisk()
  let known: BranchFiles | null = null
  /** Others have written since: there is no need to ask whether there is anything to fetch. */
  let hasMoved = false
  let made: Promise<void> | null = null
  let headers: readonly string[] | null = null
  let chosen = 0
  const { asPerson } = options
  const trouble = (said: string) => troubleOf(said, asPerson ? 'you' : 'the token')

  async function git(args: readonly string[], input?: string | Uint8Array): Promise<Buffer> {
    const call = {
      folder,
      env,
      asPerson: asPerson !== undefined,
      timeoutMs: LOCAL_MS,
      ...(input === undefined ? {} : { input }),
    }
    const { exitCode, stdout, said } = await runGit(args, call)
    if (exitCode !== 0) throw trouble(said)
    return stdout
  }

  const readFiles = createFileReader(git)

  /** A call that talks to the repository, with each of the credentials until one may. */
  async function remote(args: readonly string[], timeoutMs: number): Promise<GitAnswer> {
    await ready()
    headers ??= await options.credentials()
    let refused: GitTrouble | null = null
    for (let tried = 0; tried < Math.max(1, headers.length); tried++) {
      const at = (chosen + tried) % Math.max(1, headers.length)
      const header = headers[at]
      const own = header === undefined ? [] : ([[`http.${url}.extraHeader`, `Authorization: ${header}`]] as const)
      const call = asPerson
        ? { asPerson: true, settings: asPerson, timeoutMs: Math.max(timeoutMs, PERSON_MS) }
        : { settings: own, timeoutMs }
      const answer = await runGit(args, { folder, env, ...call })
      const refusal = answer.exitCode === 0 ? null : trouble(answer.said)
      if (refusal === null || !isAboutCredentials(refusal)) {
        chosen = at
        return answer
      }
      refused ??= refusal
    }
    throw refused
  }

  function ready(): Promise<void> {
    made ??= makeRepository().catch((error: unknown) => {
      made = null
      throw error
    })
    return made
  }

  async function makeRepository(): Promise<void> {
    await disk.makeFolder(folder).catch((error: Error) => {
      throw new GitTrouble('disk', `the disk cannot be written (${error.message})`)
    })
    const version = (await git(['version'])).toString('utf8').trim()
    const [, major, minor] = /(\d+)\.(\d+)/.exec(version) ?? []
    if (Number(major) < OLDEST[0] || (Number(major) === OLDEST[0] && Number(minor) < OLDEST[1]))
      throw new GitTrouble('no git', `${version} is too old: ${OLDEST.join('.')} or newer is needed`)
    await git(['init', '--bare', '--quiet', '--template=', '.'])
  }

  async function look(): Promise<BranchFiles> {
    const mayFetch = hasMoved && known?.tip != null
    hasMoved = false
    // Whoever lost a push is in a hurry. Where that fails, the next look asks what there is.
    if (mayFetch) {
      await fetchTip(1, ASK_MS)
      return readTip()
    }
    const asked = await remote(['ls-remote', '--symref', url, 'HEAD', ref], ASK_MS)
    if (asked.exitCode !== 0) throw trouble(asked.said)
    const lines = asked.stdout.toString('utf8').split('\n')
    if (lines.includes(`ref: ${ref}\tHEAD`)) throw noLedger(options.branch, 'it is the default branch')
    const tip = lines.find((line) => line.endsWith(`\t${ref}`))?.split('\t')[0] ?? null
    if (tip === null) {
      known = { tip, files: new Map() }
      return known
    }
    if (known?.tip === tip) return known
    await fetchTip(1, FETCH_MS)
    return readTip()
  }

  async function readTip(): Promise<BranchFiles> {
    const commit = await idOf('refs/reelay/tip')
    const files = await readFiles(commit)
    if (!files.has(MARKER)) throw noLedger(options.branch, `it holds no ${MARKER}`)
    known = { tip: commit, files }
    return known
  }

  async function fetchTip(depth: number, timeoutMs: number): Promise<void> {
    const fetched = await remote(
      ['fetch', '--quiet', `--depth=${depth}`, '--no-tags', '--no-write-fetch-head', url, `+${ref}:refs/reelay/tip`],
      timeoutMs,
    )
    if (fetched.exitCode !== 0) throw trouble(fetched.said)
  }

  const idOf = async (revision: string) => (await git(['rev-parse', '--verify', revision])).toString('utf8').trim()
  const fastImport = async (stream: string) =>
    (await git(['fast-import', '--quiet', '--force', '--done'], stream)).toString('utf8').trim()

  async function commit(base: BranchFiles, changes: ReadonlyMap<string, string | null>, message: string) {
    await ready()
    const all = base.tip === null ? new Map([[MARKER, MARKER_TEXT], ...changes]) : changes
    return { id: await fastImport(commitStream(base.tip, all, message)), all }
  }

  async function sizeOf(commit: string): Promise<BranchSize> {
    const count = async (...args: string[]) => Number((await git(['rev-list', ...args, commit])).toString('utf8'))
    return { commits: await count('--count'), bytes: await count('--objects', '--disk-usage') }
  }

  const pushArgs = (id: string) => ['push', '--porcelain', '--no-verify', '--no-follow-tags', url, `${id}:${ref}`]

  return {
    look,
    async push(base, changes, message) {
      const { id, all } = await commit(base, changes, message)
      const answer = await remote(pushArgs(id), SEND_MS)
      if (answer.exitCode !== 0) {
        hasMoved = OTHERS_WERE_FIRST.test(answer.said)
        if (hasMoved) return null
        throw trouble(answer.said)
      }
      const files = new Map(base.files)
      for (const [path, text] of all) {
        if (text === null) files.delete(path)
        else files.set(path, text)
      }
      known = { tip: id, files }
      return known
    },
    async checkPush() {
      const now = known ?? (await look())
      const id = now.tip ?? (await commit(now, new Map(), 'Reelay: a ledger [skip ci]')).id
      const answer = await remote([...pushArgs(id).toSpliced(1, 0, '--dry-run')], SEND_MS)
      if (answer.exitCode !== 0 && !OTHERS_WERE_FIRST.test(answer.said)) throw trouble(answer.said)
    },
    async compact(message) {
      const { tip, files } = await look()
      if (tip === null) throw noLedger(options.branch, 'it does not exist')
      await fetchTip(WHOLE_HISTORY, FETCH_ALL_MS)
      if ((await idOf('refs/reelay/tip')) !== tip) return null
      const before = await sizeOf(tip)
      const id = await fastImport(treeStream(await idOf(`${tip}^{tree}`), message))
      const [verb = '', ...others] = pushArgs(id)
      const answer = await remote([verb, `--force-with-lease=${ref}:${tip}`, ...others], SEND_MS)
      if (answer.exitCode !== 0) {
        if (OTHERS_WERE_FIRST.test(answer.said)) return null
        throw trouble(answer.said)
      }
      known = { tip: id, files }
      return { before, after: await sizeOf(id) }
    },
    close: () => disk.remove(folder).catch(() => {}),
  }
}

/** Said by git here where the branch has moved on, or by the repository where it did so meanwhile. */
const OTHERS_WERE_FIRST =
  /\[rejected\]|\[remote rejected\] \((?:failed to update ref|cannot lock ref|reference already exists|incorrect old value|fetch first|non-fast-forward|stale info)/

function noLedger(branch: string, why: string): GitTrouble {
  return new GitTrouble('no ledger', `the branch ${branch} is no ledger of Reelay: ${why}`)
}
