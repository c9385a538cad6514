/** What went wrong with the ledger: it says nothing of a provider, so nothing is bought at another one for it. */

const TROUBLES = new WeakSet<Error>()

export function ofLedger<Trouble extends Error>(error: Trouble): Trouble {
  TROUBLES.add(error)
  return error
}

export function isOfLedger(error: unknown): boolean {
  return error instanceof Error && TROUBLES.has(error)
}
