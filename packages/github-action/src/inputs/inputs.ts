/** The step's inputs as one frozen, checked object. Every mistake is collected, none throws. */

import { getInput } from '@actions/core'
import { PROVIDER_IDS, type ProviderId, REQUEST_FIELDS } from '@reelay/core'
import { type BuyAgain, FIELDS, type FieldName, type NamedWay, readNamedWay, suggest } from '@reelay/core/host'
import { isDatabaseAddress } from '@reelay/core/node'
import type { LocatedProblem } from '../mistakes/problems.ts'
import type { Variables } from '../prompts/document.ts'
import { parseExtra } from '../prompts/expand.ts'
import { variablesIn } from '../prompts/template.ts'
import { readVariablesText } from '../prompts/variables.ts'
import { waysIn } from '../prompts/ways-in.ts'
import { type Accounts, readAccounts } from './accounts.ts'
import { readAdopt } from './adopt.ts'
import { misspelledInputs } from './misspelled.ts'
import { notFilledIn } from './not-filled-in.ts'

export interface Inputs {
  provider: ProviderId
  /** Keys and addresses, also of other providers than this one. */
  accounts: Accounts
  /** Who makes a clip where the first cannot. */
  fallback: readonly NamedWay[]
  /** Empty where the inline prompt is used. */
  prompts: readonly string[]
  /** The globs are the default ones, which take less than what a person names. */
  promptsAreDefault: boolean
  prompt: string
  vars: Variables
  varsFile: string
  /** A file of model cards; empty for none. */
  modelsFile: string
  /** What holds for every clip that sets nothing else: texts as written, empty where the input is; of files a list. */
  defaults: Readonly<Partial<Record<FieldName, string | readonly string[]>>>
  takes: number
  outputDir: string
  artifact: 'bundle' | 'each' | 'none'
  artifactName: string
  retentionDays: number | null
  /** USD; null for no limit. */
  maxCost: number | null
  /** USD for a UTC month over all runs of the ledger; null for no limit. */
  maxCostMonth: number | null
  concurrency: number
  timeoutMs: number
  pollIntervalMs: number | null
  reuse: boolean
  ledger: string
  /** For a ledger in git; empty where only what the checkout left may be used. */
  githubToken: string
  /** A folder of finished clips that all machines share; empty for none. */
  clipsDir: string
  buyAgain: ReadonlySet<BuyAgain>
  /** Clip → task id. */
  adopt: ReadonlyMap<string, string>
  extra: Readonly<Record<string, unknown>>
  shard: { index: number; count: number } | null
  dryRun: boolean
  onError: 'fail' | 'warn'
  allowUntrusted: boolean
}

