/** Front matter is read where a person put it, or told; it is never sent as words of the prompt, and no file is lost. */

import { describe, expect, test } from 'vitest'
import { read } from './reading.ts'

const FIELDS = 'duration: 8\naspectRatio: portrait'
const asked = { prompt: 'A red fox', duration: '8', aspectRatio: 'portrait' }

describe('taken', () => {
  test.each<[what: string, text: string, line: number]>([
    ['with other blanks behind the dashes', `---\u00A0\n${FIELDS}\n---\u200A\nA red fox`, 5],
    ['in the first byte', `---\n${FIELDS}\n---\nA red fox`, 5],
    ['after a blank line', `\n---\n${FIELDS}\n---\nA red fox`, 6],
    ['after lines with blanks in them', `  \n\t\n\n---\n${FIELDS}\n---\n\nA red fox`, 9],
    ['after a comment', `<!-- markdownlint-disable -->\n---\n${FIELDS}\n---\nA red fox`, 6],
    ['after comments of many lines', `<!--\n Licence\n\n-->\n\n<!-- b -->\n---\n${FIELDS}\n---\nA red fox`, 11],
    ['behind a comment in its line', `<!-- a --> ---\n${FIELDS}\n---\nA red fox`, 5],
    ['after a blank before the dashes', ` ---\n${FIELDS}\n---\nA red fox`, 5],
    ['with blanks after the dashes', `---  \t\n${FIELDS}\n---  \nA red fox`, 5],
    ['after a second byte order mark', `\uFEFF\uFEFF---\n${FIELDS}\n---\nA red fox`, 5],
    ['after a byte order mark in the second line', `\uFEFF\n\uFEFF---\n${FIELDS}\n---\nA red fox`, 6],
    ['after a zero width blank', `\u200B---\n${FIELDS}\n---\nA red fox`, 5],
    ['after a line that looks blank', `\u200B\u2060\n---\n${FIELDS}\n---\nA red fox`, 6],
    ['after marks of direction', `\u200E\u202A---\u202C\n${FIELDS}\n---\nA red fox`, 5],
    ['after a joiner and a soft hyphen', `\u200D\u200C\u00AD---\n${FIELDS}\n---\nA red fox`, 5],
    ['after a filler and a selector', `\u3164\uFE0F---\n${FIELDS}\n---\nA red fox`, 5],
    ['with such a character behind the dashes', `---\u200B\n${FIELDS}\n---\u2060\nA red fox`, 5],
    ['with such a character among the dashes', `-\u200B--\n${FIELDS}\n\u200B---\nA red fox`, 5],
    ['with CRLF', `\r\n---\r\n${FIELDS.replace('\n', '\r\n')}\r\n---\r\nA red fox\r\n`, 6],
    ['with lone CR', `---\r${FIELDS.replace('\n', '\r')}\r---\rA red fox\r`, 5],
    ['with comments among the fields', `\n---\n# for the shop\n${FIELDS}\n---\nA red fox`, 7],
  ])('%s, named and under the default globs', async (_, text, line) => {
    for (const inputs of [{}, { prompts: 'prompts/a.md' }]) {
      const { clips, problems } = await read({ 'prompts/a.md': text }, inputs as Record<string, string>)
      expect(problems).toEqual([])
      expect(clips.map(({ input, source }) => [input, source])).toMatchObject([[asked, { file: 'prompts/a.md', line }]])
    }
  })

  test('such a character before a field is told, wherever the dashes stand', async () => {
    for (const [above, line] of [
      ['', 2],
      ['\n\u200B\n', 4],
    ] as const) {
      const { problems } = await read({ 'prompts/a.md': `${above}---\n\u200Bduration: 8\n---\nA red fox` })
      expect(problems).toEqual([expect.stringContaining(`prompts/a.md:${line} `)])
    }
  })

  test('such characters in the words of a prompt stay', async () => {
    const words = 'A family \u{1F468}\u200D\u{1F469}\n\u200B***\n\u0915\u094D\u200D\u0937'
    const { prompts } = await read({ 'prompts/a.md': `---\nduration: 8\n---\n${words}`, 'prompts/b.txt': words })
    expect(prompts).toEqual([words, words])
  })

  test('mistakes in it stand on their lines', async () => {
    const { problems } = await read({
      'prompts/a.md': '<!-- x\n-->\n\n---\nduration: true\nlenght: 3\nextra:\n  seed: 1e999\n---\na {{q}}',
    })
    expect(problems.map((problem) => problem.split(': ')[0])).toEqual([
      'prompts/a.md:5 duration',
      'prompts/a.md:6 lenght',
      'prompts/a.md:8 extra',
      'prompts/a.md:10 {{q}}',
    ])
  })
})

