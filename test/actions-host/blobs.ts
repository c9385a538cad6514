/**
 * Blob storage as far as the clients use it: Azure's block blobs.
 *
 * `@actions/artifact` always uploads blocks and then a block list, even for one byte; `@actions/cache` uploads one Put
 * Blob up to 128 MiB and blocks beyond that. Both download with a plain GET.
 */
import { createHash, randomBytes } from 'node:crypto'

export interface BlobRequest {
  verb: string
  url: URL
  headers: Record<string, string | string[] | undefined>
  body: Buffer
}

export interface BlobResponse {
  status: number
  headers: Record<string, string>
  body?: Buffer
}

/** One blob, with the URLs that were signed for it. */
export class Blob {
  readonly id = randomBytes(8).toString('hex')
  /** The last segment of its URLs: clients look at its extension. */
  readonly fileName: string
  readonly #uploadSignature = randomBytes(24).toString('base64')
  readonly #downloadSignature = randomBytes(24).toString('base64')
  readonly #blocks = new Map<string, Buffer>()
  #content: Buffer | undefined
  contentType = 'application/octet-stream'

  constructor(fileName: string) {
    this.fileName = fileName
  }

  /** Undefined until an upload is complete. */
  get content(): Buffer | undefined {
    return this.#content
  }

  /** Its whole content at once, without an upload. */
  fill(bytes: Uint8Array): void {
    this.#content = Buffer.from(bytes)
  }

  get digest(): string {
    return `sha256:${createHash('sha256')
      .update(this.#content ?? '')
      .digest('hex')}`
  }

  uploadUrl(origin: string): string {
    return this.#signed(origin, 'rcw', this.#uploadSignature)
  }

  downloadUrl(origin: string): string {
    return this.#signed(origin, 'r', this.#downloadSignature)
  }

  /** As a shared access signature looks; clients mask its `sig`. */
  #signed(origin: string, permissions: string, signature: string): string {
    const query = new URLSearchParams({ se: '2099-01-01T00:00:00Z', sig: signature, sp: permissions, sv: '2025-11-05' })
    return `${origin}/blobs/${this.id}/${encodeURIComponent(this.fileName)}?${query}`
  }

  respond(request: BlobRequest): BlobResponse {
    const writing = request.verb === 'PUT'
    const signature = request.url.searchParams.get('sig')
    if (signature !== this.#uploadSignature && (writing || signature !== this.#downloadSignature)) {
      return failure(403, 'AuthenticationFailed')
    }
    if (writing) return this.#put(request)
    if (request.verb === 'GET' || request.verb === 'HEAD') return this.#get(request)
    return failure(405, 'UnsupportedHttpVerb')
  }

  #put({ url, headers, body }: BlobRequest): BlobResponse {
    switch (blobOperation('PUT', url)) {
      case 'PutBlock':
        this.#blocks.set(url.searchParams.get('blockid') ?? '', body)
        return created
      case 'PutBlockList': {
        // The list gives the order; blocks arrive in any order and may be left out.
        const ids = [...body.toString('utf8').matchAll(/<(Latest|Uncommitted|Committed)>([^<]+)<\/\1>/g)]
        const blocks = ids.map((match) => this.#blocks.get(match[2]!))
        if (blocks.some((block) => block === undefined)) return failure(400, 'InvalidBlockList')
        this.#content = Buffer.concat(blocks as Buffer[])
        this.#blocks.clear()
        break
      }
      default:
        if (headers['x-ms-blob-type'] !== 'BlockBlob') return failure(400, 'InvalidHeaderValue')
        this.#content = body
    }
    const type = headers['x-ms-blob-content-type']
    if (typeof type === 'string') this.contentType = type
    return created
  }

  #get({ verb, headers }: BlobRequest): BlobResponse {
    const content = this.#content
    if (content === undefined) return failure(404, 'BlobNotFound')
    const range = /^bytes=(\d+)-(\d*)$/.exec(String(headers['range'] ?? headers['x-ms-range'] ?? ''))
    const start = range === null ? 0 : Number(range[1])
    const end = Math.min(range === null || range[2] === '' ? content.length : Number(range[2]) + 1, content.length)
    if (range !== null && start >= content.length) return failure(416, 'InvalidRange')
    const part = content.subarray(start, end)
    const answer: Record<string, string> = {
      'accept-ranges': 'bytes',
      'content-type': this.contentType,
      'content-length': String(part.length),
      // RFC 5987: names that are not ASCII come only in filename* (artifact 6.2.1 reads it).
      'content-disposition': `attachment; filename="${this.fileName.replace(/[^ -~]|["\\]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(this.fileName)}`,
      etag: `"${this.id}"`,
      'x-ms-blob-type': 'BlockBlob',
    }
    if (range !== null) answer['content-range'] = `bytes ${start}-${end - 1}/${content.length}`
    return { status: range === null ? 200 : 206, headers: answer, ...(verb === 'GET' ? { body: part } : {}) }
  }
}

/** The name that Azure's documentation has for a request. */
export function blobOperation(verb: string, url: URL): string {
  if (verb === 'PUT') {
    const component = url.searchParams.get('comp')
    return component === 'block' ? 'PutBlock' : component === 'blocklist' ? 'PutBlockList' : 'PutBlob'
  }
  return verb === 'HEAD' ? 'HeadBlob' : 'GetBlob'
}

const created: BlobResponse = { status: 201, headers: { 'x-ms-request-server-encrypted': 'true' } }

export function failure(status: number, code: string): BlobResponse {
  const body = Buffer.from(
    `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`,
  )
  return {
    status,
    headers: { 'content-type': 'application/xml', 'x-ms-error-code': code, 'content-length': String(body.length) },
    body,
  }
}

/** All blobs of a service. */
export class Blobs {
  readonly #blobs = new Map<string, Blob>()

  create(fileName: string): Blob {
    const blob = new Blob(fileName)
    this.#blobs.set(blob.id, blob)
    return blob
  }

  remove(blob: Blob): void {
    this.#blobs.delete(blob.id)
  }

  respond(request: BlobRequest): BlobResponse {
    const blob = this.#blobs.get(request.url.pathname.split('/')[2] ?? '')
    return blob === undefined ? failure(404, 'BlobNotFound') : blob.respond(request)
  }
}
