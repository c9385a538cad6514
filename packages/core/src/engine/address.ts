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
