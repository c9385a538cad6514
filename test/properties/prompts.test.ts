/** Any text in any script reaches the provider as it was written; only line ends and a mark in front are made one. */

import { cardsOf, type ImageFile } from '@reelay/core'
import { ADAPTERS, prepare } from '@reelay/core/host'
import { createTransport } from '@reelay/core/node'
import { providerIds, type Simulator, startSimulator } from '@reelay/simulator'
import { modelAt } from '@reelay/simulator/sold'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runs } from './settings.ts'

const transport = createTransport()
let simulator: Simulator

beforeAll(async () => {
  simulator = await startSimulator({ taskMs: 0, logLimit: 10 })
})
afterAll(async () => {
  await transport.close()
  await simulator.close()
})

const SAMPLES = [
  'a family 👨‍👩‍👧‍👦 waves 🏳️‍🌈, 8K',
  'مشهد بحري عند الغروب ‏(RTL)‏ then English',
  'z̷͝a̴l̸g̵o̶ with combining ̈ marks, e\u0301 and é apart',
  '一只猫在弹钢琴。第二行\n第三行\r\n第四行\rfifth',
  'nul \u0000 and bell \u0007 and \u2028 separators \u2029',
  'quotes " \' \\ $(x) {{ y }} %00 &amp; <b>',
  '\ufeffwith a byte order mark, \u200b zero width',
  'نص'.repeat(2500),
  '🎬'.repeat(5000),
]

const prompt = fc
  .oneof(
    fc.constantFrom(...SAMPLES),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
    fc
      .array(fc.constantFrom('\r', '\n', '\r\n', '--', '"', 'a', '語', '🎬', '\u0000', '\t'), {
        minLength: 1,
        maxLength: 20,
      })
      .map((parts) => parts.join('')),
  )
  // The simulator's own words.
  .filter((text) => text.replace(/^\ufeff+/, '').trim() !== '' && !/\[(?:fail|refuse|moderated|slow)\]/.test(text))

/** One step a character, unlike the code that it judges. */
function withPlainLineEnds(text: string): string {
  let start = 0
  while (text[start] === '\ufeff') start += 1
  const plain: string[] = []
  for (let at = start; at < text.length; at++) {
    if (text[at] !== '\r') plain.push(text[at] as string)
    else if (text[at + 1] !== '\n') plain.push('\n')
  }
  return plain.join('')
}

const png: ImageFile = {
  name: 'bär "1".png',
  mediaType: 'image/png',
  bytes: new Uint8Array(700),
  width: 640,
  height: 360,
}

describe.each(providerIds)('%s', (provider) => {
  const adapter = ADAPTERS[provider]
  const model = modelAt(provider)
  const card = cardsOf(provider).find((one) => one.model === (model.model ?? adapter.defaultModel))
  const longest = card?.promptMax ?? Number.POSITIVE_INFINITY
  const ways = adapter.imageFiles === 'multipart' ? [[], [png]] : [[]]

  it.each(
    ways.map((images) => [images.length === 0 ? 'in JSON' : 'beside a file', images] as const),
  )('%s', async (_, imageUrl) => {
    await fc.assert(
      fc.asyncProperty(prompt, async (text) => {
        fc.pre([...text].length <= longest)
        const prepared = prepare(adapter, { prompt: text, imageUrl, ...model })
        if (!prepared.ok) throw new Error(JSON.stringify(prepared.problems))
        const { request, card } = prepared.prepared
        const submit = adapter.submit(simulator.baseUrl(provider) + adapter.prefixes[0], request, { card })
        const headers = { ...submit.headers, Authorization: 'Bearer sk-of-the-properties' }
        const response = await transport.http({ ...submit, headers }, { purpose: 'submit', publicOnly: false })
        const said = await response.text(1e6)
        expect(response.status, said).toBeOneOf([200, 201, 202])
        expect(simulator.charges().at(-1)?.prompt).toBe(withPlainLineEnds(text))
      }),
      runs(150),
    )
  })

  it.each(['half an emoji \ud83c', '\udfac the other half', 'a\ud800b'])('refuses what is no text: %j', (text) => {
    const prepared = prepare(adapter, { prompt: text, ...model })
    expect(prepared.ok).toBe(false)
  })
})
