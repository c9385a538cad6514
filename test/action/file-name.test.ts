/** `fileName`: a clip is called what a person says, and another name buys nothing. */

import { expect, test } from 'vitest'
import { namesIn, openStage } from './stage.ts'

test('the clip has the name that its prompt gives, in the folder, the manifest and the gallery', async () => {
  await using stage = await openStage()
  stage.write({
    'prompts/cups.csv': 'prompt,sku,fileName\nA red cup,C-1,{{sku}} front\nA blue cup,C-2,{{sku}} front\n',
  })
  const run = await stage.run({ takes: '2' })
  expect(run.exitCode).toBe(0)
  const clips = ['c-1-front-2.mp4', 'c-1-front.mp4', 'c-2-front-2.mp4', 'c-2-front.mp4']
  expect(namesIn(stage, 'videos').filter((name) => name.endsWith('.mp4'))).toEqual(clips)
  expect(run.manifest?.videos.map(({ path }) => path).sort()).toEqual(clips.map((name) => `videos/${name}`))
  for (const name of clips) expect(stage.read('videos/index.html')).toContain(`<bdi>${name}</bdi>`)
})

test('another name is the same clip: it is there under the new name, and nothing is bought', async () => {
  await using stage = await openStage()
  const names = ['', 'fileName: hero\n', 'fileName: teaser\n']
  for (const [index, line] of names.entries()) {
    stage.write({ 'prompts/a.md': `---\n${line}duration: 4\n---\nA red fox` })
    const run = await stage.run()
    expect(run.videos.map(({ path, reused }) => [path, reused])).toEqual([
      [`videos/${['a', 'hero', 'teaser'][index]}.mp4`, index > 0],
    ])
  }
  expect(stage.bought()).toEqual(['A red fox'])
})

test('a task is adopted under the name that its clip was given', async () => {
  await using stage = await openStage()
  stage.write({ 'prompts/a.md': '---\nfileName: Hero shot\n---\nA red fox' })
  const wrong = await stage.run({ adopt: 'a=task_1' })
  expect(wrong.said('error')).toEqual([expect.stringContaining('There are: hero-shot.')])
  expect(stage.bought()).toEqual([])
})

test('clips of one name are delivered beside each other, and a notice says where they are', async () => {
  await using stage = await openStage()
  stage.write({ 'prompts/a.md': '---\nfileName: hero\n---\nA cat', 'prompts/b.md': '---\nfileName: hero\n---\nA dog' })
  const run = await stage.run()
  expect(new Set(run.videos.map(({ path }) => path)).size).toBe(2)
  expect(run.said('notice').join()).toContain('2 clips are called "hero" (prompts/a.md:2 and prompts/b.md:2)')
})