describe('told, with file and line, named and under the default globs', () => {
  test.each<[what: string, text: string, line: number, message: RegExp]>([
    ['never closed', `---\n${FIELDS}\nA red fox`, 1, /never closed/],
    ['never closed, after a blank line', `\n---\n${FIELDS}\n\nA red fox`, 2, /never closed/],
    ['closed by four dashes', `---\n${FIELDS}\n----\nA red fox`, 1, /never closed/],
    ['TOML', '+++\nduration = 8\n+++\nA red fox', 1, /TOML/],
    ['TOML after a comment', '<!-- x -->\n\n+++\ntitle = "x"\n+++\nA red fox', 3, /TOML/],
    ['TOML that is never closed', '+++\nduration = 8\n\nA red fox', 1, /TOML/],
    ['JSON in semicolons', ';;;\n{"duration": 8}\n;;;\nA red fox', 1, /JSON/],
    ['JSON above the text', '{\n  "duration": 8,\n  "extra": { "a": 1 }\n}\n\nA red fox', 1, /JSON/],
    ['JSON in one line', '\n{"aspectRatio": "9:16"}\nA red fox', 2, /JSON/],
    ['indented', `  ---\n  duration: 8\n  ---\n  A red fox`, 1, /indented/],
    ['indented as far as code', `    ---\n    duration: 8\n    ---\nA red fox`, 1, /indented/],
    ['indented by a tab', `\t---\n\tduration: 8\n\t---\nA red fox`, 1, /indented/],
    ['four dashes', `----\n${FIELDS}\n----\nA red fox`, 1, /begins with "----"/],
    ['two dashes', `--\n${FIELDS}\n--\nA red fox`, 1, /begins with "--"/],
    ['a dash of a word processor', `—\n${FIELDS}\n—\nA red fox`, 1, /begins with "—"/],
    ['dashes with blanks', `- - -\n${FIELDS}\n- - -\nA red fox`, 1, /begins with "- - -"/],
    ['a language behind the dashes', `---yaml\n${FIELDS}\n---\nA red fox`, 1, /begins with "---yaml"/],
    ['a fence of code', `\`\`\`yaml\n${FIELDS}\n\`\`\`\nA red fox`, 1, /begins with "```yaml"/],
    ['no dashes above', `${FIELDS}\n---\nA red fox`, 1, /above the fields is missing/],
    ['JSON as in JavaScript', '{ duration: 8, extra: { a: [1] } }\nA red fox', 1, /JSON/],
    ['underlines', `___\n${FIELDS}\n___\nA red fox`, 1, /begins with "___"/],
    ['nothing around the fields', `${FIELDS}\n\nA red fox`, 1, /words of the prompt/],
    ['the same in capitals', 'Duration: 10\nModel: x\n\nA red fox', 1, /words of the prompt/],
    ['the same in another order', 'Model: x\nAspect ratio: 16:9\n\nA red fox', 1, /words of the prompt/],
    ['below a title', `# Fox\n\n---\n${FIELDS}\n---\nA red fox`, 3, /above the text/],
    ['below the text', `A red fox\n\n---\n${FIELDS}\n---\n`, 3, /above the text/],
    [
      'a second prompt in the file',
      `---\n${FIELDS}\n---\nA red fox\n\n---\nduration: 4\n---\nA cat`,
      7,
      /one file is one prompt/,
    ],
    ['a field in another spelling', '----\naspect-ratio: 9:16\n----\nA red fox', 1, /begins with "----"/],
  ])('%s', async (_, text, line, message) => {
    // Another prompt beside it, so that the run has something to make.
    const files = { 'prompts/a.md': text, 'prompts/b.txt': 'a cat' }
    for (const inputs of [{}, { prompts: 'prompts/*' }]) {
      const { problems } = await read(files, inputs as Record<string, string>)
      expect(problems).toEqual([expect.stringContaining(`prompts/a.md:${line} front matter: `)])
      expect(problems[0]).toMatch(message)
    }
  })

  test('fields in a text file', async () => {
    const { problems } = await read({
      'prompts/c.txt': '\nduration: 10\n\nA fox',
      'prompts/a.txt': '---\nduration: 8\n---\nA fox',
      'prompts/b.txt': 'A fox\n\n---\nduration: 8\n---\nA cat',
    })
    expect(problems).toEqual([
      expect.stringMatching(/^prompts\/a\.txt:1 front matter: .*Rename it to \.md/),
      expect.stringMatching(/^prompts\/b\.txt:3 front matter: .*Rename it to \.md/),
      expect.stringMatching(/^prompts\/c\.txt:2 front matter: .*Rename it to \.md/),
    ])
  })
})

