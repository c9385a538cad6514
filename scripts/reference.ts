/** The pages of docs/reference, from action.yml, the model cards, the prompt files' schema and the error codes. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ERROR_CODES, MODEL_CARDS, type ModelCard, PROVIDER_IDS } from '@reelay/core'
import { ADAPTERS, formatUsd, rowInWords } from '@reelay/core/host'
import { ownCardSchemas } from '@reelay/core/internal'
import { parse } from 'yaml'
import * as z from 'zod/mini'
import { videoSchema } from '../packages/github-action/src/clips/manifest.ts'
import { FILE_FIELDS } from '../packages/github-action/src/prompts/document.ts'
import { SITE_KEYS } from '../packages/github-action/src/prompts/front-matter.ts'
import { PROMPT_ENDINGS, type PromptEnding } from '../packages/github-action/src/prompts/parse.ts'
import { promptFileSchema } from '../packages/github-action/src/prompts/schema.ts'
import { failureAdvice, failureTitle } from '../packages/github-action/src/report/failure-words.ts'

interface ActionFile {
  inputs: Record<string, { description: string; required?: boolean; default?: string }>
  outputs: Record<string, { description: string }>
}

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

export function table(head: string[], rows: string[][]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')
}

/** Paths below docs/reference and what stands there. */
export function referencePages(root: string): Record<string, string> {
  const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as ActionFile
  const pages = {
    'inputs.md': inputs(action),
    'outputs.md': outputs(action),
    'prompt-files.md': promptFiles(),
    'model-cards.md': modelCards(),
    'error-codes.md': errorCodes(),
  }
  const from = '<!-- Written by `npm run fix` from the code. Do not edit. -->'
  return Object.fromEntries(Object.entries(pages).map(([name, text]) => [name, `${from}\n\n${text.trim()}\n`]))
}

function inputs(action: ActionFile): string {
  const rows = Object.entries(action.inputs).map(([name, { description, required, default: value }]) => [
    `\`${name}\``,
    required ? '**required**' : value === undefined ? '' : `\`${value}\``,
    description,
  ])
  return `# Inputs of the Action

A prompt file can say more for its own clips: [prompt files](prompt-files.md). What comes out: [outputs](outputs.md).

${table(['input', 'default', 'meaning'], rows)}
`
}

function outputs(action: ActionFile): string {
  const rows = Object.entries(action.outputs).map(([name, { description }]) => [`\`${name}\``, description])
  const words: Record<keyof typeof videoSchema.shape, string> = {
    prompt: 'The prompt with every variable filled in.',
    source: 'Where it is written: `file` and `line`; null for the input `prompt`.',
    provider: 'The provider’s id.',
    model: 'The model that was asked for.',
    taskId: 'The provider’s own id of the task; null where there is none.',
    status: 'queued, running, succeeded, failed, canceled or expired; null where there is no task.',
    path: 'The file, relative to the workspace; null where there is none.',
    bytes: 'Size of the file.',
    sha256: 'Of the file, in hexadecimal.',
    duration: 'Seconds: of the file where there is one, else as asked.',
    width: 'Pixels of the file.',
    height: 'Pixels of the file.',
    audio: 'Whether it has sound, as asked or as the provider says; else null.',
    seed: 'The seed, as asked or as the provider says; else null.',
    estimatedCost: 'USD from the price list; null where no price is known.',
    cost: 'USD as the provider stated it, 0 for a reused clip; null where it states none.',
    reused: 'Nothing was bought for it in this run.',
    fallbackFrom:
      'What was tried before: `provider`, `model`, `code` and `message` of each; null where the first way made it.',
    error: 'null, or `code`, `message` and `charged` (`no`, `yes` or `unknown`): see [error codes](error-codes.md).',
  }
  return `# Outputs of the Action

${table(['output', 'meaning'], rows)}

## A clip in \`videos\` and in manifest.json

Unknown is \`null\`, never 0. As JSON Schema: [manifest.schema.json](../../schemas/manifest.schema.json).

${table(
  ['field', 'meaning'],
  Object.keys(videoSchema.shape).map((name) => [`\`${name}\``, words[name as keyof typeof words]]),
)}
`
}

function promptFiles(): string {
  const endings: Record<PromptEnding, string> = {
    '.prompt.yml':
      'GitHub’s convention: `messages` (or `prompt`), `modelParameters`; a system message goes before the prompt.',
    '.prompt.yaml': 'The same.',
    '.md':
      'YAML front matter between lines of `---`, then the prompt. Blank lines and comments may stand above. Without front matter it is a prompt only where `prompts` names it.',
    '.txt': 'The whole file is one prompt.',
    '.csv': 'A row a clip: columns named as the fields below and `prompt`; every other column is a variable.',
  }
  const described = promptFileSchema.shape as Record<string, { description?: string | undefined }>
  const fields = [...FILE_FIELDS, 'vars', 'matrix', 'messages', 'prompt', 'modelParameters']
  return `# Prompt files

