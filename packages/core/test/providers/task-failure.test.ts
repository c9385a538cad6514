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

it.each([
  ['You have not been charged for this attempt. Support codes: 42237218', 'yes'],
  ['You have not been charged for this attempt. Support codes: 42237218, 17301594.', 'yes'],
  ['You have been charged for this attempt. Support codes: 42237218', 'no'],
  ['Support codes: 42237218', 'unknown'],
] as const)('what was charged is read before the numbers of the reason: %s', (said, refunded) => {
  expect(refundSaid(said, 'unknown')).toBe(refunded)
})

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

it.each([
  { code: 'content_filtered', message: 'Violates our safety policy.' },
  'Violates our safety policy.',
])('AIVideoAPI: an error in the data beside the status: %j', (error) => {
  expect(read('aivideoapi', { status: 'failed', data: { error } })).toMatchObject({
    status: 'failed',
    failure: { code: 'moderation', message: 'Violates our safety policy.', refunded: 'yes' },
  })
  expect(read('aivideoapi', { status: 'completed', data: { error } })).toMatchObject({
    status: 'succeeded',
    failure: { code: 'moderation', refunded: 'unknown' },
  })
  expect(read('aivideoapi', { status: 'expired', data: { error } })?.failure?.refunded).toBe('unknown')
})

const W = 'The generated content was blocked by our safety system.'

describe('a filter that has struck', () => {
  it.each([
    { errors: [{ message: W }] },
    { errors: [W] },
    { error: [{ code: 'x', message: W }] },
    { error: { innererror: { code: 'ResponsibleAIPolicyViolation', message: W } } },
    { incomplete_details: { reason: W } },
    { moderation: W },
    { moderation: { flagged: true, reason: W } },
    { moderation_result: { status: 'rejected', reason: W } },
    { data: { moderation: { blocked: true, message: W } } },
    { blocked: true, message: W },
    { nsfw: true, reason: W },
    { response: { generateVideoResponse: { raiMediaFilteredCount: 1, raiMediaFilteredReasons: [W] } } },
    { result: { raiMediaFilteredReasons: [{ reason: W }] } },
    { reasons: [W] },
    { failure_reasons: [W] },
    { data: [{ error: { message: W } }] },
    { videos: [{ error: W }] },
    { output: W },
    { refusal: W },
    { choices: [{ finish_reason: 'content_filter', message: { content: null, refusal: W } }] },
    { fail_msg: W },
    { status_details: { reason: W } },
    { warnings: [W] },
  ])('is told in the words of the provider, whether the task is called done or failed: %j', (body) => {
    for (const status of ['completed', 'failed'])
      expect(read('openai-compatible', { id: 'v', status, ...body })?.failure).toMatchObject({
        code: 'moderation',
        message: W,
      })
  })

  it.each([
    [{ incomplete_details: { reason: 'content_filter' } }, /content_filter/],
    [{ finish_reason: 'content_filter' }, /content_filter/],
    [{ choices: [{ finish_reason: 'content_filter' }] }, /content_filter/],
    [{ candidates: [{ finishReason: 'PROHIBITED_CONTENT' }] }, /PROHIBITED_CONTENT/],
    [{ promptFeedback: { blockReason: 'SAFETY' } }, /SAFETY/],
    [{ moderation: { flagged: true, categories: ['violence', 'gore'] } }, /violence, gore/],
    [{ moderation_status: 'blocked' }, /blocked/],
    [{ safety_check: 'failed' }, /safety_check: failed/],
    [{ nsfw: true }, /nsfw/],
    [{ has_nsfw_concepts: [false, true] }, /nsfw/],
    [{ blocked: true }, /blocked/],
    [{ content_filter_results: { hate: { filtered: false }, sexual: { filtered: true } } }, /filtered/],
    [{ message: '内容违规，无法生成' }, /内容违规/],
  ])('is known by a flag or a word alone: %j', (body, words) => {
    for (const status of ['completed', 'failed']) {
      const failure = read('openai-compatible', { id: 'v', status, ...body })?.failure
      expect(failure).toMatchObject({ code: 'moderation', message: expect.stringMatching(words) })
    }
  })

  it.each([
    { moderation: { flagged: false, categories: ['nsfw'] } },
    { moderation: { status: 'passed', categories: ['violence', 'nsfw'] } },
    { moderation: 'passed' },
    { moderation: true },
    { moderation_status: 'approved' },
    { nsfw: false, has_nsfw_concepts: [false] },
    { nsfw_filter: true, enable_safety_checker: true },
    { blocked: false, flagged: false },
    { raiMediaFilteredCount: 0, raiMediaFilteredReasons: [] },
    { finish_reason: 'stop', incomplete_details: null },
    { content_filter_results: { sexual: { filtered: false, severity: 'safe' } } },
    { message: 'The content passed our safety check. Your video is ready.' },
    { message: 'No policy violation was found, nothing was blocked.' },
    { message: 'This video was not flagged' },
    { message: '内容审核已通过，视频生成成功' },
    { errors: [], error: [] },
    { prompt: W, input: { text: W, nsfw: true } },
    { description: 'A policeman blocked the road; it was prohibited' },
  ])('is not made up of harmless words: %j', (body) => {
    expect(read('openai-compatible', { id: 'v', status: 'completed', ...body })?.failure).toBeNull()
    expect(read('openai-compatible', { id: 'v', status: 'in_progress', ...body })?.failure).toBeNull()
    const failed = read('openai-compatible', { id: 'v', status: 'failed', error: 'no room left', ...body })
    expect(failed?.failure?.code).toBe('provider_failed')
  })

  it('is the reason of a failure that is told without it', () => {
    const body = { status: 'failed', message: 'Task failed', moderation: { flagged: true, reason: W } }
    expect(read('aivideoapi', body)?.failure).toMatchObject({ code: 'moderation', message: W, refunded: 'yes' })
  })

  it('is none while the task runs or where there is a file', () => {
    expect(read('openai-compatible', { status: 'completed', video_url: U, nsfw: true })?.failure).toBeNull()
    expect(read('openai-compatible', { status: 'in_progress', moderation: W })?.failure).toBeNull()
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
