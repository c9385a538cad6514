/**
 * The proxies that the environment names: `http_proxy`, `https_proxy` and `all_proxy`, in small or capital letters, with
 * or without a scheme, as curl and Go take them; and what goes around them (`no_proxy`).
 */

import type { Problem } from '../video/error.ts'

export interface Proxies {
  /** For `http:` addresses; null: none. */
  http: string | null
  /** For `https:` addresses. */
  https: string | null
  /** Hosts that are reached without one, separated by commas. */
  except: string
}

/** undici's schemes; `h` in curl's `socks5h` means that the proxy resolves the name, which undici's does anyway. */
const SCHEMES: Readonly<Record<string, string>> = {
  http: 'http',
  https: 'https',
  socks: 'socks5',
  socks5: 'socks5',
  socks5h: 'socks5',
}

type Env = Readonly<Record<string, string | undefined>>

/**
 * Every variable that is set and names no proxy that can be used. Hosts ask before anything is planned or bought.
 * @param env `process.env`
 */
export function proxyProblems(env: Env): Problem[] {
  return [variableFor(env, 'http'), variableFor(env, 'https'), variableFor(env, 'all')]
    .filter((name) => name !== undefined)
    .flatMap((name) => {
      const read = readProxy(env[name] ?? '')
      if (typeof read === 'string') return []
      const message = `${read.why} Write it like ${name}=http://proxy.example.com:3128, or unset ${name}.`
      // The value may hold a password.
      return [{ field: name, value: '***', message }]
    })
}

/** @throws Error that names the variable, never its value, when one cannot be used */
export function proxiesOf(env: Env): Proxies {
  const [problem] = proxyProblems(env)
  if (problem) throw new Error(`the proxy in ${problem.field} cannot be used: ${problem.message}`)
  const address = (kind: 'http' | 'https' | 'all') => {
    const read = readProxy(env[variableFor(env, kind) ?? ''] ?? '')
    return typeof read === 'string' && read !== '' ? read : null
  }
  const all = address('all')
  const http = address('http') ?? all
  return { http, https: address('https') ?? all ?? http, except: exceptions(env['no_proxy'] || env['NO_PROXY'] || '') }
}

/** The variable that counts; curl's order: small letters first, and an empty one switches the other off. */
function variableFor(env: Env, kind: 'http' | 'https' | 'all'): string | undefined {
  const small = `${kind}_proxy`
  return [small, small.toUpperCase()].find((name) => env[name] !== undefined)
}

/** The address of a proxy, '' for none, or why it cannot be one. */
function readProxy(given: string): string | { why: string } {
  const value = given.trim()
  if (value === '') return ''
  const [, named, rest = value] = /^(?:([a-z][a-z0-9+.-]*):)?\/+(.*)$/is.exec(value) ?? []
  const scheme = SCHEMES[(named ?? 'http').toLowerCase()]
  if (scheme === undefined)
    return { why: `it names a proxy of the kind "${named}", and Reelay knows http, https and socks5.` }
  const authority = authorityOf(rest)
  const at = authority.lastIndexOf('@')
  const login = at === -1 ? '' : `${loginOf(authority.slice(0, at))}@`
  const host = authority.slice(at + 1)
  const address = `${scheme}://${login}${isIPv6(host) ? `[${host}]` : host}`
  // WHATWG mends what no proxy is called: spaces, quotes and a mere number are mistakes here.
  if (/[^\w.:[\]-]|^\d+$/.test(host) || !URL.canParse(address) || new URL(address).hostname === '')
    return { why: 'it holds no address of a proxy.' }
  return address
}

/** Everything before the path. A password may hold a slash or more: the login ends at the last `@`. */
function authorityOf(rest: string): string {
  const afterLogin = rest.lastIndexOf('@') + 1
  const end = rest.slice(afterLogin).search(/[/?#]/)
  return end === -1 ? rest : rest.slice(0, afterLogin + end)
}

/** The login with everything encoded that an address cannot hold as it is. */
function loginOf(login: string): string {
  const colon = login.indexOf(':')
  const parts = colon === -1 ? [login] : [login.slice(0, colon), login.slice(colon + 1)]
  return parts.map((part) => encodeURIComponent(decoded(part))).join(':')
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** `no_proxy` as undici reads it: commas between, no schemes. */
function exceptions(given: string): string {
  return given
    .split(/[\s,;]+/)
    .map((entry) => entry.replace(/^[a-z][a-z0-9+.-]*:\/\//i, '').replace(/\/.*$/, ''))
    .filter((entry) => entry !== '')
    .join(',')
}

/** As `node:net` has it, which brings more along than this needs. */
function isIPv6(host: string): boolean {
  return URL.canParse(`http://[${host}]`)
}
