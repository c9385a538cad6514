import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The folders of the packages for one provider that are published. Any of them is built first: `npm run build:cloud`. */
export function published(cloud: string = import.meta.dirname): string[] {
  const listed = JSON.parse(readFileSync(join(cloud, 'packages.json'), 'utf8')) as { provider: string; publish: boolean }[]
  return listed.filter(({ publish }) => publish).map(({ provider }) => join(cloud, provider))
}

// For a shell: one folder a line.
if (import.meta.main) console.log(published().join('\n'))
