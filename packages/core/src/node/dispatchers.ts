/** undici's connections, as the transport needs them. */

import { lookup as dnsLookup, type LookupAddress } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { buildConnector, type Dispatcher, EnvHttpProxyAgent, Pool } from 'undici'
import { isPrivateAddress, isPrivateHost } from '../engine/session/address.ts'
import { TransportError } from '../engine/session/ports.ts'
import type { Proxies } from './proxies.ts'

/** What an exchange needs of a dispatcher. */
export interface Connections {
  dispatch(options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler): boolean
  destroy(): Promise<void>
}

export interface DispatcherOptions {
  connectTimeout: number
  keepAlive: boolean
  publicOnly: boolean
  proxies: Proxies
}

const beforeSending = new WeakSet<object>()

/** The error arose while a connection was being made: the request was certainly not written. */
export function wasConnecting(error: object): boolean {
  return beforeSending.has(error)
}

export function createDispatcher({ connectTimeout, keepAlive, publicOnly, proxies }: DispatcherOptions): Connections {
  // One request at a time on a connection: what was written and what was not is never in doubt.
  const allowH2 = false
  const reuse = keepAlive ? { keepAliveTimeout: 10_000 } : { pipelining: 0 }
  const lookup = publicOnly ? { lookup: publicLookup } : {}
  const connect = buildConnector({ timeout: connectTimeout, allowH2, ...lookup })
  const settings = {
    // dispatch.ts keeps the limits.
    headersTimeout: 0,
    bodyTimeout: 0,
    connectTimeout,
    allowH2,
    connect: publicOnly ? refusingPrivate(connect) : connect,
    ...reuse,
  }
  // A proxy's agent makes its own connections: this is where they come by.
  const factory = (origin: string | URL, options: Pool.Options) =>
    new Pool(origin, { ...reuse, ...options, connect: marking(options.connect as Connector) })
  const { http, https, except } = proxies
  if (http === null && https === null) return poolsByOrigin((origin) => factory(origin, settings))
  // The connection to the proxy itself. (For a SOCKS proxy the mere presence would change what it is taken for.)
  const proxyTls = [http, https].some((url) => url?.startsWith('https:')) ? { proxyTls: { allowH2 } } : {}
  // Empty: none, whatever the environment says.
  const named = { httpProxy: http ?? '', httpsProxy: https ?? '', noProxy: except }
  return new EnvHttpProxyAgent({ ...settings, ...proxyTls, ...named, factory })
}

/** undici's Agent drops a host's pool with its last connection: a new one for every submit, whose connection is never kept. */
function poolsByOrigin(create: (origin: string) => Pool): Connections {
  const pools: Record<string, Pool> = Object.create(null)
  let closed = false
  return {
    dispatch(options, handler) {
      if (closed) throw new Error('the transport is closed')
      const origin = String(options.origin)
      pools[origin] ??= create(origin)
      return pools[origin].dispatch(options, handler)
    },
    async destroy() {
      closed = true
      await Promise.all(Object.values(pools).map((pool) => pool.destroy()))
    },
  }
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
