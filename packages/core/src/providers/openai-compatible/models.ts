/** None: only the host knows what it serves. */

import type { ModelCard } from '../card.ts'

export const models: readonly ModelCard[] = []
