/** Options that a program has misspelled: left alone, each would be as if nobody had said it. */

import { invalidInput } from '../video/error.ts'
import type { ProviderId } from '../video/provider-id.ts'

/**
 * @param known every option that there is
 * @param what one of them is called in the message
 * @throws ReelayError `invalid_input` that names all that are not known
 */
export function refuseUnknown(
  options: object,
  known: Readonly<Record<string, true>>,
  what: string,
  provider: ProviderId,
): void {
  const unknown = Object.entries(options).filter(([name, value]) => !(name in known) && value !== undefined)
  if (unknown.length === 0) return
  const message = `it is not ${what}. Allowed: ${Object.keys(known).join(', ')}.`
  throw invalidInput(
    unknown.map(([field]) => ({ field, value: undefined, message })),
    provider,
  )
}
