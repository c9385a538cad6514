import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkClip, namedAs, readFirstBytes } from '../../src/engine/clip-file/clip-check.ts'
import { sandboxClip } from '../../src/providers/sandbox/clip.ts'
import { box, bytesOf, type Fragmented, fragments, joined, movie, uint32, webm } from '../clip-files.ts'

/** The verdict on a file that comes in pieces of the given size. */
function verdict(bytes: Uint8Array, piece = 97): { kind: string; problem: string | null; torn: boolean } {
  const begins = readFirstBytes(bytes)
  if (!('kind' in begins)) return { kind: begins.instead, problem: 'no clip', torn: false }
  const check = checkClip(begins.kind)
  for (let at = 0; at < bytes.byteLength; at += piece) check.pass(bytes.subarray(at, at + piece))
  return { kind: begins.kind, problem: check.hopeless() ?? check.problem(), torn: check.isTorn() }
}

const template = (name: string) => readFileSync(new URL(`../../../../test/fixtures/${name}`, import.meta.url))
const free = box('free', new Uint8Array(40))

describe('a clip', () => {
  it.each([
    ['index first', movie(), 'mp4'],
    ['index last', movie({ dataFirst: true }), 'mp4'],
    ['another brand', movie({ brand: 'mp42' }), 'mp4'],
    ['a box in between', movie({ filler: free }), 'mp4'],
    ['places in 64 bits', movie({ large: true }), 'mp4'],
    ['sizes of 4 bits', movie({ sizes: [3, 5, 7], compact: 4 }), 'mp4'],
    ['sizes of 8 bits', movie({ sizes: [30, 50, 70], compact: 8 }), 'mp4'],
    ['sizes of 16 bits', movie({ sizes: [300, 500, 700], compact: 16 }), 'mp4'],
    ['something after its end', joined(movie(), free), 'mp4'],
    ['bytes after its end that are no box', joined(movie(), new Uint8Array(50)), 'mp4'],
    ['fragments', fragments(), 'mp4'],
    ['fragments that begin with styp', fragments({ start: 'styp' }), 'mp4'],
    ['no brand, index first', movie({ withoutBrand: true }), 'mp4'],
    ['QuickTime', movie({ brand: 'qt  ' }), 'mov'],
    ['old QuickTime: data first and no brand', movie({ withoutBrand: true, dataFirst: true }), 'mov'],
    [
      'old QuickTime: wide in front',
      joined(box('wide'), movie({ withoutBrand: true, dataFirst: true, offset: 16 })),
      'mov',
    ],
    ['WebM', webm(), 'webm'],
    ['WebM that was recorded live', webm({ live: true }), 'webm'],
    ['Matroska', webm({ type: 'matroska' }), 'mkv'],
    ['a real file', template('clip-16x9.mp4'), 'mp4'],
    ['a clip of the sandbox', sandboxClip('720x1280', 8), 'mp4'],
  ])('%s, in pieces of any size', (_, bytes, kind) => {
    for (const piece of [1, 7, 97, 5000]) expect(verdict(bytes, piece)).toEqual({ kind, problem: null, torn: false })
  })

  it('whose last box goes on to the end of the file', () => {
    const open = movie()
    const at = open.byteLength - 908
    expect(String.fromCharCode(...open.subarray(at + 4, at + 8))).toBe('mdat')
    open.set(uint32(0), at)
    expect(verdict(open)).toMatchObject({ kind: 'mp4', problem: null })
    expect(verdict(open.subarray(0, -100)).problem).toMatch(/frames that are not in the file/)
  })
})

describe('a clip in fragments', () => {
  const all: Fragmented = { count: 4, samples: 3, sampleMs: 333 }
  it.each([
    ['announces nothing', {}],
    ['announces nothing, whatever is missing', { there: 3 }],
    ['has no times', { sampleMs: 0, mehd: 4000, mvhd: 4000 }],
    ['has all that mehd announces', { mehd: 3996 }],
    ['is a little shorter than announced', { mehd: 4300 }],
    ['is longer than announced', { mehd: 1000, mvhd: 1000, mdhd: 1000 }],
    ['does not know its duration', { mvhd: 0xffffffff, mdhd: 0xffffffff, mehd: 0 }],
    ['has all that its lists name', { mehd: 3996, mvhd: 3996, lists: ['sidx', 'mfra'] }],
    ['has times in the head of a fragment', { mehd: 3996, timesIn: 'tfhd' }],
    ['has times in the beginning', { mehd: 3996, timesIn: 'trex' }],
  ] as Array<[string, Fragmented]>)('that %s is whole', (_, choices) => {
    for (const piece of [1, 97, 5000])
      expect(verdict(fragments({ ...all, ...choices }), piece)).toEqual({ kind: 'mp4', problem: null, torn: false })
  })
})

