/** What comes out of Generate. */

import type { INodeProperties } from 'n8n-workflow'
import { NO_USE_TO_AN_AGENT } from './agents.ts'

export const outputKind: INodeProperties = {
  displayName: 'Output',
  name: 'output',
  type: 'options',
  default: 'file',
  displayOptions: {
    show: { resource: ['video'], operation: ['generate'] },
    hide: { ...NO_USE_TO_AN_AGENT, waitMode: ['suspend'] },
  },
  options: [
    { name: 'File', value: 'file', description: 'The video as a file of the item' },
    { name: 'File and Link', value: 'both', description: 'The file, and its address at the provider, which expires' },
    {
      name: 'Link',
      value: 'link',
      description: 'The address alone: nothing is downloaded. It expires: see expiresAt.',
    },
  ],
  description: 'What comes out of the node when the video is ready',
}
