/** The key and the address of each provider: the inputs `api-key`, `api-keys` and `base-url`. */

import type { ProviderId } from '@reelay/core'
import { ADAPTERS, checkAccount, ignoredBaseUrl } from '@reelay/core/host'
import type { LocatedProblem } from '../mistakes/problems.ts'
import { ACTION_WORDS } from '../runner/words.ts'
import { isProviderMap, readProviderMap } from './provider-map.ts'

export interface Account {
  apiKey: string
  /** The input that the key stands in. */
  keyIn: 'api-key' | 'api-keys'
  /** Empty for the provider's own. */
  baseUrl: string
}

export type Accounts = ReadonlyMap<ProviderId, Account>

const NONE: Account = { apiKey: '', keyIn: 'api-keys', baseUrl: '' }

/** @param add is told of every mistake, by the input's name */
export async function readAccounts(
  read: (name: string) => string,
  provider: ProviderId,
  add: (field: string, message: string) => void,
): Promise<Accounts> {
  const [key, address] = [read('api-key'), read('base-url')]
  const keys = await readProviderMap('api-keys', read('api-keys'), add)
  const addresses = isProviderMap(address)
    ? await readProviderMap('base-url', address, add)
    : new Map([[provider, address]])
  const inMap = keys.get(provider) ?? ''
  if (key !== '' && inMap !== '' && inMap !== key)
    add('api-keys', `${provider} has another key here than in api-key. Keep one of the two.`)
  const found = new Map<ProviderId, Account>()
  for (const id of new Set([provider, ...keys.keys(), ...addresses.keys()])) {
    const listed = keys.get(id) ?? ''
    const isAlone = id === provider && (key !== '' || listed === '')
    const apiKey = isAlone ? key : listed
    found.set(id, { apiKey, keyIn: isAlone ? 'api-key' : 'api-keys', baseUrl: addresses.get(id) ?? '' })
  }
  return found
}

export function accountOf({ accounts }: { accounts: Accounts }, provider: ProviderId): Account {
  return accounts.get(provider) ?? NONE
}

/** Whether a provider has no key at all: a mistake only where something needs it. */
export function lacksKey(inputs: { accounts: Accounts }, provider: ProviderId): boolean {
  return ADAPTERS[provider].needsKey && accountOf(inputs, provider).apiKey === ''
}

/** What is wrong with the accounts of these providers; those without a key apart. */
export function accountProblems(
  inputs: { accounts: Accounts; provider: ProviderId },
  providers: Iterable<ProviderId>,
  env: NodeJS.ProcessEnv,
): { wrong: LocatedProblem[]; missing: Map<ProviderId, LocatedProblem> } {
  const wrong: LocatedProblem[] = []
  const missing = new Map<ProviderId, LocatedProblem>()
  for (const provider of providers) {
    const isStep = provider === inputs.provider
    const words = isStep
      ? ACTION_WORDS
      : { ...ACTION_WORDS, enterKey: 'Store the key as a secret and pass it on in api-keys.' }
    const account = accountOf(inputs, provider)
    const names: Record<string, string> = { apiKey: account.keyIn, baseUrl: 'base-url' }
    for (const { field, message } of checkAccount({ provider, ...account, words })) {
      const isOther = field === 'baseUrl' && !isStep && account.baseUrl === ''
      const hint = isOther
        ? ` A single address holds for ${inputs.provider}: for several write a line each, "${provider}: https://…".`
        : ''
      const problem = { field: names[field] ?? field, message: message + hint }
      if (field !== 'apiKey' || !lacksKey(inputs, provider)) wrong.push(problem)
      else missing.set(provider, { ...problem, message: message + howToGive(provider, isStep) + forkHint(env) })
    }
  }
  return { wrong, missing }
}

/** A base URL that a provider does not use, in words. */
export function ignoredAddresses(inputs: { accounts: Accounts }): LocatedProblem[] {
  return [...inputs.accounts].flatMap(([provider, { baseUrl }]) => {
    const message = ignoredBaseUrl(provider, baseUrl)
    return message === null ? [] : [{ field: 'base-url', message }]
  })
}

function howToGive(provider: ProviderId, isStep: boolean): string {
  if (isStep) return ` In the workflow: "api-key: \${{ secrets.NAME }}".`
  return ` In the workflow, below "api-keys: |": "${provider}: \${{ secrets.NAME }}".`
}

function forkHint(env: NodeJS.ProcessEnv): string {
  return (env['GITHUB_EVENT_NAME'] ?? '').startsWith('pull_request')
    ? ' GitHub gives no secrets to pull requests from forks: use provider sandbox or dry-run there.'
    : ''
}
