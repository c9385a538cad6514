/** Clips of one prompt side by side, in a real browser, opened from a folder. */

import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from './browser.ts'
import { COMPARED, COMPARISON } from './comparison-sample.ts'
import { writeGallery } from './sample.ts'

let browser: Browser
let folder: string
let address: string
let context: BrowserContext
let complaints: string[]

beforeAll(async () => {
  browser = await launchChromium()
  folder = await mkdtemp(join(tmpdir(), 'reelay-compare-'))
  address = await writeGallery(folder, COMPARISON, 'Which model?', COMPARED)
})

afterAll(async () => {
  await browser?.close()
  await rm(folder, { recursive: true, force: true })
})

afterEach(async () => {
  await context?.close()
  expect(complaints).toEqual([])
})

async function open(options: BrowserContextOptions = {}, prepare?: (page: Page) => Promise<unknown>): Promise<Page> {
  complaints = []
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) complaints.push(request.url())
  })
  await prepare?.(page)
  await page.goto(address)
  return page
}

/** Two cores and other people on them. */
const PATIENT = { timeout: 20_000 }

/** As they are at one moment. */
function clipsOf(page: Page, group: number) {
  return page
    .locator('.group')
    .nth(group)
    .locator('video')
    .evaluateAll((videos: HTMLVideoElement[]) =>
      videos.map(({ currentTime, paused, muted, loop, duration, ended }) => ({
        currentTime,
        paused,
        muted,
        loop,
        duration,
        ended,
      })),
    )
}

const best = (page: Page) => page.locator('.vote[aria-pressed="true"]')

describe('playing in step', () => {
  it('begins, seeks and stops all clips of the group, and no other', async () => {
    const page = await open()
    const group = page.locator('.group').first()
    await group.getByRole('button', { name: 'Play together' }).click()
    await expect
      .poll(async () => (await clipsOf(page, 0)).every(({ currentTime }) => currentTime > 0.3), PATIENT)
      .toBe(true)
    const playing = await clipsOf(page, 0)
    expect(playing.every(({ paused, muted }) => !paused && muted)).toBe(true)
    // A busy machine shows a picture late; the next ones catch up.
    const apart = async () => {
      const times = (await clipsOf(page, 0)).map(({ currentTime }) => currentTime)
      return Math.max(...times) - Math.min(...times)
    }
    await expect.poll(apart, PATIENT).toBeLessThan(0.2)
    expect((await clipsOf(page, 1)).every(({ paused }) => paused)).toBe(true)

    await group.getByRole('button', { name: 'Pause' }).click()
    const seek = group.getByRole('slider')
    await seek.fill('2.5')
    const still = await clipsOf(page, 0)
    expect(still.every(({ paused, muted, loop }) => paused && !muted && loop)).toBe(true)
    expect(still.every(({ currentTime, duration }) => currentTime === Math.min(2.5, duration))).toBe(true)
    expect(await group.locator('output').textContent()).toMatch(/^0:02\.5 \/ 0:0[48]\.\d$/)
  })

  it('lets a short clip wait for the longest, then begins all again', async () => {
    const page = await open()
    const group = page.locator('.group').nth(0)
    await expect.poll(async () => (await clipsOf(page, 0)).every(({ duration }) => duration > 0), PATIENT).toBe(true)
    const durations = (await clipsOf(page, 0)).map(({ duration }) => duration)
    const longest = Math.max(...durations)
    const shortest = Math.min(...durations)
    expect(longest - shortest).toBeGreaterThan(1)
    await group.getByRole('slider').fill(String(shortest + 0.3))
    await group.getByRole('button', { name: 'Play together' }).click()
    await expect.poll(async () => (await clipsOf(page, 0)).some(({ paused }) => !paused), PATIENT).toBe(true)
    expect((await clipsOf(page, 0)).find(({ duration }) => duration === shortest)!.paused).toBe(true)
    await expect
      .poll(
        async () => (await clipsOf(page, 0)).every(({ currentTime, paused }) => !paused && currentTime < 2),
        PATIENT,
      )
      .toBe(true)
  })

  it('stops the group when one clip is stopped by its own controls, or another group begins', async () => {
    const page = await open()
    const [first, second] = [page.locator('.group').nth(0), page.locator('.group').nth(1)]
    await first.getByRole('button', { name: 'Play together' }).click()
    await expect.poll(async () => (await clipsOf(page, 0))[0]!.paused, PATIENT).toBe(false)
    await first
      .locator('video')
      .first()
      .evaluate((video: HTMLVideoElement) => video.pause())
    await expect.poll(async () => (await clipsOf(page, 0)).every(({ paused }) => paused), PATIENT).toBe(true)
    await first.getByRole('button', { name: 'Play together' }).click()
    await second.getByRole('button', { name: 'Play together' }).click()
    await expect.poll(async () => (await clipsOf(page, 0)).every(({ paused }) => paused), PATIENT).toBe(true)
    await expect.poll(async () => (await clipsOf(page, 1)).every(({ paused }) => !paused), PATIENT).toBe(true)
    await page.getByRole('button', { name: 'Play all' }).click()
    await expect(page.getByRole('button', { name: 'Pause', exact: true }).count()).resolves.toBe(0)
  })
})

