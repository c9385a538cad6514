import type { IncomingHttpHeaders } from 'node:http'
import type { Speaker } from '../faults/effects.ts'
import type { Body } from '../http/body.ts'
import type { Reply } from '../http/reply.ts'
import type { Key } from '../state/key.ts'
import type { Phase, ProviderId } from '../types.ts'

/** One request, read and let in. */
export interface Exchange {
  params: Record<string, string>
  query: URLSearchParams
  headers: IncomingHttpHeaders
  key: Key
  body: Body
  /** A fault wants the video this big. */
  sizeBytes?: number
  /** Runs when the answer begins to leave, or was lost: from then on it is known. */
  whenAnswered(act: () => void): void
}

export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Below the dialect's prefix; `:name` stands for one segment. */
  path: string
  phase: Phase
  /** For anybody: a storage that takes what was announced, where a key has no business; `either` where it does no harm. */
  keyless?: true | 'either'
  answer(exchange: Exchange): Reply | Promise<Reply>
}

/** How one provider speaks. A file per dialect; the server does everything that they have in common. */
export interface Dialect extends Speaker {
  provider: ProviderId
  /** The first segment of its paths on the simulator's origin. */
  prefix: string
  routes: readonly Route[]
  /** Without a key, or with one that makes trouble. */
  refuseKey(key: Key | undefined, phase: Phase): Reply | undefined
  notFound(method: string, path: string): Reply
  tooLarge(): Reply
}
