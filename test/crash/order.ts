/** What the runs of a round are asked for, and what its clips must be, byte by byte. */
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cardsOf } from '@reelay/core'
import { ADAPTERS } from '@reelay/core/host'
import { loadClips } from '@reelay/simulator/clips/clips'
import { toBuffer } from '@reelay/simulator/http/bytes'
import { modelAt } from '@reelay/simulator/sold'
import type { AspectRatio, ProviderId } from '@reelay/simulator/types'

/** One prompt text. Every take of it is a purchase; a second file with the same text is none. */
export interface Wish {
  /** What the Action calls the clip: the name of its file. */
  name: string
  text: string
  aspectRatio: AspectRatio
  seconds: number
}

/** Every video of a round has this size, so that a download takes some time. */
export const CLIP_BYTES = 300_000

/** @param lengthOf seconds that a clip lasts which should last so many */
export function wishesOf(round: string, lengthOf: (seconds: number) => number): Wish[] {
  const wish = (name: string, aspectRatio: AspectRatio, seconds: number, scene: string): Wish => ({
    name,
    aspectRatio,
    seconds: lengthOf(seconds),
    text: `${scene} (${round})`,
  })
  return [
    wish('coffee', '16:9', 4, 'Coffee is poured into a glass cup'),
    wish('lighthouse', '9:16', 8, 'A lighthouse at dusk'),
    wish('oak', '16:9', 12, 'The same old oak in autumn'),
    wish('waterfall', '9:16', 4, 'A waterfall tumbles into a pool'),
  ]
}

/** Of the seconds that the model makes which is sold there, the nearest. */
export function lengthAt(provider: ProviderId): (seconds: number) => number {
  const { model = ADAPTERS[provider].defaultModel } = modelAt(provider)
  const durations = cardsOf(provider).find((card) => card.model === model)?.durations ?? []
  return (wanted) => durations.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0] ?? wanted
}

/** Writes the prompts, and the first of them once more under another name. */
export function writePrompts(workspace: string, wishes: readonly Wish[]): void {
  const folder = join(workspace, 'prompts')
  mkdirSync(folder, { recursive: true })
  for (const { name, text, aspectRatio, seconds } of [...wishes, { ...wishes[0]!, name: 'second-coffee' }])
    writeFileSync(
      join(folder, `${name}.md`),
      `---\nduration: ${seconds}\naspectRatio: '${aspectRatio}'\n---\n\n${text}\n`,
    )
}

/** SHA-256 of the video that the simulator makes of a wish. */
export async function createExpectation(sizeBytes: number): Promise<(wish: Wish) => string> {
  const clips = await loadClips()
  const known = new Map<string, string>()
  return ({ aspectRatio, seconds }) => {
    const kind = `${aspectRatio} ${seconds}`
    const before = known.get(kind)
    if (before !== undefined) return before
    const video = clips({ aspectRatio, seconds, sizeBytes, taskId: 'any', lastModified: new Date(0) })
    const hash = createHash('sha256').update(toBuffer(video)).digest('hex')
    known.set(kind, hash)
    return hash
  }
}
