/** The default model of a provider has changed: what was bought with the one of before is not bought again. */

import { describe, expect, test } from 'vitest'
import { openStage } from './stage.ts'

const FORMER = { apimaster: 'sora-2', aivideoapi: 'sora-2', apimart: 'sora-2-preview' } as const

describe.concurrent.each(Object.entries(FORMER))('%s', (provider, former) => {
  const run = { provider, prompt: 'a cat' }

  test('a clip that was made with the default of before is used, and a notice says so', async () => {
    await using stage = await openStage()
    await stage.run({ ...run, model: former })
    const now = await stage.run({ ...run, model: undefined })
    expect(now.outputs).toMatchObject({ succeeded: '1', reused: '1', cost: '0' })
    expect(now.videos[0]).toMatchObject({ model: former, reused: true })
    expect(now.said('notice').join('\n')).toContain(`Bought before with ${former}`)
    expect(stage.bought()).toEqual(['a cat'])
  })

  test('a task of it that is on its way is resumed', async () => {
    await using stage = await openStage({ taskMs: 1500 })
    await stage.run({ ...run, model: former, 'timeout-minutes': '0.01' })
    const now = await stage.run({ ...run, model: undefined })
    expect(now.outputs).toMatchObject({ succeeded: '1' })
    expect(stage.bought()).toEqual(['a cat'])
  })

  test('what failed and came back, and what is not to be reused, is made with the new one', async () => {
    await using stage = await openStage()
    await stage.run({ ...run, model: former })
    const now = await stage.run({ ...run, model: undefined, reuse: 'false' })
    expect(now.videos[0]?.model).not.toBe(former)
    expect(stage.bought()).toEqual(['a cat', 'a cat'])
  })
})

test('a model that is named is the one that is made', async () => {
  await using stage = await openStage()
  await stage.run({ prompt: 'a cat', model: 'sora-2' })
  const now = await stage.run({ prompt: 'a cat', model: 'seedance-2.5' })
  expect(now.videos[0]).toMatchObject({ model: 'seedance-2.5', reused: false })
})
