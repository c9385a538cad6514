/** The table of providers in the README and its translation: those that sell the most live models come first. */

import { cardsOf, PROVIDER_IDS, type ProviderId } from '@reelay/core'
import { ADAPTERS, prepare } from '@reelay/core/host'
import { table } from './reference.ts'

const WORDS = {
  en: {
    heads: ['provider', 'what it makes', 'default model', 'a clip of it', 'images'],
    files: 'addresses and files',
    addresses: 'addresses',
    free: 'free',
    none: 'none: name one',
    unknown: 'price not known',
    atMost: (usd: string) => `at most ${usd}`,
  },
  zh: {
    heads: ['服务商', '能做什么', '默认模型', '一段的价格', '参考图'],
    files: '网址和文件',
    addresses: '网址',
    free: '免费',
    none: '没有：请指定',
    unknown: '价格未知',
    atMost: (usd: string) => `最多 ${usd}`,
  },
} as const

type Language = keyof typeof WORDS

export function providerTable(language: Language): string {
  const { heads } = WORDS[language]
  const ids = PROVIDER_IDS.toSorted((a, b) => rank(b) - rank(a))
  return table(
    [...heads],
    ids.map((id) => row(id, language)),
  )
}

/** Free ones, and those that sell what a person names, come last. */
function rank(id: ProviderId): number {
  if (ADAPTERS[id].free) return -1
  return cardsOf(id).filter(({ retired, price }) => !retired && price !== null).length
}

function row(id: ProviderId, language: Language): string[] {
  const words = WORDS[language]
  const { about, defaultModel, imageFiles, free } = ADAPTERS[id]
  const summary = language === 'zh' ? (about.summaryZh ?? about.summary) : about.summary
  return [
    `\`${id}\``,
    summary,
    free ? '' : defaultModel === null ? words.none : `\`${defaultModel}\``,
    free ? words.free : priceOf(id, language),
    imageFiles === null ? words.addresses : words.files,
  ]
}

/** Of a prompt of which nothing else is said. */
function priceOf(id: ProviderId, language: Language): string {
  const words = WORDS[language]
  if (ADAPTERS[id].defaultModel === null) return ''
  const result = prepare(ADAPTERS[id], { prompt: 'A fox' })
  if (!result.ok || result.prepared.estimate.usd === null) return words.unknown
  const { request, estimate, card } = result.prepared
  const usd = `$${(estimate.usd ?? 0).toFixed(2)}`
  if ('note' in estimate && estimate.note?.includes('at most')) return words.atMost(usd)
  const seconds = request.duration ?? card?.defaults?.duration
  return seconds === undefined ? usd : `${seconds} s: ${usd}`
}
