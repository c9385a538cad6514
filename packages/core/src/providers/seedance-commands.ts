/** Seedance 1.x obeys commands in the prompt, as it did before there were fields, whoever sells it (QuantumNous/new-api issue 5387). */

import type { ModelCard } from './card.ts'

export const SEEDANCE_COMMANDS = {
  rs: 'resolution',
  resolution: 'resolution',
  dur: 'duration',
  duration: 'duration',
  frames: 'duration',
  rt: 'aspectRatio',
  ratio: 'aspectRatio',
} as const satisfies ModelCard['promptCommands']
