/** What the items of this run ask for, checked, priced and ready to be bought: shared by Generate and Submit. */

import {
  ADAPTERS,
  fingerprint,
  formatUsd,
  type Prepared,
  type Problem,
  type ProviderId,
  purchase,
  ReelayError,
  type Session,
  sumUsd,
} from '@reelay/core'
import type { IExecuteFunctions, NodeExecutionHint } from 'n8n-workflow'
import { connect, originOf, readAccount } from '../host/account.ts'
import { type BinaryStore, createBinaryStore } from '../host/binary.ts'
import { ItemFailure, nodeError } from '../host/errors.ts'
import { type Fields, fieldsOfRequest, withTask } from '../host/fields.ts'
import { type FileChoice, readFileChoice } from '../host/file-name.ts'
import { readRequest, readSettings, type Settings } from '../host/input.ts'
import { type Ends, readAll, settle } from '../host/items.ts'
import { type Memory, openMemory } from '../host/memory.ts'
import { goesOn, isTool } from '../host/tool.ts'

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

/**
 * @param calls whether the provider has to call back
 * @throws NodeOperationError
 */
export async function readOrder(
  context: IExecuteFunctions,
  provider: ProviderId,
  calls: (settings: Settings) => boolean,
): Promise<Order> {
  const { settings, problems } = readSettings(context)
  const { key, problems: account } = await readAccount(context, provider)
  const common: Problem[] = [...account, ...problems]
  if (calls(settings)) common.push(...withoutCallbacks(provider))
  const origin = originOf(provider, key)
  const memory = openMemory(context, origin)
  const warnings = new Set<string>()
  const read = async (index: number) => {
    const { prepared, problems } = await readRequest(context, provider, index)
    const file = readFileChoice(context, index)
    if (!prepared) return { value: null, problems }
    for (const { message } of prepared.warnings) warnings.add(message)
    const clip = fingerprint({ provider, baseUrl: origin || null, request: prepared.request, take: 1 })
    const fields = fieldsOfRequest(prepared, provider)
    return { value: { prepared, key: memory.keyOf(index, clip, prepared.estimate.usd), fields, file }, problems }
  }
  const items = await readAll<Ordered>(context, provider, common, read, memory.taskAt)
  const store = createBinaryStore(context.helpers.prepareBinaryData)
  hint(context, warnings)
  let open: Session | null = null
  return {
    provider,
    settings,
    memory,
    store,
    items: withinBudget(context, items, settings, memory),
    session() {
      open ??= connect(context, provider, key, store.sawStream)
      return open
    },
  }
}

/** Buys one item's clip, or takes up what an earlier attempt of this execution has bought. */
export function buy(
  context: IExecuteFunctions,
  { session, memory }: Order,
  { prepared, key, fields }: Ordered,
  callbackUrl: string | undefined,
): Promise<Fields | ItemFailure> {
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
  return settle(bought, (error) => new ItemFailure(error, fields)).finally(() => memory.end(key))
}

/** A file is never at hand: it may lie in the storage of an attempt that is gone. */
export const CHOICES = { reuse: true, buyAgain: new Set<never>(), fileAtHand: false } as const

function withoutCallbacks(provider: ProviderId): Problem[] {
  const { name, callbacks } = ADAPTERS[provider]
  if (callbacks) return []
  const message = `${name} does not call back, so an execution that is put to sleep would wake at its deadline only. Wait in process instead, or use the template "Submit, then look until it is ready" (Submit, Wait, Get and Switch in a loop). Providers that call back: AIVideoAPI and APIMart.`
  return [{ field: 'waitMode', value: 'suspend', message }]
}

/** All or nothing: a budget that would be passed buys no clip at all. What is bought already is taken up all the same. */
function withinBudget(
  context: IExecuteFunctions,
  items: Ends<Ordered>,
  { maxCost }: Settings,
  memory: Memory,
): Ends<Ordered> {
  if (maxCost === undefined) return items
  const asked = items.filter((item): item is Ordered => !(item instanceof ItemFailure))
  // An agent calls its tool once a clip: its budget holds for the whole execution.
  const before = isTool(context) ? memory.spent(asked.map(({ key }) => key)) : 0
  const total = sumUsd([before, ...asked.map(({ prepared }) => prepared.estimate.usd)])
  const isBought = (item: Ordered) => memory.taskOf(item.key) !== null
  if ((total !== null && total <= maxCost) || asked.every(isBought)) {
    // Before anything is awaited: calls at the same time must see each other.
    for (const { key } of asked) memory.hold(key)
    return items
  }
  const clips = asked.length === 1 ? 'This clip comes' : `These ${asked.length} clips come`
  const spent = before ? ` after ${formatUsd(before)} that this execution has spent` : ''
  const unpriced = asked.map(({ prepared }) => prepared.estimate).find((estimate) => estimate.usd === null)
  const reason = unpriced !== undefined && 'reason' in unpriced ? ` (${unpriced.reason})` : ''
  const why =
    total === null
      ? `The price of at least one clip is not known${reason}, which counts as more than Max Cost (${formatUsd(maxCost)}).`
      : `${clips} to ${formatUsd(total)}${spent}, which is more than Max Cost (${formatUsd(maxCost)}).`
  const error = new ReelayError(
    'budget_exceeded',
    `${why} Nothing was submitted, and nothing was charged for it. Raise Max Cost, or choose a shorter clip, a lower resolution or fewer items.`,
    { charged: 'no' },
  )
  const refused = items.map((item) =>
    item instanceof ItemFailure || isBought(item) ? item : new ItemFailure(error, item.fields),
  )
  const at = refused.findIndex((item) => item instanceof ItemFailure)
  const first = refused[at]
  const kept = asked.flatMap(({ key }) => memory.taskOf(key)?.id ?? [])
  if (first instanceof ItemFailure && !goesOn(context)) throw nodeError(context.getNode(), first, at, kept)
  return refused
}

function hint(context: IExecuteFunctions, warnings: ReadonlySet<string>): void {
  const hints: NodeExecutionHint[] = [...warnings].map((message) => ({ message, location: 'outputPane' }))
  if (hints.length > 0) context.addExecutionHints?.(...hints)
}
