import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** Pre-signed links: what they open, until when, and proof that we made them. */
export class Links {
  readonly #secret = randomBytes(32)

  sign(path: string, expires: number): string {
    return `${path}?${new URLSearchParams({ sig: this.#signature(path, expires), expires: String(expires) })}`
  }

  check(path: string, query: URLSearchParams, now: number): 'ok' | 'forged' | 'expired' {
    const expires = Number(query.get('expires'))
    const given = Buffer.from(query.get('sig') ?? '')
    const wanted = Buffer.from(this.#signature(path, expires))
    if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return 'forged'
    return now > expires ? 'expired' : 'ok'
  }

  #signature(path: string, expires: number): string {
    return createHmac('sha256', this.#secret).update(`${path} ${expires}`).digest('hex')
  }
}
