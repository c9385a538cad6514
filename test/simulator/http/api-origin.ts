import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Dialect, Exchange, Route } from '../dialects/dialect.ts'
import { allDialects } from '../dialects/index.ts'
import { readKey, withCommonKey } from '../state/key.ts'
import type { World } from '../state/world.ts'
import { describe, promptIn, readBody } from './body.ts'
import { control } from './control.ts'
import { converse } from './converse.ts'
import { recordOf } from './record.ts'
import { json, type Reply } from './reply.ts'
import { matchPath } from './route.ts'
import { send } from './send.ts'

/** The first origin: every provider's API under its own prefix, and the simulator's controls. */
export function apiOrigin(world: World) {
  const dialects = allDialects(world)

  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const url = new URL(req.url ?? '/', world.origin)
    withCommonKey(req.headers, url.searchParams)
    const dialect = dialects.find(({ prefix }) => url.pathname.startsWith(`${prefix}/`))
    if (dialect) return api(world, dialect, url, req, res)
    const reply = (await control(world, url, req)) ?? json(404, { error: `Nothing here: see ${world.origin}/` })
    return send(res, reply)
  }
}

async function api(world: World, dialect: Dialect, url: URL, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const { provider } = dialect
  const method = req.method ?? 'GET'
  const pathname = url.pathname.slice(dialect.prefix.length)
  const found = findRoute(dialect.routes, method, pathname)
  const phase = found?.route.phase ?? 'unknown'
  // One asks for its tasks by a parameter.
  const taskId = found?.params['id'] ?? url.searchParams.get('taskId') ?? undefined

  const body = await readBody(req)
  const key = readKey(req.headers.authorization)
  const facts = { provider, phase, path: pathname + url.search, body: describe(body), key, taskId }
  const record = world.log.add(recordOf(req, facts))
  const acts: (() => void)[] = []
  const answered = () => {
    for (const act of acts.splice(0)) act()
  }

  async function respond(sizeBytes?: number): Promise<Reply> {
    if (!found) return dialect.notFound(method, pathname)
    const { keyless } = found.route
    if (keyless === true && key) world.log.violate(`${provider}: a key was sent to its storage (${method} ${pathname})`)
    const refusal = keyless ? undefined : dialect.refuseKey(key, phase)
    if (refusal || (!key && !keyless)) return refusal ?? json(401, {})
    if (body.kind === 'too-large') return dialect.tooLarge()
    const exchange: Exchange = {
      params: found.params,
      query: url.searchParams,
      headers: req.headers,
      key: key ?? { text: '', hash: '' },
      body,
      ...(sizeBytes === undefined ? {} : { sizeBytes }),
      whenAnswered: (act) => acts.push(act),
    }
    return found.route.answer(exchange)
  }

  try {
    const wait = world.throttle(provider, phase === 'submit')
    if (wait > 0) {
      const reply = dialect.rateLimited(Math.ceil(wait))
      record.status = reply.status
      return await send(res, reply)
    }
    const prompt = promptIn(body) ?? (taskId === undefined ? undefined : world.tasks.get(provider, taskId)?.prompt)
    await converse(world, res, { record, speaker: dialect, prompt, respond, answered })
  } finally {
    answered()
  }
}

function findRoute(routes: readonly Route[], method: string, path: string) {
  for (const route of routes) {
    const params = route.method === method ? matchPath(route.path, path) : undefined
    if (params) return { route, params }
  }
  return undefined
}
