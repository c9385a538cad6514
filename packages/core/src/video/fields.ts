/**
 * The fields of a request, one row each (public contract). The types, the checks, the prompt files, the inputs of the
 * Action, n8n's panel and what makes another order are made from these rows: a field that is not here does not exist, and
 * one that is cannot be forgotten on the way.
 */

export type FieldKind =
  /** A name or a choice: one line, no characters of its own. */
  | 'word'
  /** Words for the model: kept to the character. */
  | 'text'
  /** `8`, `"8"` or `"8s"`. */
  | 'seconds'
  /** A whole number, or a text of its digits. */
  | 'whole'
  /** `true` or `false`, or these words. */
  | 'flag'
  /** A public address, or a file where the provider takes files. */
  | 'file'
  /** Several of these, or one. */
  | 'files'
  /** Names and values of the provider's own. */
  | 'map'

export type Field = AnyField | OnlySomeHave

interface AnyField {
  kind: FieldKind
  /** As n8n's panel shows it. */
  label: string
  /** The Action's input that sets it for every clip; null where only a prompt does. */
  input: string | null
}

/** It is refused where model or provider have no such thing. */
interface OnlySomeHave extends AnyField {
  optional: true
  /** What it is, as editors and n8n's panel say it: one sentence, without a full stop. */
  about: string
  /** A value, as n8n's panel shows one in the empty field. */
  example: string
  /** The least and the most, both allowed, of a whole number. */
  range?: readonly [least: number, most: number]
}

export const FIELDS = {
  /** The provider's own id of the model; its default model where absent. */
  model: { kind: 'word', label: 'Model', input: 'model' },
  /** What the video shows, in words. */
  prompt: { kind: 'text', label: 'Prompt', input: null },
  /** Seconds. */
  duration: { kind: 'seconds', label: 'Duration', input: 'duration' },
  /** `W:H`, `adaptive`, or a provider's own word such as `landscape`. */
  aspectRatio: { kind: 'word', label: 'Aspect Ratio', input: 'aspect-ratio' },
  /** `720p`, a size in pixels, or a provider's own word such as `standard`. */
  resolution: { kind: 'word', label: 'Resolution', input: 'resolution' },
  /** The first frame; several, or one where the model knows references only, are references. */
  imageUrl: { kind: 'files', label: 'Image URL', input: 'image-url' },
  negativePrompt: {
    kind: 'text',
    label: 'Negative Prompt',
    input: 'negative-prompt',
    optional: true,
    about: 'What the video must not show, in words',
    example: 'text, watermark',
  },
  endImageUrl: {
    kind: 'file',
    label: 'End Image URL',
    input: 'end-image-url',
    optional: true,
    about: 'The last frame, which needs a first one',
    example: 'https://example.com/last.png',
  },
  referenceUrls: {
    kind: 'files',
    label: 'Reference URLs',
    input: 'reference-urls',
    optional: true,
    about: 'What the video is to resemble (images, and video or audio where the model takes them)',
    example: 'https://example.com/style.png',
  },
  seed: {
    kind: 'whole',
    label: 'Seed',
    input: 'seed',
    optional: true,
    about: 'The same whole number gives a similar video, at best; without one the model draws its own',
    example: '7',
    range: [0, 2 ** 32 - 1],
  },
  audio: {
    kind: 'flag',
    label: 'Audio',
    input: 'audio',
    optional: true,
    about: 'Whether the video has sound',
    example: 'off',
  },
  /** Fields of the provider's own, passed through as they are. */
  extra: { kind: 'map', label: 'Extra', input: 'extra' },
} as const satisfies Readonly<Record<string, Field>>

export type FieldName = keyof typeof FIELDS

/** The names of the fields, as they are written in prompt files, inputs and parameters. */
export const REQUEST_FIELDS = Object.keys(FIELDS) as FieldName[]

export type OptionalField = {
  [Name in FieldName]: (typeof FIELDS)[Name] extends { optional: true } ? Name : never
}[FieldName]

/** The fields whose values are public addresses or files. */
export type FileFieldName = {
  [Name in FieldName]: (typeof FIELDS)[Name]['kind'] extends 'file' | 'files' ? Name : never
}[FieldName]
export const FILE_FIELD_NAMES = REQUEST_FIELDS.filter((name): name is FileFieldName =>
  FIELDS[name].kind.startsWith('file'),
)

/** The fields that only some models have. */
export const OPTIONAL_FIELDS = REQUEST_FIELDS.filter((name): name is OptionalField => 'optional' in FIELDS[name])

/** What the checks make of a field that goes to the provider as it is, by its kind. */
export interface PlainValue {
  word: string
  text: string
  whole: number
  flag: boolean
}

/** The optional fields that are no files: nothing has to be known of them but their row. */
export type PlainField = {
  [Name in OptionalField]: (typeof FIELDS)[Name]['kind'] extends keyof PlainValue ? Name : never
}[OptionalField]
export const PLAIN_FIELDS = OPTIONAL_FIELDS.filter(
  (name): name is PlainField => !(FILE_FIELD_NAMES as readonly FieldName[]).includes(name),
)
