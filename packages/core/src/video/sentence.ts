/** A provider's words as a sentence, so that our own can follow. */
export function sentence(text: string): string {
  const trimmed = text.trim()
  return /[.!?。！？…]$/.test(trimmed) ? trimmed : `${trimmed}.`
}
