/** What n8n is told of the credentials: a test that proves the key and spends nothing. */

import { readdir } from 'node:fs/promises'
import { ADAPTERS, credentialOf } from '@reelay/core/host'
import type { ICredentialType } from 'n8n-workflow'
import { beforeAll, describe, expect, test } from 'vitest'
import { credentials } from '../nodes/Reelay/properties/index.ts'
import manifest from '../package.json' with { type: 'json' }

const folder = new URL('../credentials/', import.meta.url)
const types: ICredentialType[] = []

beforeAll(async () => {
  for (const file of await readdir(folder)) {
    if (!file.endsWith('.credentials.ts')) continue
    const [Type] = Object.values(await import(new URL(file, folder).href)) as (new () => ICredentialType)[]
    if (Type) types.push(new Type())
  }
})

test('there is one for each provider with a key, and n8n is told of all', () => {
  const names = Object.values(ADAPTERS)
    .flatMap((adapter) => credentialOf(adapter) ?? [])
    .toSorted()
  expect(types.map(({ name }) => name).toSorted()).toEqual(names)
  expect(credentials.map(({ name }) => name).toSorted()).toEqual(names)
  expect(manifest.n8n.credentials).toHaveLength(names.length)
})

test('each node setting asks for one credential at most, and an estimate for none', () => {
  for (const { displayOptions } of credentials) {
    expect(displayOptions?.show?.['provider']).toHaveLength(1)
    expect(displayOptions?.hide?.['operation']).toEqual(['estimate'])
  }
})

describe('each', () => {
  test('has a masked key and an address', () => {
    for (const { properties } of types) {
      expect(properties.map(({ name }) => name)).toEqual(['apiKey', 'baseUrl'])
      expect(properties[0]).toMatchObject({ typeOptions: { password: true }, required: true, default: '' })
    }
  })

  test('is tested by a free request that only 401, 403 (or what its provider says to a bad key) and success:false fail', () => {
    for (const { name, test, authenticate } of types) {
      const adapter = Object.values(ADAPTERS).find((one) => credentialOf(one) === name)
      const [header, before] = adapter?.keyHeader ?? ['Authorization', 'Bearer ']
      if (!adapter?.authorize)
        expect(authenticate).toEqual({
          type: 'generic',
          properties: { headers: { [header]: `=${before}{{ $credentials.apiKey }}` } },
        })
      expect(test?.request.method ?? 'GET', name).toBe('GET')
      expect(test?.request.url, name).toBe(adapter?.keyTest)
      expect(test?.request.headers, name).toEqual(adapter?.keyTestHeaders)
      expect(test?.request.baseURL, name).toMatch(/^=\{\{ .*\$credentials\.baseUrl.*\}\}$/)
      expect(test?.request.ignoreHttpStatusErrors, name).toEqual({
        ignore: true,
        except: adapter?.keyTestRefusals ?? [401, 403],
      })
      const told = (type: string) => (test?.rules ?? []).filter((rule) => rule.type === type)
      expect(told('responseCode'), name).toMatchObject(
        (adapter?.keyTestRefusals ?? [401, 403]).map((value) => ({ properties: { value } })),
      )
      expect(told('responseSuccessBody').slice(0, 1 + (adapter?.keyTestCodes?.length ?? 0)), name).toMatchObject([
        { properties: { key: 'success', value: false } },
        ...(adapter?.keyTestCodes ?? []).map((value) => ({ properties: { key: 'code', value } })),
      ])
      for (const flag of adapter?.keyTestFlags ?? []) {
        expect(verdict(test, 200, { [flag]: true }), name).toMatch(/has blocked it or its team/)
        expect(verdict(test, 200, { [flag]: false }), name).toBeNull()
      }
    }
  })

  /** n8n's way through the rules: by status where the request failed, by the body else; null is "Connection successful!". */
  const verdict = (test: ICredentialType['test'], status: number, body: unknown): string | null => {
    const ignored = test?.request.ignoreHttpStatusErrors as { except: number[] }
    const failed = ignored.except.includes(status)
    for (const { type, properties } of test?.rules ?? []) {
      const { key = '', value, message } = properties as { key?: string; value: unknown; message: string }
      const said = key.split('.').reduce<unknown>((at, part) => (at as Record<string, unknown>)?.[part], body)
      if (failed ? type === 'responseCode' && value === status : type === 'responseSuccessBody' && said === value)
        return message
    }
    return failed ? 'no sentence' : null
  }

  test.each([401, 403])('says in a sentence that a key is wrong: HTTP %d', (status) => {
    for (const { test, name } of types)
      expect(verdict(test, status, { error: { message: 'no' } }), name).toMatch(/refuses this key/)
  })

  test.each([
    [404, ''],
    [404, '404 page not found'],
    [404, '<!DOCTYPE html><title>404</title>'],
    [404, { detail: 'Not Found' }],
    [404, { statusCode: 404, error: 'Not Found', message: 'Route GET:/models not found' }],
    [200, '<!doctype html><div id="root"></div>'],
  ])('asks whether the Base URL is right where no API answers: HTTP %d %j', (status, body) => {
    for (const { test, name } of types) expect(verdict(test, status, body), name).toMatch(/Base URL right\?/)
  })

  test.each([
    [404, { error: { code: 'not_found', message: 'No such route' } }],
    [200, { object: 'list', data: [] }],
    [500, { error: { message: 'Try again' } }],
  ])("takes the API's own answer as one: HTTP %d %j", (status, body) => {
    for (const { test, name } of types) expect(verdict(test, status, body), name).toBeNull()
  })

  test('asks the same address with a version at the end of the base URL as without, as a run does', () => {
    for (const { name, test } of types) {
      const { versions = [] } = Object.values(ADAPTERS).find((one) => credentialOf(one) === name) ?? {}
      const expression = String(test?.request.baseURL).replace(/^=\{\{|\}\}$/g, '')
      const addressed = (baseUrl: string) => new Function('$credentials', `return ${expression}`)({ baseUrl })
      for (const version of ['', ...versions])
        for (const end of ['', '/', '//'])
          expect(addressed(`https://gateway.example/x${version}${end}`), name).toBe('https://gateway.example/x')
    }
  })

  test('signs as its adapter does, where a key has to', async () => {
    for (const { name, authenticate } of types) {
      const adapter = Object.values(ADAPTERS).find((one) => credentialOf(one) === name)
      if (!adapter?.authorize) continue
      if (typeof authenticate !== 'function') throw new Error(`${name} does not sign`)
      for (const apiKey of ['api-key', 'ACCESS:SECRET']) {
        const before = Date.now()
        const { headers } = await authenticate({ apiKey }, { url: '/x', headers: { a: 'b' } })
        const expected = [before, before + 1000].map(
          (now) =>
            adapter.authorize?.({ method: 'GET', url: 'https://x.example/', authorized: true }, apiKey, now).headers,
        )
        expect(headers).toMatchObject({ a: 'b' })
        expect(expected.map((one) => one?.['Authorization'])).toContain(headers?.['Authorization'])
      }
    }
  })
})
