/** Words that tell the address of a clip from those of other things, and addresses as they are meant. */

import type { Json } from './json.ts'

/** Fields about something else than the clip that was made: what went in, pictures of it, ways to other things. */
const OTHER_THING =
  /thumb|cover|poster|preview|image|img|photo|picture|frame|sprite|storyboard|webhook|callback|notif|docs?(?:url|uri|link|s)?$|documentation|help|support|status|cancel|poll|logs?(?:url)?$|upload|request|param|prompt|option|setting|config|audio|music|sound|voice|subtitle|caption|srt$|vtt$|gif|avatar|icon|logo|website|homepage|pricing|billing|dashboard|console|account|user|owner|author|profile|terms|policy|error|warning|reason|message|progress|share|m3u8|hls|dash|endpoint/
/** Words a field's name begins with when it speaks of what went in. */
const GOES_IN = /^(?:input|init|base(?!64)|driving|mask|control|guide|ref|source|src(?=.))/
/** Names of tasks, and of clips with sound, that hold one of those words. */
const HARMLESS = /(?:image|img|text|frames?|audio)s?(?:to|2)video|with(?:out)?(?:audio|sound)/g
/** The ways to the task itself in lists of links. */
const WAY_TO_TASK = /^(?:get|self|web|stream|next|prev|previous|parent|me|page)$/

/** What an entry of a list says that it is, where it is not the clip. `image-to-video` is the name of a task. */
const OTHER_KIND =
  /^(?:image|img|picture|photo|thumbnail|thumb|cover|poster|preview|frame|audio|music|voice|subtitle|caption|input|reference|source|gif|text|log|self|next|prev|cancel|status|docs|documentation|help|image\/.*|audio\/.*|text\/.*|application\/(?:json|pdf|zip))$/i

export const OTHER_ENDING =
  /\.(?:png|jpe?g|webp|gif|avif|bmp|svg|heic|mp3|wav|aac|flac|ogg|m4a|srt|vtt|ass|json|html?|md|txt|pdf|zip|m3u8|mpd)$/i
export const VIDEO_ENDING = /\.(?:mp4|m4v|mov|qt|webm|mkv)$/i

/** `video_url`, `videoUrl`, `Video-URL` are one word. */
export function wordOf(field: string): string {
  return field.toLowerCase().replace(/[^a-z0-9]/g, '')
}

export function isOtherThing(word: string): boolean {
  const bare = word.replace(HARMLESS, 'video')
  return OTHER_THING.test(bare) || GOES_IN.test(bare) || WAY_TO_TASK.test(bare)
}

export function isOtherKind(fields: Json): boolean {
  const kinds = [fields['type'], fields['kind'], fields['role'], fields['rel'], fields['mime_type'], fields['mimeType']]
  kinds.push(fields['content_type'], fields['contentType'], fields['media_type'], fields['mediaType'])
  return kinds.some((kind) => typeof kind === 'string' && OTHER_KIND.test(kind.trim()))
}

export function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** JSON as a text inside of JSON: some relays pass on what another service answered. */
export const INNER_JSON = 64 * 1024

export function isData(address: string): boolean {
  return /^data:/i.test(address)
}

export function pathOf(text: string): string {
  return isData(text) ? '' : (/^[^?#]*/.exec(text.slice(0, 8192))?.[0] ?? '')
}

const ENTITIES: ReadonlyArray<readonly [RegExp, string]> = [
  [/&(?:amp|#38|#x26);/gi, '&'],
  [/&(?:quot|#34|#x22);/gi, '"'],
  [/&(?:#47|#x2f);/gi, '/'],
]

/** Without what stands around an address: blanks, quotes, brackets, and the marks of HTML and of JSON in JSON. */
export function cleaned(value: string): string {
  if (value.length > INNER_JSON) return value
  const text = value.trim()
  if (/^[[{]/.test(text)) return text
  const bare = /^[<"'`(]+(https?:[^\s<>"'`]+?)[>"'`)]+$/i.exec(text)?.[1] ?? text
  if (!/^https?:/i.test(bare) && !bare.startsWith('/')) return bare
  return unescaped(bare)
}

export function unescaped(text: string): string {
  return ENTITIES.reduce((all, [entity, letter]) => all.replace(entity, letter), text.replaceAll('\\/', '/'))
}
