/** undici's connections, as the transport needs them. */

import { lookup as dnsLookup, type LookupAddress } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { Agent, buildConnector, type Dispatcher, EnvHttpProxyAgent, FormData, request } from 'undici'
import { isPrivateAddress } from '../engine/address.ts'
import { TransportError } from '../engine/ports.ts'

/** The parts of undici that the transport uses itself. */
export const undici = { request, FormData }

export interface DispatcherOptions {
  headersTimeout: number
  bodyTimeout: number
  connectTimeout: number
  keepAlive: boolean
  publicOnly: boolean
}

const beforeSending = new WeakSet<object>()

/** The error arose while a connection was being made: the request was certainly not written. */
export function wasConnecting(error: object): boolean {
  return beforeSending.has(error)
}

export function createDispatcher({
  headersTimeout,
  bodyTimeout,
  connectTimeout,
  keepAlive,
  publicOnly,
}: DispatcherOptions): Dispatcher {
  const connect = buildConnector({ timeout: connectTimeout, ...(publicOnly ? { lookup: publicLookup } : {}) })
  const marked: typeof connect = (connectOptions, callback) =>
    connect(connectOptions, (...result: Parameters<typeof callback>) => {
      if (result[0]) beforeSending.add(result[0])
      callback(...result)
    })
  const settings = {
    headersTimeout,
    bodyTimeout,
    connect: marked,
    ...(keepAlive ? { keepAliveTimeout: 10_000 } : { pipelining: 0 }),
  }
  const { env } = process
  const hasProxy = Boolean(env['HTTP_PROXY'] ?? env['http_proxy'] ?? env['HTTPS_PROXY'] ?? env['https_proxy'])
  return hasProxy ? new EnvHttpProxyAgent(settings) : new Agent(settings)
}

/** DNS that knows no private addresses, so that a public name cannot lead into the machine's own network. */
const publicLookup: LookupFunction = (hostname, options, callback) => {
  dnsLookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, [])
    const list = addresses as LookupAddress[]
    if (list.some(({ address }) => isPrivateAddress(address)))
      return callback(new TransportError('address', 'no', 'the name of the host leads into a private network'), [])
    if (options.all) return callback(null, list)
    const [first] = list
    callback(null, first?.address ?? '', first?.family)
  })
}
