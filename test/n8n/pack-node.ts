/** Packs our node as npm publishes it, and installs the tarball as n8n does. */

import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

export const nodePackage = fileURLToPath(new URL('../../packages/n8n-node/', import.meta.url))

/**
 * Packs a built package into a new temporary folder. Scripts stay off: what is packed is what is there, and the caller
 * has built it.
 *
 * @returns the absolute path of the tarball. Its folder is the caller's to delete.
 */
export async function packNode(folder: string = nodePackage): Promise<string> {
  const target = await mkdtemp(join(tmpdir(), 'reelay-n8n-pack-'))
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', target]
  const { stdout } = await run('npm', args, { cwd: folder, maxBuffer: 2 ** 24 })
  return join(target, packedName(JSON.parse(stdout)))
}

/** npm gives a list up to version 11 and an object by package name after it. */
function packedName(report: { filename: string }[] | Record<string, { filename: string }>): string {
  const [packed] = Object.values(report)
  if (packed === undefined) throw new Error('npm pack made no tarball.')
  return packed.filename
}

/** Unpacks a tarball into a folder, without the `package/` that npm puts around it. */
export async function unpack(tarball: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await run('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1'])
}

/**
 * The steps of n8n's community-packages service: unpack into `<userFolder>/.n8n/nodes/node_modules/<name>`, take out the
 * dependencies that n8n does not install, install the rest. Offline, so that a package that needs something else at run
 * time fails here and not at a user's.
 */
export async function installNodes(tarball: string, userFolder: string): Promise<void> {
  const nodes = join(userFolder, '.n8n', 'nodes')
  const fresh = join(nodes, '.unpacked')
  await rm(fresh, { recursive: true, force: true })
  await unpack(tarball, fresh)
  const manifest = JSON.parse(await readFile(join(fresh, 'package.json'), 'utf8'))
  const { devDependencies: _dev, peerDependencies: _peer, optionalDependencies: _optional, ...kept } = manifest
  await writeFile(join(fresh, 'package.json'), JSON.stringify(kept, null, 2))
  const flags = ['--offline', '--audit=false', '--fund=false', '--bin-links=false', '--install-strategy=shallow']
  await run('npm', ['install', ...flags, '--ignore-scripts=true', '--package-lock=false'], { cwd: fresh })

  const installed = join(nodes, 'node_modules', kept.name)
  await rm(installed, { recursive: true, force: true })
  await mkdir(join(installed, '..'), { recursive: true })
  await rename(fresh, installed)
  const list = { name: 'installed-nodes', private: true, dependencies: { [kept.name]: kept.version } }
  await writeFile(join(nodes, 'package.json'), JSON.stringify(list, null, 2))
}

/** Our node, packed from what is built now. */
export async function installOurNode(userFolder: string): Promise<void> {
  const tarball = await packNode()
  try {
    await installNodes(tarball, userFolder)
  } finally {
    await rm(dirname(tarball), { recursive: true, force: true })
  }
}
