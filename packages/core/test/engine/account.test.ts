import { describe, expect, it } from 'vitest'
import { checkAccount } from '../../src/engine/session/account.ts'
import { openSession, rootUrl } from '../../src/engine/session/session.ts'
import type { ProviderId } from '../../src/video/provider-id.ts'
import { KEY, thrownBy, virtualClock } from '../fakes.ts'

const problems = (provider: string, apiKey?: string, baseUrl?: string) =>
  checkAccount({ provider: provider as ProviderId, apiKey, baseUrl })
const noHttp = async () => {
  throw new Error('no request is expected')
}
const open = (provider: ProviderId, baseUrl?: string) =>
  openSession({ provider, apiKey: KEY, baseUrl, http: noHttp, clock: virtualClock() })

describe('provider and key', () => {
  it('refuses a provider that it does not know, and says which it knows', () => {
    expect(problems('nobodys-host', 'k')).toMatchObject([
      { field: 'provider', message: expect.stringMatching(/"nobodys-host".*apimaster.*sandbox/) },
    ])
    for (const name of ['', 'toString', '__proto__', 5, null, Object.create(null)] as string[])
      expect(problems(name, 'k')).toHaveLength(1)
  })

  it.each(['APIMASTER', 'ApiMaster', ' apimaster '])('takes %j as every other door does', (name) => {
    expect(problems(name, 'k')).toEqual([])
    expect(open(name as ProviderId).adapter.id).toBe('apimaster')
  })

  it('has a suggestion for a slip', () => {
    expect(problems('Sandbx')).toMatchObject([{ message: expect.stringContaining('Did you mean sandbox?') }])
  })

  it.each([5, {}, true, ['sk-1']])('refuses a key or an address that is no text: %j', (value) => {
    expect(checkAccount({ provider: 'fal', apiKey: value as string, baseUrl: value as string })).toMatchObject([
      { field: 'apiKey', message: 'it must be a text.' },
      { field: 'baseUrl', message: 'it must be a text.' },
    ])
  })

  it.each([undefined, '', '  '])('needs a key: %o', (key) => {
    for (const id of ['apimaster', 'aivideoapi', 'apimart', 'artifex'])
      expect(problems(id, key)).toMatchObject([{ field: 'apiKey', message: expect.stringMatching(/needs an API key/) }])
  })

  it('needs none for the sandbox', () => {
    expect(problems('sandbox')).toEqual([])
  })

  it('knows how keys of AIVideoAPI begin', () => {
    expect(problems('aivideoapi', 'key-1')).toMatchObject([{ message: expect.stringContaining('"sk-"') }])
    expect(problems('aivideoapi', 'sk-1')).toEqual([])
    expect(problems('apimaster', 'key-1')).toEqual([])
  })

  it.each(['sk-a b', 'sk-a\n', 'sk-ключ', '\tsk-a'])('refuses what cannot stand in a header: %j', (key) => {
    expect(problems('aivideoapi', key)).toMatchObject([{ field: 'apiKey' }])
  })

  it('never repeats the key', () => {
    for (const key of ['secret-1', 'sk-secret 1'])
      expect(JSON.stringify(problems('aivideoapi', key))).not.toContain('secret')
  })
})

