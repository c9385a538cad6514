/** Entry of the command `reelay`. What it needs is loaded only by a Node.js that can run it. */

import { tooOldNode } from '../node/oldest-node.ts'

const tooOld = tooOldNode()
if (tooOld === undefined) await import('./command.ts')
else {
  process.stderr.write(`error: ${tooOld}\n`)
  process.exitCode = 2
}
