/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
// For the functions that run in the page.

/** n8n's editor in Chromium, used as a person uses it. */

import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type Page, selectors } from 'playwright-core'
import { launchChromium } from '../browser/browser.ts'
import { owner } from './client.ts'

export interface Editor extends AsyncDisposable {
  page: Page
  close(): Promise<void>
}

/** Signs in at the form. */
export async function openEditor(url: string): Promise<Editor> {
  selectors.setTestIdAttribute('data-test-id')
  const browser = await launchChromium()
  const viewport = { width: 1440, height: 900 }
  const context = await browser.newContext({ viewport, deviceScaleFactor: 1.5, colorScheme: 'light' })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  await page.goto(`${url}/signin`)
  await page.locator('input[name=emailOrLdapLoginId]').fill(owner.email)
  await page.locator('input[type=password]').fill(owner.password)
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/(home|workflow)/)
  const close = () => browser.close()
  return { page, close, [Symbol.asyncDispose]: close }
}

/** On an empty canvas: the trigger by hand, and then the panel of what comes next. */
export async function searchNodes(page: Page, url: string, words: string): Promise<void> {
  await page.goto(`${url}/workflow/new`)
  await page.getByTestId('canvas-add-button').click()
  await page.getByText('Trigger manually').first().click()
  await page.getByTestId('node-creator-plus-button').click()
  await page.getByTestId('node-creator-search-bar').fill(words)
}

/** A field of the open node's panel. */
export function field(page: Page, parameter: string) {
  return page.getByTestId(`parameter-input-${parameter}`)
}

function choicesOf(page: Page) {
  return page.locator('.el-select-dropdown:visible')
}

/** Opens a list of choices. */
export async function openChoices(page: Page, parameter: string) {
  await field(page, parameter).click()
  await choicesOf(page).waitFor()
  return choicesOf(page).locator('li')
}

/** Closes it with nothing chosen. */
export async function closeChoices(page: Page, parameter: string): Promise<void> {
  await field(page, parameter).click()
  await choicesOf(page).waitFor({ state: 'hidden' })
}

/** Takes the choice whose title begins so. */
export async function choose(page: Page, parameter: string, title: string): Promise<void> {
  const choices = await openChoices(page, parameter)
  await choices
    .filter({ hasText: new RegExp(`^\\s*${title}`) })
    .first()
    .click()
  await choicesOf(page).waitFor({ state: 'hidden' })
}

/** Pixels of the page. */
interface Clip {
  x: number
  y: number
  width: number
  height: number
}

/**
 * A picture for the documentation. A palette of 256 colours is enough for flat colours and text, and a third of the bytes.
 *
 * @param name - Of the file in docs/images, without its ending.
 * @param clip - The part of the page to show.
 */
export async function takePicture(page: Page, name: string, clip?: Clip): Promise<void> {
  // Messages that come and go, and the pointer's hints.
  await page.mouse.move(0, 0)
  await page.addStyleTag({ content: '.el-notification { display: none !important }' })
  await page.waitForTimeout(700)
  const folder = await mkdtemp(join(tmpdir(), 'reelay-picture-'))
  try {
    const raw = join(folder, 'raw.png')
    await page.screenshot({ path: raw, ...(clip ? { clip } : {}) })
    await promisify(execFile)('ffmpeg', [
      ...['-v', 'error', '-y', '-i', raw],
      ...['-vf', 'split[a][b];[a]palettegen[p];[b][p]paletteuse=dither=bayer:bayer_scale=5'],
      fileURLToPath(new URL(`../../docs/images/${name}.png`, import.meta.url)),
    ])
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