describe('base URL', () => {
  it.each([
    'https://gateway.example.com/team/v1',
    'http://example.com',
    'no address',
  ])('is ignored at the sandbox, with a word: %s', (baseUrl) => {
    expect(problems('sandbox', undefined, baseUrl)).toEqual([])
    const logged: string[] = []
    const log = (level: string, message: string) => logged.push(`${level}: ${message}`)
    const session = openSession({ provider: 'sandbox', baseUrl, http: noHttp, clock: virtualClock(), log })
    expect(rootUrl(session)).toBe(rootUrl(open('sandbox')))
    expect(logged).toEqual([expect.stringMatching(/^info: .*base URL is ignored/)])
  })

  it('is required where there is no host of its own', () => {
    expect(problems('openai-compatible', KEY)).toMatchObject([
      { field: 'baseUrl', message: expect.stringContaining('/v1') },
    ])
    expect(problems('openai-compatible', KEY, '')).toHaveLength(1)
  })

  it.each([
    'https://gateway.example.com/v1',
    'https://gateway.example.com:8443/team/a/v1/',
    'http://127.0.0.1:8080/v1',
    'http://localhost:3000',
    'http://[::1]:3000/v1',
    'http://10.1.2.3/v1',
    'http://gateway.internal/v1',
    'http://gateway/v1',
  ])('takes %s', (url) => {
    expect(problems('openai-compatible', KEY, url)).toEqual([])
  })

  it.each([
    'http://gateway.example.com/v1',
    'http://8.8.8.8/v1',
    'http://localhost.example.com',
    'ftp://gateway.example.com',
    'gateway.example.com/v1',
    'https://gateway.example.com/v1?key=1',
    'https://gateway.example.com/v1?',
    'https://gateway.example.com/v1#x',
    'https://gateway.example.com/v1#',
    'https://user@gateway.example.com/v1',
    'https://:password@gateway.example.com/v1',
    ' https://gateway.example.com/v1',
    'https://gateway.example.com/v1\n',
    '/v1',
  ])('refuses %j', (url) => {
    expect(problems('openai-compatible', KEY, url)).toMatchObject([{ field: 'baseUrl' }])
  })

  it.each([
    ['https://a.org,https://b.org', 'several addresses'],
    ['https://a.org\nhttps://b.org', 'several addresses'],
    ['fal:https://a.org', 'does not start with https://'],
  ])('says of %j what it is', (url, words) => {
    expect(problems('openai-compatible', KEY, url)).toMatchObject([{ message: expect.stringContaining(words) }])
  })

  it('does not repeat what may be a key in the wrong place', () => {
    expect(JSON.stringify(problems('openai-compatible', KEY, 'sk-hunter2hunter2'))).not.toContain('hunter2')
    expect(JSON.stringify(problems('openai-compatible', KEY, 'gateway'))).toContain('gateway')
  })

  it('does not repeat a password', () => {
    expect(JSON.stringify(problems('openai-compatible', KEY, 'https://u:hunter2@gw.example.com'))).not.toContain(
      'hunter2',
    )
  })

  it('reports key and address together', async () => {
    const error = await thrownBy(() =>
      openSession({ ...{ provider: 'openai-compatible' as const }, http: noHttp, clock: virtualClock() }),
    )
    expect(error).toMatchObject({ code: 'invalid_input', charged: 'no' })
    expect(error.message).toMatch(/apiKey: .*\nbaseUrl: /)
  })

  it('carries its own path before the prefix', () => {
    expect(rootUrl(open('apimaster'))).toBe('https://apimaster.ai/v1/v1')
    expect(rootUrl(open('apimaster', 'https://relay.example.com/a/'), '/v1')).toBe('https://relay.example.com/a/v1')
    expect(rootUrl(open('openai-compatible', 'https://relay.example.com/v1/'))).toBe('https://relay.example.com/v1')
  })
})

describe('the key', () => {
  const session = open('apimaster')
  const to = (url: string, authorized = true) => session.authorize({ method: 'GET', url, authorized }).headers

  it('goes to the provider’s own origin', () => {
    expect(to('https://apimaster.ai/v1/videos/1')).toEqual({ Authorization: `Bearer ${KEY}` })
  })

  it.each([
    'https://cdn.apimaster.ai/v1',
    'https://apimaster.ai.evil.example/v1',
    'https://apimaster.ai@evil.example/v1',
    'http://apimaster.ai/v1',
    'https://apimaster.ai:8443/v1',
  ])('and nowhere else: %s', (url) => {
    expect(to(url)).toBeUndefined()
  })

  it('and not where it is not asked for', () => {
    expect(to('https://apimaster.ai/v1', false)).toBeUndefined()
  })

  it('is not on the session for others to read', () => {
    expect(JSON.stringify(session)).not.toContain(KEY)
  })
})
