/** The library's front door over any ports; `@reelay/core/node` has the short form with Node's. */

import type { Balance } from '../providers/adapter.ts'
import { findCard } from '../providers/catalog.ts'
import type { Estimate } from '../providers/estimate.ts'
import { readJson } from '../providers/http.ts'
import { judgeReply } from '../providers/judge-submit.ts'
import { typicalMsOf } from '../providers/own-facts.ts'
import { type OwnCardProblem, readOwnCards } from '../providers/read-own-cards.ts'
import { ADAPTERS } from '../providers/registry.ts'
import { invalidInput, type Problem, ReelayError, type Warning } from '../video/error.ts'
import type { VideoInput } from '../video/request.ts'
import { parseTaskHandle, type TaskHandle, type TaskState } from '../video/task.ts'
import type { Downloaded } from './download/delivery.ts'
import { readClip } from './download/download.ts'
import { fetchClip } from './download/fetch-clip.ts'
import { errorOf } from './failures/error-of.ts'
import {
  BYTES,
  checkOptions,
  ELSEWHERE,
  FUNCTION,
  HEADER_TEXT,
  MILLISECONDS,
  OBJECT,
  POLL_INTERVAL,
  type Rules,
  readOptions,
  SIGNAL,
  TIME,
  WEB_ADDRESS,
} from './options.ts'
import { prepareOrThrow } from './order/prepare.ts'
import { checkAccount, nameIn } from './session/account.ts'
import { TransportError } from './session/ports.ts'
import { exchange, hostUrl, openSession, type Session, type SessionOptions } from './session/session.ts'
import { submit } from './submit/submit.ts'
import { getTask } from './wait/look.ts'
import { createPollSchedule } from './wait/schedule.ts'
import { waitForTask } from './wait/wait.ts'
import { type Waiting, waiting } from './wait/waiting.ts'

export type ClientOptions = SessionOptions

export interface Client {
  /** What it would cost, and what a person should know. No request is made. Throws `invalid_input`. */
  estimate(input: VideoInput): Estimate & { warnings: Warning[] }
  /** Buys. Keep the handle: it is all that is needed to wait and download, on any machine. */
  submit(
    input: VideoInput,
    options?: { signal?: AbortSignal; callbackUrl?: string; idempotencyKey?: string },
  ): Promise<TaskHandle>
  /** One look. */
  get(task: TaskHandle, options?: { signal?: AbortSignal }): Promise<TaskState>
  /**
   * Waits until the clip is ready, at most `timeoutMs` (default 30 minutes). `await` it, or loop over its states with
   * `for await`. Rejects with a ReelayError that carries the handle: a timeout of ours leaves the task alive.
   */
  wait(
    task: TaskHandle,
    options?: {
      signal?: AbortSignal
      timeoutMs?: number
      pollIntervalMs?: number
      onState?: (state: TaskState) => void
    },
  ): Waiting
  /**
   * The bytes of a finished clip, resumed and checked. The generator returns size and SHA-256, and what the file is where
   * it is no MP4. An error at its end may say that the bytes are no clip: they must not be used then. `deadline` is in
   * milliseconds since 1970.
   */
  read(
    task: TaskHandle,
    state: TaskState,
    options?: { signal?: AbortSignal; deadline?: number; maxBytes?: number },
  ): AsyncGenerator<Uint8Array, Downloaded>
  /** As `read`, for whoever can begin anew: `save` is called again with another stream when what came was no clip. */
  save<Saved>(
    task: TaskHandle,
    state: TaskState,
    save: (chunks: AsyncGenerator<Uint8Array, Downloaded>) => Promise<Saved>,
    options?: { signal?: AbortSignal; deadline?: number; maxBytes?: number },
  ): Promise<Saved>
  /** The account's balance, or null where the provider tells none. */
  balance(options?: { signal?: AbortSignal }): Promise<Balance | null>
}

const TIMEOUT_MS = 30 * 60_000

export const CLIENT_OPTIONS: Rules<ClientOptions> = {
  provider: ELSEWHERE,
  apiKey: ELSEWHERE,
  baseUrl: ELSEWHERE,
  models: ELSEWHERE,
  words: OBJECT,
  log: FUNCTION,
  http: FUNCTION,
  clock: OBJECT,
}

/** The methods that take options, which are their last argument. */
type Optioned = Exclude<keyof Client, 'estimate'>
type OptionsOf<Name extends Optioned> =
  Required<Parameters<Client[Name]>> extends [...unknown[], infer Options extends object] ? Options : never

const FETCHING = { signal: SIGNAL, deadline: TIME, maxBytes: BYTES }
const METHOD_OPTIONS: { readonly [Name in Optioned]: Rules<OptionsOf<Name>> } = {
  submit: { signal: SIGNAL, callbackUrl: WEB_ADDRESS, idempotencyKey: HEADER_TEXT },
  get: { signal: SIGNAL },
  wait: { signal: SIGNAL, timeoutMs: MILLISECONDS, pollIntervalMs: POLL_INTERVAL, onState: FUNCTION },
  read: FETCHING,
  save: FETCHING,
  balance: { signal: SIGNAL },
}

