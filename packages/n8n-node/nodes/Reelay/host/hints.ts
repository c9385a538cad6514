/** What a person should know of a clip that is delivered all the same. */

import type { Downloaded } from '@reelay/core'
import type { IExecuteFunctions } from 'n8n-workflow'

/** A clip that is no MP4 was paid and is delivered as it came. */
export function hintKind(context: IExecuteFunctions, { kind }: Downloaded): void {
  if (kind === undefined) return
  const message = `The provider delivered a clip that is no MP4: its file ends in .${kind}.`
  context.addExecutionHints?.({ message, location: 'outputPane' })
}

/** The clip is paid, and there is no address to give. */
export function hintNoLink(context: IExecuteFunctions): void {
  const message =
    'The provider gives no address of this video that works without the key. Set Output to File, or give the taskId to the operation Download.'
  context.addExecutionHints?.({ message, location: 'outputPane' })
}
