/** Where manifest and gallery are written. */

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { GALLERY, MANIFEST } from '../inputs/output-folder.ts'

/** Below `output-dir`: a plan's pages, where those of clips lie in it. */
const PLAN = 'plan'

/**
 * `output-dir`; for a plan a folder in it where a gallery of clips is there already, which is of more worth than any plan.
 * @param outputDir absolute
 */
export async function pagesFolder(outputDir: string, isPlan: boolean): Promise<string> {
  return isPlan && (await hasClips(outputDir)) ? join(outputDir, PLAN) : outputDir
}

/** Whether the pages in a folder are those of a run that bought or delivered something. What is not ours counts as such. */
async function hasClips(folder: string): Promise<boolean> {
  const read = (name: string) => readFile(join(folder, name), 'utf8').catch(() => null)
  const manifest = await read(MANIFEST)
  if (manifest === null) return (await read(GALLERY)) !== null
  try {
    const { videos } = JSON.parse(manifest) as { videos: { path: unknown; taskId: unknown }[] }
    return videos.some(({ path, taskId }) => path !== null || taskId !== null)
  } catch {
    return true
  }
}
