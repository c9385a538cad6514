/**
 * Which image an address names. Signed addresses are made anew for every run, and a host in capitals is the same host:
 * such differences must not buy the same clip again. An address is never changed on the wire, only where it is compared.
 */

/**
 * The address as it counts in a fingerprint: as browsers write it (WHATWG URL: scheme and host in small letters, a host
 * in Punycode, no default port, no `/./`), with escapes only where RFC 3986 needs them, composed Unicode (NFC), and without
 * its fragment and what only signs it or lets it expire. The order of the parameters stays. What is no `http(s)` address
 * is given back unchanged.
 *
 * Two different images never become one: where only the query tells them apart, the query is kept whole.
 */
export function imageAddress(written: string): string {
  if (!URL.canParse(written)) return written
  const { protocol, username, password, host, pathname, search } = new URL(written)
  if (protocol !== 'https:' && protocol !== 'http:') return written
  const user = username === '' && password === '' ? '' : `${username}${password === '' ? '' : `:${password}`}@`
  const path = spelt(pathname.replace(/%40/g, '@').replace(/%3A/gi, ':'))
  const query = spelt(unsigned(path, search))
  // A host alone was recorded without a slash, and is one address with it.
  return `${protocol}//${user}${withoutLastDot(host)}${path === '/' && query === '' ? '' : path}${query}`
}

/** A dot at the end only says that a name is whole. */
function withoutLastDot(host: string): string {
  return host.replace(/\.(?=:\d+$|$)/, '')
}

/**
 * Escapes that change nothing: letters, digits and `-._~`, and `!*'()`, which some libraries escape and some do not
 * (RFC 2396 calls them unreserved).
 */
const PLAIN_ESCAPES = /%(?:2[1789ADE]|3[0-9]|4[1-9A-F]|5[0-9AF]|6[1-9A-F]|7[0-9AE])/g

