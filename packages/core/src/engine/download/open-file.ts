/** Opens a file at one of its places. */

import { isData } from '../../providers/addresses.ts'
import type { HttpRequest } from '../../providers/http.ts'
import { refusedAsset } from '../session/address.ts'
import { type HttpResponse, TransportError } from '../session/ports.ts'
import type { Session } from '../session/session.ts'
import { openData } from './data-address.ts'

const REDIRECTS = 5

/**
 * Asks for the file, following redirects one by one: the key never crosses to another origin.
 * @param from the first byte that is wanted; with `validator`, only of the file that it belongs to
 * @throws TransportError
 */
export async function openFile(
  session: Session,
  source: HttpRequest,
  { from, validator }: { from: number; validator: string | null },
  timeoutMs: number,
  signal?: AbortSignal,
): Promise<HttpResponse> {
  if (isData(source.url)) {
    const file = openData(source.url)
    if (file === null)
      throw new TransportError('address', 'no', 'refused: it is a data: address of something that is no video')
    return file
  }
  const own = new URL(session.baseUrl).origin
  let request: HttpRequest = source
  if (from > 0) {
    const range: Record<string, string> = { Range: `bytes=${from}-` }
    if (validator !== null) range['If-Range'] = validator
    request = { ...source, headers: { ...source.headers, ...range } }
  }
  for (let hop = 0; ; hop++) {
    const isOwn = URL.canParse(request.url) && new URL(request.url).origin === own
    const refused = refusedAsset(request.url, session.isPrivate || isOwn)
    if (refused !== null) throw new TransportError('address', 'no', `the address of the file was refused: ${refused}`)
    const response = await session.http(session.authorize(request), {
      purpose: 'asset',
      publicOnly: !session.isPrivate && !isOwn,
      ...(timeoutMs === Number.POSITIVE_INFINITY ? {} : { timeoutMs: Math.max(1, timeoutMs) }),
      ...(signal ? { signal } : {}),
    })
    const location = response.headers['location']
    if (response.status < 300 || response.status > 399 || response.status === 304 || location === undefined)
      return response
    response.discard()
    if (hop >= REDIRECTS) throw new TransportError('address', 'no', `more than ${REDIRECTS} redirects`)
    if (!URL.canParse(location, request.url)) throw new TransportError('address', 'no', 'a redirect to nowhere')
    const next = new URL(location, request.url)
    if (new URL(request.url).protocol === 'https:' && next.protocol === 'http:')
      throw new TransportError('address', 'no', 'a redirect from https to http')
    request = { ...request, url: next.href, authorized: request.authorized && next.origin === own }
  }
}
