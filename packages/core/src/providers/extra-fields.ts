/**
 * The provider's own fields in `extra`, wherever they stand: which of them Reelay writes itself, and which are known to
 * leave the price of a clip as it is. Names are compared without case and separators, since hosts read them so, and at
 * any depth, since relays hand whole objects on.
 */

/** One name in `extra`, with the place where a person finds it. */
export interface ExtraField {
  /** As written, with dots between the levels: `input.duration`, `parts[1].fps`. */
  path: string
  /** As written, without the levels above. */
  name: string
  /** The names above it, outermost first. */
  inside: readonly string[]
  /** What is sent under it, a text that sets fields as those fields; absent where a name is only a part of a longer key. */
  value?: unknown
}

/** Deeper than any API's body. What lies below has no name here. */
const DEEPEST = 32

/** Every name of an object, at any depth, inside lists and inside texts that set fields, too. What is undefined is not sent. */
export function fieldsOf(extra: unknown): ExtraField[] {
  const found: ExtraField[] = []
  const walk = (value: unknown, path: string, inside: readonly string[], depth: number): void => {
    if (depth > DEEPEST) return void found.push({ path, name: '', inside })
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) walk(asSent(item), `${path}[${index}]`, inside, depth + 1)
      return
    }
    if (typeof value !== 'object' || value === null) return
    for (const [key, item] of Object.entries(value)) {
      if (item === undefined) continue
      const at = path === '' ? key : `${path}.${key}`
      const sent = asSent(item)
      const levels = levelsOf(key)
      for (const [index, name] of levels.entries()) {
        const above = [...inside, ...levels.slice(0, index)]
        found.push({ path: at, name, inside: above, ...(index === levels.length - 1 ? { value: sent } : {}) })
      }
      walk(sent, at, [...inside, ...levels], depth + 1)
    }
  }
  walk(asSent(extra), '', [], 0)
  return found
}

/** A value as the host reads it: what says itself how it becomes JSON, and the fields that a text sets. */
function asSent(value: unknown): unknown {
  if (typeof value === 'string') return settingsIn(value) ?? value
  const { toJSON } = (value ?? {}) as { toJSON?: unknown }
  return typeof toJSON === 'function' ? toJSON.call(value) : value
}

/** A key that is a path counts as one, and so does every part of it: `input.duration`, `clips[0]`. */
function levelsOf(key: string): string[] {
  const levels = key.split(/[.[\]/]+/).filter((level) => level !== '')
  return levels.length > 1 ? levels : [key]
}

