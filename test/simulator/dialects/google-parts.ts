import { text } from './check-body.ts'

/** What goes into an interaction: a text, or files with it. */
export type Parts = string | ReadonlyArray<{ type: string; text?: string }>

export function promptOf(input: Parts): string {
  if (typeof input === 'string') return input
  return input.find(({ type }) => type === 'text')?.text ?? ''
}

/** A text, or parts: of images and videos the bytes, never an address. */
export function parts(value: unknown, field: string) {
  if (typeof value === 'string') return text()(value, field)
  const list: Array<Record<string, unknown>> = Array.isArray(value) ? value : []
  const isGood = list.every((part) =>
    part?.['type'] === 'text'
      ? typeof part['text'] === 'string'
      : /^(?:image|video)$/.test(String(part?.['type'])) &&
        String(part['mime_type']).startsWith(`${part['type']}/`) &&
        typeof part['data'] === 'string',
  )
  if (list.length === 0 || !isGood) return { field, message: `'${field}' must be a text or a list of parts.` }
  const videos = list.filter(({ type }) => type === 'video').length
  if (videos > 3) return { field, message: `'${field}' must have at most 3 videos.` }
  // Google takes a video that the prompt does not name, and ignores it: what is sent so is a mistake of ours.
  const prompt = promptOf(value as Parts)
  const isTold = Array.from({ length: videos }, (_, at) => `@Video${at + 1}`).every((name) => prompt.includes(name))
  return isTold || /<VIDEO(?:_REF)?_\d+>/.test(prompt)
    ? undefined
    : { field, message: `'${field}' has a video that the prompt does not name.` }
}

/** Longer than this model makes from a first to a last frame. */
export function isTooLong(model: string, prompt: string, seconds: number): boolean {
  return model === 'gemini-omni-1.2-flash' && prompt.includes('<LAST_FRAME>') && seconds > 10
}
