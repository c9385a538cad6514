/**
 * Bundles the Action into the committed dist/. ESM, code-split: the entry stays small so that artifact, cache, tool-cache,
 * undici, YAML, CSV, images, the MP4 reader and the report load only when a run needs them. Without white space, since a
 * tenth of the start is reading code; names and short lines stay, for stacks and for whoever reads what runs.
 */

import { readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { PROVIDER_IDS } from '../core/src/video/provider-id.ts'

const here = import.meta.dirname
const root = join(here, '../..')
const outdir = join(here, 'dist')
const undici = join(root, 'node_modules/undici')

/** What nothing here calls but something imports. Should it be called after all, that is an error, not a surprise. */
const neverCalled: Plugin = {
  name: 'never-called',
  setup({ onLoad }) {
    const leaveOut = (filter: RegExp, contents: string, folder = '') =>
      onLoad({ filter }, ({ path }) => (path.startsWith(folder) ? { contents } : undefined))
    // A whole HTTP client (770 kB) for tokens that this Action never asks for.
    leaveOut(
      /@actions[\\/]core[\\/]lib[\\/]oidc-utils\.js$/,
      'export class OidcClient { static async getIDToken() { throw new Error("OIDC is not bundled") } }',
    )
    // Runs programs to tell the name of the system.
    leaveOut(/@actions[\\/]core[\\/]lib[\\/]platform\.js$/, 'export {}')
    // undici's parser twice: this one is for processors with SIMD. Where it does not compile, the other one is taken.
    leaveOut(/undici[\\/]lib[\\/]llhttp[\\/]llhttp_simd-wasm\.js$/, 'module.exports = ""', undici)
    // The engine's transport speaks HTTP/1.1, and its bodies are texts and bytes. The toolkit has another undici.
    leaveOut(
      /undici[\\/]lib[\\/](dispatcher[\\/]client-h2|web[\\/]fetch[\\/](body|formdata)|web[\\/]webidl[\\/]index)\.js$/,
      'module.exports = function notBundled() { throw new Error("this part of undici is not bundled") }',
      undici,
    )
  },
}

/**
 * Of fdir, tinyglobby uses what matches no patterns. Its search for a `picomatch` beside it would go through the folders
 * above the Action, which are the job's.
 */
const nothingFromOutside: Plugin = {
  name: 'nothing-from-outside',
  setup({ onLoad }) {
    onLoad({ filter: /fdir[\\/]dist[\\/]index\.mjs$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      const asked = /^\t__require\.resolve\("picomatch"\);\n\tpm = __require\("picomatch"\);\n/m
      if (!asked.test(source)) throw new Error('fdir changed: its search for picomatch is not where it was')
      return { contents: source.replace(asked, ''), loader: 'js' }
    })
  },
}

/**
 * The cache client hashes the compression into an entry's version and chooses it by whether `zstd` is on the PATH: a
 * record written on one runner would be invisible on another, and a clip bought twice. Always gzip, always found.
 */
const alwaysGzip: Plugin = {
  name: 'always-gzip',
  setup({ onLoad }) {
    onLoad({ filter: /@actions[\\/]cache[\\/]lib[\\/]internal[\\/]cacheUtils\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      const chosen = /export function getCompressionMethod\(\) \{/
      if (!chosen.test(source)) throw new Error('@actions/cache changed: getCompressionMethod is not where it was')
      return {
        contents: source.replace(chosen, '$&\n    return Promise.resolve(CompressionMethod.Gzip);'),
        loader: 'js',
      }
    })
  },
}

/**
 * undici's index loads caches, mocks, WebSockets and its fetch too: half of the time until the first request leaves. The
 * engine's transport uses a few of its classes. What else needs undici (the toolkit) has a copy of its own.
 */
const fewerDispatchers: Plugin = {
  name: 'fewer-dispatchers',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^undici$/ }, ({ importer, resolveDir }) =>
      /core[\\/]src[\\/]node[\\/]dispatchers\.ts$/.test(importer)
        ? { path: 'dispatchers', namespace: 'undici', pluginData: resolveDir }
        : undefined,
    )
    onLoad({ filter: /.*/, namespace: 'undici' }, ({ pluginData: resolveDir }) => ({
      resolveDir,
      contents: `
        export { default as Pool } from 'undici/lib/dispatcher/pool.js'
        export { default as buildConnector } from 'undici/lib/core/connect.js'
        // TLS and SOCKS come with it, so it is evaluated where there is a proxy.
        export class EnvHttpProxyAgent {
          constructor(options) {
            // A tunnel is opened by a method that undici's index adds.
            require('undici/lib/dispatcher/dispatcher.js').prototype.connect ??= require('undici/lib/api/api-connect.js')
            return new (require('undici/lib/dispatcher/env-http-proxy-agent.js'))(options)
          }
        }`,
    }))
  },
}

