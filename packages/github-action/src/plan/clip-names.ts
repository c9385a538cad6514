/** File names of clips: stable between runs, unique, safe on every system, and telling which prompt they came from. */

import { createHash } from 'node:crypto'
import { slug } from '@reelay/core/host'
import type { LocatedProblem } from '../mistakes/problems.ts'
import type { PromptClip } from '../prompts/expand.ts'
import { promptEnding } from '../prompts/parse.ts'

/** Bytes of UTF-8: most file systems take 255 for a whole name. */
const LONGEST = 120

/** The ending is that of the file that comes; one that a person writes is no part of the name. */
const VIDEO_ENDING = /\.(?:mp4|m4v|mov|webm|mkv)$/i

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
    const named = (name: string) => takesOf(name, takes, clip.fileName === undefined ? '-take' : '-')
    // A file may be called like another one's take.
    let names = named(distinct)
    for (let copy = 2; names.some((name) => seen.has(name)); copy++) names = named(`${distinct}-${copy}`)
    for (const name of names) seen.add(name)
    return names
  })
}

/** A word on each name that a person gave to several clips: it is kept, with a mark behind it that tells them apart. */
export function sharedNames(clips: readonly PromptClip[]): LocatedProblem[] {
  const named = new Map<string, PromptClip[]>()
  for (const clip of clips) {
    if (clip.fileName === undefined) continue
    const name = baseName(clip)
    named.set(name, [...(named.get(name) ?? []), clip])
  }
  return [...named].flatMap(([name, [first, second, ...others]]): LocatedProblem[] => {
    if (!first || !second) return []
    const [one, other] = [placeOf(first), placeOf(second)]
    const places = [one, ...(other === one ? [] : [other])].join(' and ')
    const count = others.length + 2
    const message = `${count} clips are called "${name}" (${places}), so each file has a mark of its own behind the name. To choose it yourself, put a variable into fileName.`
    return [{ ...place(second), field: 'fileName', message }]
  })
}

function place(clip: PromptClip): Pick<LocatedProblem, 'file' | 'line'> {
  const line = clip.lineOf('fileName')
  return { ...(clip.source === null ? {} : { file: clip.source.file }), ...(line === undefined ? {} : { line }) }
}

function placeOf(clip: PromptClip): string {
  const { file, line } = place(clip)
  return `${file}:${line}`
}

/** @param mark what stands before the number of a take */
function takesOf(name: string, takes: number, mark: string): string[] {
  return Array.from({ length: takes }, (_, take) => (take === 0 ? name : `${name}${mark}${take + 1}`))
}

function baseName(clip: PromptClip): string {
  const { source, variant, siblings, input, fileName } = clip
  if (fileName !== undefined) return nameOf(fileName.replace(VIDEO_ENDING, ''), LONGEST)
  if (source === null) return nameOf(firstWords(input.prompt ?? ''), 60)
  const ending = promptEnding(source.file) ?? ''
  const file = nameOf(source.file.slice(0, source.file.length - ending.length).replace(/^(?:.*\/)?prompts\//, ''), 60)
  if (siblings === 1) return file
  return nameOf(`${file}-${variant.length > 0 ? variant.join('-') : firstWords(input.prompt ?? '')}`, LONGEST)
}

function firstWords(prompt: string): string {
  return prompt.trim().split(/\s+/).slice(0, 6).join(' ')
}

function hash({ source, input, files, variant, provider }: PromptClip): string {
  // Names are stable from release to release: fields that came later are written behind the others, where they are set.
  const { prompt, model, duration, aspectRatio, resolution, extra, ...later } = input
  const maker = provider === undefined ? [] : [provider]
  const { imageUrl = [], ...otherFiles } = files
  const others = Object.keys(otherFiles).length === 0 ? [] : [otherFiles]
  const identity = JSON.stringify([
    source?.file,
    { prompt, model, duration, aspectRatio, resolution, extra, ...later },
    imageUrl,
    variant,
    ...others,
    ...maker,
  ])
  return createHash('sha256').update(identity).digest('hex').slice(0, 8)
}

/** @param longest bytes of UTF-8 */
function nameOf(text: string, longest: number): string {
  return slug(text, (name) => Buffer.byteLength(name) <= longest) || 'clip'
}
