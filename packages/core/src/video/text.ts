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
