/**
 * @reelay/core/host: the parts that a program is built of which buys many clips, keeps a ledger and reports, such as the
 * GitHub Action and the n8n node. It may change with a minor release, which says so.
 */

export { type Batch, createBatch, type Turn } from './engine/batch.ts'
export { readBalance } from './engine/client.ts'
export { type ClipKind, checkClip, MEDIA_TYPES, namedAs, readFirstBytes } from './engine/clip-file/clip-check.ts'
export type { Picture } from './engine/clip-file/movie.ts'
export { askForFile } from './engine/download/ask-for-file.ts'
export { type DownloadOptions, readClip } from './engine/download/download.ts'
export { fetchClip } from './engine/download/fetch-clip.ts'
export { UnreadableVideo } from './engine/download/no-file.ts'
export { isFinal } from './engine/failures/consequences.ts'
export { errorOf } from './engine/failures/error-of.ts'
export { type HostWords, LIBRARY_WORDS } from './engine/failures/host-words.ts'
export { lookAlike, withSiblings } from './engine/ledger/find-lost-task.ts'
export {
  type ArtifactPlace,
  type BuyAgain,
  type ClipFile,
  type Decision,
  decide,
  type FallbackStep,
  furthest,
  type Ledger,
  type LedgerChoices,
  type LedgerRecord,
  type ListedLedger,
  type OwnerSign,
  parseRecord,
  rankOf,
  unreadableRecord,
} from './engine/ledger/ledger.ts'
export { costOf, monthOf, spentIn } from './engine/ledger/month.ts'
export { type ClipEvent, type MadeClip, type MakeClipOptions, makeClip } from './engine/make-clip.ts'
export { dearest, fallbacksOf, type ProviderWay, priceOfReplay, wayAt } from './engine/order/fallbacks.ts'
export { isWorthKeeping, withFormerDefault } from './engine/order/former-default.ts'
export { type Preparation, type Prepared, prepare } from './engine/order/prepare.ts'
export { checkAccount, ignoredBaseUrl } from './engine/session/account.ts'
export { isOutOfPublicReach } from './engine/session/address.ts'
export {
  openSession,
  type Session,
  type SessionOptions,
} from './engine/session/session.ts'
export { type Purchase, purchase } from './engine/submit/purchase.ts'
export type { PurchaseOptions } from './engine/submit/purchase-options.ts'
export { getTask } from './engine/wait/look.ts'
export { type WaitOptions, waitForTask } from './engine/wait/wait.ts'
export { failedTask } from './engine/wait/without-video.ts'
export type { Way, Ways } from './engine/way.ts'
export { type Adapter, callsBack, credentialOf } from './providers/adapter.ts'
export { estimate, rowInWords } from './providers/estimate.ts'
export { cardFor, type Given } from './providers/forms.ts'
export { multipart } from './providers/multipart.ts'
export type { OwnCard } from './providers/own-card.ts'
export { type OwnCardProblem, readOwnCards } from './providers/read-own-cards.ts'
export { ADAPTERS } from './providers/registry.ts'
export { canSend } from './providers/request-body.ts'
export { suggest, unknownWord } from './video/did-you-mean.ts'
export {
  FIELDS,
  FILE_FIELD_NAMES,
  type Field,
  type FieldKind,
  type FieldName,
  type FileFieldName,
  OPTIONAL_FIELDS,
  type OptionalField,
  PLAIN_FIELDS,
} from './video/fields.ts'
export { type ClipIdentity, earlierFingerprints, fingerprint } from './video/fingerprint.ts'
export { formatUsd, sumUsd } from './video/money.ts'
export { type NamedWay, readNamedWay, readProvider } from './video/named-way.ts'
export { keepsNumber, numbersLost } from './video/number.ts'
export { pixelSize, type VideoRequest } from './video/request.ts'
export { slug } from './video/slug.ts'
export { TERMINAL } from './video/task.ts'
export { plainText } from './video/text.ts'
