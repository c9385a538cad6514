/**
 * Which image an address names. Signed addresses are made anew for every run, and a host in capitals is the same host:
 * such differences must not buy the same clip again. An address is never changed on the wire, only where it is compared.
 */

/**
 * The address as it counts in a fingerprint: without its fragment and without a signature in its query, scheme and host
 * in small letters, no default port, percent-escapes in capitals, composed Unicode (NFC). Everything else stays as it is
 * written, the order of the parameters too, so that an address without any of this is its own identity. What is no
 * `http(s)` address is given back unchanged.
 *
 * Two different images never become one: where only the query tells them apart, the query is kept whole.
 */
export function imageAddress(written: string): string {
  const parts = /^(https?):\/\/([^/?#\s\\]+)([^?#]*)(\?[^#]*)?(?:#.*)?$/is.exec(written)
  if (!parts || !URL.canParse(written)) return written
  const [, scheme = '', authority = '', path = '', query = ''] = parts
  const protocol = scheme.toLowerCase()
  return `${protocol}://${hostOf(protocol, authority)}${spelt(path)}${spelt(unsigned(path, query))}`
}

/** A user name and a password before the host are told apart by case. */
function hostOf(protocol: string, authority: string): string {
  const at = authority.lastIndexOf('@') + 1
  const host = authority.slice(at).toLowerCase().normalize('NFC')
  const port = protocol === 'https' ? /:(?:0*443)?$/ : /:(?:0*80)?$/
  return authority.slice(0, at) + host.replace(port, '')
}

/** One spelling of the same bytes: escapes in capitals, and characters composed, whether they are escaped or not. */
function spelt(text: string): string {
  const capitals = text.replace(/%[0-9a-f]{2}/gi, (one) => one.toUpperCase())
  const read = capitals.replace(/(?:%[89A-F][0-9A-F])+/g, (escapes) => {
    try {
      return decodeURIComponent(escapes)
    } catch {
      return escapes
    }
  })
  const composed = read.normalize('NFC')
  // Where nothing was escaped, nothing becomes escaped.
  return read === capitals
    ? composed
    : composed.replace(/[^\0-\x7f]+/g, (characters) => encodeURIComponent(characters.toWellFormed()))
}

/** The query without the parameters of a signature, with its `?`; empty where nothing else is left of it. */
function unsigned(path: string, query: string): string {
  const parameters = query.slice(1).split('&')
  const names = parameters.map(nameOf)
  const isSignature = signatureIn(new Set(names), path)
  const kept = parameters.filter((_, index) => !isSignature(names[index] ?? ''))
  if (kept.length === parameters.length) return query
  return kept.length === 0 ? '' : `?${kept.join('&')}`
}

function nameOf(parameter: string): string {
  const name = parameter.split('=', 1)[0] ?? ''
  try {
    return decodeURIComponent(name).toLowerCase()
  } catch {
    return name.toLowerCase()
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
  `signature sig x-signature x-sign token access_token accesstoken auth_token authtoken download_token jwt hmac
   authorization auth_key hdnts hdnea hdntl __token__ expires x-expires expirationtimestamp key-pair-id
   awsaccesskeyid googleaccessid ossaccesskeyid security-token`.split(/\s+/),
)

/** Names that belong to a signature only beside one of the above; alone, a time may be the version of an image. */
const COMPANIONS = new Set(
  `accesskeyid policy hash-algorithm exp expire expiry expiration expires_at expiresat ts timestamp nonce keyid key-id
   token_path`.split(/\s+/),
)

/** A signed address of Discord's storage. */
const DISCORD = ['ex', 'is', 'hm']

/** `sign` is also a word (of the zodiac, on a road): it means a signature where a time stands beside it. */
const SIGN_TIMES = ['timestamp', 'ts', 't', 'time', 'expires', 'exp', 'nonce']

function signatureIn(names: ReadonlySet<string>, path: string): (name: string) => boolean {
  if (!namesSomething(path)) return () => false
  const isAzure = names.has('sig') && (names.has('se') || names.has('sv'))
  const isDiscord = DISCORD.every((name) => names.has(name))
  const isSign = names.has('sign') && SIGN_TIMES.some((name) => names.has(name))
  // CloudFront and the older forms of S3, Google and OSS sign the name of an object, whatever it is.
  const isStorage = names.has('signature') && ['expires', 'key-pair-id', 'policy'].some((name) => names.has(name))
  const isProven = (namesOneFile(path) || isStorage) && [...names].some((name) => PROOF.has(name))
  return (name) =>
    STORAGE.test(name) ||
    (isAzure && AZURE.has(name)) ||
    (isDiscord && DISCORD.includes(name)) ||
    (isSign && (name === 'sign' || SIGN_TIMES.includes(name))) ||
    (isProven && (PROOF.has(name) || COMPANIONS.has(name)))
}
