import { json, type Reply } from '../http/reply.ts'
import type { Task, TaskState } from '../state/tasks.ts'

/** What OpenAI's video object has in common wherever it is spoken [docs]. */
export const seconds = (ms: number): number => Math.floor(ms / 1000)

const statusWords = { queued: 'queued', running: 'in_progress', completed: 'completed', failed: 'failed' } as const

export function videoObject(task: Task, state: TaskState, progress: number): Record<string, unknown> {
  return {
    id: task.id,
    object: 'video',
    model: task.model,
    status: statusWords[state.status],
    progress,
    created_at: seconds(task.createdAt),
  }
}

export function modelList(names: readonly string[], owner: string): Reply {
  const data = names.map((id) => ({ id, object: 'model', created: 1_760_000_000, owned_by: owner }))
  return json(200, { object: 'list', data })
}
