/**
 * The runtime token (ACTIONS_RUNTIME_TOKEN).
 *
 * GitHub's is a signed JWT. The clients decode it without verifying it: `@actions/artifact` reads the run and job ids
 * from the claim `scp` (`Actions.Results:<run>:<job>`, lib/internal/shared/util.js), and the cache service reads the
 * readable and writable scopes from the claim `ac`, a JSON string of `[{Scope, Permission}]` with read = 1, write = 2
 * (as github.com/tonistiigi/go-actions-cache decodes it).
 */

const read = 1
const write = 2

export interface TokenOptions {
  runId: string
  jobId?: string
  attempt?: number
  /** The ref that the run is for: its caches are written here and looked up here first. */
  ref?: string
  /** The branch a pull request goes into: its caches can be read. */
  baseRef?: string
  defaultRef?: string
  /**
   * Caches can be read but not written: what GitHub issues for untrusted triggers since 2026-06-26
   * (https://github.blog/changelog/2026-06-26-read-only-actions-cache-for-untrusted-triggers).
   */
  readOnly?: boolean
}

export interface Token {
  runId: string
  jobId: string
  /** In the order in which they are looked up. */
  readScopes: string[]
  writeScope: string | undefined
}

interface CacheScope {
  Scope: string
  Permission: number
}

/** A branch name or a ref as a ref. */
export function fullRef(ref: string): string {
  return ref.startsWith('refs/') ? ref : `refs/heads/${ref}`
}

export function mintToken(options: TokenOptions): string {
  const own = fullRef(options.ref ?? 'main')
  const readable = [own, options.baseRef, options.defaultRef ?? 'main'].filter((ref) => ref !== undefined && ref !== '')
  const scopes = [...new Set(readable.map((ref) => fullRef(ref!)))].map(
    (scope): CacheScope => ({
      Scope: scope,
      Permission: scope === own && options.readOnly !== true ? read | write : read,
    }),
  )
  const payload = {
    scp: `Actions.GenericRead:00000000-0000-0000-0000-000000000000 Actions.Results:${options.runId}:${options.jobId ?? 'job'}`,
    ac: JSON.stringify(scopes),
    run_attempt: options.attempt ?? 1,
  }
  return [{ alg: 'none', typ: 'JWT' }, payload].map(encode).join('.') + '.unsigned'
}

/** Reads a token, or nothing if it is none. */
export function decodeToken(token: string): Token | undefined {
  try {
    const payload = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'))
    const results = /(?:^| )Actions\.Results:([^: ]+):([^: ]+)(?: |$)/.exec(payload.scp)
    if (results === null) return undefined
    const scopes: CacheScope[] = JSON.parse(payload.ac ?? '[]')
    return {
      runId: results[1]!,
      jobId: results[2]!,
      readScopes: scopes.filter((scope) => scope.Permission & read).map((scope) => scope.Scope),
      writeScope: scopes.find((scope) => scope.Permission & write)?.Scope,
    }
  } catch {
    return undefined
  }
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url')
}
