/** A clip is found again in the artifact of an earlier run, and is bought again only where that is clearly gone, too. */

import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openScene, type Scene, TOKEN } from './git-scene.ts'

const SLOW = { timeout: 120_000 }
const HOST = 'github.localhost'
const clips = { prompt: 'a cat', artifact: 'bundle' }

type RunInputs = Record<string, string | undefined>

interface World extends AsyncDisposable {
  scene: Scene
  /** A run on a machine of its own, of which nothing is left. */
  run(inputs?: RunInputs): ReturnType<Scene['run']>
  /** The provider has deleted what it made. */
  forgetAtProvider(): void
  askedForArtifacts(): number
}

async function openWorld(): Promise<World> {
  const scene = await openScene({}, HOST)
  const { results, sim, workspace } = scene.stage
  results.apiTokens.add(TOKEN)
  return {
    scene,
    async run(inputs = {}) {
      for (const folder of ['videos', '.reelay']) rmSync(join(workspace, folder), { recursive: true, force: true })
      return scene.run(
        { ...clips, ...inputs },
        { env: { GITHUB_API_URL: results.url.replace(/\/$/, ''), GITHUB_SERVER_URL: serverOf(scene) } },
      )
    },
    forgetAtProvider() {
      sim.fault({ phase: 'poll', kind: 'error', name: 'task_not_exist', times: Number.POSITIVE_INFINITY })
    },
    askedForArtifacts: () => results.requests().filter(({ service }) => service === 'rest').length,
    [Symbol.asyncDispose]: () => scene[Symbol.asyncDispose](),
  }
}

const serverOf = ({ host }: Scene) => host.url.replace('127.0.0.1', HOST)

function artifactsOn({ host }: Scene): unknown[] {
  const records = [...host.files()].filter(([path]) => path.startsWith('records/'))
  return records.map(([, text]) => (JSON.parse(text) as { artifact?: unknown }).artifact)
}

describe.each(['bundle', 'each'])('artifact: %s', (artifact) => {
  test('a clip that the provider no longer has comes from the artifact of the last run', SLOW, async () => {
    await using world = await openWorld()
    const { scene, run } = world
    const first = await run({ artifact, prompt: undefined, prompts: 'p/*.txt', ...writeTwo(scene) })
    expect([first.exitCode, first.outputs['succeeded']]).toEqual([0, '2'])
    expect(artifactsOn(scene)).toEqual([
      {
        repository: 'octo-org/films',
        run: '1',
        id: expect.any(String),
        digest: expect.stringMatching(/^[\da-f]{64}$/),
      },
      {
        repository: 'octo-org/films',
        run: '1',
        id: expect.any(String),
        digest: expect.stringMatching(/^[\da-f]{64}$/),
      },
    ])

    world.forgetAtProvider()
    const second = await run({ artifact, prompt: undefined, prompts: 'p/*.txt', 'max-cost': '0' })
    expect([second.exitCode, second.outputs['reused']]).toEqual([0, '2'])
    expect(second.said('warning').join()).not.toContain('could not')
    expect(second.videos.map(({ sha256 }) => sha256)).toEqual(first.videos.map(({ sha256 }) => sha256))
    expect(scene.stage.bought()).toHaveLength(2)
    // A bundle is asked for once, and fetched once, for all of its clips.
    expect(world.askedForArtifacts()).toBe(artifact === 'bundle' ? 2 : 4)
    // The next upload is where the clip is from now on: it outlives the days of the first.
    expect(artifactsOn(scene)).toEqual([expect.objectContaining({ run: '2' }), expect.objectContaining({ run: '2' })])
  })
})

test('while the provider has the file, it comes from there', SLOW, async () => {
  await using world = await openWorld()
  await world.run()
  const again = await world.run({ 'max-cost': '0' })
  expect([again.exitCode, again.outputs['succeeded'], world.scene.stage.bought()]).toEqual([0, '1', ['a cat']])
  expect(again.log).toContain('take up a-cat')
})

test('where artifact and provider have clearly lost it, the plan says that it is bought again', SLOW, async () => {
  await using world = await openWorld()
  await world.run()
  world.forgetAtProvider()
  world.scene.stage.results.expire(() => true)
  const dry = await world.run({ 'dry-run': 'true' })
  expect(dry.log).toContain('make a-cat (bought before, but its file is gone, here and at the provider)')
  expect(dry.outputs['estimated-cost']).not.toBe('0')
})

test.each([
  ['may not be read', (world: World) => world.scene.stage.results.apiTokens.clear(), 'permissions: actions: read'],
  [
    'cannot be reached',
    (world: World) =>
      world.scene.stage.results.fault({
        service: 'rest',
        kind: 'status',
        status: 502,
        times: Number.POSITIVE_INFINITY,
      }),
    'Run again when GitHub answers',
  ],
])('artifacts that %s prove nothing: nothing is bought but on a word', SLOW, async (_, spoil, advice) => {
  await using world = await openWorld()
  await world.run()
  world.forgetAtProvider()
  spoil(world)
  const refused = await world.run()
  expect([refused.exitCode, world.scene.stage.bought()]).toEqual([1, ['a cat']])
  expect(refused.said('error').join('\n')).toMatch(/Nothing was bought/)
  expect(refused.said('error').join('\n')).toContain(advice)
  const dry = await world.run({ 'dry-run': 'true', 'buy-again': 'gone' })
  expect(dry.log).toContain('make a-cat (bought before')
})

test(
  'a run that buys nothing renews its pointers with one push; a dry run and a stranger push nothing',
  SLOW,
  async () => {
    await using world = await openWorld()
    const { scene, run } = world
    const two = { prompt: undefined, prompts: 'p/*.txt', ...writeTwo(scene) }
    await run(two)
    const pushes = scene.host.pushes.length
    const warm = { ...two, artifact: 'bundle' }
    const env = { GITHUB_SERVER_URL: serverOf(scene) }
    await scene.run(warm, { env })
    expect(scene.host.pushes).toHaveLength(pushes + 1)
    await scene.run({ ...warm, 'dry-run': 'true' }, { env })
    await scene.run(warm, { env, event: { name: 'issue_comment', payload: {} } })
    expect(scene.host.pushes).toHaveLength(pushes + 1)
  },
)

/** Nothing of it is an input. */
function writeTwo({ stage }: Scene): RunInputs {
  stage.write({ 'p/cat.txt': 'a cat', 'p/dog.txt': 'a dog' })
  return {}
}
