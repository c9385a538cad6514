/** "Did you mean …?" for words that a person mistyped. */

import { distance } from 'fastest-levenshtein'

/** The allowed word that was probably meant, or null: `aspect_ratio` → aspectRatio, `promt` → prompt. */
export function suggest(word: string, allowed: readonly string[]): string | null {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '')
  const same = allowed.find((candidate) => plain(candidate) === plain(word))
  if (same !== undefined) return same
  const near = allowed
    .map((candidate) => ({ candidate, off: slips(plain(word), plain(candidate)) }))
    .filter(({ candidate, off }) => off <= (candidate.length > 5 ? 2 : 1))
    .sort((a, b) => a.off - b.off)[0]
  return near?.candidate ?? null
}

/** Letters that are wrong, missing or too many; all there in another order is one slip, as `cahce`. */
function slips(word: string, meant: string): number {
  const sorted = (text: string) => [...text].sort().join('')
  return Math.min(distance(word, meant), sorted(word) === sorted(meant) ? 1 : Number.POSITIVE_INFINITY)
}

/** The sentence for an unknown word. */
export function unknownWord(word: string, allowed: readonly string[]): string {
  const meant = suggest(word, allowed)
  return `"${word}" is not known. ${meant === null ? '' : `Did you mean ${meant}? `}Allowed: ${allowed.join(', ')}.`
}
