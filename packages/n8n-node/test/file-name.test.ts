/** What the node calls a clip's file when nobody set a name. */

import { expect, it } from 'vitest'
import { noFields } from '../nodes/Reelay/host/fields.ts'
import { fileNameOf } from '../nodes/Reelay/host/file-name.ts'

const nameOf = (prompt: string) => fileNameOf({ name: '' }, { ...noFields('sandbox'), prompt })

/** The part that tells the prompt, as earlier releases made it: a workflow that looks for a name's start still finds it. */
const RECORDED = [
  ['A red fox in snow, at dusk, slowly', 'a-red-fox-in-snow-at-dusk-slowly.mp4'],
  ['Crème brûlée — flambée', 'crème-brûlée-flambée.mp4'],
  ['Straße nach Łódź', 'straße-nach-łódź.mp4'],
  ['İstanbul at dusk', 'i-stanbul-at-dusk.mp4'],
  ['Tiếng Việt có dấu', 'tiếng-việt-có-dấu.mp4'],
  ['Tiếng Việt NFD', 'tiếng-việt-nfd.mp4'],
  ['猫が踊る 東京の夜', '猫が踊る-東京の夜.mp4'],
  ['北京的夜晚,霓虹灯', '北京的夜晚-霓虹灯.mp4'],
  ['한국어 텍스트 영상', '한국어-텍스트-영상.mp4'],
  ['Москва ночью', 'москва-ночью.mp4'],
  ['Ελλάδα ήλιος', 'ελλάδα-ήλιος.mp4'],
  ['1️⃣ Top 10 ❤️', '1-top-10.mp4'],
  ['🎬 a cat 🎬', 'a-cat.mp4'],
  ['   --- ', 'video.mp4'],
  ['C# & F# in 2026', 'c-f-in-2026.mp4'],
  ['a_b.c/d\\e', 'a-b-c-d-e.mp4'],
  ['ｆｕｌｌ　ｗｉｄｔｈ', 'ｆｕｌｌ-ｗｉｄｔｈ.mp4'],
  [
    'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.mp4',
  ],
  [
    '長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長',
    '長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長.mp4',
  ],
  [
    '한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한',
    '한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한한.mp4',
  ],
  ['カタカナ ﾊﾝｶｸ', 'カタカナ-ﾊﾝｶｸ.mp4'],
  ['naïve café №5 ½', 'naïve-café-5-½.mp4'],
  ['ﬁne ﬂow', 'ﬁne-ﬂow.mp4'],
  ['Ǆ ǆ ß ẞ', 'ǆ-ǆ-ß-ß.mp4'],
  ['100% sure? #1!', '100-sure-1.mp4'],
  [
    '日本語xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    '日本語xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.mp4',
  ],
  [
    'été été été été été été été été été été été été été été été été été été été été ',
    'été-été-été-été-été-été-été-été-été-été-été-été-été-été-été.mp4',
  ],
] as const

it.each(RECORDED)('%j is called as ever', (prompt, name) => {
  expect(nameOf(prompt)).toBe(name)
})

it.each([
  ['हिन्दी किताब की दुकान', 'हिन्दी-किताब-की-दुकान.mp4'],
  ['แมวน้ำสีฟ้าว่ายน้ำ', 'แมวน้ำสีฟ้าว่ายน้ำ.mp4'],
  ['مُحَمَّد يَكْتُبُ', 'مُحَمَّد-يَكْتُبُ.mp4'],
  ['Ẹ̀kọ́ àkọ́kọ́', 'ẹ̀kọ́-àkọ́kọ́.mp4'],
  ['aux', 'aux-clip.mp4'],
])('%s keeps its letters whole', (prompt, name) => {
  expect(nameOf(prompt)).toBe(name.normalize('NFC'))
})

it.each(['हिन्दी'.repeat(40), 'น้ำ'.repeat(60), '𐐨'.repeat(90)])('a long one is cut between letters: %s', (prompt) => {
  const segments = (text: string) => [...new Intl.Segmenter('und').segment(text)].map(({ segment }) => segment)
  const name = nameOf(prompt).replace('.mp4', '')
  expect([...name].length).toBeLessThanOrEqual(60)
  expect([...name].length).toBeGreaterThan(55)
  expect(Buffer.byteLength(`${name}.mp4`)).toBeLessThanOrEqual(255)
  expect(segments(name)).toEqual(segments(prompt).slice(0, segments(name).length))
})
