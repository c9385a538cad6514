import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Video } from '../src/clips/manifest.ts'
import type { Compared } from '../src/report/compared.ts'
import { type GalleryOptions, renderGallery } from '../src/report/gallery.ts'
import { failure, HOSTILE, manifest, planned, video } from './report-samples.ts'

const clipHref = (of: Video) => of.path?.replace('videos/', '') ?? null

function page(videos: Video[], options: Partial<GalleryOptions> = {}): string {
  return renderGallery(manifest(videos), { clipHref, ...options })
}

/** The text between the tags, so that tests read what a person reads. */
function words(html: string): string {
  return html
    .replace(/<(style|script|svg)\b.*?<\/\1>/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
}

/** The names of all tags, in order: what a stranger's text must not change. */
function tags(html: string): string[] {
  return [...html.matchAll(/<(\/?[a-z][a-z0-9-]*)/gi)].map(([, name]) => name!)
}

describe('the gallery', () => {
  it('shows a clip with its prompt and all that is known of it', () => {
    const html = page([video({ prompt: 'A cat & a dog' })])
    expect(html).toContain(
      '<video controls loop playsinline preload="metadata" width="1280" height="720" src="cat.mp4"',
    )
    expect(html).toContain('<a class="get" href="cat.mp4" download="cat.mp4">')
    expect(words(html)).toContain('A cat & a dog')
    for (const fact of [
      'apimaster',
      'sora-2',
      '4 s',
      '1280 × 720',
      '4.2 MB',
      '$0.32',
      'prompts/cat.md:3',
      'cat.mp4 · 4 s',
    ])
      expect(words(html)).toContain(fact)
  })

  it('sums the run up', () => {
    const html = page([video(), video({ reused: true, cost: 0 }), failure('moderation', 'no', 'No.')])
    expect(words(html)).toContain('2 of 3 clips are ready.')
    expect(words(html)).toContain('Clips 3 Ready 2 Failed 1 Reused 1 Estimated $0.96 Charged $0.32')
  })

  it('says what a total is at least when a part is unknown, and nothing when all are', () => {
    const some = page([video(), video({ cost: null })])
    expect(words(some)).toContain('Charged ≥ $0.32 (not known for every clip)')
    const none = page([video({ cost: null, estimatedCost: null })])
    expect(words(none)).toContain('Estimated – (not known for every clip) Charged – (not known for every clip)')
    expect(words(none)).toContain('price unknown')
  })

  it('marks an estimate as one, and a reused clip as free', () => {
    expect(words(page([video({ cost: null })]))).toContain('≈ $0.32')
    expect(words(page([video({ reused: true, cost: 0 })]))).toContain('reused, $0')
  })

  it('counts the clips of each filter', () => {
    const html = page([video(), video({ reused: true, cost: 0 }), failure('network', 'no', 'No.')])
    expect(words(html)).toContain('All 3 Ready 2 Failed 1 Reused 1')
  })

  it('says of a failure what happened, whether it was charged and what to do', () => {
    const html = page([failure('submit_unknown', 'unknown', 'The connection was lost.', { status: null })])
    expect(words(html)).toContain('Nobody knows whether it was bought')
    expect(words(html)).toContain('submit_unknown')
    expect(words(html)).toContain('may have been charged')
    expect(words(html)).toContain('The connection was lost.')
    expect(html).toContain('set <code>buy-again: unknown</code>')
    expect(html).not.toContain('<video')
  })

  it('gives no advice that the message has given already', () => {
    const budget = failure(
      'budget_exceeded',
      'no',
      'max-cost is $1 and the price is unknown. Choose a model with a price.',
    )
    expect(words(page([budget]))).not.toMatch(/What to do|Raise/)
    const again = page([failure('provider_unavailable', 'no', 'It is down. Run again later.')])
    expect(words(again).match(/run again/gi)).toHaveLength(1)
  })

  it('offers to buy again only what no later run buys by itself', () => {
    expect(page([failure('moderation', 'yes', 'No.')])).toContain('buy-again: failed')
    expect(page([failure('moderation', 'no', 'No.')])).not.toContain('buy-again')
    expect(page([failure('timeout', 'yes', 'Late.', { status: 'running' })])).not.toContain('buy-again')
  })

  it('knows errors that it has no words for', () => {
    expect(words(page([failure('constructor', 'no', 'Odd.')]))).toContain('Something went wrong constructor')
  })

  it('reads as a plan when nothing was submitted', () => {
    const html = page([planned(), planned({ reused: true, cost: 0 })])
    expect(html).toContain('<title>Plan</title>')
    expect(words(html)).toContain('A dry run: nothing was submitted and nothing was charged.')
    expect(words(html)).toContain('Clips 2 Planned 2 Reused 1 Estimated $0.64 ')
    expect(html).not.toContain('Charged')
  })

  it('says what was not submitted in a run that bought something', () => {
    expect(words(page([video(), planned()]))).toContain('1 of 2 clips is ready. Clips 2 Ready 1 Not submitted 1')
  })

  it('stands with no clip at all', () => {
    expect(words(page([]))).toContain('No clips.')
  })

  it('does not repeat itself for a clip without a prompt (an image alone)', () => {
    const html = page([video({ prompt: '' })])
    expect(html).toContain('No prompt')
    expect(html).not.toContain('class="copy"')
  })

  it('opens the first clips at once and the others when they come near', () => {
    const html = page(Array.from({ length: 40 }, () => video()))
    expect(html.match(/preload="metadata"/g)).toHaveLength(24)
    expect(html.match(/preload="none"/g)).toHaveLength(16)
  })
})

describe('clips of one prompt', () => {
  const of = (subject: string, way: string, usd: number | null = 0.5): Compared => ({
    subject,
    way,
    waited: 74,
    price: usd === null ? null : { usd, isEstimate: true },
  })

  it('says of a plan what it would reuse and what it would refuse, in a comparison too', () => {
    const plans = [
      { name: 'a', note: 'made before', card: ['Made before', 'Will be reused.'] as const },
      { name: 'b', note: 'not now', card: ['Refused', 'The ledger <b> is silent.'] as const },
      { name: 'c', note: '' },
    ]
    const videos = [planned(), planned({ provider: 'kling' }), planned({ prompt: 'A dog' })]
    for (const compared of [undefined, [of('a', 'f'), of('a', 'k'), of('b', 'f')]]) {
      const text = page(videos, { planned: plans, ...(compared ? { compared } : {}) })
      expect(words(text)).toMatch(
        /Made before Will be reused\..*Refused The ledger &lt;b&gt; is silent\..*Not submitted/,
      )
    }
  })
  const two = [video({ provider: 'fal', model: 'seedance' }), video({ provider: 'kling', model: 'v3' })]

  it('stand side by side with the prompt once, and what each cost and took', () => {
    const html = page(two, { compared: [of('a', 'fal'), of('a', 'kling', 0.84)] })
    expect(words(html)).toContain('Comparison 1 2 clips of one prompt A cat on a roof Copy prompt')
    expect(html.match(/A cat on a roof/g)).toHaveLength(1)
    expect(words(html)).toContain('v3 kling')
    expect(words(html)).toContain('made in 74 s')
    expect(words(html)).toContain('≈ $0.84')
    expect(html.match(/class="vote"/g)).toHaveLength(2)
    expect(html).toContain('id="export"')
  })

  it('are no part of a page without any', () => {
    const html = page(two, { compared: [of('a', 'fal'), of('b', 'kling')] })
    expect(html).toBe(page(two))
    expect(html).not.toMatch(/<section|class="vote"|id="export"/)
  })

  it('stand before the others, which keep their numbers', () => {
    const html = page([video({ prompt: 'Alone' }), ...two], { compared: [of('b', 'x'), of('a', 'f'), of('a', 'k')] })
    expect(html.indexOf('id="clip-2"')).toBeLessThan(html.indexOf('id="clip-1"'))
    expect(words(html)).toContain('Alone apimaster')
  })

  it('offer no vote for what is not there', () => {
    const html = page([planned(), planned({ provider: 'kling' })], { compared: [of('a', 'f'), of('a', 'k')] })
    expect(words(html)).toContain('Comparison 1')
    expect(html).not.toMatch(/class="vote"|id="export"/)
    const failed = page([two[0]!, failure('moderation', 'no', 'No.')], { compared: [of('a', 'f'), of('a', 'k')] })
    expect(failed.match(/class="vote"/g)).toHaveLength(1)
    expect(failed).toContain('data-price=""')
  })

  it.each(Object.keys(HOSTILE))('keep %s within its tags', (name) => {
    const text = HOSTILE[name]!
    const hostile = { prompt: text, provider: text, model: text, path: `videos/${text}` }
    const compared = [of(text, 'f'), of(text, 'k')]
    const html = page([video(hostile), video(hostile)], { compared, clipHref: () => 'cat.mp4', title: text })
    const plain = { prompt: 'a\nb', provider: 'a', model: 'a' }
    const ordinary = page([video(plain), video(plain)], { compared, clipHref: () => 'cat.mp4' })
    const kinds = (page: string) =>
      [...new Set(tags(page))].filter((tag) => !/^\/?(details|summary|button|span|bdi)$/.test(tag))
    expect(kinds(html)).toEqual(kinds(ordinary))
    expect(html.replace(/"[^"]*"/g, '""')).not.toMatch(/<[^>]*\son\w+=/i)
    expect(html).not.toMatch(/(?!\n)\p{Cc}/u)
  })
})

describe('addresses in the gallery', () => {
  const hrefs = (href: string) => {
    const html = page([video()], { clipHref: () => href })
    return [...html.matchAll(/(?:href|src)="([^"#][^"]*)"/g)]
      .map(([, address]) => address!)
      .filter((address) => address !== 'manifest.json' && !address.startsWith('data:image/svg+xml,'))
  }

  it.each([
    'cat.mp4',
    'cats/001-a%20cat.mp4',
    "it's%20(1)!.mp4",
    '%E7%8C%AB/%F0%9F%90%88.mp4',
    '%23.mp4',
  ])('plays %s', (href) => {
    const escaped = href.replaceAll("'", '&#39;')
    expect(hrefs(href)).toEqual([escaped, escaped])
  })

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'http://example.com/cat.mp4',
    'file:///etc/passwd',
    '//evil.example/cat.mp4',
    '/etc/passwd',
    '../cat.mp4',
    'cats/../../cat.mp4',
    '%2e%2e/cat.mp4',
    'cats%2f..%2fcat.mp4',
    'cats%5ccat.mp4',
    'cats\\cat.mp4',
    'cat%00.mp4',
    'cat%zz.mp4',
    'cat%ff.mp4',
    'cat.mp4?download',
    'cat.mp4#t=1',
    'a cat.mp4',
    'cat.mp4" onerror="alert(1)',
    '',
    'https://',
    'https://user:key@example.com/cat.mp4',
  ])('drops %j', (href) => {
    expect(hrefs(href)).toEqual([])
  })

  it('plays an https file only when asked to, and links an https page', () => {
    const file = page([video()], { clipHref: () => 'https://cdn.example.com/cat.mp4?a=1&b="2"' })
    expect(file).toContain('preload="none" data-remote')
    expect(file).toContain('src="https://cdn.example.com/cat.mp4?a=1&amp;b=%222%22"')
    const artifact = page([video()], { clipHref: () => 'https://github.com/o/r/actions/runs/1/artifacts/2' })
    expect(artifact).not.toContain('<video')
    expect(artifact).toContain('href="https://github.com/o/r/actions/runs/1/artifacts/2"')
  })
})

describe('strangers’ text in the gallery', () => {
  const ordinary = tags(page([video({ prompt: 'a\nb' }), failure('odd', 'no', 'a\nb', { prompt: 'a\nb' })]))

  it.each(Object.keys(HOSTILE).filter((name) => name !== 'empty'))('%s changes no tag', (name) => {
    const text = `${HOSTILE[name]}\n.`
    const html = page(
      [
        video({
          prompt: text,
          provider: text,
          model: text,
          source: { file: text, line: 1 },
          path: `videos/${text}`,
          taskId: text,
        }),
        failure(text, 'no', text, { prompt: text, provider: text, model: text, source: { file: text, line: 1 } }),
      ],
      { title: text, clipHref: () => 'cat.mp4' },
    )
    expect(tags(html)).toEqual(ordinary)
    expect(html.replace(/"[^"]*"/g, '""')).not.toMatch(/<[^>]*\son\w+=/i)
    expect(html.isWellFormed()).toBe(true)
    expect(html).not.toMatch(/(?!\n)\p{Cc}/u)
  })

  it('keeps a prompt whole, as it was written', () => {
    expect(page([video({ prompt: HOSTILE['unbroken']! })])).toContain(`>${HOSTILE['unbroken']}</p>`)
    expect(page([video({ prompt: HOSTILE['emoji']! })])).toContain(`>${HOSTILE['emoji']}</p>`)
  })
})

describe('the gallery’s policy', () => {
  const html = page([video(), video()])
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)![1]!
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

  it('allows this style and this script and no other', () => {
    expect(policy).toContain(`style-src ${hash(/<style>(.*?)<\/style>/s.exec(html)![1]!)};`)
    expect(policy).toContain(`script-src ${hash(/<script>(.*?)<\/script>/s.exec(html)![1]!)};`)
    expect(policy).toMatch(/^default-src 'none'; media-src 'self' file: blob: https:; img-src data:;/)
    expect(policy).not.toContain('unsafe')
  })

  it('stands before everything that it governs', () => {
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.search(/<(style|script|link|title)/))
  })

  it('has nothing from elsewhere to allow', () => {
    expect(html).not.toMatch(/(src|href)="(https?:)?\/\//)
    expect(html).not.toMatch(/@import|url\(/)
    expect(html).not.toMatch(/\sstyle="/)
  })
})

describe('which run the gallery is of', () => {
  it('is linked beside the time', () => {
    const html = page([video()], { run: { name: 'Videos #12 on <main>', url: 'https://example.com/runs/1' } })
    expect(html).toContain(
      '<a href="https://example.com/runs/1" rel="noopener noreferrer"><bdi>Videos #12 on &lt;main&gt;',
    )
  })

  it('is not linked to what is no page of the web', () => {
    const html = page([video()], { run: { name: 'Videos #12', url: 'javascript:alert(1)' } })
    expect(words(html)).toContain('Videos #12')
    expect(html).not.toContain('javascript:')
  })
})

describe('when the gallery was made', () => {
  it('is shown in UTC', () => {
    const html = page([video()], { generatedAt: '2026-11-20T10:30:00+01:00' })
    expect(html).toContain('<time datetime="2026-11-20T09:30:00.000Z">2026-11-20 09:30 UTC</time>')
  })

  it('is left out when it is no time', () => {
    expect(page([video()], { generatedAt: '<b>now</b>' })).not.toContain('<time')
  })
})
