/** multipart/form-data (RFC 7578), byte for byte: FormData would turn every line break of a prompt into CRLF. */

import { randomUUID } from 'node:crypto'
import type { HttpRequest } from './http.ts'

export interface Multipart {
  contentType: string
  body: Uint8Array<ArrayBuffer>
}

/** The fields of a form as they go over the wire, in their order. */
export function multipart(form: NonNullable<HttpRequest['form']>): Multipart {
  const boundary = `reelay-${randomUUID()}`
  const encoder = new TextEncoder()
  const parts = form.flatMap(([name, value]) => {
    const isText = typeof value === 'string'
    const file = isText ? '' : `; filename="${quoted(value.filename)}"\r\nContent-Type: ${value.mediaType}`
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"${file}\r\n\r\n`
    return [encoder.encode(head), isText ? encoder.encode(value) : value.bytes, encoder.encode('\r\n')]
  })
  parts.push(encoder.encode(`--${boundary}--\r\n`))
  const body = new Uint8Array(parts.reduce((size, part) => size + part.byteLength, 0))
  let at = 0
  for (const part of parts) {
    body.set(part, at)
    at += part.byteLength
  }
  return { contentType: `multipart/form-data; boundary=${boundary}`, body }
}

/** As browsers write it (WHATWG HTML, "multipart/form-data encoding algorithm"). */
function quoted(text: string): string {
  return text.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}
