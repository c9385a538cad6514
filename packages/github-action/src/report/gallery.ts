/**
 * The gallery: one HTML page beside the clips, to watch them with their prompts. It works from the unzipped artifact
 * (file://), asks the network for nothing and needs no JavaScript but for the filters. Prompts and provider messages are
 * strangers' text: every one is escaped, and a strict Content-Security-Policy stands behind that.
 */

import { createHash } from 'node:crypto'
import type { Manifest, Video } from '../clips/manifest.ts'
import { countStates, isPlan, stateOf } from './clip-state.ts'
import { clips, totalWords } from './clip-words.ts'
import type { Compared } from './compared.ts'
import { escapeHtml } from './escape-html.ts'
import { renderCard } from './gallery-card.ts'
import { compareClips } from './gallery-compare.ts'
import { renderGroup } from './gallery-group.ts'
import { GALLERY_SCRIPT } from './gallery-script.ts'
import { GALLERY_STYLE } from './gallery-style.ts'
import { groupsOf } from './groups.ts'
import { FAVICON, icon, LOGO, SPRITE } from './icons.ts'
import { oneLine } from './readable-text.ts'
import { httpsHref } from './safe-href.ts'
import type { PlannedAs } from './summary.ts'

export interface GalleryOptions {
  /** Default: `Videos`, or `Plan` when nothing was submitted. */
  title?: string
  /**
   * Where a clip is: URL-encoded path segments down from the page's folder, or an https address; null for nowhere. An
   * address that is neither is dropped. An https page that is no video file is linked, not played.
   */
  clipHref(video: Video): string | null
  /** Of each clip of the manifest, in order: clips of one prompt that were made in several ways stand side by side. */
  compared?: readonly Compared[]
  /** Of each clip of the manifest, in order: what a plan does for it. */
  planned?: readonly PlannedAs[]
  /** ISO 8601, shown in UTC to the minute. */
  generatedAt?: string
  /** Which run it was, with its https page. */
  run?: { name: string; url: string | null } | null
}

/** The page, ready to be written as `index.html` into the folder that the clips are in. */
export function renderGallery(manifest: Manifest, options: GalleryOptions): string {
  const plan = isPlan(manifest)
  const title = escapeHtml(oneLine(options.title ?? (plan ? 'Plan' : 'Videos'), 120))
  const { videos } = manifest
  const { compared = [] } = options
  const { groups, others } = compared.length === 0 ? { groups: [], others: [...videos.keys()] } : groupsOf(compared)
  const sections = groups.map((indices, number) =>
    renderGroup(videos, compared, { number, indices, title, planned: options.planned, hrefOf: options.clipHref }),
  )
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="generator" content="Reelay">
<title>${title}</title>
<link rel="icon" href="${FAVICON}">
<style>${GALLERY_STYLE}</style>
</head>
<body>
${SPRITE}
<header class="page-head">
<p class="brand">${LOGO} Reelay${generatedAt(options.generatedAt)}${runLine(options.run)}</p>
<h1 dir="auto">${title}</h1>
<p class="lead">${lead(manifest, plan)}</p>
${totals(manifest, plan)}
</header>
${toolbar(manifest, groups)}
<main>
${[...sections, ...rest(videos, others, options)].join('\n')}
<p class="nothing" id="nothing" hidden>No clip matches. <button type="button" class="plain" id="reset">Show all</button></p>
</main>
<footer class="page-foot">All of this as data: <a href="manifest.json">manifest.json</a></footer>
<script>${SCRIPT}</script>
</body>
</html>
`
}

// Whoever compiled it has indented it in their own way.
const SCRIPT = `${GALLERY_SCRIPT};(${String(compareClips).replace(/^[ \t]+/gm, '')})()\n`

/** Style and script are allowed by what they are, not by where they stand: nothing that is slipped in can run. */
const POLICY = [
  `default-src 'none'`,
  `media-src 'self' file: blob: https:`,
  `img-src data:`,
  `style-src ${hashSource(GALLERY_STYLE)}`,
  `script-src ${hashSource(SCRIPT)}`,
  `base-uri 'none'`,
  `form-action 'none'`,
].join('; ')

function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`
}

function generatedAt(time: string | undefined): string {
  if (time === undefined || Number.isNaN(Date.parse(time))) return ''
  const iso = new Date(time).toISOString()
  return ` <span aria-hidden="true">·</span> <time datetime="${iso}">${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC</time>`
}

/** The clips that stand in no comparison. */
function rest(videos: readonly Video[], indices: readonly number[], { clipHref, planned }: GalleryOptions): string[] {
  if (indices.length === 0 && videos.length > 0) return []
  const cards = indices.map((index) => {
    const video = videos[index]!
    return renderCard(video, { index, count: videos.length, href: clipHref(video), plan: planned?.[index]?.card })
  })
  const label = indices.length < videos.length ? 'Other clips' : 'Clips'
  return [
    `<ul class="cards ${layoutOf(indices.map((index) => videos[index]!))}" aria-label="${label}">\n${cards.join('\n')}\n</ul>`,
  ]
}

