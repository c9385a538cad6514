/** Values that a model makes, but not together: 1080p of four seconds, sound in 720p. */

import type { Adapter } from '../../providers/adapter.ts'
import type { Limit } from '../../providers/card.ts'
import { mediaKind } from '../../providers/media-kind.ts'
import type { Facts } from '../../providers/own-facts.ts'
import type { Problem } from '../../video/error.ts'
import type { VideoRequest } from '../../video/request.ts'
import { list } from './allowed.ts'

type Asked = Pick<VideoRequest, 'duration' | 'resolution' | 'audio' | 'references'>

/** What nobody sets counts as what the provider takes by itself. */
export function checkTogether(adapter: Adapter, card: Facts | null, asked: Asked, problems: Problem[]): void {
  if (card === null) return
  const duration = asked.duration ?? card.defaults?.duration
  const resolution = asked.resolution ?? card.defaults?.resolution
  const audio = asked.audio ?? card.defaults?.audio
  const video = (asked.references ?? []).some((file) => typeof file === 'string' && mediaKind(file) === 'video')
  const model = `"${card.model}" at ${adapter.name}`
  // A value that the model never makes has been told.
  const isMade = (field: Problem['field']) => problems.every((problem) => problem.field !== field)
  for (const { where, ...limit } of card.limits ?? []) {
    if (where.resolution !== undefined && where.resolution !== resolution) continue
    if (where.audio !== undefined && where.audio !== audio) continue
    if (where.video && !video) continue
    const then = inWords(where)
    if (limit.durations && duration !== undefined && isMade('duration') && !limit.durations.includes(duration))
      problems.push({
        field: 'duration',
        value: asked.duration,
        message: `${model} makes no clip of ${duration} s ${then}. Allowed here: ${list(limit.durations)} s.${asked.duration === undefined ? unset(`${duration} s`) : ''}`,
      })
    if (
      limit.resolutions &&
      resolution !== undefined &&
      isMade('resolution') &&
      !limit.resolutions.includes(resolution)
    )
      problems.push({
        field: 'resolution',
        value: asked.resolution,
        message: `${model} makes no ${resolution} video ${then}. Allowed here: ${list(limit.resolutions)}.${asked.resolution === undefined ? unset(resolution) : ''}`,
      })
    if (limit.audio === false && audio === true)
      problems.push({
        field: 'audio',
        value: asked.audio,
        message: `${model} makes no sound ${then}. Set audio: false.`,
      })
  }
}

function unset(value: string): string {
  return ` It is ${value} where nobody sets it.`
}

function inWords({ resolution, audio, video }: Limit['where']): string {
  const parts = [
    resolution === undefined ? undefined : `in ${resolution}`,
    audio === undefined ? undefined : audio ? 'with sound' : 'without sound',
    video ? 'with a video among the references' : undefined,
  ]
  return parts.filter((part) => part !== undefined).join(' ')
}
