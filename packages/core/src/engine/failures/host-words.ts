/** What the engine's sentences call the things of the host that shows them: its inputs, its runs, its ways back to a task. */

import type { ErrorCode } from '../../video/error-code.ts'

/** Parts of sentences; they go into the middle of one unless it says otherwise. */
export interface HostWords {
  /** How a person does the same once more. */
  again: string
  /** How a person takes up what is paid; a `to` and what it does follow. */
  resume: string
  /** Who was here before, and who is here beside this one; at the beginning of a sentence, too. */
  earlier: string
  other: string
  /** What to do about a purchase of which nobody knows: whole sentences. */
  settle: string
  /** How a person pays for the same clip once more, on purpose. */
  buyAgain: string
  /** The name of the input for the provider's address. */
  baseUrl: string
  /** How a key is given: a whole sentence. */
  enterKey: string
  /** What to do after a failure of which nothing more is known than its code: whole sentences. */
  advice: Readonly<Partial<Record<ErrorCode, string>>>
}

/** For programs that use the library. */
export const LIBRARY_WORDS: HostWords = {
  again: 'run again',
  resume: 'run again',
  earlier: 'an earlier run',
  other: 'another run',
  settle: 'If a task is there, adopt it by its id; if there is none, buy again on purpose.',
  buyAgain: 'buy again on purpose',
  baseUrl: 'baseUrl',
  enterKey: 'Give it as apiKey.',
  advice: {
    auth: 'Check the key: it may be mistyped, disabled or of another provider.',
    permission: "The key may not do this: check its group, its IP list and the account's state.",
    insufficient_funds: 'Top up the account, then run again.',
    spend_limit: "Raise the key's spend limit at the provider, or wait until its period ends.",
    rate_limited: 'The provider kept refusing for minutes. Run again later, or with fewer clips at once.',
    model_unavailable: 'Name another model: this one is not served to this key.',
    moderation: 'Change the prompt or the image: the provider does not allow this one.',
    invalid_input: 'Change what the provider names, then run again.',
    provider_failed: 'Run again, or change the prompt.',
    provider_unavailable: 'Run again later.',
    network: 'Check baseUrl and the network, then run again.',
  },
}
