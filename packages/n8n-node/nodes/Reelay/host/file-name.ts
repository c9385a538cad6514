/** What a clip's file is called, and the binary field that it goes to. */

import { createHash } from 'node:crypto'
import type { Problem } from '@reelay/core'
import { slug } from '@reelay/core/host'
import type { IExecuteFunctions } from 'n8n-workflow'
import type { Fields } from './fields.ts'

/** Characters. With four bytes for each, the mark and an ending it is still shorter than the 255 that most file systems take. */
const LONGEST = 60

/** Hexadecimal digits of the mark: among a thousand clips, two with the same one are a chance in ten thousand. */
const MARK = 8

export interface FileChoice {
  /** Empty: named after the prompt. */
  name: string
  property: string
  /** Whether the file is fetched, and whether its address is asked for. */
  output: Output
}

type Output = 'file' | 'link' | 'both'
const OUTPUTS: readonly string[] = ['file', 'link', 'both'] satisfies Output[]

/** What an expression gives that is none of the three. */
export function outputProblems({ output }: FileChoice): Problem[] {
  if (OUTPUTS.includes(output)) return []
  const message = `"${output}" is nothing that the node can give. Allowed: file, link or both.`
  return [{ field: 'output', value: output, message }]
}

/** Read before anything is bought: an expression that fails must not do so over a paid clip. */
export function readFileChoice(context: IExecuteFunctions, item: number): FileChoice {
  const text = (name: string) => String(context.getNodeParameter(name, item, '') ?? '').trim()
  const output = (text('output') || 'file') as Output
  return { name: text('fileName'), property: text('binaryProperty') || 'data', output }
}

/**
 * The name that was set, or one that tells the prompt and, by a mark at its end, the task: prompts that begin alike make
 * files that can lie side by side. Always with the right ending.
 */
export function fileNameOf({ name }: Pick<FileChoice, 'name'>, { prompt, taskId }: Fields): string {
  if (name !== '') return /\.mp4$/i.test(name) ? name : `${name}.mp4`
  const fits = (short: string) => [...short].length <= LONGEST
  const mark = taskId === null ? '' : `-${createHash('sha256').update(taskId).digest('hex').slice(0, MARK)}`
  return `${slug(prompt ?? '', fits) || slug(taskId ?? '', fits) || 'video'}${mark}.mp4`
}
