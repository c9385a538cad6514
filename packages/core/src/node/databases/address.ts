/** The address of a ledger in a database: what it says, how a person is told of it, and what of it is secret. */

export interface DatabaseAddress {
  kind: 'postgres' | 'redis'
  url: URL
  /** What a person calls the ledger: never with the user or the password. */
  name: string
}

const KINDS: Readonly<Record<string, DatabaseAddress['kind']>> = {
  'postgres:': 'postgres',
  'postgresql:': 'postgres',
  'redis:': 'redis',
  'rediss:': 'redis',
}
const SCHEME = /^(postgres(?:ql)?:|rediss?:)\/\//i

/** What else an address may say, behind a `?`. */
const PARAMETERS: Readonly<Record<DatabaseAddress['kind'], readonly string[]>> = {
  postgres: ['sslmode', 'sslrootcert', 'sslcert', 'sslkey', 'host', 'options', 'application_name', 'channel_binding'],
  redis: [],
}
const SSL_MODES = ['disable', 'require', 'verify-ca', 'verify-full']

export function isDatabaseAddress(text: string): boolean {
  return SCHEME.test(text.trim())
}

/** @throws Error in a person's words, which repeat nothing of the address that may be secret */
export function readDatabaseAddress(text: string): DatabaseAddress {
  const written = text.trim()
  if (!URL.canParse(written) || /@/.test(new URL(written).pathname + new URL(written).hash)) throw unreadable()
  const url = new URL(written)
  const kind = KINDS[url.protocol]
  if (kind === undefined) throw unreadable()
  if (url.hash !== '') throw unreadable()
  for (const part of [url.username, url.password, url.hostname, url.pathname])
    if (/%(?![\da-f]{2})/i.test(part) || !isDecodable(part)) throw unreadable()
  for (const [name, value] of url.searchParams) {
    if (PARAMETERS[kind].includes(name)) continue
    const allowed = PARAMETERS[kind].length === 0 ? 'none' : PARAMETERS[kind].join(', ')
    const known = /^[a-z_]{1,40}$/i.test(name) && value !== '' ? `"${name}"` : 'a parameter'
    throw new Error(`the address of the database has ${known} behind its "?" that is not known. Allowed: ${allowed}.`)
  }
  return kind === 'postgres' ? readPostgres(url) : readRedis(url)
}

function readPostgres(url: URL): DatabaseAddress {
  const mode = url.searchParams.get('sslmode')
  if (mode !== null && !SSL_MODES.includes(mode))
    throw new Error(`sslmode "${mode.slice(0, 40)}" is not allowed. Allowed: ${SSL_MODES.join(', ')}.`)
  const folder = url.searchParams.get('host')
  const host = url.host || folder || ''
  const database = decodeURIComponent(url.pathname.slice(1))
  if (host.includes(',')) throw new Error('the address of the database names several hosts. Name one.')
  if (host === '' || database === '')
    throw new Error('the address of the database lacks its host or its name. Write postgres://user:password@host/name.')
  return { kind: 'postgres', url, name: nameOf(`${host}/${database}`) }
}

function readRedis(url: URL): DatabaseAddress {
  const database = url.pathname.replace(/^\//, '')
  if (url.host === '' || !/^\d{0,5}$/.test(database))
    throw new Error(
      'the address of the database lacks its host, or its number is none. Write redis://user:password@host:6379/0.',
    )
  return { kind: 'redis', url, name: nameOf(`${url.host}/${database || '0'}`) }
}

/** As it is written into logs and reports. */
function nameOf(place: string): string {
  return `the database ledger at ${place}`
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text)
    return true
  } catch {
    return false
  }
}

function unreadable(): Error {
  return new Error(
    'the address of the database cannot be read. Write postgres://user:password@host/name or redis://user:password@host:6379/0; in a password the characters : / ? # [ ] @ % are written as %3A %2F %3F %23 %5B %5D %40 %25.',
  )
}

/** Up to the last @, without what the address begins with, a slip in that included: `postgres//`, `redis:`. */
const LOGIN = /^(?:git:)?(?:[a-z][a-z\d+.-]*:?\/+|(?:postgres(?:ql)?|rediss?):)?(.*)@/is

/** Every way in which the password of an address may be written, also of one that cannot be read or that is none of ours. */
export function secretsOf(text: string): string[] {
  const address = text.trim()
  const [, userInfo = ''] = LOGIN.exec(address) ?? []
  // From the user to the last @: a password that was not encoded may hold any other character.
  const written = userInfo.includes(':') ? userInfo.slice(userInfo.indexOf(':') + 1) : ''
  // What stands alone before the @ of a web address is a token.
  const token = /^(?:git:)?https?:/i.test(address) && !userInfo.includes(':') ? userInfo : ''
  const parsed = isDatabaseAddress(address) && URL.canParse(address) ? new URL(address).password : ''
  const queries = [...address.matchAll(/[?&](?:password|sslpassword)=([^&#]*)/gi)].map(([, value = '']) => value)
  const raw = [written, token, parsed, ...queries].flatMap((secret) =>
    isDecodable(secret) ? [secret, decodeURIComponent(secret)] : [secret],
  )
  const all = raw.flatMap((secret) => [secret, encodeURIComponent(secret.toWellFormed())])
  return [...new Set(all)].filter((secret) => secret !== '')
}
