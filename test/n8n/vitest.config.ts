/** The tests in a real n8n: `npx vitest run --config test/n8n/vitest.config.ts`, after `node test/n8n/ensure-n8n.ts`. */

import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'], externalConditions: ['source'] } },
  test: {
    include: ['test/n8n/**/*.test.ts'],
    // The package sources under the host's and the scanner's node_modules bring tests of their own.
    exclude: ['**/node_modules/**'],
    testTimeout: 120_000,
    hookTimeout: 180_000,
    // One n8n at a time: each takes most of a gigabyte and, while it starts, more than one core.
    fileParallelism: false,
  },
})
