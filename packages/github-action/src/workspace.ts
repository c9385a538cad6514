/** Paths that a person wrote, held inside the workspace, whatever links are in the way. */

import { realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'

/** The real path of the workspace and the way back to it. */
export interface Workspace {
  root: string
  /** Absolute path of something in the workspace. Throws Error in a person's words when it lies outside. */
  resolve(path: string, from?: string): string
  /** Relative to the workspace, with `/`. */
  relative(path: string): string
}

export function openWorkspace(folder: string): Workspace {
  const root = realpathSync(folder)
  return {
    root,
    resolve(path, from = root) {
      if (path.includes('\0')) throw new Error('the path holds a null character')
      const target = realOf(resolve(from, path))
      const inside = relative(root, target)
      if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside))
        throw new Error(`"${path}" leads out of the workspace. Use a path inside it, without links that leave it.`)
      return target
    },
    relative: (path) => relative(root, path).split(sep).join('/'),
  }
}

/** Follows links in the part of the path that exists; what is still to be made cannot be a link. */
function realOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    const parent = dirname(path)
    return parent === path ? path : join(realOf(parent), basename(path))
  }
}
