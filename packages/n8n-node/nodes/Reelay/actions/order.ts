/** What the items of this run ask for, checked, priced and ready to be bought: shared by Generate and Submit. */

import { type Problem, type ProviderId, ReelayError } from '@reelay/core'
import { fingerprint, type Prepared, purchase, type Session } from '@reelay/core/host'
import type { IExecuteFunctions, NodeExecutionHint } from 'n8n-workflow'
import { connect, originOf, readAccount } from '../host/account.ts'
import { type BinaryStore, createBinaryStore } from '../host/binary.ts'
import { callbackProblems, isOnInternet, silentModel } from '../host/callback.ts'
import { ItemFailure, nodeError } from '../host/errors.ts'
import { type Fields, fieldsOfRequest, withTask } from '../host/fields.ts'
import { type FileChoice, outputProblems, readFileChoice } from '../host/file-name.ts'
import { readRequest, readSettings, type Settings } from '../host/input.ts'
import { type Ends, readAll, settle } from '../host/items.ts'
import { type Memory, openMemory } from '../host/memory.ts'
import { goesOn } from '../host/tool.ts'
import { countRefunds, overBudget } from './budget.ts'

export interface Ordered {
  prepared: Prepared
  /** See Memory.keyOf. */
  key: string
  fields: Fields
  file: FileChoice
}

export interface Order {
  provider: ProviderId
  /** Opened with the first use: where no item can be bought, the key may be none. */
  session(): Session
  settings: Settings
  memory: Memory
  store: BinaryStore
  items: Ends<Ordered>
}

/** What the provider is to call, and the parameter that says so: this execution (true), an address, or nothing. */
export interface Call {
  field: 'waitMode' | 'callback'
  callback: boolean | string
}

/** @throws NodeOperationError */
export async function readOrder(
  context: IExecuteFunctions,
  provider: ProviderId,
  calls: (settings: Settings) => Call,
): Promise<Order> {
  const { settings, problems } = readSettings(context)
  const { key, problems: account } = await readAccount(context, provider)
  const common: Problem[] = [...account, ...problems]
  const { field, callback } = calls(settings)
  if (callback !== false) common.push(...callbackProblems(context, provider, key, field, callback))
  const origin = originOf(provider, key)
  const memory = await openMemory(context, origin)
  const onInternet = isOnInternet(provider, key)
  const warnings = new Set<string>()
  const read = async (index: number) => {
    const { prepared, problems } = await readRequest(context, provider, index, onInternet)
    const file = readFileChoice(context, index)
    problems.push(...outputProblems(file))
    if (!prepared) return { value: null, problems }
    if (callback !== false) problems.push(...silentModel(provider, prepared.request.model, field))
    for (const { message } of prepared.warnings) warnings.add(message)
    const clip = fingerprint({ provider, baseUrl: origin || null, request: prepared.request, take: 1 })
    const fields = fieldsOfRequest(prepared, provider)
    return { value: { prepared, key: memory.keyOf(index, clip, prepared.estimate.usd), fields, file }, problems }
  }
  const items = await readAll<Ordered>(context, provider, common, read, memory.taskAt)
  const store = createBinaryStore(context.helpers.prepareBinaryData)
  hint(context, warnings)
  let open: Session | null = null
  const session = () => {
    open ??= connect(context, provider, key, store.sawStream)
    return open
  }
  const affordable = await withinBudget(context, provider, items, settings, memory, session)
  return { provider, settings, memory, store, items: affordable, session }
}

/** Buys one item's clip, or takes up what an earlier attempt of this execution has bought. */
export function buy(
  context: IExecuteFunctions,
  { session, memory }: Order,
  { prepared, key, fields }: Ordered,
  callbackUrl: string | undefined,
): Promise<Fields | ItemFailure> {
  const over = memory.over(key)
  if (over !== null) return Promise.resolve(new ItemFailure(over, fields))
  const bought = purchase(session(), prepared, key, {
    ledger: memory,
    choices: CHOICES,
    allowUnrecorded: false,
    // Other executions order the very same clip: a task in the provider's list could be any of theirs.
    hasTwins: true,
    callbackUrl,
    signal: context.getExecutionCancelSignal(),
    owner: context.getExecutionId(),
  }).then(({ record }) => {
    const { task } = record
    if (!task) throw new ReelayError('invalid_response', 'A purchase without a task was recorded.')
    return { ...withTask(fields, task), status: 'queued' }
  })
  const fail = (error: unknown) => new ItemFailure(memory.firstReason(key, error), fields)
  return settle(bought, fail).finally(() => memory.end(key))
}

/** A file is never at hand: it may lie in the storage of an attempt that is gone. */
export const CHOICES = { reuse: true, buyAgain: new Set<never>(), fileAtHand: false } as const

async function withinBudget(
  context: IExecuteFunctions,
  provider: ProviderId,
  items: Ends<Ordered>,
  { maxCost }: Settings,
  memory: Memory,
  session: () => Session,
): Promise<Ends<Ordered>> {
  const check = () => overBudget(items, provider, maxCost, memory)
  let error = check()
  // What failed since it was submitted may have been given back: that is looked at before a clip is refused for it.
  if (error !== null && (await countRefunds(session, memory))) error = check()
  if (error === null) return items
  const refused = items.map((item) =>
    item instanceof ItemFailure || !memory.isOpen(item.key) ? item : new ItemFailure(error, item.fields),
  )
  const at = refused.findIndex((item) => item instanceof ItemFailure)
  const first = refused[at]
  const kept = items.flatMap((item) => (item instanceof ItemFailure ? [] : (memory.taskOf(item.key)?.id ?? [])))
  if (first instanceof ItemFailure && !goesOn(context)) throw nodeError(context.getNode(), first, at, kept)
  return refused
}

function hint(context: IExecuteFunctions, warnings: ReadonlySet<string>): void {
  const hints: NodeExecutionHint[] = [...warnings].map((message) => ({ message, location: 'outputPane' }))
  if (hints.length > 0) context.addExecutionHints?.(...hints)
}
