/** Boxes inside of a box of an MP4 or QuickTime file, and the numbers in them. */

/** A box: where its content begins and ends. */
export interface Part {
  type: string
  start: number
  end: number
}

export function childrenOf(view: DataView, parent: Part): Part[] {
  const parts: Part[] = []
  for (let at = parent.start; at + 8 <= parent.end; ) {
    const short = uint32(view, at)
    const wide = short === 1
    const size = wide ? uint32(view, at + 8) * 2 ** 32 + uint32(view, at + 12) : short === 0 ? parent.end - at : short
    const header = wide ? 16 : 8
    // QuickTime ends lists with four bytes of nothing.
    if (size < header || at + size > parent.end) break
    parts.push({ type: name(view, at + 4), start: at + header, end: at + size })
    at += size
  }
  return parts
}

export function child(view: DataView, parent: Part, type: string): Part | undefined {
  return childrenOf(view, parent).find((part) => part.type === type)
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

export function name(view: DataView, at: number): string {
  return String.fromCharCode(byteAt(view, at), byteAt(view, at + 1), byteAt(view, at + 2), byteAt(view, at + 3))
}

/** 0 beyond the end: what is cut short holds nothing. */
export function uint32(view: DataView, at: number): number {
  return at + 4 <= view.byteLength ? view.getUint32(at) : 0
}

export function byteAt(view: DataView, at: number): number {
  return at < view.byteLength ? view.getUint8(at) : 0
}

/** A number of 64 bits; beyond 2^53 it is not exact, and nothing that means well is as large. */
export function uint64(view: DataView, at: number): number {
  return uint32(view, at) * 2 ** 32 + uint32(view, at + 4)
}
