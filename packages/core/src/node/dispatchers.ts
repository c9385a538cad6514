/** undici's connections, as the transport needs them. */

import { lookup as dnsLookup, type LookupAddress } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { Agent, buildConnector, type Dispatcher, EnvHttpProxyAgent, Pool } from 'undici'
import { isPrivateAddress, isPrivateHost } from '../engine/address.ts'
import { TransportError } from '../engine/ports.ts'

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
  // One request at a time on a connection: what was written and what was not is never in doubt.
  const allowH2 = false
  const reuse = keepAlive ? { keepAliveTimeout: 10_000 } : { pipelining: 0 }
  const lookup = publicOnly ? { lookup: publicLookup } : {}
  const connect = buildConnector({ timeout: connectTimeout, allowH2, ...lookup })
  const settings = {
    headersTimeout,
    bodyTimeout,
    connectTimeout,
    allowH2,
    connect: publicOnly ? refusingPrivate(connect) : connect,
    // A proxy's agent makes its own connections: this is where it and the plain one come by.
    factory: (origin: string | URL, options: Pool.Options) =>
      new Pool(origin, { ...reuse, ...options, connect: marking(options.connect as Connector) }),
    ...reuse,
  }
  const { env } = process
  const hasProxy = env['HTTP_PROXY'] || env['http_proxy'] || env['HTTPS_PROXY'] || env['https_proxy']
  return hasProxy ? new EnvHttpProxyAgent(settings) : new Agent(settings)
}

type Connector = buildConnector.connector

/** Remembers what went wrong before there was a connection to write to. */
function marking(connect: Connector): Connector {
  return (options, callback) =>
    connect(options, (...result: Parameters<typeof callback>) => {
      if (result[0]) beforeSending.add(result[0])
      callback(...result)
    })
}

/** An address that is written out is never looked up. */
function refusingPrivate(connect: Connector): Connector {
  return (options, callback) => {
    if (!isPrivateHost(options.hostname)) return connect(options, callback)
    callback(new TransportError('address', 'no', 'the host is in a private network'), null)
  }
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
