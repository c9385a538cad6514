/** Which packages for one provider there are, and what they are called. What is listed and published stands in packages.json. */

import { cardsOf, type ModelCard, type ProviderId } from '@reelay/core'
import { ADAPTERS, type Adapter, credentialOf } from '@reelay/core/host'
import listed from './packages.json' with { type: 'json' }

export interface Chosen {
  adapter: Adapter
  cards: readonly ModelCard[]
  publish: boolean
  /** What it makes, for a sentence. */
  makes: string
  /** Of the icon's play mark. */
  colour: string
  /** Of the npm package. */
  packageName: string
  /** `ReelayFal`; `name` is the same with a small letter. */
  className: string
  name: string
  /** As it stands in n8n's panel. */
  displayName: string
  /** Class of its credential. */
  credential: string
  /** The package's folder. */
  folder: string
}

export const CHOSEN: readonly Chosen[] = listed.map(({ provider, publish, makes, colour }) => {
  const adapter = ADAPTERS[provider as ProviderId]
  const name = adapter && credentialOf(adapter)?.replace(/Api$/, '')
  if (!name) throw new Error(`cloud/packages.json: "${provider}" is no provider that takes a key.`)
  const className = `${name.charAt(0).toUpperCase()}${name.slice(1)}`
  return {
    ...{ adapter, cards: cardsOf(adapter.id), publish, makes, colour },
    packageName: `n8n-nodes-reelay-${provider}`,
    ...{ name, className, credential: `${className}Api` },
    displayName: `Reelay ${adapter.name.charAt(0).toUpperCase()}${adapter.name.slice(1)}`,
    folder: `${import.meta.dirname}/${provider}`,
  }
})
