import { describe, expect, it } from 'vitest'
import { ADAPTERS } from '../../src/providers/registry.ts'
import { refundSaid } from '../../src/providers/task-failure.ts'
import type { ProviderId } from '../../src/video/provider-id.ts'
import type { TaskState } from '../../src/video/task.ts'

const FILTERED = {
  code: 'content_filtered',
  message:
    'Veo could not generate 1 videos based on the prompt provided. Violates safety policy. You will not be charged for this request.',
}
const U = 'https://cdn.example.com/v.mp4'
const read = (provider: ProviderId, body: unknown) => ADAPTERS[provider].readPoll(body) as TaskState | undefined

describe('an error beside a success without a file', () => {
  it.each([
    ['openai-compatible', { status: 'completed', progress: 100, error: FILTERED }],
    ['artifex', { id: 'v', status: 'completed', error: FILTERED, video_url: null }],
    ['apimaster', { code: 'success', data: { status: 'SUCCESS', fail_reason: FILTERED.message } }],
    ['apimart', { code: 200, data: { status: 'completed', result: { videos: [] }, error: FILTERED } }],
    ['apimart', { code: 200, data: { status: 'completed', result: { videos: [], error: FILTERED } } }],
    ['aivideoapi', { status: 'completed', output: { urls: [] }, error: FILTERED }],
    ['openai-compatible', { status: 'succeeded', result: { raiMediaFilteredReasons: [FILTERED.message] } }],
    ['openai-compatible', { status: 'completed', message: FILTERED.message }],
  ] as const)('is the reason, in the words of the provider: %s %j', (provider, body) => {
    expect(read(provider, body)).toMatchObject({
      status: 'succeeded',
      videoUrl: null,
      failure: { code: 'moderation', message: FILTERED.message, refunded: 'yes' },
    })
  })

  it.each([
    [{ status: 'completed', error: null }],
    [{ status: 'completed', error: {} }],
    [{ status: 'completed', error: '' }],
    [{ status: 'completed', error: 'none' }],
    [{ status: 'completed', error: { code: 0, message: 'success' } }],
    [{ status: 'completed', error: { code: '', message: null } }],
    [{ status: 'completed', message: 'Video generated' }],
    [{ status: 'completed', video_url: U, error: { code: 'audio', message: 'no audio could be made' } }],
    [{ status: 'in_progress', error: { code: 'content_filtered', message: 'one of two was filtered' } }],
    [{ status: 'queued', message: 'blocked by our moderation' }],
  ])('is none where nothing is wrong, where there is a file, or while it runs: %j', (body) => {
    expect(read('openai-compatible', body)?.failure).toBeNull()
  })

  it('with a reason that is no refusal is a failure whose money is not known', () => {
    expect(
      read('apimaster', { status: 'completed', error: { code: 'upload', message: 'no space left' } }),
    ).toMatchObject({
      failure: { code: 'provider_failed', message: 'no space left', providerCode: 'upload', refunded: 'unknown' },
    })
  })
})

describe('words that end a task', () => {
  it.each([
    'rejected',
    'MODERATED',
    'content_filtered',
    'Timed_Out',
    'terminated',
    'killed',
    'dead',
  ])('%s', (status) => {
    const body = { status, error: { message: 'Your request was blocked by our moderation system.' } }
    expect(read('openai-compatible', body)).toMatchObject({
      status: 'failed',
      known: true,
      failure: { code: 'moderation', message: 'Your request was blocked by our moderation system.' },
    })
  })

  it.each([
    'blocked',
    'flagged',
    'under_review',
    'suspended',
    'paused',
    'Simmering',
    'cooking',
  ])('not by itself: %s', (status) => {
    expect(read('openai-compatible', { status })).toMatchObject({ status: 'running', known: false, failure: null })
  })

  it.each([
    ['blocked', { code: 'x', message: 'Your request was blocked by our moderation system.' }],
    ['policy_stop', { code: 'content_filtered', message: 'Filtered. You will not be charged.' }],
    ['kaput', { message: 'The prompt violates our content policy' }],
  ])('an unknown one is noted with the provider’s refusal: %s %j', (status, error) => {
    expect(read('openai-compatible', { status, error })).toMatchObject({
      status: 'running',
      known: false,
      failure: { code: 'moderation' },
    })
  })

  it.each([
    { code: 'moderation_warning', message: 'The prompt was adjusted for safety' },
    { code: 'safety', message: 'under review' },
    { code: 'slow', message: 'the queue is long' },
    { code: 'content_filter', message: 'filtered, retrying: pending' },
  ])('an unknown one beside a warning is still running: %j', (error) => {
    expect(read('openai-compatible', { status: 'rendering', error })?.failure).toBeNull()
  })
})

describe('what the words say of the money', () => {
  it.each([
    'You will not be charged for this request.',
    'You were not charged.',
    "You won't be charged",
    'No charge was made.',
    'Your credits have been returned.',
    'The cost has been refunded automatically.',
    '生成失败,已退款',
    '本次不扣费',
  ])('not charged: %s', (message) => {
    expect(refundSaid(message, 'unknown')).toBe('yes')
  })

  it.each([
    'The request was charged and will not be refunded.',
    'No refund is given for moderated content.',
    'Filtered results are non-refundable.',
    'You will still be charged.',
  ])('charged: %s', (message) => {
    expect(refundSaid(message, 'yes')).toBe('no')
    expect(refundSaid(message, 'unknown')).toBe('no')
  })

  it.each([
    'blocked',
    'Your account has no credits left.',
    'Ask for a refund at support.',
    'Could not render prompt: A poster that says FREE OF CHARGE',
    'Could not render: a knight says. No charge. Only honor',
    'You have not been charged yet',
    'You will not be charged twice',
    'not charged extra',
    'You were not charged for retries, but this attempt was charged',
    'credits given back by the bank teller',
    'no credits were used for preview; 40 credits were deducted',
    '',
  ])('nothing: %s', (message) => {
    for (const promised of ['yes', 'no', 'unknown'] as const) expect(refundSaid(message, promised)).toBe(promised)
  })
})
