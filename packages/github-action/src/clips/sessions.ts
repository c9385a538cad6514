/** A session for each provider of the run, opened when it is first needed, so that all clips share its pauses. */

import type { Http, ProviderId } from '@reelay/core'
import { ignoredBaseUrl, openSession, type Session } from '@reelay/core/host'
import { systemClock } from '@reelay/core/node'
import { accountOf, lacksKey } from '../inputs/accounts.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { annotate, say } from '../runner/say.ts'
import { ACTION_WORDS } from '../runner/words.ts'

export interface Sessions {
  /** Without a key where the run has none: then no request may be made. */
  of(provider: ProviderId): Session
  /** null where the run has no key for the provider. */
  withKey(provider: ProviderId): Session | null
}

export function createSessions(inputs: Inputs, http: Http): Sessions {
  const opened = new Map<ProviderId, Session>()
  const open = (provider: ProviderId): Session => {
    const { apiKey, baseUrl } = accountOf(inputs, provider)
    const isKeyless = lacksKey(inputs, provider)
    const session = openSession({
      provider,
      apiKey: isKeyless ? 'sk-none' : apiKey,
      // An ignored one was told about before anything else.
      baseUrl: ignoredBaseUrl(provider, baseUrl) === null ? baseUrl || undefined : undefined,
      http,
      clock: systemClock,
      words: ACTION_WORDS,
      log: (level, message) => (level === 'warning' ? annotate('warning', message) : say(message)),
    })
    return isKeyless ? { ...session, hasKey: false } : session
  }
  const of = (provider: ProviderId): Session => {
    const session = opened.get(provider) ?? open(provider)
    opened.set(provider, session)
    return session
  }
  return { of, withKey: (provider) => (lacksKey(inputs, provider) ? null : of(provider)) }
}
