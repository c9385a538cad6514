/**
 * Writes what can be told from the code (`npm run fix`), or checks that it is up to date (`--check`): the reference pages,
 * the submit rule, and the JSON Schemas of the manifest and of prompt files.
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROVIDER_IDS } from '@reelay/core'
import { ADAPTERS } from '@reelay/core/host'
import { COMMON_RULES, ownCardSchemas, type Speaker, type SubmitRule, UNCLEAR } from '@reelay/core/internal'
import * as z from 'zod/mini'
import { manifestSchema } from '../packages/github-action/src/clips/manifest.ts'
import { promptJsonSchema } from '../packages/github-action/src/prompts/schema.ts'
import { withPart } from './page-part.ts'
import { priceTable } from './price-table.ts'
import { providerTable } from './provider-table.ts'
import { referencePages, table } from './reference.ts'

const root = join(import.meta.dirname, '..')
const check = process.argv.includes('--check')
const stale: string[] = []

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

for (const [name, text] of Object.entries(referencePages(root))) put(`docs/reference/${name}`, text)
for (const [page, language] of [
  ['README.md', 'en'],
  ['README.zh-CN.md', 'zh'],
] as const) {
  const text = withPart(readFileSync(join(root, page), 'utf8'), 'providers', providerTable(language))
  put(page, withPart(text, 'prices', priceTable(language)))
}
put('docs/submit-rule.md', submitRule())
put(
  'schemas/manifest.schema.json',
  `${JSON.stringify({ title: 'Reelay manifest', ...z.toJSONSchema(manifestSchema) }, null, 2)}\n`,
)

put('schemas/models.schema.json', `${JSON.stringify(modelsJsonSchema(), null, 2)}\n`)
put('schemas/prompt.schema.json', `${JSON.stringify(promptJsonSchema(), null, 2)}\n`)

/** In the dialect that editors know best, draft 7. */
function modelsJsonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(ownCardSchemas().file, { target: 'draft-7', io: 'input' })
  return {
    $schema,
    $id: 'https://raw.githubusercontent.com/reelay/reelay/v1/schemas/models.schema.json',
    title: 'Reelay model cards',
    description: 'The file that the input models names: models and prices of one’s own, over the built-in cards.',
    ...rest,
  }
}

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
  const speaker: Record<Speaker, string> = {
    provider: 'its own JSON',
    json: 'any JSON that gives a reason',
    anyone: 'anything, a web page too',
  }
  const row = (who: string, { name, said, action, charged, error, source }: SubmitRule) => [
    who,
    name,
    speaker[said ?? 'json'],
    then[action],
    charged,
    error === undefined ? 'by its code' : `\`${error}\``,
    source,
  ]
  const own = PROVIDER_IDS.flatMap((id) => ADAPTERS[id].submitRules.map((rule) => row(ADAPTERS[id].name, rule)))
  const rows = [
    ['any', '2xx with a task id', 'JSON', 'submitted', 'by the provider’s rule', '', ''],
    ...own,
    ...COMMON_RULES.map((rule) => row('any', rule)),
    row('any', { ...UNCLEAR, said: 'anyone' }),
    [
      'any',
      'never reached: DNS, connection refused, connect timeout, TLS, a proxy that makes no tunnel',
      '',
      'send again, at most four times',
      'no',
      '`network`',
      'the general rule',
    ],
    [
      'any',
      'lost after it was sent: reset, response timeout, a compressed reply that cannot be unpacked',
      '',
      '`submit_unknown`; where an idempotency key is honoured, ask again with it',
      'unknown',
      '`submit_unknown`',
      'the general rule',
    ],
  ]
  return `# The submit rule

When a paid request may be sent again, and what each reply to it means. The engine reads these very rows
(\`packages/core/src/providers/submit-rules.ts\` and the adapters); this page is generated from them. A provider's own rows come
first, then the common ones, and the first that fits counts. What each fault leads to in practice, measured over real HTTP:
[fault matrix](fault-matrix.md).

**Who says it** decides as much as what is said. Between Reelay and the provider stand web servers, proxies and CDNs, and each
of them answers in the provider's place. A 401, 404 or 413 proves that nothing was taken, whoever says it; a 502 of a proxy proves
nothing, even in JSON, since the request may have been passed on before. So each row names the least that it takes: the provider's
own JSON (an error with a code, a type, or a shape of these APIs), any JSON that gives a reason, or anything at all. A redirect
is never followed: its message names host and path, and what \`base-url\` would be for that place.

A 2xx that names the task in another shape than the documented one (wrapped, in a list, as \`video_id\`, a number of 19 digits)
leads to the task all the same. Where a reply leads to none and still names something like an id, the message shows it.

${table(['provider', 'reply to a submit', 'said by', 'then', 'charged', 'code', 'source'], rows)}

An earlier unclear answer is never forgotten: after it only a task id closes the question, whatever a later refusal says.
`
}

if (stale.length === 0) console.log('generated docs are up to date')
else if (check) {
  console.error(`Not up to date: ${stale.join(', ')}. Run \`npm run fix\`.`)
  process.exitCode = 1
} else console.log(`written: ${stale.join(', ')}`)
