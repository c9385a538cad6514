/** Provider, key and address of an account, judged before anything is opened. No message repeats a key. */

import type { Adapter } from '../../providers/adapter.ts'
import { ADAPTERS } from '../../providers/registry.ts'
import type { Problem } from '../../video/error.ts'
import { readProvider } from '../../video/named-way.ts'
import type { ProviderId } from '../../video/provider-id.ts'
import { type HostWords, LIBRARY_WORDS } from '../failures/host-words.ts'
import { isPrivateHost } from './address.ts'

export interface GivenAccount {
  provider: ProviderId
  apiKey?: string | undefined
  baseUrl?: string | undefined
  words?: HostWords
}

/** The provider that somebody named, known or not. */
export function nameIn({ provider }: { provider: unknown }): string | undefined {
  return typeof provider === 'string' ? provider : undefined
}

/** Every mistake in provider, key and address, without opening anything. */
export function checkAccount(options: GivenAccount): Problem[] {
  const { provider, apiKey, baseUrl, words = LIBRARY_WORDS } = options
  const known = readProvider(provider)
  const unknown = typeof known === 'string' ? [] : [{ field: 'provider', value: provider, message: known.problem }]
  const noTexts = Object.entries({ apiKey, baseUrl })
    .filter(([, value]) => value !== undefined && value !== null && typeof value !== 'string')
    .map(([field]) => ({ field, value: undefined, message: 'it must be a text.' }))
  if (typeof known !== 'string' || noTexts.length > 0) return [...unknown, ...noTexts]
  const adapter = ADAPTERS[known]
  return [checkKey(adapter, apiKey ?? undefined, words), checkBaseUrl(adapter, baseUrl ?? undefined)].filter(
    (problem) => problem !== null,
  )
}

function checkKey(adapter: Adapter, key: string | undefined, words: HostWords): Problem | null {
  if (!adapter.needsKey) return null
  const problem = (message: string): Problem => ({
    field: 'apiKey',
    value: key === undefined ? undefined : '***',
    message,
  })
  if (key === undefined || key.trim() === '')
    return problem(`${adapter.name} needs an API key and none was given. ${words.enterKey}`)
  if (!/^[\x21-\x7e]+$/.test(key))
    return problem('the key holds spaces, line breaks or characters outside ASCII. Copy it again without them.')
  if (adapter.keyPrefix !== null && !key.startsWith(adapter.keyPrefix))
    return problem(
      `keys of ${adapter.name} start with "${adapter.keyPrefix}" and this one does not. Copy it again from the provider's console.`,
    )
  return null
}

/** What a person is told about a base URL at a provider that answers in this process; null where it counts. */
export function ignoredBaseUrl(provider: ProviderId, baseUrl: string | undefined): string | null {
  const { name, answer } = ADAPTERS[provider]
  if (!answer || baseUrl === undefined || baseUrl === '') return null
  return `${name} answers in this process and asks no host: its base URL is ignored.`
}

function checkBaseUrl(adapter: Adapter, baseUrl: string | undefined): Problem | null {
  if (ignoredBaseUrl(adapter.id, baseUrl) !== null) return null
  // An address with a password in it is not repeated, nor what may be a key in the wrong place.
  const value = /@|[\w-]{12}/.test(baseUrl ?? '') ? '***' : baseUrl
  const problem = (message: string): Problem => ({ field: 'baseUrl', value, message })
  if (baseUrl === undefined || baseUrl === '') {
    return adapter.baseUrl === null
      ? problem(
          `${adapter.id} needs the address of the host, ending in /v1, for example https://gateway.example.com/v1.`,
        )
      : null
  }
  if ((baseUrl.match(/https?:\/\//gi)?.length ?? 0) > 1 || /^[^/]*\/\/[^/]*[,;|]/.test(baseUrl))
    return problem(
      'these are several addresses, and a provider has one. Keep one, like https://gateway.example.com/v1.',
    )
  if (!URL.canParse(baseUrl)) {
    const what = value === baseUrl ? `"${value}"` : 'it'
    return problem(`${what} is not an address. Write it like https://gateway.example.com/v1.`)
  }
  const url = new URL(baseUrl)
  if (url.username !== '' || url.password !== '' || /[?#\s]/.test(baseUrl))
    return problem(
      'the address may hold a host, a port and a path, and nothing else: no user name, no space, no "?", no "#".',
    )
  if (!/^https?:$/.test(url.protocol))
    return problem('it does not start with https://. Write it like https://gateway.example.com/v1.')
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isPrivateHost(url.hostname))) return null
  return problem(
    `"${url.protocol}//${url.host}" would carry the key in the clear. Use https:; http: is for loopback and private hosts only.`,
  )
}
