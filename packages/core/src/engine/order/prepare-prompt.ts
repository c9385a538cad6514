/** The prompt of a request: whole text, not too long, and without commands that change the clip behind Reelay's back. */

import type { Facts } from '../../providers/own-facts.ts'
import type { Problem } from '../../video/error.ts'
import type { ImageInput, VideoInput } from '../../video/request.ts'
import { plainText } from '../../video/text.ts'
import { brokenText } from './broken-text.ts'

/** What is no text is left for the check to refuse. */
export function asPlain(prompt: VideoInput['prompt']): string {
  return typeof prompt === 'string' ? plainText(prompt) : (prompt ?? '')
}

/** @param images without a prompt, they may do */
export function readPrompt(card: Facts | null, prompt: string, images: ImageInput[], problems: Problem[]): string {
  const broken = brokenText(prompt)
  if (broken !== null) {
    problems.push({ field: 'prompt', value: prompt, message: broken })
    return ''
  }
  if (prompt.trim() === '') {
    if (card?.promptOptional && images.length > 0) return ''
    const message = card?.promptOptional
      ? 'it is empty. Describe the video in words, or give an image.'
      : 'it is empty. Describe the video in words.'
    problems.push({ field: 'prompt', value: prompt, message })
    return prompt
  }
  for (const [, command = ''] of prompt.matchAll(/(?:^|\s)--([a-z_]{1,20})(?=\s)/gi)) {
    const field = card?.promptCommands?.[command.toLowerCase()]
    if (field === undefined) continue
    const message = `"${card?.model}" obeys --${command} in a prompt, and the clip would be another one than was checked and priced. Remove it there, and set ${field} instead.`
    problems.push({ field: 'prompt', value: `--${command}`, message })
  }
  // Characters as a person counts them, where the provider counts them so.
  const han = card?.promptHanTwice ? (prompt.match(/\p{Script=Han}/gu)?.length ?? 0) : 0
  const length = (card?.promptInUnits ? prompt.length : [...prompt].length) + han
  if (card?.promptMax !== undefined && length > card.promptMax)
    problems.push({
      field: 'prompt',
      value: `${prompt.slice(0, 60)}…`,
      message: `it has ${length} characters; "${card.model}" takes at most ${card.promptMax}. Shorten it.`,
    })
  return prompt
}
