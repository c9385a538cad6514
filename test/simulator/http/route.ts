/** The parameters of a path that fits a pattern such as `/v1/videos/:id/content`; undefined when it does not fit. */
export function matchPath(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = pattern.split('/')
  const given = path.split('/')
  if (wanted.length !== given.length) return undefined
  const params: Record<string, string> = {}
  for (const [at, name] of wanted.entries()) {
    const value = given[at] ?? ''
    // `:id:download` is a segment that ends so.
    const [, param, verb = ''] = /^:(\w+)(:\w+)?$/.exec(name) ?? []
    if (param !== undefined) {
      if (!value.endsWith(verb) || value.length === verb.length) return undefined
      params[param] = decode(value.slice(0, value.length - verb.length))
    } else if (name !== value) return undefined
  }
  return params
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
