/** `node scripts/release-notes.ts 1.2.0`: what the changelogs of all packages say of a version, each thing once. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** @param root the repository, or a copy of it */
export function releaseNotes(root: string, version: string): string {
  const said = new Set<string>()
  for (const name of readdirSync(join(root, 'packages')).sort()) {
    const changelog = join(root, 'packages', name, 'CHANGELOG.md')
    if (!existsSync(changelog)) continue
    for (const entry of entriesOf(readFileSync(changelog, 'utf8'), version)) said.add(entry)
  }
  // A change that all packages share is told once, without the commit that each of them names.
  return `${[...said].join('\n\n')}\n`
}

/** The bullets below `## version`, without those that only say that a package of ours got a new version. */
function entriesOf(changelog: string, version: string): string[] {
  const section = changelog.split(/^## /m).find((part) => part.split('\n', 1)[0]?.trim() === version) ?? ''
  return section
    .split(/^(?=- )/m)
    .slice(1)
    .map((bullet) =>
      bullet
        .split(/^### /m, 1)[0]!
        .replace(/^- (?:[0-9a-f]{7,40}: )?/, '- ')
        .trim(),
    )
    .filter((bullet) => !/^- Updated dependencies/.test(bullet))
}

if (import.meta.main) {
  const [version] = process.argv.slice(2)
  if (!version) throw new Error('Say which version: node scripts/release-notes.ts 1.2.0')
  process.stdout.write(releaseNotes(join(import.meta.dirname, '..'), version))
}
