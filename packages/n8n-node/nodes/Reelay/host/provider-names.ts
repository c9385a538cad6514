/** Naming providers by what they can do, so that no text has to list them by hand. */

import { PROVIDER_IDS } from '@reelay/core'
import { ADAPTERS, type Adapter } from '@reelay/core/host'
import { ONLY } from './only-provider.ts'

/** In the order of their names. */
export const BY_NAME = PROVIDER_IDS.toSorted((a, b) => ADAPTERS[a].name.localeCompare(ADAPTERS[b].name, 'en'))

/** `AIVideoAPI and APIMart`; the sandbox is left out. */
export function providersThat(can: (adapter: Adapter) => boolean): string {
  const names = BY_NAME.map((id) => ADAPTERS[id])
    .filter((adapter) => !adapter.free && can(adapter))
    .map(({ name }) => name)
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** A further sentence that names them, for the end of a text, both without a full stop; none in a package for one provider, where nobody can choose another. */
export function namingThose(can: (adapter: Adapter) => boolean, sentence: (names: string) => string): string {
  return ONLY === null ? `. ${sentence(providersThat(can))}` : ''
}
