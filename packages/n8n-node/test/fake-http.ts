/** n8n's request helper over node:http: the same options, and errors with the codes that its axios gives. */

import { type IncomingMessage, request } from 'node:http'
import { pipeline, Readable, type Transform } from 'node:stream'
import { createBrotliDecompress, createUnzip } from 'node:zlib'
import type { IHttpRequestOptions, IN8nHttpFullResponse } from 'n8n-workflow'

/** As axios throws: the code on top, the socket's own error as the cause. */
class AxiosError extends Error {
  override name = 'AxiosError'
  readonly code: string

  constructor(code: string, message: string, cause?: unknown) {
    super(message, { cause })
    this.code = code
  }
}

export async function httpRequest(options: IHttpRequestOptions): Promise<IN8nHttpFullResponse> {
  if (options.encoding !== 'stream' || !options.returnFullResponse || !options.ignoreHttpStatusErrors)
    throw new Error('The node asks for whole responses as streams, whatever their status.')
  const { abortSignal } = options
  if (abortSignal?.aborted) throw canceled()
  const { headers, body } = encode(options)
  return new Promise((resolve, reject) => {
    const sent = request(options.url, { method: options.method ?? 'GET', headers, agent: false })
    // n8n's types know less of a signal than a signal does.
    const signal = abortSignal as AbortSignal | undefined
    signal?.addEventListener('abort', () => sent.destroy(canceled()), { once: true })
    if (options.timeout !== undefined)
      sent.setTimeout(options.timeout, () => sent.destroy(new AxiosError('ECONNABORTED', 'timeout exceeded')))
    sent.on('error', (error: NodeJS.ErrnoException) => reject(asAxios(error)))
    sent.on('response', (response) => resolve(answer(response)))
    sent.end(body)
  })
}

/** axios unpacks a body with one coding, takes the header away and leaves the length. */
const UNPACKERS: Readonly<Record<string, () => Transform>> = {
  gzip: createUnzip,
  'x-gzip': createUnzip,
  deflate: createUnzip,
  br: createBrotliDecompress,
}

function answer(response: IncomingMessage): IN8nHttpFullResponse {
  const unpacker = UNPACKERS[response.headers['content-encoding'] ?? '']
  if (unpacker) delete response.headers['content-encoding']
  // n8n hands on a plain Readable, not the socket's message.
  const bytes = unpacker ? pipeline(response, unpacker(), () => {}) : response
  const body = Readable.from(bytes, { objectMode: false })
  return { statusCode: response.statusCode ?? 0, headers: response.headers, body: body as never }
}

function encode({ headers, body }: IHttpRequestOptions) {
  return { headers: headers as Record<string, string>, body: body as string | Buffer | undefined }
}

function canceled(): AxiosError {
  const error = new AxiosError('ERR_CANCELED', 'canceled')
  error.name = 'CanceledError'
  return error
}

function asAxios(error: NodeJS.ErrnoException): AxiosError {
  return error instanceof AxiosError ? error : new AxiosError(error.code ?? '', error.message, error)
}
