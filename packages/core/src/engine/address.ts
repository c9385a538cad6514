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

/** Names that no public name server answers for (RFC 2606, RFC 6761, RFC 6762, RFC 7686 and what routers hand out). */
const NAMES_WITHOUT_PUBLIC_HOST =
  /\.(?:localhost|localdomain|local|internal|intranet|private|corp|home|lan|home\.arpa|test|example|invalid|onion)$/

/**
 * True when nobody on the internet can reach an address, as far as it says so by itself: a private, loopback or
 * link-local host, a name without a dot, a name of a private network. An address that cannot be read is out of reach too.
 */
export function isOutOfPublicReach(url: string): boolean {
  if (!URL.canParse(url)) return true
  // A dot at the end only says that the name is whole.
  const host = new URL(url).hostname.toLowerCase().replace(/\.+$/, '')
  return host === '' || isPrivateHost(host) || NAMES_WITHOUT_PUBLIC_HOST.test(host)
}