/** Not absolute: the names of chunks are made from it, too, and every machine is to make the same. */
const fromHere = (path: string) => `./${relative(here, path).replaceAll('\\', '/')}`

/** Where it stands in a chunk, esbuild knows that all of the run is there already when the chunk is loaded. */
const AFTER_THE_RUN = "import './src/run.ts'"

/**
 * What is loaded later shares modules with the run, each with others, and esbuild makes a chunk for every such set: some
 * thirty files before the first request. With the whole run told as known to all of them, what they share is one chunk.
 */
const fewerChunks: Plugin = {
  name: 'fewer-chunks',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\./ }, ({ kind, importer, path, resolveDir }) =>
      kind === 'dynamic-import' && !importer.includes('node_modules')
        ? { path: fromHere(join(resolveDir, path)), namespace: 'later' }
        : undefined,
    )
    onLoad({ filter: /.*/, namespace: 'later' }, ({ path }) => ({
      resolveDir: here,
      contents: `${AFTER_THE_RUN}; export * from ${JSON.stringify(path)}`,
    }))
  },
}

/**
 * A run speaks with one provider of many, seldom with more. Each lies in a chunk of its own, which is loaded when its row
 * of the registry is first read. The rows are read like any object, so a chunk is loaded by `require`, which does not
 * make its reader wait: esbuild knows no splitting for it, so it is told of `import()`, and the word is changed at the end.
 */
const providersWhenRead: Plugin = {
  name: 'providers-when-read',
  setup({ onResolve, onLoad, onEnd }) {
    onLoad({ filter: /core[\\/]src[\\/]providers[\\/]registry\.ts$/ }, () => ({
      resolveDir: here,
      contents: `
        const provider = {${PROVIDER_IDS.map((id) => `"${id}": () => import('provider:${id}')`).join()}}
        const rows = (part) =>
          Object.defineProperties({}, Object.fromEntries(Object.keys(provider).map((id) =>
            [id, { enumerable: true, get: () => provider[id]()[part] }])))
        export const ADAPTERS = rows('adapter')
        export const MODELS = rows('models')`,
    }))
    onResolve({ filter: /^provider:/ }, ({ path }) => ({ path: path.slice('provider:'.length), namespace: 'provider' }))
    onLoad({ filter: /.*/, namespace: 'provider' }, ({ path }) => ({
      resolveDir: here,
      contents: `${AFTER_THE_RUN}
        export { adapter } from '../core/src/providers/${path}/adapter.ts'
        export { models } from '../core/src/providers/${path}/models.ts'`,
    }))
    onEnd(async ({ metafile }) => {
      const outputs = Object.entries(metafile?.outputs ?? {})
      const chunks = outputs.flatMap(([file, { entryPoint }]) =>
        entryPoint?.startsWith('provider:') ? [basename(file)] : [],
      )
      const registry = outputs.find(([, { inputs }]) => Object.keys(inputs).some((one) => one.endsWith('/registry.ts')))
      const path = join(root, registry?.[0] ?? '')
      let changed = 0
      const text = (await readFile(path, 'utf8')).replace(/\bimport\((?=\s*"\.\/([\w.-]+)")/g, (written, chunk) => {
        if (!chunks.includes(chunk)) return written
        changed += 1
        return 'require('
      })
      await writeFile(path, text)
      if (changed !== PROVIDER_IDS.length) throw new Error('esbuild writes import() in another way than it did')
    })
  },
}

await rm(outdir, { recursive: true, force: true })
await build({
  entryPoints: { main: join(here, 'src/main.ts'), post: join(here, 'src/post.ts') },
  outdir,
  outExtension: { '.js': '.mjs' },
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  conditions: ['source'],
  // Of the whole `redis` only its client is used, and the other parts are as large again.
  alias: { redis: '@redis/client' },
  // CommonJS parts of the toolkit's Azure client call require.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  // undici's own switch for Node's copy of it: without the experimental parser.
  define: { esbuildDetection: 'true' },
  legalComments: 'none',
  minifyWhitespace: true,
  minifySyntax: true,
  lineLimit: 160,
  plugins: [neverCalled, nothingFromOutside, alwaysGzip, fewerDispatchers, fewerChunks, providersWhenRead],
  metafile: true,
  absWorkingDir: root,
  logLevel: 'warning',
})
