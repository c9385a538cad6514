/** Reference images: addresses everywhere, files of the workspace where the wire takes them. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { openStage } from './stage.ts'

/** A black PNG. */
function png(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const frame = Buffer.alloc(8)
    frame.writeUInt32BE(data.length, 0)
    frame.writeUInt32BE(crc(body), 4)
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 0, 0, 0, 0], 8)
  const rows = Buffer.alloc((width + 1) * height)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function crc(bytes: Buffer): number {
  let rest = 0xffffffff
  for (const byte of bytes) {
    rest ^= byte
    for (let bit = 0; bit < 8; bit++) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0)
  }
  return (rest ^ 0xffffffff) >>> 0
}

const files = {
  'prompts/sea/a.md': '---\nimageUrl: ../../assets/cat.png\n---\nit moves',
  'assets/cat.png': png(640, 360),
}

test.concurrent.for(['apimart', 'apimaster'])('%s: a file is uploaded, and its address is sent', async (provider) => {
  await using stage = await openStage()
  stage.write(files)
  const run = await stage.run({ provider })
  expect(run.said('error')).toEqual([])
  const [upload] = stage.sim.requests({ phase: 'upload' })
  expect(upload?.body).toMatchObject({ file: { filename: 'cat.png', type: 'image/png' } })
  const [body] = stage.submits()
  expect(body.image_urls).toEqual([expect.stringMatching(/^https?:\/\//)])
  // The same file is the same clip, wherever the upload put it.
  const again = await stage.run({ provider })
  expect(again.outputs['reused']).toBe('1')
  stage.write({ 'assets/cat.png': png(640, 362) })
  await stage.run({ provider })
  expect(stage.bought()).toHaveLength(2)
})

test.concurrent('openai-compatible: a file goes up with the request', async () => {
  await using stage = await openStage()
  stage.write(files)
  const run = await stage.run({ provider: 'openai-compatible', model: 'sora-2', duration: '4' })
  expect(run.said('error')).toEqual([])
  const [body] = stage.submits()
  expect(body).toMatchObject({
    model: 'sora-2',
    prompt: 'it moves',
    seconds: '4',
    input_reference: {
      filename: 'cat.png',
      type: 'image/png',
      bytes: readFileSync(join(stage.workspace, 'assets/cat.png')).length,
    },
  })
})

test.concurrent.for(['aivideoapi', 'artifex'])('%s: a file is refused with advice', async (provider) => {
  await using stage = await openStage()
  stage.write(files)
  const run = await stage.run({ provider })
  expect(run.exitCode).toBe(1)
  const [error] = run.annotations.filter(({ type }) => type === 'error')
  expect(error).toMatchObject({ file: 'prompts/sea/a.md', line: 2 })
  expect(error?.message).toMatch(/^imageUrl: .*public address.*"cat\.png".*APIMaster, APIMart, OpenAI-compatible/)
  expect(stage.sim.requests()).toEqual([])
})

test.concurrent('image-url of the step is relative to the workspace', async () => {
  await using stage = await openStage()
  stage.write({ 'prompts/sea/a.txt': 'it moves', 'assets/cat.png': png(640, 360) })
  const run = await stage.run({ provider: 'apimart', 'image-url': 'assets/cat.png' })
  expect(run.said('error')).toEqual([])
  expect(stage.submits()[0].image_urls).toHaveLength(1)
})

test.concurrent('images that are not there, lie outside, are none, or are too many', async () => {
  await using stage = await openStage()
  stage.write({
    'prompts/a.md': '---\nimageUrl: missing.png\n---\na',
    'prompts/b.md': '---\nduration: 4\nimageUrl: ../../outside.png\n---\nb',
    'prompts/c.md': '---\nimageUrl: text.png\n---\nc',
    'prompts/text.png': 'no image at all',
    'prompts/d.md': '---\nimageUrl:\n  - https://example.com/1.png\n  - https://example.com/2.png\n---\nd',
    'prompts/e.md': '---\nimageUrl: data:image/png;base64,AAAA\n---\ne',
    'prompts/f.md': '---\nimageUrl: ftp://example.com/1.png\n---\nf',
    '../outside.png': png(640, 360),
  })
  const run = await stage.run({ provider: 'apimart' })
  expect(run.exitCode).toBe(1)
  const errors = run.annotations.filter(({ type }) => type === 'error')
  expect(errors.map(({ file, line }) => [file, line])).toEqual([
    ['prompts/a.md', 2],
    ['prompts/b.md', 3],
    ['prompts/c.md', 2],
    ['prompts/d.md', 2],
    ['prompts/e.md', 2],
    ['prompts/f.md', 2],
  ])
  for (const { message } of errors) expect(message).toMatch(/^imageUrl: /)
  expect(errors[0]?.message).toContain('"missing.png"')
  expect(errors[1]?.message).toContain('out of the workspace')
  expect(errors[3]?.message).toContain('at most 1')
  expect(stage.sim.requests()).toEqual([])
})
