/**
 * The few expressions that defaults of inputs hold: `${{ github.token }}`, comparisons, `&&` and `||`.
 *
 * https://docs.github.com/en/actions/reference/workflows-and-actions/expressions. No functions, no parentheses: an
 * action that uses more fails here rather than in a way of its own.
 */
export type Contexts = Record<string, Record<string, string>>

/** Replaces every `${{ … }}` in a text. */
export function resolveExpressions(text: string, contexts: Contexts): string {
  return text.replace(/\$\{\{(.*?)\}\}/gs, (_, expression: string) => {
    const value = either(expression, contexts)
    return value === null ? '' : String(value)
  })
}

type Value = string | number | boolean | null

function either(expression: string, contexts: Contexts): Value {
  const parts = splitOutsideQuotes(expression, '||').map((part) => both(part, contexts))
  return parts.find((value) => truthy(value)) ?? parts.at(-1)!
}

function both(expression: string, contexts: Contexts): Value {
  const parts = splitOutsideQuotes(expression, '&&').map((part) => comparison(part, contexts))
  return parts.find((value) => !truthy(value)) ?? parts.at(-1)!
}

function comparison(expression: string, contexts: Contexts): Value {
  for (const operator of ['==', '!=']) {
    const [left, right] = splitOutsideQuotes(expression, operator)
    if (right === undefined) continue
    // Texts are compared without regard to case.
    const equal = fold(operand(left!, contexts)) === fold(operand(right, contexts))
    return equal === (operator === '==')
  }
  return operand(expression, contexts)
}

function operand(expression: string, contexts: Contexts): Value {
  const source = expression.trim()
  if (source.startsWith('!')) return !truthy(operand(source.slice(1), contexts))
  if (/^'(?:[^']|'')*'$/.test(source)) return source.slice(1, -1).replaceAll("''", "'")
  if (/^-?\d+(?:\.\d+)?$/.test(source)) return Number(source)
  if (source === 'true' || source === 'false') return source === 'true'
  if (source === 'null') return null
  const path = /^(\w+)\.([\w-]+)$/.exec(source)
  const context = path === null ? undefined : contexts[path[1]!]
  if (context === undefined) throw new Error(`The actions host cannot evaluate the expression "${source}".`)
  return context[path![2]!] ?? null
}

function truthy(value: Value): boolean {
  return value !== null && value !== '' && value !== 0 && value !== false
}

function fold(value: Value): Value {
  return typeof value === 'string' ? value.toLowerCase() : value
}

function splitOutsideQuotes(text: string, separator: string): string[] {
  const parts: string[] = []
  let quoted = false
  let start = 0
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "'") quoted = !quoted
    if (quoted || !text.startsWith(separator, at)) continue
    parts.push(text.slice(start, at))
    start = at + separator.length
    at = start - 1
  }
  return [...parts, text.slice(start)]
}
