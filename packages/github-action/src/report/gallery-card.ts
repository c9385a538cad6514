/** One clip of the gallery. */

import { formatUsd } from '@reelay/core/host'
import type { Video } from '../clips/manifest.ts'
import { type ClipState, stateOf } from './clip-state.ts'
import { bytesWords, costWords, pixelWords, secondsWords, sourceWords } from './clip-words.ts'
import type { Compared } from './compared.ts'
import { escapeHtml } from './escape-html.ts'
import { adviceBeside, CHARGED_WORDS, failureTitle } from './failure-words.ts'
import { icon } from './icons.ts'
import { oneLine, readable } from './readable-text.ts'
import { clipAddress } from './safe-href.ts'
import type { PlannedAs } from './summary.ts'

export interface CardPlace {
  index: number
  count: number
  /** As the host gave it; checked here. */
  href: string | null
  /** What a plan does for it, where that is not to make it. */
  plan?: PlannedAs['card']
  group?: InGroup
}

/** What a card in a group says beside the others of it. */
export interface InGroup {
  compared: Compared
  /** Where a vote for it is remembered. */
  id: string
  /** `take 2`; empty where its way has one clip. */
  take: string
}

/** Beyond this many, a clip is not opened before it comes near: browsers keep few players open, phones about forty. */
const OPENED_AT_ONCE = 24

/** What surely fits into the lines that a card shows of a text. The script corrects the guess where it runs. */
const SHORT = 90

export function renderCard(video: Video, place: CardPlace): string {
  const state = stateOf(video)
  const address = state === 'ready' ? clipAddress(place.href) : null
  const shape = state === 'ready' && isUpright(video) ? ' upright' : ''
  const { group } = place
  return `<li class="card ${state}${shape}" data-state="${state}"${video.reused ? ' data-reused' : ''}${group ? groupData(video, group) : ''}>
${stage(video, state, address, place)}
<div class="body">
${heading(video, place)}
${group ? maker(video, group) : prompt(video)}
${facts(video, group)}
${actions(video, address, state, group)}
</div>
</li>`
}

/** What the table of votes says of the clip. */
function groupData(video: Video, { id, compared }: InGroup): string {
  const data: [string, string | number | null | undefined][] = [
    ['id', id],
    ['provider', oneLine(video.provider, 60)],
    ['model', oneLine(video.model, 80)],
    ['price', priceIn(video, compared)?.usd],
    ['estimated', priceIn(video, compared)?.isEstimate ? 'yes' : ''],
    ['made', compared.waited],
    ['path', oneLine(video.path ?? '', 1000)],
  ]
  return data.map(([name, value]) => ` data-${name}="${escapeHtml(String(value ?? ''))}"`).join('')
}

/** What a clip that could not be made cost is the run's affair; what the others cost is compared. */
function priceIn({ error }: Video, { price }: Compared): Compared['price'] {
  return error === null ? price : null
}

/** In a group the prompt stands above; what differs stands here. */
function maker(video: Video, { take }: InGroup): string {
  const words = [oneLine(video.model, 80), oneLine(video.provider, 60), take].filter((word) => word !== '')
  const [model, ...others] = words.map((word) => `<bdi>${escapeHtml(word)}</bdi>`)
  return `<p class="maker"><b>${model ?? ''}</b>${others.map((word) => ` <span>${word}</span>`).join('')}</p>`
}

function isUpright(video: Video): boolean {
  return video.width !== null && video.height !== null && video.height > video.width
}

function stage(video: Video, state: ClipState, address: string | null, { index, plan }: CardPlace): string {
  if (state === 'failed') return failure(video)
  if (state === 'planned') {
    const [title, line] = plan ?? ['Not submitted', 'Nothing was charged.']
    return quiet('clock', title, escapeHtml(readable(line)))
  }
  if (state === 'waiting') return quiet('clock', 'In progress', 'Run again to take it up.')
  if (address === null) return quiet('play', 'Ready', 'Not beside this page.')
  if (!isPlayable(address))
    return `<a class="stage link" href="${escapeHtml(address)}" rel="noopener noreferrer"><span>${icon('open')} Open the clip</span></a>`
  const remote = /^https:/.test(address)
  // Size by attributes: the browser keeps the clip's room before it is loaded, and the policy forbids style attributes.
  const size = isSized(video) ? ` width="${video.width}" height="${video.height}"` : ''
  const preload = remote || index >= OPENED_AT_ONCE ? 'none' : 'metadata'
  return `<div class="stage"><video controls loop playsinline preload="${preload}"${remote ? ' data-remote' : ''}${size} src="${escapeHtml(address)}" aria-labelledby="clip-${index + 1}"></video></div>`
}

function isSized(video: Video): boolean {
  return (video.width ?? 0) > 0 && (video.height ?? 0) > 0
}

/** A file beside the page is a clip; of an https address only its name tells (an artifact's page is no video). */
function isPlayable(address: string): boolean {
  return !/^https:/.test(address) || /\.(mp4|m4v|webm|mov)$/i.test(new URL(address).pathname)
}

