/**
 * Makes an MP4 last longer or shorter without touching a frame: the movie's clock is stretched, the media's clock is
 * slowed by as much (ISO/IEC 14496-12: mvhd, tkhd and elst count in movie time, mdhd sets the media's ticks a second).
 */

interface Box {
  type: string
  /** Of the content, past the header. */
  start: number
  end: number
}

/** A copy of `movie` that lasts `seconds`. */
export function withDuration(movie: Uint8Array, seconds: number): Uint8Array {
  // Not slice(): that of a Buffer shares its memory.
  const copy = new Uint8Array(movie)
  const view = new DataView(copy.buffer)
  const moov = child(view, { type: '', start: 0, end: view.byteLength }, 'moov')
  const mvhd = child(view, moov, 'mvhd')
  const lasts = movieDuration(view, mvhd)
  const factor = seconds / lasts

  stretch(view, mvhd, { old: 16, wide: 24 }, factor)
  for (const trak of children(view, moov).filter((box) => box.type === 'trak')) {
    stretch(view, child(view, trak, 'tkhd'), { old: 20, wide: 28 }, factor)
    for (const edts of children(view, trak).filter((box) => box.type === 'edts')) {
      stretchEdits(view, child(view, edts, 'elst'), factor)
    }
    const mdhd = child(view, child(view, trak, 'mdia'), 'mdhd')
    const timescaleAt = mdhd.start + (isWide(view, mdhd) ? 20 : 12)
    view.setUint32(timescaleAt, Math.round(view.getUint32(timescaleAt) / factor))
  }
  return copy
}

function movieDuration(view: DataView, mvhd: Box): number {
  return isWide(view, mvhd)
    ? Number(view.getBigUint64(mvhd.start + 24)) / view.getUint32(mvhd.start + 20)
    : view.getUint32(mvhd.start + 16) / view.getUint32(mvhd.start + 12)
}

/** Version 1 of a box has 64-bit times. */
function isWide(view: DataView, box: Box): boolean {
  return view.getUint8(box.start) === 1
}

function stretch(view: DataView, box: Box, offset: { old: number; wide: number }, factor: number): void {
  const wide = isWide(view, box)
  scale(view, box.start + (wide ? offset.wide : offset.old), wide, factor)
}

function stretchEdits(view: DataView, elst: Box, factor: number): void {
  const wide = isWide(view, elst)
  const count = view.getUint32(elst.start + 4)
  for (let entry = 0; entry < count; entry++) scale(view, elst.start + 8 + entry * (wide ? 20 : 12), wide, factor)
}

function scale(view: DataView, at: number, wide: boolean, factor: number): void {
  if (wide) view.setBigUint64(at, BigInt(Math.round(Number(view.getBigUint64(at)) * factor)))
  else view.setUint32(at, Math.round(view.getUint32(at) * factor))
}

function child(view: DataView, parent: Box, type: string): Box {
  const found = children(view, parent).find((box) => box.type === type)
  if (!found) throw new Error(`The clip has no ${type} box: is it an MP4?`)
  return found
}

function children(view: DataView, parent: Box): Box[] {
  const boxes: Box[] = []
  for (let at = parent.start; at + 8 <= parent.end; ) {
    const short = view.getUint32(at)
    const size = short === 1 ? Number(view.getBigUint64(at + 8)) : short === 0 ? parent.end - at : short
    const type = String.fromCharCode(...new Uint8Array(view.buffer, at + 4, 4))
    boxes.push({ type, start: at + (short === 1 ? 16 : 8), end: at + size })
    at += Math.max(size, 8)
  }
  return boxes
}