const SETTINGS = [
  /(?:^|[\s?&;,|{"'([])["']?([\p{L}_$][\p{L}\p{N}_.$[\]-]*)["']?\s*=(?!=)\s*[^\s&]/gu,
  /(?:^|\s)--(\p{L}[\p{L}\p{N}_-]*)/gu,
  /(?:^|\s)-(\p{L})(?=[\s=]*\d)/gu,
  // In a sentence a word may stand before a colon, too; of a setting one word or number is all that follows.
  /(?:^|[\n,;{])[ \t]*["']?([\p{L}_][\p{L}\p{N}_-]*)["']?[ \t]*:[ \t]*[^\s,;]+[ \t]*(?=$|[\n,;}])/gu,
]

/**
 * The fields that a text sets, or null for words: JSON, a query string (`duration=20&n=5`), options of a command line
 * (`--duration 20`) and lines of YAML (`duration: 20`).
 */
function settingsIn(text: string): unknown {
  if (/^\s*["[{]/.test(text)) {
    try {
      const inner: unknown = JSON.parse(text)
      return typeof inner === 'string' ? settingsIn(inner) : inner
    } catch {
      // Words may stand in brackets, too; what hosts make of `{duration: 20}` nobody knows.
    }
  }
  if (/^\s*(?:data:|[a-z][a-z0-9+.-]*:\/\/)\S*\s*$/i.test(text)) return null
  const plain = (/%3D/i.test(text) ? unescaped(text) : text).normalize('NFKC')
  const names = SETTINGS.flatMap((setting) => [...plain.matchAll(setting)].map(([, name = '']) => name))
  return names.length === 0 ? null : Object.fromEntries(names.map((name) => [name, true]))
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** One spelling of a field's name: `aspect-ratio`, `Aspect_Ratio` and `aspectRatio` are one. */
export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Names that are known to change no price, whatever is said under them: what the picture is like, and who asks for it. */
const KEEPS_THE_PRICE = namesIn(`
  seed random_seed noise_seed
  prompt negative_prompt negative_text negative
  prompt_extend prompt_optimizer prompt_optimization prompt_enhancement prompt_enhancer prompt_expansion prompt_upsampling
  enhance_prompt optimize_prompt expand_prompt enable_prompt_expansion enable_prompt_optimizer enable_prompt_enhancement
  cfg cfg_scale guidance guidance_scale sampler scheduler style
  camera camera_control camera_motion camera_movement camera_fixed fixed_camera
  multi_shot
  first_frame first_frame_image first_frame_image_url first_frame_url first_image start_image start_image_url
  last_frame last_frame_image last_frame_image_url last_frame_url last_image end_image end_image_url end_frame
  image_tail tail_image tail_image_url
  watermark aigc_watermark
  person_generation safety_checker enable_safety_checker safety_tolerance safety_filter moderation content_moderation
  public_figure_threshold
  callback callback_url callback_uri callback_id callback_mode callback_secret callback_headers
  webhook webhook_url webhook_uri webhook_id webhook_secret webhook_key webhook_events webhook_events_filter webhook_headers
  notify_url notify_hook notification_url
  user user_id user_name end_user end_user_id session_id trace_id request_id client_request_id client_id
  external_id external_task_id external_reference idempotency_key correlation_id order_id invoice invoice_id
  timestamp created_at timeout timeout_ms timeout_seconds
  project project_id campaign campaign_id account account_id customer customer_id tenant tenant_id organization
  department team country language locale title description comment note notes label labels tag tags category
`)

/** Names that only hold other fields, which are judged one by one. */
const HOLDS_FIELDS = namesIn(`
  input inputs parameter parameters param params config configuration generation_config option options setting settings
  metadata meta extra extras extra_body additional additional_parameters provider_options advanced
`)

/** Names whose lists are no list of things to make. */
const MAY_BE_LISTS = namesIn('label labels tag tags category webhook_events webhook_events_filter')

/** What is said of a camera: where it goes, by how much. */
const CAMERA = namesIn('type config horizontal vertical pan tilt roll zoom direction')

function namesIn(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/).map(plainName))
}

/**
 * The fields of `extra` that are not known to keep the price of a clip, as a person finds them, in the order in which
 * they stand. A list of several things is one, under whatever name: hosts make a clip of each. Where a field holds others
 * that count, those are named.
 */
export function billedFields(extra: unknown): string[] {
  const fields = fieldsOf(extra)
  const unknown = fields.filter((field) => !isKnownToKeepIt(field)).map(({ path }) => path)
  const several = fields.filter(({ name, value }) => isSeveral(name, value)).map(({ path }) => path)
  const found = new Set([...unknown, ...several])
  const holders = new Set(fields.filter(({ value }) => typeof value === 'object').map(({ path }) => path))
  const holdsOthers = (path: string) =>
    holders.has(path) && [...found].some((one) => one.startsWith(`${path}.`) || one.startsWith(`${path}[`))
  return [...new Set(fields.map(({ path }) => path))].filter((path) => found.has(path) && !holdsOthers(path))
}

function isKnownToKeepIt({ name, inside, value }: ExtraField): boolean {
  const plain = plainName(name)
  // Without fields in it, `config: pro` is a word for who knows what.
  if (HOLDS_FIELDS.has(plain)) return value === undefined || value === null || typeof value === 'object'
  return KEEPS_THE_PRICE.has(plain) || (CAMERA.has(plain) && inside.some((above) => /^camera/i.test(plainName(above))))
}

function isSeveral(name: string, value: unknown): boolean {
  return Array.isArray(value) && value.length > 1 && !MAY_BE_LISTS.has(plainName(name))
}
