/** The comparison itself: what it sees, what it takes for the same, and that nothing is left out. */

import { describe, expect, it } from 'vitest'
import { ABSENT, differences, type Reading } from './compare.ts'
import type { Asked } from './gate.ts'

const API = 'https://api.example.com'
const reading: Reading = {
  isSubmit: ({ method }) => method === 'POST',
  names: { app: 'owner/model' },
  ids: ['t_1', 't_2'],
}

function asked(method: string, path: string, body: unknown = null, headers: Record<string, string> = {}): Asked {
  return { method, url: `${API}${path}`, headers: { host: 'a', 'user-agent': 'b', ...headers }, body, status: 200 }
}

const submit = (body: unknown, headers = {}, path = '/videos') => asked('POST', path, body, headers)
const between = (ours: Asked[], theirs: Asked[], submitOnly = false) => differences(ours, theirs, reading, submitOnly)

describe('the submit', () => {
  it('is the same in another order, by another library', () => {
    const ours = submit({ prompt: 'p', seed: 1 }, { authorization: 'Bearer k' })
    const theirs = submit({ seed: 1, prompt: 'p' }, { authorization: 'Bearer k', accept: '*/*', 'x-stainless-os': 'c' })
    expect(between([ours], [theirs])).toEqual([])
  })

  it('differs in address, header, type of a value, and what only one has', () => {
    const ours = submit({ seconds: '5', audio: false, list: [{ a: 1 }] }, { authorization: 'Key k' })
    const theirs = submit({ seconds: 5, list: [{ a: 2 }], size: null }, { authorization: 'Bearer k' }, '/v2/videos')
    expect(between([ours], [theirs])).toEqual([
      { where: 'url', ours: `${API}/videos`, theirs: `${API}/v2/videos` },
      { where: 'header authorization', ours: 'Key k', theirs: 'Bearer k' },
      { where: 'body.seconds', ours: '5', theirs: 5 },
      { where: 'body.audio', ours: false, theirs: ABSENT },
      { where: 'body.list.0.a', ours: 1, theirs: 2 },
      { where: 'body.size', ours: ABSENT, theirs: null },
    ])
  })

  it('must have arrived', () => {
    expect(() => between([submit({})], [])).toThrow('No submit of theirs arrived.')
    expect(() => between([], [submit({})])).toThrow('No submit of ours arrived.')
  })
})

describe('what is asked besides', () => {
  const look = (id: string, headers = {}) => asked('GET', `/owner/model/${id}`, null, headers)

  it('is the same for another task, however often it is asked', () => {
    expect(between([submit({}), look('t_1')], [submit({}), look('t_2'), look('t_2')])).toEqual([])
  })

  it('differs where only one asks, and in the key', () => {
    const ours = [submit({}), look('t_1', { authorization: 'Bearer k' })]
    expect(between(ours, [submit({}), look('t_2'), asked('GET', '/me')])).toEqual([
      { where: `GET ${API}/{app}/{id} header authorization`, ours: 'Bearer k', theirs: ABSENT },
      { where: `GET ${API}/me`, ours: ABSENT, theirs: 'asked' },
    ])
  })

  it('is not looked at where the submit was refused', () => {
    expect(between([submit({}), look('t_1')], [submit({})], true)).toEqual([])
  })
})
