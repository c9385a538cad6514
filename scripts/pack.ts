/** Packs a package as `npm publish` would, and looks at what came out. Nothing is sent anywhere. */

import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'

const run = promisify(execFile)

export interface Packed {
  name: string
  version: string
  /** Path of the tarball. */
  tarball: string
  files: string[]
  bytes: number
}

/** @param folder the package; it is built already */
export async function pack(folder: string, destination: string): Promise<Packed> {
  // A name of ours only: npm.cmd on Windows needs a shell.
  const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', destination], {
    cwd: folder,
    shell: process.platform === 'win32',
    maxBuffer: 1e8,
  })
  const parsed = JSON.parse(stdout) as NpmPack[] | Record<string, NpmPack>
  const [packed] = Object.values(parsed)
  if (!packed) throw new Error(`npm pack said nothing of ${folder}`)
  const { name, version, filename, files, size } = packed
  return { name, version, tarball: join(destination, filename), files: files.map(({ path }) => path), bytes: size }
}

interface NpmPack {
  name: string
  version: string
  filename: string
  files: Array<{ path: string }>
  size: number
}

/** What publint finds in the tarball, in words. */
export async function lint({ tarball }: Packed): Promise<string[]> {
  const bytes = new Uint8Array(await readFile(tarball))
  const { messages, pkg } = await publint({ pack: { tarball: bytes.buffer }, level: 'warning' })
  return messages.map((message) => formatMessage(message, pkg, { color: false }) ?? message.code)
}

/** What "are the types wrong?" finds in the tarball; the packages are ES modules only. */
export async function checkTypes({ tarball }: Packed): Promise<string[]> {
  const cli = join(import.meta.dirname, '../node_modules/@arethetypeswrong/cli/dist/index.js')
  const args = [cli, tarball, '--profile', 'esm-only', '--format', 'ascii', '--no-color', '--no-emoji']
  return run(process.execPath, args).then(
    () => [],
    ({ stdout, stderr }: { stdout: string; stderr: string }) => [`${stdout}${stderr}`.trim()],
  )
}
