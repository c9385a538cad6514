/** Everything in the inputs that must be in no log: the runner is told of it before anything else is said. */

import { PROVIDER_IDS } from '@reelay/core'
import { suggest } from '@reelay/core/host'
import { secretsOf } from '@reelay/core/node'
import { readYamlMap } from '../prompts/yaml-map.ts'
import { mask } from '../runner/say.ts'
import { partsOf } from '../runner/secrets.ts'
import { writtenInputs } from './misspelled.ts'

const SECRET = ['api-key', 'api-keys', 'github-token']

export async function maskInputs(env: NodeJS.ProcessEnv): Promise<void> {
  const read = (name: string) => env[`INPUT_${name}`]?.trim() ?? ''
  // Under a misspelled name it is a key all the same.
  const misspelled = writtenInputs(env).filter(({ name }) => !SECRET.includes(name) && suggest(name, SECRET) !== null)
  const whole = [read('API-KEY'), read('GITHUB-TOKEN'), ...misspelled.map(({ value }) => value.trim())].filter(
    (secret) => secret !== '',
  )
  const keys = await secretsInKeys(read('API-KEYS'))
  const parts = whole.flatMap(partsOf).filter(isNoName)
  for (const secret of new Set([...whole, ...secretsOf(read('LEDGER')), ...keys, ...parts])) mask(secret)
}

/** What of `api-keys` is secret: the keys, or every word and every part of one where nobody can tell which are keys. */
async function secretsInKeys(text: string): Promise<string[]> {
  const entries = text === '' ? [] : await readYamlMap(text, '', 1, [])
  if (!entries?.every((entry) => entry.text !== null || entry.value === null)) return partsOf(text).filter(isNoName)
  const values = entries.flatMap(({ text: key }) => (key === null || key.text === '' ? [] : [key.text]))
  const names = entries.map(({ key }) => key).filter((name) => suggest(name, PROVIDER_IDS) === null)
  return [...values, ...[...values, ...names].flatMap(partsOf).filter(isNoName)]
}

/** The name of a provider is none, whatever stands around it. */
function isNoName(part: string): boolean {
  const plain = part.toLowerCase().replace(/^[^a-z]+|[^a-z]+$/g, '')
  return !(PROVIDER_IDS as readonly string[]).includes(plain)
}
