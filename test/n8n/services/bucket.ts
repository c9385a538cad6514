/** One S3 bucket to read from, addressed by its path. */

import type { Answer, Asked } from './edge.ts'
import { S3_KEY_ID } from './keys.ts'

export const S3 = 's3.eu-central-1.amazonaws.com'

interface Stored {
  bytes: Buffer
  /** When it was put there, ISO 8601. */
  modified: string
}

export class Bucket {
  readonly name: string
  readonly #objects = new Map<string, Stored>()

  constructor(name: string) {
    this.name = name
  }

  put(key: string, bytes: Buffer, modified = '2026-01-01T08:00:00.000Z'): void {
    this.#objects.set(key, { bytes, modified })
  }

  /** https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html and its neighbours */
  readonly answer = ({ url, headers }: Asked): Answer => {
    const signature = `AWS4-HMAC-SHA256 Credential=${S3_KEY_ID}/`
    if (!String(headers['authorization']).startsWith(signature)) return { status: 403, body: '<Error/>' }
    const [, bucket, ...rest] = decodeURIComponent(url.pathname).split('/')
    if (bucket !== this.name) return { status: 404, body: '<Error><Code>NoSuchBucket</Code></Error>' }
    const key = rest.join('/')
    if (key === '') return { headers: { 'content-type': 'application/xml' }, body: this.#about(url) }
    const found = this.#objects.get(key)
    if (!found) return { status: 404, body: '<Error><Code>NoSuchKey</Code></Error>' }
    return { headers: { 'content-type': 'image/png' }, body: found.bytes }
  }

  #about(url: URL): string {
    if (url.searchParams.has('location')) {
      return '<LocationConstraint xmlns="http://s3.amazonaws.com/doc/2006-03-01/">eu-central-1</LocationConstraint>'
    }
    const prefix = url.searchParams.get('prefix') ?? ''
    const found = [...this.#objects].filter(([key]) => key.startsWith(prefix))
    const contents = found.map(
      ([key, { bytes, modified }]) =>
        `<Contents><Key>${key}</Key><LastModified>${modified}</LastModified><Size>${bytes.length}</Size></Contents>`,
    )
    return `<ListBucketResult><IsTruncated>false</IsTruncated>${contents.join('')}</ListBucketResult>`
  }
}
