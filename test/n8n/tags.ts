/** A workflow's tags: n8n's REST interface wants their ids, and a file has their names. */

import type { N8nClient } from './client.ts'

export interface Tag {
  name: string
}

/** As the editor does it on import: those that are not there yet are made. */
export async function tagIds(client: N8nClient, tags: Tag[]): Promise<string[]> {
  const there = (await client.request('GET', '/tags')) as { id: string; name: string }[]
  const ids: string[] = []
  for (const { name } of tags) {
    const known = there.find((tag) => tag.name === name)
    const { id } = known ?? ((await client.request('POST', '/tags', { name })) as { id: string })
    ids.push(id)
  }
  return ids
}
