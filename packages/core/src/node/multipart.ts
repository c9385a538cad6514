/** multipart/form-data (RFC 7578), byte for byte: FormData would turn every line break of a prompt into CRLF. */

import { randomBytes } from 'node:crypto'
import type { HttpRequest } from '../providers/http.ts'

export interface Multipart {
  contentType: string
  body: Buffer
}

export function multipart(form: NonNullable<HttpRequest['form']>): Multipart {
  const boundary = `reelay-${randomBytes(16).toString('hex')}`
  const parts = form.flatMap(([name, value]) => {
    const isText = typeof value === 'string'
    const file = isText ? '' : `; filename="${quoted(value.filename)}"\r\nContent-Type: ${value.mediaType}`
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"${file}\r\n\r\n`
    return [Buffer.from(head), Buffer.from(isText ? value : value.bytes), Buffer.from('\r\n')]
  })
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    body: Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]),
  }
}

/** As browsers write it (WHATWG HTML, "multipart/form-data encoding algorithm"). */
function quoted(text: string): string {
  return text.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}
