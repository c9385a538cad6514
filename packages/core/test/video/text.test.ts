/** Texts and numbers of a person, as they arrive at a provider. */

import { describe, expect, test } from 'vitest'
import { prepare } from '../../src/engine/order/prepare.ts'
import { ADAPTERS } from '../../src/providers/registry.ts'
import { type ClipIdentity, earlierFingerprints, fingerprint } from '../../src/video/fingerprint.ts'
import { keepsNumber, numbersLost } from '../../src/video/number.ts'
import type { VideoInput, VideoRequest } from '../../src/video/request.ts'
import { slug } from '../../src/video/slug.ts'
import { plainText } from '../../src/video/text.ts'

const adapter = ADAPTERS.apimaster

function prepared(input: VideoInput) {
  const result = prepare(adapter, { model: 'sora-2', ...input })
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.prepared
}

const identity = (request: VideoRequest): ClipIdentity => ({ provider: 'apimaster', baseUrl: null, request, take: 1 })
const hash = (request: VideoRequest) => fingerprint(identity(request))

describe('line ends and byte order marks', () => {
  test.each([
    ['a\r\nb', 'a\nb'],
    ['a\rb', 'a\nb'],
    ['a\r\n\r\nb\r', 'a\n\nb\n'],
    ['\uFEFFa', 'a'],
    ['\uFEFF\uFEFFa\uFEFFb', 'a\uFEFFb'],
    ['a\u2028b\u0085c\u000bd', 'a\u2028b\u0085c\u000bd'],
    ['  é e\u0301 \u200b👨‍👩‍👧 ', '  é e\u0301 \u200b👨‍👩‍👧 '],
  ])('%j is %j', (written, plain) => {
    expect(plainText(written)).toBe(plain)
    expect(prepared({ prompt: written }).request.prompt).toBe(plain)
  })

  test('CRLF, CR and LF are one purchase, in the prompt and in extra at any depth', () => {
    const inputs = ['\n', '\r\n', '\r'].map((end) => ({
      prompt: `A fox${end}runs`,
      extra: { note: `a${end}b`, deep: { list: [`c${end}d`, 1, null, true] } },
    }))
    expect(new Set(inputs.map((input) => hash(prepared(input).request))).size).toBe(1)
  })

  test('the request as it was written is at hand, to find what an earlier release bought', () => {
    const written = { prompt: 'A fox\r\nruns', extra: { note: 'a\r\nb' } }
    const { request, asWritten } = prepared(written)
    expect(request).toMatchObject({ prompt: 'A fox\nruns', extra: { note: 'a\nb' } })
    expect(asWritten).toEqual(written)
    // As the release before computed it.
    expect(earlierFingerprints(identity(request), asWritten)).toContain(
      '5417c4fda2c4cf4fd719637e6e82d4f02eb62b2528359aef2a41ef7075883ed1',
    )
    expect(prepared({ prompt: 'A fox\nruns', extra: { note: 'a\nb' } }).asWritten).toBeUndefined()
    expect(hash(prepared({ prompt: 'A fox\nruns' }).request)).toBe(
      '9a2fabc0e05ec7d805911c4719c2ec810708635eba0488bdf649065284072be7',
    )
  })

  test('extra that is no plain JSON is left to be judged', () => {
    const when = new Date(0)
    expect(prepared({ prompt: 'x', extra: { when } }).request.extra).toEqual({ when })
    const bare = Object.assign(Object.create(null), { note: 'a\r\nb' })
    expect(prepared({ prompt: 'x', extra: { bare } }).request.extra).toEqual({ bare: { note: 'a\nb' } })
  })
})

describe('what a program left where a prompt should be', () => {
  test.each([
    'undefined',
    'null',
    'NaN',
    ' undefined\n',
    'Object',
    'Array',
    '[object Object]',
    'A video of [object Object] at dusk',
    '[object Promise]',
    'x [object Undefined]',
  ])('%j is refused', (prompt) => {
    const result = prepare(adapter, { model: 'sora-2', prompt })
    expect(result).toMatchObject({ ok: false, problems: [{ field: 'prompt' }] })
  })

  test.each(['an undefined shape', 'null and void', 'NaN bread', '[object] on a table'])('%j is a prompt', (prompt) => {
    expect(prepared({ prompt }).request.prompt).toBe(prompt)
  })
})

describe('numbers', () => {
  test.each([
    '0',
    '-0',
    '7',
    '+5',
    '08',
    '9.90',
    '.5',
    '5.',
    '1e3',
    '12E-1',
    '0x1F',
    '0o17',
    '9007199254740991',
    '100000000000000000000',
    '1e21',
    '0.1',
    '1.7976931348623157e308',
    '5e-324',
  ])('%s arrives as it is written', (source) => {
    expect(keepsNumber(source, Number(source))).toBe(true)
  })

  test.each([
    '9007199254740993',
    '1125899906842624123',
    '-9223372036854775808',
    '18446744073709551615',
    '1152921504606846976',
    '0x20000000000001',
    '0.1234567890123456789',
    '1e400',
    '-1e400',
    '1e-400',
    '3.14159265358979323846',
  ])('%s does not', (source) => {
    expect(keepsNumber(source, Number(source))).toBe(false)
  })

  test('the ones of a JSON text that do not', () => {
    expect(
      numbersLost('{"seed": 18446744073709551615, "a": [1, 9.90, {"b": 1e999}], "s": "18446744073709551615"}'),
    ).toEqual(['18446744073709551615', '1e999'])
    expect(() => numbersLost('{')).toThrow(SyntaxError)
  })
})

describe('a text as a file name', () => {
  const short = (longest: number) => (name: string) => name.length <= longest

  test.each([
    ['Two Words, 3!', 'two-words-3'],
    ['  --- ', ''],
    ['हिन्दी किताब', 'हिन्दी-किताब'],
    ['น้ำ', 'น้ำ'],
    ['e\u0301', 'é'],
    ['CON', 'con-clip'],
  ])('%j is %j', (text, name) => {
    expect(slug(text, short(60))).toBe(name)
  })

  test('a letter that does not fit goes with its marks', () => {
    expect(slug('कि कि', short(4))).toBe('कि')
    expect(slug('ẹ̀'.repeat(3), short(3))).toBe('ẹ̀')
    expect(slug(`z${'\u0335'.repeat(90)}`, short(60))).toBe('')
  })
})
