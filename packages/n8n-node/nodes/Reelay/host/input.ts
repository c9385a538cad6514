/** What a person set in the panel, by hand or by expression, checked before anything is spent. */

import {
  type ImageFile,
  type ImageInput,
  isProviderId,
  type Problem,
  type ProviderId,
  parseTaskHandle,
  type TaskHandle,
  type VideoInput,
} from '@reelay/core'
import {
  ADAPTERS,
  FIELDS,
  FILE_FIELD_NAMES,
  isOutOfPublicReach,
  numbersLost,
  OPTIONAL_FIELDS,
  type Prepared,
  prepare,
} from '@reelay/core/host'
import { JPG } from 'image-size/types/jpg'
import { PNG } from 'image-size/types/png'
import { WEBP } from 'image-size/types/webp'
import type { IDataObject, IExecuteFunctions } from 'n8n-workflow'
import { asFilledIn, choiceOfAnother, modelIn, OTHER_MODEL } from './chosen.ts'
import { unreadable } from './errors.ts'
import { ORDER_FIELDS, readMistakes, SETTING_FIELDS, withoutEscapes } from './expressions.ts'
import { readOwnPrice } from './own-price.ts'

export interface Settings {
  waitMode: 'inProcess' | 'suspend'
  timeoutMs: number
  pollIntervalMs: number | undefined
  /** USD for all that this node buys in one execution. */
  maxCost: number | undefined
  /** Clips that are made at the same time. */
  concurrency: number
  /** True: call this execution. A text: call that address. */
  callback: boolean | string
}

const TIMEOUT_S = 1800
/** Enough for twenty items to take as long as one; beyond it, waiting for a busy provider would take too long. */
const CONCURRENCY = 20

/** Longer than any task lives, and short enough for every calendar. */
const LONGEST_S = 30 * 86_400

const DEFAULTS: Settings = {
  waitMode: 'inProcess',
  timeoutMs: TIMEOUT_S * 1000,
  pollIntervalMs: undefined,
  maxCost: undefined,
  concurrency: CONCURRENCY,
  callback: false,
}

/**
 * @returns the settings of the whole run, which the first item decides, and what is wrong with them. Of several budgets
 * the smallest holds.
 */
export function readSettings(context: IExecuteFunctions): { settings: Settings; problems: Problem[] } {
  const problems: Problem[] = []
  try {
    return { settings: settingsOf(context, problems), problems }
  } catch (error) {
    return { settings: DEFAULTS, problems: [...problems, unreadable(error)] }
  }
}

function settingsOf(context: IExecuteFunctions, problems: Problem[]): Settings {
  const options = context.getNodeParameter('options', 0, {}) as IDataObject
  const mistakes = readMistakes(context, 0, SETTING_FIELDS)
  problems.push(...mistakes)
  // What is told already is not told once more as a number or a choice that is none.
  const given = (field: string, value: unknown) => (mistakes.some((one) => one.field === field) ? undefined : value)
  const number = (field: string, value: unknown, least: number, most = Number.MAX_VALUE): number | undefined => {
    if (value === undefined || value === null || value === '') return undefined
    const parsed = typeof value === 'number' ? value : Number(String(value).trim())
    if (Number.isFinite(parsed) && parsed >= least && parsed <= most) return parsed
    const range = most === Number.MAX_VALUE ? `of at least ${least}` : `from ${least} to ${most}`
    problems.push({ field, value, message: `"${value}" is no number ${range}. Correct it or leave it empty.` })
    return undefined
  }
  const waitMode = String(given('waitMode', context.getNodeParameter('waitMode', 0, 'inProcess')) ?? 'inProcess')
  if (waitMode !== 'inProcess' && waitMode !== 'suspend')
    problems.push({
      field: 'waitMode',
      value: waitMode,
      message: `"${waitMode}" is no way to wait. Allowed: inProcess or suspend.`,
    })
  const seconds: unknown = context.getNodeParameter('timeout', 0, TIMEOUT_S)
  const pollInterval = number('pollInterval', given('pollInterval', options['pollInterval']), 0.1)
  const amounts = new Set<unknown>()
  const inPanel = new Set<unknown>()
  for (const item of context.getInputData().keys()) {
    const own = context.getNodeParameter('options', item, {}) as IDataObject
    if ('maxCost' in own) amounts.add(own['maxCost'] ?? '')
    const [mistake] = readMistakes(context, item, ['maxCost'])
    if (mistake === undefined) inPanel.add(context.getNodeParameter('maxCost', item, ''))
    else if (!problems.some(({ field }) => field === 'maxCost')) problems.push(mistake)
  }
  if (amounts.delete(''))
    problems.push({
      field: 'maxCost',
      value: '',
      message: 'it is empty, and no budget would hold. Write an amount, or remove the option.',
    })
  const budgets = [
    ...[...amounts].flatMap((amount) => number('maxCost', amount, 0) ?? []),
    // There 0 is how the field is left alone.
    ...[...inPanel].flatMap((amount) => number('maxCost', amount, 0) || []),
  ]
  return {
    waitMode: waitMode === 'suspend' ? 'suspend' : 'inProcess',
    timeoutMs: (number('timeout', given('timeout', seconds), 1, LONGEST_S) ?? TIMEOUT_S) * 1000,
    pollIntervalMs: pollInterval === undefined ? undefined : pollInterval * 1000,
    maxCost: budgets.length === 0 ? undefined : Math.min(...budgets),
    concurrency: Math.floor(number('concurrency', given('concurrency', options['concurrency']), 1) ?? CONCURRENCY),
    callback: readCallback(given('callback', options['callback']), problems),
  }
}

