/** A provider's words as a sentence, so that our own can follow. */
export function sentence(text: string): string {
  const trimmed = text.trim()
  return /[.!?。！？…]$/.test(trimmed) ? trimmed : `${trimmed}.`
}

/** Words as the beginning of a sentence. */
export function beginning(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}
