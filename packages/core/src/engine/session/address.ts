/** Which addresses a request may go to. Addresses in replies come from a remote party and are not trusted. */

import ipaddr from 'ipaddr.js'

/** True for loopback, private, link-local and other addresses that no public service has. */
export function isPrivateAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '')
  if (!ipaddr.isValid(bare)) return true
  return ipaddr.process(bare).range() !== 'unicast'
}

/** True when a host's name says by itself that it is private; a public name may still resolve to a private address. */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.toLowerCase().replace(/^\[|\]$/g, '')
  if (ipaddr.isValid(host)) return isPrivateAddress(host)
  return host === 'localhost' || /\.(?:localhost|local|internal|lan|home\.arpa)$/.test(host) || !host.includes('.')
}

const LONGEST = 64 * 1024

/** Why an address from a reply may not be fetched, or null when it may. */
export function refusedAsset(url: string, allowPrivate: boolean): string | null {
  if (url.length > LONGEST) return 'it is longer than any address'
  if (!URL.canParse(url)) return 'it is not an address'
  const { protocol, hostname, username } = new URL(url)
  if (protocol !== 'https:' && protocol !== 'http:') return `it is a ${protocol} address`
  if (username !== '') return 'it carries a user name'
  if (!allowPrivate && isPrivateHost(hostname)) return 'it points into a private network'
  return null
}

/**
 * Ends of names that no public name server answers for: RFC 2606, RFC 6761, RFC 6762, RFC 7686, RFC 9476, what routers,
 * Docker, Kubernetes, Consul and Nomad hand out, and what companies like to call their own networks.
 */
const PRIVATE_ENDS = new Set(
  `localhost localdomain localnet local loc internal intern intranet intra private priv corp home lan wan vpn lab dmz
   arpa test example invalid onion alt i2p docker swarm svc k8s kube kubernetes cluster pod consul nomad node
   server nas router gateway workgroup domain dom dc n8n`.split(/\s+/),
)

/** Public names of private networks: Tailscale's, Docker's on a desktop, what routers and Windows answer for themselves. */
const PRIVATE_NAMES = /(?:^|\.)(?:ts\.net|beta\.tailscale\.net|docker\.internal|fritz\.box|mshome\.net|speedport\.ip)$/

/** Public names that mean this very machine, for people who try things out. */
const NAMES_OF_LOOPBACK =
  /(?:^|\.)(?:localtest\.me|lvh\.me|vcap\.me|lacolhost\.com|fuf\.me|localho\.st|localhost\.direct|lcl\.host)$/

/** Public names that hold an address: `10.0.0.1.nip.io`, `n8n-10-0-0-1.sslip.io`, `0a000001.nip.io`. */
const NAMES_WITH_ADDRESS =
  /(?:^|\.)(?:nip\.io|sslip\.io|xip\.io|traefik\.me|backname\.io|local-ip\.(?:sh|co|dev|medicmobile\.org)|localip\.(?:sh|co)|plex\.direct)$/

/** True where a name that holds an address names a private one; without an address in it, it means nothing public. */
function holdsPrivateAddress(host: string): boolean {
  const service = NAMES_WITH_ADDRESS.exec(host)
  if (!service) return false
  const labels = host.slice(0, service.index)
  const four = /(?:^|[.-])(\d{1,3})[.-](\d{1,3})[.-](\d{1,3})[.-](\d{1,3})(?=$|[.-])/.exec(labels)
  if (four) return isPrivateAddress(four.slice(1).join('.'))
  const hex = /(?:^|[.-])([0-9a-f]{8})(?=$|[.-])/.exec(labels)?.[1]
  if (hex !== undefined) return isPrivateAddress(String(ipaddr.parse(`0x${hex}`)))
  // IPv6 is written with two dashes for its two colons.
  const six = labels.split('.').map((label) => label.replace(/-/g, ':'))
  const found = six.find((label) => label.includes(':') && ipaddr.IPv6.isValid(label))
  return found === undefined || isPrivateAddress(found)
}

/**
 * True when nobody on the internet can reach an address, as far as it says so by itself: a private, loopback or
 * link-local host, a name without a dot, a name of a private network. An address that cannot be read is out of reach too.
 */
export function isOutOfPublicReach(url: string): boolean {
  if (!URL.canParse(url)) return true
  // A dot at the end only says that the name is whole.
  const host = new URL(url).hostname.toLowerCase().replace(/\.+$/, '')
  if (host === '' || isPrivateHost(host) || PRIVATE_ENDS.has(host.split('.').at(-1) ?? '')) return true
  return PRIVATE_NAMES.test(host) || NAMES_OF_LOOPBACK.test(host) || holdsPrivateAddress(host)
}
