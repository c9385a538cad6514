import { baseUrl } from './base-url.ts'
import { providerIds } from './types.ts'

/** The page at `/`. */
export function guide(origin: string): string {
  const bases = providerIds.map((id) => `  ${id.padEnd(18)} ${baseUrl(origin, id)}`).join('\n')
  return `Reelay's provider simulator: real HTTP, no money.

Base URLs (any key will do; AIVideoAPI's starts with sk-):
${bases}

Buy a clip, then look at it:
  ${sampleCurl(origin)}
  curl -H 'Authorization: Bearer sk-test' ${origin}/aivideoapi/v1/tasks/TASK_ID

Words in the prompt: [fail] [moderated] [slow] [endless] [refuse]
Words in the key:    revoked, poor, poor403, novip, blockedip, limited

Make the next submit go wrong after it was charged:
  ${sampleFault(origin)}

What happened:
  curl ${origin}/_sim/charges        (also /_sim/requests?phase=submit, /_sim/tasks, /_sim/callbacks, /_sim/violations)
  curl -X POST ${origin}/_sim/reset  (or -X DELETE ${origin}/_sim/faults)
`
}

export function sampleCurl(origin: string): string {
  const body = '{"model":"sora-2","input":{"prompt":"A lighthouse at dawn","duration":4,"aspect_ratio":"16:9"}}'
  return `curl -H 'Authorization: Bearer sk-test' -H 'Content-Type: application/json' ${origin}/aivideoapi/v1/videos/generations -d '${body}'`
}

export function sampleFault(origin: string): string {
  return `curl -H 'Content-Type: application/json' ${origin}/_sim/faults -d '{"phase":"submit","kind":"reset","accepted":true}'`
}
