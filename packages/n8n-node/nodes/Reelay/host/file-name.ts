/** What a clip's file is called, and the binary field that it goes to. */

import { slug } from '@reelay/core/host'
import type { IExecuteFunctions } from 'n8n-workflow'
import type { Fields } from './fields.ts'

/** Characters. With four bytes for each it is still shorter than the 255 that most file systems take. */
const LONGEST = 60

export interface FileChoice {
  /** Empty: named after the prompt. */
  name: string
  property: string
}

/** Read before anything is bought: an expression that fails must not do so over a paid clip. */
export function readFileChoice(context: IExecuteFunctions, item: number): FileChoice {
  const text = (name: string) => String(context.getNodeParameter(name, item, '') ?? '').trim()
  return { name: text('fileName'), property: text('binaryProperty') || 'data' }
}

/** The name that was set, or one that tells the prompt; always with the right ending. */
export function fileNameOf({ name }: FileChoice, { prompt, taskId }: Fields): string {
  if (name !== '') return /\.mp4$/i.test(name) ? name : `${name}.mp4`
  const fits = (short: string) => [...short].length <= LONGEST
  return `${slug(prompt ?? '', fits) || slug(taskId ?? '', fits) || 'video'}.mp4`
}