function quiet(name: 'clock' | 'play', title: string, line: string): string {
  return `<div class="stage quiet"><p>${icon(name)} <b>${title}</b><br>${line}</p></div>`
}

function failure(video: Video): string {
  const { error } = video
  if (error === null) return quiet('clock', `Ended: ${escapeHtml(video.status ?? 'unknown')}`, 'No reason was given.')
  const message = readable(error.message).trim()
  const advice = adviceBeside(error)
  return `<div class="stage failure">
<h3>${icon('alert')} ${failureTitle(error)}</h3>
<p class="tags"><code>${escapeHtml(oneLine(error.code, 60))}</code><span class="charged-${escapeHtml(error.charged)}">${CHARGED_WORDS[error.charged]}</span></p>
${message === '' ? '' : clamped('message', message, 'the message')}
${advice === '' ? '' : `<p class="advice"><b>What to do</b> ${escapeHtml(advice).replace(/`([^`]+)`/g, '<code>$1</code>')}</p>`}
</div>`
}

function heading(video: Video, { index, count, group }: CardPlace): string {
  const number = String(index + 1).padStart(Math.max(2, String(count).length), '0')
  const source = sourceWords(video)
  // The file name is cut at its front, where paths say least: `rtl` puts the ellipsis there, `bdi` keeps the name in order.
  const from =
    source === ''
      ? ''
      : `<span class="source" title="${escapeHtml(oneLine(source, 300))}"><bdi dir="ltr">${escapeHtml(oneLine(source, 300))}</bdi></span>`
  const level = group ? 'h3' : 'h2'
  return `<div class="top"><${level} id="clip-${index + 1}"><span class="sr">Clip </span>${number}</${level}>${from}${video.reused ? '<span class="pill">Reused</span>' : ''}</div>`
}

export function prompt(video: Pick<Video, 'prompt'>): string {
  const text = readable(video.prompt)
  return text.trim() === '' ? '<p class="text none">No prompt</p>' : clamped('prompt', text, 'the prompt')
}

/** A text of which the first lines are shown; the rest opens without a script. */
function clamped(kind: 'prompt' | 'message', text: string, name: string): string {
  const short = text.length <= SHORT && !text.includes('\n')
  const more = short
    ? ''
    : `<details class="more"><summary>Show all<span class="sr"> of ${name}</span></summary></details>`
  return `<p class="text ${kind}" dir="auto">${escapeHtml(text)}</p>${more}`
}

function facts(video: Video, group?: InGroup): string {
  const made = group ? [] : [oneLine(video.provider, 60), oneLine(video.model, 80)].filter((word) => word !== '')
  const madeIn = group?.compared.waited ?? null
  const file = [
    madeIn === null ? '' : `made in ${secondsWords(madeIn)}`,
    secondsWords(video.duration),
    pixelWords(video),
    bytesWords(video.bytes),
  ].filter((word) => word !== '')
  const tried = (video.fallbackFrom ?? []).map(
    ({ provider, code }) => `${oneLine(provider, 60)} (${failureTitle({ code })})`,
  )
  const instead = tried.length === 0 ? '' : `${made.length > 0 ? '<br>' : ''}instead of ${escapeHtml(tried.join(', '))}`
  const name = fileName(video)
  const named = name === '' ? '' : `<bdi>${escapeHtml(name)}</bdi>${file.length > 0 ? DOT : ''}`
  const who = `${made.map((word) => `<bdi>${escapeHtml(word)}</bdi>`).join(DOT)}${instead}`
  return `<p class="facts">${who}${who === '' && group ? '' : '<br>'}${named}${file.map((word) => `<span>${word}</span>`).join(DOT)}</p>`
}

function fileName({ path }: Video): string {
  return oneLine(path?.split('/').at(-1) ?? '', 200)
}

const DOT = ' <i aria-hidden="true">·</i> '

/** Shown by the script, which it needs. */
export function copyButton({ prompt }: Pick<Video, 'prompt'>): string {
  return prompt.trim() === ''
    ? ''
    : `<button type="button" class="copy" hidden>${icon('copy')}<span>Copy prompt</span></button>`
}

function actions(video: Video, address: string | null, state: ClipState, group?: InGroup): string {
  const vote =
    group && state === 'ready'
      ? `<button type="button" class="vote" aria-pressed="false" hidden>${icon('check')}<span>Best</span></button>`
      : ''
  const name = fileName(video)
  const get =
    address === null
      ? ''
      : isPlayable(address)
        ? `<a class="get" href="${escapeHtml(address)}" download="${escapeHtml(name)}">${icon('download')}<span>Download</span></a>`
        : `<a class="get" href="${escapeHtml(address)}" rel="noopener noreferrer">${icon('open')}<span>Open</span></a>`
  const price = group ? priceIn(video, group.compared) : null
  const cost = price === null ? costWords(video) : `${price.isEstimate ? '≈ ' : ''}${formatUsd(price.usd)}`
  return `<div class="actions"><span class="cost">${cost}</span>${group ? vote : copyButton(video)}${get}</div>`
}
