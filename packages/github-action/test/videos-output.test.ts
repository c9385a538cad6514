import { expect, it } from 'vitest'
import type { Video } from '../src/clips/manifest.ts'
import { fitVideos } from '../src/report/videos-output.ts'

function video(prompt: string): Video {
  return {
    prompt,
    source: { file: 'prompts/a.csv', line: 2 },
    provider: 'apimart',
    model: 'wan2.6',
    taskId: null,
    status: null,
    path: null,
    bytes: null,
    sha256: null,
    duration: 5,
    width: null,
    height: null,
    audio: null,
    seed: null,
    estimatedCost: 0.5,
    cost: null,
    reused: false,
    fallbackFrom: null,
    error: null,
  }
}

const OTHERS = { manifest: 'videos/manifest.json', succeeded: '0' }
/** GitHub: all outputs of a job, as UTF-16, in 1 MiB. */
const LIMIT_UNITS = 1_048_576 / 2

function units(text: string, others: Record<string, string> = OTHERS): number {
  return `videos${text}${Object.entries(others).flat().join('')}`.length
}

/** Rows whose text has exactly so many units more than the first one that is cut. */
function rowsOf(count: number, prompt: (index: number) => string): Video[] {
  return Array.from({ length: count }, (_, index) => video(prompt(index)))
}

it.each([
  ['850 rows of 260 characters, which GitHub takes', 850, 'x'.repeat(260), 'everything'],
  ['1200 rows of 260 characters', 1200, 'x'.repeat(260), 'short prompts'],
  ['2000 rows of 260 characters', 2000, 'x'.repeat(260), 'nothing'],
  ['2000 rows of one character', 2000, 'x', 'nothing'],
  ['1000 rows of emoji, two units each', 1000, '🦊'.repeat(130), 'short prompts'],
  ['1000 rows of Chinese, three bytes and one unit each', 1000, '猫'.repeat(180), 'everything'],
  ['1000 rows of control characters, six units each', 1000, '\u0001'.repeat(80), 'nothing'],
  ['one prompt as large as everything', 1, 'x'.repeat(600_000), 'short prompts'],
] as const)('%s: what is left fits', (_, count, prompt, expected) => {
  const videos = rowsOf(count, () => prompt)
  const { text, left } = fitVideos(videos, OTHERS)
  expect(left).toBe(expected)
  expect(units(text)).toBeLessThan(LIMIT_UNITS)
  const kept = JSON.parse(text)
  expect(kept).toHaveLength(left === 'nothing' ? 0 : count)
  if (left === 'everything') expect(kept).toEqual(videos)
})

it('cuts at exactly the limit, the other outputs counted', () => {
  const at = (length: number) => [video('x'.repeat(length))]
  const rest = units(JSON.stringify(at(0)))
  const most = 500_000 - rest
  expect(fitVideos(at(most), OTHERS).left).toBe('everything')
  expect(fitVideos(at(most + 1), OTHERS).left).toBe('short prompts')
  const more = { ...OTHERS, 'artifact-url': 'https://github.com/octo-org/films' }
  expect(fitVideos(at(most), more).left).toBe('short prompts')
})

it('does not cut through a character', () => {
  const prompt = `x${'🦊'.repeat(300_000)}`
  const [first] = JSON.parse(fitVideos([video(prompt)], OTHERS).text) as Video[]
  expect(first?.prompt.isWellFormed()).toBe(true)
  expect(prompt.startsWith(first?.prompt ?? '-')).toBe(true)
  expect(first?.prompt.length).toBe(79)
})
