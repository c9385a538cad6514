/** The job summary, rendered as Markdown in a real browser. */

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { HOSTILE } from '../../packages/github-action/test/report-samples.ts'
import { launchChromium } from './browser.ts'
import { SAMPLE, sampleVideo } from './sample.ts'
import { summaryPage } from './summary-page.ts'

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launchChromium()
  page = await browser.newPage()
})
afterAll(() => browser?.close())

it('shows a row for each clip, and what needs a person', async () => {
  await page.setContent(summaryPage())
  const table = await page.locator('table').first().innerText()
  for (const { prompt } of SAMPLE) expect(table).toContain(prompt.slice(0, 12))
  const text = await page.locator('body').innerText()
  expect(text).toContain('Nobody knows whether Artifex took the request')
  expect(await page.locator('table').first().locator('tr').count()).toBe(SAMPLE.length + 1)
})

it('fits the width of a phone, and no clip is taller than a few lines', async () => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.setContent(summaryPage())
  const { rows, hidden } = await page.evaluate(() => {
    const table = document.querySelector('table')!
    return {
      rows: [...table.querySelectorAll('tr')].map((row) => row.getBoundingClientRect().height),
      hidden: table.scrollWidth - table.clientWidth,
    }
  })
  expect(hidden).toBeLessThanOrEqual(0)
  expect(Math.max(...rows)).toBeLessThan(9 * 22.5)
})

it("takes strangers' text for nothing but text", async () => {
  const ran: string[] = []
  page.on('dialog', (dialog) => {
    ran.push(dialog.message())
    return dialog.dismiss()
  })
  await page.setContent(summaryPage(Object.values(HOSTILE).map((prompt) => sampleVideo({ prompt }))))
  expect(await page.locator('script, img, iframe, svg, form, input').count()).toBe(0)
  expect(ran).toEqual([])
})
