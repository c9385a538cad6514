/** What has to be known before an execution is put to sleep; a choice's own description has room for two lines. */

import { PROVIDER_IDS, type ProviderId } from '@reelay/core'
import { ADAPTERS } from '@reelay/core/host'
import type { INodeProperties } from 'n8n-workflow'

const CALL = PROVIDER_IDS.filter((id) => ADAPTERS[id].callbacks)
const SILENT = PROVIDER_IDS.filter((id) => !ADAPTERS[id].callbacks)

/** @param text what each kind of provider means for the operation */
export function suspendNotices(operation: string, text: { calls: string; silent: string }): INodeProperties[] {
  return [
    notice(
      operation,
      CALL,
      `The provider has to reach this n8n from the internet: its public address is set with WEBHOOK_URL. ${text.calls}`,
    ),
    notice(operation, SILENT, text.silent),
  ]
}

function notice(operation: string, providers: ProviderId[], text: string): INodeProperties {
  return {
    displayName: text,
    name: 'suspendNotice',
    type: 'notice',
    default: '',
    displayOptions: {
      show: { resource: ['video'], operation: [operation], provider: providers, waitMode: ['suspend'] },
    },
  }
}
