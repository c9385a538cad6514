/** Files made by hand, box by box: whole ones of every kind, and ones with a part missing. */

export function box(type: string, ...parts: Array<Uint8Array | readonly number[]>): Uint8Array {
  const bodies = parts.map((part) => Uint8Array.from(part))
  const size = 8 + bodies.reduce((sum, { byteLength }) => sum + byteLength, 0)
  return joined(Uint8Array.from([...uint32(size), ...letters(type)]), ...bodies)
}

export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts))
}

export function uint32(value: number): number[] {
  return [(value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]
}

function letters(text: string): number[] {
  return [...text].map((letter) => letter.charCodeAt(0))
}

const words = (...values: number[]) => values.flatMap(uint32)

export interface Movie {
  brand?: string
  /** Sizes of the samples. */
  sizes?: readonly number[]
  /** Where the one chunk lies; at the beginning of the data unless given. */
  offset?: number
  handler?: string
  /** In front of the index, as recorders write it. */
  dataFirst?: boolean
  /** No box in front of the others says what the file is. */
  withoutBrand?: boolean
  /** Between the boxes. */
  filler?: Uint8Array
  data?: Uint8Array
  without?: 'moov' | 'mdat' | 'trak' | 'stsd' | 'stco' | 'stsz' | 'stsc'
  /** Sizes in the compact form, of so many bits. */
  compact?: 4 | 8 | 16
  /** Places in 64 bits. */
  large?: boolean
}

/** A movie with one track of one chunk. What stands in its data is noise. */
export function movie(choices: Movie = {}): Uint8Array {
  const { brand = 'isom', sizes = [400, 300, 200], dataFirst = false, filler = new Uint8Array(0) } = choices
  const total = sizes.reduce((sum, size) => sum + size, 0)
  const data = choices.data ?? Uint8Array.from({ length: total }, (_, at) => (at * 7 + 13) % 251)
  const ftyp = choices.withoutBrand
    ? new Uint8Array(0)
    : box('ftyp', letters(brand), words(512), letters('isomiso2avc1mp41'))
  const mdat = choices.without === 'mdat' ? new Uint8Array(0) : box('mdat', data)
  const indexOf = (offset: number) => (choices.without === 'moov' ? new Uint8Array(0) : index(choices, sizes, offset))
  const before = ftyp.byteLength + filler.byteLength
  const at = (dataFirst ? before : before + indexOf(0).byteLength) + 8
  const moov = indexOf(choices.offset ?? at)
  return dataFirst ? joined(ftyp, filler, mdat, moov) : joined(ftyp, filler, moov, mdat)
}

function index(choices: Movie, sizes: readonly number[], offset: number): Uint8Array {
  const { without, handler = 'vide', compact, large } = choices
  const has = (part: Movie['without'], bytes: Uint8Array) => (without === part ? new Uint8Array(0) : bytes)
  const table = box(
    'stbl',
    has('stsd', box('stsd', words(0, 1), box('avc1', new Uint8Array(78)))),
    box('stts', words(0, 1, sizes.length, 1000)),
    has('stsc', box('stsc', words(0, 1, 1, sizes.length, 1))),
    has('stsz', compact ? compactSizes(sizes, compact) : box('stsz', words(0, 0, sizes.length, ...sizes))),
    has(
      'stco',
      large
        ? box('co64', words(0, 1, Math.floor(offset / 2 ** 32), offset % 2 ** 32))
        : box('stco', words(0, 1, offset)),
    ),
  )
  const media = box(
    'mdia',
    box('mdhd', words(0, 0, 0, 1000, 1000 * sizes.length, 0)),
    box('hdlr', words(0, 0), letters(handler), words(0, 0, 0), [0]),
    box('minf', table),
  )
  const trak = has('trak', box('trak', box('tkhd', words(1, 0, 0, 1, 0, 1000)), media))
  return box('moov', box('mvhd', words(0, 0, 0, 1000, 1000)), trak)
}

function compactSizes(sizes: readonly number[], bits: 4 | 8 | 16): Uint8Array {
  const bytes =
    bits === 16
      ? sizes.flatMap((size) => [size >> 8, size & 255])
      : bits === 8
        ? sizes
        : sizes.flatMap((size, at) => (at % 2 === 0 ? [(size << 4) | (sizes[at + 1] ?? 0)] : []))
  return box('stz2', words(0), words(bits), words(sizes.length), Uint8Array.from(bytes))
}

export interface Fragmented {
  /** Of each fragment. */
  samples?: number
  start?: 'ftyp' | 'styp'
  /** How many fragments the movie has, and how many of them are in the file. */
  count?: number
  there?: number
  /** Thousandths of a second of a sample, and where they stand. */
  sampleMs?: number
  timesIn?: 'trun' | 'tfhd' | 'trex'
  /** Thousandths of a second of the movie, as each box announces it. */
  mehd?: number
  mvhd?: number
  mdhd?: number
  /** Lists of all fragments of the movie. */
  lists?: ReadonlyArray<'sidx' | 'mfra'>
  /** The last fragment has no data. */
  withoutData?: boolean
}

/** A movie whose samples lie in fragments. */
export function fragments({
  samples = 3,
  start = 'ftyp',
  count = 2,
  there = count,
  sampleMs = 0,
  timesIn = 'trun',
  mehd,
  mvhd = 0,
  mdhd = 0,
  lists = [],
  withoutData = false,
}: Fragmented = {}): Uint8Array {
  const moov = box(
    'moov',
    box('mvhd', words(0, 0, 0, 1000, mvhd)),
    box(
      'trak',
      box('tkhd', words(1, 0, 0, 1, 0, 0)),
      box(
        'mdia',
        box('mdhd', words(0, 0, 0, 1000, mdhd, 0)),
        box('hdlr', words(0, 0), letters('vide'), words(0, 0, 0), [0]),
        box(
          'minf',
          box(
            'stbl',
            box('stsd', words(0, 1), box('avc1', new Uint8Array(78))),
            box('stts', words(0, 0)),
            box('stsc', words(0, 0)),
            box('stsz', words(0, 0, 0)),
            box('stco', words(0, 0)),
          ),
        ),
      ),
    ),
    box(
      'mvex',
      mehd === undefined ? new Uint8Array(0) : box('mehd', words(0, mehd)),
      box('trex', words(0, 1, 1, timesIn === 'trex' ? sampleMs : 0, 0, 0)),
    ),
  )
  const head = timesIn === 'tfhd' ? words(8, 1, sampleMs) : words(0, 1)
  const each = timesIn === 'trun' ? [sampleMs, 100] : [100]
  const run = words(timesIn === 'trun' ? 0x300 : 0x200, samples, ...Array(samples).fill(each).flat())
  const traf = box('traf', box('tfhd', head), box('trun', run))
  const moof = box('moof', box('mfhd', words(0, 1)), traf)
  const fragment = joined(moof, box('mdat', new Uint8Array(100 * samples)))
  const entries = Array(count)
    .fill([fragment.byteLength, samples * sampleMs, 0])
    .flat()
  const sidx = lists.includes('sidx')
    ? box('sidx', words(0, 1, 1000, 0, 0), [0, 0, 0, count], words(...entries))
    : new Uint8Array(0)
  const beginning = joined(box(start, letters('iso5'), words(0), letters('iso5mp41')), moov, sidx)
  const places = Array.from({ length: count }, (_, at) => [
    ...words(0, beginning.byteLength + at * fragment.byteLength),
    1,
    1,
    1,
  ])
  const mfra = lists.includes('mfra')
    ? box('mfra', box('tfra', words(0, 1, 0, count), places.flat()))
    : new Uint8Array(0)
  const all = Array.from({ length: there }, (_, at) => (withoutData && at === there - 1 ? moof : fragment))
  return joined(beginning, ...all, mfra)
}

function element(id: readonly number[], body: Uint8Array | readonly number[], unknownSize = false): Uint8Array {
  const size = unknownSize
    ? [0x01, 255, 255, 255, 255, 255, 255, 255]
    : [0x10 | (body.length >> 24), (body.length >> 16) & 255, (body.length >> 8) & 255, body.length & 255]
  return Uint8Array.from([...id, ...size, ...body])
}

/** A WebM (or Matroska) file with one cluster. */
export function webm({
  type = 'webm',
  frames = 2,
  live = false,
}: {
  type?: 'webm' | 'matroska'
  frames?: number
  live?: boolean
} = {}): Uint8Array {
  const header = element([0x1a, 0x45, 0xdf, 0xa3], element([0x42, 0x82], letters(type)))
  const info = element([0x15, 0x49, 0xa9, 0x66], new Uint8Array(20))
  const tracks = element([0x16, 0x54, 0xae, 0x6b], new Uint8Array(40))
  const blocks = Array.from({ length: frames }, () => element([0xa3], new Uint8Array(120).fill(3)))
  const cluster = element([0x1f, 0x43, 0xb6, 0x75], joined(element([0xe7], [0]), ...blocks), live)
  return joined(header, element([0x18, 0x53, 0x80, 0x67], joined(info, tracks, cluster), live))
}

/** What a file is not: pages, pictures and texts, as bytes. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
