/**
 * `node:fs/promises` on the synchronous calls: the same files, but every call is done when it returns. So the order of
 * events in the model is decided by the model alone, and a seed gives the same run each time.
 */

import * as fs from 'node:fs'
import * as actual from 'node:fs/promises'

const done =
  <Args extends unknown[], Result>(work: (...args: Args) => Result) =>
  async (...args: Args): Promise<Result> =>
    work(...args)

export const syncFiles = {
  ...actual,
  link: done(fs.linkSync),
  mkdir: done((path: string, options?: fs.MakeDirectoryOptions) => fs.mkdirSync(path, options)),
  mkdtemp: done((prefix: string) => fs.mkdtempSync(prefix)),
  readFile: done((path: string, encoding?: BufferEncoding) => {
    // Most reads find nothing, and Node's own error is slow to make.
    if (!fs.existsSync(path)) throw Object.assign(new Error(`ENOENT: no such file, open '${path}'`), { code: 'ENOENT' })
    return encoding === undefined ? fs.readFileSync(path) : fs.readFileSync(path, encoding)
  }),
  readdir: done((path: string) => fs.readdirSync(path)),
  rename: done(fs.renameSync),
  rm: done((path: string, options?: fs.RmOptions) => fs.rmSync(path, options)),
  stat: done((path: string) => fs.statSync(path)),
  writeFile: done((path: string, text: string) => fs.writeFileSync(path, text)),
  async open(path: string, flags: string) {
    const file = fs.openSync(path, flags)
    return {
      writeFile: done((text: string | Uint8Array) => fs.writeFileSync(file, text)),
      // What a crash of the machine may take away is not what the model is about.
      sync: async () => {},
      close: done(() => fs.closeSync(file)),
    }
  },
}