describe('a vote', () => {
  it('is one a group, is taken back by a second click, and is there when the page is opened again', async () => {
    const page = await open()
    const votes = page.locator('.group').first().getByRole('button', { name: 'Best' })
    await votes.nth(0).click()
    await votes.nth(1).click()
    await expect(best(page).count()).resolves.toBe(1)
    await page.locator('.group').nth(1).getByRole('button', { name: 'Best' }).first().click()
    expect(await page.locator('#tally').textContent()).toBe('2 of 2 voted: kling-v3 (kling) 1, seedance-2.0 (fal) 1')
    await page.reload()
    await expect(best(page).count()).resolves.toBe(2)
    await votes.nth(1).click()
    // A busy Chromium may open the page before it has stored what the page before it kept.
    const openedAgain = async () => {
      await page.reload()
      return best(page).count()
    }
    await expect.poll(openedAgain, PATIENT).toBe(1)
  })

  it('works where the page may keep nothing', async () => {
    const page = await open({}, (page) =>
      page.addInitScript(() =>
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('no', 'SecurityError')
          },
        }),
      ),
    )
    await page.getByRole('button', { name: 'Best' }).first().click()
    await expect(best(page).count()).resolves.toBe(1)
  })

  it('is handed out as a table that a spreadsheet reads', async () => {
    const page = await open()
    await page.locator('.group').first().getByRole('button', { name: 'Best' }).nth(1).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Votes as CSV' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('votes.csv')
    const text = await readFile(await download.path(), 'utf8')
    const lines = text.split('\r\n')
    expect(lines[0]).toBe('\ufeffprompt,provider,model,price in USD,price is an estimate,made in seconds,path,vote')
    expect(lines[1]).toMatch(/,"fal","seedance-2\.0","0\.62","(?:yes)?","74","videos\/bottle-1\.mp4",""$/)
    expect(lines[2]).toMatch(/,"kling","kling-v3","0\.84","(?:yes)?","131","videos\/bottle-2\.mp4","best"$/)
    // Could not be made: no price, no file.
    expect(lines[3]).toMatch(/,"apimart","sora-2","","","","",""$/)
    // It begins like a formula.
    expect(lines[4]).toMatch(/^"'=Portrait: ""steam"" rises/)
    expect(lines).toHaveLength(7)
  })
})

describe('a page of comparisons', () => {
  it('says a prompt once, finds by it, and hides a group of which nothing is left', async () => {
    const page = await open()
    await expect(page.getByText('A glass bottle on wet stone').count()).resolves.toBe(1)
    await page.getByRole('searchbox').fill('bottle')
    await expect(page.locator('.group:visible').count()).resolves.toBe(1)
    await expect(page.locator('.card:visible').count()).resolves.toBe(3)
    await page.getByRole('searchbox').fill('kling steam')
    await expect(page.locator('.card:visible').count()).resolves.toBe(1)
  })

  it.each([320, 390, 820, 1280])('%i pixels wide has nothing to scroll sideways', async (width) => {
    const page = await open({ viewport: { width, height: 844 } })
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    // The play button stays in reach while the clips go by.
    const group = page.locator('.group').first()
    await group.locator('.card').last().scrollIntoViewIfNeeded()
    await expect(group.locator('.together').isVisible()).resolves.toBe(true)
  })

  it('shows clips that stand upright in two columns on a phone', async () => {
    const page = await open({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
    const boxes = await page
      .locator('.group')
      .nth(1)
      .locator('.card')
      .evaluateAll((cards) => cards.map((card) => card.getBoundingClientRect().top))
    expect(boxes[0]).toBe(boxes[1])
    for (const target of await page.locator('.together-play, .vote').all())
      expect((await target.boundingBox())!.height).toBeGreaterThanOrEqual(44)
  })

  it('shows three that stand upright in one row on a phone, each wide enough for the controls of its video', async () => {
    const page = await open({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }, async (tab) => {
      await tab.addInitScript(() =>
        addEventListener('DOMContentLoaded', () => {
          const list = document.querySelectorAll('.group')[1]!.querySelector('.cards')!
          list.append(list.lastElementChild!.cloneNode(true))
        }),
      )
    })
    const boxes = await page
      .locator('.group')
      .nth(1)
      .locator('.card')
      .evaluateAll((cards) =>
        cards.map((card) => card.getBoundingClientRect()).map(({ top, width }) => ({ top, width })),
      )
    expect(boxes).toHaveLength(3)
    expect(new Set(boxes.map(({ top }) => top)).size).toBe(1)
    for (const { width } of boxes) expect(width).toBeGreaterThanOrEqual(240)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  })

  it('is whole without JavaScript', async () => {
    const page = await open({ javaScriptEnabled: false })
    await expect(page.locator('.card:visible').count()).resolves.toBe(COMPARISON.length)
    await expect(page.locator('.together:visible, .vote:visible, #export:visible').count()).resolves.toBe(0)
  })
})
