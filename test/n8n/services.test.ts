/** Templates that use Google Sheets, Drive, YouTube, Slack and S3: those nodes are n8n's own, and only the far ends are ours. */

import { type Simulator, startSimulator } from '@reelay/simulator'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Execution, nodeItems, nodeRuns } from './execution.ts'
import { type N8nServer, startN8n } from './server.ts'
import { signedIn } from './services/accounts.ts'
import { Bucket, S3 } from './services/bucket.ts'
import { type Edge, openEdge } from './services/edge.ts'
import { SHEETS, Sheet } from './services/sheet.ts'
import { SLACK, Slack } from './services/slack.ts'
import { UPLOADS, Uploads } from './services/uploads.ts'
import { atProvider, CREDENTIAL_TYPES, changed, isReelay, readTemplate } from './templates.ts'
import type { Workflow } from './workflow.ts'

const MAKE = 'Make the clips'
const COLUMNS = ['id', 'prompt', 'aspectRatio', 'status', 'link', 'task', 'note']

let sim: Simulator
let edge: Edge
let n8n: N8nServer
let sheet: Sheet
let bucket: Bucket
let uploads: Uploads
let slack: Slack

beforeAll(async () => {
  sim = await startSimulator({ taskMs: 1000 })
  edge = await openEdge({
    [SHEETS]: (asked) => sheet.answer(asked),
    [S3]: (asked) => bucket.answer(asked),
    [UPLOADS]: (asked) => uploads.answer(asked),
    [SLACK]: (asked) => slack.answer(asked),
  })
  n8n = await startN8n({ nodes: true, env: edge.env })
})

afterAll(async () => {
  await n8n?.stop()
  await edge?.[Symbol.asyncDispose]()
  await sim?.close()
})

beforeEach(() => {
  sim.reset()
  uploads = new Uploads()
  slack = new Slack()
  bucket = new Bucket('my-bucket')
  bucket.put('photos/red-sneaker.png', PIXEL)
  bucket.put('photos/[fail]-boots.png', PIXEL)
  bucket.put('photos/wrist_watch.png', PIXEL)
  sheet = new Sheet('Clips', COLUMNS, [
    ['coffee', 'Coffee is poured into a glass cup.', '9:16', 'ready'],
    ['tea', '[fail] Tea is poured into a cup.', '16:9', 'ready'],
    ['old', 'Made last week.', '16:9', 'done', 'https://example.com/old', 'task-of-old', ''],
    [4, 'A watch on dark slate.', '', 'ready'],
    ['later', 'Nobody has looked at this one.', '16:9', ''],
  ])
})

/** A picture of one pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** Imported, with its credentials and the sheet's address, as a person does it. */
function imported(name: string): Promise<Workflow> {
  const fitted = JSON.stringify(readTemplate(name)).replace(/https:[^"]*THE-ADDRESS-OF-YOUR-OWN-SHEET[^"]*/, sheet.url)
  // n8n's pause between tries only takes time here.
  const quick = changed(JSON.parse(fitted) as Workflow, isReelay, () => ({ waitBetweenTries: 10 }))
  return signedIn(n8n.client, quick)
}

/** At a provider that counts what it sells, and takes an image as a file. */
async function paid(template: Workflow): Promise<Workflow> {
  const account = { apiKey: 'sk-test-key-123456', baseUrl: sim.baseUrl('apimart') }
  const credential = await n8n.client.createCredential(CREDENTIAL_TYPES.apimart, account)
  // Looking more often than a person would want to pay in requests only saves time here.
  return changed(atProvider(template, 'apimart', credential), isReelay, ({ parameters }) => ({
    parameters: { ...parameters, options: { ...(parameters['options'] as object), pollInterval: 1 } },
  }))
}

/** @returns what runs the same stored workflow, each time it is called. */
async function runner(template: Workflow): Promise<() => Promise<Execution>> {
  const stored = await n8n.client.createWorkflow(template)
  return async () => {
    const execution = await n8n.client.finished(await n8n.client.run(stored, 'Every weekday'), { timeout: 60_000 })
    expect(execution.data.resultData.error?.message).toBeUndefined()
    expect(execution.status).toBe('success')
    return execution
  }
}

/** The bytes that came are those of the clips that the node gave. */
async function expectClips(execution: Execution): Promise<void> {
  const made = await Promise.all(
    nodeItems(execution, MAKE).map(async ({ binary }) => {
      const file = await n8n.client.binary(binary?.['data']?.id ?? '')
      return Buffer.from(await file.arrayBuffer())
    }),
  )
  expect(uploads.files().map(({ bytes }) => bytes)).toEqual(made)
  for (const bytes of made) expect(bytes.subarray(4, 8).toString()).toBe('ftyp')
}

