/** Why git could not do what a ledger needs, told from what it prints (in English, see run-git.ts). What to do, a host knows. */

export type GitTroubleKind =
  /** 401 or 403: the token may not do this. */
  | 'denied'
  /** The repository took the commit and refused it: a protected branch, a rule, a hook. */
  | 'declined'
  /** 404: there is no such repository, or the token may not see it. */
  | 'not found'
  /** The repository answers with another address. */
  | 'moved'
  /** The branch is there and is no ledger. */
  | 'no ledger'
  /** This machine's disk is full or cannot be written. */
  | 'disk'
  /** git is missing, or too old. */
  | 'no git'
  /** Anything else, which may pass: 5xx, silence, a broken connection. */
  | 'down'

export class GitTrouble extends Error {
  readonly kind: GitTroubleKind

  constructor(kind: GitTroubleKind, message: string) {
    super(message)
    this.name = 'GitTrouble'
    this.kind = kind
  }

  /** It will be the same the next time. */
  get isLasting(): boolean {
    return this.kind !== 'down'
  }
}

/** Asks for other credentials: some hosts say 404 where a token may not even know of the repository. */
export function isAboutCredentials(trouble: GitTrouble): boolean {
  return trouble.kind === 'denied' || trouble.kind === 'not found'
}

/** How ssh says that the host does not know who this is, or that nobody has said who the host is. */
const SSH_REFUSED = /Permission denied \(|Host key verification failed/

/**
 * @param said everything that git printed
 * @param who what may or may not do it
 */
export function troubleOf(said: string, who: 'the token' | 'you' = 'the token'): GitTrouble {
  const [, code = ''] = /(?:returned error:|HTTP) (\d{3})/.exec(said) ?? []
  const why = lastWords(said)
  const isDenied = code === '403' || code === '401' || SSH_REFUSED.test(said)
  if (isDenied || /Authentication failed|could not read (?:Username|Password)/.test(said))
    return new GitTrouble('denied', `${who} may not do this (${why})`)
  if (code === '404' || /repository '.*' not found|does not appear to be a git repository/.test(said))
    return new GitTrouble('not found', `there is no such repository, or ${who} may not see it (${why})`)
  if (/^3\d\d$/.test(code) || /unable to update url base from redirection/.test(said))
    return new GitTrouble('moved', `the repository has moved to another address (${why})`)
  if (/\[remote rejected\]/.test(said) && !/unpacker error|internal server error/i.test(said))
    return new GitTrouble('declined', `the repository does not take the commit (${why})`)
  if (/No space left on device|Disk quota exceeded|Read-only file system/i.test(said) && !/^remote: /m.test(said))
    return new GitTrouble('disk', `the disk cannot be written (${why})`)
  return new GitTrouble('down', `it cannot be reached or does not answer as it should (${why})`)
}

/** What git says last and most clearly, on one short line. */
function lastWords(said: string): string {
  const lines = said.split(/\r?\n/).map((line) => line.trim())
  const telling = lines
    .filter((line) => /^(?:fatal|error|!|remote: (?:error|fatal|permission|write|GH\d))/i.test(line))
    .filter((line) => !line.startsWith('error: failed to push some refs'))
    .map((line) => line.replace(/^!\s+[0-9a-f]{40,64}:\S+\s+/, ''))
  const chosen = (telling.length > 0 ? telling : lines.filter((line) => line !== '')).slice(0, 2)
  return chosen.join('; ').replace(/\s+/g, ' ').slice(0, 300) || 'git said nothing'
}