/** Characters that no artifact may have in its name (upload-artifact). */
const ARTIFACT_FORBIDDEN = /["':<>|*?\r\n\\/]/

/** Reads all inputs. `problems` gets one entry for every mistake; the values are then placeholders. */
export async function readInputs(problems: LocatedProblem[]): Promise<Inputs> {
  const names = new Set<string>()
  const read = (name: string) => {
    names.add(name)
    return getInput(name)
  }
  const add = (field: string, message: string) => void problems.push({ field, message })

  function oneOf<const Word extends string>(name: string, words: readonly Word[], fallback: Word): Word {
    const value = read(name) || fallback
    const found = words.find((word) => word === value.toLowerCase())
    if (found !== undefined) return found
    const meant = suggest(value, words)
    add(
      name,
      `"${value}" is not allowed. ${meant === null ? '' : `Did you mean ${meant}? `}Allowed: ${words.join(', ')}.`,
    )
    return fallback
  }
  function amount(name: string, allowed: string, fits: (value: number) => boolean): number | null {
    const text = read(name)
    if (text === '') return null
    const value = /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : Number.NaN
    if (Number.isFinite(value) && fits(value)) return value
    add(name, `"${text}" is not allowed. Write ${allowed}.`)
    return null
  }
  const flag = (name: string, fallback: boolean) =>
    oneOf(name, ['true', 'false'], fallback ? 'true' : 'false') === 'true'
  const wholeFrom1 = (value: number) => Number.isInteger(value) && value >= 1

  const prompt = read('prompt')
  const globs = lines(read('prompts'))
  if (prompt !== '' && globs.length > 0)
    add('prompt', 'both prompt and prompts are set, and each would make clips of its own. Keep one of the two.')
  const provider = read('provider')
  if (provider === '') add('provider', `it is required and empty. Allowed: ${PROVIDER_IDS.join(', ')}.`)
  const chosen = provider === '' ? 'sandbox' : oneOf('provider', PROVIDER_IDS, 'sandbox')
  for (const { name } of variablesIn(read('model')))
    add('model', `{{${name}}} is not filled in here: variables stand in prompt files and in the input prompt.`)
  const artifactName = read('artifact-name') || 'videos'
  if (ARTIFACT_FORBIDDEN.test(artifactName))
    add('artifact-name', `"${artifactName}" holds one of " ' : < > | * ? \\ / which no artifact may have.`)
  const shard = readShard(read('shard'), add)
  const [ledger, clipsDir] = [read('ledger') || 'auto', read('clips-dir')]
  if (clipsDir !== '' && !isDatabaseAddress(ledger) && !/^git(?::|$)/i.test(ledger))
    add(
      'clips-dir',
      'it goes with a ledger that keeps no clips itself: git, git:<branch>, or a database. Name one of these in ledger, or leave clips-dir out: auto, the cache, the tool cache and a folder keep their clips.',
    )
  const unfilled = notFilledIn(clipsDir)
  if (unfilled !== null) add('clips-dir', `${unfilled} Write the whole path.`)

  const inputs = Object.freeze({
    provider: chosen,
    accounts: await readAccounts(read, chosen, add),
    fallback: readFallback(read('fallback'), add),
    prompts: globs.length > 0 || prompt !== '' ? globs : ['prompts/**'],
    promptsAreDefault: globs.length === 0 || (globs.length === 1 && globs[0] === 'prompts/**'),
    prompt,
    vars: await readVariablesText(read('vars'), (line, message) => add('vars', atLine(read('vars'), line, message))),
    varsFile: read('vars-file'),
    modelsFile: read('models'),
    defaults: readDefaults(read),
    takes: amount('takes', 'a whole number from 1 to 20', (value) => wholeFrom1(value) && value <= 20) ?? 1,
    outputDir: read('output-dir') || 'videos',
    artifact: oneOf('artifact', ['bundle', 'each', 'none'], 'bundle'),
    artifactName:
      shard !== null && artifactName === 'videos' ? `videos-${shard.index}-of-${shard.count}` : artifactName,
    retentionDays: amount('retention-days', 'a whole number from 1 to 90', (value) => wholeFrom1(value) && value <= 90),
    maxCost: amount('max-cost', 'an amount of USD, for example 2.50', (value) => value >= 0),
    maxCostMonth: amount('max-cost-month', 'an amount of USD, for example 20', (value) => value >= 0),
    concurrency:
      amount('concurrency', 'a whole number from 1 to 100', (value) => wholeFrom1(value) && value <= 100) ?? 5,
    timeoutMs:
      (amount('timeout-minutes', 'minutes above 0, at most 1440', (value) => value > 0 && value <= 1440) ?? 30) *
      60_000,
    pollIntervalMs: scale(
      amount('poll-interval', 'seconds from 0.1 to 600', (value) => value >= 0.1 && value <= 600),
      1000,
    ),
    reuse: flag('reuse', true),
    ledger,
    githubToken: tokenOf(read('github-token')),
    clipsDir,
    buyAgain: readBuyAgain(read('buy-again'), add),
    adopt: readAdopt(lines(read('adopt')), add),
    extra: await readExtra(read('extra'), add),
    shard,
    dryRun: flag('dry-run', false),
    onError: oneOf('on-error', ['fail', 'warn'], 'fail'),
    allowUntrusted: flag('allow-untrusted', false),
  } satisfies Inputs)
  // All of them have been read.
  problems.push(...misspelledInputs(process.env, names))
  return inputs
}

/** Where nobody resolves GitHub's expressions, the default arrives as it is written, which is no token. */
function tokenOf(text: string): string {
  return text.startsWith('${{') ? '' : text
}

function readDefaults(read: (name: string) => string): Inputs['defaults'] {
  return Object.fromEntries(
    REQUEST_FIELDS.flatMap((name) => {
      const { kind, input } = FIELDS[name]
      if (input === null || kind === 'map') return []
      return [[name, kind.startsWith('file') ? lines(read(input)) : read(input)]]
    }),
  )
}

function scale(value: number | null, factor: number): number | null {
  return value === null ? null : value * factor
}

function lines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

type Add = (field: string, message: string) => void

/** The line is worth a word where there are several. */
function atLine(text: string, line: number | null, message: string): string {
  return line === null || !/[\r\n]/.test(text) ? message : `line ${line}: ${message}`
}

async function readExtra(text: string, add: Add): Promise<Record<string, unknown>> {
  if (text.trim() === '') return {}
  const found = await parseExtra(text, (message) => add('extra', message))
  if (!found) return {}
  for (const { name } of variablesIn(JSON.stringify(found)))
    add('extra', `{{${name}}} is not filled in here: variables stand in prompt files and in the input prompt.`)
  return found
}

function readFallback(text: string, add: Add): NamedWay[] {
  return waysIn(text).flatMap((one) => {
    const way = readNamedWay(one)
    if (typeof way !== 'string') return [way]
    add('fallback', way)
    return []
  })
}

function readShard(text: string, add: Add): Inputs['shard'] {
  if (text === '') return null
  const match = /^(\d{1,4})\s*\/\s*(\d{1,4})$/.exec(text)
  const [index, count] = [Number(match?.[1]), Number(match?.[2])]
  if (match && index >= 1 && index <= count) return { index, count }
  add('shard', `"${text}" is not allowed. Write this part and the number of parts, from 1/4 to 4/4 for example.`)
  return null
}

function readBuyAgain(text: string, add: Add): Set<BuyAgain> {
  const words = text
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((word) => word !== '')
  const chosen = new Set<BuyAgain>()
  for (const word of words) {
    if (word === 'both') chosen.add('failed').add('unknown')
    else if (word === 'failed' || word === 'unknown' || word === 'gone') chosen.add(word)
    else if (word !== 'and') add('buy-again', `"${word}" is not allowed. Allowed: failed, unknown, both, gone.`)
  }
  return chosen
}
