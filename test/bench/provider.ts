/** The simulator in a child process, and what it counted. */

import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { SimulatorOptions } from '@reelay/simulator'

export interface Counts {
  charged: number
  requests: number
  /** Answered 429. */
  limited: number
}

export interface Provider {
  /** Of aivideoapi. */
  baseUrl: string
  origin: string
  /** Since the last time; then everything is forgotten. */
  takeCounts(): Promise<Counts>
  close(): void
}

export async function startProvider(
  options: Omit<SimulatorOptions, 'taskMs'>,
  how: { env?: NodeJS.ProcessEnv; execArgv?: string[] } = {},
): Promise<Provider> {
  const child = fork(join(import.meta.dirname, 'provider-child.ts'), [JSON.stringify(options)], how)
  const [{ baseUrl, origin }] = (await once(child, 'message')) as [Pick<Provider, 'baseUrl' | 'origin'>]
  return {
    baseUrl,
    origin,
    async takeCounts() {
      child.send('counts')
      const [counts] = (await once(child, 'message')) as [Counts]
      return counts
    },
    close: () => child.disconnect(),
  }
}
