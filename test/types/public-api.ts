/**
 * What the types of @reelay/core promise, as a program of somebody else sees them: the built declarations, without our
 * `source` condition. Never run; types.test.ts lets the compiler read it.
 */

import {
  type Balance,
  type Charged,
  type Client,
  type Clock,
  type createPollSchedule,
  type Downloaded,
  type ErrorCode,
  type Estimate,
  type Http,
  createClient as neutralClient,
  type ProviderId,
  type parseTaskHandle,
  ReelayError,
  type TaskHandle,
  type TaskState,
  type TaskStatus,
  type Warning,
} from '@reelay/core'
import { createClient, type saveClip } from '@reelay/core/node'

/** True only where both types are the same, `any` and `never` included. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
const holds = <_Claim extends true>() => {}

holds<
  Same<
    ProviderId,
    | 'apimaster'
    | 'aivideoapi'
    | 'apimart'
    | 'artifex'
    | 'openai-compatible'
    | 'fal'
    | 'kling'
    | 'bytedance'
    | 'google'
    | 'openrouter'
    | 'runway'
    | 'replicate'
    | 'xai'
    | 'minimax'
    | 'luma'
    | 'kie'
    | 'alibaba'
    | 'sandbox'
  >
>()
holds<Same<TaskStatus, 'queued' | 'running' | 'succeeded' | 'failed' | 'canceled' | 'expired'>>()
holds<Same<Charged, 'no' | 'yes' | 'unknown'>>()

// '@reelay/core/node': the short form needs a provider and nothing else.
const client = createClient({ provider: 'sandbox' })
createClient({ provider: 'apimaster', apiKey: 'key', baseUrl: 'https://example.com', log: (_level, _message) => {} })
holds<Same<ReturnType<typeof client.close>, Promise<void>>>()
holds<typeof client extends Client ? true : false>()
// @ts-expect-error: a provider is required
createClient({})
// @ts-expect-error: a provider that there is not
createClient({ provider: 'nobody' })
// @ts-expect-error: the key is a text
createClient({ provider: 'apimaster', apiKey: 5 })

// '@reelay/core': the ports are required.
declare const ports: { http: Http; clock: Clock }
holds<Same<ReturnType<typeof neutralClient>, Client>>()
neutralClient({ provider: 'sandbox', ...ports })
// @ts-expect-error: no network of its own
neutralClient({ provider: 'sandbox', clock: ports.clock })
// @ts-expect-error: no clock of its own
neutralClient({ provider: 'sandbox', http: ports.http })

const { signal } = new AbortController()
const task = await client.submit({ prompt: 'A cat', duration: 4, imageUrl: ['https://example.com/a.png'] }, { signal })
holds<Same<typeof task, TaskHandle>>()
const state = await client.wait(task, { signal, timeoutMs: 1, pollIntervalMs: 1, onState: (seen: TaskState) => seen })
holds<Same<typeof state, TaskState>>()
holds<Same<TaskState['videoUrl'], string | null>>()
holds<Same<Awaited<ReturnType<typeof client.get>>, TaskState>>()
holds<Same<ReturnType<typeof client.read>, AsyncGenerator<Uint8Array, Downloaded>>>()
holds<Same<Awaited<ReturnType<typeof client.balance>>, Balance | null>>()
holds<Same<Awaited<ReturnType<typeof saveClip>>['sha256'], string>>()
// @ts-expect-error: no such field
await client.submit({ prompt: 'A cat', aspect_ratio: '16:9' })
// @ts-expect-error: a handle, not an id: it knows more than that
await client.get('task-1')

// An estimate is never undefined and never 0 for "unknown": whoever adds up must look.
const price = client.estimate({ prompt: 'A cat' })
holds<Same<typeof price, Estimate & { warnings: Warning[] }>>()
holds<Same<(typeof price)['usd'], number | null>>()
if (price.usd === null) holds<Same<typeof price.reason, string>>()
else holds<Same<typeof price.source.asOf, string>>()

holds<Same<ReturnType<typeof parseTaskHandle>, TaskHandle | null>>()
holds<Same<ReturnType<ReturnType<typeof createPollSchedule>['next']>, number>>()

function told(error: unknown): void {
  if (!ReelayError.is(error)) return
  holds<Same<typeof error.code, ErrorCode>>()
  holds<Same<typeof error.charged, Charged>>()
  holds<Same<typeof error.task, TaskHandle | undefined>>()
}
told(null)
