/** The `videos` output, as large as GitHub takes it. */

import type { Video } from '../clips/manifest.ts'

/**
 * Outputs of a job together may have 1 MiB, counted as UTF-16 (docs.github.com, "Passing job outputs"): 524,288 units. A
 * job that maps more to its outputs fails. Some are left for the outputs of other steps.
 */
const LARGEST = 500_000
/** Units of a prompt that is cut. */
const SHORT_PROMPT = 80

export interface FittedVideos {
  text: string
  /** What is left in it: `prompts` are cut where only the clips fit; the whole is in the manifest. */
  left: 'everything' | 'short prompts' | 'nothing'
}

/** @param others the step's other outputs, which count as well */
export function fitVideos(videos: readonly Video[], others: Readonly<Record<string, string>>): FittedVideos {
  const taken = Object.entries(others).reduce((sum, [name, value]) => sum + name.length + value.length, 'videos'.length)
  const fits = (text: string) => text.length + taken <= LARGEST
  const everything = JSON.stringify(videos)
  if (fits(everything)) return { text: everything, left: 'everything' }
  const short = JSON.stringify(videos.map((video) => ({ ...video, prompt: cut(video.prompt) })))
  return fits(short) ? { text: short, left: 'short prompts' } : { text: '[]', left: 'nothing' }
}

/** Not through the middle of a character, which takes two units beyond the basic plane. */
function cut(prompt: string): string {
  return prompt.slice(0, SHORT_PROMPT).replace(/[\ud800-\udbff]$/, '')
}
