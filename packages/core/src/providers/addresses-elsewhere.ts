/**
 * Addresses where no field's name says that there is one: in a chat's answer, in a text, under names that nobody knows.
 * The last resort, so it is strict about what can only be a page.
 */

import {
  cleaned,
  INNER_JSON,
  isOtherKind,
  isOtherThing,
  OTHER_ENDING,
  parsed,
  pathOf,
  unescaped,
  VIDEO_ENDING,
  wordOf,
} from './address-words.ts'
import { object } from './json.ts'

/** An address in a text, up to what can be no part of one. */
const IN_TEXT = /https?:\/\/[^\s<>"'`\\|^{}，。；！、）】]{4,2000}/gi
/** What a sentence or a mark leaves at the end of one. */
const TAIL = /[.,;:!?)\]*_]+$/
/** A text about the clip, not about something else. */
const OF_THE_CLIP =
  /video|clip|movie|film|download|ready|done|finish|complete|result|watch|here|generated|视频|影片|下载|完成|生成|\.mp4/i
/** Pages that people are sent to, and the ways of the API. */
const PAGE_HOST = /^(?:docs?|help|support|developers?|status|blog|console|dashboard|platform)\./i
const PAGE =
  /\/(?:docs?|documentation|guides?|help|support|faq|pricing|terms|polic(?:y|ies)|legal|dashboard|console|billing|log-?in|sign-?in|account|settings|blog)(?:\/|$)/i
const WAY_TO_TASK = /\/(?:videos|tasks|jobs|generations|predictions|operations)\/[^/]+(?:\/(?:status|cancel))?\/?$/
/** A picture in Markdown or HTML, and a poster. */
const PICTURE = /!\[[^\]]{0,300}\]\(\s*$|<img\b[^>]{0,300}$|\bposter\s*=\s*["']?$/i
/** What was asked, as some hosts repeat it. */
const ASKED = /prompt|query|instruction|caption/

const DEPTH = 8
const NODES = 5000

interface Found {
  address: string
  /** Its ending says that it is a video. */
  isVideo: boolean
}

/** Best first: those whose ending says "video" before others. */
export function addressesElsewhere(reply: unknown): string[] {
  const found: Found[] = []
  let nodes = 0

  const look = (value: unknown, name: string, depth: number): void => {
    if (depth > DEPTH || ++nodes > NODES) return
    if (typeof value === 'string') {
      if (value.length > INNER_JSON) return
      const inner = /^\s*[[{]/.test(value) ? parsed(value) : undefined
      if (inner !== undefined) look(inner, name, depth + 1)
      else found.push(...inText(value, name))
      return
    }
    if (Array.isArray(value)) {
      for (const item of value) look(item, name, depth + 1)
      return
    }
    const fields = object(value)
    if (!fields || (isOtherKind(fields) && typeof fields['text'] !== 'string')) return
    for (const [field, inside] of Object.entries(fields)) {
      const word = wordOf(field)
      // A chat's message holds its answer; a message beside a status is a remark.
      const isChat = word === 'message' || word === 'delta'
      if (ASKED.test(word) || (isOtherThing(word) && !isChat)) continue
      look(inside, word, depth + 1)
    }
  }
  look(reply, '', 0)
  return [...found.filter(({ isVideo }) => isVideo), ...found.filter(({ isVideo }) => !isVideo)].map(
    ({ address }) => address,
  )
}

function inText(value: string, name: string): Found[] {
  const text = unescaped(value)
  const whole = cleaned(value)
  const isWhole = /^https?:\/\/\S+$/i.test(whole)
  const found = isWhole ? [whole] : inSentence(text)
  return found.flatMap((address) => {
    const isVideo = VIDEO_ENDING.test(pathOf(address))
    if (OTHER_ENDING.test(pathOf(address)) || (!isVideo && isPage(address))) return []
    // In a remark, and in a text about something else, only what can be nothing else is a clip.
    const isPlain = name !== 'message' && (isWhole || OF_THE_CLIP.test(text))
    return isVideo || isPlain ? [{ address, isVideo }] : []
  })
}

function inSentence(text: string): string[] {
  return [...text.matchAll(IN_TEXT)].flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - 320), match.index)
    if (PICTURE.test(before)) return []
    // `[video](https://…)`: the bracket ends it, where it has none of its own.
    const [linked = ''] = before.endsWith('](') ? match[0].split(')') : [match[0]]
    return [linked.replace(TAIL, '')]
  })
}

function isPage(address: string): boolean {
  if (!URL.canParse(address)) return true
  const { host, pathname, search } = new URL(address)
  const isRoot = pathname === '/' && search === ''
  return isRoot || PAGE_HOST.test(host) || PAGE.test(pathname) || WAY_TO_TASK.test(pathname)
}
