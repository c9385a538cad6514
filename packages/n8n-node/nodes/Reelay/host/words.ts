/** What the engine's sentences call the things of n8n. */

import { type HostWords, LIBRARY_WORDS } from '@reelay/core/host'

export const N8N_WORDS: HostWords = {
  again: 'retry this execution',
  resume: 'retry this execution, or give its task ID to the Wait and Download operations,',
  earlier: 'an earlier attempt',
  other: 'another execution',
  settle:
    'Give a task that is there to the Wait and Download operations; executing the workflow anew buys the clip again.',
  buyAgain: 'execute the workflow anew to buy it again',
  baseUrl: 'the Base URL of the credential',
  enterKey: 'Open the credential and enter it.',
  advice: {
    ...LIBRARY_WORDS.advice,
    auth: 'Open the credential, paste the key again and save it: n8n tests it at once.',
    insufficient_funds: 'Top up the account, then retry this execution.',
    rate_limited: 'The provider kept refusing for minutes. Try again later, or with fewer items at once.',
    invalid_input: 'Change what the provider names, then retry this execution.',
    provider_failed: 'Execute the workflow again, or change the prompt.',
    provider_unavailable: 'Try again later.',
    network: 'Check the Base URL of the credential and the network, then retry this execution.',
  },
}
