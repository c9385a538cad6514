/**
 * Recognising, in a provider's list of tasks, the one that a lost submit has made. A wrong guess would give a person
 * somebody else's clip under this name for ever, so only what leaves no doubt counts.
 */

import type { ListedTask } from '../../providers/adapter.ts'
import { asksMore, pixelSize, type VideoRequest } from '../../video/request.ts'

/** Clocks of two machines differ by no more than this. */
const CLOCK_SKEW_MS = 60_000
/** A submit leaves within this time of its intention. */
const SUBMIT_WINDOW_MS = 20 * 60_000
/** Hosts hand out lists in pages of these sizes, whatever they were asked for. */
const PAGE_SIZES: ReadonlySet<number> = new Set([10, 20, 25, 30, 50])
/** What the adapters ask for, and the largest page that is usual. */
const LARGEST_PAGE = 100

export interface LostSubmit {
  request: VideoRequest
  /** When the intention was written down, in milliseconds since 1970. */
  intendedAt: number
  /** The order holds another clip that would look the same in the list, see `lookAlike`; true where nobody knows. */
  hasSiblings: boolean
  /** Tasks that the ledger holds for whichever clip; null where it cannot say. */
  knownTaskIds: ReadonlySet<string> | null
}

/** The provider's list, newest tasks only, as far as it was handed out. */
export interface TaskList {
  tasks: readonly ListedTask[]
  /** The provider says that there are older ones; null where it says nothing. */
  hasMore: boolean | null
}

/**
 * @returns the id of the one task that can only be ours: same model, prompt, seconds and size, made in the minutes in
 * which the submit must have left, and of no other clip. null wherever that is not certain: most lists show neither images
 * nor the provider's own fields, a page may end too early, and a ledger may not know its own tasks.
 */
export function findLostTask(list: TaskList, lost: LostSubmit): string | null {
  const { request, knownTaskIds } = lost
  if (hasFiles(request) || lost.hasSiblings || knownTaskIds === null) return null
  const since = lost.intendedAt - CLOCK_SKEW_MS
  if (!reachesBackTo(since, list)) return null
  const until = lost.intendedAt + SUBMIT_WINDOW_MS
  const alike = list.tasks.filter((task) => looksAs(task, request) && !knownTaskIds.has(task.id))
  // One without a time may be of these minutes, too.
  const candidates = alike.filter(({ createdAt }) => createdAt === null || (createdAt >= since && createdAt <= until))
  const [only, second] = candidates
  // Two alike are two purchases, of which one is somebody else's: which one, the list does not say.
  const isCertain = only !== undefined && only.createdAt !== null && only.isOrder !== null && second === undefined
  return isCertain ? only.id : null
}

/** As many as a person will look at. */
const MOST_NAMED = 5

/**
 * The ids of what may be the task of a lost submit, as far as the list tells: for a person to look at, never to be taken
 * by itself. Some lists do not show the prompt, so that many a task fits.
 */
export function perhapsLostTask({ tasks }: TaskList, lost: LostSubmit): string[] {
  const { request, knownTaskIds, intendedAt } = lost
  const [since, until] = [intendedAt - CLOCK_SKEW_MS, intendedAt + SUBMIT_WINDOW_MS]
  const mayBe = (shown: string | number | null, asked: string | number | undefined) =>
    shown === null || asked === undefined || shown === asked
  const fitting = tasks.filter(
    ({ id, model, prompt, seconds, createdAt, isOrder }) =>
      isOrder !== false &&
      createdAt !== null &&
      createdAt >= since &&
      createdAt <= until &&
      !knownTaskIds?.has(id) &&
      mayBe(model, request.model) &&
      mayBe(prompt, request.prompt) &&
      mayBe(seconds, request.duration) &&
      // It is repeated in a message.
      /^[\w.:-]{1,128}$/.test(id),
  )
  return fitting.map(({ id }) => id).slice(0, MOST_NAMED)
}

/** The same as a sentence that goes on after another one; empty where there is none. */
export function sayPerhaps(list: TaskList, lost: LostSubmit): string {
  const ids = perhapsLostTask(list, lost)
  return ids.length === 0 ? '' : ` Of those minutes, and in no record, it may be one of these tasks: ${ids.join(', ')}.`
}

/** A file has another address at every upload: none in a list can be compared with it. */
function hasFiles({ images, endImage, references = [] }: VideoRequest): boolean {
  return [...images, endImage, ...references].some((image) => typeof image === 'object')
}

/** Most lists show what a clip was asked for in words and numbers only. */
export function canBeRecognised(request: VideoRequest): boolean {
  const { images, extra } = request
  return images.length === 0 && !asksMore(request) && Object.values(extra).every((value) => value === undefined)
}

function looksAs(task: ListedTask, request: VideoRequest): boolean {
  if (task.isOrder !== undefined) return task.isOrder !== false
  if (!canBeRecognised(request)) return false
  const size = pixelSize(request)
  return (
    task.prompt === request.prompt &&
    task.model === request.model &&
    (request.duration === undefined || task.seconds === request.duration) &&
    (size === null || task.size === size)
  )
}

/** False where a task of the window may stand on a page that was not handed out. */
function reachesBackTo(since: number, { tasks, hasMore }: TaskList): boolean {
  if (hasMore === false) return true
  if (tasks.some(({ createdAt }) => createdAt !== null && createdAt < since)) return true
  return hasMore === null && tasks.length < LARGEST_PAGE && !PAGE_SIZES.has(tasks.length)
}

/**
 * Whether a provider's list could show the two as one: same model, prompt, seconds and size, where what nobody asked for
 * may be anything. Images and the provider's own fields do not tell them apart, since a list does not show them.
 */
export function lookAlike(a: VideoRequest, b: VideoRequest): boolean {
  if (lookalikeKey(a) !== lookalikeKey(b)) return false
  const [sizeA, sizeB] = [pixelSize(a), pixelSize(b)]
  const sameLength = a.duration === undefined || b.duration === undefined || a.duration === b.duration
  return sameLength && (sizeA === null || sizeB === null || sizeA === sizeB)
}

/** Requests of different keys never look alike, so that only those of one key have to be compared with each other. */
export function lookalikeKey({ model, prompt }: VideoRequest): string {
  return JSON.stringify([model, prompt.replace(/\s+/g, ' ').trim().normalize('NFC')])
}

/**
 * The fingerprints of those clips of an order that another clip of it looks like in a list. Clips of one fingerprint are
 * one purchase and not two. Give the whole order: what another job makes, and what was made before, is listed as well.
 */
export function withSiblings(order: Iterable<{ fingerprint: string; request: VideoRequest }>): Set<string> {
  const byKey = new Map<string, Map<string, VideoRequest>>()
  for (const { fingerprint, request } of order) {
    const key = lookalikeKey(request)
    byKey.set(key, (byKey.get(key) ?? new Map<string, VideoRequest>()).set(fingerprint, request))
  }
  const found = new Set<string>()
  for (const clips of byKey.values())
    for (const [fingerprint, request] of clips)
      for (const [other, otherRequest] of clips)
        if (other !== fingerprint && lookAlike(request, otherRequest)) {
          found.add(fingerprint)
          break
        }
  return found
}
