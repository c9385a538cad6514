/**
 * The job summary: Markdown for GITHUB_STEP_SUMMARY. The totals come first, then what needs a person, then a table, of few
 * columns: a phone shows no more.
 * Prompts, provider messages and file names are strangers' text and go through `markdownText`.
 */

import { formatUsd } from '@reelay/core/host'
import type { Manifest, Video } from '../clips/manifest.ts'
import { countStates, isPlan, stateOf } from './clip-state.ts'
import { clips, costWords, secondsWords, sourceWords, sumWords } from './clip-words.ts'
import { adviceBeside, CHARGED_WORDS, failureTitle } from './failure-words.ts'
import { byteLength, cutToBytes, fitLines } from './fit-lines.ts'
import { markdownCode, markdownLink, markdownText } from './markdown-text.ts'
import { httpsHref } from './safe-href.ts'

export interface SummaryOptions {
  /** A heading above the totals. Default: `Plan` when nothing was submitted, else none. */
  title?: string
  /** Plain text, for example how to watch the gallery. */
  galleryNote?: string
  /** https; where the clips can be downloaded. */
  artifactUrl?: string | null
  /** The https address of one clip, or null. */
  linkOf(video: Video): string | null
  /** Each clip of the manifest, in order, as the plan has it: one without a file has no other name. */
  planned?: readonly PlannedAs[]
  /** Plain text: what the ledger can and cannot promise. */
  ledgerNote?: string
  /** GitHub drops a summary of more than 1 MiB whole. Default 1 000 000, which leaves room for other text of the step. */
  limitBytes?: number
}

export const MADE_BEFORE = 'made before'

export interface PlannedAs {
  /** What a person calls the clip. */
  name: string
  /** What is to be done for it, where that is not to make it: `made before`. */
  note: string
  /** The same on its card in the gallery; without it, that it was not submitted. */
  card?: readonly [title: string, line: string]
}

const PROMPT_CHARACTERS = 90
const MESSAGE_CHARACTERS = 800
const NOTE_CHARACTERS = 1000

/** Never longer than `limitBytes`: what does not fit is counted and left to manifest.json. */
export function renderSummary(manifest: Manifest, options: SummaryOptions): string {
  const limit = options.limitBytes ?? 1_000_000
  const plan = isPlan(manifest)
  const title = options.title ?? (plan ? 'Plan' : undefined)
  const totals = totalsLine(manifest, plan, options.planned)
  const head = [
    ...(title === undefined ? [] : [`## ${markdownText(title, PROMPT_CHARACTERS)}`]),
    totals,
    ...linksParagraph(options),
  ].join('\n\n')
  const tail = options.ledgerNote ? `\n\n${markdownText(options.ledgerNote, NOTE_CHARACTERS)}` : ''
  const room = limit - byteLength(`${head}${tail}\n`)
  if (room < 0) return cutToBytes(totals, limit)

  // Failures cost money or need a person: they may take half of the room, and more where the table leaves it.
  const rows = manifest.videos.map((video, index) => row(video, index, plan, options))
  const table = byteLength(TABLE_HEAD) + byteLength(rows.join('\n'))
  const needs = section(NEEDS_HEAD, attention(manifest.videos), Math.max(Math.floor(room / 2), room - table))
  return `${head}${needs}${section(TABLE_HEAD, rows, room - byteLength(needs))}${tail}\n`
}

const TABLE_HEAD = `

| | Clip | Cost |
|--:|---|--:|
`
const NEEDS_HEAD = '\n\n### Needs attention\n\n'

/** A heading and as many lines as fit; nothing at all when there is no line to show. */
function section(head: string, lines: readonly string[], limitBytes: number): string {
  const body = fitLines(lines, limitBytes - byteLength(head))
  return body === '' ? '' : `${head}${body}`
}

function totalsLine(manifest: Manifest, plan: boolean, planned: readonly PlannedAs[] = []): string {
  const { videos, succeeded, failed, reused, estimatedCost, cost } = manifest
  if (videos.length === 0) return '**No clips**'
  const count = countStates(videos)
  const there = planned.filter(({ note }) => note === MADE_BEFORE).length
  const parts = plan
    ? [`**${clips(count.planned)} planned**`, ...(there > 0 ? [`${there} of them made before`] : [])]
    : [
        ...(videos.every(isRefused) ? ['**Nothing was bought**'] : []),
        `**${succeeded} of ${clips(videos.length)} ready**`,
        ...(failed > 0 ? [`**${failed} failed**`] : []),
      ]
  if (!plan && count.planned > 0) parts.push(`${count.planned} not submitted`)
  if (count.waiting > 0) parts.push(`${count.waiting} in progress`)
  const charges = videos.map((video) => video.cost)
  if (!plan) parts.push(`charged ${sumWords(cost, charges)}`)
  const estimates = videos.map((video) => video.estimatedCost)
  parts.push(`estimated ${sumWords(estimatedCost, estimates)}`)
  if (reused > 0) parts.push(`${reused} reused`)
  if (plan) parts.push('nothing was submitted, nothing was charged')
  return parts.join(' · ')
}

