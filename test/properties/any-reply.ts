/** Anything that a host may answer: nonsense, and near misses of what it should answer. */

import fc from 'fast-check'
import type { Answer } from '../../packages/core/test/fakes.ts'

const STATUSES = [200, 200, 200, 201, 202, 204, 206, 301, 302, 307, 400, 401, 402, 403, 404, 408, 409, 410, 413, 416]
const MORE_STATUSES = [418, 422, 429, 429, 500, 501, 502, 503, 504, 520, 599, 100]

const status = fc.constantFrom(...STATUSES, ...MORE_STATUSES)

/** Text that trips readers up: ids too long, halves of characters, words of the prototype. */
const nastyText = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    '\ud800',
    'a\udfffb',
    '__proto__',
    'constructor',
    '..',
    '.',
    '/',
    '?#',
    '%',
    '1e999',
  ),
  fc.constantFrom(
    'completed',
    'failed',
    'queued',
    'expired',
    'success',
    'Invalid URL (POST /x)',
    'rate_limit_exceeded',
  ),
  fc.constantFrom(
    'idempotency_in_progress',
    'upstream_error',
    'spend_limit_exceeded',
    'build_request_failed: x',
    '200',
  ),
  fc.constantFrom(
    'http://',
    'https://[',
    'http://127.0.0.1:1/',
    'https://u:p@h.example/',
    'file:///etc/passwd',
    'data:,x',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constant('x'.repeat(2100)),
)

const nastyNumber = fc.oneof(
  fc.constantFrom(0, -1, 1e21, Number.MAX_VALUE, -Number.MAX_VALUE, 1e-300, 2 ** 53 + 2, 8.64e12, 8.64e15),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
)

const NAMES = ['id', 'task_id', 'taskId', 'code', 'message', 'msg', 'error', 'data', 'status', 'success', 'type', 'url']
const MORE_NAMES = ['progress', 'output', 'urls', 'result', 'videos', 'metadata', 'video_url', 'expires_at', 'cost']
const name = fc.oneof(fc.constantFrom(...NAMES, ...MORE_NAMES, 'estimated_time', 'fail_reason', 'balance'), nastyText)

const anyJson = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'json' },
    fc.oneof(nastyText, nastyNumber, fc.boolean(), fc.constant(null)),
    fc.array(tie('value'), { maxLength: 3, depthIdentifier: 'json' }),
    fc.dictionary(name, tie('value'), { maxKeys: 5, noNullPrototype: true, depthIdentifier: 'json' }),
  ),
})).value

/** A good body with some of its values replaced by anything. */
function nearly(good: unknown): fc.Arbitrary<unknown> {
  if (Array.isArray(good))
    return fc.oneof({ weight: 4, arbitrary: fc.tuple(...good.map(nearly)) }, { weight: 1, arbitrary: anyJson })
  if (typeof good === 'object' && good !== null) {
    const fields = Object.fromEntries(Object.entries(good).map(([key, value]) => [key, nearly(value)]))
    return fc.oneof(
      { weight: 5, arbitrary: fc.record(fields, { noNullPrototype: true }) },
      { weight: 2, arbitrary: fc.record(fields, { requiredKeys: [], noNullPrototype: true }) },
      { weight: 1, arbitrary: anyJson },
    )
  }
  return fc.oneof({ weight: 4, arbitrary: fc.constant(good) }, { weight: 1, arbitrary: anyJson })
}

const header = fc.oneof(
  fc.constantFrom('0', '1', '60', '999999999', '-1', 'soon', 'Thu, 01 Jan 1970 00:00:00 GMT', ''),
  fc.string({ maxLength: 20 }),
)

const headers = fc
  .record(
    {
      'content-type': fc.constantFrom('application/json', 'video/mp4', 'text/html', '', 'application/octet-stream'),
      'content-length': fc.constantFrom('0', '10', '5000', '99999999999999999999', '-1', 'x'),
      'content-range': fc.constantFrom('bytes 0-4999/5000', 'bytes 9-4999/5000', 'bytes */5000', 'x'),
      'content-encoding': fc.constantFrom('gzip', 'br'),
      etag: fc.constantFrom('"v1"', 'W/"v1"', ''),
      location: fc.oneof(
        fc.constantFrom('/', 'https://[', 'http://169.254.169.254/', 'https://cdn.example.com/x'),
        header,
      ),
      'retry-after': header,
      'openai-poll-after-ms': header,
      'x-request-id': header,
    },
    { requiredKeys: [], noNullPrototype: true },
  )
  .map((all) =>
    Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined)),
  )

/** A reply around a good one. */
export function anyReply(good: unknown): fc.Arbitrary<Exclude<Answer, Error | ((...args: never[]) => unknown)>> {
  const body = fc.oneof(
    { weight: 5, arbitrary: nearly(good).map((json) => ({ json })) },
    { weight: 2, arbitrary: anyJson.map((json) => ({ json })) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary' }).map((text) => ({ text })) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 60 }).map((bytes) => ({ bytes })) },
    { weight: 1, arbitrary: fc.constantFrom({ text: '['.repeat(50) }, { text: '' }) },
  )
  return fc.record({ status, headers, body }).map(({ body, ...rest }) => ({ ...rest, ...body }))
}