describe('no front matter', () => {
  test.each([
    ['a title', '# How we write prompts\n\n---\n\nkey: no field'],
    ['a line across the page', '\n---\n\nScene one. A fox.\n\n---\n\nScene two.'],
    ['a badge', '<!-- badges -->\n![x](y)\n'],
    ['dashes below a title', 'Prompts\n-------\n\nduration: eight\n'],
    ['front matter that is shown as code', '# How\n\n```md\n---\nduration: 8\n---\nA fox\n```\n\nMore.'],
    ['a length in a sentence', 'Duration: 8 seconds, aspect ratio: 16:9.\nA fox'],
    ['a comment that is never closed', '<!-- todo\n---\nduration: 8\n---\n'],
    ['a prompt in JSON', '{"scene": "a fox", "duration": 8}\n'],
    ['four dashes above words', '----\nA fox runs\n----\n'],
    ['plus signs in words', '+++ breaking news +++\nA fox'],
  ])('%s: left alone by the default globs, the prompt where it is named', async (_, text) => {
    const files = { 'prompts/a.md': text, 'prompts/b.txt': 'a cat' }
    const byDefault = await read(files)
    expect(byDefault.problems).toEqual([])
    expect(byDefault.prompts).toEqual(['a cat'])
    const named = await read(files, { prompts: 'prompts/a.md' })
    expect(named.problems).toEqual([])
    expect(named.prompts).toEqual([text.trim()])
  })

  test('a variable in front of the text is no JSON', async () => {
    const { prompts, problems } = await read(
      { 'prompts/a.md': '{{x}} model: a fox\nruns' },
      { prompts: 'prompts/a.md', vars: 'x: toy' },
    )
    expect(problems).toEqual([])
    expect(prompts).toEqual(['toy model: a fox\nruns'])
  })

  test('a text file with lines across the page', async () => {
    const { prompts } = await read({ 'prompts/a.txt': '---\nA fox\n---\n' })
    expect(prompts).toEqual(['---\nA fox\n---'])
  })
})

test('a .prompt.yml of two documents is told', async () => {
  const { problems } = await read({ 'prompts/a.prompt.yml': 'prompt: a\n---\nprompt: b\n' })
  expect(problems).toEqual([
    expect.stringMatching(/^prompts\/a\.prompt\.yml:\d YAML: A line "---" begins a second document/),
  ])
})

test('a comment in the prompt is sent, and said', async () => {
  const { prompts, notices } = await read({ 'prompts/a.md': '---\nduration: 4\n---\nA fox\n\n<!-- todo: better -->' })
  expect(prompts).toEqual(['A fox\n\n<!-- todo: better -->'])
  expect(notices).toEqual([expect.stringMatching(/^prompts\/a\.md:6 prompt: the comment/)])
})

