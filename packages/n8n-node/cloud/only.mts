/** What is built for one provider: nothing of another is in it. */

import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { ProviderId } from '@reelay/core'
import type { Plugin } from 'esbuild'

/** The two modules that list all providers, with one. All else follows from them. */
export function only(id: ProviderId): Plugin {
  return {
    name: 'only-one-provider',
    setup({ onLoad }) {
      onLoad({ filter: /\/core\/src\/video\/provider-id\.ts$/ }, async ({ path }) => ({
        contents: (await readFile(path, 'utf8')).replace(/PROVIDER_IDS = \[[^\]]*\]/, `PROVIDER_IDS = ['${id}']`),
        loader: 'ts',
      }))
      onLoad({ filter: /\/core\/src\/providers\/registry\.ts$/ }, ({ path }) => ({
        contents: `
          import { adapter } from './${id}/adapter.ts'
          import { models } from './${id}/models.ts'
          export const ADAPTERS = { '${id}': adapter }
          export const MODELS = { '${id}': models }`,
        loader: 'ts',
        resolveDir: dirname(path),
      }))
    },
  }
}
