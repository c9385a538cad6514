/**
 * Which Node.js is too old, and what it is told. It imports nothing and is written plainly, so that an old one can load it
 * before anything that it could not.
 */

/** As in `engines` of package.json. */
const OLDEST_NODE = '22.19'

/**
 * An older one fails in the middle of a purchase.
 * @param oldest the first version that will do
 * @returns what to say of this Node.js; undefined where it will do
 */
export function tooOldNode(oldest: string = OLDEST_NODE): string | undefined {
  const { node } = process.versions
  const [major = 0, minor = 0] = node.split('.').map(Number)
  const [least = 0, leastMinor = 0] = oldest.split('.').map(Number)
  if (major > least || (major === least && minor >= leastMinor)) return undefined
  return `Reelay needs Node.js ${oldest} or newer, and this is ${node}. Nothing was sent.`
}
