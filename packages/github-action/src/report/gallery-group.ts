/** Clips of one prompt, side by side: the prompt once, then what each way made of it. */

import { createHash } from 'node:crypto'
import type { Video } from '../clips/manifest.ts'
import { clips } from './clip-words.ts'
import type { Compared } from './compared.ts'
import { copyButton, prompt, renderCard } from './gallery-card.ts'
import { takesOf } from './groups.ts'
import { icon } from './icons.ts'
import type { PlannedAs } from './summary.ts'

export interface GroupPlace {
  /** From 0. */
  number: number
  /** Places in the manifest. */
  indices: readonly number[]
  title: string
  /** Of each clip of the manifest. */
  planned: readonly PlannedAs[] | undefined
  hrefOf(video: Video): string | null
}

export function renderGroup(videos: readonly Video[], compared: readonly Compared[], place: GroupPlace): string {
  const { number, indices, title, planned } = place
  const first = videos[indices[0]!]!
  const takes = takesOf(indices, compared)
  const cards = indices.map((index, at) => {
    const video = videos[index]!
    const take = takes[at] ?? ''
    const group = { compared: compared[index]!, id: short([compared[index]!.way, take, video.taskId]), take }
    const plan = planned?.[index]?.card
    return renderCard(video, { index, count: videos.length, href: place.hrefOf(video), plan, group })
  })
  const upright = indices.every((index) => (videos[index]!.height ?? 0) >= (videos[index]!.width ?? 1))
  const heading = `group-${number + 1}`
  return `<section class="group" data-group="${short([title, compared[indices[0]!]!.subject])}" aria-labelledby="${heading}">
<div class="group-head">
<h2 id="${heading}">Comparison ${number + 1} <span>${clips(indices.length)} of one prompt</span></h2>
${prompt(first)}
${copyButton(first)}
</div>
<div class="together" hidden>
<button type="button" class="together-play" aria-pressed="false">${icon('play')}<span>Play together</span></button>
<input type="range" class="together-seek" min="0" max="1" step="0.01" value="0" aria-label="Moment in all clips of comparison ${number + 1}">
<output class="together-time"></output>
</div>
<ul class="cards side${upright ? ' upright' : ''}" aria-label="Clips of comparison ${number + 1}">
${cards.join('\n')}
</ul>
</section>`
}

/** A name for what a vote is about, that is the same when the page is made again. */
function short(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16)
}
