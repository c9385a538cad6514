/** Images of a clip as Runway has them in a list, each with its place. */

interface Frame {
  uri: unknown
  position: 'first' | 'last'
}

export function firstFrame(uri: unknown): Frame[] {
  return [{ uri, position: 'first' }]
}

/** A list only where there is a last frame, or where the model's card has made one. */
export function framesOf(first: unknown, last: unknown): unknown {
  if (last === undefined) return first
  return [...(Array.isArray(first) ? first : firstFrame(first)), { uri: last, position: 'last' }]
}
