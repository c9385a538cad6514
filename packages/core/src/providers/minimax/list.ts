/** The tasks of the last seven days, of the newer API only: which of them may be a lost one, and which can only be that. */

import type { Adapter, ListedTask, LostTask } from '../adapter.ts'
import { apiGet } from '../adapter.ts'
import { type Json, number, object, text } from '../json.ts'
import { firstId } from '../task-id.ts'
import { isOlder } from './wire.ts'

/** Not more than other lists of this shape give. */
const PAGE = 100

export const list: NonNullable<Adapter['list']> = {
  // What the older API has made is not in it.
  request: (root, { model }) =>
    isOlder(model)
      ? undefined
      : apiGet(
          `${root}/v2/query/video_generation?page_num=1&page_size=${PAGE}&filter.model=${encodeURIComponent(model.toWellFormed())}`,
        ),

  hasMore(body) {
    const [items, total] = [object(body)?.['items'], number(object(body)?.['total'])]
    return Array.isArray(items) && total !== undefined ? total > items.length : null
  },

  read(body, lost) {
    const items = object(body)?.['items']
    if (!Array.isArray(items)) return undefined
    return items.flatMap((item) => listed(object(item), lost))
  },
}

function listed(task: Json | undefined, lost: LostTask | undefined): ListedTask[] {
  const id = firstId(task?.['id'])
  if (!task || id === undefined) return []
  const created = number(task['created_at'])
  return [
    {
      id,
      model: text(task['model']) ?? null,
      // What was rewritten says nothing of what was asked.
      prompt: isRewritten(text(task['model'])) ? null : (promptOf(task) ?? null),
      seconds: number(task['duration']) ?? null,
      size: null,
      createdAt: created === undefined ? null : created * 1000,
      isOrder: lost === undefined ? null : orderIn(task, lost),
    },
  ]
}

/** Only of a finished task, if at all. */
function promptOf(task: Json): string | undefined {
  return text(object(task['content'])?.['prompt'])
}

/** H3-Max may write the prompt anew. */
function isRewritten(model = ''): boolean {
  return /-Max$/i.test(model)
}

/** All that a body may hold for an entry to show the whole of it. */
const SHOWN = ['model', 'content', 'resolution', 'duration', 'ratio', 'callback_url']

/** Whether it is the lost order; null where the entry does not show enough to say so. */
function orderIn(task: Json, { model, sent }: LostTask): boolean | null {
  const asked = object(sent.json) ?? {}
  const isOther = (name: string, wanted: unknown) => {
    const said = text(task[name])
    return said !== undefined && wanted !== undefined && said.toLowerCase() !== String(wanted).toLowerCase()
  }
  if (isOther('model', model) || isOther('resolution', asked['resolution'])) return false
  if (isOther('duration', asked['duration']) || isOther('task_type', 'generation')) return false
  const content = Array.isArray(asked['content']) ? asked['content'].map(object) : []
  const hasFiles = content.length !== 1
  // A frame decides the ratio, whatever was asked.
  if (!hasFiles && isOther('ratio', asked['ratio'])) return false
  const prompt = promptOf(task)
  if (prompt === undefined) return null
  if (prompt !== content[0]?.['text']) return isRewritten(model) ? null : false
  return hasFiles || Object.keys(asked).some((name) => !SHOWN.includes(name)) ? null : true
}
