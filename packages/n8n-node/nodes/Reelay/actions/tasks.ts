/** The tasks that the items name, and a session to ask for them: shared by Get, Wait and Download. */

import type { Problem, ProviderId, Session, TaskHandle } from '@reelay/core'
import type { IExecuteFunctions } from 'n8n-workflow'
import { checkKey, connect, readKey } from '../host/account.ts'
import { type BinaryStore, createBinaryStore } from '../host/binary.ts'
import { type Fields, fieldsOfTask } from '../host/fields.ts'
import { readSettings, readTask, type Settings } from '../host/input.ts'
import { type Ends, readAll } from '../host/items.ts'

export interface Known {
  task: TaskHandle
  fields: Fields
}

export interface Tasks {
  /** Opened with the first use: where no item could be read, the key may be none. */
  session(): Session
  settings: Settings
  store: BinaryStore
  items: Ends<Known>
}

/** @throws NodeOperationError */
export async function readTasks(context: IExecuteFunctions, provider: ProviderId): Promise<Tasks> {
  const { settings, problems } = readSettings(context)
  const key = await readKey(context, provider)
  const common: Problem[] = [...checkKey(provider, key), ...problems]
  const input = context.getInputData()
  const items = await readAll<Known>(context, provider, common, async (index) => {
    const json = input[index]?.json ?? {}
    const { task, problems } = readTask(context, provider, index, json)
    return { value: task && { task, fields: fieldsOfTask(task, json) }, problems }
  })
  const store = createBinaryStore(context.helpers.prepareBinaryData)
  let open: Session | null = null
  return {
    settings,
    store,
    items,
    session() {
      open ??= connect(context, provider, key, store.sawStream)
      return open
    },
  }
}
