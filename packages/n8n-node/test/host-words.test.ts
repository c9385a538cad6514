/** Every sentence about a clip that came to nothing, as each host says it. */

import { ADAPTERS, errorOf, type HostWords, LIBRARY_WORDS } from '@reelay/core/host'
import { FAILURES, type FactsOf, type FailureKind } from '@reelay/core/internal'
import { describe, expect, it } from 'vitest'
import { ACTION_WORDS } from '../../github-action/src/runner/words.ts'
import { N8N_WORDS } from '../nodes/Reelay/host/words.ts'

const id = 'task_1'
const why = 'the connection was reset'
const money = 'Whether it is charged is not stated: check the balance.'
const answers = 'example.com/clip.mp4: HTTP 404'

/** The compiler asks for the facts of every kind. */
const FACTS: { [K in FailureKind]: FactsOf<K> } = {
  stoppedBefore: {},
  othersRefused: { first: 'Kling refused the request (HTTP 401): Invalid key. Nothing was charged.' },
  imageNotFetched: { image: 'example.com/cat.png', why: 'it answered HTTP 404' },
  imageNotUploaded: { image: 'cat.png', why },
  notPlanned: {},
  otherAtWork: { waited: '20 minutes' },
  ledgerOutOfReach: { why },
  madeElsewhere: {},
  failedHere: { why: 'ENOSPC: no space left on device' },
  noTimeLeft: {},
  unreachable: { host: 'api.kling.example', why },
  refused: { reply: 'HTTP 401 invalid_key', said: 'Invalid key', advice: '' },
  ambiguousSubmit: { doubt: 'no reply came in time', named: '', advice: '' },
  ambiguousEarlier: { when: ' at 2026-11-28T08:00:00.000Z', perhaps: '' },
  failedEarlier: { task: ' (task task_1)', moneyBack: 'unknown' },
  boughtElsewhere: { where: 'Kling', task: ' (task task_1)' },
  notShown: { id, why, advice: '' },
  noBalance: { why, advice: '' },
  lost: { id, why, advice: 'The provider no longer knows it, or knows it under another key or address.' },
  failed: { id, word: 'failed', why: 'upstream error', money, advice: '' },
  withoutFile: { id },
  notReady: { id, seconds: 900, paid: true, trouble: '' },
  notSeen: { id, seconds: 900, trouble: '' },
  stoppedWaiting: { id },
  stoppedUnseen: { id },
  askedTooSoon: { id, status: 'running' },
  endedWithoutVideo: { id, status: 'failed', why: 'upstream error' },
  madeNoFile: { id, why: 'filtered', money, advice: '', answers },
  fileGone: { id, answers, paid: true },
  fileNotFetched: { id, why: answers },
  fileInBucket: { id, places: 'gs://bucket/clip.mp4' },
  fileTooLate: { id },
  fileUnplayable: { id, place: 'example.com/clip.mp4', why: 'it has no frames' },
  nothingPlayable: { id, answers },
  stoppedFetching: { id },
}

/** What no other host may say: names of inputs that it does not have. */
const HOSTS: ReadonlyArray<readonly [string, HostWords, RegExp]> = [
  ['the library', LIBRARY_WORDS, /base-url|buy-again|max-cost|api-key|Base URL|n8n|workflow/],
  ['the Action', ACTION_WORDS, /baseUrl|buyAgain|maxCost|apiKey|Base URL|credential|n8n|this execution/],
  [
    'the node',
    N8N_WORDS,
    /base-?url\b(?<!Base URL)|buy-?again|max-?cost|api-?key|adopt|\brun again|earlier run|another run/,
  ],
]

const kinds = Object.keys(FAILURES) as FailureKind[]

/** What a row leaves to be stated is in none of its sentences. */
const STATED = { code: 'provider_failed', charged: 'unknown', retryable: false }
const said = (kind: FailureKind, words: HostWords) =>
  errorOf({ adapter: ADAPTERS.kling, words }, kind, FACTS[kind] as never, STATED as never).message

describe.each(HOSTS)('what %s says', (_, words, foreign) => {
  it.each(kinds)('of %s is plain, whole and in its own words', (kind) => {
    const message = said(kind, words)
    expect(message).toMatch(/^\p{Lu}/u)
    expect(message).toMatch(/[.)]$/)
    expect(message).not.toMatch(/undefined|null|NaN|\[object| {2}|\.\.|[.,:;] [.,:;]/)
    expect(message).not.toMatch(foreign)
    const sentences = message.split(/(?<=[.!?])\s+/)
    expect(new Set(sentences).size, 'a sentence stands twice').toBe(sentences.length)
    for (const sentence of sentences) expect(sentence).toMatch(/^[^a-z]/)
  })

  it('after each code, too', () => {
    for (const advice of [...Object.values(words.advice), words.settle, words.enterKey].filter(Boolean)) {
      expect(advice).toMatch(/^\p{Lu}.*\.$/u)
      expect(advice).not.toMatch(foreign)
    }
  })
})

it('every sentence of every host, to be read', async () => {
  const sections = kinds.map((kind) => {
    const { code, charged, retryable } = FAILURES[kind]
    const lines = Map.groupBy(HOSTS, ([, words]) => said(kind, words))
    const text = [...lines].map(([message, hosts]) =>
      hosts.length === HOSTS.length ? message : `- ${hosts.map(([host]) => host).join(', ')}: ${message}`,
    )
    return `## ${kind}\n\n${code}, charged: ${charged}, retryable: ${retryable}\n\n${text.join('\n')}\n`
  })
  await expect(`# What a person reads\n\n${sections.join('\n')}`).toMatchFileSnapshot('host-words.md')
})

it('whether it was charged cannot be forgotten where a row leaves it to be stated', () => {
  const session = { adapter: ADAPTERS.kling, words: LIBRARY_WORDS }
  // @ts-expect-error `charged` is missing
  errorOf(session, 'notShown', FACTS.notShown, { code: 'auth', retryable: false })
  const { code, charged, retryable } = errorOf(session, 'notShown', FACTS.notShown, {
    code: 'auth',
    charged: 'yes',
    retryable: false,
  })
  expect([code, charged, retryable]).toEqual(['auth', 'yes', false])
})
