/** File names of clips: they keep the letters of every script with their marks, and they stay what they were. */

import { describe, expect, test } from 'vitest'
import { nameClips } from '../../src/plan/clip-names.ts'
import type { PromptClip } from '../../src/prompts/expand.ts'
import { read } from './reading.ts'

const clip = (prompt: string): PromptClip => ({
  input: { prompt },
  files: {},
  source: null,
  variant: [],
  siblings: 1,
  lineOf: () => 1,
})
const nameOf = (prompt: string) => nameClips([clip(prompt)], 1).flat()[0]

/** What earlier releases called them: a clip has the same name in every run. */
const RECORDED = [
  ['A red fox in snow, at dusk, slowly', 'a-red-fox-in-snow-at'],
  ['Crème brûlée — flambée', 'crème-brûlée-flambée'],
  ['Straße nach Łódź', 'straße-nach-łódź'],
  ['İstanbul at dusk', 'i-stanbul-at-dusk'],
  ['Tiếng Việt có dấu', 'tiếng-việt-có-dấu'],
  ['Tiếng Việt NFD', 'tiếng-việt-nfd'],
  ['猫が踊る 東京の夜', '猫が踊る-東京の夜'],
  ['北京的夜晚,霓虹灯', '北京的夜晚-霓虹灯'],
  ['한국어 텍스트 영상', '한국어-텍스트-영상'],
  ['Москва ночью', 'москва-ночью'],
  ['Ελλάδα ήλιος', 'ελλάδα-ήλιος'],
  ['1️⃣ Top 10 ❤️', '1-top-10'],
  ['🎬 a cat 🎬', 'a-cat'],
  ['   --- ', 'clip'],
  ['C# & F# in 2026', 'c-f-in-2026'],
  ['a_b.c/d\\e', 'a-b-c-d-e'],
  ['ｆｕｌｌ　ｗｉｄｔｈ', 'ｆｕｌｌ-ｗｉｄｔｈ'],
  [
    'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
  ],
  [
    '長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長',
    '長長長長長長長長長長長長長長長長長長長長',
  ],
  [
    '한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한',
    '한한한한한한한한한한한한한한한한한한한한',
  ],
  ['カタカナ ﾊﾝｶｸ', 'カタカナ-ﾊﾝｶｸ'],
  ['naïve café №5 ½', 'naïve-café-5-½'],
  ['ﬁne ﬂow', 'ﬁne-ﬂow'],
  ['Ǆ ǆ ß ẞ', 'ǆ-ǆ-ß-ß'],
  ['100% sure? #1!', '100-sure-1'],
  [
    '日本語xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    '日本語xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
  ],
  ['été été été été été été été été été été été été été été été été été été été été ', 'été-été-été-été-été-été'],
] as const

test.each(RECORDED)('%j is called as ever', (prompt, name) => {
  expect(nameOf(prompt)).toBe(name)
})

test('clips of one file are called as ever, those of one name by what they are', async () => {
  const { names } = await read({
    'prompts/cars.csv': `prompt,duration
A red fox runs in the snow fast,4
A red fox runs in the snow slowly,4
A red fox runs in the snow,8
`,
    'prompts/a/b c.md': '---\nmatrix: { colour: [red, 青], n: [1, 2] }\n---\n{{colour}} {{n}}',
  })
  expect(names).toEqual([
    'a-b-c-red-1',
    'a-b-c-red-2',
    'a-b-c-青-1',
    'a-b-c-青-2',
    'cars-a-red-fox-runs-in-the-17dcd3e0',
    'cars-a-red-fox-runs-in-the-ff7c1428',
    'cars-a-red-fox-runs-in-the-d782146c',
  ])
})

describe('marks stay with their letters', () => {
  test.each([
    ['Devanagari', 'हिन्दी किताब की दुकान', 'हिन्दी-किताब-की-दुकान'],
    ['Bengali', 'বাংলা বই', 'বাংলা-বই'],
    ['Tamil', 'தமிழ் புத்தகம்', 'தமிழ்-புத்தகம்'],
    ['Thai', 'แมวน้ำสีฟ้าว่ายน้ำ', 'แมวน้ำสีฟ้าว่ายน้ำ'],
    ['Khmer', 'ភាសាខ្មែរ', 'ភាសាខ្មែរ'],
    ['Burmese', 'မြန်မာ စာ', 'မြန်မာ-စာ'],
    ['Arabic with points', 'مُحَمَّد يَكْتُبُ', 'مُحَمَّد-يَكْتُبُ'],
    ['Hebrew with points', 'שָׁלוֹם עוֹלָם', 'שָׁלוֹם-עוֹלָם'],
    ['Vietnamese in pieces', 'Tiếng Việt'.normalize('NFD'), 'tiếng-việt'],
    ['Korean in pieces', '한국어 텍스트'.normalize('NFD'), '한국어-텍스트'],
    ['Yoruba', 'Ẹ̀kọ́ àkọ́kọ́', 'ẹ̀kọ́-àkọ́kọ́'],
    ['joiners that nobody sees', 'ශ්\u200Dරී ලංකා', 'ශ්රී-ලංකා'],
    ['marks on everything', 'z̷͝a̴l̸g̵o̶', 'z̷͝a̴l̸g̵o̶'],
    ['a mark without a letter', '\u0301 cat', 'cat'],
    ['emoji with their looks', '❤️ 1️⃣ 👨‍👩‍👧 cat', '1-cat'],
  ])('%s', (_, prompt, name) => {
    expect(nameOf(prompt)).toBe(name.normalize('NFC'))
  })

  test('words that differ in a vowel sign alone keep two names', () => {
    const names = nameClips(['कि', 'का', 'की', 'ก่า', 'ก้า'].map(clip), 1).flat()
    expect(names).toEqual(['कि', 'का', 'की', 'ก่า', 'ก้า'])
  })

  test.each([
    'हिन्दी'.repeat(40),
    'น้ำ'.repeat(60),
    'ẹ̀'.repeat(60),
    'שָׁ'.repeat(60),
    '각'.normalize('NFD').repeat(60),
    '각'.repeat(60),
  ])('a long name is cut between letters: %s', (prompt) => {
    const segments = (text: string) => [...new Intl.Segmenter('und').segment(text)].map(({ segment }) => segment)
    const whole = segments(prompt.normalize('NFC'))
    const name = nameOf(prompt) ?? ''
    expect(segments(name)).toEqual(whole.slice(0, segments(name).length))
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(60)
    expect(Buffer.byteLength(name)).toBeGreaterThan(40)
  })
})
