/**
 * A stranger's text as plain text in GitHub's Markdown: no markup, link, image, mention, reference, emoji or formula.
 *
 * Two readers must be kept from it. Markdown itself leaves numeric entities alone, so what means something to it becomes
 * one. GitHub's filters run afterwards over the rendered text, where an entity is a plain character again
 * (github/cmark-gfm#181: `&#64;name` still mentions), but they look at one text node at a time: the characters that they
 * look for stand in an element of their own, as GitHub's documentation does it for the dollar sign.
 */

import { oneLine } from './readable-text.ts'

/** For the filters: `@user`, `#1`, `$x$`, `https://`, `:emoji:`, `www.`, `GH-1`. A colon before a line number is none. */
const FILTERED = String.raw`[@#$]|:(?!\s|$|\d+$)|(?<=www)\.|(?<=GH|GHSA|CVE)-`

/** For Markdown, wherever it stands; an underscore within a word is nothing to it. */
const MARKUP = String.raw`[!&*<=>[\\\]^{|}~` + '`' + String.raw`]|_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_`

/** For Markdown at the start of a line: a list. */
const LIST = String.raw`^[-+]|(?<=^\d+)[.)]`

/** Seven hexadecimal digits may be a commit, which GitHub links. */
const COMMIT = String.raw`[\da-f]{7,}`

const ACTIVE = new RegExp(`(?<filtered>${FILTERED})|${MARKUP}|${LIST}|(?<commit>${COMMIT})`, 'giu')

/** At most `limit` characters on one line. Safe in a paragraph, a list item, a table cell and the text of a link. */
export function markdownText(text: string, limit: number): string {
  return oneLine(text, limit).replace(ACTIVE, (found, filtered?: string, commit?: string) => {
    if (commit !== undefined) return commit.replace(/.{6}(?=.)/g, '$&<wbr>')
    const entity = `&#${found.charCodeAt(0)};`
    return filtered === undefined ? entity : `<span>${entity}</span>`
  })
}

/** Code, where it is plainly that. */
export function markdownCode(text: string): string {
  return /^[a-z_]{1,60}$/.test(text) ? `\`${text}\`` : markdownText(text, 60)
}

/** A link. `href` is an address from `httpsHref`, `text` is Markdown already. */
export function markdownLink(text: string, href: string): string {
  // The parser leaves these as they are in a path or a query; each of them means something to Markdown or the table.
  const address = href
    .replace(/[|()<>\\`*_~[\]!'"]/g, (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('&', '&amp;')
  return `[${text}](${address})`
}
