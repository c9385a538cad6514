import type { IncomingHttpHeaders } from 'node:http'
import { type Bytes, bytesOf, part } from './bytes.ts'
import type { Reply } from './reply.ts'

/** A file that can be fetched in parts. */
export interface Resource extends Bytes {
  contentType: string
  etag: string
  lastModified: Date
}

/**
 * Answers a GET of a file: 200, 206 for one range, 416 for one that is out of it (RFC 9110 §14).
 * `If-Range` that names another version gets the whole file, so a client never glues two versions together.
 */
export function serve(file: Resource, headers: IncomingHttpHeaders): Reply {
  const common = {
    'content-type': file.contentType,
    etag: file.etag,
    'last-modified': file.lastModified.toUTCString(),
    'accept-ranges': 'bytes',
  }
  const range = stillTheSame(file, headers['if-range']) ? wanted(headers.range, file.size) : undefined
  if (range === undefined) return { status: 200, headers: common, body: file }
  if (range === 'out of range') {
    return { status: 416, headers: { ...common, 'content-range': `bytes */${file.size}` }, body: bytesOf('') }
  }
  const [from, to] = range
  return {
    status: 206,
    headers: { ...common, 'content-range': `bytes ${from}-${to - 1}/${file.size}` },
    body: part(file, from, to),
  }
}

/** `If-Range` takes an ETag (strong comparison) or a date. */
function stillTheSame(file: Resource, condition: string | string[] | undefined): boolean {
  if (condition === undefined) return true
  const value = String(condition)
  return value.includes('"') ? value === file.etag : value === file.lastModified.toUTCString()
}

/** From (inclusive) and to (exclusive); several ranges at once are ignored, as a server may. */
function wanted(header: string | undefined, size: number): [number, number] | 'out of range' | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '')
  if (!match) return undefined
  const [, first = '', last = ''] = match
  if (first === '' && last === '') return undefined
  if (first === '') {
    const suffix = Math.min(Number(last), size)
    return suffix === 0 ? 'out of range' : [size - suffix, size]
  }
  const from = Number(first)
  const to = last === '' ? size : Math.min(Number(last) + 1, size)
  if (last !== '' && Number(last) < from) return undefined
  return from >= size ? 'out of range' : [from, to]
}
