/** A key that stands where or as it should not: the mistake is told, and no part of the key, on GitHub or elsewhere. */

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { filesIn, openStage } from './stage.ts'

const SECRET = 'SECRETabc123456'
const OUTSIDE = { GITHUB_ACTIONS: undefined }

const inputs: Array<[what: string, inputs: Record<string, string | undefined>]> = [
  ['no blank behind the colon', { 'api-keys': `fal:${SECRET}` }],
  ['an equals sign', { 'api-keys': `fal=${SECRET}` }],
  ['a wide colon', { 'api-keys': `fal：${SECRET}` }],
  ['a key alone', { 'api-keys': SECRET }],
  ['a key in the place of the name', { 'api-keys': `${SECRET}: fal` }],
  ['two keys in one line', { 'api-keys': `fal: ${SECRET}, kling: ${SECRET}` }],
  ['a list', { 'api-keys': `- fal: ${SECRET}` }],
  ['a list as a value', { 'api-keys': `fal: [${SECRET}]` }],
  ['a map as a value', { 'api-keys': `fal: {${SECRET}: 1}` }],
  ['JSON', { 'api-keys': `{"fal":"${SECRET}","nobody":"${SECRET}"}` }],
  ['half of JSON', { 'api-keys': `{"fal":"${SECRET}"` }],
  ['a tab', { 'api-keys': `fal:\t${SECRET}\n\tkling: ${SECRET}` }],
  ['an alias', { 'api-keys': `fal: *${SECRET}` }],
  ['an anchor', { 'api-keys': `fal: &a ${SECRET}\nnobody: *a` }],
  ['a tag', { 'api-keys': `fal: !!${SECRET} x` }],
  ['a quote that is never closed', { 'api-keys': `fal: "${SECRET}` }],
  ['a sign that YAML keeps', { 'api-keys': `fal: @${SECRET}` }],
  ['two documents', { 'api-keys': `fal: a\n---\n${SECRET}` }],
  ['a key with a blank', { 'api-key': `${SECRET} more` }],
  ['a key with its name', { 'api-key': `fal:${SECRET}`, 'base-url': SECRET }],
  ['key and address exchanged', { 'api-key': 'https://gateway.example.com', 'base-url': SECRET }],
  ['a key in the address', { 'base-url': `https://gateway.example.com/v1?key=${SECRET}` }],
  ['a password in the address', { 'base-url': `fal:https://me:${SECRET}@gateway.example.com` }],
  ['an address in the clear', { 'base-url': `fal: http://me:${SECRET}@gateway.example.com` }],
  ['a key in extra', { 'api-key': SECRET, extra: `api_key=${SECRET}` }],
  ['a key alone in extra', { extra: `key:${SECRET}` }],
  ['a broken extra', { 'api-key': SECRET, extra: `a: *${SECRET}\nb: "${SECRET}` }],
  ['a key in vars', { 'api-key': SECRET, vars: `${SECRET}: [1]`, prompt: `a {{${SECRET}}}` }],
  ['a key in the models file', { 'api-key': `name:${SECRET}`, models: 'models.yml' }],
  ['a key for a models file', { 'api-key': SECRET, models: SECRET }],
  ['a key for every word', { 'api-key': SECRET, artifact: SECRET, fallback: SECRET, shard: SECRET, adopt: SECRET }],
  ['a ledger without its colon', { ledger: `postgres//me:${SECRET}@host/db` }],
  ['a ledger without its slashes', { ledger: `postgres:me:${SECRET}@host/db` }],
  ['a ledger without its scheme', { ledger: `me:${SECRET}@host/db` }],
  ['a ledger that is no database', { ledger: `mysql://me:${SECRET}@host/db` }],
  ['a ledger that names no database', { ledger: `postgres://me:${SECRET}@host` }],
  ['a ledger with a parameter', { ledger: `postgres://me@host/db?password=${SECRET}` }],
  ['an address for a branch', { ledger: `git:https://me:${SECRET}@github.com/a/b` }],
  ['a token for a branch', { ledger: `git:https://${SECRET}@github.com/a/b` }],
  ['two ledgers', { ledger: `auto\npostgres://me:${SECRET}@host/db` }],
  ['a token of GitHub with a mistake', { 'github-token': SECRET, ledger: SECRET, 'output-dir': `../${SECRET}` }],
]

test.concurrent.for(inputs)('%s', async ([, given]) => {
  await using stage = await openStage()
  if (given['models'] === 'models.yml')
    stage.write({ 'models.yml': `- provider: ${SECRET}\n  model: ${SECRET}\n  ${SECRET}: 1\n  price: ${SECRET}\n` })
  for (const env of [{}, OUTSIDE]) {
    const run = await stage.run({ prompt: 'a cat', shard: 'x', ...given }, { env })
    expect(run.exitCode).toBe(1)
    const shown = [run.rawStdout.replace(/^::add-mask::.*$/gm, ''), run.rawStderr, run.summary]
    for (const text of [...shown, JSON.stringify(run.outputs)]) expect(text).not.toMatch(/SECRETabc|abc123/i)
    const files = filesIn(stage.workspace).filter((path) => !path.endsWith('models.yml'))
    for (const path of files) expect(readFileSync(path, 'latin1') + path).not.toContain(SECRET)
    expect(stage.sim.requests()).toEqual([])
  }
})
