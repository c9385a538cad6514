/** The description of a package for one provider: what depends on the choice is decided, and the choice itself is gone. */

import type { ProviderId } from '@reelay/core'
import type { IDisplayOptions, INodeTypeDescription } from 'n8n-workflow'

interface Entry {
  name: string
  displayOptions?: IDisplayOptions
  typeOptions?: { loadOptionsDependsOn?: string[] }
}

export function forOneProvider(
  { properties, credentials = [], ...description }: INodeTypeDescription,
  provider: ProviderId,
): INodeTypeDescription {
  const choices = properties.filter(({ name }) => name !== 'provider')
  return { ...description, properties: decided(choices, provider), credentials: decided(credentials, provider) }
}

function decided<T extends Entry>(entries: readonly T[], provider: ProviderId): T[] {
  return entries.filter(({ displayOptions }) => isFor(displayOptions, provider)).map(withoutChoice)
}

function isFor({ show, hide }: IDisplayOptions = {}, provider: ProviderId): boolean {
  return show?.['provider']?.includes(provider) !== false && hide?.['provider']?.includes(provider) !== true
}

function withoutChoice<T extends Entry>(entry: T): T {
  const { displayOptions, typeOptions } = entry
  const { loadOptionsDependsOn: on } = typeOptions ?? {}
  return {
    ...entry,
    ...(displayOptions ? { displayOptions: withoutProvider(displayOptions) } : {}),
    ...(on ? { typeOptions: { ...typeOptions, loadOptionsDependsOn: on.filter((name) => name !== 'provider') } } : {}),
  }
}

function withoutProvider({ show, hide }: IDisplayOptions): IDisplayOptions {
  const { provider: _shown, ...otherShow } = show ?? {}
  const { provider: _hidden, ...otherHide } = hide ?? {}
  return { ...(show ? { show: otherShow } : {}), ...(hide ? { hide: otherHide } : {}) }
}
