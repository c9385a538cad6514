/** Numbers that a person writes for a provider, and what is left of them once JavaScript has read them. */

/**
 * Whether a number reaches the provider as it was written: what JSON says of it is the same number, to the last digit.
 * `9.90`, `1e3` and `0x1F` are kept; an integer of 64 bits, 20 decimals and `1e400` are not.
 * @param source as it was written
 */
export function keepsNumber(source: string, value: number): boolean {
  if (!Number.isFinite(value)) return false
  const text = source.trim()
  if (/^0[xob]/i.test(text)) return BigInt(text) === asInteger(value)
  return decimal(text) === decimal(JSON.stringify(value))
}

/** The numbers of a JSON text that would not reach a provider as they are written. Throws SyntaxError for what is no JSON. */
export function numbersLost(json: string): string[] {
  const lost: string[] = []
  // What a reviver is told beyond key and value: newer than its type.
  const reviver = (_: string, value: unknown, context?: { source?: string }) => {
    if (typeof value === 'number' && context?.source !== undefined && !keepsNumber(context.source, value))
      lost.push(context.source)
    return value
  }
  JSON.parse(json, reviver)
  return lost
}

function asInteger(value: number): bigint | null {
  // As JSON writes it: beyond 2^53 the digits are not those of the number in memory.
  const text = JSON.stringify(value)
  return /^-?\d+$/.test(text) ? BigInt(text) : null
}

/** One spelling for every way to write the same decimal number: sign, digits without zeros around them, exponent. */
function decimal(text: string): string | null {
  const match = /^([+-]?)(\d*)\.?(\d*)(?:e([+-]?\d{1,9}))?$/i.exec(text)
  if (!match) return null
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match
  const digits = (whole + fraction).replace(/^0+/, '')
  const short = digits.replace(/0+$/, '')
  if (short === '') return '0'
  return `${sign === '-' ? '-' : ''}${short}e${Number(exponent) - fraction.length + digits.length - short.length}`
}
