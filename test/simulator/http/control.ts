import type { IncomingMessage } from 'node:http'
import { parseFault } from '../faults/parse.ts'
import { guide } from '../guide.ts'
import type { World } from '../state/world.ts'
import { readBody } from './body.ts'
import { bytesOf } from './bytes.ts'
import { json, type Reply, text } from './reply.ts'

/** For providers whose images are fetched and sent along. */
const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

/** The simulator's own API, for whoever drives it from another process; undefined for a path that is none of it. */
export async function control(world: World, url: URL, req: IncomingMessage): Promise<Reply | undefined> {
  const body = await readBody(req)
  const now = Date.now()
  const list = (entries: readonly object[]) => json(200, entries.filter(picked(url.searchParams)))

  switch (`${req.method} ${url.pathname}`) {
    case 'GET /':
      return text(200, guide(world.origin))
    case 'GET /_sim/image.png':
      return { status: 200, headers: { 'content-type': 'image/png' }, body: bytesOf(onePixel) }
    case 'GET /_sim/charges':
      return list(world.tasks.charges(now))
    case 'GET /_sim/requests':
      return list(world.log.requests())
    case 'GET /_sim/tasks':
      return list(world.tasks.views(now))
    case 'GET /_sim/callbacks':
      return list(world.callbacks.history())
    case 'GET /_sim/violations':
      return json(200, world.log.violations())
    case 'POST /_sim/faults':
      try {
        const value = body.kind === 'json' ? body.value : undefined
        for (const fault of (Array.isArray(value) ? value : [value]).map(parseFault)) world.faults.add(fault)
      } catch (error) {
        return json(400, { error: (error as Error).message })
      }
      return json(200, { waiting: world.faults.count() })
    case 'DELETE /_sim/faults':
      world.faults.clear()
      return json(200, { waiting: 0 })
    case 'POST /_sim/reset':
      world.reset()
      return json(200, { reset: true })
    default:
      return undefined
  }
}

/** `?provider=apimart&phase=poll` picks the entries that are so. */
function picked(query: URLSearchParams): (entry: object) => boolean {
  const wanted = [...query]
  return (entry) => wanted.every(([name, value]) => String((entry as Record<string, unknown>)[name]) === value)
}