function readCallback(value: unknown, problems: Problem[]): boolean | string {
  if (typeof value !== 'string' || value.trim() === '') return value === true
  const text = value.trim()
  if (text === 'true' || text === 'false') return text === 'true'
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text
  problems.push({
    field: 'callback',
    value,
    message: `"${text}" is no address. Switch it on or off, or give an https:// address.`,
  })
  return false
}

/**
 * One item's request, or everything that is wrong with it. No request is made.
 * @param onInternet whether the provider is on the internet, and can only fetch what the internet can
 * @param needsPrompt false for a price, which no prompt changes
 */
export async function readRequest(
  context: IExecuteFunctions,
  provider: ProviderId,
  item: number,
  onInternet: boolean,
  needsPrompt = true,
): Promise<{ prepared: Prepared | null; problems: Problem[] }> {
  const problems: Problem[] = []
  const { parameters, typeVersion } = context.getNode()
  const filledIn = asFilledIn({ parameters, typeVersion })
  const setTo = (name: string): unknown => {
    const value = modelIn(context.getNodeParameter(name, item, ''))
    return value === '' && (parameters[name] ?? '') === '' ? filledIn[name] : value
  }
  const text = (name: string) => asText(setTo(name))
  const options = context.getNodeParameter('options', item, {}) as IDataObject
  for (const name of ['model', 'prompt']) refuseNoText(name, setTo(name) ?? '', problems)
  problems.push(...readMistakes(context, item, ORDER_FIELDS))
  const model = text('model')
  const stale = choiceOfAnother(context.getNodeParameter('model', item, ''), provider)
  if (stale !== null) problems.push({ field: 'model', value: model, message: stale })
  const input: VideoInput = {
    model: model === OTHER_MODEL ? text('customModel') : model,
    prompt: withoutEscapes(text('prompt') ?? ''),
    duration: text('duration'),
    aspectRatio: text('aspectRatio'),
    resolution: text('resolution'),
    ...Object.fromEntries(
      OPTIONAL_FIELDS.map((name) => {
        const value: unknown = context.getNodeParameter(name, item, '')
        return [name, FIELDS[name].kind.startsWith('file') ? readAddresses(value) : optionalText(value)]
      }),
    ),
    imageUrl: [
      ...readAddresses(context.getNodeParameter('imageUrl', item, '')),
      ...(await readImage(context, item, asText(options['imageBinaryProperty']), problems)),
    ],
    extra: readExtra(options['extra'], problems),
  }
  if (onInternet) for (const name of FILE_FIELD_NAMES) refusePrivateImages(name, input[name], problems)
  if (model === OTHER_MODEL && input.model === undefined)
    problems.push({ field: 'customModel', value: '', message: 'it is empty. Write the name of the model.' })
  const own = readOwnPrice(options['price'], provider, input.model, problems)
  const isPriceOnly = !needsPrompt && input.prompt === ''
  const result = prepare(ADAPTERS[provider], isPriceOnly ? { ...input, prompt: 'any' } : input, own)
  if (isPriceOnly && result.ok) result.prepared.request.prompt = ''
  if (!result.ok) {
    // What an expression did wrong says more than what came of it.
    const told = new Set(problems.map(({ field }) => field))
    return { prepared: null, problems: [...problems, ...result.problems.filter(({ field }) => !told.has(field))] }
  }
  return { prepared: problems.length > 0 ? null : result.prepared, problems }
}

/**
 * A task's handle from either spelling: the handle, as an object or JSON, or the provider's own id, which the incoming
 * item may know more of.
 */
export function readTask(
  context: IExecuteFunctions,
  provider: ProviderId,
  item: number,
  json: IDataObject,
): { task: TaskHandle | null; problems: Problem[] } {
  const value: unknown = context.getNodeParameter('taskId', item, '')
  const handle = parseTaskHandle(value)
  const problem = (message: string) => ({ task: null, problems: [{ field: 'taskId', value, message }] })
  const id = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
  const [mistake] = handle === null && id !== '' ? readMistakes(context, item, ['taskId']) : []
  if (mistake !== undefined) return problem(mistake.message)
  const elsewhere = handle === null ? unknownMaker(value, id, json) : null
  if (elsewhere !== null)
    return problem(
      `it was made at "${elsewhere}", which this node does not speak with. Give it to the node that made it, or to one that speaks with "${elsewhere}".`,
    )
  const task = handle ?? handleOf(provider, id, json)
  if (task === null)
    return problem(
      'it is empty. Give the taskId (or task) of an item from Generate or Submit, for example {{ $json.taskId }}, or the ID that the provider shows.',
    )
  if (task.provider !== provider)
    return problem(
      `task ${task.id} was made at ${ADAPTERS[task.provider].name}, and this node is set to ${ADAPTERS[provider].name}. Choose ${ADAPTERS[task.provider].name} as provider.`,
    )
  return { task, problems: [] }
}

