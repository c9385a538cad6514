/// <reference lib="dom" />
// For the functions that run in the page.

/**
 * The node in n8n's own editor, found, filled in and run as a person does it, in a headless Chromium. With
 * `PICTURES=1` it also takes the pictures of docs/images that show n8n.
 */

import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  choose,
  closeChoices,
  type Editor,
  field,
  openChoices,
  openEditor,
  searchNodes,
  takePicture,
} from './editor.ts'
import { type N8nServer, startN8n } from './server.ts'
import { readTemplate } from './templates.ts'

const pictures = process.env['PICTURES'] === '1'

let n8n: N8nServer
let editor: Editor

beforeAll(async () => {
  n8n = await startN8n({ nodes: true })
  editor = await openEditor(n8n.url)
})

afterAll(async () => {
  await editor?.close()
  await n8n?.stop()
})

async function picture(name: string, clip?: Parameters<typeof takePicture>[2]): Promise<void> {
  if (pictures) await takePicture(editor.page, name, clip)
}

async function openReelay(action: string): Promise<void> {
  const { page } = editor
  await searchNodes(page, n8n.url, 'video')
  await page.getByTestId('item-iterator-item').filter({ hasText: 'Reelay' }).first().click()
  await page.getByText(action, { exact: true }).first().click()
  await field(page, 'provider').waitFor()
}

test.each(['video', 'sora', 'text to video'])('searching for "%s" finds Reelay', async (words) => {
  const { page } = editor
  await searchNodes(page, n8n.url, words)
  const found = page.getByTestId('item-iterator-item').filter({ hasText: 'Reelay' }).first()
  await found.waitFor()
  expect(await found.textContent()).toContain('Make videos from text or images')
  if (words === 'video') await picture('n8n-search')
})

test('a clip of the sandbox is ordered, made and watched', async () => {
  const { page } = editor
  await openReelay('Generate a video')
  const prompt = 'A lighthouse on a cliff at dusk. Its beam sweeps over a calm sea, slow drone shot.'
  await field(page, 'prompt').locator('textarea').fill(prompt)
  expect(await field(page, 'provider').locator('input').inputValue()).toBe('Sandbox (Free, No Key)')
  expect(await field(page, 'duration').locator('input').inputValue()).toBe('Default: 4 s · free')
  await page.getByTestId('node-execute-button').first().click()

  await page.getByTestId('ndv-view-binary-data').click({ timeout: 30_000 })
  const video = page.locator('video')
  await expect
    .poll(() => video.evaluate((element: HTMLVideoElement) => element.currentTime), { timeout: 15_000 })
    .toBeGreaterThan(0.5)
  const seen = await video.evaluate(({ readyState, videoWidth, videoHeight, duration }: HTMLVideoElement) => {
    return { ready: readyState >= 2, videoWidth, videoHeight, duration: Math.round(duration) }
  })
  expect(seen).toEqual({ ready: true, videoWidth: 1280, videoHeight: 720, duration: 4 })
  await video.evaluate(async (element: HTMLVideoElement) => {
    while (element.currentTime < 1.4) await new Promise((resolve) => requestAnimationFrame(resolve))
    element.pause()
  })
  await picture('n8n-clip')
})

test('the price stands beside each choice, and only what the model can do is offered', async () => {
  const { page } = editor
  await openReelay('Generate a video')
  await field(page, 'prompt')
    .locator('textarea')
    .fill('A red fox walks through fresh snow at dawn, slow tracking shot.')
  await choose(page, 'provider', 'AIVideoAPI')
  await page.getByText('Connect to Reelay AIVideoAPI').waitFor()
  const model = field(page, 'model').getByTestId('rlc-input')
  expect(await model.getAttribute('placeholder')).toBe('Default of the provider')
  const choices = await openChoices(page, 'duration')
  expect((await choices.allTextContents()).map((text) => text.trim())).toEqual([
    'Default: 4 s · $0.84',
    ...[4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15].map((seconds) => `${seconds} s · $${(seconds * 0.21).toFixed(2)}`),
  ])
  await picture('n8n-prices')
  await closeChoices(page, 'duration')

  await model.click()
  await page.getByTestId('rlc-search').fill('seedance 2.0')
  await page.getByTestId('rlc-item').first().click()
  expect(await model.inputValue()).toMatch(/^doubao-seedance-2\.0 · from \$/)
  const resolutions = await openChoices(page, 'resolution')
  expect(await resolutions.allTextContents()).toContainEqual(expect.stringMatching(/1080p · \$[\d.]+ a second/))
  await closeChoices(page, 'resolution')

  // Another provider has other models: what was chosen before is not kept.
  await choose(page, 'provider', 'APIMart')
  await expect.poll(() => model.inputValue()).toBe('')
})

test('a way to wait that this provider does not have says so before anything runs', async () => {
  const { page } = editor
  await openReelay('Generate a video')
  await choose(page, 'waitMode', 'Suspend Until Called')
  await page.getByText('This provider does not call back.').waitFor()
  await choose(page, 'provider', 'AIVideoAPI')
  await page.getByText('The provider has to reach this n8n from the internet').waitFor()
})

test('a template opens with its notes and runs: what was made goes one way, what failed another', async () => {
  const { page } = editor
  const { id } = await n8n.client.createWorkflow(readTemplate('many-prompts-with-a-budget'))
  await page.goto(`${n8n.url}/workflow/${id}`)
  await page.getByRole('heading', { name: 'Many prompts, a budget, and a list of failures' }).waitFor()
  expect(await page.getByTestId('canvas-node').count()).toBe(6)
  await page.getByTestId('execute-workflow-button').click()
  await page.getByText('Workflow executed successfully').waitFor({ timeout: 60_000 })
  expect(await page.getByTestId('edge-label').allTextContents()).toEqual(
    expect.arrayContaining([expect.stringMatching('3 items'), expect.stringMatching('2 items')]),
  )
  await page.getByTestId('zoom-to-fit').click()
  await picture('n8n-template', { x: 130, y: 310, width: 1220, height: 300 })
})
