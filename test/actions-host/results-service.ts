/**
 * A stand-in for GitHub's results service: artifacts, caches and their blob storage on one local server.
 *
 * The real clients `@actions/artifact` and `@actions/cache` talk to it. Its state lives as long as it does, so one
 * service can back several runs of an action. It listens on 127.0.0.1 because `@actions/http-client` never uses a proxy
 * for loopback addresses.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { Artifacts, type StoredArtifact } from './artifacts.ts'
import { type BlobResponse, Blobs, blobOperation } from './blobs.ts'
import { Caches, type StoredCacheEntry } from './caches.ts'
import { type Fault, type FaultHandle, Faults } from './faults.ts'
import { RateLimit } from './rate-limit.ts'
import { decodeToken, mintToken, type TokenOptions } from './tokens.ts'
import { TwirpError } from './twirp.ts'
import { unzip } from './zip.ts'

export interface ResultsServiceOptions {
  /** Limits cache uploads; true is GitHub's limit, 200 a minute. Off by default. */
  cacheUploadsPerMinute?: number | boolean
  /** How a cache key that exists is refused, see CacheSettings. `conflict` by default, as GitHub does. */
  duplicateCacheEntries?: 'conflict' | 'not-ok'
  /** The time in milliseconds, for dates and the limit. */
  now?: () => number
}

/** A request that the service got. */
export interface LoggedRequest {
  service: 'artifact' | 'cache' | 'blob' | 'rest' | 'other'
  /** The Twirp method or the blob operation. */
  method: string
  verb: string
  path: string
  userAgent: string
  /** The JSON of a Twirp request. */
  json: unknown
  bytes: number
  /** The status that was answered; undefined if a fault left the request without an answer. */
  status: number | undefined
  /** The kind of the fault that hit it. */
  fault: Fault['kind'] | undefined
}

