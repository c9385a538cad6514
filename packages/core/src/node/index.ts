/** @reelay/core/node: the engine's ports on Node.js. */

import {
  CLIENT_OPTIONS,
  type Client,
  type ClientOptions,
  clientProblems,
  createClient as createNeutralClient,
} from '../engine/client.ts'
import type { ClipFile } from '../engine/ledger/ledger.ts'
import { checkOptions, ELSEWHERE, OBJECT, type Rules, readOptions, SIGNAL, TIME } from '../engine/options.ts'
import { nameIn } from '../engine/session/account.ts'
import { waiting } from '../engine/wait/waiting.ts'
import { invalidInput, ReelayError } from '../video/error.ts'
import type { ProviderId } from '../video/provider-id.ts'
import type { TaskHandle, TaskState } from '../video/task.ts'
import { type Accounts, createSessions, readAccounts } from './accounts.ts'
import type { ClipOrder } from './clip-orders.ts'
import { systemClock } from './clock.ts'
import { type Generated, generateAll } from './generate-all.ts'
import type { GenerateAllOptions } from './generate-all-options.ts'
import { tooOldNode } from './oldest-node.ts'
import { saveClip } from './save-clip.ts'
import { createTransport } from './transport.ts'

export type { Account, Accounts } from './accounts.ts'
export type { ClipOrder } from './clip-orders.ts'
export { systemClock } from './clock.ts'
export { isDatabaseAddress, secretsOf } from './databases/address.ts'
export type { DatabaseLedger, DatabaseLedgerOptions } from './databases/database-ledger.ts'
export { DatabaseTrouble } from './databases/database-trouble.ts'
export { openDatabaseLedger } from './databases/open-database-ledger.ts'
export { type Disk, openDisk } from './disk.ts'
export { createFolderLedger, type FolderLedger } from './folder-ledger.ts'
export type { Generated } from './generate-all.ts'
export type { GenerateAllOptions } from './generate-all-options.ts'
export { UnsafePathError } from './guarded-path.ts'
export { hashFile } from './hash-file.ts'
export { createHeartbeat, type Every, type Heartbeat } from './heartbeat.ts'
export { readImageFile } from './image-file.ts'
export { notALedger } from './ledger-word.ts'
export { readMp4 } from './mp4.ts'
export { processOwner, stateOfOwner } from './process-owner.ts'
export { proxyProblems } from './proxies.ts'
export { removeLeftovers, saveClip } from './save-clip.ts'
export { isForAShell } from './shell-path.ts'
export { createTransport, type NodeTransport, type TransportOptions } from './transport.ts'

export interface NodeClient extends Client {
  /**
   * Saves a finished clip as `file`: whole and checked, or not at all. Folders are made. Free, and may be repeated. What is
   * no MP4 gets its own ending: `kind` in what comes back says which.
   * @param options.state what `wait` gave; asked for when absent
   * @param options.deadline when to give up, in milliseconds since 1970
   * @throws ReelayError with the handle, when the task has not succeeded or its file cannot be had
   */
  download(
    task: TaskHandle,
    file: string,
    options?: { state?: TaskState; signal?: AbortSignal; deadline?: number },
  ): Promise<ClipFile>
  /**
   * Makes every clip, each bought once however often the program runs, and gives each as soon as it ends: loop over it with
   * `for await`. Equal orders are one purchase; what an earlier run has bought is taken up; `maxCost` refuses all of it
   * before anything is bought. An order that fails is given with its `error`, and the others go on.
   * @throws ReelayError `invalid_input` with every mistake of every order, or `budget_exceeded`
   */
  generateAll(orders: readonly ClipOrder[], options: GenerateAllOptions): AsyncGenerator<Generated, void>
  /**
   * Ends what still waits and lets go of all connections, so that the process can end. Tasks live on at the provider; the
   * client asks and buys nothing any more.
   */
  close(): Promise<void>
}

