/** A session for each provider that a program has an account at, opened when it is first needed. */

import { checkAccount } from '../engine/session/account.ts'
import { openSession, type Session, type SessionOptions } from '../engine/session/session.ts'
import { ADAPTERS } from '../providers/registry.ts'
import type { Problem } from '../video/error.ts'
import { readProvider } from '../video/named-way.ts'
import type { ProviderId } from '../video/provider-id.ts'

export interface Account {
  apiKey: string
  /** The provider's own where absent. */
  baseUrl?: string | undefined
}

/** Accounts at providers other than the client's own, for orders and fallbacks that name them. */
export type Accounts = Partial<Readonly<Record<ProviderId, Account>>>

export interface Sessions {
  /** The client's own. */
  first: Session
  /** null where the program has no account there. */
  at(provider: ProviderId): Session | null
}

/** The accounts by the providers' own names, and every mistake of every account. */
export function readAccounts(own: unknown, accounts: Accounts): { accounts: Accounts; problems: Problem[] } {
  const problems: Problem[] = []
  const found: Partial<Record<ProviderId, Account>> = {}
  if (typeof accounts !== 'object' || accounts === null || Array.isArray(accounts))
    problems.push({
      field: 'accounts',
      value: undefined,
      message: 'it is no object, for example { kling: { apiKey } }.',
    })
  for (const [provider, account] of Object.entries(problems.length > 0 ? {} : accounts)) {
    if (account === undefined) continue
    const add = (field: string, value: unknown, message: string) =>
      problems.push({ field: `accounts.${provider}${field}`, value, message })
    const known = readProvider(provider)
    if (typeof known !== 'string') add('', undefined, known.problem)
    else if (known === readProvider(own))
      add('', undefined, `${provider} is the client's own provider. Its key is apiKey.`)
    else if (found[known]) add('', undefined, `${known} stands twice. Keep one of the two.`)
    else if (typeof account !== 'object' || account === null)
      add('', undefined, 'it is no object, for example { apiKey }.')
    else {
      for (const name of Object.keys(account).filter((one) => one !== 'apiKey' && one !== 'baseUrl'))
        add(`.${name}`, undefined, 'there is no such field. Allowed: apiKey, baseUrl.')
      for (const { field, value, message } of checkAccount({ provider: known, ...account }))
        add(`.${field}`, value, message)
      found[known] = account
    }
  }
  return { accounts: found, problems }
}

export function createSessions(options: SessionOptions, accounts: Accounts): Sessions {
  const first = openSession(options)
  const opened = new Map<ProviderId, Session>([[first.adapter.id, first]])
  return {
    first,
    at(provider) {
      const account = accounts[provider] ?? (ADAPTERS[provider].needsKey ? undefined : { apiKey: '' })
      const session =
        opened.get(provider) ??
        (account && openSession({ ...options, provider, apiKey: account.apiKey, baseUrl: account.baseUrl }))
      if (session) opened.set(provider, session)
      return session ?? null
    },
  }
}
