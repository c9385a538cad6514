/** File names of clips: stable between runs, unique, safe on every system, and telling which prompt they came from. */

import { createHash } from 'node:crypto'
import { slug } from '@reelay/core/host'
import type { PromptClip } from './prompts/expand.ts'
import { promptEnding } from './prompts/parse.ts'

/** Bytes of UTF-8: most file systems take 255 for a whole name. */
const LONGEST = 120

/** One name without ending for each clip and take, in the order of the clips. */
export function nameClips(clips: readonly PromptClip[], takes: number): string[][] {
  const bases = clips.map(baseName)
  const counts = new Map<string, number>()
  for (const base of bases) counts.set(base, (counts.get(base) ?? 0) + 1)
  const seen = new Set<string>()
  return clips.map((clip, index) => {
    const base = bases[index] as string
    // Two clips with one name are told apart by what they are, not by their place: a new row renames no other.
    const distinct = counts.get(base) === 1 ? base : `${base}-${hash(clip)}`
    // A file may be called like another one's take.
    let names = takesOf(distinct, takes)
    for (let copy = 2; names.some((name) => seen.has(name)); copy++) names = takesOf(`${distinct}-${copy}`, takes)
    for (const name of names) seen.add(name)
    return names
  })
}

function takesOf(name: string, takes: number): string[] {
  return Array.from({ length: takes }, (_, take) => (take === 0 ? name : `${name}-take${take + 1}`))
}

function baseName(clip: PromptClip): string {
  const { source, variant, siblings, input } = clip
  if (source === null) return nameOf(firstWords(input.prompt ?? ''), 60)
  const ending = promptEnding(source.file) ?? ''
  const file = nameOf(source.file.slice(0, source.file.length - ending.length).replace(/^(?:.*\/)?prompts\//, ''), 60)
  if (siblings === 1) return file
  return nameOf(`${file}-${variant.length > 0 ? variant.join('-') : firstWords(input.prompt ?? '')}`, LONGEST)
}

function firstWords(prompt: string): string {
  return prompt.trim().split(/\s+/).slice(0, 6).join(' ')
}

function hash({ source, input, files, variant }: PromptClip): string {
  // Names are stable from release to release: fields that came later are written behind the others, where they are set.
  const { prompt, model, duration, aspectRatio, resolution, extra, ...later } = input
  const { imageUrl = [], ...otherFiles } = files
  const others = Object.keys(otherFiles).length === 0 ? [] : [otherFiles]
  const identity = JSON.stringify([
    source?.file,
    { prompt, model, duration, aspectRatio, resolution, extra, ...later },
    imageUrl,
    variant,
    ...others,
  ])
  return createHash('sha256').update(identity).digest('hex').slice(0, 8)
}

/** @param longest bytes of UTF-8 */
function nameOf(text: string, longest: number): string {
  return slug(text, (name) => Buffer.byteLength(name) <= longest) || 'clip'
}
