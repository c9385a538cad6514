/** Why a database could not do what a ledger needs, in a person's words. What to do, where it is known, is in it, too. */

export class DatabaseTrouble extends Error {
  /** It will be the same the next time. */
  readonly isLasting: boolean

  constructor(message: string, isLasting: boolean) {
    super(message)
    this.name = 'DatabaseTrouble'
    this.isLasting = isLasting
  }
}

/** Silence, a broken connection, a server that starts: it may pass. */
export function downTrouble(error: unknown): DatabaseTrouble {
  return new DatabaseTrouble(`it cannot be reached or does not answer as it should (${lastWords(error)})`, false)
}

/** What Node says when a certificate is not what it should be; null where it is something else. */
export function tlsTrouble(error: unknown): DatabaseTrouble | null {
  const code = (error as { code?: unknown } | null)?.code
  if (typeof code !== 'string' || !/CERT|^UNABLE_TO_|^ERR_TLS|^ERR_SSL|^HOSTNAME_MISMATCH$/.test(code)) return null
  return new DatabaseTrouble(
    `its certificate is not one that this machine trusts for that host (${lastWords(error)}). Name the host as the certificate does; an authority of your own goes into a file that NODE_EXTRA_CA_CERTS names`,
    true,
  )
}

/** One short line. A connection that was tried at several addresses has no words of its own. */
export function lastWords(error: unknown): string {
  const first = error instanceof AggregateError && error.message === '' ? (error.errors[0] as unknown) : error
  const { message = '', code = '' } = (first ?? {}) as { message?: string; code?: string }
  const said = String(message || code || first)
  return said.replace(/\s+/g, ' ').trim().slice(0, 300)
}
