/** Google's resumable uploads: Drive and YouTube take files in the same way, at the same host. */

import type { Answer, Asked } from './edge.ts'
import { GOOGLE_TOKEN } from './keys.ts'

export const UPLOADS = 'www.googleapis.com'

export interface Uploaded {
  id: string
  service: 'drive' | 'youtube'
  /** What was told about the file before it came. */
  about: Record<string, unknown>
  bytes: Buffer
}

export class Uploads {
  readonly #all: (Uploaded & { complete: boolean })[] = []
  /** Uploads of this name or title are refused, as when the disk is full. */
  refused: string | undefined

  files(): Uploaded[] {
    return this.#all.filter(({ complete }) => complete)
  }

  readonly answer = ({ method, url, headers, body }: Asked): Answer => {
    const service = url.pathname.includes('/youtube/') ? 'youtube' : 'drive'
    const upload = this.#all.find(({ id }) => id === url.searchParams.get('upload_id'))
    // The address of an upload is its key.
    if (method === 'PUT' && upload) return this.#part(upload, String(headers['content-range']), body)
    if (headers['authorization'] !== `Bearer ${GOOGLE_TOKEN}`) return { status: 401, body: { error: { code: 401 } } }
    if (method === 'POST' && url.pathname.startsWith('/upload/')) {
      const about = JSON.parse(body.toString()) as Record<string, unknown>
      if (this.refused && JSON.stringify(about).includes(this.refused)) {
        const message = 'The storage quota has been exceeded.'
        return { status: 403, body: { error: { code: 403, message, errors: [{ reason: 'storageQuotaExceeded' }] } } }
      }
      const id = `${service}-file-${this.#all.length + 1}`
      this.#all.push({ id, service, about, bytes: Buffer.alloc(0), complete: false })
      return { headers: { location: `https://${UPLOADS}${url.pathname}?upload_id=${id}` }, body: '' }
    }
    // Drive's node gives the file its name once it is there.
    const named = this.#all.find(({ id }) => method === 'PATCH' && url.pathname === `/drive/v3/files/${id}`)
    if (named) return { body: { kind: 'drive#file', id: named.id, name: named.about['name'], mimeType: 'video/mp4' } }
    return { status: 404, body: { error: { code: 404, message: `${method} ${url.pathname} is not there` } } }
  }

  /** 308 asks for the next part: https://developers.google.com/workspace/drive/api/guides/manage-uploads */
  #part(upload: Uploaded & { complete: boolean }, range: string, part: Buffer): Answer {
    const [, from, to, total] = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(range) ?? []
    const right = Number(from) === upload.bytes.length && Number(to) === Number(from) + part.length - 1
    if (!right) return { status: 400, body: { error: { code: 400, message: `${range} does not fit` } } }
    upload.bytes = Buffer.concat([upload.bytes, part])
    upload.complete = upload.bytes.length === Number(total)
    return upload.complete ? { body: { id: upload.id } } : { status: 308, body: '' }
  }
}
