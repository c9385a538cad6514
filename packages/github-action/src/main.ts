/** Entry of the Action. What it needs is loaded only by a Node.js that can run it: outside GitHub it may be any. */

import { tooOldNode } from '../../core/src/node/oldest-node.ts'

/** As `runs.using` in action.yml, for which the bundle is made. */
const tooOld = tooOldNode('24')
if (tooOld === undefined) await import('./step.ts')
else {
  process.stderr.write(`error: ${tooOld}\n`)
  process.exitCode = 1
}