/** @throws ReelayError `invalid_input` for options that there are not, and for an account that cannot be used */
export function createClient(given: ClientOptions): Client {
  const { options, problems } = readOptions(given, CLIENT_OPTIONS, 'createClient')
  problems.push(...clientProblems(options))
  if (problems.length > 0) throw invalidInput(problems, nameIn(options))
  const { cards: models } = readOwnCards(options.models ?? [])
  const session = openSession({ ...options, models })
  const schedules = new Map<string, ReturnType<typeof createPollSchedule>>()
  const scheduleOf = (model = '') => {
    const known = schedules.get(model)
    if (known) return known
    const schedule = createPollSchedule({
      typicalMs: typicalMsOf(session.models, findCard(session.adapter.id, model), session.adapter.id, model),
      minimumMs: session.adapter.minimumPollMs,
      random: () => session.clock.random(),
    })
    schedules.set(model, schedule)
    return schedule
  }
  const checked = <Name extends Optioned>(method: Name, choices?: OptionsOf<Name>, task?: TaskHandle) =>
    checkOptions(choices, METHOD_OPTIONS[method], method, session.adapter.id, task)
  return {
    estimate(input) {
      const prepared = prepareOrThrow(session.adapter, input, session.models)
      return { ...prepared.estimate, warnings: prepared.warnings }
    },
    submit: async (input, choices) => {
      const options = checked('submit', choices)
      return submit(session, prepareOrThrow(session.adapter, input, session.models), options)
    },
    get: async (task, choices) => getTask(session, ownTask(session, task), checked('get', choices, task).signal),
    wait: (task, choices) =>
      waiting(async (tell) => {
        const { onState, ...options } = checked('wait', choices, ownTask(session, task))
        return waitForTask(session, task, {
          timeoutMs: TIMEOUT_MS,
          schedule: scheduleOf(task.model),
          ...options,
          onState(state) {
            tell(state)
            onState?.(state)
          },
        })
      }),
    read: (task, state, choices) => readClip(session, ownTask(session, task), state, checked('read', choices, task)),
    save: async (task, state, save, choices) =>
      fetchClip(session, ownTask(session, task), state, save, checked('save', choices, task)),
    balance: async (choices) => readBalance(session, checked('balance', choices).signal),
  }
}

/** What is wrong with the account and the model cards. */
export function clientProblems(options: Pick<ClientOptions, 'provider' | 'apiKey' | 'baseUrl' | 'models'>): Problem[] {
  return [...checkAccount(options), ...readOwnCards(options.models ?? []).problems.map(asProblem)]
}

/** @throws ReelayError where that is no handle, or one of another provider: nothing is asked then */
function ownTask(session: Session, task: TaskHandle): TaskHandle {
  const { id, name } = session.adapter
  if (typeof task === 'string' || parseTaskHandle(task) === null)
    throw new ReelayError(
      'invalid_input',
      'That is no handle of a task. Give the whole object that submit returned. Nothing was asked.',
      { provider: id, charged: 'unknown' },
    )
  if (task.provider === id) return task
  throw new ReelayError(
    'invalid_input',
    `Task ${task.id} was made at ${ADAPTERS[task.provider].name}, and this client speaks with ${name}. Nothing was asked.`,
    { provider: id, charged: 'unknown', task },
  )
}

/** `models[0].price.usd` */
function asProblem({ path, message }: OwnCardProblem): Problem {
  const names = path.map((name) => (typeof name === 'number' ? `[${name}]` : `.${name}`))
  return { field: `models${names.join('')}`, value: undefined, message }
}

/**
 * @returns the balance, or null where the provider has no endpoint for it, or none to tell of this account
 * @throws ReelayError when it has one and does not answer
 */
export async function readBalance(session: Session, signal?: AbortSignal): Promise<Balance | null> {
  const { adapter } = session
  if (!adapter.balance) return null
  try {
    const root = hostUrl(session, 'balance')
    const asked = adapter.balance.request(root, session.clock.now())
    if (!asked) return null
    const reply = await exchange(session, asked, 'free', signal)
    const balance = reply.status === 200 ? adapter.balance.read(readJson(reply), root) : undefined
    if (balance !== undefined) return balance
    const verdict = judgeReply(adapter, reply)
    const code = verdict.code === 'submit_unknown' ? 'invalid_response' : verdict.code
    const facts = {
      why: verdict.error?.message ?? `HTTP ${reply.status}`,
      advice: session.words.advice[code] ?? '',
    }
    const retryable = reply.status >= 500 || reply.status === 429
    throw errorOf(session, 'noBalance', facts, { code, httpStatus: reply.status, retryable })
  } catch (error) {
    if (!(error instanceof TransportError)) throw error
    const facts = { why: error.message, advice: '' }
    throw errorOf(session, 'noBalance', facts, { code: 'network', retryable: true, cause: error })
  }
}
