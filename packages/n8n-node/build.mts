/**
 * Bundles each node and credential into one CommonJS file of its own, as n8n loads them, with everything inside but
 * n8n-workflow: a verified node has no runtime dependency. Not minified: reviewers read what they approve.
 */

import { cp, glob, rename, rm } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { build, type Plugin } from 'esbuild'

const here = import.meta.dirname
const dist = join(here, 'dist')
/** Built beside it and moved there at the end: whoever loads or packs meanwhile finds the whole of one build. */
const outdir = join(here, '.dist')

/**
 * n8n's checks forbid the name `globalThis` in what is shipped; zod keeps its two registries on it, so that several copies
 * share them, which a bundle has no use for.
 */
const withoutGlobalThis: Plugin = {
  name: 'without-global-this',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^reelay:no-global-this$/ }, ({ path }) => ({ path, namespace: 'reelay' }))
    onLoad({ filter: /.*/, namespace: 'reelay' }, () => ({
      contents: 'const own = {}; export { own as globalThis }',
      loader: 'js',
    }))
  },
}

const files = (pattern: string): Promise<string[]> => Array.fromAsync(glob(pattern, { cwd: here }))

await rm(outdir, { recursive: true, force: true })
const { metafile } = await build({
  absWorkingDir: here,
  entryPoints: [...(await files('nodes/**/*.node.ts')), ...(await files('credentials/*.credentials.ts'))],
  outbase: '.',
  outdir,
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  conditions: ['source'],
  external: ['n8n-workflow'],
  inject: ['reelay:no-global-this'],
  legalComments: 'none',
  // Class names are what n8n looks for.
  keepNames: false,
  plugins: [withoutGlobalThis],
  metafile: true,
  logLevel: 'warning',
})
for (const asset of [...(await files('nodes/**/*.node.json')), ...(await files('icons/*.svg'))])
  await cp(join(here, asset), join(outdir, asset), { recursive: true })

await rm(dist, { recursive: true, force: true })
await rename(outdir, dist)

for (const [file, { bytes }] of Object.entries(metafile.outputs))
  if (file.startsWith('.dist/nodes'))
    console.log(`${relative(dirname(here), join(here, file.slice(1)))}  ${Math.round(bytes / 1000)} kB`)
