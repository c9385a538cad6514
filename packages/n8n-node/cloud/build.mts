/**
 * `npm run build:cloud`: a package for each provider of packages.json, ready to be packed, in a folder beside this file. All but
 * `dist` is committed, for n8n's scanner looks for a published package's sources in the repository. `--check` fails where what
 * is committed is not up to date.
 */

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { withPart } from '../../../scripts/page-part.ts'
import { bundle } from '../bundle.mts'
import { CHOSEN, type Chosen } from './chosen.mts'
import { iconOf } from './icon.mts'
import { manifestOf } from './manifest.mts'
import { only } from './only.mts'
import { readmeOf } from './readme.mts'
import { codexOf, credentialOf, nodeOf } from './sources.mts'

const root = join(import.meta.dirname, '../../..')

async function textsOf(chosen: Chosen): Promise<Record<string, string>> {
  const node = `nodes/${chosen.className}/${chosen.className}.node`
  return {
    'package.json': manifestOf(chosen),
    'README.md': readmeOf(chosen),
    LICENSE: readFileSync(join(root, 'LICENSE'), 'utf8'),
    [`${node}.ts`]: nodeOf(chosen),
    [`${node}.json`]: codexOf(chosen),
    [`credentials/${chosen.credential}.credentials.ts`]: credentialOf(chosen),
    'icons/reelay.svg': await iconOf(chosen.colour, 'reelay.svg'),
    'icons/reelay.dark.svg': await iconOf(chosen.colour, 'reelay.dark.svg'),
  }
}

/** The list on the page for people. */
function listed(): string {
  const rows = CHOSEN.map(({ adapter, packageName, name, displayName, credential, publish }) => {
    const type = `${credential.charAt(0).toLowerCase()}${credential.slice(1)}`
    return `| ${adapter.name} | \`${packageName}\` | \`${packageName}.${name}\`, *${displayName}* | \`${type}\` | ${publish ? 'yes' : 'not yet'} |`
  })
  return ['| provider | package | node | credential | goes out with a release |', '| --- | --- | --- | --- | --- |', ...rows].join('\n')
}

const stale: string[] = []
const page = join(root, 'docs/n8n-cloud.md')
const before = readFileSync(page, 'utf8')
const after = withPart(before, 'packages', listed())
if (after !== before) {
  stale.push(page)
  writeFileSync(page, after)
}
for (const chosen of CHOSEN)
  for (const [file, text] of Object.entries(await textsOf(chosen))) {
    const path = join(chosen.folder, file)
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue
    stale.push(path)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
const known = new Set(CHOSEN.map(({ adapter }) => String(adapter.id)))
for (const entry of readdirSync(import.meta.dirname, { withFileTypes: true })) {
  if (!entry.isDirectory() || known.has(entry.name)) continue
  stale.push(entry.name)
  rmSync(join(import.meta.dirname, entry.name), { recursive: true })
}
await Promise.all(CHOSEN.map(({ adapter, folder }) => bundle(folder, [only(adapter.id)])))
console.log(`${CHOSEN.length} packages for one provider each are built, ${stale.length} files of theirs were written.`)
if (stale.length > 0 && process.argv.includes('--check')) {
  console.error('They were not up to date. Commit what `npm run build:cloud` writes.')
  process.exitCode = 1
}
