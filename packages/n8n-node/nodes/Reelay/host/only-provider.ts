/** The same source makes a package for one provider: what is built into it knows no other. */

import { PROVIDER_IDS, type ProviderId } from '@reelay/core'

const ids: readonly ProviderId[] = PROVIDER_IDS

/** The provider of a package that has one; null in the node where a person chooses. */
export const ONLY: ProviderId | null = ids.length === 1 ? (ids[0] ?? null) : null
