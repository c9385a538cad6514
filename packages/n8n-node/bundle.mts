/**
 * Bundles the node of a package, what it does and each credential into CommonJS files, as n8n loads them, with everything
 * inside but n8n-workflow: a verified node has no runtime dependency. Not minified: reviewers read what they approve.
 */

import { globSync } from 'node:fs'
import { cp, readdir, rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild'

const OPERATIONS = join(import.meta.dirname, 'nodes/Reelay/operations.ts')

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

const COMMON: BuildOptions = {
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  conditions: ['source'],
  external: ['n8n-workflow'],
  logLevel: 'warning',
}

/**
 * What the modules of a folder export, by their files' names. Node itself cannot import n8n-workflow as a module, so they are
 * bundled first, once for all of them.
 */
async function evaluate(folder: string, plugins: Plugin[]): Promise<Record<string, Record<string, unknown>>> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.ts'))
  const contents = files.map((file) => `export * as '${file}' from './${file}'`).join('\n')
  const { outputFiles } = await build({ ...COMMON, stdin: { contents, resolveDir: folder }, plugins, write: false })
  const module = { exports: {} }
  new Function('module', 'require', outputFiles[0]?.text ?? '')(module, createRequire(join(folder, 'index.ts')))
  return module.exports
}

/**
 * n8n loads every node when it starts. What it needs then is the description, and the panel in it is data: worked out
 * here, once, from the providers and their models. The code lies beside it and is loaded with `require` when the node is
 * first asked for something, so that n8n's own unloading of a package takes it along.
 */
const panelAsData = (plugins: Plugin[]): Plugin => ({
  name: 'panel-as-data',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/properties\// }, ({ importer, path, resolveDir }) =>
      importer.endsWith('.node.ts') ? { path: join(resolveDir, path), namespace: 'data' } : undefined,
    )
    let modules: ReturnType<typeof evaluate> | undefined
    onLoad({ filter: /.*/, namespace: 'data' }, async ({ path }) => {
      modules ??= evaluate(dirname(path), plugins)
      const contents = Object.entries((await modules)[basename(path)] ?? {})
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value, null, 2)}\n`)
        .join('')
      return { contents, loader: 'js' }
    })
    onResolve({ filter: /^\.\/operations\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './operations.js', external: true } : undefined,
    )
  },
})

/**
 * @param folder of the package: its nodes, credentials and icons; `dist` is written there
 * @param plugins that change what the bundle is made of
 */
export async function bundle(folder: string, plugins: Plugin[] = []): Promise<Metafile['outputs']> {
  const files = (pattern: string) => globSync(pattern, { cwd: folder })
  const nodes = files('nodes/*/*.node.ts')
  const modules = [...nodes, ...files('credentials/*.credentials.ts')]
  /** Built beside it and moved there at the end: whoever loads or packs meanwhile finds the whole of one build. */
  const outdir = join(folder, '.dist')
  const dist = join(folder, 'dist')
  await rm(outdir, { recursive: true, force: true })
  const { metafile } = await build({
    ...COMMON,
    absWorkingDir: folder,
    entryPoints: [
      ...modules.map((path) => ({ in: path, out: path.replace(/\.ts$/, '') })),
      ...nodes.map((path) => ({ in: OPERATIONS, out: join(dirname(path), 'operations') })),
    ],
    outdir,
    inject: ['reelay:no-global-this'],
    legalComments: 'none',
    // Class names are what n8n looks for.
    keepNames: false,
    plugins: [withoutGlobalThis, panelAsData(plugins), ...plugins],
    // `require` instead of `import()`.
    supported: { 'dynamic-import': false },
    metafile: true,
  })
  for (const asset of [...files('nodes/*/*.node.json'), ...files('icons/*.svg')])
    await cp(join(folder, asset), join(outdir, asset), { recursive: true })
  await rm(dist, { recursive: true, force: true })
  await rename(outdir, dist)
  return metafile.outputs
}
