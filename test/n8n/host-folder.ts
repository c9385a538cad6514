/** Where the tests keep their n8n: `test/n8n/host`, with a package.json and a lock file of its own. */

import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

export const hostFolder = fileURLToPath(new URL('./host/', import.meta.url))

/** Loads a package that n8n itself depends on, so that the tests need no copy of it. */
export const requireFromHost = createRequire(new URL('./host/package.json', import.meta.url))
