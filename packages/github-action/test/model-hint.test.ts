import { expect, it } from 'vitest'
import { modelHint } from '../src/mistakes/model-hint.ts'

it.each([
  ['aivideoapi', 'doubao-seedance-1.5-por', ' Did you mean "doubao-seedance-1.5-pro"?'],
  ['aivideoapi', 'sora2', ' Did you mean "sora-2"?'],
  // Another number is another model.
  ['aivideoapi', 'sora-3', ''],
  ['kling', 'something-else', ''],
] as const)('%s, %s:%s', (provider, model, hint) => {
  expect(modelHint(provider, model)).toBe(hint)
})
