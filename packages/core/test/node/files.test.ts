import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Downloaded } from '../../src/engine/download/delivery.ts'
import { UnreadableVideo } from '../../src/engine/download/no-file.ts'
import { readImageFile } from '../../src/node/image-file.ts'
import { readMp4 } from '../../src/node/mp4.ts'
import { removeLeftovers, saveClip } from '../../src/node/save-clip.ts'
import { sandboxClip } from '../../src/providers/sandbox/clip.ts'
import { SIZES } from '../../src/video/request.ts'
import { bytesOf, movie, webm } from '../clip-files.ts'
import { thrownBy } from '../fakes.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reelay-files-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function* stream(bytes: Uint8Array, error?: Error): AsyncGenerator<Uint8Array, Downloaded> {
  for (let at = 0; at < bytes.byteLength; at += 700) yield bytes.subarray(at, at + 700)
  if (error) throw error
  return { bytes: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex') }
}

it('removes what a killed process left long ago, and nothing else', async () => {
  const long = new Date(Date.now() - 2 * 3600_000)
  const names = ['old.mp4.0123abcd.part', 'young.mp4.0123abcd.part', 'mine.part', 'clip.mp4']
  for (const name of names) await writeFile(join(folder, name), 'x')
  for (const name of ['old.mp4.0123abcd.part', 'mine.part', 'clip.mp4']) await utimes(join(folder, name), long, long)
  await removeLeftovers(folder)
  expect((await readdir(folder)).sort()).toEqual(['clip.mp4', 'mine.part', 'young.mp4.0123abcd.part'])
  await removeLeftovers(join(folder, 'not there'))
})

describe('a clip on the disk', () => {
  it('is there whole, with what its file says', async () => {
    const clip = sandboxClip('720x1280', 8)
    const target = join(folder, 'deep', 'er', 'clip.mp4')
    const sha256 = createHash('sha256').update(clip).digest('hex')
    expect(await saveClip(stream(clip), target)).toEqual({
      bytes: clip.byteLength,
      sha256,
      duration: 8,
      width: 720,
      height: 1280,
    })
    expect(Buffer.from(clip).equals(await readFile(target))).toBe(true)
    expect(await readdir(join(folder, 'deep', 'er'))).toEqual(['clip.mp4'])
  })

  it('byte for byte, when it takes many writes', async () => {
    const head = sandboxClip('1280x720', 4)
    const clip = new Uint8Array(3_000_001)
    clip.set(head)
    // A `free` box fills the rest.
    new DataView(clip.buffer).setUint32(head.byteLength, clip.byteLength - head.byteLength)
    clip.set(new TextEncoder().encode('free'), head.byteLength)
    for (let at = head.byteLength + 8; at < clip.byteLength; at++) clip[at] = at % 251
    const target = join(folder, 'clip.mp4')
    await saveClip(stream(clip), target)
    expect(Buffer.from(clip).equals(await readFile(target))).toBe(true)
  })

  it('or not at all, when the bytes end in an error: what was there stays', async () => {
    const target = join(folder, 'clip.mp4')
    await writeFile(target, 'before')
    const cut = new Error('cut')
    expect(await thrownBy(saveClip(stream(sandboxClip('1280x720', 4), cut), target))).toBe(cut)
    expect(await readdir(folder)).toEqual(['clip.mp4'])
    expect(await readFile(target, 'utf8')).toBe('before')
  })

  it.each([
    ['no structure', movie({ without: 'moov' })],
    ['a page', bytesOf('<!doctype html><h1>hello, this is a page and nothing else, of more than 64 letters</h1>')],
    ['half a file', sandboxClip('1280x720', 4).subarray(0, 900)],
    ['nothing', new Uint8Array(0)],
  ])('or not at all, when it cannot be read: %s', async (_, bytes) => {
    const error = await thrownBy(saveClip(stream(bytes), join(folder, 'clip.mp4')))
    expect(error).toBeInstanceOf(UnreadableVideo)
    expect(await readdir(folder)).toEqual([])
  })

  it.each([
    ['webm', webm()],
    ['mkv', webm({ type: 'matroska' })],
    ['mov', movie({ brand: 'qt  ' })],
  ] as const)('a file that is no MP4 gets its own ending: %s', async (kind, bytes) => {
    const saved = await saveClip(stream(bytes), join(folder, 'clip.mp4'))
    expect(saved).toMatchObject({ bytes: bytes.byteLength, kind })
    expect(await readdir(folder)).toEqual([`clip.${kind}`])
    expect(Buffer.from(bytes).equals(await readFile(join(folder, `clip.${kind}`)))).toBe(true)
  })

  it('two at once on one target do not mix', async () => {
    const target = join(folder, 'clip.mp4')
    const [one, other] = [sandboxClip('1280x720', 4), sandboxClip('1280x720', 12)]
    await Promise.all([saveClip(stream(one), target), saveClip(stream(other), target)])
    expect([4, 12]).toContain((await readMp4(target)).duration)
    expect(await readdir(folder)).toEqual(['clip.mp4'])
  })
})

describe('sandbox clips', () => {
  const sizes = Object.values(SIZES).flat()
  it.each(sizes)('%s of any duration are read back as asked', async (size) => {
    const [width, height] = size.split('x').map(Number)
    const path = join(folder, `${size}.mp4`)
    for (const seconds of [1, 2, 4, 5, 7, 8, 12, 16, 20, 23, 37, 59, 60]) {
      await writeFile(path, sandboxClip(size, seconds))
      const read = await readMp4(path)
      expect({ width: read.width, height: read.height }).toEqual({ width, height })
      expect(read.duration, `${seconds} s`).toBeCloseTo(seconds, 1)
    }
  })

  it('an unknown size gets the default one', async () => {
    const path = join(folder, 'x.mp4')
    await writeFile(path, sandboxClip('640x480', 4))
    expect(await readMp4(path)).toEqual({ duration: 4, width: 1280, height: 720 })
  })
})

describe('an image of the workspace', () => {
  const PNG = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAAEElEQVR4nGP4z8AAQQgWAA//Af8h1Z1GAAAAAElFTkSuQmCC',
    'base64',
  )

  it('is read with what its header says, whatever its name', async () => {
    const path = join(folder, 'cat.jpg')
    await writeFile(path, PNG)
    expect(await readImageFile(path)).toMatchObject({ name: 'cat.jpg', mediaType: 'image/png', width: 3, height: 2 })
  })

  it.each([
    ['nothing is there', undefined, /no such file/],
    ['it is text', 'hello, this is no image at all', /no image/],
    ['it is empty', '', /no image/],
    ['it is huge', Buffer.alloc(32_000_001), /32\.0 MB/],
  ])('%s: says so', async (_, content, words) => {
    const path = join(folder, 'x.png')
    if (content !== undefined) await writeFile(path, content)
    expect((await thrownBy(readImageFile(path))).message).toMatch(words)
  })
})
