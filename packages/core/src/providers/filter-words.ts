/** What a safety filter says: sentences of a refusal, and the flags and lists that other APIs answer instead. */

import { MODERATION } from './classify.ts'
import { type Json, object, text } from './json.ts'

/** What a provider gives as the reason, as it says it. */
export interface Reason {
  code: string | null
  /** Empty where only a code is given. */
  message: string
}

/** Beyond the common words of a refusal: those that only a task's end has. */
const FILTERED =
  /content[ _-]?filter|filtered|censor|blocked|responsible ?ai|\brai\b|unsafe|guideline|flagged|risk[ _-]?control|风控/i
/** The same words, where all is well. */
const HARMLESS =
  /\bpass(?:ed|es)\b|\bcleared\b|\bapproved\b|[:=] ?(?:ok|none|safe)\b|\b(?:no|without|zero) (?:\w+ ){0,3}(?:violations?|issues?|problems?|concerns?|flags?)\b|\b(?:not|never|nothing|none|n't)(?: was| were| been| is)? (?:blocked|flagged|filtered|moderated|rejected|censored|violat\w+|sensitive)\b|通过|无违规|無違規|未违规|未发现|没有违规/i
const NOT_PASSED =
  /\b(?:not|n['’]t|never|cannot|fail(?:s|ed)? to|unable to)(?: \w+){0,2} (?:pass|cleared|approved)|(?:未|不|没有|没|沒有)(?:能)?通[过過]/i
const NOT_THE_END = /warn|notice|\binfo\b|adjusted|rewritten|retry|pending|review/i
const THE_END =
  /block|reject|refus|den(?:y|ied)|filter|censor|flagged|moderated|unsafe|nsfw|violat|prohibit|not allowed|not permitted|could not|cannot|can't|unable|fail|will not be|not pass|拒绝|违规|無法|无法|敏感|[未不]通过/i

/** Whether words speak of a refusal for what was asked or shown, and not of a check that was passed. */
export function saysFiltered(said: string): boolean {
  return (MODERATION.test(said) || FILTERED.test(said)) && (!HARMLESS.test(said) || NOT_PASSED.test(said))
}

/**
 * Whether a reason beside a status word that nobody knows can only be the end: a refusal of what was asked, in words that
 * leave nothing open. A running task may carry a warning.
 */
export function isPlainlyOver({ code, message }: Reason): boolean {
  const said = `${code ?? ''} ${message}`
  return saysFiltered(said) && THE_END.test(said) && !NOT_THE_END.test(said)
}

/** Fields, as one word each, that are about a filter, or say why a model stopped. */
const ABOUT_FILTER =
  /moderation|safety|nsfw|contentfilter|refusal|censor|promptfeedback|incompletedetail|(?:finish|stop|block|filter)reasons?$/
/** Yes or no: the filter has struck. A switch that turns a filter on is called otherwise. */
const STRUCK =
  /^(?:is|has|was)?(?:nsfw|blocked|flagged|filtered|moderated|censored)(?:content|concepts|detected|contentdetected)?$/
/** Words in such a field that say so. */
const STRUCK_WORD =
  /^(?:content[_ -]?filter(?:ed)?|(?:image_|video_)?safety|prohibited(?:_content)?|moderation|moderated|blocklist|spii|refusal|block(?:ed)?|reject(?:ed)?|fail(?:ed)?|flagged|denied|refused|unsafe|nsfw|violation|sensitive|censored)$/i
const CLEARED =
  /^(?:is)?(?:pass(?:ed)?|ok|safe|approved?|allow(?:ed)?|clear(?:ed)?|compliant|success|completed?|none)$/i
const SAYS_WHY = [
  'reason',
  'message',
  'msg',
  'detail',
  'details',
  'description',
  'explanation',
  'categories',
  'category',
]
/** What went in, and what was asked. */
const GOES_IN = /^(?:input|prompt|request|params?|parameters|options|settings|config)/
const DEEPEST = 6
const MOST = 500

/** What a filter says in a reply, by flags and lists as well as in words; null where none has struck. */
export function filterIn(reply: unknown): Reason | null {
  let nodes = 0
  const look = (value: unknown, about: string, depth: number): Reason | null => {
    if (depth > DEEPEST || ++nodes > MOST) return null
    if (Array.isArray(value)) {
      for (const item of value) {
        const found = look(item, about, depth + 1)
        if (found) return found
      }
      return null
    }
    if (about !== '' && typeof value === 'string') return struck(value, about)
    const fields = object(value)
    if (!fields || (about !== '' && isCleared(fields))) return null
    // A flag without words gives way to what says more beside it.
    let bare: Reason | null = null
    for (const [name, inside] of Object.entries(fields)) {
      const word = wordOf(name)
      if (GOES_IN.test(word) && word !== 'promptfeedback') continue
      const isFlag = STRUCK.test(word) && isTrue(inside)
      const found = isFlag
        ? { code: name, message: '' }
        : look(inside, ABOUT_FILTER.test(word) ? name : about, depth + 1)
      if (found && found.message !== '') return found
      const why = found && (isFlag || about !== '') ? whyIn(fields) : ''
      if (found && why !== '') return { ...found, message: why }
      bare ??= found
    }
    return bare
  }
  return withWords(look(reply, '', 0))
}

/** Such as `moderation: {status: "rejected"}`, whose word alone says nothing of a filter. */
function struck(value: string, about: string): Reason | null {
  const said = value.trim()
  if (STRUCK_WORD.test(said)) return { code: saysFiltered(said) ? said : `${about}: ${said}`, message: '' }
  const reason = { code: null, message: said.slice(0, 1000) }
  return isPlainlyOver(reason) ? reason : null
}

function withWords(reason: Reason | null): Reason | null {
  return reason === null || saysFiltered(`${reason.code ?? ''} ${reason.message}`)
    ? reason
    : { code: 'content_filter', message: reason.message || (reason.code ?? '') }
}

/** A check that was passed names its categories, too. */
function isCleared(fields: Json): boolean {
  return Object.entries(fields).some(([name, value]) => {
    const word = wordOf(name)
    if (value === false) return STRUCK.test(word)
    if (value === true) return CLEARED.test(word)
    return typeof value === 'string' && /(?:status|result|decision|verdict|action)$/.test(word) && CLEARED.test(value)
  })
}

function wordOf(field: string): string {
  return field.toLowerCase().replace(/[^a-z0-9]/g, '')
}

function isTrue(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isTrue)
  return value === true || value === 'true'
}

function whyIn(fields: Json): string {
  for (const name of SAYS_WHY) {
    const value = fields[name]
    const said = (Array.isArray(value) ? value : [value]).map(text).filter((part) => part !== undefined)
    if (said.length > 0 && !STRUCK_WORD.test(said.join(', '))) return said.join(', ').slice(0, 1000)
  }
  return ''
}

/** Where a filter has struck, that is the reason, in whatever words there are. */
export function withFilter(said: Reason | null, filter: Reason | null): Reason | null {
  if (filter === null || (said !== null && saysFiltered(`${said.code ?? ''} ${said.message}`))) return said
  return { code: filter.code ?? 'content_filter', message: filter.message || (said?.message ?? '') }
}