${table(
  ['ending', 'what it is'],
  PROMPT_ENDINGS.map((ending) => [`\`${ending}\``, endings[ending]]),
)}

## Fields

In \`.prompt.yml\` and in front matter (\`messages\`, \`prompt\` and \`modelParameters\` in \`.prompt.yml\` only). A field that is not
in this list is an error, with file and line, before anything is spent. \`name\` and \`description\` are for people. Ignored with a
notice: keys that GitHub’s own prompt files use for text models (\`temperature\`, \`max_tokens\`, \`testData\` and others), and those
of programs that make web sites (${SITE_KEYS.map((key) => `\`${key}\``).join(', ')}). A file whose \`model\` writes
text (\`openai/gpt-4o\`) is left out with a notice by the default globs, and an error where \`prompts\` names it.

${table(
  ['field', 'meaning'],
  fields.map((name) => [`\`${name}\``, described[name]?.description ?? '']),
)}

## Names of files

Without \`fileName\` a clip is named after its prompt file and what tells it apart there. With it, a clip is called what you say, in
small letters and digits of any script joined by \`-\`: \`Hero shot\` is \`hero-shot.mp4\`. The ending is that of the file that comes.
Several clips of one name get a mark of their own behind it, with a notice that says where they are; further takes get \`-2\`,
\`-3\`. Another name is the same clip: it is reused under the new one, and nothing is bought.

## Providers

A clip is made by the step’s \`provider\`, unless its prompt says otherwise: with \`provider\`, or with \`use\`, which names a
provider and a model of it (\`fal/bytedance/seedance-2.0\`). A list in \`use\` makes one clip with each. In a table the entries of
\`use\` and \`fallback\` are separated by blanks. The keys stand in the input \`api-keys\`. The inputs \`model\` and \`extra\` hold
at the step’s provider; at another one its own default model is used. \`fallback\` is the input’s where a prompt has none.

A key of \`matrix\` that is called like a field sets it: \`matrix: {provider: [fal, kling]}\` makes a clip with each, and the text
needs no \`{{provider}}\`. What is set twice, as a field and in \`modelParameters\` or \`matrix\`, is an error that names both lines.

## Variables

\`{{name}}\` is filled in, in the prompt and in every field: from the matrix or the CSV row, then the file’s \`vars\`, then the
input \`vars\`, then \`vars-file\`. A variable that nobody sets is an error, and so are braces with something else between them;
for braces in the prompt itself write \`\\{{\`. A variable is a text: \`9.90\`, \`0012\` and \`1.10\` keep their characters, quoted or not.
A value is filled in as it stands: one with a variable in it is an error, and \`\\{{\` is two braces there, too. An empty one is
an error; write \`""\` for an empty text. In a table an empty cell is an empty text. A variable of the file that its text does not use is a notice. In \`extra\` a number stays
a number; one with more digits than a number keeps (a seed of 64 bits) is an error.

## Tables

Cells are separated by commas, semicolons or tabs, which the first row tells, or by what a line \`sep=;\` above it says. The names
of fields are read in any case and with blanks (\`Prompt\`, \`Aspect Ratio\`), those of variables as they are written. A row that
is shorter than the first is filled with empty cells, a longer one is an error; rows and columns that are empty altogether are
none. Several images stand in one cell, one a line. A cell \`extra\` is a YAML map: \`seed: 7\`, or
\`{"seed": 7, "fps": 24}\`. A ratio that a spreadsheet has made a time of day (\`09:16\`, \`16:09:00\`, \`4:09 PM\`) is the
ratio again.

## Text

Files are UTF-8, with or without a byte order mark; line ends of any system make the same clip. Patterns in \`prompts\` are globs;
what is there under that very name is that file, whatever characters it has (\`prompts/hero (1).txt\`). A line with \`!\` that
excludes nothing is an error where a name is near to it, and a warning where none is. Links and names that begin with a dot are
not followed; they, and files such as \`.tsv\` or \`.yml\` below the patterns, are named in a notice.

What is plainly no prompt is an error: the marks of a merge conflict, a pointer of Git LFS, a web page, control characters, the
head of a table once more, and fields such as \`duration: 8\` in the first lines of a text that has no front matter.

## Help while you write

Editors with a YAML language server (VS Code with the YAML extension, JetBrains, Neovim and others) complete and check a
\`.prompt.yml\` that names the [JSON Schema](../../schemas/prompt.schema.json) in its first line:

\`\`\`yaml
# yaml-language-server: $schema=https://raw.githubusercontent.com/reelay/reelay/v1/schemas/prompt.schema.json
messages:
  - role: user
    content: "{{drink}} is poured into a glass cup in slow motion, steam rises."
duration: 4
aspectRatio: 16:9
vars:
  drink: Fresh coffee
\`\`\`
`
}

