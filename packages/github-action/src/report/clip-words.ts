/** A clip's figures as people read them. */

import { formatUsd, sumUsd } from '@reelay/core/host'
import type { Video } from '../clips/manifest.ts'
import { CHARGED_WORDS } from './failure-words.ts'

/** What the clip costs. An estimate says that it is one (`≈`), and unknown is never shown as 0. */
export function costWords(video: Video): string {
  if (video.reused) return `reused, ${formatUsd(0)}`
  if (video.error !== null) {
    const paid = video.error.charged === 'yes' ? (video.cost ?? null) : null
    return paid === null ? CHARGED_WORDS[video.error.charged] : `${formatUsd(paid)} charged`
  }
  if (video.cost !== null) return formatUsd(video.cost)
  return video.estimatedCost === null ? 'price unknown' : `≈ ${formatUsd(video.estimatedCost)}`
}

/**
 * A total; where a part of it is unknown, what is known at least (`≥ $1.60`); empty when nothing is.
 * `total` is the manifest's, `parts` are the clips'.
 */
export function totalWords(total: number | null, parts: readonly (number | null)[]): string {
  if (total !== null) return formatUsd(total)
  const least = sumUsd(parts.filter((part) => part !== null))
  return least === null || least === 0 ? '' : `≥ ${formatUsd(least)}`
}

/** The same for the middle of a sentence: log, summary and gallery say of one sum the same. */
export function sumWords(total: number | null, parts: readonly (number | null)[]): string {
  return totalWords(total, parts) || 'not known'
}

/** `4 s`, `4.2 s`; empty when unknown. */
export function secondsWords(seconds: number | null): string {
  return seconds === null ? '' : `${Math.round(seconds * 10) / 10} s`
}

/** `29.9 kB`, `4.2 MB`: powers of ten, as file managers and GitHub show them; empty when unknown. */
export function bytesWords(bytes: number | null): string {
  if (bytes === null) return ''
  if (bytes < 1000) return `${bytes} B`
  return bytes < 999_950 ? `${tenth(bytes / 1000)} kB` : `${tenth(bytes / 1_000_000)} MB`
}

function tenth(amount: number): string {
  return amount >= 100 ? String(Math.round(amount)) : String(Math.round(amount * 10) / 10)
}

/** `1280 × 720`; empty when unknown. */
export function pixelWords(video: Video): string {
  return video.width === null || video.height === null ? '' : `${video.width} × ${video.height}`
}

/** `cats.csv:12`; empty for an inline prompt. */
export function sourceWords(video: Video): string {
  return video.source === null ? '' : `${video.source.file}:${video.source.line}`
}

/** `1 clip`, `12 clips`. */
export function clips(count: number): string {
  return `${count} ${count === 1 ? 'clip' : 'clips'}`
}
