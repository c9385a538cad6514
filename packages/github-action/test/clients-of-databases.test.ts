/** What a run loads that names no database: neither of their clients. */

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const dist = join(import.meta.dirname, '../dist')
const chunks = readdirSync(join(dist, 'chunks')).map((name) => join('chunks', name))
const step = chunks.find((path) => path.includes('/step-')) ?? ''

/** A bundle and all that it loads with it, without what is loaded on demand. */
function loadedWith(file: string, all = new Set<string>()): Set<string> {
  if (all.has(file)) return all
  all.add(file)
  for (const [, path = ''] of textOf(file).matchAll(/\b(?:import|export)\s*(?:[^'"();=]*\bfrom\s*)?"(\.[^"]+)"/g))
    loadedWith(join(dirname(file), path), all)
  return all
}

const textOf = (file: string) => readFileSync(join(dist, file), 'utf8')

/** Texts of PostgreSQL's client, of Redis's, and of the table in both. */
const SIGNS = ['SCRAM-SHA-256', 'LIB-NAME', 'reelay_ledger']

test.each(['main.mjs', step, 'post.mjs'])('%s', (entry) => {
  const files = [...loadedWith(entry)]
  expect(files.length).toBeGreaterThan(2)
  for (const sign of SIGNS) expect(files.filter((file) => textOf(file).includes(sign))).toEqual([])
})

test.each(SIGNS)('%s is in a chunk of its own', (sign) => {
  expect(chunks.filter((file) => textOf(file).includes(sign))).toHaveLength(1)
})
