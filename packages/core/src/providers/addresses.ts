/**
 * Where a finished task's file may be. Hosts put its address into dozens of places; this reads them all by the words of
 * the fields, whatever the order and the depth. Liberal: an address too many costs a free request, one too few a clip.
 */

import {
  cleaned,
  INNER_JSON,
  isData,
  isOtherKind,
  isOtherThing,
  OTHER_ENDING,
  parsed,
  pathOf,
  VIDEO_ENDING,
  wordOf,
} from './address-words.ts'
import { addressesElsewhere } from './addresses-elsewhere.ts'
import { type Json, object } from './json.ts'

export { isData } from './address-words.ts'

/** Words that a field's name ends in when its value is an address, or holds some deeper down. */
const HOLDS_ADDRESS =
  /(?:url|uri|href|src|link|path|location|mp4|webm|mov|video|file|download|output|result|response|content|asset|media|artifact|generation|prediction|creation|work|clip|sample|item|resource|data|metadata|payload|body|task|job|detail|info|choice|variant|json)s?$/
/** Of these the ones whose value is an address in any form, relative ones too. */
const IS_ADDRESS = /(?:url|uri|href|src|link)s?$/
/** The clip itself as base64, without the `data:` before it. */
const IS_BASE64 = /(?:b64|base64|b64json|base64encoded|bytes)$/

/** No reply that means well is deeper or wider. */
const DEPTH = 8
const NODES = 5000
const MOST = 12
interface Found {
  address: string
  /** Smaller is better. */
  rank: number
  at: number
}

/**
 * Every address of a video that a reply names, best first: those that say "video" in their name, place or ending before
 * plain ones, and marked copies after them, and
 * those in places that no field's name explains last. Pictures, inputs, callbacks, documentation and the ways to the task are left out.
 * They come as written; see resolveAddress.
 */
export function addressesIn(reply: unknown): string[] {
  return [...new Set([...plainAddressesIn(reply), ...addressesElsewhere(reply)])].slice(0, MOST)
}

/** The same without those that are only guessed: where one of these is, a task has a file. */
export function plainAddressesIn(reply: unknown): string[] {
  const found: Found[] = []
  let nodes = 0

  const look = (value: unknown, name: string, rank: number, depth: number): void => {
    if (depth > DEPTH || ++nodes > NODES) return
    if (typeof value === 'string') {
      lookAtText(value, name, rank, depth)
      return
    }
    if (Array.isArray(value)) {
      for (const item of value) look(item, name, rank, depth + 1)
      return
    }
    const fields = object(value)
    if (!fields || isOtherKind(fields)) return
    const own = saysVideo(fields) ? Math.min(rank, 1) : rank
    for (const [field, inside] of Object.entries(fields)) {
      // `{"0": "https://…"}` is a list.
      const word = /^\d+$/.test(field) ? name : wordOf(field)
      if (IS_BASE64.test(word) && typeof inside === 'string') lookAtBase64(inside)
      if (word !== name && (!HOLDS_ADDRESS.test(word) || isOtherThing(word))) continue
      look(inside, word, /video|mp4|webm|mov$/.test(word) ? Math.min(own, 1) : own, depth + 1)
    }
  }
  const lookAtText = (value: string, name: string, rank: number, depth: number): void => {
    const text = cleaned(value)
    if (/^[[{]/.test(text) && text.length <= INNER_JSON) {
      look(parsed(text), name, rank, depth + 1)
      return
    }
    if (!(IS_ADDRESS.test(name) ? looksLikeAddress(text) : isPlainAddress(text))) return
    const path = pathOf(text)
    if (OTHER_ENDING.test(path)) return
    const marked = /watermark/.test(name) && !/(?:no|non|without|un)watermark/.test(name)
    const last = marked || (isData(text) && !isVideoData(text))
    const own = last ? 4 : VIDEO_ENDING.test(path) || isData(text) ? Math.min(rank, 1) : rank
    found.push({ address: text, rank: own, at: found.length })
  }
  const lookAtBase64 = (value: string): void => {
    // A box of a few bytes called `ftyp`, or EBML's mark, as base64 writes them.
    const type = /^AAAA[A-Za-z0-9+/_-]GZ0eX/.test(value) ? 'mp4' : /^GkXfo/.test(value) ? 'webm' : null
    if (type !== null) found.push({ address: `data:video/${type};base64,${value}`, rank: 1, at: found.length })
  }

  if (typeof reply === 'string') look(reply, 'url', 2, 0)
  else look(reply, '', 2, 0)
  found.sort((one, other) => one.rank - other.rank || one.at - other.at)
  return [...new Set(found.map(({ address }) => address))].slice(0, MOST)
}

function saysVideo(fields: Json): boolean {
  const kinds = [fields['type'], fields['kind'], fields['mime_type'], fields['mimeType'], fields['content_type']]
  return kinds.some((kind) => typeof kind === 'string' && /^video/i.test(kind))
}

export function isVideoData(address: string): boolean {
  return /^data:video\//i.test(address)
}

/** Only what can hardly be anything else: the value of a field such as `output` may be any text. */
function isPlainAddress(text: string): boolean {
  if (/^https?:\/\/\S+$/i.test(text) || isData(text)) return true
  return VIDEO_ENDING.test(pathOf(text)) && isRelative(text)
}

/** A scheme of whatever kind (what cannot be fetched is refused with words), or a path. */
function looksLikeAddress(text: string): boolean {
  return isPlainAddress(text) || /^[a-z][a-z0-9+.-]*:\S+$/i.test(text) || isRelative(text)
}

/** `/files/a.mp4`, `//host/a.mp4`, `files/a.mp4`, `a.mp4`; not a word such as `pending`. */
export function isRelative(text: string): boolean {
  if (text.length > 4096 || /\s|^n\/a$/i.test(text) || /^[a-z][a-z0-9+.-]*:/i.test(text)) return false
  return /^\.{0,2}\//.test(text) || /^[^/?#]+\/./.test(text) || VIDEO_ENDING.test(pathOf(text))
}

/**
 * Absolute addresses for one that a reply names. A path may be meant from the host's root or from the base URL, so both
 * come out. Any other text comes back as it is.
 * @param root the base URL that the API's requests begin with
 */
export function resolveAddress(address: string, root: string): string[] {
  if (isData(address) || !isRelative(address)) return [address]
  const base = `${root.replace(/\/+$/, '')}/`
  const below = address.startsWith('/') ? address.replace(/^\/+/, '') : address
  const candidates = address.startsWith('//')
    ? [address]
    : address.startsWith('/')
      ? [address, below]
      : [address, `/${below}`]
  const urls = candidates.flatMap((candidate) => (URL.canParse(candidate, base) ? [new URL(candidate, base).href] : []))
  return urls.length === 0 ? [address] : [...new Set(urls)]
}
