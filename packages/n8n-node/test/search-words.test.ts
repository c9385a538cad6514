/** What a person types into the search of n8n's panel: the node is found by it. */

import { PROVIDER_IDS } from '@reelay/core'
import { expect, test } from 'vitest'
import codex from '../nodes/Reelay/Reelay.node.json' with { type: 'json' }

const unnamed = ['sandbox', 'openai-compatible']
const models = ['veo', 'omni', 'sora', 'seedance', 'wan', 'kling', 'hailuo', 'grok imagine', 'runway', 'ray']
const purposes = ['text to video', 'image to video', 'reels', 'tiktok', 'advertisement', 'animation', 'clip']

test.each([...PROVIDER_IDS.filter((id) => !unnamed.includes(id)), ...models, ...purposes])('%s', (word) => {
  expect(codex.alias).toContain(word)
})
