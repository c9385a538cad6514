/** Each provider through the built Action, with the model that it sells when nobody names one, and from a file. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cardsOf } from '@reelay/core'
import { ADAPTERS } from '@reelay/core/host'
import { providerIds } from '@reelay/simulator'
import { modelAt } from '@reelay/simulator/sold'
import { describe, expect, test } from 'vitest'
import { openStage, root } from './stage.ts'

const PHOTO = readFileSync(join(root, 'docs/images/gallery.png'))

describe.each(providerIds)('%s', (provider) => {
  test('buys one clip, and the same run again buys none', async () => {
    await using stage = await openStage()
    const order = { provider, prompt: 'a lighthouse at dusk' }
    const first = await stage.run(order)
    expect(first.videos).toMatchObject([{ provider, status: 'succeeded', reused: false, error: null }])
    expect(first.exitCode).toBe(0)
    const again = await stage.run(order)
    expect(again.videos).toMatchObject([{ status: 'succeeded', reused: true }])
    expect(stage.bought()).toHaveLength(1)
  })

  test('is told of a wrong key that nothing was charged', async () => {
    await using stage = await openStage()
    const run = await stage.run({ provider, prompt: 'a lighthouse at dusk', 'api-key': 'sk-revoked-0000000000' })
    expect(run.exitCode).toBe(1)
    expect(run.videos).toMatchObject([{ error: { code: 'auth', charged: 'no' } }])
    expect(run.said('error').join()).toContain('Check the secret behind `api-key`')
    expect(stage.bought()).toEqual([])
  })

  const { model = ADAPTERS[provider].defaultModel } = modelAt(provider)
  const card = cardsOf(provider).find((one) => one.model === model)
  test.skipIf(ADAPTERS[provider].imageFiles === null || (card && card.images.max === 0))(
    'sends a file of the workspace',
    async () => {
      await using stage = await openStage()
      stage.write({ 'photo.png': PHOTO })
      const run = await stage.run({ provider, prompt: 'it moves', 'image-url': 'photo.png' })
      expect(run.said('error')).toEqual([])
      expect(run.videos).toMatchObject([{ provider, status: 'succeeded', error: null }])
      expect(stage.bought()).toHaveLength(1)
    },
  )
})
