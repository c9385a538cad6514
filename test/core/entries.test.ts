/** What each entry of @reelay/core exports: the public one is small, and its README names all of it. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as core from '@reelay/core'
import * as host from '@reelay/core/host'
import * as internal from '@reelay/core/internal'
import { expect, test } from 'vitest'

const readme = readFileSync(join(import.meta.dirname, '../../packages/core/README.md'), 'utf8')
const row = readme.split('\n').find((line) => line.startsWith('| `@reelay/core` |')) ?? ''

test('the README names every value that the public entry exports, and no other', () => {
  const [, , , exported = ''] = row.split('|')
  const named = [...exported.matchAll(/`(\w+)`/g)].map(([, name = '']) => name)
  expect(Object.keys(core).toSorted()).toEqual(named.toSorted())
})

test('no value has two entries', () => {
  const all = [core, host, internal].flatMap((entry) => Object.keys(entry))
  expect(all.toSorted()).toEqual([...new Set(all)].toSorted())
})
