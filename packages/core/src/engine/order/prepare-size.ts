/** How long, how wide and how large a video is to be, as far as the model makes it. */

import type { Adapter } from '../../providers/adapter.ts'
import type { ModelCard } from '../../providers/card.ts'
import type { Problem } from '../../video/error.ts'
import {
  type AspectRatio,
  normaliseRatio,
  normaliseResolution,
  parseDuration,
  pixelSize,
  type Resolution,
  type VideoInput,
  type VideoRequest,
} from '../../video/request.ts'
import { allowed, elsewhere, list } from './allowed.ts'

/** What is sent of a field that nobody set: the first of the card's; of a card that has defaults only what is required. */
function unset<Field extends 'duration' | 'resolution' | 'aspectRatio'>(
  card: ModelCard | null,
  field: Field,
  values: ReadonlyArray<NonNullable<VideoRequest[Field]>> | undefined,
): VideoRequest[Field] | undefined {
  if (!card?.defaults) return values?.[0]
  const value: VideoRequest[Field] | undefined = card.defaults[field] as VideoRequest[Field]
  return card.required?.includes(field) ? (value ?? values?.[0]) : undefined
}

export function readDuration(
  adapter: Adapter,
  card: ModelCard | null,
  value: VideoInput['duration'],
  problems: Problem[],
): number | undefined {
  // Without a card nobody knows what the model makes: what was not asked for is left to the provider.
  if (value === undefined || value === null || value === '') return unset(card, 'duration', card?.durations)
  const duration = parseDuration(value)
  const add = (message: string) => problems.push({ field: 'duration', value, message })
  if (!Number.isFinite(duration) || duration <= 0) add(`"${value}" is no number of seconds. Write 4 or 8, for example.`)
  else if (card && !card.durations.includes(duration))
    add(
      `"${card.model}" at ${adapter.name} makes no clip of ${duration} s. ${allowed(card.durations, ' s')}${elsewhere(
        adapter,
        (other) => other.durations.includes(duration),
      )}`,
    )
  return duration
}

/** Words of some vendors for a resolution that the card calls by its height. */
const BY_HEIGHT: Readonly<Record<string, Resolution>> = { '2k': '1440p', '4k': '2160p', uhd: '2160p' }

function asCalledHere<Size extends { resolution: Resolution }>(card: ModelCard | null, size: Size): Size {
  const byHeight = BY_HEIGHT[size.resolution]
  if (byHeight === undefined || !card?.resolutions.includes(byHeight)) return size
  return { ...size, resolution: byHeight }
}

export function readSize(
  adapter: Adapter,
  card: ModelCard | null,
  input: VideoInput,
  hasImage: boolean,
  problems: Problem[],
): { aspectRatio: AspectRatio | undefined; resolution: Resolution | undefined } {
  const asked = input.resolution ? asCalledHere(card, normaliseResolution(input.resolution)) : undefined
  const ratio = input.aspectRatio ? normaliseRatio(input.aspectRatio) : undefined
  if (asked?.aspectRatio && ratio && asked.aspectRatio !== ratio)
    problems.push({
      field: 'aspectRatio',
      value: input.aspectRatio,
      message: `${ratio} does not fit the resolution ${input.resolution}, which is ${asked.aspectRatio}. Keep one of the two.`,
    })
  const wanted = ratio ?? asked?.aspectRatio
  if (wanted !== undefined && !/^(?:\d{1,3}:\d{1,3}|adaptive)$/.test(wanted))
    problems.push({
      field: 'aspectRatio',
      value: input.aspectRatio,
      message: `"${input.aspectRatio}" is no ratio. Allowed: ${list(card?.aspectRatios ?? ['16:9', '9:16'])}.`,
    })
  else if (card && wanted !== undefined && !card.aspectRatios.includes(wanted))
    problems.push({
      field: 'aspectRatio',
      value: input.aspectRatio ?? input.resolution,
      message: `"${card.model}" at ${adapter.name} makes no ${wanted} video. ${allowed(card.aspectRatios)}${elsewhere(
        adapter,
        (other) => other.aspectRatios.includes(wanted),
      )}`,
    })
  if (card && asked && !card.resolutions.includes(asked.resolution))
    problems.push({
      field: 'resolution',
      value: input.resolution,
      message: `"${card.model}" at ${adapter.name} makes no ${asked.resolution} video. ${allowed(card.resolutions)}${elsewhere(
        adapter,
        (other) => other.resolutions.includes(asked.resolution),
      )}`,
    })
  // Ratio and resolution are one field there, a size in pixels: who names one of them gets the usual other one.
  const inPixels = adapter.sizeInPixels === true
  const isAsked = card !== null || (inPixels && (asked ?? wanted) !== undefined)
  const usual = card ? unset(card, 'aspectRatio', card.aspectRatios) : '16:9'
  // An image decides the ratio by itself, unless the model has to be told so.
  const beside = card?.required?.includes('aspectRatio') && usual === 'adaptive' ? usual : undefined
  const aspectRatio = wanted ?? (!isAsked ? undefined : hasImage ? beside : usual)
  const resolution =
    asked?.resolution ?? (isAsked ? (card ? unset(card, 'resolution', card.resolutions) : '720p') : undefined)
  const unknownSize = asked !== undefined && pixelSize({ aspectRatio: '16:9', resolution: asked.resolution }) === null
  if (inPixels && unknownSize)
    problems.push({
      field: 'resolution',
      value: input.resolution,
      message: `this wire format has no resolution but a size in pixels, and ${asked.resolution} has none. Use 720p, 1024p or 1080p, or write the size, for example 1024x1024.`,
    })
  else if (inPixels && wanted !== undefined && pixelSize({ aspectRatio, resolution } as VideoRequest) === null)
    problems.push({
      field: 'aspectRatio',
      value: input.aspectRatio,
      message: `this wire format has no ratio but a size in pixels, and ${resolution} in ${wanted} has none. Use 16:9 or 9:16, or write the size as resolution, for example 1024x1024.`,
    })
  return { aspectRatio, resolution }
}
