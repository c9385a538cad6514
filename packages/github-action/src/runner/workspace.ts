/** Paths that a person wrote, held inside the workspace, whatever links are in the way. */

import { realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { type Disk, openDisk } from '@reelay/core/node'

/** The real path of the workspace and the way back to it. */
export interface Workspace {
  root: string
  /** Writes below the root follow no link. */
  disk: Disk
  /** Absolute path of something to read in the workspace. Throws Error in a person's words when it lies outside. */
  resolve(path: string, from?: string): string
  /** Absolute path of something to write, with its links as they are: the disk refuses them below the root. */
  target(path: string): string
  /** Relative to the workspace, with `/`. */
  relative(path: string): string
  /** What to say about an absolute path that is not in the workspace; null for other paths. */
  outsideProblem(path: string): string | null
  /** The same only where it is the path that the host of a container job has for this workspace. */
  hostPathProblem(path: string): string | null
}

export function openWorkspace(folder: string): Workspace {
  const root = realpathSync(folder)
  const given = resolve(folder)

  const contains = (path: string) => isBelow(root, path) || isBelow(root, realOf(path))
  const isElsewhere = (path: string) => isAbsolutePath(path) && !(isAbsolute(path) && contains(path))

  function outside(path: string): string {
    const hostPath = hostPathProblem(root, path)
    if (hostPath !== null) return hostPath
    const container =
      isAbsolutePath(path) && isContainer(root)
        ? ` This job runs in a container, where the workspace is ${root}: paths of the host, as \${{ github.workspace }} gives them, are not there. Write the path from the root of the repository.`
        : ''
    return `"${path}" leads out of the workspace. Use a path inside it, without links that leave it.${container}`
  }
  function resolveInside(path: string, from = root): string {
    refuseNull(path)
    const target = realOf(resolve(from, path))
    // On this system such a path would be a strange file name.
    if (!isBelow(root, target) || (isAbsolutePath(path) && !isAbsolute(path))) throw new Error(outside(path))
    return target
  }

  return {
    root,
    disk: openDisk(root),
    resolve: resolveInside,
    target(path) {
      const written = resolve(root, path)
      for (const base of [root, given]) if (isBelow(base, written)) return join(root, relative(base, written))
      // Perhaps it leads here through a link outside, which is not the repository's.
      const real = realOf(written)
      return isBelow(root, real) ? real : written
    },
    relative: (path) => relative(root, path).split(sep).join('/'),
    outsideProblem: (path) => (isElsewhere(path) ? outside(path) : null),
    hostPathProblem: (path) => (isElsewhere(path) ? hostPathProblem(root, path) : null),
  }
}

function refuseNull(path: string): void {
  if (path.includes('\0')) throw new Error('the path holds a null character')
}

function isBelow(root: string, path: string): boolean {
  const inside = relative(root, path)
  return inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside)
}

/** Follows links in the part of the path that exists. A link to nothing stays as it is: there is nothing to read behind it. */
function realOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    const parent = dirname(path)
    return parent === path ? path : join(realOf(parent), basename(path))
  }
}

/** Absolute on some system: the workflow may have been written for another one. */
function isAbsolutePath(path: string): boolean {
  return isAbsolute(path) || /^[a-z]:[\\/]/i.test(path)
}

/** Where GitHub's runner mounts its work folder in a container job. */
function isContainer(root: string): boolean {
  return /^\/__w\//.test(root)
}

/**
 * `${{ github.workspace }}` in a container job is the host's path, say /home/runner/work/films/films, while the container
 * has the workspace at /__w/films/films (actions/runner#2058). Most often the host's is not there.
 */
function hostPathProblem(root: string, path: string): string | null {
  if (!isAbsolutePath(path)) return null
  const parts = path.split(/[\\/]+/)
  const name = root.split(/[\\/]+/).at(-1)
  for (let at = 2; at < parts.length; at++) {
    const [work, one, other] = parts.slice(at - 2, at + 1)
    // Every runner has it as <work folder>/<repository>/<repository>.
    if (one !== other || !(one === name || /^_?work$/.test(work ?? '') || /^[a-z]:[\\/]a[\\/]/i.test(path))) continue
    const rest = parts.slice(at + 1).filter((part) => part !== '')
    const advice =
      rest.length === 0
        ? 'Name a folder relative to the root of the repository.'
        : `Write "${rest.join('/')}" instead, from the root of the repository.`
    return `"${path}" leads out of the workspace, which is ${root} here. In a container job \${{ github.workspace }} is the path on the host, which the container does not have. ${advice}`
  }
  return null
}
