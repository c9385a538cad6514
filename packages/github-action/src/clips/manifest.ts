/** What a run made, for people and programs: the `videos` output and manifest.json. The names are public contract. */

import * as z from 'zod/mini'

const nullable = <Schema extends z.core.$ZodType>(schema: Schema) => z.nullable(schema)

/** One clip. Unknown is null, never 0. */
export const videoSchema = z.object({
  prompt: z.string(),
  /** Where the prompt is written: the file relative to the workspace with `/`, the line from 1; null for `prompt:`. */
  source: nullable(z.object({ file: z.string(), line: z.int() })),
  provider: z.string(),
  model: z.string(),
  taskId: nullable(z.string()),
  /** null where there is no task: dry run, refused, `submit_unknown`, not reached. */
  status: nullable(z.enum(['queued', 'running', 'succeeded', 'failed', 'canceled', 'expired'])),
  /** Relative to the workspace, with `/`. */
  path: nullable(z.string()),
  bytes: nullable(z.int()),
  sha256: nullable(z.string()),
  /** Seconds: of the file where there is one, else as asked. */
  duration: nullable(z.number()),
  /** Pixels of the file. */
  width: nullable(z.int()),
  height: nullable(z.int()),
  /** As asked, or as the provider says it was. */
  audio: nullable(z.boolean()),
  seed: nullable(z.int()),
  /** USD. */
  estimatedCost: nullable(z.number()),
  /** USD as the provider stated it; 0 for a reused clip. */
  cost: nullable(z.number()),
  reused: z.boolean(),
  /** What was tried before the provider and the model that are named here, and why that did not do; null for nothing. */
  fallbackFrom: nullable(
    z.array(z.object({ provider: z.string(), model: z.string(), code: z.string(), message: z.string() })),
  ),
  error: nullable(z.object({ code: z.string(), message: z.string(), charged: z.enum(['no', 'yes', 'unknown']) })),
})

export const manifestSchema = z.object({
  version: z.literal(1),
  videos: z.array(videoSchema),
  succeeded: z.int(),
  failed: z.int(),
  reused: z.int(),
  /** USD; null as soon as one part is unknown. */
  estimatedCost: nullable(z.number()),
  cost: nullable(z.number()),
})

export type Video = z.infer<typeof videoSchema>
export type Manifest = z.infer<typeof manifestSchema>