/** The provider that a handle or the incoming item names, where it is none of this node's. */
function unknownMaker(value: unknown, id: string, json: IDataObject): string | null {
  const handle = id.startsWith('{') ? parsed(id) : value
  const named = (
    typeof handle === 'object' && handle !== null ? handle : json['taskId'] === id ? json : {}
  ) as IDataObject
  const { provider } = named
  return typeof provider === 'string' && provider !== '' && !isProviderId(provider) ? provider.slice(0, 50) : null
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function handleOf(provider: ProviderId, id: string, json: IDataObject): TaskHandle | null {
  if (id === '' || id.length > 2048) return null
  // The item may say that the task is another provider's, which has to be told before that one is asked in vain.
  const known = parseTaskHandle(json['task'])
  if (known && known.id === id) return known
  const other = json['taskId'] === id && isProviderId(json['provider']) ? json['provider'] : provider
  return { v: 1, provider: other, id }
}

/** As `asText`; true and false may come from an expression, too. */
function optionalText(value: unknown): string | undefined {
  return typeof value === 'string' ? asText(withoutEscapes(value)) : asText(value)
}

/** Expressions give numbers, texts and nothing alike. */
function asText(value: unknown): string | undefined {
  if (value === undefined || value === null || value === '') return undefined
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** What an expression gives when something before it went wrong is no prompt to be paid for. */
function refuseNoText(field: string, value: unknown, problems: Problem[]): void {
  if (value === null || value === undefined || typeof value === 'string' || typeof value === 'number') return
  const what = Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : `${value}`
  problems.push({
    field,
    value,
    message: `the expression gives ${what} and no text. Point it at the field that holds the text.`,
  })
}

/** One address a line, or with commas between, or a list from an expression. */
function readAddresses(value: unknown): string[] {
  const list = Array.isArray(value) ? value : typeof value === 'string' ? value.split(/\s+|,(?=https?:)/i) : [value]
  return list.map((entry) => String(entry ?? '').trim()).filter((entry) => entry !== '')
}

/** The provider fetches the image, and cannot come to an address of this network. */
function refusePrivateImages(field: string, images: VideoInput['imageUrl'], problems: Problem[]): void {
  for (const image of Array.isArray(images) ? images : []) {
    if (typeof image !== 'string' || !/^https?:/i.test(image) || !isOutOfPublicReach(image)) continue
    const message = `"${image.slice(0, 200)}" is an address of this machine or of a private network, and the provider, which fetches it from the internet, cannot reach it. Give a public address that starts with https://, or the file itself: Options, Image From Binary Field.`
    problems.push({ field, value: image.slice(0, 200), message })
  }
}

async function readImage(
  context: IExecuteFunctions,
  item: number,
  property: string | undefined,
  problems: Problem[],
): Promise<ImageInput[]> {
  if (property === undefined) return []
  const binary = context.getInputData()[item]?.binary?.[property]
  if (!binary) {
    const message = `the item has no binary field "${property}". Name the field that holds the image.`
    problems.push({ field: 'imageBinaryProperty', value: property, message })
    return []
  }
  const bytes = await context.helpers.getBinaryDataBuffer(item, property)
  const image = asImage(binary.fileName ?? property, bytes)
  if (image) return [image]
  const message = `"${binary.fileName ?? property}" is no image that can be read. Give a JPEG, PNG or WebP.`
  problems.push({ field: 'imageBinaryProperty', value: property, message })
  return []
}

/** What the providers take. */
const IMAGES = { 'image/jpeg': JPG, 'image/png': PNG, 'image/webp': WEBP }

function asImage(name: string, bytes: Uint8Array): ImageFile | null {
  const found = Object.entries(IMAGES).find(([, image]) => image.validate(bytes))
  if (!found) return null
  try {
    const { width, height } = found[1].calculate(bytes)
    return { name, mediaType: found[0], bytes, width, height }
  } catch {
    return null
  }
}

function readExtra(value: unknown, problems: Problem[]): Record<string, unknown> | undefined {
  if (value === undefined || value === null || value === '') return undefined
  const parsed = typeof value === 'string' ? asJson(value) : value
  if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) {
    const lost = typeof value === 'string' ? numbersLost(value) : []
    for (const number of lost)
      problems.push({
        field: 'extra',
        value: number,
        message: `${number} has more digits than a number keeps and would arrive as ${Number(number)}. Write another one, or put it in quotes where the provider takes a text.`,
      })
    // What is told here is not told once more as a number in doubt.
    return lost.length === 0 ? (parsed as Record<string, unknown>) : undefined
  }
  const message = 'it is no JSON object. Write it like {"seed": 7}.'
  problems.push({ field: 'extra', value, message })
  return undefined
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
