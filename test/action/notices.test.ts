/** What is no mistake, but not what a person may think: said once, and nothing is changed for it. */

import { expect, test } from 'vitest'
import { openStage } from './stage.ts'

test.concurrent('a variable of the step that no prompt uses is named, and the clip is reused', async () => {
  await using stage = await openStage()
  stage.write({
    'prompts/a.txt': 'A {{colour}} cat',
    'prompts/b.csv': 'prompt,place\n"A {{colour}} dog, {{place}}",here\n',
    'vars.yml': 'colour: red\nseason: autumn\nmood: calm\n',
  })
  await stage.run({ 'vars-file': 'vars.yml' })
  const run = await stage.run({ 'vars-file': 'vars.yml', vars: 'colour: red\nweek: 49' })
  expect(run.outputs['reused']).toBe('2')
  const notices = run.annotations.filter(({ type, message }) => type === 'notice' && message.includes('no prompt uses'))
  expect(notices.map(({ message }) => message)).toEqual([
    'vars: no prompt uses {{week}}. It changes nothing, and clips that were made before are reused. Write it into the prompt, or remove it.',
    'vars-file: no prompt uses {{season}}, {{mood}}.',
  ])
})

test.concurrent('a variable that a prompt uses is no notice, also in the input prompt', async () => {
  await using stage = await openStage()
  const run = await stage.run({ prompt: 'A {{colour}} cat', vars: 'colour: red\nweek: 49' })
  expect(run.said('notice')).toEqual([expect.stringContaining('vars: no prompt uses {{week}}.')])
})

test.concurrent('a clip of an earlier run in output-dir is named and left', async () => {
  await using stage = await openStage()
  stage.write({ 'prompts/goat.txt': 'A goat', 'prompts/cat.txt': 'A cat', 'videos/notes.txt': 'mine' })
  expect((await stage.run()).said('notice')).toEqual([])
  const before = stage.read('videos/goat.mp4')
  const run = await stage.run({ prompts: 'prompts/cat.txt' })
  expect(run.said('notice')).toEqual([
    'videos: goat.mp4 is a video that is no clip of this run. They are left as they are: remove what is not wanted any more.',
  ])
  expect(stage.read('videos/goat.mp4')).toBe(before)
  // A plan, and one job of several, are about other clips.
  expect((await stage.run({ prompts: 'prompts/cat.txt', 'dry-run': 'true' })).said('notice')).toEqual([])
  expect((await stage.run({ shard: '1/2' })).said('notice')).toEqual([])
})

test.concurrent('a price that nobody knows: no advice to raise a limit, and the address of the prices is one of the web', async () => {
  await using stage = await openStage()
  stage.write({ 'prompts/b.md': '---\nmodel: nobody-knows-1\n---\na dog' })
  const run = await stage.run({ 'max-cost': '5' })
  expect(run.said('error').join()).toMatch(/\(https:\/\/github\.com\/\S+\/docs\/reference\/model-cards\.md\)/)
  for (const text of [run.summary, run.log, stage.read('videos/index.html')]) {
    expect(text).toContain('leave max-cost out')
    expect(text).not.toMatch(/Raise/)
  }
})

test.concurrent('a model with a slip in it: the warning asks whether another one was meant', async () => {
  await using stage = await openStage()
  const inputs = { provider: 'aivideoapi', prompt: 'A cat', 'dry-run': 'true' }
  const run = await stage.run({ ...inputs, model: 'doubao-seedance-1.5-por' })
  expect(run.said('warning')).toContainEqual(
    expect.stringMatching(/no card.* Did you mean "doubao-seedance-1\.5-pro"\?$/),
  )
})

// Those that the README and the guides name (their placeholders and a gateway's own aside).
test.concurrent.each([
  ['aivideoapi', 'doubao-seedance-1.5-pro'],
  ['apimart', 'wan2.6'],
  ['fal', 'fal-ai/kling-video/v3/standard'],
  ['fal', 'bytedance/seedance-2.0'],
  ['kling', 'kling-v3'],
])('the simulator of %s sells %s, which the documentation names', async (provider, model) => {
  await using stage = await openStage()
  const run = await stage.run({ provider, model, prompt: 'A cat' })
  expect(run.outputs['succeeded']).toBe('1')
})

test.concurrent('the summary of a dry run names the clips', async () => {
  await using stage = await openStage()
  stage.write({ 'prompts/goat.txt': 'A goat', 'prompts/cat.txt': 'A cat' })
  await stage.run({ prompts: 'prompts/cat.txt' })
  const { summary } = await stage.run({ 'dry-run': 'true' })
  expect(summary).toContain('| goat<br>')
  expect(summary).toMatch(/\| cat \(made before\)<br>A cat<br>.* \| \S*0\.00 \|/)
})

test.concurrent('the gallery says when it was made, by which run, on which branch', async () => {
  await using stage = await openStage()
  const env = { GITHUB_WORKFLOW: 'Videos', GITHUB_RUN_NUMBER: '12', GITHUB_REF_NAME: 'spring' }
  await stage.run({ prompt: 'A cat' }, { env })
  const page = stage.read('videos/index.html')
  expect(page).toMatch(/<time datetime="20\d\d-/)
  expect(page).toMatch(/<a href="https:\/\/[^"]+\/actions\/runs\/\d+"[^>]*><bdi>Videos #12 on spring<\/bdi><\/a>/)
})
