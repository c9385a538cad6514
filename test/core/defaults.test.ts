/** What an order means that leaves fields out: it is part of the clip's name in every ledger. */

import { MODEL_CARDS, type ModelCard, type VideoInput } from '@reelay/core'
import { ADAPTERS, prepare } from '@reelay/core/host'
import { expect, test } from 'vitest'

const IMAGE = 'https://example.com/a.png'
const VIDEO = 'https://example.com/a.mp4'

const PROMPT = { prompt: 'a red fox' }
const ORDERS: Readonly<Record<string, VideoInput>> = {
  text: PROMPT,
  image: { ...PROMPT, imageUrl: IMAGE },
  'first and last': { ...PROMPT, imageUrl: IMAGE, endImageUrl: IMAGE },
  images: { ...PROMPT, referenceUrls: [IMAGE] },
  video: { ...PROMPT, referenceUrls: [VIDEO] },
}

/** What is sent of a clip's shape though nobody asked for it, by how the model is asked. */
function filledIn(card: ModelCard): string[] {
  return Object.entries(ORDERS).flatMap(([how, input]) => {
    const result = prepare(ADAPTERS[card.provider], { ...input, model: card.model })
    if (!result.ok) return []
    const { duration, resolution, aspectRatio } = result.prepared.request
    const values = [duration === undefined ? [] : `${duration} s`, resolution ?? [], aspectRatio ?? []].flat()
    return `  ${how}: ${values.join(', ') || 'nothing'}`
  })
}

/**
 * A change here is another name in the ledgers of everybody who left the field out: what they have is bought again. So a
 * model that was released keeps its defaults as long as its vendor takes them, though another would be cheaper or nicer;
 * what changes all the same is said in the change log. `npx vitest run test/core/defaults.test.ts -u` records it.
 */
test('an order that leaves a field out stays the same clip', async () => {
  const lines = MODEL_CARDS.flatMap((card) => [`${card.provider} ${card.model}`, ...filledIn(card)])
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('defaults.txt')
})
