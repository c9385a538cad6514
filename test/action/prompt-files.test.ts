/** What prompt files say, and which clips become of it. A dry run shows all of that. */

import { expect, test } from 'vitest'
import { openStage, type Run, type Stage } from './stage.ts'

/** A plan of the files, without a key: the clips that would be made. */
async function plan(
  stage: Stage,
  files: Record<string, string | Uint8Array>,
  inputs: Record<string, string | undefined> = {},
): Promise<Run> {
  stage.write(files)
  const run = await stage.run({ 'api-key': undefined, 'dry-run': 'true', ...inputs })
  expect(stage.sim.requests()).toEqual([])
  return run
}

const prompts = (run: Run) => run.videos.map(({ prompt }) => prompt)

test.concurrent('all five kinds, with their places', async () => {
  await using stage = await openStage()
  const run = await plan(stage, {
    'prompts/a.txt': '\n\n  one line\nand another\n\n',
    'prompts/b.md': '---\nduration: 8\n---\n\n# A title\n\nthe *body* is the prompt\n',
    'prompts/c.prompt.yml': 'messages:\n  - role: user\n    content: from YAML\n',
    'prompts/d.prompt.yaml':
      'model: sora-2-pro\nmessages:\n  - role: user\n    content: |\n      several\n      lines\n',
    'prompts/e.csv': 'prompt,duration\nfrom a row,4\nfrom another,12\n',
  })
  expect(run.exitCode).toBe(0)
  expect(run.videos.map(({ prompt, source, duration }) => [source?.file, source?.line, prompt, duration])).toEqual([
    ['prompts/a.txt', 3, 'one line\nand another', 4],
    ['prompts/b.md', 5, '# A title\n\nthe *body* is the prompt', 8],
    ['prompts/c.prompt.yml', 2, 'from YAML', 4],
    ['prompts/d.prompt.yaml', 3, 'several\nlines', 4],
    ['prompts/e.csv', 2, 'from a row', 4],
    ['prompts/e.csv', 3, 'from another', 12],
  ])
  expect(run.videos.every(({ status, path, taskId, error }) => (status ?? path ?? taskId ?? error) === null)).toBe(true)
})

test.concurrent('variables: matrix or CSV row, then the file, then vars, then vars-file', async () => {
  await using stage = await openStage()
  const say = 'm={{m}} r={{r}} f={{f}} v={{v}} w={{w}}'
  const run = await plan(
    stage,
    {
      'prompts/a.md': `---\nvars: { m: file, f: file, r: file }\nmatrix: { m: [one, two] }\n---\n${say}`,
      'prompts/b.csv': `prompt,r\n"${say}",row\n`,
      'prompts/c.txt': say,
      'prompts/d.prompt.yml': `vars:\n  f: 7\nmessages:\n  - role: user\n    content: '${say}'\n`,
      'vars.yml': 'm: w\nr: w\nf: w\nv: w\nw: w\n',
    },
    { vars: 'm: v\nr: v\nf: v\nv: v', 'vars-file': 'vars.yml' },
  )
  expect(run.said('error')).toEqual([])
  expect(prompts(run)).toEqual([
    'm=one r=file f=file v=v w=w',
    'm=two r=file f=file v=v w=w',
    'm=v r=row f=v v=v w=w',
    'm=v r=v f=v v=v w=w',
    'm=v r=v f=7 v=v w=w',
  ])
})

test.concurrent('variables stand in fields too, with blanks inside the braces, and a JSON file holds them as well', async () => {
  await using stage = await openStage()
  const run = await plan(
    stage,
    {
      'prompts/a.md': '---\nduration: "{{ seconds }}"\naspectRatio: "{{ratio}}"\n---\n{{ animal }} {{a.b-c_d}}',
      'config/vars.json': '{"seconds": 8, "ratio": "9:16", "animal": "猫 🐈", "a.b-c_d": true}',
    },
    { 'vars-file': 'config/vars.json' },
  )
  expect(run.videos).toMatchObject([{ prompt: '猫 🐈 true', duration: 8 }])
  const inline = await plan(
    stage,
    {},
    { prompt: 'a {{animal}}\non a {{thing}}', vars: 'animal: dog\nthing: "mat: red"' },
  )
  expect(prompts(inline)).toEqual(['a dog\non a mat: red'])
})

