/** With --import: writes into the file BENCH_LOADED how many bytes of code were loaded until the first request left. */

import { subscribe } from 'node:diagnostics_channel'
import { statSync, writeFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'

let bytes = 0
let files = 0
registerHooks({
  load(url, context, nextLoad) {
    if (url.startsWith('file:')) {
      bytes += statSync(fileURLToPath(url)).size
      files += 1
    }
    return nextLoad(url, context)
  },
})
subscribe('undici:client:sendHeaders', () => {
  const file = process.env['BENCH_LOADED']
  if (file !== undefined) writeFileSync(file, JSON.stringify({ bytes, files }), { flag: 'wx' })
})
