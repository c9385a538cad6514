/** A text as part of a file name. */

/** A letter with the marks that belong to it (vowel signs, points, tones), or a number. */
const KEPT = /\p{L}\p{M}*|\p{N}/gu
/** Marks that no letter needs: they choose how an emoji or an ideograph looks, or draw a ring around a digit. */
const OF_LOOKS = /\p{Me}|[\uFE00-\uFE0F]|[\u{E0100}-\u{E01EF}]/gu
/** They only say how neighbours are joined. In a file name they would be a break that nobody sees. */
const JOINERS = /(?<=[\p{L}\p{M}])[\u200C\u200D](?=[\p{L}\p{M}])/gu
/** Lower case of the Turkish capital I is an i with a dot of its own, which no other i has. */
const DOTTED_I = /i\u0307/g
/** Names that Windows keeps for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/** Made when a name is cut: it takes as long as ten small modules. */
let graphemes: Intl.Segmenter | undefined

/**
 * Lower case letters and digits of any script, joined by `-`; empty where the text has none. It is cut between characters
 * as people see them, never between a letter and its marks.
 * @param fits whether a name is still short enough
 */
export function slug(text: string, fits: (name: string) => boolean): string {
  const lower = text.normalize('NFC').toLowerCase().replace(DOTTED_I, 'i ').replace(OF_LOOKS, ' ').replace(JOINERS, '')
  let words = ''
  let end = 0
  for (const { 0: kept, index } of lower.matchAll(KEPT)) {
    words += index === end ? kept : `-${kept}`
    end = index + kept.length
  }
  const clean = (fits(words) ? words : cut(words, fits)).replace(/^-+|-+$/g, '')
  return RESERVED.test(clean) ? `${clean}-clip` : clean
}

function cut(words: string, fits: (name: string) => boolean): string {
  graphemes ??= new Intl.Segmenter('und', { granularity: 'grapheme' })
  let short = ''
  for (const { segment } of graphemes.segment(words)) {
    if (!fits(short + segment)) break
    short += segment
  }
  return short
}
