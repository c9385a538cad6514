/**
 * The tests with the vendors' own clients: `npx vitest run --config test/peers/vitest.config.ts`. Unlike the others they
 * know no condition `source`: one of the clients' parts has it, too, for files that Node does not run.
 */

import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const core = fileURLToPath(new URL('../../packages/core/src', import.meta.url))

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: {
    alias: [
      { find: /^@reelay\/core$/, replacement: `${core}/index.ts` },
      { find: /^@reelay\/core\/node$/, replacement: `${core}/node/index.ts` },
    ],
  },
  test: { include: ['test/peers/**/*.test.ts'], testTimeout: 30_000 },
})