function runLine(run: GalleryOptions['run']): string {
  const name = escapeHtml(oneLine(run?.name ?? '', 120))
  if (name === '') return ''
  const url = httpsHref(run?.url)
  const words = `<bdi>${name}</bdi>`
  const linked = url === null ? words : `<a href="${escapeHtml(url)}" rel="noopener noreferrer">${words}</a>`
  return ` <span aria-hidden="true">·</span> ${linked}`
}

const ALL_READY: Record<number, string> = { 1: 'The clip is ready.', 2: 'Both clips are ready.' }

function lead(manifest: Manifest, plan: boolean): string {
  const { length } = manifest.videos
  if (length === 0) return 'No clips.'
  if (plan) return 'A dry run: nothing was submitted and nothing was charged.'
  if (manifest.succeeded === length) return ALL_READY[length] ?? `All ${length} clips are ready.`
  return `${manifest.succeeded} of ${clips(length)} ${manifest.succeeded === 1 ? 'is' : 'are'} ready.`
}

function totals(manifest: Manifest, plan: boolean): string {
  const count = countStates(manifest.videos)
  const tiles: [label: string, value: string, kind?: string][] = [['Clips', String(manifest.videos.length)]]
  if (!plan) tiles.push(['Ready', String(manifest.succeeded), 'good'])
  if (manifest.failed > 0) tiles.push(['Failed', String(manifest.failed), 'bad'])
  if (count.planned > 0) tiles.push([plan ? 'Planned' : 'Not submitted', String(count.planned)])
  if (manifest.reused > 0) tiles.push(['Reused', String(manifest.reused)])
  tiles.push([
    'Estimated',
    money(
      manifest.estimatedCost,
      manifest.videos.map((video) => video.estimatedCost),
    ),
  ])
  if (!plan)
    tiles.push([
      'Charged',
      money(
        manifest.cost,
        manifest.videos.map((video) => video.cost),
      ),
    ])
  const items = tiles.map(
    ([label, value, kind]) => `<div${kind ? ` class="${kind}"` : ''}><dt>${label}</dt><dd>${value}</dd></div>`,
  )
  return `<dl class="totals">${items.join('')}</dl>`
}

/** A total that is not known whole says so. */
function money(total: number | null, parts: readonly (number | null)[]): string {
  const words = totalWords(total, parts) || '–'
  if (total !== null) return words
  return `<abbr title="Not known for every clip">${words}</abbr><span class="sr"> (not known for every clip)</span>`
}

function toolbar(manifest: Manifest, groups: readonly (readonly number[])[]): string {
  const { videos } = manifest
  if (videos.length < 2) return ''
  const count = countStates(videos)
  const reused = videos.filter((video) => video.reused).length
  const choices: [value: string, label: string, count: number][] = [
    ['all', 'All', videos.length],
    ['ready', 'Ready', count.ready],
    ['failed', 'Failed', count.failed],
    ['reused', 'Reused', reused],
  ]
  if (count.waiting > 0) choices.push(['waiting', 'In progress', count.waiting])
  if (count.planned > 0) choices.push(['planned', 'Not submitted', count.planned])
  const filters = choices.map(
    ([value, label, many]) =>
      `<label><input type="radio" name="filter" value="${value}"${value === 'all' ? ' checked' : ''}><span>${label} <b>${many}</b></span></label>`,
  )
  const playAll =
    count.ready > 1
      ? `<button type="button" id="play-all" aria-pressed="false">${icon('play')}<span>Play all</span></button>`
      : ''
  const canVote = groups.some((indices) => indices.filter((index) => stateOf(videos[index]!) === 'ready').length > 0)
  const votes = canVote
    ? `<p class="votes"><span id="tally" role="status"></span><button type="button" id="export">${icon('download')}<span>Votes as CSV</span></button></p>`
    : ''
  // Hidden until the script runs: without it, none of this would do anything.
  return `<search class="toolbar" id="toolbar" hidden>
<fieldset class="filters"><legend class="sr">Show</legend>${filters.join('')}</fieldset>
<label class="find"><span class="sr">Search the prompts</span>${icon('search')}<input type="search" id="find" placeholder="Search prompts" autocomplete="off" spellcheck="false"></label>
${playAll}
${votes}
<p class="sr" id="shown" role="status"></p>
</search>`
}

/** Clips that all stand upright get narrow columns; one or two clips get room. */
function layoutOf(videos: readonly Video[]): string {
  const sized = videos.filter((video) => video.width !== null && video.height !== null)
  if (sized.length > 0 && sized.every((video) => video.height! > video.width!)) return 'upright'
  return videos.length <= 2 ? 'few' : 'mixed'
}
