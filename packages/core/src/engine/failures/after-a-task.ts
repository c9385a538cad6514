/** What to do about a task that has failed. */

import type { Charged, ErrorCode } from '../../video/error-code.ts'
import type { HostWords } from './host-words.ts'

/** Where it was not charged, the same order may be tried again. Else that would be a second purchase, which nothing makes by itself. */
export function adviceAfter(words: HostWords, code: ErrorCode, charged: Charged): string {
  const advice = words.advice[code] ?? ''
  if (advice === '' || code !== 'provider_failed' || charged === 'no') return advice
  return `It is not bought again by itself: change the prompt, or ${words.buyAgain}.`
}
