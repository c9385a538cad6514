/**
 * What a person says of a model: its price, which may be of a contract or of a gateway, and what it makes. From these
 * shapes the checks, the types and schemas/models.schema.json are made.
 */

import * as z from 'zod/mini'
import { PROVIDER_IDS } from '../video/provider-id.ts'
import { normaliseResolution } from '../video/request.ts'

export const USD = 'write USD as a number of at least 0, such as 0.12, without quotes and without $'
const SECONDS = 'write seconds as numbers above 0, such as [4, 8], each once'
export const RESOLUTION = 'write resolutions such as 720p, 1080p or 1280x720, each once'
const RATIO = 'write ratios such as 16:9 or 9:16, or adaptive, each once'
const WHOLE = 'write a whole number of at least'
const sameWord = (item: unknown) => (typeof item === 'string' ? normaliseResolution(item).resolution : item)

/** Made for whoever has such cards: most runs have none, and a schema takes time. */
function makeSchemas() {
  const amount = z.number({ error: USD }).check(z.nonnegative({ error: USD }))
  const whole = (least: number) => {
    const error = `${WHOLE} ${least}`
    return z.int({ error }).check(z.minimum(least, { error }))
  }
  const list = <Item extends z.core.$ZodType>(item: Item, error: string) =>
    z.array(item, { error }).check(
      z.minLength(1, { error: `it is empty: ${error}, or leave the line out` }),
      z.refine((items) => new Set(items.map(sameWord)).size === items.length, { error }),
    )
  const word = (pattern: RegExp, error: string) => z.string({ error }).check(z.regex(pattern, { error }))
  const resolution = word(/^\s*(?:\d{1,5}[pPkK]|\d{2,5}\s*[x×*]\s*\d{2,5}|[A-Za-z][\w-]{0,30})\s*$/, RESOLUTION)
  const told = <Schema extends z.core.$ZodType>(schema: Schema, description: string): Schema => {
    z.globalRegistry.add(schema, { description })
    return schema
  }

  const priceSchema = z.strictObject(
    {
      per: told(
        z.enum(['second', 'clip'], { error: 'write second or clip' }),
        'What the amount is for: a second of video, or a clip of any length.',
      ),
      usd: told(
        z.union([amount, z.record(resolution, amount)], {
          error: `${USD}, or a map from resolution to such a number, such as {720p: 0.1, 1080p: 0.2}`,
        }),
        'USD, or a map from resolution to USD. A resolution that the map lacks has no known price.',
      ),
    },
    { error: 'write it as {per: second, usd: 0.1} or {per: clip, usd: 0.5}' },
  )

  const card = z.strictObject(
    {
      provider: told(
        z.enum(PROVIDER_IDS, { error: `it must be one of: ${PROVIDER_IDS.join(', ')}` }),
        'The provider that the card holds for.',
      ),
      model: told(
        z.string({ error: 'write the name of the model as text' }).check(
          z.refine((name) => name.trim() !== '' && name === name.trim() && name.length <= 200, {
            error: 'write the name of the model, without blanks around it',
          }),
        ),
        'The name by which prompts and inputs ask for the model: the provider’s own.',
      ),
      price: told(priceSchema, 'What a clip costs. It takes the place of the built-in price, whatever rows that has.'),
      durations: z.optional(
        told(
          list(z.number({ error: SECONDS }).check(z.positive({ error: SECONDS })), SECONDS),
          'Seconds that the model makes. The first is sent where nobody names a duration.',
        ),
      ),
      resolutions: z.optional(
        told(list(resolution, RESOLUTION), 'Resolutions that it makes. The first is sent where nobody names one.'),
      ),
      aspectRatios: z.optional(
        told(
          list(word(/^\s*(?:\d{1,3}:\d{1,3}|adaptive|landscape|portrait|horizontal|vertical)\s*$/i, RATIO), RATIO),
          'Ratios that it makes. The first is sent where nobody names one and no image decides it.',
        ),
      ),
      images: z.optional(
        told(
          z.strictObject(
            { min: z.optional(whole(0)), max: z.optional(whole(0)) },
            { error: 'write it as {min: 0, max: 1}' },
          ),
          'How many images it takes in imageUrl.',
        ),
      ),
      references: z.optional(
        told(
          z.strictObject({ max: whole(1) }, { error: 'write it as {max: 3}' }),
          'How many files referenceUrls takes.',
        ),
      ),
      promptMax: z.optional(told(whole(1), 'The longest prompt, in characters.')),
      seed: z.optional(
        told(
          z
            .tuple([whole(0), whole(0)], { error: 'write the least and the most as [0, 4294967295]' })
            .check(z.refine(([least, most]) => least <= most, { error: 'write the least before the most' })),
          'The least and the most seed that it takes.',
        ),
      ),
      typicalMs: z.optional(told(whole(1), 'How long a clip usually takes to make, in milliseconds.')),
      asOf: z.optional(
        told(
          word(/^\d{4}-\d{2}-\d{2}$/, 'write a date such as 2026-11-28'),
          'The day from which the price holds. For people: it stands beside the estimate.',
        ),
      ),
    },
    { error: 'write it as a map: provider, model and price' },
  )
  /** A file of them: a list, or the same below `models`. */
  const file = z.union([z.array(card), z.strictObject({ $schema: z.optional(z.string()), models: z.array(card) })])
  return { amount, resolution, card, file }
}

let made: ReturnType<typeof makeSchemas> | undefined

/** The shapes of an amount, a resolution, a card, and a file of cards. */
export function ownCardSchemas(): ReturnType<typeof makeSchemas> {
  made ??= makeSchemas()
  return made
}

/** What a person says of one model, over the built-in card where there is one. */
export type OwnCard = z.infer<ReturnType<typeof makeSchemas>['card']>