function isRefused({ error, taskId }: Video): boolean {
  return error?.charged === 'no' && taskId === null
}

function linksParagraph(options: SummaryOptions): string[] {
  const url = httpsHref(options.artifactUrl)
  const parts = [
    ...(url === null ? [] : [markdownLink('Download the clips', url)]),
    ...(options.galleryNote ? [markdownText(options.galleryNote, NOTE_CHARACTERS)] : []),
  ]
  return parts.length === 0 ? [] : [parts.join(' · ')]
}

function row(video: Video, index: number, plan: boolean, options: SummaryOptions): string {
  const facts = [...[video.provider, video.model].map((word) => markdownText(word, 60)), secondsWords(video.duration)]
  const maker = `${facts.filter((word) => word !== '').join(' · ')}${insteadOf(video)}`
  const cells = [
    String(index + 1),
    // One wide cell: a fourth column is cut off at the edge of a phone, and leaves the prompt a narrow one of ten lines.
    lines(clipCell(video, index, plan, options), markdownText(video.prompt, PROMPT_CHARACTERS), maker),
    plan && options.planned?.[index]?.note === MADE_BEFORE ? formatUsd(0) : costWords(video),
  ]
  return `| ${cells.join(' | ')} |`
}

function lines(...texts: string[]): string {
  return texts.filter((text) => text !== '').join('<br>')
}

/** A clip that was made elsewhere, and why. */
function insteadOf({ fallbackFrom }: Video): string {
  const tried = (fallbackFrom ?? []).map(
    ({ provider, code }) => `${markdownText(provider, 60)} (${markdownText(failureTitle({ code }), 60)})`,
  )
  return tried.length === 0 ? '' : `<br>instead of ${tried.join(', ')}`
}

function clipCell(video: Video, index: number, plan: boolean, options: SummaryOptions): string {
  const state = stateOf(video)
  if (state === 'planned') {
    const { name = '', note = '' } = options.planned?.[index] ?? {}
    const called = markdownText(name, 80)
    const what = plan ? note : 'not submitted'
    if (called === '') return what || 'planned'
    return what === '' ? called : `${called} (${what})`
  }
  if (state === 'waiting') return 'in progress'
  if (state === 'failed')
    return `❌ ${video.error === null ? markdownText(video.status ?? '', 20) : failureTitle(video.error)}`
  const name = markdownText(video.path?.split('/').at(-1) ?? 'clip', 80)
  const href = httpsHref(options.linkOf(video))
  return href === null ? name : markdownLink(name, href)
}

/** One item a failure; clips that failed in the very same way share one, so that a wrong key is not said forty times. */
function attention(videos: readonly Video[]): string[] {
  const groups = new Map<string, { error: NonNullable<Video['error']>; clips: string[] }>()
  videos.forEach((video, index) => {
    if (video.error === null) return
    const { code, charged, message } = video.error
    const key = JSON.stringify([code, charged, message])
    const group = groups.get(key) ?? { error: video.error, clips: [] }
    group.clips.push(clipName(video, index))
    groups.set(key, group)
  })
  return [...groups.values()].map(({ error, clips }) => item(error, clips))
}

function clipName(video: Video, index: number): string {
  const source = sourceWords(video)
  return `${index + 1}${source === '' ? '' : ` (${markdownText(source, 100)})`}`
}

const NAMED_CLIPS = 5

function item(error: NonNullable<Video['error']>, names: readonly string[]): string {
  const named = names.slice(0, NAMED_CLIPS).join(', ')
  const more = names.length > NAMED_CLIPS ? ` and ${names.length - NAMED_CLIPS} more` : ''
  const message = markdownText(error.message, MESSAGE_CHARACTERS)
  const advice = adviceBeside(error)
  return [
    `- **${names.length === 1 ? 'Clip' : 'Clips'} ${named}${more}: ${failureTitle(error)}**`,
    ` · ${markdownCode(error.code)} · **${CHARGED_WORDS[error.charged]}**`,
    message === '' ? '' : `<br>${message}`,
    advice === '' ? '' : `<br>What to do: ${advice}`,
  ].join('')
}
