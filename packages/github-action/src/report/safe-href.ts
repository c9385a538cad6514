/** Addresses that may stand in a link: what is not plainly safe is dropped, not repaired. */

/** One segment of a relative path, already URL-encoded. No colon, so that nothing can pass for a scheme. */
const SEGMENT = /^(?:[\w.~!$&'()*+,;=@-]|%[\da-f]{2})+$/i

/** The address of an https page, in the parser's own spelling; null for anything else. */
export function httpsHref(href: string | null | undefined): string | null {
  if (!href || !/^https:\/\//i.test(href) || !URL.canParse(href)) return null
  const url = new URL(href)
  // user:password@ in an address only ever serves to make it look like another host.
  return url.protocol === 'https:' && url.username === '' && url.password === '' ? url.href : null
}

/** A path down from the page's own folder, or an https address; null for anything else. */
export function clipAddress(href: string | null): string | null {
  if (href === null) return null
  return isPathDown(href) ? href : httpsHref(href)
}

function isPathDown(href: string): boolean {
  return href.split('/').every((segment) => SEGMENT.test(segment) && isName(segment))
}

/** Whether a segment names a file or folder: an encoded `..` or `/` would lead out of the folder all the same. */
function isName(segment: string): boolean {
  try {
    const name = decodeURIComponent(segment)
    return name !== '.' && name !== '..' && !/[\p{Cc}/\\]/u.test(name)
  } catch {
    return false
  }
}