export type NodeClientOptions = Omit<ClientOptions, 'http' | 'clock'> &
  Partial<Pick<ClientOptions, 'http' | 'clock'>> & {
    /** Accounts at other providers, for orders and fallbacks of `generateAll` that name them. */
    accounts?: Accounts
  }

const OPTIONS: Rules<NodeClientOptions> = { ...CLIENT_OPTIONS, accounts: ELSEWHERE }

type DownloadOptions = NonNullable<Parameters<NodeClient['download']>[2]>
const DOWNLOAD_OPTIONS: Rules<DownloadOptions> = { state: OBJECT, signal: SIGNAL, deadline: TIME }

/** An older one fails in the middle of a purchase. */
function refuseOldNode(provider: ProviderId): void {
  const message = tooOldNode()
  if (message !== undefined) throw new ReelayError('invalid_input', message, { provider, charged: 'no' })
}

/**
 * The short form: a client with Node's network, timers and files.
 * @throws ReelayError `invalid_input` for an account that cannot be used
 */
export function createClient(given: NodeClientOptions): NodeClient {
  refuseOldNode(given?.provider)
  const read = readOptions(given, OPTIONS, 'createClient')
  const { accounts: written = {}, ...options } = read.options
  const { accounts, problems } = readAccounts(options.provider, written)
  const mistakes = [...read.problems, ...clientProblems(options), ...problems]
  if (mistakes.length > 0) throw invalidInput(mistakes, nameIn(options))
  const transport = createTransport()
  const all = { http: transport.http, clock: systemClock, ...options }
  const client = createNeutralClient(all)
  const closing = new AbortController()
  /** What may hold a paid task: the client closes when its reply was read, or had its few seconds. */
  const underWay = new Set<Promise<unknown>>()
  const tracked = <Result>(work: Promise<Result>): Promise<Result> => {
    const settled = work.catch(() => {}).finally(() => underWay.delete(settled))
    underWay.add(settled)
    return work
  }
  /** The choices of a call, which ends with the client. */
  const untilClosed = <Choices extends { signal?: AbortSignal }>(
    choices?: Choices,
  ): Choices & { signal: AbortSignal } => {
    if (closing.signal.aborted)
      throw new ReelayError('aborted', 'This client is closed. Make a new one with createClient. Nothing was sent.', {
        provider: options.provider,
        charged: 'no',
      })
    const own = choices?.signal
    // What is no signal is refused by whoever checks the choices.
    const signal = own instanceof AbortSignal ? AbortSignal.any([closing.signal, own]) : (own ?? closing.signal)
    return { ...(choices as Choices), signal }
  }
  return {
    ...client,
    submit: async (input, choices) => tracked(client.submit(input, untilClosed(choices))),
    get: async (task, choices) => client.get(task, untilClosed(choices)),
    wait: (task, choices) =>
      closing.signal.aborted
        ? waiting(async () => client.wait(task, untilClosed(choices)))
        : client.wait(task, untilClosed(choices)),
    async *read(task, state, choices) {
      return yield* client.read(task, state, untilClosed(choices))
    },
    save: async (task, state, save, choices) => client.save(task, state, save, untilClosed(choices)),
    balance: async (choices) => client.balance(untilClosed(choices)),
    async download(task, file, choices) {
      const { state, signal, deadline } = untilClosed(
        checkOptions(choices, DOWNLOAD_OPTIONS, 'download', options.provider, task),
      )
      const known = state ?? (await client.get(task, { signal }))
      const until = { signal, ...(deadline === undefined ? {} : { deadline }) }
      return client.save(task, known, (chunks) => saveClip(chunks, file), until)
    },
    async *generateAll(orders, choices) {
      yield* generateAll(createSessions(all, accounts), orders, untilClosed(choices), tracked)
    },
    async close() {
      closing.abort()
      await Promise.all(underWay)
      await transport.close()
    },
  }
}