/** One spelling of the same bytes: escapes in capitals and only where they are needed, characters composed. */
function spelt(text: string): string {
  return text
    .replace(/%[0-9a-f]{2}/gi, (one) => one.toUpperCase())
    .replace(PLAIN_ESCAPES, decodeURIComponent)
    .replace(/(?:%[89A-F][0-9A-F])+/g, (escapes) => decoded(escapes) ?? escapes)
    .normalize('NFC')
    .replace(/[^\w.~!*'()$&+,;=:@/?%-]+/g, (characters) => encodeURIComponent(characters.toWellFormed()))
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

/** The query without the parameters of a signature, with its `?`; empty where nothing else is left of it. */
function unsigned(path: string, query: string): string {
  const written = query
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '')
  const parameters = written.map((parameter): Parameter => {
    const [name = '', ...rest] = parameter.split('=')
    const value = rest.join('=')
    return { written: parameter, name: (decoded(name) ?? name).toLowerCase(), value: decoded(value) ?? value }
  })
  const isSignature = signatureIn(parameters, path)
  const kept = parameters.filter((parameter) => !isSignature(parameter)).map(withoutTimes)
  return kept.length === 0 ? '' : `?${kept.join('&')}`
}

interface Parameter {
  written: string
  /** Decoded, in small letters. */
  name: string
  /** Decoded. */
  value: string
}

/**
 * A parameter as it is written; of a JSON Web Token what it claims, without its times and its signature, since that is
 * all that a host can tell an image by.
 */
function withoutTimes({ written, value }: Parameter): string {
  const [, claims] = /^eyJ[\w-]+\.(eyJ[\w-]+)\.[\w-]*$/.exec(value) ?? []
  if (claims === undefined) return written
  try {
    const { exp: _exp, iat: _iat, nbf: _nbf, ...rest } = JSON.parse(atob(claims.replace(/-/g, '+').replace(/_/g, '/')))
    return `${written.split('=', 1)[0]}=${encodeURIComponent(JSON.stringify(rest))}`
  } catch {
    return written
  }
}

/** A path that is more than the root: storage signs addresses whose path is the name of the object. */
function namesSomething(path: string): boolean {
  return !/^\/*$/.test(path)
}

/** A hash or a UUID. */
const LONG_ID = /^(?=(?:[^\d]*\d){4})[0-9a-f-]{16,}$/i

/**
 * A path that names one file, by an ending or by an id in its last part: `/cat.png`, `/images/123456`,
 * `/files/9f86d081884c7d65`, and not `/download2`, `/v1` or `/image.php`, where the query says which.
 */
function namesOneFile(path: string): boolean {
  const last = path.replace(/\/+$/, '').split('/').at(-1) ?? ''
  if (/\.(?:php\d?|phtml|aspx?|ashx|jspx?|cgi|pl|py|rb|do|action|html?)$/i.test(last)) return false
  return /\.[a-z][a-z0-9]{1,5}$/i.test(last) || /^\d{5,}$/.test(last) || LONG_ID.test(last)
}

/**
 * Signatures of storage by the prefixes of its makers: Amazon S3 and what speaks as it does, Google Cloud Storage,
 * Alibaba OSS, Volcengine TOS, Huawei OBS, Baidu BOS, Tencent COS. `x-oss-process` and its like make another image of it.
 */
const STORAGE =
  /^(?:x-(?:amz|goog|oss|tos|obs|bce|cos)-(?!.*(?:process|generation|version-?id))|q-(?:sign-|ak$|key-time$|header-list$|url-param-list$|signature$))/

/** Azure's shared access signature: short names, which mean it only together with `sig` and `se` or `sv`. */
const AZURE = new Set(
  'sv ss srt sr sp spr sip si se st sig skoid sktid skt ske sks skv saoid suoid scid sdd ses sduoid'.split(' '),
)

/** Names that mean a signature by themselves, where the path names the file. */
const PROOF = new Set(
  `signature sig _sig x-signature x-sign token access_token accesstoken auth_token authtoken download_token refresh_token
   x-token securetoken secure_token jwt hmac authorization auth_key hdnts hdnea hdntl __token__ __cld_token__ __gda__ _upt
   verify wssecret txsecret pub_secret expires x-expires expirationtimestamp key-pair-id awsaccesskeyid googleaccessid
   ossaccesskeyid security-token`.split(/\s+/),
)

/** Names that belong to a signature only beside one of the above; alone, a time may be the version of an image. */
const COMPANIONS = new Set(
  `accesskeyid policy hash-algorithm exp expire expiry expiration expires_at expiresat ts timestamp nonce keyid key-id
   token_path wstime txtime`.split(/\s+/),
)

/** Names of the time at which an address ends, and short ones that mean it only where their value is such a time. */
const END = new Set(
  `expires expire expiry expiration expires_at expiresat expires_on expireson expires_in expire_at expiretime expire_time
   x-expires expirationtimestamp exp valid_until validuntil valid_to validto validtill valid_till not_after notafter
   deadline ttl`.split(/\s+/),
)
const END_IN_SHORT = new Set('e ex se oe et until end till'.split(' '))

/** Names of the time from which an address holds, which count only where their value is a time and a signature is there. */
const BEGIN = new Set(
  'st start starttime start_time begin valid_from validfrom not_before notbefore nbf iat issued issued_at'.split(' '),
)

/**
 * Names of a proof that count only beside the time at which it ends; by themselves they may be the version of an image.
 * The short ones may as well be a size or a quality, so that their values are looked at.
 */
const PROOF_WITH_END = new Set(
  `md5 hash hashkey sha1 sha256 sha512 mac digest checksum secure secret auth auth_hash validation sign signed sgn
   hash_value hashvalue urlhash url_hash`.split(/\s+/),
)
const PROOF_IN_SHORT = new Set('s h t st hm oh tk sg'.split(' '))

/** A signed address of Discord's storage. */
const DISCORD = ['ex', 'is', 'hm']

/** A signed address of Facebook and Instagram, with what says where it was asked for. */
const META = /^(?:oh|oe|_nc_.*|edm|ccb)$/

/** `sign` is also a word (of the zodiac, on a road): it means a signature where a time stands beside it. */
const SIGN_TIMES = ['timestamp', 'ts', 't', 'time', 'expires', 'exp', 'nonce']

function signatureIn(parameters: readonly Parameter[], path: string): (parameter: Parameter) => boolean {
  if (!namesSomething(path)) return () => false
  const names = new Set(parameters.map(({ name }) => name))
  const isAzure = names.has('sig') && (names.has('se') || names.has('sv'))
  const isDiscord = DISCORD.every((name) => names.has(name))
  const isSign = names.has('sign') && SIGN_TIMES.some((name) => names.has(name))
  // CloudFront and the older forms of S3, Google and OSS sign the name of an object, whatever it is.
  const isStorage = names.has('signature') && ['expires', 'key-pair-id', 'policy'].some((name) => names.has(name))
  const isOneFile = namesOneFile(path)
  const isMeta = isOneFile && names.has('oh') && names.has('oe')
  const isProven = (isOneFile || isStorage) && [...names].some((name) => PROOF.has(name))
  const timed = isOneFile ? timedProof(parameters) : new Set<Parameter>()
  return (parameter) => {
    const { name } = parameter
    return (
      timed.has(parameter) ||
      STORAGE.test(name) ||
      (isAzure && AZURE.has(name)) ||
      (isDiscord && DISCORD.includes(name)) ||
      (isMeta && META.test(name)) ||
      (isSign && (name === 'sign' || SIGN_TIMES.includes(name))) ||
      (isProven && (PROOF.has(name) || COMPANIONS.has(name)))
    )
  }
}

/** What signs an address until a time, whatever its host calls the two: `md5` and `expires`, `s` and `e`. Both are needed. */
function timedProof(parameters: readonly Parameter[]): Set<Parameter> {
  const ends = parameters.filter(({ name, value }) => END.has(name) || (END_IN_SHORT.has(name) && isTime(value)))
  if (ends.length === 0) return new Set()
  const proofs = parameters.filter(
    ({ name, value }) => PROOF_WITH_END.has(name) || PROOF.has(name) || (PROOF_IN_SHORT.has(name) && isRandom(value)),
  )
  // Beside a proof that is plain, `s=large` is a size.
  const short = parameters.filter(({ name, value }) => PROOF_IN_SHORT.has(name) && !/^\d{0,9}$/.test(value))
  if (proofs.length === 0 && short.length === 1 && ends.some(({ value }) => isTime(value))) proofs.push(...short)
  // Expiry words count as a proof above where they stand alone, and then prove nothing of their neighbours.
  if (proofs.every((one) => ends.includes(one))) return new Set()
  const begins = parameters.filter(({ name, value }) => BEGIN.has(name) && isTime(value))
  return new Set([...ends, ...proofs, ...begins])
}

/** Seconds or milliseconds since 1970 (2001 and later), in digits or as eight hexadecimal ones, or a date. */
function isTime(value: string): boolean {
  return (
    /^[12]\d{9}(?:\d{3})?$/.test(value) || /^[4-9a-f][0-9a-f]{7}$/i.test(value) || /^20\d\d-?\d\d-?\d\d/.test(value)
  )
}

/** A digest, in hexadecimal or Base64: letters and digits mixed, and no word. */
function isRandom(value: string): boolean {
  return /^[\w+/=~.-]{12,}$/.test(value) && /\d/.test(value) && /[a-z]/i.test(value) && !isTime(value)
}
