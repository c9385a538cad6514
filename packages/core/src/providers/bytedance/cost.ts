/**
 * What a clip has cost at BytePlus, from the tokens that its task says were used [docs: query a task]. The prices are a third
 * party's copy of the list (https://docs.byteplus.com/en/docs/ModelArk/1544106, 2026-10-09). Volcengine bills in CNY.
 */

import { usd } from '../../video/money.ts'
import type { TaskHandle } from '../../video/task.ts'
import { type Json, number, object, text } from '../json.ts'

/** USD for a million tokens: of 2.5 by resolution, without a video that goes in; of 1.5 without and with sound. */
export const TWO_FIVE_USD = { '480p': 10.7, '720p': 10.7, '1080p': 11.7 } as const
export const ONE_FIVE_USD = { silent: 1.2, audible: 2.4 } as const

/**
 * USD that the provider took; undefined where the list has no such price.
 * @param handle says whether a video went in, which has a price of its own with a floor; those of an id alone do not
 */
export function costOf(task: Json, { hasVideo }: TaskHandle): number | undefined {
  const tokens = number(object(task['usage'])?.['completion_tokens'])
  const rate = perMillion(task, hasVideo === false)
  // The offline tier is cheaper.
  const isUsual = /^(?:default)?$/.test(text(task['service_tier']) ?? '')
  if (tokens === undefined || tokens <= 0 || rate === undefined || !isUsual) return undefined
  return usd((tokens * rate) / 1e6)
}

/** USD for a million tokens. */
function perMillion(task: Json, isWithoutVideo: boolean): number | undefined {
  const model = text(task['model']) ?? ''
  if (/^dreamina-seedance-2-5-/.test(model) && isWithoutVideo)
    return (TWO_FIVE_USD as Readonly<Record<string, number>>)[text(task['resolution']) ?? '']
  // It takes no videos.
  if (/^seedance-1-5-pro-/.test(model)) {
    const { generate_audio: audio } = task
    return audio === true ? ONE_FIVE_USD.audible : audio === false ? ONE_FIVE_USD.silent : undefined
  }
  return undefined
}
