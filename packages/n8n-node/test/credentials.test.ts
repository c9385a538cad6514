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

  test('is tested by a free request that only 401, 403 and success:false fail', () => {
    for (const { name, test, authenticate } of types) {
      expect(authenticate).toEqual({
        type: 'generic',
        properties: { headers: { Authorization: '=Bearer {{ $credentials.apiKey }}' } },
      })
      expect(test?.request.method ?? 'GET', name).toBe('GET')
      expect(test?.request.url, name).toMatch(/\/(models|credits|balance)$/)
      expect(test?.request.baseURL, name).toMatch(/^=\{\{ .*\$credentials\.baseUrl.*\}\}$/)
      expect(test?.request.ignoreHttpStatusErrors, name).toEqual({ ignore: true, except: [401, 403] })
      expect(test?.rules, name).toMatchObject([
        { type: 'responseSuccessBody', properties: { key: 'success', value: false } },
      ])
    }
  })
})
