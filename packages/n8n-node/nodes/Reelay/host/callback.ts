/** Where a provider can call: what has to hold before a clip is bought that somebody sleeps for. */

import type { Problem, ProviderId } from '@reelay/core'
import { ADAPTERS, callsBack, isOutOfPublicReach } from '@reelay/core/host'
import type { IExecuteFunctions } from 'n8n-workflow'
import { type Key, originOf } from './account.ts'
import { namingThose } from './provider-names.ts'

/**
 * Where this execution can be woken. The spare parameter at its end takes what a provider appends, so that n8n's own
 * token before it stays whole.
 */
export function resumeUrl(context: IExecuteFunctions): string {
  const url = String(context.evaluateExpression('{{ $execution.resumeUrl }}', 0))
  return `${url}${url.includes('?') ? '&' : '?'}reelay=1`
}

/** Whether the provider is on the internet; one at a private address reaches what is private too. */
export function isOnInternet(provider: ProviderId, key: Key): boolean {
  const origin = originOf(provider, key)
  return !ADAPTERS[provider].free && origin !== '' && !isOutOfPublicReach(origin)
}

/**
 * Why the provider would not call, or call in vain.
 * @param field the parameter that asks for the call
 * @param callback true: this execution is called; a text: that address is
 */
export function callbackProblems(
  context: IExecuteFunctions,
  provider: ProviderId,
  key: Key,
  field: 'waitMode' | 'callback',
  callback: true | string,
): Problem[] {
  const { name, callbacks } = ADAPTERS[provider]
  if (!callbacks) return [{ field, value: callback, message: nobodyCalls(name) }]
  const url = callback === true ? resumeUrl(context) : callback
  if (!isOnInternet(provider, key) || !isOutOfPublicReach(url)) return []
  // The token in the address wakes the execution: it is not repeated.
  const { origin } = URL.canParse(url) ? new URL(url) : { origin: url.slice(0, 100) }
  const instead = field === 'waitMode' ? 'wait in process' : 'switch Callback off'
  const message =
    callback === true
      ? `${name} is to call this n8n at ${origin}, which it cannot reach from the internet, so the execution would sleep until its deadline. Set WEBHOOK_URL to the public https address of this n8n and restart it, or ${instead}.`
      : `${name} is to call ${origin}, which it cannot reach from the internet. Give a public https address, or ${instead}.`
  return [{ field, value: origin, message }]
}

/** The same of a model that does not call where the provider's others do. */
export function silentModel(
  provider: ProviderId,
  model: string | undefined,
  field: 'waitMode' | 'callback',
): Problem[] {
  const { name, callbacks } = ADAPTERS[provider]
  if (!callbacks || callsBack(ADAPTERS[provider], model)) return []
  return [{ field, value: model, message: nobodyCalls(`"${model}" at ${name}`) }]
}

function nobodyCalls(who: string): string {
  return `${who} does not call back, so an execution that is put to sleep would wake at its deadline only. Wait in process instead, or use the template "Submit, then look until it is ready" (Submit, Wait, Get and Switch in a loop)${namingThose(
    ({ callbacks }) => callbacks,
    (names) => `Providers that call back: ${names}`,
  )}.`
}
