import type { IncomingMessage } from 'node:http'

/** What came in with a request. */
export type Body =
  | { kind: 'none' }
  | { kind: 'json'; value: unknown }
  | { kind: 'form'; fields: Record<string, string>; files: Record<string, File> }
  | { kind: 'unreadable'; why: string }
  | { kind: 'too-large' }

/** new-api gateways answer 413 above 32 MB [docs]. */
const limit = 32 * 1024 * 1024

export async function readBody(req: IncomingMessage): Promise<Body> {
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of req) {
    size += piece.length
    // Read on, keep nothing: a server that hangs up in the middle of an upload resets the connection instead of answering.
    if (size > limit) pieces.length = 0
    else pieces.push(piece)
  }
  if (size > limit) return { kind: 'too-large' }
  if (size === 0) return { kind: 'none' }
  const raw = Buffer.concat(pieces)
  const contentType = req.headers['content-type'] ?? ''
  if (contentType.startsWith('application/json')) return parseJson(raw)
  if (contentType.startsWith('multipart/form-data')) return parseForm(raw, contentType)
  return { kind: 'unreadable', why: `Content-Type must be application/json, not '${contentType}'` }
}

function parseJson(raw: Buffer): Body {
  try {
    return { kind: 'json', value: JSON.parse(raw.toString('utf8')) }
  } catch (error) {
    return { kind: 'unreadable', why: `invalid JSON: ${(error as Error).message}` }
  }
}

async function parseForm(raw: Buffer, contentType: string): Promise<Body> {
  const fields: Record<string, string> = {}
  const files: Record<string, File> = {}
  try {
    const form = await new Response(new Uint8Array(raw), { headers: { 'content-type': contentType } }).formData()
    for (const [name, value] of form) {
      if (typeof value === 'string') fields[name] = value
      else files[name] = value
    }
  } catch (error) {
    return { kind: 'unreadable', why: `invalid multipart form: ${(error as Error).message}` }
  }
  return { kind: 'form', fields, files }
}

/** As it is written into the request log. */
export function describe(body: Body): unknown {
  switch (body.kind) {
    case 'none':
      return undefined
    case 'json':
      return body.value
    case 'form': {
      const files = Object.entries(body.files).map(([name, file]) => [
        name,
        { filename: file.name, type: file.type, bytes: file.size },
      ])
      return { ...body.fields, ...Object.fromEntries(files) }
    }
    case 'unreadable':
      return `<${body.why}>`
    case 'too-large':
      return '<more than 32 MB>'
  }
}

/** The prompt, wherever a dialect puts it, so that a fault can pick a submit by its words. */
export function promptIn(body: Body): string | undefined {
  const value = body.kind === 'form' ? body.fields : body.kind === 'json' ? body.value : undefined
  type Part = { text?: unknown; prompt?: unknown } | null
  const { prompt, promptText, input, instances, content } = (value ?? {}) as Partial<
    Record<'prompt' | 'promptText' | 'input' | 'instances' | 'content', unknown>
  >
  const list = [input, instances, content].find((one): one is Part[] => Array.isArray(one)) ?? []
  const inside = list.findLast((part) => typeof part?.text === 'string' || typeof part?.prompt === 'string')
  const found =
    prompt ?? promptText ?? (input as { prompt?: unknown } | null)?.prompt ?? inside?.text ?? inside?.prompt ?? input
  return typeof found === 'string' ? found : undefined
}
