/**
 * What a clip has cost at BytePlus, from the tokens that its task says were used [docs: query a task]. The prices are a third
 * party's copy of the list (https://docs.byteplus.com/en/docs/ModelArk/1544106, 2026-10-09). Volcengine bills in CNY.
 */

import { usd } from '../../video/money.ts'
import type { TaskHandle } from '../../video/task.ts'
import { type Json, number, object, text } from '../json.ts'

type Rates = Readonly<Record<string, number>>

/** USD for a million tokens by resolution, without and with a video that goes in, whose seconds count as well. */
export const USD_BY_SIZE = {
  '2-5-': [
    { '480p': 10.7, '720p': 10.7, '1080p': 11.7 },
    { '480p': 6.4, '720p': 6.4, '1080p': 7 },
  ],
  '2-0-fast-': [
    { '480p': 5.6, '720p': 5.6 },
    { '480p': 3.3, '720p': 3.3 },
  ],
  '2-0-mini-': [
    { '480p': 3.5, '720p': 3.5 },
    { '480p': 2.1, '720p': 2.1 },
  ],
  '2-0-': [
    { '480p': 7, '720p': 7, '1080p': 7.7, '2160p': 4 },
    { '480p': 4.3, '720p': 4.3, '1080p': 4.7, '2160p': 2.4 },
  ],
  // These take no videos.
  '1-0-pro-fast-': [{ '480p': 1, '720p': 1, '1080p': 1 }, {}],
  '1-0-pro-': [{ '480p': 2.5, '720p': 2.5, '1080p': 2.5 }, {}],
} as const satisfies Readonly<Record<string, readonly [plain: Rates, withVideo: Rates]>>

/** USD for a million tokens of 1.5, in any resolution. */
export const ONE_FIVE_USD = { silent: 1.2, audible: 2.4 } as const

/**
 * USD that the provider took; undefined where the list has no such price.
 * @param handle says whether a video went in, which has a price of its own; those of an id alone do not
 */
export function costOf(task: Json, { hasVideo }: TaskHandle): number | undefined {
  const tokens = number(object(task['usage'])?.['completion_tokens'])
  const rate = perMillion(task, hasVideo)
  // The offline tier is cheaper.
  const isUsual = /^(?:default)?$/.test(text(task['service_tier']) ?? '')
  if (tokens === undefined || tokens <= 0 || rate === undefined || !isUsual) return undefined
  return usd((tokens * rate) / 1e6)
}

/** USD for a million tokens. */
function perMillion(task: Json, hasVideo: unknown): number | undefined {
  const [, name = ''] = /^(?:dreamina-)?seedance-(.+)$/.exec(text(task['model']) ?? '') ?? []
  if (name.startsWith('1-5-pro-')) {
    const { generate_audio: audio } = task
    return audio === true ? ONE_FIVE_USD.audible : audio === false ? ONE_FIVE_USD.silent : undefined
  }
  const isNamed = ([start]: [string, unknown]) => name.startsWith(start) && /^\d+$/.test(name.slice(start.length))
  const [, rates] = Object.entries(USD_BY_SIZE).find(isNamed) ?? []
  if (rates === undefined) return undefined
  const [plain, withVideo]: readonly [Rates, Rates] = rates
  const resolution = text(task['resolution'])?.replace('4k', '2160p') ?? ''
  const takesVideo = Object.keys(withVideo).length > 0
  if (takesVideo && typeof hasVideo !== 'boolean') return undefined
  return (takesVideo && hasVideo === true ? withVideo : plain)[resolution]
}
