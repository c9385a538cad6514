import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createClient, readMp4 } from '../../src/node/index.ts'

test('the short form buys, waits and saves a clip that plays', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'reelay-client-'))
  const client = createClient({ provider: 'sandbox' })
  try {
    const task = await client.submit({ prompt: 'a lighthouse', duration: 6, aspectRatio: '9:16' })
    const statuses: string[] = []
    for await (const { status } of client.wait(task)) statuses.push(status)
    expect(statuses.at(-1)).toBe('succeeded')

    const target = join(folder, 'clips', 'lighthouse.mp4')
    const file = await client.download(task, target)
    expect(file).toMatchObject({ duration: 6, width: 720, height: 1280 })
    expect(await readMp4(target)).toMatchObject({ duration: 6 })
    expect(await readdir(join(folder, 'clips'))).toEqual(['lighthouse.mp4'])
  } finally {
    await client.close()
    await rm(folder, { recursive: true })
  }
})
