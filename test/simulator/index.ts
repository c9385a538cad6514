import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { baseUrl } from './base-url.ts'
import { loadClips } from './clips/clips.ts'
import { parseFault } from './faults/parse.ts'
import { apiOrigin } from './http/api-origin.ts'
import { assetOrigin } from './http/asset-origin.ts'
import { listen } from './http/listen.ts'
import { json } from './http/reply.ts'
import { send } from './http/send.ts'
import { matching } from './state/filter.ts'
import { World } from './state/world.ts'
import type { Simulator, SimulatorOptions } from './types.ts'

export type {
  CallbackAttempt,
  Charge,
  Fault,
  FaultEffect,
  FaultKind,
  FaultTarget,
  Filter,
  Order,
  Phase,
  ProviderId,
  RateLimit,
  RecordedRequest,
  Simulator,
  SimulatorOptions,
  TaskView,
} from './types.ts'
export { providerIds } from './types.ts'

/** Starts the providers, on 127.0.0.1 only. */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const world = new World(options, await loadClips())
  const api = await listen(options.port ?? 0, safely(world, apiOrigin(world)))
  const assets = await listen(options.assetPort ?? 0, safely(world, assetOrigin(world))).catch(async (error) => {
    await api.close()
    throw error
  })
  world.origin = api.origin
  world.assetOrigin = assets.origin

  async function close(): Promise<void> {
    world.close()
    await Promise.all([api.close(), assets.close()])
  }

  return {
    origin: api.origin,
    assetOrigin: assets.origin,
    baseUrl: (provider) => baseUrl(api.origin, provider),
    charges: (filter) => world.tasks.charges(Date.now()).filter(matching(filter)),
    requests: (filter) => world.log.requests().filter(matching(filter)),
    tasks: (filter) => world.tasks.views(Date.now()).filter(matching(filter)),
    callbacks: (filter) => world.callbacks.history().filter(matching(filter)),
    violations: () => world.log.violations(),
    fault: (fault) => world.faults.add(parseFault(fault)),
    clearFaults: () => world.faults.clear(),
    reset: () => world.reset(),
    close,
    [Symbol.asyncDispose]: close,
  }
}

/** A client that leaves is no news, and neither is closing time; anything else is a mistake of ours and says so. */
function safely(world: World, handle: (req: IncomingMessage, res: ServerResponse) => Promise<void>): RequestListener {
  return (req, res) => {
    handle(req, res).catch(async (error: unknown) => {
      if (world.closing.aborted || res.destroyed) return
      console.error('simulator:', error)
      if (res.headersSent) res.destroy()
      else await send(res, json(500, { simulator: String(error) }))
    })
  }
}
