/** How long, how wide and how large a video is to be, as far as the model makes it. */

import type { Adapter } from '../../providers/adapter.ts'
import type { Facts, Unknown } from '../../providers/own-facts.ts'
import { asCalled } from '../../providers/resolution-word.ts'
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

/** Whether anybody knows what the model takes of it. */
function knows(card: Facts | null, list: Unknown): card is Facts {
  return card !== null && !card.unknown?.includes(list)
}

/** What is sent of a field that nobody set: the first of the card's; of a card that has defaults only what is required. */
function unset<Field extends 'duration' | 'resolution' | 'aspectRatio'>(
  card: Facts | null,
  field: Field,
  values: ReadonlyArray<NonNullable<VideoRequest[Field]>> | undefined,
): VideoRequest[Field] | undefined {
  if (!card?.defaults) return values?.[0]
  const value: VideoRequest[Field] | undefined = card.defaults[field] as VideoRequest[Field]
  return card.required?.includes(field) ? (value ?? values?.[0]) : undefined
}

export function readDuration(
  adapter: Adapter,
  card: Facts | null,
  value: VideoInput['duration'],
  problems: Problem[],
): number | undefined {
  // Without a card nobody knows what the model makes: what was not asked for is left to the provider.
  if (value === undefined || value === null || value === '') return unset(card, 'duration', card?.durations)
  const duration = parseDuration(value)
  const add = (message: string) => problems.push({ field: 'duration', value, message })
  if (!Number.isFinite(duration) || duration <= 0) add(`"${value}" is no number of seconds. Write 4 or 8, for example.`)
  else if (knows(card, 'durations') && !card.durations.includes(duration))
    add(
      `"${card.model}" at ${adapter.name} makes no clip of ${duration} s. ${allowed(card.durations, ' s')}${elsewhere(
        adapter,
        card.form,
        (other) => other.durations.includes(duration),
      )}`,
    )
  return duration
}

function asCalledHere<Size extends { resolution: Resolution }>(card: Facts | null, size: Size): Size {
  return { ...size, resolution: asCalled(card ? [card] : [], size.resolution) }
}

export function readSize(
  adapter: Adapter,
  card: Facts | null,
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
      message: `"${input.aspectRatio}" is not an aspect ratio. Allowed: ${list(knows(card, 'aspectRatios') ? card.aspectRatios : ['16:9', '9:16'])}.`,
    })
  else if (knows(card, 'aspectRatios') && wanted !== undefined && !card.aspectRatios.includes(wanted))
    problems.push({
      field: 'aspectRatio',
      value: input.aspectRatio ?? input.resolution,
      message: `"${card.model}" at ${adapter.name} makes no ${wanted} video. ${allowed(card.aspectRatios)}${elsewhere(
        adapter,
        card.form,
        (other) => other.aspectRatios.includes(wanted),
      )}`,
    })
  if (asked && knows(card, 'resolutions') && !card.resolutions.includes(asked.resolution))
    problems.push({
      field: 'resolution',
      value: input.resolution,
      message: `"${card.model}" at ${adapter.name} makes no ${asked.resolution} video. ${allowed(card.resolutions)}${elsewhere(
        adapter,
        card.form,
        (other) => other.resolutions.includes(asked.resolution),
      )}`,
    })
  // Ratio and resolution are one field there, a size in pixels: who names one of them gets the usual other one.
  const inPixels = adapter.sizeInPixels === true
  const usualRatio = knows(card, 'aspectRatios') ? unset(card, 'aspectRatio', card.aspectRatios) : undefined
  const usualSize = knows(card, 'resolutions') ? unset(card, 'resolution', card.resolutions) : undefined
  const isAsked = inPixels && (asked ?? wanted ?? usualSize ?? (hasImage ? undefined : usualRatio)) !== undefined
  // An image decides the ratio by itself, unless the model has to be told so.
  const beside = card?.required?.includes('aspectRatio') && usualRatio === 'adaptive' ? usualRatio : undefined
  const ratioOf = () => (knows(card, 'aspectRatios') ? usualRatio : isAsked ? '16:9' : undefined)
  const aspectRatio = wanted ?? (hasImage ? beside : ratioOf())
  const resolution = asked?.resolution ?? (knows(card, 'resolutions') ? usualSize : isAsked ? '720p' : undefined)
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
