/** What a provider, or one of its models, calls the fields of a request: data that `request-body.ts` follows. */

import type { PlainValues } from '../video/request.ts'

/** What can be put on the wire, and what an entry's function is given. */
export interface WireValues extends PlainValues {
  model: string
  prompt: string
  /** Seconds. */
  duration: number
  aspectRatio: string
  resolution: string
  /** Width and height in pixels, where ratio and resolution say so much. */
  size: string
  /** All addresses of `imageUrl`, where the provider makes no difference between a first frame and a reference. */
  images: readonly string[]
  firstFrame: string
  lastFrame: string
  references: readonly string[]
  callbackUrl: string
}

export type WireField = keyof WireValues

/** The provider's name for a field, dots leading inside (`input.prompt`), with what makes its value of ours. */
export type WireEntry<Name extends WireField> =
  | string
  | readonly [name: string, write: (value: WireValues[Name]) => unknown]

/** In the order of the body. What is absent, or null in a card, cannot be sent. */
export type Wire = { readonly [Name in WireField]?: WireEntry<Name> }
export type CardWire = { readonly [Name in WireField]?: WireEntry<Name> | null }

/** For a card whose provider has words of its own for the resolutions. */
export function words(table: Readonly<Record<string, string>>): (value: string) => string {
  return (value) => table[value] ?? value
}