function modelCards(): string {
  const rows = PROVIDER_IDS.flatMap((id) => {
    const cards = MODEL_CARDS.filter((card) => card.provider === id)
    if (cards.length === 0) return [[`\`${id}\``, 'any that your host serves', '', '', '', '1', 'the host’s', '']]
    return cards.map((card) => [
      `\`${id}\``,
      `\`${card.model}\`${ADAPTERS[id].defaultModel === card.model ? ' (default)' : ''}${card.retired ? ' ¹' : ''}`,
      durations(card.durations),
      card.resolutions.join(' '),
      card.aspectRatios.join(' '),
      images(card),
      price(card),
      card.price?.source.asOf ?? '',
    ])
  })
  const providers = PROVIDER_IDS.map((id) => ADAPTERS[id]).map((adapter) => [
    `\`${adapter.id}\``,
    adapter.name,
    adapter.baseUrl ?? 'yours (`base-url`)',
    adapter.imageFiles === null ? 'public addresses' : 'addresses and files',
    adapter.honoursIdempotencyKey ? 'yes' : 'no',
    { yes: 'yes', no: 'no', unknown: 'not stated' }[adapter.refunds],
  ])
  return `# Providers and model cards

What a card says the model cannot do is refused before anything is spent. A model without a card is passed through with a
warning, unchecked and without an estimate.

${table(['provider', 'model', 'seconds', 'resolutions', 'ratios', 'images', 'price', 'as of'], rows)}

¹ Switched off by OpenAI on 2026-09-24; whether a reseller still serves the name is theirs to say. A warning, never a
refusal. ² A third party’s copy of the price list.

## Providers

${table(['provider', 'name', 'host', 'reference images', 'idempotency key', 'refunds a failed task'], providers)}

\`openai-compatible\` is any host that speaks the OpenAI video API: set \`base-url\`, ending in \`/v1\`, and \`model\`. \`sandbox\` is
free, needs no key and no network, and stands in for any model.

## Cards of your own

A gateway has prices of its own, and so has a contract. The input \`models\` names a YAML or JSON file of the workspace: a list of
cards, or the same below \`models:\`. Each lies over the built-in card of that model, field by field; where there is none, what it
does not say stays unchecked and is left to the provider. The library takes the same list as \`models\`, the n8n node one price as the
option *Price*.

\`\`\`yaml
# yaml-language-server: $schema=https://raw.githubusercontent.com/reelay/reelay/v1/schemas/models.schema.json
- provider: openai-compatible
  model: your-model
  price: {per: second, usd: 0.1}
  durations: [5, 10]
- provider: fal
  model: fal-ai/kling-video/v3/pro
  price: {per: second, usd: 0.09}
- provider: google
  model: veo-3.1-generate-preview
  price:
    per: second
    usd: {720p: 0.3, 1080p: 0.3, 4K: 0.5}
\`\`\`

${cardFields()}

- The price takes the place of every built-in row, with audio and without. Estimates, the plan, \`max-cost\` and \`max-cost-month\` count it.
- A price by the second needs a length, and a map a resolution: where neither the prompt nor a card says it, the price is unknown.
- A price alone changes nothing that is sent, so that no clip is bought again for it. A list does: its first is sent where nobody
  names one and the provider takes another by itself, and that makes another clip.
- The name may be the common one or that of one form (\`…/image-to-video\`), whose card then counts first.
- A price of 0 is a price. It never makes a run free that strangers may start: see [threat model](../threat-model.md).
- Every mistake is told with its line before anything is spent. For editors: [models.schema.json](../../schemas/models.schema.json).
`
}

