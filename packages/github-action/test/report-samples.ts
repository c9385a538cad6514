/** Videos for the tests of the gallery and the summary, and texts that strangers might send. */

import { sumUsd } from '@reelay/core/host'
import type { Manifest, Video } from '../src/clips/manifest.ts'

export function video(changes: Partial<Video> = {}): Video {
  return {
    prompt: 'A cat on a roof',
    source: { file: 'prompts/cat.md', line: 3 },
    provider: 'apimaster',
    model: 'sora-2',
    taskId: 'task_1',
    status: 'succeeded',
    path: 'videos/cat.mp4',
    bytes: 4_213_000,
    sha256: null,
    duration: 4,
    width: 1280,
    height: 720,
    audio: null,
    seed: null,
    estimatedCost: 0.32,
    cost: 0.32,
    reused: false,
    fallbackFrom: null,
    error: null,
    ...changes,
  }
}

export function failure(code: string, charged: 'no' | 'yes' | 'unknown', message: string, changes = {}): Video {
  const nothing = { path: null, bytes: null, width: null, height: null, cost: charged === 'no' ? 0 : null }
  return video({ status: 'failed', ...nothing, error: { code, charged, message }, ...changes })
}

/** What a dry run says of a clip. */
export function planned(changes: Partial<Video> = {}): Video {
  const nothing = { taskId: null, status: null, path: null, bytes: null, width: null, height: null, cost: null }
  return video({ ...nothing, ...changes })
}

export function manifest(videos: Video[], totals: Partial<Manifest> = {}): Manifest {
  return {
    version: 1,
    videos,
    succeeded: videos.filter(({ status }) => status === 'succeeded').length,
    failed: videos.filter(({ error }) => error !== null).length,
    reused: videos.filter(({ reused }) => reused).length,
    estimatedCost: sumUsd(videos.map(({ estimatedCost }) => estimatedCost)),
    cost: sumUsd(videos.map(({ cost }) => cost)),
    ...totals,
  }
}

export const HOSTILE: Record<string, string> = {
  script: '<script>window.hacked = 1</script>',
  image: '"><img src=x onerror="window.hacked = 1">',
  attribute: `' onmouseover='window.hacked = 1' x='`,
  closing: '</p></div></li></ul></main></body></html><h1>mine</h1>',
  comment: '<!-- --><!--',
  style: '</style><style>*{display:none}</style>',
  endOfScript: '</script><script>window.hacked = 1</script>',
  entity: '&lt;script&gt;window.hacked = 1&lt;/script&gt; &amp; &#64;octocat',
  template: '$' + '{window.hacked = 1} {{7*7}} %s \\u003cscript\\u003e',
  table: 'a | b || c \\| d |\n|---|---|\n| e',
  markdown: '# head\n- item\n> quote\n***bold*** _em_ ~~gone~~ `code` ``` fence',
  link: '[click](javascript:alert(1)) ![pic](https://evil.example/x.png) <https://evil.example> [ref]: https://evil.example',
  autolink: 'https://evil.example www.evil.example evil@evil.example ftp://evil.example mailto:evil@evil.example',
  mention: '@octocat @github/security #123 octo/repo#45 GH-6 GHSA-aaaa-bbbb-cccc JIRA-7',
  commit: 'a5c3785ed8d6a35868bc169f07e40e889087fd2e octo@a5c3785ed8d6a35868bc169f07e40e889087fd2e',
  formula: '$x^2$ $$\\frac{1}{2}$$ $`a`$ :smile: [^1]',
  bidi: 'left \u202eright-to-left override\u202c \u2067isolate \u200f mark',
  control: 'null \u0000 bell \u0007 escape \u001b[31m line \u2028 next \u0085 lone \ud800 end',
  emoji: '👩‍👩‍👧‍👦 🏳️‍🌈 日本語のプロンプト Ｅ',
  accents: `z${'\u0301'.repeat(5000)}`,
  long: 'word '.repeat(10_000),
  unbroken: 'x'.repeat(50_000),
  lines: 'line\n'.repeat(10_000),
  empty: '',
}
