/** Which clips are one prompt, made in several ways. */

import type { Compared } from './compared.ts'

/** Places in the manifest, in its order. */
export interface Groups {
  groups: number[][]
  others: number[]
}

/** Takes of one way are no comparison; beside another way they are. */
export function groupsOf(compared: readonly Compared[]): Groups {
  const bySubject = Map.groupBy(compared.keys(), (index) => compared[index]!.subject)
  const groups = [...bySubject.values()].filter(
    (indices) => new Set(indices.map((index) => compared[index]!.way)).size > 1,
  )
  const grouped = new Set(groups.flat())
  return { groups, others: [...compared.keys()].filter((index) => !grouped.has(index)) }
}

/** `take 2` of each clip of a group; empty where its way has one clip. */
export function takesOf(group: readonly number[], compared: readonly Compared[]): string[] {
  const ways = group.map((index) => compared[index]!.way)
  return ways.map((way, at) => {
    const take = ways.slice(0, at + 1).filter((other) => other === way).length
    return ways.filter((other) => other === way).length > 1 ? `take ${take}` : ''
  })
}
