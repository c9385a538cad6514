/** The provider's session: its credential, n8n's network, one memory of rate limits for all items. */

import { createPollSchedule, findCard, type PollSchedule, type Problem, type ProviderId } from '@reelay/core'
import { ADAPTERS, checkAccount, credentialOf, openSession, type Session } from '@reelay/core/host'
import type { IHttpRequestOptions, IN8nHttpFullResponse, Logger } from 'n8n-workflow'
import { clock } from './clock.ts'
import { type ByteStream, createHttp } from './http.ts'
import { N8N_WORDS } from './words.ts'

export interface Key {
  apiKey?: string
  baseUrl?: string
}

/** The part of n8n's contexts that a session needs: execute() and webhook() both have it. */
export interface Host {
  logger: Logger
  getCredentials<T extends object>(type: string): Promise<T>
  helpers: { httpRequest(options: IHttpRequestOptions): Promise<unknown> }
}

export async function readKey(host: Host, provider: ProviderId): Promise<Key> {
  const type = credentialOf(ADAPTERS[provider])
  if (type === null) return {}
  const { apiKey, baseUrl } = await host.getCredentials<Key>(type)
  const address = String(baseUrl ?? '').trim()
  return { apiKey: String(apiKey ?? '').trim(), ...(address === '' ? {} : { baseUrl: address }) }
}

/** The credential, and every mistake in it. */
export async function readAccount(host: Host, provider: ProviderId): Promise<{ key: Key; problems: Problem[] }> {
  return readKey(host, provider).then(
    (key) => ({ key, problems: checkAccount({ provider, ...key, words: N8N_WORDS }) }),
    (error: unknown) => ({ key: {}, problems: [{ field: 'credential', value: undefined, message: messageOf(error) }] }),
  )
}

/** What tells one host from another, however its address is written. */
export function originOf(provider: ProviderId, { baseUrl }: Key): string {
  const address = baseUrl || ADAPTERS[provider].baseUrl || ''
  return URL.canParse(address) ? new URL(address).origin : ''
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\.?$/, '.')
}

/** @throws ReelayError `invalid_input` for a key or address that cannot be one */
export function connect(host: Host, provider: ProviderId, key: Key, onStream?: (body: ByteStream) => void): Session {
  const request = (options: IHttpRequestOptions) => host.helpers.httpRequest(options) as Promise<IN8nHttpFullResponse>
  return openSession({
    provider,
    ...key,
    clock,
    words: N8N_WORDS,
    http: createHttp(request, onStream),
    log: (level, message) => host.logger[level === 'warning' ? 'warn' : level](`Reelay: ${message}`),
  })
}

/** One schedule a model for all items, so that each learns from the others. */
export function schedulesOf(provider: ProviderId): (model?: string) => PollSchedule {
  const known = new Map<string, PollSchedule>()
  return (model = '') => {
    const schedule =
      known.get(model) ??
      createPollSchedule({
        typicalMs: findCard(provider, model)?.typicalMs,
        minimumMs: ADAPTERS[provider].minimumPollMs,
        random: () => clock.random(),
      })
    known.set(model, schedule)
    return schedule
  }
}
