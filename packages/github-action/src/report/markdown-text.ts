/**
 * A stranger's text as plain text in GitHub's Markdown: no markup, link, image, mention, reference, emoji or formula.
 *
 * Two readers must be kept from it. Markdown itself leaves numeric entities alone, so all ASCII punctuation becomes
 * one. GitHub's filters run afterwards over the rendered text, where an entity is a plain character again
 * (github/cmark-gfm#181: `&#64;name` still mentions), but they look at one text node at a time: the characters that they
 * look for stand in an element of their own, as GitHub's documentation does it for the dollar sign.
 */

import { oneLine } from './readable-text.ts'

/** `@user`, `#1`, `$formula$`, `https://` and `:emoji:`, `GH-1` and `JIRA-1`, `www.`: what GitHub's filters react to. */
const FILTERED = new Set('@#$:-.')

/** Seven hexadecimal digits may be a commit, which GitHub links. */
const ACTIVE = /[!-/:-@[-`{-~]|[\da-f]{7,}/gi

/** At most `limit` characters on one line. Safe in a paragraph, a list item, a table cell and the text of a link. */
export function markdownText(text: string, limit: number): string {
  return oneLine(text, limit).replace(ACTIVE, (found) => {
    if (found.length > 1) return found.replace(/.{6}(?=.)/g, '$&<wbr>')
    const entity = `&#${found.charCodeAt(0)};`
    return FILTERED.has(found) ? `<span>${entity}</span>` : entity
  })
}

/** A link. `href` is an address from `httpsHref`, `text` is Markdown already. */
export function markdownLink(text: string, href: string): string {
  // The parser leaves these as they are in a path or a query; each of them means something to Markdown or the table.
  const address = href
    .replace(/[|()<>\\`*_~[\]!'"]/g, (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('&', '&amp;')
  return `[${text}](${address})`
}
