/** What a run loads that names no database: neither of their clients. */

import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const dist = join(import.meta.dirname, '../dist')

/** A bundle and all that it loads with it, without what is loaded on demand. */
function loadedWith(file: string, all = new Set<string>()): Set<string> {
  if (all.has(file)) return all
  all.add(file)
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(
    /^(?:import|export)\b[^'"();]*["'](\.[^"']+)["'];?$/gm,
  ))
    loadedWith(join(dirname(file), path), all)
  return all
}

test.each(['main.mjs', 'post.mjs'])('%s', (entry) => {
  const files = [...loadedWith(join(dist, entry))]
  expect(files.length).toBeGreaterThan(2)
  const texts = files.map((file) => readFileSync(file, 'utf8'))
  for (const ofClient of ['node_modules/pg/', 'node_modules/@redis/', 'reelay_ledger'])
    expect(files.filter((_, at) => texts[at]?.includes(ofClient))).toEqual([])
})
