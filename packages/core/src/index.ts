/** @reelay/core: what a video is, how each provider speaks, how to do it once. Platform-neutral: bring your own ports. */

export { isOutOfPublicReach } from './engine/address.ts'
export { askForFile } from './engine/ask-for-file.ts'
export { type Client, type ClientOptions, createClient, readBalance } from './engine/client.ts'
export { type ClipKind, MEDIA_TYPES, namedAs, readFirstBytes } from './engine/clip-check.ts'
export { type Downloaded, type DownloadOptions, readClip, UnreadableVideo } from './engine/download.ts'
export { fetchClip } from './engine/fetch-clip.ts'
export { lookAlike, withSiblings } from './engine/find-lost-task.ts'
export {
  type BuyAgain,
  type ClipFile,
  type Decision,
  decide,
  furthest,
  type Ledger,
  type LedgerChoices,
  type LedgerRecord,
  type OwnerSign,
  parseRecord,
  rankOf,
  unreadableRecord,
} from './engine/ledger.ts'
export { type ClipEvent, type MadeClip, type MakeClipOptions, makeClip } from './engine/make-clip.ts'
export { type Clock, type Http, type HttpOptions, type HttpResponse, type Log, TransportError } from './engine/ports.ts'
export { type Preparation, type Prepared, prepare } from './engine/prepare.ts'
export { type Purchase, type PurchaseOptions, purchase } from './engine/purchase.ts'
export { createPollSchedule, type Observation, type PollSchedule, type PollScheduleOptions } from './engine/schedule.ts'
export { checkAccount, ignoredBaseUrl, openSession, type Session, type SessionOptions } from './engine/session.ts'
export { getTask, type WaitOptions, waitForTask } from './engine/wait.ts'
export type { Waiting } from './engine/waiting.ts'
export { type Adapter, type Balance, credentialOf } from './providers/adapter.ts'
export type { ModelCard, Price, Source } from './providers/card.ts'
export { cardsOf, findCard, MODEL_CARDS } from './providers/catalog.ts'
export { type Estimate, estimate } from './providers/estimate.ts'
export type { HttpReply, HttpRequest } from './providers/http.ts'
export { multipart } from './providers/multipart.ts'
export { ADAPTERS } from './providers/registry.ts'
export { canSend, writtenNames } from './providers/request-body.ts'
export { COMMON_RULES, type Speaker, type SubmitRule, UNCLEAR } from './providers/submit-rules.ts'
export { type Problem, ReelayError, type Warning } from './video/error.ts'
export { type Charged, ERROR_CODES, type ErrorCode } from './video/error-code.ts'
export {
  FIELDS,
  FILE_FIELD_NAMES,
  type Field,
  type FieldName,
  type FileFieldName,
  OPTIONAL_FIELDS,
  type OptionalField,
  REQUEST_FIELDS,
} from './video/fields.ts'
export { type ClipIdentity, earlierFingerprints, fingerprint } from './video/fingerprint.ts'
export { imageAddress } from './video/image-address.ts'
export { formatUsd, sumUsd, usd } from './video/money.ts'
export { keepsNumber, numbersLost } from './video/number.ts'
export { isProviderId, PROVIDER_IDS, type ProviderId } from './video/provider-id.ts'
export {
  type ImageFile,
  type ImageInput,
  pixelSize,
  type VideoInput,
  type VideoRequest,
} from './video/request.ts'
export { slug } from './video/slug.ts'
export {
  parseTaskHandle,
  type TaskFailure,
  type TaskHandle,
  type TaskState,
  type TaskStatus,
  TERMINAL,
} from './video/task.ts'
export { plainText } from './video/text.ts'