test.concurrent('a variable that holds braces is refused, and with a backslash they are text', async () => {
  await using stage = await openStage()
  const files = { 'prompts/a.txt': 'say {{a}}' }
  const refused = await plan(stage, files, { vars: 'a: "{{b}}"\nb: no' })
  expect(refused.said('error')).toEqual([expect.stringMatching(/^vars: "a": "\{\{b\}\}" holds \{\{/)])
  const run = await plan(stage, files, { vars: 'a: "\\\\{{b}} $& $1"' })
  expect(prompts(run)).toEqual(['say {{b}} $& $1'])
})

test.concurrent('an exclusion that excludes nothing is a mistake beside a near name, and else a warning', async () => {
  await using stage = await openStage()
  const files = { 'prompts/draft.txt': 'a', 'prompts/b.txt': 'b' }
  const slip = await plan(stage, files, { prompts: 'prompts/**\n!prompts/darft.txt' })
  expect(slip.said('error')).toEqual([
    expect.stringMatching(/"!prompts\/darft\.txt" excludes nothing.*Did you mean "!prompts\/draft\.txt"\?/),
  ])
  const other = await plan(stage, files, { prompts: 'prompts/**\n!prompts/wip/**' })
  expect(other.exitCode).toBe(0)
  expect(other.said('warning')).toContainEqual(expect.stringMatching(/"!prompts\/wip\/\*\*" excludes nothing/))
})

test.concurrent('what is left out below the default globs is one notice', async () => {
  await using stage = await openStage()
  const run = await plan(stage, { 'prompts/a.txt': 'a', 'prompts/b.tsv': 'prompt\nb', 'prompts/c.yml': 'prompt: c' })
  expect(prompts(run)).toEqual(['a'])
  expect(run.said('notice')).toEqual([
    'prompts: left out, so that no clip is made of them: prompts/b.tsv (name it .csv), prompts/c.yml (name it .prompt.yml).',
  ])
})

test.concurrent('a matrix makes a clip of every combination', async () => {
  await using stage = await openStage()
  const run = await plan(stage, {
    'prompts/car.md':
      '---\nmatrix:\n  colour: [red, blue]\n  ratio: [9:16, 16:9]\n  seconds: [4, 8]\naspectRatio: "{{ratio}}"\nduration: "{{seconds}}"\n---\na {{colour}} car',
  })
  expect(run.videos).toHaveLength(8)
  expect(prompts(run).filter((prompt) => prompt === 'a red car')).toHaveLength(4)
  expect(run.videos.filter(({ duration }) => duration === 8)).toHaveLength(4)
  const made = await stage.run({ provider: 'apimaster' })
  expect(made.outputs['succeeded']).toBe('8')
  expect(made.videos.map(({ path }) => path)).toEqual(
    ['red', 'blue'].flatMap((colour) =>
      ['9-16', '16-9'].flatMap((ratio) => ['4', '8'].map((s) => `videos/car-${colour}-${ratio}-${s}.mp4`)),
    ),
  )
  expect(made.videos.filter(({ width }) => width === 720)).toHaveLength(4)
})

test.concurrent('CSV: quotes, commas, line breaks in cells, CRLF, a byte order mark, blank lines', async () => {
  await using stage = await openStage()
  const csv = [
    'prompt,duration,aspectRatio,colour',
    '"a ""quoted"" car, {{colour}}",8,9:16,red',
    '"two',
    'lines, {{colour}}",,,blue',
    '',
    '  {{colour}} spaces  ,4, landscape ,green',
  ].join('\r\n')
  const run = await plan(stage, { 'prompts/cars.csv': `\uFEFF${csv}\r\n` })
  expect(run.said('error')).toEqual([])
  expect(run.said('warning').join()).not.toContain('column')
  expect(run.videos.map(({ prompt, duration, source }) => [prompt, duration, source?.line])).toEqual([
    ['a "quoted" car, red', 8, 2],
    [expect.stringMatching(/^two\r?\nlines, blue$/), 4, 3],
    ['green spaces', 4, 6],
  ])
})

test.concurrent('CSV: columns are the fields of the request, one without an image beside one with two', async () => {
  await using stage = await openStage()
  stage.write({
    'prompts/a.csv': 'prompt,model,imageUrl,extra\nplain,,,\nwith,sora-2,https://example.com/1.png,\n',
  })
  const run = await stage.run({ concurrency: '1' })
  expect(run.said('error')).toEqual([])
  expect(stage.submits()).toEqual([
    { model: 'sora-2', prompt: 'plain', duration: 4, resolution: '720p', aspect_ratio: '16:9' },
    { model: 'sora-2', prompt: 'with', duration: 4, resolution: '720p', image_urls: ['https://example.com/1.png'] },
  ])
})

test.concurrent('a CSV column that nothing uses is a warning', async () => {
  await using stage = await openStage()
  const run = await plan(stage, { 'prompts/a.csv': 'prompt,ticket\na cat,REEL-7\n' })
  expect(run.exitCode).toBe(0)
  const about = run.annotations.find(({ message }) => message.startsWith('ticket: '))
  expect(about).toMatchObject({ type: 'warning', file: 'prompts/a.csv', line: 1 })
})

test.concurrent("GitHub's own prompt files: what means nothing for a video is ignored with a notice", async () => {
  await using stage = await openStage()
  const run = await plan(stage, {
    'prompts/summer.prompt.yml': `name: Summer
description: A beach.
model: sora-2
modelParameters:
  temperature: 0.5
  maxTokens: 100
  duration: 8
  aspectRatio: 9:16
messages:
  - role: system
    content: You are a cinematographer.
  - role: user
    content: A beach with {{things}}.
  - role: assistant
    content: Sure!
testData:
  - things: none
    expected: sand
evaluators:
  - name: sand
    string:
      contains: sand
responseFormat: text
vars:
  things: palms
`,
  })
  expect(run.exitCode).toBe(0)
  // The system message goes before the prompt.
  expect(run.videos).toMatchObject([{ prompt: 'You are a cinematographer.\n\nA beach with palms.', duration: 8 }])
  const notices = run.annotations.filter(({ type }) => type === 'notice')
  expect(notices.map(({ message }) => message.split(':')[0]).sort()).toEqual([
    'evaluators',
    'maxTokens',
    'messages',
    'responseFormat',
    'temperature',
    'testData',
  ])
  expect(notices.find(({ message }) => message.startsWith('temperature'))).toMatchObject({
    file: 'prompts/summer.prompt.yml',
    line: 5,
  })
  expect(run.said('warning').join()).not.toMatch(/temperature|testData/)
})

test.concurrent('a system message goes before the prompt even when it stands after it', async () => {
  await using stage = await openStage()
  const yaml =
    'messages:\n  - {role: user, content: a cat}\n  - {role: system, content: Be bold.}\n  - {role: user, content: and a dog}\n'
  const run = await plan(stage, { 'prompts/a.prompt.yml': yaml })
  expect(prompts(run)).toEqual(['Be bold.\n\na cat\n\nand a dog'])
})

test.concurrent.for(['9:16', '"9:16"', 'portrait', ' 9:16 # tall'])('aspectRatio: %s is a ratio', async (written) => {
  await using stage = await openStage()
  stage.write({
    'prompts/a.md': `---\naspectRatio: ${written}\n---\na cat`,
    'prompts/b.prompt.yml': `modelParameters:\n  aspectRatio: ${written}\nmessages:\n  - role: user\n    content: a dog\n`,
  })
  await stage.run()
  expect(stage.submits().map(({ aspect_ratio }) => aspect_ratio)).toEqual(['9:16', '9:16'])
})

test.concurrent('default globs take prompt files only, and Markdown only with front matter', async () => {
  await using stage = await openStage()
  const files = {
    'prompts/README.md': '# How we write prompts\n\nNot a prompt.',
    'prompts/deep/er/a.txt': 'a',
    'prompts/b.md': '---\nduration: 4\n---\nb',
    'prompts/empty-head.md': '---\n---\nhead',
    'prompts/notes.yml': 'not: a prompt',
    'prompts/data.json': '{}',
    'prompts/picture.png': 'x',
    'prompts/.hidden.txt': 'hidden',
    'elsewhere/c.txt': 'c',
    'node_modules/x/prompts/d.txt': 'd',
  }
  expect(prompts(await plan(stage, files)).sort()).toEqual(['a', 'b', 'head'])
  expect(prompts(await plan(stage, {}, { prompts: 'prompts/**' })).sort()).toEqual(['a', 'b', 'head'])
  // Whoever names a Markdown file means it.
  expect(prompts(await plan(stage, {}, { prompts: 'prompts/README.md' }))).toEqual([
    '# How we write prompts\n\nNot a prompt.',
  ])
})

test.concurrent('globs: several lines, excludes, a folder, a file twice', async () => {
  await using stage = await openStage()
  const files = {
    'ads/a.txt': 'a',
    'ads/b.txt': 'b',
    'ads/draft/c.txt': 'c',
    'more/d.prompt.yml': 'prompt: d',
    'more/[e].txt': 'e',
  }
  expect(prompts(await plan(stage, files, { prompts: 'ads/**\n./more/*.prompt.yml\n\n!ads/draft/**\n' }))).toEqual([
    'a',
    'b',
    'd',
  ])
  expect(prompts(await plan(stage, {}, { prompts: 'ads\nads/a.txt\n! ads/draft/**' }))).toEqual(['a', 'b'])
})

test.concurrent('globs that match nothing are a mistake, each of them', async () => {
  await using stage = await openStage()
  const none = await plan(stage, {})
  expect(none.exitCode).toBe(1)
  expect(none.said('error')).toEqual([expect.stringMatching(/^prompts: "prompts\/\*\*" matches no prompt file/)])
  const some = await plan(
    stage,
    { 'ads/a.txt': 'a', 'ads/picture.png': 'x' },
    { prompts: 'ads/*.txt\nadds/**\nads/*.png\n!ads/z.txt' },
  )
  expect(some.exitCode).toBe(1)
  expect(some.said('error')).toEqual([
    expect.stringContaining('"adds/**" matches no prompt file'),
    expect.stringContaining('"ads/*.png" matches no prompt file'),
  ])
  const excludes = await plan(stage, {}, { prompts: '!ads/**' })
  expect(excludes.said('error').join()).toContain('"!"')
})

test.concurrent('identical prompts in two files are one purchase, delivered to both', async () => {
  await using stage = await openStage()
  stage.write({ 'prompts/a.txt': 'the same', 'prompts/b.md': '---\nduration: 4\n---\nthe same\n' })
  const run = await stage.run()
  expect(stage.bought()).toEqual(['the same'])
  expect(run.videos.map(({ path }) => path)).toEqual(['videos/a.mp4', 'videos/b.mp4'])
  expect(run.videos[0]?.sha256).toBe(run.videos[1]?.sha256)
  expect(run.outputs).toMatchObject({ succeeded: '2', 'estimated-cost': '0.32' })
  // Unless more takes are asked for.
  const takes = await stage.run({ takes: '2' })
  expect(takes.outputs['succeeded']).toBe('4')
  expect(stage.bought()).toHaveLength(2)
})

test.concurrent('a prompt of any script survives from the file to the wire and back', async () => {
  await using stage = await openStage()
  const text = '猫が踊る 💃🏽👨‍👩‍👧 — "quotes", <b>tags</b> & {braces} \\ back\nالعربية ñ'
  stage.write({ 'prompts/a.txt': text, 'prompts/🎬 ü.csv': `prompt\n"${text.replaceAll('"', '""')} row"\n` })
  const run = await stage.run()
  expect(prompts(run)).toEqual([text, `${text} row`])
  expect(stage.bought().sort()).toEqual([text, `${text} row`])
  expect(run.videos[1]?.source?.file).toBe('prompts/🎬 ü.csv')
  const page = stage.read('videos/index.html')
  expect(page).toContain('猫が踊る 💃🏽👨‍👩‍👧')
  expect(page).toContain('&lt;b&gt;tags&lt;/b&gt;')
})

test.concurrent('a file that is no UTF-8 text is refused by name; one with a byte order mark is read', async () => {
  await using stage = await openStage()
  const bad = await plan(stage, {
    'prompts/latin.txt': Buffer.from('caf\xe9', 'latin1'),
    'prompts/ok.txt': '\uFEFFa cat',
  })
  expect(bad.said('error')).toEqual([expect.stringContaining('UTF-8')])
  expect(bad.annotations.find(({ type }) => type === 'error')?.file).toBe('prompts/latin.txt')
  const good = await plan(stage, {}, { prompts: 'prompts/ok.txt' })
  expect(prompts(good)).toEqual(['a cat'])
  const yaml = await plan(
    stage,
    { 'prompts/bom.md': '\uFEFF---\r\nduration: 8\r\n---\r\na dog\r\n' },
    { prompts: 'prompts/bom.md' },
  )
  expect(yaml.videos).toMatchObject([{ prompt: 'a dog', duration: 8, source: { line: 4 } }])
})

test.concurrent('numbers in variables keep their characters on the way to the provider', async () => {
  await using stage = await openStage()
  stage.write({
    'prompts/a.md':
      '---\nvars: { price: 9.90, sku: 0012, hour: 08, big: 12345678901234567890 }\nmatrix: { version: [1.10, 2.0] }\n---\n{{price}} {{sku}} {{hour}} {{big}} {{version}} {{x}}',
  })
  const run = await stage.run({ vars: 'x: 1e3' })
  expect(run.said('error')).toEqual([])
  expect(stage.bought().sort()).toEqual([
    '9.90 0012 08 12345678901234567890 1.10 1e3',
    '9.90 0012 08 12345678901234567890 2.0 1e3',
  ])
  const seed = await stage.run({ prompt: 'a cat', extra: 'seed: 18446744073709551615' })
  expect(seed.said('error')).toEqual([expect.stringMatching(/^extra: seed: 18446744073709551615 would arrive as/)])
  expect(stage.bought()).toHaveLength(2)
})

test.concurrent("a text from GitHub's own text boxes and the same by a program are one purchase", async () => {
  await using stage = await openStage()
  const web = await stage.run({ prompt: 'A fox\r\nruns {{how}}', vars: '{"how": "fast\\r\\nand far"}' })
  expect(web.videos).toMatchObject([{ prompt: 'A fox\nruns fast\nand far', reused: false }])
  for (const [prompt, how] of [
    ['A fox\nruns {{how}}', 'fast\\nand far'],
    ['A fox\rruns {{how}}', 'fast\\rand far'],
    ['\uFEFFA fox\r\nruns {{how}}', 'fast\\nand far'],
  ]) {
    const again = await stage.run({ prompt: prompt as string, vars: `{"how": "${how}"}` })
    expect(again.videos).toMatchObject([{ reused: true }])
  }
  expect(stage.bought()).toEqual(['A fox\nruns fast\nand far'])
})

test.concurrent('front matter that does not stand in the first byte is read; what only looks like it loses no file', async () => {
  await using stage = await openStage()
  const fields = 'duration: 8\naspectRatio: portrait'
  const run = await plan(stage, {
    'prompts/a.md': `\n---\n${fields}\n---\nA red fox`,
    'prompts/b.md': `<!-- markdownlint-disable -->\n---\n${fields}\n---\nA red fox`,
    'prompts/c.md': `---\n${fields}\n---\nA red fox`.replaceAll('\n', '\r'),
    'prompts/d.txt': 'another',
  })
  expect(run.exitCode).toBe(0)
  expect(run.videos.map(({ prompt, duration, source }) => [prompt, duration, source?.line])).toEqual([
    ['A red fox', 8, 6],
    ['A red fox', 8, 6],
    ['A red fox', 8, 5],
    ['another', 4, 1],
  ])
  const broken = await plan(stage, {
    'prompts/e.md': '+++\nduration = 8\n+++\nA red fox',
    'prompts/f.md': '  ---\n  duration: 8\n  ---\nA red fox',
  })
  expect(broken.exitCode).toBe(1)
  const errors = broken.annotations.filter(({ type }) => type === 'error')
  expect(errors.map(({ file, line, message }) => [file, line, message.slice(0, 14)])).toEqual([
    ['prompts/e.md', 1, 'front matter: '],
    ['prompts/f.md', 1, 'front matter: '],
  ])
})

test.concurrent('a table as Excel saves it in half of Europe, with empty rows and columns, short rows and times of day', async () => {
  await using stage = await openStage()
  const csv =
    '\uFEFFPrompt;Duration;Aspect Ratio;;\r\nA red fox, in snow;4;16:09;;\r\n"A ""big"" lighthouse;\r\nat dusk";8;09:16:00;;\r\nA cat\r\n;;;;\r\n;;;;\r\n'
  const run = await plan(stage, { 'prompts/a.csv': csv })
  expect(run.said('error')).toEqual([])
  expect(run.videos.map(({ prompt, duration, source }) => [prompt, duration, source?.line])).toEqual([
    ['A red fox, in snow', 4, 2],
    ['A "big" lighthouse;\nat dusk', 8, 3],
    ['A cat', 4, 5],
  ])
  const made = await stage.run()
  expect(made.videos.map(({ width, height }) => (width ?? 0) > (height ?? 0))).toEqual([true, false, true])
})

test.concurrent('a cell of extra fields that is no map is an error with file, line and column', async () => {
  await using stage = await openStage()
  const run = await plan(stage, { 'prompts/a.csv': 'prompt,extra\nA cat,seed: 7\nA dog,seed=7\nA cow,a: b: c\n' })
  expect(run.exitCode).toBe(1)
  const errors = run.annotations.filter(({ type }) => type === 'error')
  expect(errors.map(({ file, line, message }) => [file, line, message])).toEqual([
    ['prompts/a.csv', 3, expect.stringMatching(/^extra: it must be a YAML map.*Write "seed: 7"/)],
    ['prompts/a.csv', 4, expect.stringMatching(/^extra: this is not valid YAML/)],
  ])
})

test.concurrent('a pattern that is the name of a file is that file', async () => {
  await using stage = await openStage()
  const files = { 'prompts/hero (1).txt': 'hero', 'prompts/[draft] hero.txt': 'draft', 'prompts/{x}.txt': 'x' }
  expect(prompts(await plan(stage, files, { prompts: 'prompts/hero (1).txt' }))).toEqual(['hero'])
  expect(prompts(await plan(stage, {}, { prompts: 'prompts/[draft] hero.txt\nprompts/{x}.txt' }))).toEqual([
    'draft',
    'x',
  ])
  expect(prompts(await plan(stage, {}, { prompts: 'prompts/*.txt\n!prompts/hero (1).txt' }))).toEqual(['draft', 'x'])
})

test.concurrent('clips are called in the script of their prompt', async () => {
  await using stage = await openStage()
  stage.write({ 'prompts/ads.csv': 'prompt\nहिन्दी किताब की दुकान\nแมวน้ำสีฟ้าว่ายน้ำ\nकि\nका\n' })
  const run = await stage.run()
  expect(run.videos.map(({ path }) => path)).toEqual([
    'videos/ads-हिन्दी-किताब-की-दुकान.mp4',
    'videos/ads-แมวน้ำสีฟ้าว่ายน้ำ.mp4',
    'videos/ads-कि.mp4',
    'videos/ads-का.mp4',
  ])
})

test.concurrent('a file of variables that is not UTF-8 is refused in the words for a prompt file', async () => {
  await using stage = await openStage()
  stage.write({ 'vars.yml': Buffer.from('place: café in München', 'latin1') })
  const run = await stage.run({ prompt: 'A {{place}}', 'vars-file': 'vars.yml' })
  expect(run.exitCode).toBe(1)
  expect(run.said('error')).toContainEqual('vars-file: it is not UTF-8 text. Save it as UTF-8.')
  expect(stage.sim.requests()).toEqual([])
})

test.concurrent.for([
  '{{ $json.prompt }}',
  '={{ $json.prompt }}',
  'A video of [object Object]',
  'undefined',
  'null',
  'NaN',
  'A cat in {{place',
])('%s is not bought as a prompt', async (prompt) => {
  await using stage = await openStage()
  stage.write({ 'prompts/a.txt': prompt })
  for (const inputs of [{ prompt }, {}]) {
    const run = await stage.run(inputs)
    expect(run.exitCode).toBe(1)
    expect(run.said('error')).toHaveLength(1)
  }
  expect(stage.sim.requests()).toEqual([])
})

test.concurrent('a prompt for a text model is left out with a notice, and an error where it is named', async () => {
  await using stage = await openStage()
  const files = {
    'prompts/sum.prompt.yml':
      'model: openai/gpt-4o\nmessages:\n  - role: user\n    content: Sum up {{input}}.\nresponseFormat: json_schema\n',
    'prompts/cat.txt': 'a cat',
  }
  const run = await plan(stage, files)
  expect(run.exitCode).toBe(0)
  expect(prompts(run)).toEqual(['a cat'])
  expect(run.annotations.find(({ type }) => type === 'notice')).toMatchObject({
    file: 'prompts/sum.prompt.yml',
    line: 1,
    message: expect.stringMatching(/^model: "openai\/gpt-4o" writes text/),
  })
  const named = await plan(stage, {}, { prompts: 'prompts/*' })
  expect(named.exitCode).toBe(1)
  expect(named.said('error')).toEqual([expect.stringMatching(/^model: "openai\/gpt-4o" writes text/)])
})
