/** A Redis of its own: on loopback, on a free port, keeping nothing. */

import { freePort } from './free-port.ts'
import { Service } from './service.ts'

export interface Redis {
  port: number
  stop(): Promise<void>
}

export async function startRedis(folder: string): Promise<Redis> {
  const port = await freePort()
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'no']
  const service = new Service('Redis', '/usr/bin/redis-server', args)
  await service.says('Ready to accept connections', 30_000)
  return { port, stop: () => service.stop() }
}
