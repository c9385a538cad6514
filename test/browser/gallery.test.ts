/** The gallery in a real browser, opened from a folder as after unzipping the artifact. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { renderGallery } from '../../packages/github-action/src/report/gallery.ts'
import { HOSTILE } from '../../packages/github-action/test/report-samples.ts'
import { launchChromium } from './browser.ts'
import { SAMPLE, type SampleVideo, sampleFailure, sampleManifest, sampleVideo, writeGallery } from './sample.ts'

let browser: Browser
let folder: string
let sample: string
let context: BrowserContext
/** Errors, violations of the policy and requests for anything but a file. Every test ends with none. */
let complaints: string[]

beforeAll(async () => {
  browser = await launchChromium()
  folder = await mkdtemp(join(tmpdir(), 'reelay-gallery-'))
  sample = await writeGallery(join(folder, 'sample'), SAMPLE, 'Spring campaign')
})

afterAll(async () => {
  await browser?.close()
  await rm(folder, { recursive: true, force: true })
})

afterEach(async () => {
  await context?.close()
  expect(complaints).toEqual([])
})

async function open(address = sample, options: BrowserContextOptions = {}): Promise<Page> {
  complaints = []
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`)
    dialog.dismiss().catch(() => {})
  })
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) complaints.push(request.url())
  })
  await page.goto(address)
  return page
}

async function openWith(name: string, videos: SampleVideo[], options: BrowserContextOptions = {}): Promise<Page> {
  return open(await writeGallery(join(folder, name), videos, 'Videos'), options)
}

/** The numbers of the cards that are shown. */
function shown(page: Page): Promise<number[]> {
  return page
    .locator('.card:visible h2')
    .evaluateAll((headings) => headings.map((heading) => Number(/\d+/.exec(heading.textContent ?? '')?.[0])))
}

async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

describe('videos', () => {
  it('play from the folder, each in its own shape', async () => {
    const page = await open()
    const made = SAMPLE.filter((video) => video.path !== null)
    const videos = await page.locator('video').all()
    expect(videos).toHaveLength(made.length)
    for (const [at, video] of videos.entries()) {
      await video.scrollIntoViewIfNeeded()
      const seen = await video.evaluate(async (element: HTMLVideoElement) => {
        await element.play()
        await new Promise((resolve) => element.requestVideoFrameCallback(resolve))
        while (element.currentTime < 0.2) await new Promise((resolve) => setTimeout(resolve, 20))
        element.pause()
        const { videoWidth, videoHeight, duration, clientWidth, clientHeight } = element
        return { videoWidth, videoHeight, duration, shape: clientWidth / clientHeight, clientHeight }
      })
      const { width, height, duration } = made[at]!
      expect(seen).toMatchObject({ videoWidth: width, videoHeight: height })
      expect(seen.duration).toBeCloseTo(duration!, 1)
      expect(seen.shape).toBeCloseTo(width! / height!, 1)
      expect(seen.clientHeight).toBeLessThan(500)
    }
  })

  it('keep their room before they are loaded', async () => {
    const page = await open()
    const sizes = () => page.locator('.stage').evaluateAll((stages) => stages.map((stage) => stage.clientHeight))
    await page.locator('video').evaluateAll((videos) => {
      for (const video of videos as HTMLVideoElement[]) video.removeAttribute('src')
    })
    await page.locator('video').evaluateAll((videos) => {
      for (const video of videos as HTMLVideoElement[]) video.load()
    })
    const empty = await sizes()
    await page.reload()
    await page.waitForFunction(() => [...document.querySelectorAll('video')].every((video) => video.readyState > 0))
    expect(await sizes()).toEqual(empty)
  })

  it('play together, muted and in view only, and stop together', async () => {
    const page = await open()
    const playing = () =>
      page
        .locator('video')
        .evaluateAll((videos: HTMLVideoElement[]) => videos.filter((video) => !video.paused && video.muted).length)
    const all = page.getByRole('button', { name: 'Play all' })
    await all.click()
    await expect.poll(playing).toBeGreaterThan(1)
    expect(await page.locator('#play-all use').getAttribute('href')).toBe('#i-pause')
    expect(await playing()).toBeLessThan(await page.locator('video').count())
    await page.getByRole('button', { name: 'Pause all', pressed: true }).click()
    expect(await playing()).toBe(0)
    expect(await page.locator('#play-all use').getAttribute('href')).toBe('#i-play')
    expect(
      await page.locator('video').evaluateAll((videos: HTMLVideoElement[]) => videos.some((video) => video.muted)),
    ).toBe(false)
  })

  it('say so when the file is not there', async () => {
    const address = await writeGallery(join(folder, 'alone'), [SAMPLE[0]!])
    await rm(join(folder, 'alone', 'spring'), { recursive: true })
    const page = await open(address)
    await page.getByText('The clip is not here.').waitFor()
    complaints = complaints.filter((text) => !text.includes('ERR_FILE_NOT_FOUND'))
  })

  it('of a long run are opened as they come near', async () => {
    const videos = Array.from({ length: 60 }, () => sampleVideo({ path: 'videos/one.mp4', look: 'day' }))
    const page = await openWith('many', videos)
    const last = page.locator('video').last()
    const isOpen = () => last.evaluate((element: HTMLVideoElement) => element.readyState > 0)
    expect(await isOpen()).toBe(false)
    await last.scrollIntoViewIfNeeded()
    await expect.poll(isOpen).toBe(true)
  })

  it('have names that need encoding', async () => {
    const paths = ["it's #1 (50%) & more?.mp4", '猫/日本 語.mp4', 'a+b=c;d,e!.mp4']
    const page = await openWith(
      'names',
      paths.map((path) => sampleVideo({ path: `videos/${path}`, look: 'day' })),
    )
    await page.waitForFunction(() => [...document.querySelectorAll('video')].every((video) => video.readyState > 0))
    await expect(page.locator('.broken').count()).resolves.toBe(0)
  })
})

describe('finding', () => {
  it('filters by what became of a clip', async () => {
    const page = await open()
    expect(await shown(page)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
    await page.getByRole('radio', { name: 'Failed 2' }).click()
    expect(await shown(page)).toEqual([4, 7])
    await page.getByRole('radio', { name: 'Reused 2' }).click()
    expect(await shown(page)).toEqual([5, 8])
    await page.getByRole('radio', { name: 'Ready 7' }).click()
    expect(await shown(page)).toEqual([1, 2, 3, 5, 6, 8, 9])
  })

  it('searches prompts, within the filter, and says how many are shown', async () => {
    const page = await open()
    const find = page.getByRole('searchbox', { name: 'Search the prompts' })
    await find.fill('MEADOW sun')
    expect(await shown(page)).toEqual([1, 7])
    await page.getByRole('radio', { name: 'Ready 7' }).click()
    expect(await shown(page)).toEqual([1])
    expect(await page.getByRole('status').textContent()).toBe('1 of 9 clips shown')
    await find.fill('太陽')
    expect(await shown(page)).toEqual([8])
    await find.fill('no such words')
    await page.getByRole('button', { name: 'Show all', exact: true }).click()
    expect(await shown(page)).toHaveLength(9)
  })

  it('works with the keyboard', async () => {
    const page = await open()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('all')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    expect(await shown(page)).toEqual([4, 7])
    await page.keyboard.press('Tab')
    await page.keyboard.type('singer')
    expect(await shown(page)).toEqual([4])
  })
})

describe('prompts', () => {
  it('are copied whole and as written', async () => {
    const prompt = `  First "line" <b>\n\n\tthird 👩‍👩‍👧 ${'long '.repeat(300)}`
    const page = await openWith('copy', [sampleVideo({ prompt, path: 'videos/one.mp4', look: 'day' })], {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await page.getByRole('button', { name: 'Copy prompt' }).click()
    await page.getByRole('button', { name: 'Copied' }).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(prompt)
    await page.getByRole('button', { name: 'Copy prompt' }).waitFor()
  })

  it('are copied where the page may not use the clipboard', async () => {
    const page = await open()
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('denied'))
      document.addEventListener('copy', () => {
        document.title = (document.activeElement as HTMLTextAreaElement).value
      })
    })
    await page.getByRole('button', { name: 'Copy prompt' }).nth(4).click()
    await page.getByRole('button', { name: 'Copied' }).waitFor()
    expect(await page.title()).toBe('Moonrise, wide. Slow.')
  })

  it('open when they are cut, and offer it only then', async () => {
    const page = await open()
    const more = page.locator('.card').nth(1).locator('.more')
    const text = page.locator('.card').nth(1).locator('.prompt')
    const cut = (await text.boundingBox())!.height
    await more.getByText('Show all').click()
    expect((await text.boundingBox())!.height).toBeGreaterThan(cut + 20)
    await more.getByText('Show less').click()
    expect((await text.boundingBox())!.height).toBe(cut)
    await expect(page.locator('.card').nth(4).locator('.more:visible').count()).resolves.toBe(0)
  })
})

describe('on other screens', () => {
  it.each([320, 390, 600, 820, 1280, 2560])('%i pixels wide has nothing to scroll sideways', async (width) => {
    const page = await open(sample, { viewport: { width, height: 800 } })
    expect(await sidewaysScroll(page)).toBe(0)
  })

  it('keeps clips that stand upright within a phone’s height', async () => {
    const page = await open(sample, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
    await page.waitForFunction(() => [...document.querySelectorAll('video')].every((video) => video.readyState > 0))
    for (const video of await page.locator('.card.upright video').all()) {
      const { width, height } = (await video.boundingBox())!
      expect(height).toBeLessThan(600)
      expect(width / height).toBeCloseTo(9 / 16, 2)
    }
    for (const target of await page.locator('.actions button, .actions a').all())
      expect((await target.boundingBox())!.height).toBeGreaterThanOrEqual(44)
  })

  it('can be read in light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open(sample, { colorScheme })
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
        colorScheme === 'light' ? 'rgb(245, 244, 241)' : 'rgb(17, 18, 21)',
      )
      expect(await poorContrast(page)).toEqual([])
      if (colorScheme === 'light') await context.close()
    }
  })

  it('does not move where motion is unwelcome', async () => {
    const page = await open(sample, { reducedMotion: 'reduce' })
    const moving = await page
      .locator('button, a, label span')
      .evaluateAll((elements) =>
        elements
          .filter((element) => getComputedStyle(element).transitionDuration !== '0s')
          .map((element) => element.id),
      )
    expect(moving).toEqual([])
  })
})

/** Texts whose contrast with what is behind them is below 4.5 (WCAG 2.2, 1.4.3). */
function poorContrast(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const parts = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number)
    const light = (color: string) => {
      const [r, g, b] = parts(color).map((part) => {
        const share = part / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
    }
    const behind = (element: Element | null): string => {
      if (element === null) return 'rgb(255, 255, 255)'
      const color = getComputedStyle(element).backgroundColor
      return parts(color)[3] === 0 ? behind(element.parentElement) : color
    }
    return [...document.querySelectorAll('body *')]
      .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()))
      .filter((element) => element.checkVisibility() && !element.closest('script, style, [aria-hidden]'))
      .flatMap((element) => {
        const [low, high] = [light(getComputedStyle(element).color), light(behind(element))].sort((a, b) => a - b)
        const contrast = (high! + 0.05) / (low! + 0.05)
        return contrast < 4.5 ? [`${contrast.toFixed(2)} ${element.className} ${element.textContent}`] : []
      })
  })
}

describe('without JavaScript', () => {
  it('shows everything but what would need it', async () => {
    const page = await open(sample, { javaScriptEnabled: false })
    await expect(page.locator('.card:visible').count()).resolves.toBe(SAMPLE.length)
    await expect(page.locator('#toolbar:visible, .copy:visible').count()).resolves.toBe(0)
    const more = page.locator('.card').nth(1).locator('summary')
    await more.click()
    await expect(page.locator('.card').nth(1).locator('.more[open]').count()).resolves.toBe(1)
  })

  it('plays a clip', async () => {
    const page = await open(sample, { javaScriptEnabled: false })
    const video = page.locator('video').first()
    await video.scrollIntoViewIfNeeded()
    // The browser's own play button answers to the space bar.
    await video.focus()
    const still = await video.screenshot()
    await page.keyboard.press('Space')
    await expect.poll(async () => (await video.screenshot()).equals(still), { timeout: 10_000 }).toBe(false)
  })
})

describe('strangers’ text', () => {
  it('does nothing and moves nothing', async () => {
    const texts = Object.entries(HOSTILE)
    const videos = texts.flatMap(([name, text], at) => [
      sampleVideo({
        prompt: text,
        provider: text,
        model: text,
        source: { file: text, line: 1 },
        path: `videos/${at}.mp4`,
        look: 'day',
      }),
      sampleFailure(name, 'no', text, { prompt: text, source: { file: text, line: 1 } }),
    ])
    const page = await openWith('hostile', videos, { viewport: { width: 390, height: 844 } })
    await page.mouse.move(200, 400)
    for (const open of await page.locator('.more:visible summary').all()) await open.click()
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
    expect(await page.locator('.card').count()).toBe(videos.length)
    expect(await page.locator('h1').count()).toBe(1)
    expect(await page.locator('img, iframe, object, embed, form, base').count()).toBe(0)
    expect(await page.locator('script').count()).toBe(1)
    expect(await sidewaysScroll(page)).toBe(0)
    // The end of the page is ours: nothing that was said above turned it round or hid it.
    expect(await page.locator('footer').innerText()).toBe('All of this as data: manifest.json')
    expect(await page.locator('.page-foot').isVisible()).toBe(true)
    const prompts = await page
      .locator('.card.ready .body')
      .evaluateAll((bodies) => bodies.map((body) => body.querySelector('.prompt')?.textContent ?? ''))
    // What is not text is left out: control characters, halves of characters; line ends are line feeds.
    const expected = texts.map(([, text]) =>
      text
        .toWellFormed()
        .replaceAll('\u2028', '\n')
        .replace(/(?!\n)\p{Cc}/gu, ''),
    )
    expect(prompts).toEqual(expected)
  })

  it('could not run even if it were not escaped', async () => {
    const page = await open()
    await page.evaluate(() => {
      document.body.insertAdjacentHTML(
        'beforeend',
        '<img src="x:" onerror="window.hacked = 1"><i style="color:red"></i>',
      )
      document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.hacked = 1' }))
    })
    await expect.poll(() => complaints.length).toBeGreaterThanOrEqual(3)
    expect(complaints.filter((text) => !text.includes('Content Security Policy'))).toEqual(['x:'])
    complaints = []
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
  })
})

describe('a clip on the web', () => {
  it('is not asked for before the person does', async () => {
    const file = join(folder, 'web.html')
    const videos = [sampleVideo(), sampleVideo({ path: 'videos/page' })]
    const html = renderGallery(sampleManifest(videos), {
      clipHref: ({ path }) => `https://127.0.0.1:9/${path ?? 'a.mp4'}`,
    })
    await writeFile(file, html)
    const page = await open(pathToFileURL(file).href)
    await page.locator('video').scrollIntoViewIfNeeded()
    await page.waitForTimeout(300)
    expect(complaints).toEqual([])
    expect(await page.getByRole('link', { name: 'Open the clip' }).getAttribute('href')).toBe(
      'https://127.0.0.1:9/videos/page',
    )
  })
})
