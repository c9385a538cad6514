/** n8n's request helper over node:http: the same options, and errors with the codes that its axios gives. */

import { type IncomingMessage, request } from 'node:http'
import { Readable } from 'node:stream'
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
  const { headers, body } = await encode(options)
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

function answer(response: IncomingMessage): IN8nHttpFullResponse {
  // n8n hands on a plain Readable, not the socket's message.
  const body = Readable.from(response, { objectMode: false })
  return { statusCode: response.statusCode ?? 0, headers: response.headers, body: body as never }
}

async function encode({ headers, body }: IHttpRequestOptions) {
  const given = headers as Record<string, string>
  if (!(body instanceof FormData)) return { headers: given, body: body as string | undefined }
  const form = new Response(body)
  const bytes = Buffer.from(await form.arrayBuffer())
  return { headers: { ...given, 'content-type': form.headers.get('content-type') ?? '' }, body: bytes }
}

function canceled(): AxiosError {
  const error = new AxiosError('ERR_CANCELED', 'canceled')
  error.name = 'CanceledError'
  return error
}

function asAxios(error: NodeJS.ErrnoException): AxiosError {
  return error instanceof AxiosError ? error : new AxiosError(error.code ?? '', error.message, error)
}