describe('no clip', () => {
  it.each([
    ['32 bytes of ftyp', movie({ without: 'moov', data: new Uint8Array(0) }).subarray(0, 36), /no index/],
    ['data without an index', movie({ without: 'moov' }), /no index/],
    ['an index without data', movie({ without: 'mdat' }), /frames that are not in the file/],
    ['an index without a track', movie({ without: 'trak' }), /no track of video/],
    ['sound only', movie({ handler: 'soun' }), /no track of video/],
    ['nobody says how it is coded', movie({ without: 'stsd' }), /no track of video/],
    ['no places', movie({ without: 'stco' }), /name no frames/],
    ['no sizes', movie({ without: 'stsz' }), /name no frames/],
    ['no chunks', movie({ without: 'stsc' }), /name no frames/],
    ['empty tables', movie({ sizes: [] }), /name no frames/],
    ['frames of no bytes', movie({ sizes: [0, 0, 0] }), /name no frames/],
    ['frames behind the end of the file', movie({ offset: 1_000_000 }), /not in the file/],
    ['frames half behind the end', movie({ data: new Uint8Array(500) }), /not in the file/],
    ['frames in the middle of the index', movie({ offset: 40 }), /not in the file/],
    ['fragments of no frames', fragments({ samples: 0 }), /no fragments/],
    ['cut in the middle', movie().subarray(0, -100), /ends in the middle/],
    [
      'an index that is endless',
      joined(
        movie({ without: 'moov' }),
        box('moov').map((byte, at) => (at < 4 ? 0x7f : byte)),
      ),
      /larger than 64 MiB/,
    ],
    ['WebM without frames', webm({ frames: 0 }), /no frames/],
    ['WebM cut in the middle', webm().subarray(0, -30), /ends in the middle/],
    [
      'a picture in a box of its own',
      joined(box('ftyp', bytesOf('heic'), uint32(0)), box('meta', new Uint8Array(90)), box('mdat', new Uint8Array(90))),
      /no index/,
    ],
  ])('%s', (_, bytes, problem) => {
    for (const piece of [1, 97, 5000]) expect(verdict(bytes, piece).problem).toMatch(problem)
  })

  it.each([
    ['mehd', { mehd: 4000 }, /announces 4 s, and 3 s are there/],
    ['mehd, times in the head of a fragment', { mehd: 4000, timesIn: 'tfhd' }, /announces 4 s, and 3 s are there/],
    ['mehd, times in the beginning', { mehd: 4000, timesIn: 'trex' }, /announces 4 s, and 3 s are there/],
    ['the duration of the movie', { mvhd: 4000 }, /announces 4 s, and 3 s are there/],
    ['the duration of the track', { mdhd: 4000 }, /announces 4 s, and 3 s are there/],
    ['sidx', { lists: ['sidx'] }, /list of parts \(sidx\)/],
    ['mfra', { lists: ['mfra'] }, /names 4 fragments, and 3 are there/],
    ['a fragment without its data', { there: 4, withoutData: true }, /1200 bytes of frames, and 900 are there/],
  ] as Array<[string, Fragmented, RegExp]>)('cut between two fragments, as told by %s', (_, choices, problem) => {
    for (const piece of [1, 97, 5000]) {
      const cut = verdict(fragments({ count: 4, there: 3, samples: 3, sampleMs: 1000 / 3, ...choices }), piece)
      expect(cut).toMatchObject({ torn: false, problem: expect.stringMatching(/^it was cut off: /) })
      expect(cut.problem).toMatch(problem)
    }
  })

  it('a table that lies of its length is not believed', () => {
    const liar = movie()
    const at = Buffer.from(liar).indexOf('stsz') + 4 + 8
    liar.set(uint32(0xffffff), at)
    expect(verdict(liar).problem).toMatch(/table of samples is broken/)
  })

  it('what can never become one is known before its end', () => {
    const check = checkClip('mp4', 4 * 1024 ** 3)
    check.pass(movie({ without: 'moov', data: new Uint8Array(0) }).subarray(0, 36))
    expect(check.hopeless()).toBeNull()
    check.pass(new Uint8Array(64).fill(0xee))
    expect(check.hopeless()).toMatch(/no index/)
    const endless = checkClip('mp4', 4 * 1024 ** 3)
    endless.pass(joined(box('ftyp', bytesOf('isom'), uint32(0)), Uint8Array.from([0, 0, 0, 0, ...bytesOf('mdat')])))
    expect(endless.hopeless()).toMatch(/no index/)
    const huge = checkClip('mp4', 1000)
    huge.pass(joined(box('ftyp', bytesOf('isom'), uint32(0)), Uint8Array.from([0, 1, 0, 0, ...bytesOf('mdat')])))
    expect(huge.hopeless()).toMatch(/claims to go on/)
  })
})

it.each([
  ['{"url":"https://x"}', 'JSON'],
  ['\ufeff  [1]', 'JSON'],
  ['<!DOCTYPE html><html>', 'a web page'],
  ['<html lang="en">', 'a web page'],
  ['<?xml version="1.0"?><Error/>', 'XML'],
  ['#EXTM3U\n#EXT-X-VERSION:3', 'a playlist (HLS)'],
  ['404 page not found', 'text'],
  ['GIF89a', 'a picture (GIF)'],
  ['', 'an empty file'],
  ['\u0001\u0002\u0003', 'no MP4, QuickTime or WebM'],
])('the first bytes say what something is instead: %j', (text, what) => {
  expect(readFirstBytes(bytesOf(text))).toMatchObject({ instead: what })
})

it('a name gets the ending of what the file is, MP4 apart', () => {
  expect(namedAs('a/b.mp4', undefined)).toBe('a/b.mp4')
  expect(namedAs('clip', 'mp4')).toBe('clip')
  expect(namedAs('a/b.mp4', 'webm')).toBe('a/b.webm')
  expect(namedAs('b.MOV', 'webm')).toBe('b.webm')
  expect(namedAs('version 1.2', 'mov')).toBe('version 1.2.mov')
})
