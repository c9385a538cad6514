import { createHash } from 'node:crypto'

/** What one idempotency key stands for. */
interface Purchase {
  body: string
  /** The answer to the first request is still on its way. */
  inProgress: boolean
  taskId: string
}

/** Idempotency keys by API key: the same word of another customer is another purchase. */
export class Idempotency {
  readonly #purchases = new Map<string, Purchase>()

  find(keyHash: string, key: string): Purchase | undefined {
    return this.#purchases.get(`${keyHash} ${key}`)
  }

  remember(keyHash: string, key: string, purchase: Purchase): void {
    this.#purchases.set(`${keyHash} ${key}`, purchase)
  }

  clear(): void {
    this.#purchases.clear()
  }
}

/** The same for the same JSON, in whatever order its fields were written. */
export function bodyHash(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(value, (_, inner) => (isRecord(inner) ? Object.fromEntries(sorted(inner)) : inner)))
    .digest('hex')
}

function sorted(record: Record<string, unknown>): [string, unknown][] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
