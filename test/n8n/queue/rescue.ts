/**
 * What a killed worker held is over for n8n. The tasks are at the provider, their ids in the workers' logs: Wait and
 * Download fetch them without buying anything.
 */

import type { N8nClient } from '../client.ts'
import { nodeItems } from '../execution.ts'
import { reelay, webhookTrigger, workflow } from '../workflow.ts'
import type { Line } from './clips.ts'

/**
 * What was in the hands of a worker when it was killed: jobs that n8n had queued by then, that nobody else has ever started
 * and that it has not finished. A job that it took in its last instant is one that it could not say it has started.
 *
 * @param queued - What the main had said by then.
 * @param own - What the worker had said by then.
 * @param others - What all other workers have said since the beginning, read once everything is over.
 */
export function heldBy(queued: string, own: string, others: string): string[] {
  const done = new Set([...jobs(others, 'Worker started'), ...jobs(own, 'Worker finished')].map(({ job }) => job))
  return jobs(queued, 'Enqueued').flatMap(({ job, execution }) => (done.has(job) ? [] : [execution]))
}

/** n8n's lines about jobs. An execution that slept is another job when it is awake. */
function jobs(logs: string, word: string): { job: string; execution: string }[] {
  const lines = logs.matchAll(new RegExp(`${word} execution (\\d+) \\(job (\\d+)\\)`, 'g'))
  return [...lines].map(([, execution = '', job = '']) => ({ execution, job }))
}

/** The task that an execution bought, as our node has said it in the log of a worker. */
export function taskInLog(logs: string, executionId: string): string | null {
  return new RegExp(`Reelay: execution ${executionId} submitted task (\\S+)`).exec(logs)?.[1] ?? null
}

/** @returns whether the file arrived */
export type Rescue = (taskId: string) => Promise<boolean>

export async function publishRescue(client: N8nClient, { provider, credentials }: Line): Promise<Rescue> {
  const path = `rescue-${provider}`
  const own = { credentials }
  const { id } = await client.createWorkflow(
    workflow(
      [
        webhookTrigger(path),
        reelay({ provider, operation: 'wait', taskId: '={{ $json.body.taskId }}' }, { name: 'Wait', ...own }),
        reelay({ provider, operation: 'download' }, { name: 'Download', ...own }),
      ],
      { name: path },
    ),
  )
  await client.publish(id)
  return async (taskId) => {
    const execution = await client.finished(await client.runInProduction(id, path, { taskId }), { timeout: 120_000 })
    return nodeItems(execution, 'Download')[0]?.binary?.['data'] !== undefined
  }
}
