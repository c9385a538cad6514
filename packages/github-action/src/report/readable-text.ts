/** Text that strangers wrote (prompts, provider messages), made fit to stand on a page or in a line. */

/** C0 and C1 controls but tab and line feed, and what is no character at all. */
const CONTROLS = /(?![\t\n])[\p{Cc}\ufffe\uffff]/gu

/** Marks that turn or hide the text around them: bidi controls, zero-width space, byte order mark. Joiners stay: emoji. */
const INVISIBLE = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g

/** The text with its lines, without control characters and lone surrogates. */
export function readable(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(CONTROLS, '')
}

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** One line of at most `limit` characters as a person counts them, without marks that could turn the text around it. */
export function oneLine(text: string, limit: number): string {
  // A "character" of a thousand accents is cut as well; four code units are enough for what people write.
  const most = limit * 4
  const start = text.slice(0, most * 2).toWellFormed()
  const line = readable(start).replace(INVISIBLE, '').replace(/\s+/g, ' ').trim()
  const kept = [...letters.segment(line.slice(0, most))].slice(0, limit + 1).map(({ segment }) => segment)
  const whole = kept.length <= limit && line.length <= most && text.length <= most * 2
  return whole ? line : `${kept.slice(0, limit).join('').trimEnd()}…`
}
