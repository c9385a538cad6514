/**
 * Writes what can be told from the code (`npm run fix`), or checks that it is up to date (`--check`): the reference pages,
 * the submit rule, and the JSON Schemas of the manifest and of prompt files.
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ADAPTERS, COMMON_RULES, PROVIDER_IDS, type SubmitRule, UNCLEAR } from '@reelay/core'
import * as z from 'zod/mini'
import { manifestSchema } from '../packages/github-action/src/manifest.ts'
import { promptJsonSchema } from '../packages/github-action/src/prompts/schema.ts'
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
put('docs/submit-rule.md', submitRule())
put(
  'schemas/manifest.schema.json',
  `${JSON.stringify({ title: 'Reelay manifest', ...z.toJSONSchema(manifestSchema) }, null, 2)}\n`,
)

put('schemas/prompt.schema.json', `${JSON.stringify(promptJsonSchema(), null, 2)}\n`)

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
      'the general rule',
    ],
    [
      'any',
      'lost after it was sent: reset, response timeout',
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

${table(['provider', 'reply to a submit', 'then', 'charged', 'code', 'source'], rows)}

An earlier unclear answer is never forgotten: after it only a task id closes the question, whatever a later refusal says.
`
}

if (stale.length === 0) console.log('generated docs are up to date')
else if (check) {
  console.error(`Not up to date: ${stale.join(', ')}. Run \`npm run fix\`.`)
  process.exitCode = 1
} else console.log(`written: ${stale.join(', ')}`)
