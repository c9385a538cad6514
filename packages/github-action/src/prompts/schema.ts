/**
 * What an editor knows of a prompt file: the shape of `.prompt.yml` and of front matter, with a word of help for every
 * field. `npm run fix` writes it as schemas/prompt.schema.json. The Action itself reads files with front-matter.ts, which
 * knows the line of every mistake; a test holds the two together.
 */

import { MODEL_CARDS, PROVIDER_IDS } from '@reelay/core'
import { FIELDS, type Field, OPTIONAL_FIELDS, type OptionalField } from '@reelay/core/host'
import * as z from 'zod'
import type { FileField } from './document.ts'
import { GITHUB_KEYS, GITHUB_PARAMETERS, SILENT_KEYS, SITE_KEYS } from './front-matter.ts'

/** A text with a variable in it: what it will be is known when the file is read. */
const filledIn = z.string().regex(/\{\{.*\}\}/)
const known = (values: Iterable<string>) => z.enum([...new Set(values)].sort() as [string, ...string[]])

const durations = [...new Set(MODEL_CARDS.flatMap((card) => card.durations))].sort((a, b) => a - b)
const resolutions = known([...MODEL_CARDS.flatMap((card) => card.resolutions), 'standard', 'high', 'hd'])
const ratios = known([
  ...MODEL_CARDS.flatMap((card) => card.aspectRatios),
  ...['landscape', 'portrait', 'horizontal', 'vertical'],
])

/** An empty value, `duration:` with nothing behind it, is as if the line were not there. */
const field = <Schema extends z.ZodType>(schema: Schema, description: string) =>
  z.union([schema, z.null()]).optional().meta({ description })

/** What an editor allows in a field of each kind. */
function schemaOf(row: Field): z.ZodType {
  switch (row.kind) {
    case 'whole': {
      const [least, most] = 'range' in row && row.range ? row.range : [0, Number.MAX_SAFE_INTEGER]
      return z.union([z.number().int().min(least).max(most), z.string().regex(/^\s*\d{1,10}\s*$/), filledIn])
    }
    case 'flag':
      return z.union([z.boolean(), z.enum(['true', 'false', 'on', 'off', 'yes', 'no']), filledIn])
    case 'files':
      return z.union([z.string(), z.array(z.string())])
    default:
      return z.string()
  }
}

const A_FILE = ': a public address, or a path relative to this file where the provider takes files'

const optionalFields = Object.fromEntries(
  OPTIONAL_FIELDS.map((name) => {
    const row = FIELDS[name]
    return [name, field(schemaOf(row), `${row.about}${row.kind.startsWith('file') ? A_FILE : ''}.`)]
  }),
) as Record<OptionalField, ReturnType<typeof field>>

const fields = {
  model: field(
    z.union([known(MODEL_CARDS.map(({ model }) => model)), z.string()]),
    'The model. Another name than the known ones is passed through, unchecked and without a price. Default: the provider’s.',
  ),
  duration: field(
    z.union([z.number().positive(), z.string().regex(/^\s*\d{1,4}(\.\d{1,3})?\s*s?\s*$/i), filledIn]),
    `Seconds, as the model makes them (known models: ${durations[0]} to ${durations.at(-1)}). Default: what the provider makes then, which is often not its shortest.`,
  ),
  aspectRatio: field(
    z.union([ratios, z.string().regex(/^\s*\d{1,3}:\d{1,3}\s*$/), filledIn]),
    'Width to height: 16:9 (landscape) or 9:16 (portrait), others where the model makes them. Needs no quotes.',
  ),
  resolution: field(
    z.union([resolutions, z.string().regex(/^\s*(\d{1,5}[pPkK]|\d{2,5}\s*[x×*]\s*\d{2,5})\s*$/), filledIn]),
    '720p, 480p, 1080p … as the model’s card allows, or a size in pixels such as 1280x720. Default: the provider’s, 720p at many and 1080p at some.',
  ),
  imageUrl: field(
    z.union([z.string(), z.array(z.string())]),
    'A reference image, or several: a public address, or a path relative to this file where the provider takes files.',
  ),
  ...optionalFields,
  extra: field(
    z.record(z.string(), z.unknown()),
    'Fields of the provider’s own, passed through as they are. They may not set what Reelay writes itself, and what is not known to keep the price makes it unknown.',
  ),
  provider: field(
    z.union([known(PROVIDER_IDS), filledIn]),
    'Who makes this clip. Default: the step’s provider. Its key stands in api-keys.',
  ),
  use: field(
    z.union([z.string(), z.array(z.string()).min(1)]),
    'Provider and model in one, such as fal/bytedance/seedance-2.0, or a list of them: one clip for each.',
  ),
  fallback: field(
    z.union([z.string(), z.array(z.string())]),
    'Who makes it where the first certainly did not and takes no money for it: a list of provider/model. [] for nobody.',
  ),
  fileName: field(
    z.union([z.string(), z.number()]),
    'Name of the clip’s file, without its ending: letters, digits and "-" are kept, variables are filled in. Another name is the same clip and buys nothing.',
  ),
} satisfies Record<FileField, z.ZodType>

const ignored = (names: readonly string[], knownTo = 'Known to GitHub') =>
  Object.fromEntries(
    names.map((name) => [
      name,
      z
        .unknown()
        .optional()
        .meta({ description: `${knownTo}; means nothing for a video and is ignored.` }),
    ]),
  )

const scalar = z.union([z.string(), z.number(), z.boolean()])
const variables = z.record(z.string(), scalar).optional().meta({
  description:
    'Variables for {{name}} in the prompt and the fields: texts, and numbers as they are written (9.90, 0012).',
})

const message = z.strictObject({
  role: z.enum(['system', 'user', 'assistant']).meta({
    description: 'system goes before the prompt, user is the prompt; assistant means nothing here and is ignored.',
  }),
  content: z.string().meta({ description: 'The text. {{name}} is a variable.' }),
})

export const promptFileSchema = z
  .strictObject({
    ...Object.fromEntries(
      SILENT_KEYS.map((name) => [name, z.unknown().optional().meta({ description: 'For people only.' })]),
    ),
    messages: z.array(message).optional().meta({ description: 'The prompt as messages, GitHub’s way to write it.' }),
    prompt: z.string().optional().meta({ description: 'The prompt as one text, instead of messages.' }),
    ...fields,
    modelParameters: z
      .strictObject({ ...fields, ...ignored([...GITHUB_PARAMETERS, ...GITHUB_KEYS]) })
      .nullish()
      .meta({ description: 'The fields may stand here too, as in GitHub’s own prompt files.' }),
    vars: variables,
    variables,
    matrix: z.record(z.string(), z.array(scalar).min(1)).optional().meta({
      description:
        'One clip for each combination. The prompt must use every name, {{season}}, that is not the name of a field.',
    }),
    ...ignored([...GITHUB_KEYS, ...GITHUB_PARAMETERS]),
    ...ignored(SITE_KEYS, 'Known to programs that make web sites'),
  })
  .meta({ title: 'Reelay prompt file', description: 'A .prompt.yml file, or the front matter of a Markdown prompt.' })

/** As JSON Schema in the dialect that editors know best, draft 7. */
export function promptJsonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(promptFileSchema, { target: 'draft-7', io: 'input' })
  return {
    $schema,
    $id: 'https://raw.githubusercontent.com/reelay/reelay/v1/schemas/prompt.schema.json',
    ...rest,
    not: { required: ['messages', 'prompt'] },
  }
}