export interface ResultsService {
  /** For ACTIONS_RESULTS_URL. */
  readonly url: string
  /** For ACTIONS_RUNTIME_TOKEN. */
  token(options: TokenOptions): string
  /** For GITHUB_API_URL: artifacts of every run, for these tokens. */
  readonly apiTokens: Set<string>
  /** Ends the days of some artifacts. */
  expire(filter: (artifact: { runId: string; name: string }) => boolean): void
  /** The complete artifacts, of all runs or of one. */
  artifacts(runId?: string): StoredArtifact[]
  /** The files in a zipped artifact; of the latest one if several runs have the name. */
  files(name: string): Promise<Map<string, Uint8Array>>
  cacheEntries(): StoredCacheEntry[]
  /** Puts a complete cache entry there, as an earlier run has left it. */
  putCacheEntry(entry: Pick<StoredCacheEntry, 'key' | 'version' | 'scope' | 'bytes'>): void
  /** Deletes cache entries; answers how many. */
  evict(filter: (entry: StoredCacheEntry) => boolean): number
  /** Orders a fault. */
  fault(fault: Fault): FaultHandle
  clearFaults(): void
  requests(): LoggedRequest[]
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

const services = { ArtifactService: 'artifact', CacheService: 'cache' } as const
const githubUploadsPerMinute = 200

export async function startResultsService(options: ResultsServiceOptions = {}): Promise<ResultsService> {
  const now = options.now ?? Date.now
  const perMinute = options.cacheUploadsPerMinute === true ? githubUploadsPerMinute : options.cacheUploadsPerMinute
  const blobs = new Blobs()
  const artifacts = new Artifacts(blobs, now)
  const caches = new Caches(blobs, {
    now,
    uploads: perMinute ? new RateLimit(perMinute, now) : undefined,
    duplicates: options.duplicateCacheEntries ?? 'conflict',
  })
  const faults = new Faults()
  const apiTokens = new Set<string>()
  const log: LoggedRequest[] = []
  let origin = ''

  function answer(request: IncomingMessage, url: URL, entry: LoggedRequest, body: Buffer): BlobResponse {
    if (entry.service === 'blob') {
      return blobs.respond({ verb: entry.verb, url, headers: request.headers, body })
    }
    if (entry.service === 'rest') {
      // GitHub's clients write `token`, others `Bearer`.
      const token = /^(?:Bearer|token) (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? ''
      if (!apiTokens.has(token)) return json(403, { message: 'Resource not accessible by integration' })
      const [, id = '', zip] = REST.exec(url.pathname) ?? []
      return artifacts.rest(id, zip !== undefined, origin)
    }
    try {
      if (entry.service === 'other') throw new TwirpError('not_found', `no handler for path ${url.pathname}`)
      const token = decodeToken(/^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '')
      if (token === undefined) throw new TwirpError('unauthenticated', 'invalid token')
      const service = entry.service === 'artifact' ? artifacts : caches
      return json(200, service.call(entry.method, (entry.json ?? {}) as Record<string, unknown>, token, origin))
    } catch (error) {
      if (!(error instanceof TwirpError)) throw error
      return json(error.status, { code: error.code, msg: error.message }, error.headers)
    }
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', origin)
    const entry = classify(request, url)
    log.push(entry)
    const body = await buffer(request)
    entry.bytes = body.length
    if (entry.service !== 'blob') entry.json = parse(body)

    const fault = faults.take(entry)
    if (fault === undefined) {
      entry.status = send(response, answer(request, url, entry, body))
      return
    }
    entry.fault = fault.kind
    if (fault.afterEffect === true) answer(request, url, entry, body)
    entry.status = fail(response, fault)
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      // A client that dies or aborts in the middle of its request is part of what is tested.
      if (!request.destroyed) send(response, json(500, { code: 'internal', msg: String(error) }))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  async function close(): Promise<void> {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }

  return {
    url: `${origin}/`,
    token: mintToken,
    apiTokens,
    expire: (filter) => artifacts.expire(filter),
    artifacts: (runId) => artifacts.list().filter((artifact) => runId === undefined || artifact.runId === runId),
    async files(name) {
      const artifact = artifacts.list().findLast((other) => other.name === name)
      if (artifact === undefined) throw new Error(`There is no artifact "${name}".`)
      return unzip(artifact.bytes)
    },
    cacheEntries: () => caches.list(),
    putCacheEntry: (entry) => caches.put(entry),
    evict: (filter) => caches.evict(filter),
    fault: (fault) => faults.add(fault),
    clearFaults: () => faults.clear(),
    requests: () => [...log],
    close,
    [Symbol.asyncDispose]: close,
  }
}

const REST = /^\/repos\/[^/]+\/[^/]+\/actions\/artifacts\/(\d+)(\/zip)?$/

function classify(request: IncomingMessage, url: URL): LoggedRequest {
  const verb = request.method ?? 'GET'
  const twirp = /^\/twirp\/github\.actions\.results\.api\.v1\.(ArtifactService|CacheService)\/(\w+)$/.exec(url.pathname)
  const blob = url.pathname.startsWith('/blobs/')
  const other = REST.test(url.pathname) ? 'rest' : 'other'
  return {
    service: twirp !== null ? services[twirp[1] as keyof typeof services] : blob ? 'blob' : other,
    method: twirp?.[2] ?? (blob ? blobOperation(verb, url) : ''),
    verb,
    path: url.pathname,
    userAgent: request.headers['user-agent'] ?? '',
    json: undefined,
    bytes: 0,
    status: undefined,
    fault: undefined,
  }
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return undefined
  }
}

function json(status: number, value: object, headers: Record<string, string> = {}): BlobResponse {
  const body = Buffer.from(JSON.stringify(value))
  return {
    status,
    headers: { 'content-type': 'application/json', 'content-length': String(body.length), ...headers },
    body,
  }
}

function send(response: ServerResponse, { status, headers, body }: BlobResponse): number {
  response.writeHead(status, headers).end(body)
  return status
}

/** Answers as a fault wants; the status, if there is one. */
function fail(response: ServerResponse, fault: Fault): number | undefined {
  switch (fault.kind) {
    case 'stall':
      return undefined // The connection stays open until the client or close() ends it.
    case 'reset':
      response.socket?.resetAndDestroy()
      return undefined
    case 'garbage':
      return send(response, { status: 200, headers: {}, body: Buffer.from(fault.body ?? '<html>gateway</html>') })
    case 'status': {
      const status = fault.status ?? 503
      const body = Buffer.from(fault.body ?? JSON.stringify({ code: 'unavailable', msg: 'injected fault' }))
      return send(response, { status, headers: { 'content-type': 'application/json', ...fault.headers }, body })
    }
  }
}
