/**
 * Pictures of the gallery and the summary, by hand after a change of their looks:
 * `node --conditions=source test/browser/take-screenshots.ts`. The light gallery is docs/images/gallery.png and the summary
 * docs/images/summary.png; the others go to the system's folder for temporary files.
 */

import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { launchChromium } from './browser.ts'
import { SAMPLE, writeGallery } from './sample.ts'
import { summaryPage } from './summary-page.ts'

const folder = await mkdtemp(join(tmpdir(), 'reelay-gallery-'))
// The fonts of a build machine lack these signs.
const videos = SAMPLE.map((video) => ({
  ...video,
  prompt: video.prompt.replace(/ [^\p{Script=Latin}\p{P}\s\p{N}]+.*$/u, ''),
}))
const page = await writeGallery(folder, videos, 'Spring campaign')
const browser = await launchChromium()

const MOMENTS = [0.18, 0.62, 0.4, 0.8, 0.5, 0.3]

const shots = [
  { name: 'light', colorScheme: 'light', width: 1280, height: 900 },
  { name: 'dark', colorScheme: 'dark', width: 1280, height: 900 },
  { name: 'phone', colorScheme: 'light', width: 390, height: 844 },
  { name: 'tablet', colorScheme: 'dark', width: 820, height: 1100 },
] as const

for (const { name, colorScheme, width, height } of shots) {
  const context = await browser.newContext({ colorScheme, viewport: { width, height } })
  const tab = await context.newPage()
  await tab.goto(page)
  await tab.waitForFunction(() => [...document.querySelectorAll('video')].every((video) => video.readyState >= 2))
  // A moment within each clip, and not the same in all; painted while it is in view.
  for (const [at, video] of (await tab.locator('video').all()).entries()) {
    await video.scrollIntoViewIfNeeded()
    await video.evaluate(
      async (element: HTMLVideoElement, moment) => {
        const painted = new Promise((resolve) => element.requestVideoFrameCallback(resolve))
        element.currentTime = element.duration * moment
        await painted
      },
      MOMENTS[at % MOMENTS.length] ?? 0,
    )
    await tab.waitForTimeout(150)
  }
  await tab.evaluate(() => scrollTo(0, 0))
  await tab.waitForTimeout(1000)
  await tab.screenshot({ path: join(tmpdir(), `gallery-${name}.png`), fullPage: true })
  await context.close()
}
const tab = await browser.newPage({ viewport: { width: 1040, height: 400 } })
await tab.setContent(summaryPage(videos).replaceAll(/\p{Extended_Pictographic}\uFE0F?/gu, '✗'))
await tab.screenshot({ path: join(tmpdir(), 'summary.png'), fullPage: true })
await browser.close()
await rm(folder, { recursive: true })

// A palette of 256 colours is enough for flat colours and text, and a third of the bytes.
for (const [from, to] of [
  ['gallery-light', 'gallery'],
  ['summary', 'summary'],
])
  await promisify(execFile)('ffmpeg', [
    ...['-v', 'error', '-y', '-i', join(tmpdir(), `${from}.png`)],
    ...['-vf', 'split[a][b];[a]palettegen[p];[b][p]paletteuse=dither=bayer:bayer_scale=5'],
    fileURLToPath(new URL(`../../docs/images/${to}.png`, import.meta.url)),
  ])
