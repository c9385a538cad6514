/** What the engine's sentences call the things of a workflow. What to do by code stands beside the message (failure-words.ts). */

import { type HostWords, LIBRARY_WORDS } from '@reelay/core/host'

/** Of the major version that workflows name. */
export const MODEL_CARDS_PAGE = 'https://github.com/reelay/reelay/blob/v1/docs/reference/model-cards.md'

export const ACTION_WORDS: HostWords = {
  ...LIBRARY_WORDS,
  settle: '',
  buyAgain: 'set buy-again to pay for it once more',
  baseUrl: 'base-url',
  enterKey: 'Store the key as a secret and pass it on as api-key.',
  advice: {},
}
