import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'], externalConditions: ['source'] } },
  test: {
    include: ['packages/*/{src,test}/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', 'test/browser/**', 'test/n8n/**', 'test/peers/**'],
    testTimeout: 120_000,
    // Most of what a file waits for is a process of its own; one worker fewer than there are cores, the default, leaves half of two idle.
    maxWorkers: '100%',
    globalSetup: ['test/build-first.ts'],
    // GitHub's language service imports JSON without an attribute, which plain Node refuses.
    server: { deps: { inline: [/@actions\/(workflow-parser|languageservice|expressions)/] } },
  },
})
