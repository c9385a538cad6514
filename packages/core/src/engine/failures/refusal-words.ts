/** What a person is told of a reply to a submit or a look: what it says, and what to do about it. */

import type { HttpReply, HttpRequest } from '../../providers/http.ts'
import type { SubmitVerdict } from '../../providers/judge-submit.ts'
import { INVALID_URL } from '../../providers/submit-rules.ts'
import { isPrivateHost } from '../session/address.ts'
import type { Session } from '../session/session.ts'
import type { HostWords } from './host-words.ts'

/** For what a server on the way says without a word of the provider's own. */
const BARE: Readonly<Partial<Record<number, (words: HostWords) => string>>> = {
  401: () => 'Check the key. If it is right, something in front of the provider asks for a login of its own.',
  403: () =>
    "Check the key, its group and its IP list. If they are right, a firewall in front of the provider does not let this machine's address pass.",
  411: ({ baseUrl }) =>
    `Something between here and the provider does not take the request as it is sent: check ${baseUrl} and the proxy.`,
  413: () => 'The request is larger than the host takes: use a smaller image, or give its address.',
  414: ({ baseUrl }) => `The address is longer than the host takes: check ${baseUrl}.`,
  415: ({ baseUrl }) => `The host does not take this kind of body: check ${baseUrl}.`,
  431: ({ baseUrl }) => `The headers are larger than the host takes: check the key and ${baseUrl}.`,
}

/** The provider's own words where it has any, else what kind of reply it is. */
export function whatItSays(reply: HttpReply, wire: HttpRequest, verdict: SubmitVerdict): string {
  if (isRedirect(reply)) return whereTo(reply, wire)
  return verdict.error?.message ?? kindOf(reply)
}

/** What to do after a refusal. */
export function adviceFor(session: Session, reply: HttpReply, wire: HttpRequest, verdict: SubmitVerdict): string {
  const { rule, code, said } = verdict
  if (isRedirect(reply)) return adviceForRedirect(session, reply, wire)
  if (rule === INVALID_URL || code === 'not_found') return adviceForRoute(session)
  // A host of the person's own may not know the path at all.
  if (rule.onlySubmit && session.baseUrl !== session.adapter.baseUrl)
    return `${session.words.advice[code] ?? ''} If it is the right name: ${adviceForRoute(session)}`.trim()
  return (
    rule.advice ??
    (said === 'anyone' ? BARE[reply.status]?.(session.words) : undefined) ??
    session.words.advice[code] ??
    ''
  )
}

/** A reply in a few words, for the middle of a sentence. */
export function describe(reply: HttpReply, { error }: SubmitVerdict): string {
  return error ? `HTTP ${reply.status}: ${error.message}` : `HTTP ${reply.status} with ${kindOf(reply)}`
}

/**
 * Statuses with which the web site of a host answers in the place of its API. A page with a 500, 502 or 504 comes from a
 * proxy on the way, and says nothing of the address.
 */
const OF_A_SITE: ReadonlySet<number> = new Set([400, 404, 405, 406, 410, 501])

/** A page where an answer of the API is due: most often the base URL leads to the host's web site. Empty for others. */
export function adviceForPage(session: Session, reply: HttpReply): string {
  const { status } = reply
  const isSite = (status >= 200 && status < 300) || OF_A_SITE.has(status)
  return isSite && isPage(reply)
    ? `A web page instead most often means a wrong address in ${session.words.baseUrl}. ${adviceForRoute(session)}`
    : ''
}

function isPage({ text, headers }: HttpReply): boolean {
  const body = text.trim()
  return body !== '' && (/^<(?!\?xml)/.test(body) || /html/i.test(headers['content-type'] ?? '')) && !/^[[{]/.test(body)
}

function kindOf(reply: HttpReply): string {
  const body = reply.text.trim()
  if (body === '') return 'an empty body'
  if (isPage(reply)) {
    const title = /<title[^>]{0,80}>([^<]{1,200})</i.exec(body)?.[1]?.replaceAll(/\s+/g, ' ').trim().slice(0, 80)
    // A page that repeats an address may repeat what is secret in it.
    return title && !/[?&=]|:\/\//.test(title) ? `a web page ("${title}")` : 'a web page'
  }
  return 'a body that is no answer of its API'
}

function isRedirect({ status }: HttpReply): boolean {
  return status >= 300 && status < 400
}

/** Host and path only: what follows may be a token. */
function whereTo({ headers }: HttpReply, wire: HttpRequest): string {
  const target = targetOf(headers['location'], wire)
  if (target) return `it points to ${place(target)}, and a paid request is never sent on`
  return headers['location'] === undefined
    ? 'a redirect that says not where to, and a paid request is never sent on'
    : 'a redirect to something that is no web address'
}

function targetOf(location: string | undefined, wire: HttpRequest): URL | null {
  if (location === undefined || !URL.canParse(location, wire.url)) return null
  const url = new URL(location, wire.url)
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : null
}

function place(url: URL): string {
  return `${url.host}${url.pathname}`.slice(0, 300)
}

function adviceForRedirect(session: Session, { headers }: HttpReply, wire: HttpRequest): string {
  const target = targetOf(headers['location'], wire)
  const { pathname } = new URL(wire.url)
  const base = new URL(session.baseUrl)
  const own = pathname.slice(base.pathname.replace(/\/+$/, '').length)
  const path = target?.pathname.replace(/\/+$/, '') ?? ''
  if (target && path.endsWith(own) && (target.protocol === 'https:' || isPrivateHost(target.hostname))) {
    const other = `${target.origin}${path.slice(0, path.length - own.length)}`
    if (other !== session.baseUrl)
      return `Check ${session.words.baseUrl}: for that address it would be ${other.slice(0, 300)}.`
  }
  return adviceForRoute(session)
}

/** The host has no such route: most often the base URL is not what it should be. */
function adviceForRoute({ adapter, baseUrl, words }: Session): string {
  if (adapter.baseUrl !== null)
    return `Check ${words.baseUrl}: it is everything before the path in the provider’s documentation, as in ${adapter.baseUrl}.`
  return /\/v\d+\w*$/.test(baseUrl)
    ? `Check ${words.baseUrl}: the host has no such route under ${baseUrl}. It is everything before /videos in the host's documentation.`
    : `Check ${words.baseUrl}: it is ${baseUrl}, and it should end in /v1, as in ${baseUrl}/v1.`
}
