/**
 * Secrets of the step, and texts without them. A runner hides what it is told to mask, in its own log; this hides it
 * wherever the step says something, also where no runner reads.
 */

/** Shorter ones could be part of any word. */
const SHORTEST = 6

const known = new Set<string>()

export function keepSecret(secret: string): void {
  for (const spelling of [secret, JSON.stringify(secret).slice(1, -1)])
    if (spelling.length >= SHORTEST) known.add(spelling)
}

export function withoutSecrets(text: string): string {
  const longestFirst = [...known].sort((a, b) => b.length - a.length)
  return longestFirst.reduce((left, secret) => left.replaceAll(secret, '***'), text)
}

/** The words of a text of secrets, and the parts of each: a slip may hang a name, a quote or a bracket on a key. */
export function partsOf(text: string): string[] {
  const words = text.split(/\s+/)
  const parts = words.flatMap((word) => word.split(/[^\x21-\x7e]+|[:=,;|{}[\]"'`<>]+/))
  return [...new Set([...words, ...parts])].filter((part) => part.length >= SHORTEST)
}
