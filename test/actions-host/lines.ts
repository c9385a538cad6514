/**
 * Cuts a stream of text into lines.
 *
 * Lines end with CR, LF or both, as .NET's StreamReader.ReadLine has it: text after a lone carriage return is a line of
 * its own, and can be a command.
 */
export class LineReader {
  readonly #onLine: (line: string) => void
  #rest = ''

  constructor(onLine: (line: string) => void) {
    this.#onLine = onLine
  }

  push(text: string): void {
    this.#rest += text
    // A carriage return at the end may be the first half of CR LF.
    const complete = this.#rest.endsWith('\r') ? this.#rest.slice(0, -1) : this.#rest
    const lines = complete.split(/\r\n|\r|\n/)
    this.#rest = this.#rest.slice(complete.length - lines.pop()!.length)
    for (const line of lines) this.#onLine(line)
  }

  end(): void {
    if (this.#rest !== '') this.#onLine(this.#rest.replace(/\r$/, ''))
    this.#rest = ''
  }
}
