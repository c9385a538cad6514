/** Builds the node with all providers. The packages for one provider each are built by `cloud/build.mts`. */

import { basename } from 'node:path'
import { bundle } from './bundle.mts'

for (const [file, { bytes }] of Object.entries(await bundle(import.meta.dirname)))
  if (file.startsWith('.dist/nodes'))
    console.log(`${basename(import.meta.dirname)}/${file.slice(1)}  ${Math.round(bytes / 1000)} kB`)
