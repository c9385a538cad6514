/** An operation of the node: what a person reads in the panel, and what it does. */

import type { ProviderId } from '@reelay/core'
import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow'

export interface Operation {
  resource: 'account' | 'video'
  /** Its line in the panel's list. */
  choice: { name: string; value: string; action: string; description: string }
  /** What its items are: orders of clips, or tasks that were submitted before. */
  about?: 'orders' | 'tasks'
  /** It spends money. */
  buys?: true
  /** It goes on when the clips are ready; the notices say what has to be known before it sleeps until then. */
  waits?: { notices: INodeProperties[] }
  /** A file comes out of it. */
  fetches?: true
  /** Parameters of its own. */
  parameters?: INodeProperties[]
  /** What is in its collection Options. */
  options?: INodeProperties[]
  /** @throws NodeOperationError */
  execute(context: IExecuteFunctions, provider: ProviderId): Promise<INodeExecutionData[][]>
}
