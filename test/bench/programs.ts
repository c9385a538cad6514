/**
 * The contenders as they would be published: bundled JavaScript. Run from its source a program would carry Node's type
 * stripping (17 MB) and each file's loading.
 */

import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'

const here = import.meta.dirname

export interface Programs extends AsyncDisposable {
  path(name: string): string
}

/** @param names of files in this folder, without `.ts` */
export async function buildPrograms(...names: string[]): Promise<Programs> {
  const outdir = await mkdtemp(join(here, '../../node_modules/.reelay-bench-'))
  await build({
    entryPoints: names.map((name) => join(here, `${name}.ts`)),
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    conditions: ['source'],
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
    logLevel: 'warning',
  })
  return {
    path: (name) => join(outdir, `${name}.mjs`),
    [Symbol.asyncDispose]: () => rm(outdir, { recursive: true }),
  }
}
