/** @reelay/core/node: the engine's ports on Node.js. */

import { type Client, type ClientOptions, createClient as createNeutralClient } from '../engine/client.ts'
import { systemClock } from './clock.ts'
import { createTransport } from './transport.ts'

export { systemClock } from './clock.ts'
export { createFolderLedger, processOwner } from './folder-ledger.ts'
export { readImageFile } from './image-file.ts'
export { readMp4 } from './mp4.ts'
export { saveClip } from './save-clip.ts'
export { createTransport, type NodeTransport, type TransportOptions } from './transport.ts'

/** The short form: a client with Node's network and timers. Close it to let go of idle connections. */
export function createClient(
  options: Omit<ClientOptions, 'http' | 'clock'> & Partial<Pick<ClientOptions, 'http' | 'clock'>>,
): Client & { close(): Promise<void> } {
  const transport = createTransport()
  const client = createNeutralClient({ http: transport.http, clock: systemClock, ...options })
  return { ...client, close: () => transport.close() }
}
