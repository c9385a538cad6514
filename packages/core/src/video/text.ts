/** What a person wrote, as one text whatever editor, browser or system it came through. */

/** Line ends as LF and no byte order mark in front. Every other character is the person's own and stays. */
export function plainText(text: string): string {
  return text.replace(/^\uFEFF+/, '').replace(/\r\n?/g, '\n')
}

/** The same for every text in a value of JSON, at any depth. Names of fields stay as they are. */
export function plainTexts<Value>(value: Value): Value {
  const plain = (inner: unknown): unknown => {
    if (typeof inner === 'string') return plainText(inner)
    if (Array.isArray(inner)) return inner.map(plain)
    // By its kind and not by its prototype: n8n's expressions make objects of another realm.
    if (Object.prototype.toString.call(inner) !== '[object Object]') return inner
    if (typeof (inner as { toJSON?: unknown }).toJSON === 'function') return inner
    return Object.fromEntries(Object.entries(inner as object).map(([name, item]) => [name, plain(item)]))
  }
  return plain(value) as Value
}

/** What JavaScript makes of an object that is used as a text. */
const OBJECT_AS_TEXT = /\[object [A-Z]\w*\]/
/** What programs write where there is no text; `Object` and `Array` are what GitHub makes of them. */
const NO_TEXT = new Set(['undefined', 'null', 'NaN', 'Object', 'Array'])

/**
 * Why a prompt is what a program left behind and not a description, or null: `[object Object]` anywhere, or nothing but
 * `undefined`, `null`, `NaN`.
 */
export function whyNoPrompt(prompt: string): string | null {
  const found = OBJECT_AS_TEXT.exec(prompt)?.[0] ?? [...NO_TEXT].find((word) => word === prompt.trim())
  if (found === undefined) return null
  return `it ${found === prompt.trim() ? 'is' : 'holds'} "${found}", which is what a program writes in place of a value that is missing or no text. Find the expression that gives it, and point it at the text itself.`
}
