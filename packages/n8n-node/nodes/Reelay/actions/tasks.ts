/** The tasks that the items name, and a session to ask for them: shared by Get, Wait and Download. */

import { type Problem, type ProviderId, ReelayError, type TaskHandle, type TaskState } from '@reelay/core'
import { getTask, type Session } from '@reelay/core/host'
import type { IExecuteFunctions } from 'n8n-workflow'
import { connect, type Key, readAccount } from '../host/account.ts'
import { type BinaryStore, createBinaryStore } from '../host/binary.ts'
import { clock } from '../host/clock.ts'
import { readMistakes } from '../host/expressions.ts'
import { type Fields, fieldsOfTask } from '../host/fields.ts'
import { type FileChoice, readFileChoice } from '../host/file-name.ts'
import { readSettings, readTask, type Settings } from '../host/input.ts'
import { type Ends, readAll } from '../host/items.ts'

export interface Known {
  task: TaskHandle
  fields: Fields
  file: FileChoice
}

export interface Tasks {
  /** Opened with the first use: where no item could be read, the key may be none. */
  session(): Session
  settings: Settings
  key: Key
  store: BinaryStore
  items: Ends<Known>
}

/** @throws NodeOperationError */
export async function readTasks(context: IExecuteFunctions, provider: ProviderId): Promise<Tasks> {
  const { settings, problems } = readSettings(context)
  const { key, problems: account } = await readAccount(context, provider)
  const common: Problem[] = [...account, ...problems]
  const input = context.getInputData()
  const items = await readAll<Known>(context, provider, common, async (index) => {
    const json = input[index]?.json ?? {}
    const { task, problems } = readTask(context, provider, index, json)
    problems.push(...readMistakes(context, index, ['fileName', 'binaryProperty']))
    return { value: task && { task, fields: fieldsOfTask(task, json), file: readFileChoice(context, index) }, problems }
  })
  const store = createBinaryStore(context.helpers.prepareBinaryData)
  let open: Session | null = null
  return {
    settings,
    key,
    store,
    items,
    session() {
      open ??= connect(context, provider, key, store.sawStream)
      return open
    },
  }
}

/** Milliseconds to the next look after one that nobody answered. */
const PAUSES = [1000, 3000, 9000]

/** What the task has come to by now. A look is free, and one that fails for the moment says nothing of the task. */
export function look(
  session: Session,
  task: TaskHandle,
  signal: AbortSignal | undefined,
  pauses: readonly number[] = PAUSES,
): Promise<TaskState> {
  return getTask(session, task, signal).catch(async (error: unknown) => {
    const [pause, ...rest] = pauses
    const passes = ReelayError.is(error) && error.retryable && !signal?.aborted
    if (pause === undefined || !passes) return Promise.reject(error)
    await clock.sleep(pause, signal)
    return look(session, task, signal, rest)
  })
}