/** From the schema, so that no field of a card is without a word. */
function cardFields(): string {
  const schema = z.toJSONSchema(ownCardSchemas().card, { io: 'input' })
  const rows = Object.entries(schema.properties ?? {}).map(([name, property]) => [
    `\`${name}\``,
    schema.required?.includes(name) ? '**required**' : '',
    typeof property === 'object' ? (property.description ?? '') : '',
  ])
  return table(['field', '', 'meaning'], rows)
}

function durations(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b)
  const [first, last] = [sorted[0] ?? 0, sorted.at(-1) ?? 0]
  return sorted.length > 5 && last - first === sorted.length - 1 ? `${first}–${last}` : sorted.join(' ')
}

function images({ images: { min, max } }: ModelCard): string {
  if (max === 0) return 'none'
  return min > 0 ? `${min}–${max}` : `up to ${max}`
}

function price({ price: found, provider }: ModelCard): string {
  if (provider === 'sandbox') return 'free'
  if (!found) return 'not stated'
  const mark = found.source.thirdParty ? ' ²' : ''
  if (found.per === 'call') return `${formatUsd(found.usd)} a clip${mark}`
  if (found.per === 'row') return `${found.rows.map(rowInWords).join('; ')}${mark}`
  const rates = Object.entries(found.usd)
  const [only] = rates
  if (rates.length === 1 && only) return `${formatUsd(only[1])}/s${mark}`
  return `${rates.map(([resolution, usd]) => `${resolution} ${formatUsd(usd)}/s`).join(', ')}${mark}`
}

function errorCodes(): string {
  const rows = ERROR_CODES.map((code) => {
    const error = { code, message: '', charged: 'no' as const }
    const advice = failureAdvice(error)
    const paid = failureAdvice({ ...error, charged: 'unknown' })
    const then = paid.startsWith(advice)
      ? ''
      : ` If it may have been charged: ${paid.charAt(0).toLowerCase()}${paid.slice(1)}`
    return [`\`${code}\``, `${failureTitle(error)}.`, `${advice}${then}`]
  })
  return `# Error codes

\`error.code\` of a clip in the outputs and in manifest.json, and \`code\` of a \`ReelayError\` in the library. The message says
what happened in the provider’s own words.

${table(['code', 'what it means', 'what to do'], rows)}

\`charged\` says what the clip cost: \`no\`, \`yes\`, or \`unknown\` where nobody can know. A failed task that was charged, or may
have been, is not bought again by itself: \`buy-again: failed\` does it on purpose.

When a submit may be sent again: [the submit rule](../submit-rule.md). What each fault leads to at each provider, measured:
[fault matrix](../fault-matrix.md).
`
}
