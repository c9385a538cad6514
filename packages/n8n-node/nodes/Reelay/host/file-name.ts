/** What a clip's file is called, and the binary field that it goes to. */

import type { IExecuteFunctions } from 'n8n-workflow'
import type { Fields } from './fields.ts'

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
  return `${slug(prompt ?? '') || slug(taskId ?? '') || 'video'}.mp4`
}

/** Lower case letters and digits of any script, joined by `-`. */
function slug(text: string): string {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
  return [...words]
    .slice(0, LONGEST)
    .join('')
    .replace(/^-+|-+$/g, '')
}
