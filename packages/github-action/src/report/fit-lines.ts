/** Text within a number of bytes: GitHub counts the summary in bytes, and drops it whole when there are too many. */

const encoder = new TextEncoder()

export function byteLength(text: string): number {
  return encoder.encode(text).length
}

/** The lines that fit, and a last paragraph that counts the rest. Empty when not even that one fits. */
export function fitLines(lines: readonly string[], limitBytes: number, where = 'manifest.json'): string {
  const whole = lines.join('\n')
  if (byteLength(whole) <= limitBytes) return whole
  let room = limitBytes - byteLength(rest(lines.length, where))
  if (room < 0) return ''
  let kept = 0
  for (const line of lines) {
    room -= byteLength(line) + 1
    if (room < 0) break
    kept += 1
  }
  return `${lines.slice(0, kept).join('\n')}${rest(lines.length - kept, where)}`
}

/** A blank line before it ends the table or the list. */
function rest(count: number, where: string): string {
  return `\n\n… and ${count} more, see ${where}`
}

/** The beginning of a text, whole characters only. */
export function cutToBytes(text: string, limitBytes: number): string {
  let room = limitBytes
  let cut = ''
  for (const character of text) {
    room -= byteLength(character)
    if (room < 0) break
    cut += character
  }
  return cut
}
