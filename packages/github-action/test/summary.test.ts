import { describe, expect, it } from 'vitest'
import type { Video } from '../src/clips/manifest.ts'
import { MADE_BEFORE, renderSummary, type SummaryOptions } from '../src/report/summary.ts'
import { failure, HOSTILE, manifest, planned, video } from './report-samples.ts'

function summary(videos: Video[], options: Partial<SummaryOptions> = {}): string {
  return renderSummary(manifest(videos), { linkOf: () => null, ...options })
}

/** What GitHub shows: entities decoded, elements gone. */
function words(markdown: string): string {
  return markdown
    .replace(/<br>/g, '\n')
    .replace(/<\/?(span|wbr|code)>/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
}

const rowsOf = (markdown: string) => markdown.split('\n').filter((line) => /^\| \d/.test(line))
const bytes = (text: string) => Buffer.byteLength(text)

describe('the summary', () => {
  it('begins with the totals', () => {
    const clips = [
      ...Array.from({ length: 8 }, () => video()),
      ...Array.from({ length: 3 }, () => video({ reused: true, cost: 0 })),
      failure('moderation', 'no', 'No.'),
    ]
    expect(summary(clips).split('\n')[0]).toBe(
      '**11 of 12 clips ready** · **1 failed** · charged $2.56 · estimated $3.84 · 3 reused',
    )
  })

  it('says what is charged at least when a part is unknown', () => {
    expect(summary([video(), video({ cost: null })])).toContain('charged ≥ $0.32')
    expect(summary([video({ cost: null, estimatedCost: null })])).toContain('charged not known · estimated not known')
  })

  it('has a row a clip', () => {
    const text = summary([video(), video({ reused: true, cost: 0, duration: null, path: 'videos/b.mp4' })])
    expect(words(text)).toContain('| 1 | cat.mp4\nA cat on a roof\napimaster · sora-2 · 4 s | $0.32 |')
    expect(words(text)).toContain('| 2 | b.mp4\nA cat on a roof\napimaster · sora-2 | reused, $0.00 |')
  })

  it('links a clip where there is an address', () => {
    const text = summary([video()], { linkOf: () => 'https://github.com/o/r/actions/runs/1/artifacts/2' })
    expect(words(text)).toContain('| [cat.mp4](https://github.com/o/r/actions/runs/1/artifacts/2)\n')
  })

  it.each([
    'javascript:alert(1)',
    'http://example.com/',
    '//example.com',
    'cat.mp4',
    'https://a:b@example.com/',
  ])('links no %s', (href) => {
    const text = summary([video()], { linkOf: () => href, artifactUrl: href })
    expect(text).not.toContain('](')
  })

  it('keeps an address from breaking out of its link', () => {
    const href = 'https://example.com/a|b)(c<d>?e="f\'&g=[h]'
    const text = summary([video()], { linkOf: () => href })
    expect(text).toContain('](https://example.com/a%7Cb%29%28c%3Cd%3E?e=%22f%27&amp;g=%5Bh%5D)')
  })

  it('shortens a prompt to a line', () => {
    const [row] = rowsOf(summary([video({ prompt: `${'ab\n'.repeat(200)}` })]))
    expect(words(row!)).toContain(`\n${'ab '.repeat(30).trim()}…\n`)
  })

  it('says of a failure what happened, whether it was charged and what to do', () => {
    const text = words(summary([video(), failure('submit_unknown', 'unknown', 'The connection was lost.')]))
    expect(text).toContain('| 2 | ❌ Nobody knows whether it was bought\nA cat on a roof\n')
    expect(text).toContain('| may have been charged |')
    const needs = text.slice(text.indexOf('### Needs attention'))
    expect(needs).toContain('- **Clip 2 (prompts/cat.md:3): Nobody knows whether it was bought**')
    expect(needs).toContain('`submit_unknown` · **may have been charged**')
    expect(needs).toContain('\nThe connection was lost.\nWhat to do: Look at the provider’s list of tasks.')
  })

  it.each([
    ['timeout', 'Task t lives on: run again to take it up.', 'Raise `timeout-minutes` if this keeps happening.'],
    ['submit_unknown', 'Look at https://a.example.', 'If the task is there, name it in `adopt`; if not, set'],
  ] as const)('says after %s what to do, once', (code, message, advice) => {
    expect(words(summary([failure(code, 'unknown', message)]))).toContain(`\nWhat to do: ${advice}`)
  })

  const failed = (charged: 'no' | 'yes' | 'unknown', message = 'It broke.') =>
    words(summary([failure('provider_failed', charged, message)]))

  it('says to run again only where nothing was charged', () => {
    expect(failed('no')).toContain('What to do: Run again, or change the prompt if it keeps failing.')
    const onPurpose =
      'Change the prompt: as it is, it is not bought again by itself. To pay for this clip once more on purpose, set `buy-again: failed`.'
    expect(failed('yes')).toContain(`What to do: ${onPurpose}`)
    expect(failed('unknown')).toContain(
      `What to do: The provider’s page of tasks says whether it was charged. ${onPurpose}`,
    )
    for (const charged of ['yes', 'unknown'] as const) expect(failed(charged)).not.toMatch(/run again/i)
  })

  it('does not say twice that another prompt may help', () => {
    const message =
      'Reelay does not buy it again by itself: change the prompt, or set buy-again to pay for it once more.'
    const text = failed('unknown', message)
    expect(text.match(/change the prompt/gi)).toHaveLength(1)
    expect(text).toContain('set `buy-again: failed`')
  })

  it('leaves it at the message where that says what to do', () => {
    const text = summary([failure('aborted', 'yes', 'Task t lives on: run again to take it up.')])
    expect(text).not.toContain('What to do')
  })

  it('says what needs a person before it lists the clips', () => {
    const text = summary([video(), failure('auth', 'no', 'The key is wrong.')])
    expect(text.indexOf('### Needs attention')).toBeLessThan(text.indexOf('| | Clip |'))
    expect(text.indexOf('### Needs attention')).toBeLessThan(300)
  })

  it('begins with it where nothing was bought at all', () => {
    const refused = failure('budget_exceeded', 'no', 'max-cost is $1.', { status: null, taskId: null })
    expect(summary([refused])).toMatch(/^\*\*Nothing was bought\*\* · \*\*0 of 1 clip ready\*\* · \*\*1 failed\*\*/)
    expect(summary([refused, video()])).not.toContain('Nothing was bought')
    expect(summary([failure('moderation', 'no', 'No.')])).not.toContain('Nothing was bought')
  })

  it('says once what befell many clips', () => {
    const text = summary(Array.from({ length: 40 }, () => failure('auth', 'no', 'The key is wrong.', { source: null })))
    expect(text.match(/The key is wrong/g)).toHaveLength(1)
    expect(text).toContain('**Clips 1, 2, 3, 4, 5 and 35 more: The key was refused**')
  })

  it('reads as a plan when nothing was submitted', () => {
    const text = summary([planned(), planned({ duration: 8 }), planned({ reused: true, cost: 0 })])
    expect(text).toMatch(
      /^## Plan\n\n\*\*3 clips planned\*\* · estimated \$0\.96 · 1 reused · nothing was submitted, nothing was charged\n/,
    )
    expect(words(text)).toContain('| 1 | planned\nA cat on a roof\napimaster · sora-2 · 4 s | ≈ $0.32 |')
  })

  it('names the clips of a plan, and says which are there', () => {
    const text = renderSummary(manifest([planned(), planned({ estimatedCost: 0 })]), {
      linkOf: () => null,
      planned: [
        { name: 'goat', note: '' },
        { name: 'cat', note: MADE_BEFORE },
      ],
    })
    expect(words(text)).toContain('**2 clips planned** · 1 of them made before · estimated $0.32')
    expect(words(text)).toContain('| 1 | goat\n')
    expect(words(text)).toContain('| 2 | cat (made before)\nA cat on a roof\napimaster · sora-2 · 4 s | $0.00 |')
    expect(text).not.toContain('Needs attention')
  })

  it('says what was not submitted in a run that bought something', () => {
    const text = summary([video(), planned()])
    expect(text).toMatch(/^\*\*1 of 2 clips ready\*\* · 1 not submitted ·/)
    expect(text).toContain('| 2 | not submitted<br>')
  })

  it('names the artifact, the gallery and what the ledger promises', () => {
    const text = words(
      summary([video()], {
        title: 'Spring',
        artifactUrl: 'https://github.com/o/r/actions/runs/1/artifacts/2',
        galleryNote: 'Open index.html.',
        ledgerNote: 'Records live for seven days.',
      }),
    )
    expect(text).toMatch(/^## Spring\n\n\*\*1 of 1 clip ready/)
    expect(text).toContain(
      '\n\n[Download the clips](https://github.com/o/r/actions/runs/1/artifacts/2) · Open index.html.\n',
    )
    expect(text).toMatch(/\n\nRecords live for seven days\.\n$/)
  })

  it('stands with no clip at all', () => {
    expect(summary([])).toBe('**No clips**\n')
  })
})

describe('strangers’ text in the summary', () => {
  const ours = (text: string) =>
    text
      .replace(/^\| \d+ \| | \|$/g, '')
      .replaceAll(' | ', ' ')
      .replace(/<\/?(span|wbr|code|br)>/g, ' ')
      .replace(/&#\d+;/g, '')
      .replace(/\$\d+\.\d+|❌|\[|\]\(https:\/\/example\.com\/\)/g, '')

  it.each(Object.keys(HOSTILE))('%s stays plain text in its cell', (name) => {
    const text = HOSTILE[name]!
    const hostile = {
      prompt: text,
      provider: text,
      model: text,
      source: { file: text, line: 1 },
      path: `videos/${text}`,
    }
    const markdown = summary([video(hostile), failure(text, 'no', text, hostile)], {
      linkOf: () => 'https://example.com/',
    })
    const rows = rowsOf(markdown)
    expect(rows).toHaveLength(2)
    for (const row of rows) {
      expect(row.split('|')).toHaveLength(5)
      expect(ours(row)).not.toMatch(/[!#$&*<=>@[\\\]^`{|}~]|:\S/)
    }
    const items = markdown
      .slice(markdown.indexOf('### Needs attention'))
      .split('\n')
      .filter((line) => line.startsWith('- '))
    expect(items).toHaveLength(1)
    expect(items[0]).toMatch(/^- \*\*Clip 2 /)
    expect(markdown.isWellFormed()).toBe(true)
    expect(markdown).not.toMatch(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
  })

  it('shows the very characters', () => {
    const prompt = 'A <b>"50%"</b> | `code` [x](y) *z* _u_ \\ & @me #1 $x$ a5c3785ed8d6 https://e.example'
    expect(words(summary([video({ prompt })]))).toContain(`\n${prompt}\n`)
  })

  it('keeps what GitHub’s filters look for apart from what follows', () => {
    // An entity alone does not help: the filters read the rendered text, one text node at a time (github/cmark-gfm#181).
    const nodes = rowsOf(summary([video({ prompt: `${HOSTILE['mention']} ${HOSTILE['autolink']}` })]))[0]!
      .split(/<[^>]*>/)
      .map((node) => node.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))))
    for (const node of nodes) {
      expect(node).not.toMatch(/@\w|#\d|GH(SA)?-\w|:\/\/|www\.|mailto:|[\da-f]{7,}/i)
    }
  })
})

describe('the size of the summary', () => {
  const many = [
    ...Array.from({ length: 3000 }, (_, at) => video({ prompt: `${at} ${'|'.repeat(200)}` })),
    ...Array.from({ length: 3000 }, (_, at) => failure('network', 'no', `${at} ${'<'.repeat(2000)}`)),
  ]

  it('stays below a million bytes, and counts what it leaves out', () => {
    const text = summary(many, { ledgerNote: 'The ledger.' })
    expect(bytes(text)).toBeLessThanOrEqual(1_000_000)
    expect(bytes(text)).toBeGreaterThan(900_000)
    const left = [...text.matchAll(/\n\n… and (\d+) more, see manifest\.json\n/g)].map(([, count]) => Number(count))
    const items = text.match(/^- \*\*Clip /gm)!
    expect(left).toEqual([3000 - items.length, 6000 - rowsOf(text).length])
    expect(text.slice(-20)).toMatch(/\n\nThe ledger\.\n$/)
  })

  it.each([0, 1, 20, 100, 300, 1000, 5000, 20_000])('never goes above %i bytes', (limitBytes) => {
    const text = summary(many.slice(2990, 3010), {
      limitBytes,
      ledgerNote: 'Note',
      galleryNote: 'Note',
      title: 'Title',
    })
    expect(bytes(text)).toBeLessThanOrEqual(limitBytes)
  })

  it('gives the table what the failures do not need', () => {
    const text = summary([...many.slice(0, 100), failure('network', 'no', 'No.')], { limitBytes: 60_000 })
    expect(bytes(text)).toBeGreaterThan(55_000)
    expect(text).toContain('### Needs attention')
  })

  it('takes no time over a prompt of 50 kB', () => {
    const before = performance.now()
    summary(Array.from({ length: 500 }, () => video({ prompt: HOSTILE['unbroken']! })))
    expect(performance.now() - before).toBeLessThan(2000)
  })
})
