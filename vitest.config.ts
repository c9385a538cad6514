import { defineConfig } from 'vitest/config'

const TESTS = ['packages/*/{src,test}/**/*.test.ts', 'test/**/*.test.ts']
const ELSEWHERE = ['**/node_modules/**', '**/dist/**', 'test/browser/**', 'test/n8n/**', 'test/peers/**']
const ALONE = 'test/faults/matrix.test.ts'

export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'], externalConditions: ['source'] } },
  test: {
    testTimeout: 120_000,
    // Most of what a file waits for is a process of its own; one worker fewer than there are cores, the default, leaves half of two idle.
    maxWorkers: '100%',
    globalSetup: ['test/build-first.ts'],
    projects: [
      {
        extends: true,
        test: { name: 'side by side', include: TESTS, exclude: [...ELSEWHERE, ALONE], sequence: { groupOrder: 0 } },
      },
      // Thousands of faults at once with real time limits: what else works on the machine would decide some of them.
      { extends: true, test: { name: 'alone', include: [ALONE], exclude: ELSEWHERE, sequence: { groupOrder: 1 } } },
    ],
    // GitHub's language service imports JSON without an attribute, which plain Node refuses.
    server: { deps: { inline: [/@actions\/(workflow-parser|languageservice|expressions)/] } },
  },
})
