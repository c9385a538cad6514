/** One run with several providers: a provider per prompt, what each needs, and who makes a clip that the first cannot. */

import { describe, expect, test } from 'vitest'
import { KEY, openStage, type Stage } from './stage.ts'

const MANY = ['fal', 'kling', 'bytedance', 'minimax', 'aivideoapi'] as const
const OTHER_KEY = 'sk-AnotherKeyOfTheTests-55aa01'

/** The step's provider is aivideoapi; every other one has its key and its address in a map. */
function accounts({ sim }: Stage, providers: readonly (typeof MANY)[number][] = MANY) {
  const lines = (of: (provider: (typeof MANY)[number]) => string) =>
    providers.map((provider) => `${provider}: ${of(provider)}`).join('\n')
  return {
    provider: 'aivideoapi',
    'api-key': undefined,
    'api-keys': lines(() => KEY),
    'base-url': lines((provider) => sim.baseUrl(provider)),
    model: undefined,
  }
}

const NO_MONEY = {
  kind: 'status',
  status: 402,
  body: { error: { code: 'insufficient_quota', message: 'no credit' } },
} as const
const down = { provider: 'aivideoapi', phase: 'submit', times: Number.POSITIVE_INFINITY, ...NO_MONEY } as const

describe('a provider per prompt', () => {
  test('five providers in one run, from front matter, use, a table and a matrix; the same run again buys none', async () => {
    await using stage = await openStage()
    stage.write({
      'prompts/one.md': '---\nprovider: kling\n---\nA red kite over dunes',
      'prompts/two.md':
        '---\nuse: [fal/bytedance/seedance-2.0, minimax/MiniMax-Hailuo-2.3]\n---\nA blue kite over dunes',
      'prompts/three.csv':
        'prompt,provider,use\nA grey kite,bytedance,\nA green kite,,aivideoapi/doubao-seedance-2.0\n',
      'prompts/four.prompt.yml': 'prompt: A white kite\nmatrix:\n  provider: [aivideoapi, kling]\n',
    })
    const first = await stage.run(accounts(stage))
    expect(first.said('error')).toEqual([])
    const made = first.videos.map(({ provider, prompt, status, error }) => ({ provider, prompt, status, error }))
    expect(made).toHaveLength(7)
    for (const video of made) expect(video).toMatchObject({ status: 'succeeded', error: null })
    expect(new Set(made.map(({ provider }) => provider))).toEqual(new Set(MANY))
    expect(first.videos.filter(({ prompt }) => prompt.includes('blue')).map(({ model }) => model)).toEqual([
      'bytedance/seedance-2.0',
      'MiniMax-Hailuo-2.3',
    ])
    expect(new Set(first.videos.map(({ path }) => path)).size).toBe(7)
    const again = await stage.run(accounts(stage))
    expect(again.videos.every(({ reused }) => reused)).toBe(true)
    expect(stage.bought()).toHaveLength(7)
    // The two of one prompt, and the two of the matrix: side by side, with what they cost when they were bought.
    const gallery = stage.read('videos/index.html')
    expect(gallery.match(/<section class="group"/g)).toHaveLength(2)
    expect(gallery).toMatch(
      /data-provider="fal" data-model="bytedance\/seedance-2.0" data-price="\d[\d.]*" data-estimated="yes" data-made/,
    )
  })

  test('the refusal of one provider does not stop the others', async () => {
    await using stage = await openStage()
    stage.write({ 'prompts/a.prompt.yml': 'prompt: A kite\nmatrix:\n  provider: [aivideoapi, kling, fal]\n' })
    stage.sim.fault(down)
    const run = await stage.run({ ...accounts(stage), concurrency: '1' })
    const ends = run.videos.map(({ provider, error }) => [provider, error?.code ?? 'made'])
    expect(ends).toEqual([
      ['aivideoapi', 'insufficient_funds'],
      ['kling', 'made'],
      ['fal', 'made'],
    ])
  })

  test('everything wrong with providers and keys is said at once, with file and line, and nothing is bought', async () => {
    await using stage = await openStage()
    stage.write({
      'prompts/a.md': '---\nprovider: klng\n---\nA kite',
      'prompts/b.md': '---\nuse: seedance-2.0\n---\nA kite',
      'prompts/c.md': '---\nuse: kling/kling-v3\nmodel: other\n---\nA kite',
      'prompts/d.md': '---\nprovider: google\n---\nA kite',
      'prompts/e.md':
        '---\nduration: 12\nprovider: aivideoapi\nmodel: doubao-seedance-2.0\nfallback: [minimax/MiniMax-Hailuo-2.3, sandbox/x, nobody/x]\n---\nA kite',
      'prompts/f.md':
        '---\nuse: kling/kling-v3\nmatrix:\n  use: [fal/bytedance/seedance-2.0, minimax/MiniMax-Hailuo-2.3]\n---\nA kite',
    })
    const run = await stage.run({
      ...accounts(stage),
      'api-keys': `aivideoapi: ${KEY}\nminimax: ${KEY}\nfall: ${OTHER_KEY}`,
    })
    const mistakes = run.annotations
      .filter(({ type }) => type === 'error')
      .map(({ message, file }) => `${file ?? ''} ${message}`)
    const text = mistakes.join('\n')
    expect(text).toContain('prompts/a.md provider: "klng" is no provider that Reelay knows. Did you mean kling?')
    expect(text).toContain('prompts/b.md use: "seedance-2.0" names no provider and model')
    expect(text).toContain('prompts/c.md use: it names provider and model, and so does model')
    expect(text).toContain('prompts/f.md use: nothing uses {{use}}, so every combination would be the same clip')
    expect(text).toMatch(
      /api-keys: Google needs an API key and none was given\. Store the key .* pass it on in api-keys\./,
    )
    expect(text).toContain('"google: $' + '{{ secrets.NAME }}"')
    expect(text).toMatch(/prompts\/e\.md fallback: minimax\/MiniMax-Hailuo-2\.3: duration/)
    expect(text).toContain('prompts/e.md fallback: sandbox makes no real clip')
    expect(text).toContain('prompts/e.md fallback: "nobody" is no provider that Reelay knows')
    expect(text).toContain('api-keys: line 3: "fall" is no provider that Reelay knows. Did you mean fal?')
    expect(stage.sim.requests()).toEqual([])
  })

  test('a way that stands twice in a list, or a value in an axis, is one clip and a mistake', async () => {
    await using stage = await openStage()
    stage.write({
      'prompts/g.md': '---\nuse: [kling/kling-v3, kling/kling-v3]\n---\nA kite',
      'prompts/h.prompt.yml': 'prompt: A {{colour}} kite\nmatrix:\n  colour: [red, blue, red]\n',
    })
    const run = await stage.run(accounts(stage))
    const text = run.said('error').join('\n')
    expect(text).toContain('use: "kling/kling-v3" stands in it twice, and both would be the same clip.')
    expect(text).toContain('colour: "red" stands in it twice')
    expect(stage.sim.requests()).toEqual([])
  })

  test('the plan names the fallbacks, and the next run who made what is there', async () => {
    await using stage = await openStage()
    stage.sim.fault(down)
    const inputs = {
      ...accounts(stage),
      model: 'doubao-seedance-2.0',
      prompt: 'A kite',
      fallback: 'kling/kling-v3',
      duration: '5',
    }
    const plan = await stage.run({ ...inputs, 'dry-run': 'true' })
    expect(plan.summary).toContain('at most; else kling/kling-v3')
    expect((await stage.run(inputs)).videos[0]).toMatchObject({ provider: 'kling', error: null })
    const again = await stage.run(inputs)
    expect(again.log).toContain('reuse a-kite: kling/kling-v3')
    expect(stage.bought()).toHaveLength(1)
  })

  test('a balance that cannot pay is said with what becomes of the clips', async () => {
    await using stage = await openStage({ balanceUsd: 0.5 })
    stage.write({ 'prompts/one.txt': 'A kite', 'prompts/two.txt': 'A hen' })
    const inputs = { ...accounts(stage), provider: 'aivideoapi', model: 'doubao-seedance-2.0', duration: '5' }
    const all = await stage.run({ ...inputs, fallback: 'kling/kling-v3' })
    expect(all.said('warning')).toContainEqual(
      expect.stringMatching(/balance at AIVideoAPI is \$0\.50 .* the clips that it refuses go to their fallback\.$/),
    )
    stage.write({ 'prompts/three.txt': 'A cow', 'prompts/four.md': '---\nfallback: [kling/kling-v3]\n---\nA fox' })
    expect((await stage.run(inputs)).said('warning')).toContainEqual(
      expect.stringMatching(/some clips will be refused, or go to their fallback\. Top up, then run again;/),
    )
  })

  test('a fallback of the step that one prompt cannot use is said with the place of that prompt', async () => {
    await using stage = await openStage()
    stage.write({
      'prompts/a.md': '---\nuse: fal/bytedance/seedance-2.0\n---\nA kite',
      'prompts/c.md': '---\nuse: fal/bytedance/seedance-2.0\naspectRatio: 21:9\n---\nA kite',
    })
    const run = await stage.run({ ...accounts(stage), fallback: 'kling/kling-v3' })
    expect(run.exitCode).toBe(1)
    expect(run.said('error').join('\n')).toMatch(
      /fallback: kling\/kling-v3: aspectRatio: "kling-v3" at Kling makes no 21:9 video\..* This is about prompts\/c\.md:\d+: name another fallback there, or none with `fallback: \[\]`\./,
    )
    expect(stage.sim.requests()).toEqual([])
  })

  test('what is written twice, or breaks the map, is said without the key', async () => {
    await using stage = await openStage()
    const keys = async (text: string) => {
      const run = await stage.run({ ...accounts(stage), 'api-keys': text, prompt: 'A kite' })
      return run.said('error').join('\n')
    }
    const twice = await keys(`fal: ${KEY}\nfal: ${OTHER_KEY}\naivideoapi: ${KEY}`)
    expect(twice).toContain('api-keys: line 2: this provider stands twice. Keep one of the two.')
    const odd = await keys(`aivideoapi: @${OTHER_KEY}`)
    expect(odd).toContain(
      'api-keys: line 1: this is not a YAML map. A key with ": " in it or a special character in front',
    )
    expect(twice + odd).not.toContain(OTHER_KEY)
  })

  test('a price that is unknown at a fallback alone is said to be that of the fallback', async () => {
    await using stage = await openStage()
    const fallback = { fallback: 'kling/kling-of-tomorrow', 'max-cost': '5', prompt: 'A kite', duration: '5' }
    const run = await stage.run({ ...accounts(stage), model: 'doubao-seedance-2.0', ...fallback })
    expect(run.exitCode).toBe(1)
    const said = run.said('error').join('\n')
    expect(said).toContain('its fallback: no price is known for the model "kling-of-tomorrow"')
    expect(stage.submits()).toEqual([])
  })

  test('a missing key is a mistake only where it is needed: not for clips that are there', async () => {
    await using stage = await openStage()
    stage.write({ 'prompts/a.prompt.yml': 'prompt: A kite\nmatrix:\n  provider: [aivideoapi, kling]\n' })
    await stage.run(accounts(stage))
    const again = await stage.run({ ...accounts(stage), 'api-keys': `aivideoapi: ${KEY}` })
    expect(again.exitCode).toBe(0)
    expect(again.videos.every(({ reused }) => reused)).toBe(true)
  })

  test('two keys for one provider are a mistake, and no key is in the log, even where the map is broken', async () => {
    await using stage = await openStage()
    stage.write({ 'prompts/a.md': 'A kite' })
    const two = await stage.run({ ...accounts(stage), 'api-key': OTHER_KEY })
    expect(two.said('error').join()).toContain('aivideoapi has another key here than in api-key')
    const broken = await stage.run({ ...accounts(stage), 'api-keys': `aivideoapi: "${OTHER_KEY}` })
    expect(broken.said('error').join()).toContain('api-keys: line')
    for (const run of [two, broken])
      for (const text of [run.log, run.summary])
        expect(text.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain(OTHER_KEY)
  })
})

describe('fallback', () => {
  const order = { fallback: 'kling/kling-v3\nfal/bytedance/seedance-2.0', prompt: 'A kite over dunes' }

  test('no money at the first: the next makes it, says why, and it is the same clip the next time', async () => {
    await using stage = await openStage()
    stage.sim.fault(down)
    const run = await stage.run({ ...accounts(stage), ...order })
    expect(run.videos).toMatchObject([
      {
        provider: 'kling',
        model: 'kling-v3',
        status: 'succeeded',
        fallbackFrom: [{ provider: 'aivideoapi', code: 'insufficient_funds' }],
      },
    ])
    expect(run.said('warning').join()).toContain('Now kling/kling-v3 is asked')
    expect(run.summary).toContain('instead of aivideoapi')
    stage.sim.clearFaults()
    const again = await stage.run({ ...accounts(stage), ...order })
    expect(again.videos).toMatchObject([
      { provider: 'kling', reused: true, fallbackFrom: [{ provider: 'aivideoapi' }] },
    ])
    // Without the list, and without the key, it is still the same clip.
    const without = await stage.run({ ...accounts(stage, ['aivideoapi']), prompt: order.prompt })
    expect(without.videos).toMatchObject([{ provider: 'kling', reused: true }])
    expect(stage.sim.charges()).toHaveLength(1)
  })

  test.each([
    ['fal', 'nobody/has-made-this'],
    ['replicate', 'nobody/has-made-this'],
    ['runway', 'gen99'],
    ['luma', 'ray-99'],
  ])('%s does not know the model: the next makes the clip', async (provider, model) => {
    await using stage = await openStage()
    const [sim, kling] = [stage.sim.baseUrl(provider as 'fal'), stage.sim.baseUrl('kling')]
    const run = await stage.run({
      provider,
      model,
      'base-url': `${provider}: ${sim}\nkling: ${kling}`,
      'api-keys': `kling: ${KEY}`,
      ...order,
      fallback: 'kling/kling-v3',
    })
    expect(run.videos).toMatchObject([
      { provider: 'kling', status: 'succeeded', fallbackFrom: [{ provider, code: 'model_unavailable' }] },
    ])
    expect(run.log).not.toContain('undefined')
    expect(stage.sim.charges()).toHaveLength(1)
  })

  test('a task at the fallback is taken up though the first is well again; without its key nothing is bought', async () => {
    await using stage = await openStage({ taskMs: 60_000 })
    stage.sim.fault(down)
    const first = await stage.run({ ...accounts(stage), ...order, 'timeout-minutes': '0.05' })
    expect(first.videos).toMatchObject([{ provider: 'kling', error: { code: 'timeout' } }])
    stage.sim.clearFaults()
    const keyless = await stage.run({
      ...accounts(stage, ['aivideoapi']),
      prompt: order.prompt,
      'timeout-minutes': '0.05',
    })
    expect(keyless.exitCode).toBe(1)
    expect(keyless.said('error').join()).toMatch(/has no key for Kling/)
    const later = await stage.run({ ...accounts(stage), prompt: order.prompt, 'timeout-minutes': '0.05' })
    expect(later.videos).toMatchObject([{ provider: 'kling', error: { code: 'timeout' } }])
    expect(stage.sim.charges()).toHaveLength(1)
  })

  test.each([
    ['a reset, which leaves a doubt', { kind: 'reset', accepted: true } as const, 'submit_unknown'],
    [
      'an input that is refused',
      { kind: 'status', status: 400, body: { error: { code: 'invalid_request', message: 'bad prompt' } } } as const,
      'invalid_input',
    ],
  ])('not after %s', async (_, fault, code) => {
    await using stage = await openStage()
    stage.sim.fault({ provider: 'aivideoapi', phase: 'submit', times: Number.POSITIVE_INFINITY, ...fault })
    const run = await stage.run({ ...accounts(stage), ...order })
    expect(run.videos).toMatchObject([{ provider: 'aivideoapi', fallbackFrom: null, error: { code } }])
    expect(stage.sim.charges().filter(({ provider }) => provider !== 'aivideoapi')).toEqual([])
  })

  test('not after a moderation, though its money came back; but after a failure that was refunded', async () => {
    await using stage = await openStage()
    const moderated = await stage.run({ ...accounts(stage), ...order, prompt: '[moderated] a kite' })
    expect(moderated.videos).toMatchObject([
      { provider: 'aivideoapi', fallbackFrom: null, error: { code: 'moderation' } },
    ])
    expect(stage.sim.charges()).toMatchObject([{ provider: 'aivideoapi', refunded: true }])
    const failed = await stage.run({
      ...accounts(stage),
      ...order,
      fallback: 'kling/kling-v3',
      prompt: '[fail] a kite',
    })
    expect(failed.videos).toMatchObject([
      { provider: 'kling', fallbackFrom: [{ provider: 'aivideoapi', code: 'provider_failed' }] },
    ])
  })

  test('where all fail, the last one says so, and all are named', async () => {
    await using stage = await openStage()
    for (const provider of ['aivideoapi', 'kling', 'fal'] as const) stage.sim.fault({ ...down, provider })
    const run = await stage.run({ ...accounts(stage), ...order })
    expect(run.videos).toMatchObject([
      { provider: 'fal', error: { charged: 'no' }, fallbackFrom: [{ provider: 'aivideoapi' }, { provider: 'kling' }] },
    ])
    expect(stage.sim.charges()).toEqual([])
    stage.sim.clearFaults()
    const later = await stage.run({ ...accounts(stage), ...order })
    expect(later.videos).toMatchObject([{ provider: 'aivideoapi', status: 'succeeded', fallbackFrom: null }])
  })

  test('max-cost and the dry run count the dearest way', async () => {
    await using stage = await openStage()
    const dry = await stage.run({ ...accounts(stage), ...order, 'dry-run': 'true' })
    const alone = await stage.run({ ...accounts(stage), prompt: order.prompt, 'dry-run': 'true' })
    const [dearest, first] = [dry, alone].map(({ videos }) => videos[0]?.estimatedCost ?? 0) as [number, number]
    expect(dearest).toBeGreaterThan(first)
    const refused = await stage.run({ ...accounts(stage), ...order, 'max-cost': String(first) })
    expect(refused.said('error').join()).toContain('max-cost')
    expect(stage.sim.charges()).toEqual([])
    const made = await stage.run({ ...accounts(stage), ...order, 'max-cost': String(dearest) })
    expect(made.videos).toMatchObject([{ provider: 'aivideoapi', estimatedCost: first }])
  })
})
