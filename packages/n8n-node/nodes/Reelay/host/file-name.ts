/** What a clip's file is called, and the binary field that it goes to. */

import type { IExecuteFunctions } from 'n8n-workflow'
import type { Fields } from './fields.ts'

const LONGEST = 60

/** The name that was set, or one that tells the prompt; always with the right ending. */
export function fileNameOf(context: IExecuteFunctions, item: number, { prompt, taskId }: Fields): string {
  const set = String(context.getNodeParameter('fileName', item, '') ?? '').trim()
  if (set !== '') return /\.mp4$/i.test(set) ? set : `${set}.mp4`
  return `${slug(prompt ?? '') || slug(taskId ?? '') || 'video'}.mp4`
}

export function propertyOf(context: IExecuteFunctions, item: number): string {
  return String(context.getNodeParameter('binaryProperty', item, 'data') ?? '').trim() || 'data'
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
