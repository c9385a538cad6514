/** How long a submit may be sent again with its idempotency key. */

/**
 * A replay is only safe while the provider remembers the key. How long APIMart does is not stated; a day is usual, and half
 * of it bears a clock that is half a day wrong.
 */
const REMEMBERED_MS = 12 * 3600_000
/** So far a clock may be ahead of another; a first send that lies further ahead was dated by a clock that is wrong. */
const SKEW_MS = 3600_000

/**
 * @param sentAt when it was sent first, by whatever clock: milliseconds since 1970
 * @param now milliseconds since 1970
 */
export function isReplayable(sentAt: number, now: number): boolean {
  return now - sentAt >= -SKEW_MS && now - sentAt < REMEMBERED_MS
}