describe('sheet-to-drive-and-slack', () => {
  const sentTo = (channel: string) => slack.messages.filter((message) => message.channel === channel)

  test('ready rows become files in Drive, links in the sheet and messages; a row that fails stops no other', async () => {
    const run = await runner(await imported('sheet-to-drive-and-slack'))
    const before = sheet.rows()
    const execution = await run()
    await expectClips(execution)
    const [coffee, watch] = uploads.files()
    expect(uploads.files().map(({ about }) => about['name'])).toEqual(['coffee.mp4', '4.mp4'])
    const [first, second] = nodeItems(execution, MAKE).map(({ json }) => json['taskId'])
    const link = (id = '') => `https://drive.google.com/file/d/${id}/view`
    const rows = sheet.rows()
    expect(rows[0]).toEqual({ ...before[0], status: 'done', link: link(coffee?.id), task: first, note: '' })
    expect(rows[1]).toEqual({ ...before[1], status: 'failed', task: expect.any(String), note: expect.any(String) })
    expect(rows[2]).toEqual(before[2])
    expect(rows[3]).toEqual({ ...before[3], status: 'done', link: link(watch?.id), task: second, note: '' })
    expect(rows[4]).toEqual(before[4])
    expect(rows[1]?.['task']).toMatch(/^sandbox-/)
    expect(sentTo('#videos').map(({ text }) => text)).toEqual([
      `New clip coffee: ${link(coffee?.id)}\nCoffee is poured into a glass cup.`,
      `New clip 4: ${link(watch?.id)}\nA watch on dark slate.`,
      `Clip tea failed. ${rows[1]?.['note']}\nTask: ${rows[1]?.['task']}`,
    ])
    expect(nodeRuns(await run(), MAKE)).toEqual([])
    expect([uploads.files().length, slack.messages.length]).toEqual([2, 3])
  })

  test('each row is bought once, whatever Drive and Slack say, and again only when a person sets it to ready', async () => {
    uploads.refused = 'coffee'
    slack.closed = true
    const run = await runner(await paid(await imported('sheet-to-drive-and-slack')))
    await run()
    await run()
    const charges = sim.charges().map(({ prompt }) => prompt)
    expect(charges.toSorted()).toEqual([
      'A watch on dark slate.',
      'Coffee is poured into a glass cup.',
      '[fail] Tea is poured into a cup.',
    ])
    const task = sim.charges(({ prompt }) => prompt.startsWith('Coffee'))[0]?.taskId
    const [coffee, tea, , watch] = sheet.rows()
    expect(coffee).toMatchObject({ status: 'failed', link: '', task, note: expect.stringContaining('not reach Drive') })
    expect(tea).toMatchObject({ status: 'failed' })
    expect(watch).toMatchObject({ status: 'done' })

    uploads.refused = undefined
    sheet.set(0, 'status', 'ready')
    await run()
    expect(sim.charges()).toHaveLength(4)
    expect(sheet.rows()[0]).toMatchObject({ status: 'done', note: '' })
  })

  test('rows that cost more than the budget are told apart as never bought', async () => {
    const costly = changed(await paid(await imported('sheet-to-drive-and-slack')), isReelay, ({ parameters }) => ({
      parameters: { ...parameters, options: { maxCost: 0.01 } },
    }))
    await (await runner(costly))()
    expect(sim.charges()).toEqual([])
    const note = expect.stringMatching(/more than Max Cost \(\$0\.01\).*nothing was charged/)
    const told = sheet.rows().filter(({ status }) => status === 'failed')
    expect(told).toEqual(['coffee', 'tea', 4].map((id) => expect.objectContaining({ id, link: '', task: '', note })))
    expect(slack.messages).toHaveLength(3)
    expect(slack.messages[0]?.text).toMatch(/^Clip coffee failed\. .+\nTask: none$/)
  })

  test('two rows that were given one id are each made once, and no run makes them again', async () => {
    sheet.set(3, 'id', 'coffee')
    const run = await runner(await imported('sheet-to-drive-and-slack'))
    await run()
    expect(uploads.files()).toHaveLength(2)
    expect(nodeRuns(await run(), MAKE)).toEqual([])
  })
})

describe('s3-photos-to-youtube-drafts', () => {
  test('new photos become private videos, each once; one that fails stops no other', async () => {
    const run = await runner(await imported('s3-photos-to-youtube-drafts'))
    const execution = await run()
    await expectClips(execution)
    const [shoe, watch] = uploads.files()
    expect(uploads.files().map(({ service, about }) => [service, about])).toEqual(
      ['red sneaker', 'wrist watch'].map((title) => [
        'youtube',
        expect.objectContaining({
          snippet: expect.objectContaining({ title, description: expect.stringContaining(`${title}. The product`) }),
          status: expect.objectContaining({ privacyStatus: 'private' }),
        }),
      ]),
    )
    expect(slack.messages.map(({ text }) => text)).toEqual([
      `red sneaker is on YouTube, private: https://youtu.be/${shoe?.id}`,
      `wrist watch is on YouTube, private: https://youtu.be/${watch?.id}`,
      expect.stringMatching(/^photos\/\[fail\]-boots\.png failed\. .+\nTask: sandbox-/),
    ])
    expect(nodeRuns(await run(), MAKE)).toEqual([])
    bucket.put('photos/tea-pot.png', PIXEL)
    expect(nodeItems(await run(), MAKE)).toHaveLength(1)
    expect(uploads.files()).toHaveLength(3)
  })

  test('a provider gets the photo itself and is paid once, also when YouTube refuses the clip', async () => {
    uploads.refused = 'red sneaker'
    const run = await runner(await paid(await imported('s3-photos-to-youtube-drafts')))
    await run()
    await run()
    expect(sim.charges()).toHaveLength(3)
    expect(sim.violations()).toEqual([])
    const task = sim.charges(({ prompt }) => prompt.startsWith('red sneaker'))[0]?.taskId
    const told = slack.messages.find(({ text }) => text.includes('red-sneaker'))
    expect(told?.text).toMatch(/^photos\/red-sneaker\.png failed\. The clip is made and did not reach YouTube: /)
    expect(told?.text).toContain(`Task: ${task}`)
    expect(uploads.files().map(({ about }) => about)).toMatchObject([{ snippet: { title: 'wrist watch' } }])
  })
})
