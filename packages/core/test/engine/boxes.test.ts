import { expect, it } from 'vitest'
import { followBoxes } from '../../src/engine/clip-file/boxes.ts'

/** A box of the given type; `large` writes its size in 64 bits, as files beyond 4 GiB must. */
function box(
  type: string,
  body: number,
  { large = false, size = 8 + (large ? 8 : 0) + body }: { large?: boolean; size?: number } = {},
): Uint8Array {
  const bytes = new Uint8Array(8 + (large ? 8 : 0) + body)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, large ? 1 : size)
  for (const [index, letter] of [...type].entries()) bytes[4 + index] = letter.charCodeAt(0)
  if (large) view.setBigUint64(8, BigInt(size))
  return bytes
}

function isTorn(...parts: Uint8Array[]): boolean {
  const boxes = followBoxes()
  // Byte by byte: where a chunk ends must not matter.
  for (const part of parts) for (const byte of part) boxes.pass(Uint8Array.of(byte))
  return boxes.isTorn()
}

it.each([
  false,
  true,
])('a file that ends with a box is whole, one that ends inside is torn (64-bit sizes: %s)', (large) => {
  const mdat = box('mdat', 20, { large })
  expect(isTorn(box('ftyp', 16), mdat)).toBe(false)
  expect(isTorn(box('ftyp', 16), mdat.subarray(0, -1))).toBe(true)
})

it('nothing is said of what is no box, of sizes that cannot be, and of a last box without an end', () => {
  expect(isTorn(box('ftyp', 16), new Uint8Array(12))).toBe(false)
  expect(isTorn(box('ftyp', 16), box('mdat', 3, { size: 5 }))).toBe(false)
  expect(isTorn(box('ftyp', 16), box('mdat', 3, { large: true, size: 9 }))).toBe(false)
  expect(isTorn(box('ftyp', 16), box('mdat', 3, { size: 0 }))).toBe(false)
})
