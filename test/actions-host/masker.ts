/**
 * Replaces secrets in text by `***`.
 *
 * With a value the runner also hides what it becomes when it is encoded (HostContext.cs:103-113, ValueEncoders.cs), and
 * each line of a value with several lines.
 */
export class Masker {
  readonly #values = new Set<string>()
  #patterns: string[] = []

  /** The values as they were given. */
  get values(): string[] {
    return [...this.#values]
  }

  add(value: string): void {
    if (value.trim() === '') return
    this.#values.add(value)
    const parts = [value, ...value.split(/\r\n|\r|\n/)].filter((part) => part.trim() !== '')
    const patterns = new Set([...this.#patterns, ...parts.flatMap((part) => [part, ...encodings(part)])])
    // The longest first: a secret that holds another one is hidden as a whole.
    this.#patterns = [...patterns].filter((pattern) => pattern !== '').sort((a, b) => b.length - a.length)
  }

  mask(text: string): string {
    return this.#patterns.reduce((result, pattern) => result.replaceAll(pattern, '***'), text)
  }
}

function encodings(value: string): string[] {
  const bytes = Buffer.from(value)
  // A shifted start gives other base64: secrets also stand in `user:secret`.
  const base64 = [0, 1, 2].map((shift) => bytes.subarray(bytes.length > shift ? shift : 0).toString('base64'))
  return [
    ...base64,
    value.replaceAll('"', '\\"'),
    value.replaceAll("'", "''"),
    JSON.stringify(value).slice(1, -1),
    encodeURIComponent(value).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`),
    value
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&apos;'),
    value.length > 8 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : '',
  ]
}
