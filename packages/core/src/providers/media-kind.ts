/** What a file is, as far as its address says. */

export type MediaKind = 'image' | 'video' | 'audio'

const DATA = /^data:(image|video|audio)\//i
const VIDEO = /\.(?:mp4|mov|webm|m4v|mkv)$/i
const AUDIO = /\.(?:mp3|wav|m4a|aac|flac|ogg)$/i

/** An address that says nothing names an image, as most references are. */
export function mediaKind(address: string): MediaKind {
  const named = DATA.exec(address)?.[1]
  if (named !== undefined) return named.toLowerCase() as MediaKind
  const path = address.replace(/[?#].*$/s, '')
  return VIDEO.test(path) ? 'video' : AUDIO.test(path) ? 'audio' : 'image'
}

/** Addresses by what they name, each in the order in which it was given. */
export function byMediaKind(addresses: readonly string[]): Record<MediaKind, string[]> {
  const of = (kind: MediaKind) => addresses.filter((address) => mediaKind(address) === kind)
  return { image: of('image'), video: of('video'), audio: of('audio') }
}

/** The fields that hold something. */
export function filled(lists: Readonly<Record<string, readonly unknown[]>>): Record<string, readonly unknown[]> {
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0))
}
