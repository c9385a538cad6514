/**
 * @reelay/core: what a video is, how each provider speaks, how to do it once. Platform-neutral: bring your own ports, or take
 * those of `@reelay/core/node`. This entry is the public one: what it exports keeps its meaning from release to release.
 */

import type { ModelCard } from './providers/card.ts'
import { allCards } from './providers/catalog.ts'

export { type Client, type ClientOptions, createClient } from './engine/client.ts'
export type { Downloaded } from './engine/download/delivery.ts'
export {
  type Clock,
  type Http,
  type HttpOptions,
  type HttpResponse,
  type Log,
  TransportError,
} from './engine/session/ports.ts'
export {
  createPollSchedule,
  type Observation,
  type PollSchedule,
  type PollScheduleOptions,
} from './engine/wait/schedule.ts'
export type { Waiting } from './engine/wait/waiting.ts'
export type { Balance } from './providers/adapter.ts'
export type { ModelCard, Price, Source } from './providers/card.ts'
export { cardsOf, findCard } from './providers/catalog.ts'
export type { Estimate } from './providers/estimate.ts'
export type { HttpReply, HttpRequest } from './providers/http.ts'
export type { OwnCard } from './providers/own-card.ts'
export { type Problem, ReelayError, type Warning } from './video/error.ts'
export { type Charged, ERROR_CODES, type ErrorCode } from './video/error-code.ts'
export { REQUEST_FIELDS } from './video/fields.ts'
export { isProviderId, PROVIDER_IDS, type ProviderId } from './video/provider-id.ts'
export type { ImageFile, ImageInput, VideoInput } from './video/request.ts'
export { parseTaskHandle, type TaskFailure, type TaskHandle, type TaskState, type TaskStatus } from './video/task.ts'

/** The cards of all built-in models. */
export const MODEL_CARDS: readonly ModelCard[] = /* @__PURE__ */ allCards()
