/**
 * The provider's own fields in `extra`, wherever they stand: which of them Reelay writes itself, and which change what a
 * clip costs. Names are compared without case and separators, since hosts read them so, and at any depth, since relays
 * hand whole objects on.
 */

/** One name in `extra`, with the place where a person finds it. */
export interface ExtraField {
  /** As written, with dots between the levels: `input.duration`, `parts[1].fps`. */
  path: string
  /** As written, without the levels above. */
  name: string
  /** The names above it, outermost first. */
  inside: readonly string[]
}

/** Deeper than any API's body; an object that holds itself ends here. */
const DEEPEST = 32

/** Every name of an object, at any depth, inside lists and inside texts that are JSON, too. What is undefined is not sent. */
export function fieldsOf(extra: unknown): ExtraField[] {
  const found: ExtraField[] = []
  const walk = (value: unknown, path: string, inside: readonly string[]): void => {
    if (inside.length > DEEPEST) return
    const inner = typeof value === 'string' ? jsonIn(value) : value
    if (Array.isArray(inner)) {
      for (const [index, item] of inner.entries()) walk(item, `${path}[${index}]`, inside)
      return
    }
    if (typeof inner !== 'object' || inner === null) return
    for (const [key, item] of Object.entries(inner)) {
      if (item === undefined) continue
      const at = path === '' ? key : `${path}.${key}`
      let above = inside
      for (const name of levelsOf(key)) {
        found.push({ path: at, name, inside: above })
        above = [...above, name]
      }
      walk(item, at, above)
    }
  }
  walk(extra, '', [])
  return found
}

/** A key that is a path counts as one, and so does every part of it: `input.duration`, `clips[0]`. */
function levelsOf(key: string): string[] {
  const levels = key.split(/[.[\]/]+/).filter((level) => level !== '')
  return levels.length > 1 ? levels : [key]
}

function jsonIn(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** One spelling of a field's name: `aspect-ratio`, `Aspect_Ratio` and `aspectRatio` are one. */
export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/**
 * Parts of names by which live video APIs bill: length, number of clips, size, quality, speed, sound, another model, and
 * videos that are given. A name counts as soon as one of them stands in it, so that `videoLength` and
 * `output_resolution` count, too.
 */
const BILLED_PARTS = [
  ...['duration', 'seconds', 'minutes', 'length', 'endtime', 'starttime'],
  ...['frames', 'framecount', 'framenum', 'numframe', 'framerate', 'fps', 'interpolat'],
  ...['numvideo', 'videonum', 'videocount', 'nvideo', 'numoutput', 'outputnum', 'outputcount', 'noutput', 'numclip'],
  ...['clipcount', 'numresult', 'numgen', 'numberof', 'samplecount', 'samples', 'numsample', 'batch', 'variant'],
  ...['variation', 'candidate', 'multishot'],
  ...['resolution', 'size', 'width', 'height', 'pixels', 'megapixel', 'maxpixel', 'dimension', 'definition', 'hires'],
  ...['upscal', 'quality', 'tier', 'premium', 'priority', 'offpeak', 'turbo', 'speed', 'accelerat', 'bitrate', 'hdr'],
  ...['audio', 'sound', 'music', 'speech', 'lipsync', 'voiceover', 'dubbing'],
  ...[
    'videourl',
    'videolist',
    'videoinput',
    'inputvideo',
    'sourcevideo',
    'referencevideo',
    'videoreference',
    'refvideo',
  ],
  ...['remix', 'model', 'engine'],
]

/** What counts only as a whole word of a name: `enable_hd`, `fastMode`, `clip count`. */
const BILLED_WORDS = new Set([
  ...['count', 'quantity', 'outputs', 'takes', 'clips', 'shots', 'scenes', 'steps', 'mode', 'pro', 'fast', 'slow'],
  ...['lite', 'ultra', 'flex', 'express', 'rush', 'vip', 'draft', 'preview', 'hd', 'fhd', 'uhd', 'qhd', 'sd', '2k'],
  ...['4k', '8k', '480p', '540p', '720p', '768p', '1080p', '1440p', '2160p', 'sfx', 'bgm', 'tts', 'voice', 'voices'],
  ...['extend', 'extension', 'minute', 'mins'],
])

/** What counts only as the whole name. */
const BILLED_NAMES = new Set([
  ...['n', 'num', 'number', 's', 'sec', 'secs', 'second', 'ms', 'min', 'dur', 'len', 'time', 'frame', 'w', 'h', 'res'],
  ...['scale', 'factor', 'plan', 'standard', 'high', 'video', 'videos', 'amount', 'repeat', 'provider', 'plugins'],
])

/** What makes a name a number of something when it stands before it: `num_inference_steps`, `nFrames`. */
const NUMBERS = new Set(['n', 'num', 'number', 'total'])

/** Names that hold one of the above and change no price: where to call back, how long to wait, what the words are. */
const HARMLESS = /callback|webhook|notif|timeout|timestamp|^negative|^prompt/

/** The fields of `extra` that may change the price of a clip, as a person finds them, in the order in which they stand. */
export function billedFields(extra: unknown): string[] {
  const found = fieldsOf(extra).filter(({ name }) => isBilled(name))
  return [...new Set(found.map(({ path }) => path))]
}

function isBilled(name: string): boolean {
  const plain = plainName(name)
  if (HARMLESS.test(plain)) return false
  if (BILLED_NAMES.has(plain) || BILLED_WORDS.has(plain)) return true
  if (BILLED_PARTS.some((part) => plain.includes(part))) return true
  const words = wordsOf(name)
  return words.some((word) => BILLED_WORDS.has(word)) || (words.length > 1 && NUMBERS.has(words[0] ?? ''))
}

/** `generateHD_clips` → generate, hd, clips. */
function wordsOf(name: string): string[] {
  return name
    .normalize('NFKC')
    .replace(/(\p{Ll}|\p{N})(?=\p{Lu})/gu, '$1 ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
}
