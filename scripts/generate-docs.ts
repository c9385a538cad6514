/**
 * Writes the tables of the README from the code (`npm run fix`), or checks that they are up to date (`--check`):
 * inputs and outputs from action.yml, providers and models from the cards, the JSON Schema of the manifest.
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  ADAPTERS,
  COMMON_RULES,
  formatUsd,
  MODEL_CARDS,
  type ModelCard,
  PROVIDER_IDS,
  type SubmitRule,
  UNCLEAR,
} from '@reelay/core'
import { parse } from 'yaml'
import * as z from 'zod/mini'
import { manifestSchema } from '../packages/github-action/src/manifest.ts'

const root = join(import.meta.dirname, '..')
const check = process.argv.includes('--check')
const stale: string[] = []

interface ActionFile {
  inputs: Record<string, { description: string; required?: boolean; default?: string }>
  outputs: Record<string, { description: string }>
}
const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as ActionFile

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
const table = (head: string[], rows: string[][]) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')

const sections: Record<string, string> = {
  inputs: table(
    ['input', 'default', 'meaning'],
    Object.entries(action.inputs).map(([name, { description, required, default: value }]) => [
      `\`${name}\``,
      required ? '**required**' : value === undefined ? '' : `\`${value}\``,
      description,
    ]),
  ),
  outputs: table(
    ['output', 'meaning'],
    Object.entries(action.outputs).map(([name, { description }]) => [`\`${name}\``, description]),
  ),
  providers: table(
    ['provider', 'model', 'seconds', 'resolutions', 'ratios', 'images', 'price', 'as of'],
    PROVIDER_IDS.flatMap((id) => {
      const cards = MODEL_CARDS.filter((card) => card.provider === id)
      if (cards.length === 0) return [[`\`${id}\``, 'any that your host serves', '', '', '', '1', 'the host’s', '']]
      return cards.map((card) => [
        `\`${id}\``,
        `\`${card.model}\`${ADAPTERS[id].defaultModel === card.model ? ' (default)' : ''}${card.retired ? ' ¹' : ''}`,
        durations(card.durations),
        card.resolutions.join(' '),
        card.aspectRatios.join(' '),
        card.images.max === 0
          ? 'none'
          : card.images.min > 0
            ? `${card.images.min}–${card.images.max}`
            : `up to ${card.images.max}`,
        price(card),
        card.price?.source.asOf ?? '',
      ])
    }),
  ),
}

function durations(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b)
  const [first, last] = [sorted[0] ?? 0, sorted.at(-1) ?? 0]
  return sorted.length > 5 && last - first === sorted.length - 1 ? `${first}–${last}` : sorted.join(' ')
}

function price({ price: found, provider }: ModelCard): string {
  if (provider === 'sandbox') return 'free'
  if (!found) return 'not stated'
  const mark = found.source.thirdParty ? ' ²' : ''
  if (found.per === 'call') return `${formatUsd(found.usd)} a clip${mark}`
  const rates = Object.entries(found.usd)
  const [only] = rates
  if (rates.length === 1 && only) return `${formatUsd(only[1])}/s${mark}`
  return `${rates.map(([resolution, usd]) => `${resolution} ${formatUsd(usd)}/s`).join(', ')}${mark}`
}

function put(path: string, text: string): void {
  const target = join(root, path)
  let before = ''
  try {
    before = readFileSync(target, 'utf8')
  } catch {}
  if (before === text) return
  stale.push(path)
  if (check) return
  mkdirSync(join(target, '..'), { recursive: true })
  writeFileSync(target, text)
}

let readme = readFileSync(join(root, 'README.md'), 'utf8')
for (const [name, text] of Object.entries(sections)) {
  const [start, end] = [`<!-- generated:${name} -->`, `<!-- /generated:${name} -->`]
  const [from, to] = [readme.indexOf(start), readme.indexOf(end)]
  if (from === -1 || to === -1) throw new Error(`README.md has no section ${start}`)
  readme = `${readme.slice(0, from + start.length)}\n\n${text}\n\n${readme.slice(to)}`
}
put('README.md', readme)
put('docs/submit-rule.md', submitRule())
put(
  'schemas/manifest.schema.json',
  `${JSON.stringify({ title: 'Reelay manifest', ...z.toJSONSchema(manifestSchema) }, null, 2)}\n`,
)

/** The table of the submit rule, from the rows that the engine reads. */
function submitRule(): string {
  const then: Record<SubmitRule['action'], string> = {
    refuse: 'stop: refused',
    wait: 'wait as asked (`Retry-After`, else backoff), then send again',
    again: 'send again, at most twice',
    replay: 'ask again with the same idempotency key',
    'other-prefix': 'try the other path once',
    unknown: '`submit_unknown`: never sent again by itself',
  }
  const row = (who: string, { name, action, charged, error, source }: SubmitRule) => [
    who,
    name,
    then[action],
    charged,
    error === undefined ? 'by its code' : `\`${error}\``,
    source,
  ]
  const own = PROVIDER_IDS.flatMap((id) => ADAPTERS[id].submitRules.map((rule) => row(ADAPTERS[id].name, rule)))
  const rows = [
    ['any', '2xx with a task id', 'submitted', 'by the provider’s rule', '', ''],
    ...own,
    ...[...COMMON_RULES, UNCLEAR].map((rule) => row('any', rule)),
    [
      'any',
      'never reached: DNS, connection refused, connect timeout, TLS',
      'send again, at most four times',
      'no',
      '`network`',
      'money-and-polling',
    ],
    [
      'any',
      'lost after it was sent: reset, response timeout',
      '`submit_unknown`; where an idempotency key is honoured, ask again with it',
      'unknown',
      '`submit_unknown`',
      'money-and-polling',
    ],
  ]
  return `# The submit rule

When a paid request may be sent again, and what each reply to it means. The engine reads these very rows
(\`packages/core/src/providers/submit-rules.ts\` and the adapters); this page is generated from them. A provider's own rows come
first, then the common ones, and the first that fits counts. What each fault leads to in practice, measured over real HTTP:
[fault matrix](fault-matrix.md).

${table(['provider', 'reply to a submit', 'then', 'charged', 'code', 'source'], rows)}

An earlier unclear answer is never forgotten: after it only a task id closes the question, whatever a later refusal says.
`
}

if (stale.length === 0) console.log('generated docs are up to date')
else if (check) {
  console.error(`Not up to date: ${stale.join(', ')}. Run \`npm run fix\`.`)
  process.exitCode = 1
} else console.log(`written: ${stale.join(', ')}`)
