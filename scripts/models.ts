/** `npm run models`: the model cards that a maintainer should look up again. `-- --on 2027-01-31` asks for another day. */

import { parseArgs } from 'node:util'
import { MODEL_CARDS } from '@reelay/core'
import { reminders, STALE_AFTER_DAYS } from './card-age.ts'

const { values } = parseArgs({ options: { on: { type: 'string', default: new Date().toISOString().slice(0, 10) } } })
if (!/^\d{4}-\d{2}-\d{2}$/.test(values.on) || Number.isNaN(Date.parse(values.on))) {
  console.error(`--on "${values.on}" is no date. Write it like 2027-01-31.`)
  process.exit(2)
}

const found = reminders(MODEL_CARDS, values.on)
for (const [provider, list] of Map.groupBy(found, (reminder) => reminder.provider)) {
  console.log(provider)
  for (const [model, lines] of Map.groupBy(list, (reminder) => reminder.model)) {
    console.log(`  ${model}`)
    for (const { what, from } of lines) console.log(`    ${what}\n      ${from}`)
  }
}
const models = new Set(found.map(({ provider, model }) => `${provider} ${model}`)).size
console.log(
  `${models} of ${MODEL_CARDS.length} model cards are worth a look on ${values.on}: older than ${STALE_AFTER_DAYS} days, switched off, or soon to be.`,
)