test('what programs that make web sites write above a text is ignored with a notice', async () => {
  const keys = ['title', 'tags', 'date', 'author', 'draft', 'layout', 'slug', 'categories', 'lang', 'permalink']
  const yaml = keys.map((key) => `${key}: x`).join('\n')
  const { problems, notices } = await read({ 'prompts/a.md': `---\n${yaml}\ndescription: y\n---\nA fox` })
  expect(problems).toEqual([])
  expect(notices).toEqual(keys.map((key, index) => expect.stringContaining(`prompts/a.md:${index + 2} ${key}: `)))
  const other = await read({ 'prompts/a.md': '---\nauthors: x\n---\nA fox' })
  expect(other.problems).toEqual([expect.stringContaining('prompts/a.md:2 authors: "authors" is not known')])
})

describe("GitHub's prompt files", () => {
  const words = 'messages:\n  - role: user\n    content: Sum up {{input}}.\n'

  test('keys of text models are ignored in both spellings', async () => {
    const keys = [
      'max_tokens',
      'maxTokens',
      'top_p',
      'frequency_penalty',
      'response_format',
      'responseFormat',
      'json_schema',
    ]
    const yaml = `prompt: A cat\n${keys.map((key) => `${key}: 1\n`).join('')}modelParameters:\n${keys.map((key) => `  ${key}: 1\n`).join('')}`
    const { problems, notices, prompts } = await read({ 'prompts/a.prompt.yml': yaml })
    expect(problems).toEqual([])
    expect(prompts).toEqual(['A cat'])
    expect(notices).toHaveLength(2 * keys.length)
  })

  test.each([
    'openai/gpt-4o',
    'openai/gpt-5-mini',
    'gpt-4o-mini',
    'openai/o3-mini',
    'o1',
    'openai/text-embedding-3-large',
    'meta/Llama-4-Scout-17B-16E-Instruct',
    'meta/meta-llama-3.1-8b-instruct',
    'microsoft/Phi-4',
    'mistral-ai/mistral-small-2503',
    'mistral-ai/Ministral-3B',
    'cohere/cohere-command-a',
    'deepseek/DeepSeek-R1',
    'xai/grok-3',
    'anthropic/claude-sonnet-4',
    'google/gemini-2.5-pro',
  ])('for %s: left out by the default globs with a notice, an error where it is named', async (model) => {
    const files = {
      'prompts/sum.prompt.yml': `${words}model: ${model}\nresponseFormat: json_schema\nunknownThing: 1\n`,
      'prompts/b.txt': 'a cat',
    }
    const byDefault = await read(files)
    expect(byDefault.problems).toEqual([])
    expect(byDefault.prompts).toEqual(['a cat'])
    expect(byDefault.notices).toEqual([
      expect.stringContaining(`prompts/sum.prompt.yml:4 model: "${model}" writes text`),
    ])
    const named = await read(files, { prompts: 'prompts/*.prompt.yml' })
    expect(named.problems).toEqual([
      expect.stringMatching(/^prompts\/sum\.prompt\.yml:4 model: .*writes text.*"!prompts\/sum\.prompt\.yml"/),
    ])
  })

  test.each([
    'sora-2',
    'openai/sora-2',
    'google/veo-3',
    'xai/grok-imagine-video',
    'grok-2-video',
    'doubao-seedance-2.0',
    'wan2.6',
    'qwen-video-1',
    'gemini-omni-video',
    'kling-o1',
    'a-model-of-my-host',
  ])('for %s: a clip', async (model) => {
    const { problems, prompts } = await read({ 'prompts/a.prompt.yml': `model: ${model}\nprompt: A cat\n` })
    expect(problems).toEqual([])
    expect(prompts).toEqual(['A cat'])
  })

  test('responseFormat alone makes no file one for text', async () => {
    const { prompts, notices } = await read({ 'prompts/a.prompt.yml': 'prompt: A cat\nresponseFormat: text\n' })
    expect(prompts).toEqual(['A cat'])
    expect(notices).toEqual([expect.stringContaining('responseFormat: ')])
  })
})
