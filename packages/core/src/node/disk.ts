/**
 * Everything that Reelay writes, renames or removes goes through here; a lint rule keeps it so. Files appear whole, by a
 * rename, so that a link or a second name of an old file is replaced and never written through.
 *
 * Below the guarded folder (a checkout, which strangers may have filled) every component of a path is looked at when it
 * is used, and a symbolic link in any of them is refused. On Linux the folders are held open one after the other, and
 * files are reached through them (/proc/self/fd), so that a folder that becomes a link meanwhile leads nowhere else.
 * Elsewhere the path is looked at before and after, which leaves the instant in between.
 */

import { randomBytes } from 'node:crypto'
import { constants, existsSync, lstatSync } from 'node:fs'
import {
  copyFile,
  type FileHandle,
  link,
  lstat,
  mkdir,
  open,
  readdir,
  readlink,
  rename,
  rm,
  rmdir,
  unlink,
} from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { partsBelow, refusalOf, refusalOfEntry, UnsafePathError } from './guarded-path.ts'

/** A file that nobody sees before it is whole. */
export interface NewFile {
  handle: FileHandle
  /** For who reads it back before `commit`. */
  path: string
  /**
   * Flushes it and puts it in its place, or beside it under another name.
   * @throws UnsafePathError when the place has become one that must not be written
   */
  commit(as?: string): Promise<void>
  /** Nothing is left of it. */
  discard(): Promise<void>
}

/** All methods take absolute paths, make the folders that are missing and throw UnsafePathError where they must not write. */
export interface Disk {
  /** Why nothing may be written at `path` as things are now, or null: to say it before anything is spent. */
  refusal(path: string, kind: 'file' | 'folder'): string | null
  makeFolder(path: string): Promise<void>
  createFile(path: string): Promise<NewFile>
  writeFile(path: string, text: string): Promise<void>
  /** A copy: later changes to one do not reach the other. */
  copy(from: string, to: string): Promise<void>
  /** The same file under a second name where the file system can, else a copy. For folders that nobody edits. */
  linkOrCopy(from: string, to: string): Promise<void>
  /** A file, or a folder with all that is in it; links in it are removed, not followed. What is not there is fine. */
  remove(path: string): Promise<void>
  /** What is in a folder, without following links; nothing where there is no such folder. */
  list(folder: string): Promise<Array<{ name: string; mtimeMs: number }>>
}

/** @param guarded real path of the folder below which no link is followed; without it, paths are taken as they are */
export function openDisk(guarded?: string): Disk {
  const refusal = (path: string, kind: 'file' | 'folder') =>
    guarded === undefined ? null : refusalOf(guarded, path, kind)

  async function inFolder<Result>(path: string, create: boolean, work: (folder: Folder) => Promise<Result>) {
    const folder = await openFolder(guarded, path, create)
    try {
      return await work(folder)
    } catch (error) {
      throw withPath(error, folder)
    } finally {
      await folder.close()
    }
  }

  /** Makes a file under a name that nobody knows, then renames it. */
  function place(to: string, make: (part: string) => Promise<void>): Promise<void> {
    return inFolder(dirname(to), true, async (folder) => {
      const name = basename(to)
      await folder.check(name)
      const part = folder.at(partName(name))
      try {
        await make(part)
        await folder.stillThere()
        await folder.check(name)
        await rename(part, folder.at(name))
      } finally {
        // Also after the rename: between two names of one file it does nothing.
        await rm(part, { force: true })
      }
    })
  }

  async function createFile(path: string): Promise<NewFile> {
    const folder = await openFolder(guarded, dirname(path), true)
    const name = basename(path)
    const part = folder.at(partName(name))
    try {
      await folder.check(name)
      const handle = await open(part, constants.O_CREAT | constants.O_EXCL | constants.O_RDWR | NO_FOLLOW)
      const discard = async () => {
        await handle.close().catch(() => {})
        await rm(part, { force: true }).catch(() => {})
        await folder.close()
      }
      const commit = async (as = name) => {
        try {
          await handle.sync()
          await handle.close()
          await folder.stillThere()
          await folder.check(as)
          await rename(part, folder.at(as))
        } catch (error) {
          throw withPath(error, folder)
        }
        await folder.close()
      }
      return { handle, path: part, commit, discard }
    } catch (error) {
      await folder.close()
      throw withPath(error, folder)
    }
  }

  const copy = (from: string, to: string) =>
    inFolder(dirname(from), false, async (source) => {
      await source.check(basename(from))
      await place(to, async (part) => {
        await copyFile(source.at(basename(from)), part, constants.COPYFILE_EXCL)
        const file = await open(part, constants.O_RDWR | NO_FOLLOW)
        await file.sync().finally(() => file.close())
      })
    })

  return {
    refusal,
    makeFolder: (path) => inFolder(path, true, async () => {}),
    createFile,
    async writeFile(path, text) {
      const file = await createFile(path)
      try {
        await file.handle.writeFile(text)
        await file.commit()
      } catch (error) {
        await file.discard()
        throw error
      }
    },
    copy,
    async linkOrCopy(from, to) {
      try {
        await inFolder(dirname(from), false, async (source) => {
          await source.check(basename(from))
          await place(to, async (part) => {
            await link(source.at(basename(from)), part)
            // A link of a link would be one that somebody put there in the meantime.
            if (!(await lstat(part)).isFile()) throw new UnsafePathError(`"${from}" is no file.`)
          })
        })
      } catch (error) {
        if (error instanceof UnsafePathError) throw error
        await copy(from, to)
      }
    },
    async remove(path) {
      if (guarded === undefined || partsBelow(guarded, path) === null) return rm(path, { recursive: true, force: true })
      const found = refusal(path, 'folder') === null ? 'folder' : 'file'
      const refused = refusal(path, found)
      if (refused !== null) throw new UnsafePathError(refused)
      await ignoreMissing(inFolder(dirname(path), false, (folder) => removeEntry(folder, basename(path))))
    },
    async list(path) {
      const listed = await ignoreMissing(
        inFolder(path, false, async (folder) => {
          const names = await readdir(folder.at('.'))
          const entries = names.map(async (name) => {
            const { mtimeMs } = await lstat(folder.at(name)).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }))
            return { name, mtimeMs }
          })
          return Promise.all(entries)
        }),
      )
      return listed ?? []
    },
  }
}

/** A folder in which files are reached by name. */
interface Folder {
  path: string
  /** What the system is told instead of `path`. */
  base: string
  at(name: string): string
  /** Throws UnsafePathError unless `name` is a plain file, or not there. */
  check(name: string): Promise<void>
  /** Throws UnsafePathError when the folder has been moved or replaced since it was opened. */
  stillThere(): Promise<void>
  enter(name: string): Promise<Folder>
  close(): Promise<void>
}

const NO_FOLLOW = constants.O_NOFOLLOW ?? 0
const HOLDS_FOLDERS = process.platform === 'linux' && existsSync('/proc/self/fd')

async function openFolder(root: string | undefined, path: string, create: boolean): Promise<Folder> {
  const parts = root === undefined ? null : partsBelow(root, path)
  if (root === undefined || parts === null) {
    if (create) await mkdir(path, { recursive: true })
    return unguarded(path)
  }
  const refused = refusalOf(root, path, 'folder')
  if (refused !== null) throw new UnsafePathError(refused)
  let folder = HOLDS_FOLDERS ? await hold(root, root, root) : seen(root, root)
  for (const name of parts) {
    const parent = folder
    try {
      folder = await parent.enter(name).catch(async (error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT' || !create) throw error
        await mkdir(parent.at(name)).catch(unlessThere)
        return parent.enter(name)
      })
    } catch (error) {
      throw withPath(error, parent)
    } finally {
      await parent.close()
    }
  }
  return folder
}

function unguarded(path: string): Folder {
  return {
    path,
    base: path,
    at: (name) => join(path, name),
    check: async () => {},
    stillThere: async () => {},
    enter: async (name) => unguarded(join(path, name)),
    close: async () => {},
  }
}

/** Held open: whatever happens to the path, files are made and found in this very folder. */
async function hold(root: string, path: string, target: string): Promise<Folder> {
  const handle = await open(target, constants.O_RDONLY | constants.O_DIRECTORY | (path === root ? 0 : NO_FOLLOW)).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ELOOP' || error.code === 'ENOTDIR') throw replaced(root, path)
      throw error
    },
  )
  const base = `/proc/self/fd/${handle.fd}`
  const opened = await readlink(base)
  const at = (name: string) => join(base, name)
  return {
    path,
    base,
    at,
    check: (name) => checkEntry(root, at(name), join(path, name)),
    async stillThere() {
      // The system follows the folder: the name that it has now, or that it is gone.
      if ((await readlink(base)) !== opened || refusalOf(root, path, 'folder') !== null) throw replaced(root, path)
    },
    enter: (name) => hold(root, join(path, name), at(name)),
    close: () => handle.close(),
  }
}

/** Where folders cannot be held open: the path must lead to the same folder before and after. */
function seen(root: string, path: string): Folder {
  const at = (name: string) => join(path, name)
  const before = identityOf(path)
  return {
    path,
    base: path,
    at,
    check: (name) => checkEntry(root, at(name), at(name)),
    async stillThere() {
      if (refusalOf(root, path, 'folder') !== null || identityOf(path) !== before) throw replaced(root, path)
    },
    async enter(name) {
      const found = lstatSync(at(name))
      if (found.isSymbolicLink() || !found.isDirectory()) throw replaced(root, at(name))
      return seen(root, at(name))
    },
    close: async () => {},
  }
}

/** Not by its real path: other systems have several spellings of one (case, short names). */
function identityOf(path: string): string | null {
  const found = lstatSync(path, { bigint: true, throwIfNoEntry: false })
  return found === undefined ? null : `${found.dev}:${found.ino}`
}

async function checkEntry(root: string, path: string, shown: string): Promise<void> {
  const found = await ignoreMissing(lstat(path))
  const refused = found && refusalOfEntry(found, (partsBelow(root, shown) ?? [shown]).join('/'), 'file')
  if (refused) throw new UnsafePathError(refused)
}

async function removeEntry(folder: Folder, name: string): Promise<void> {
  const found = await ignoreMissing(lstat(folder.at(name)))
  if (!found) return
  if (!found.isDirectory()) {
    await ignoreMissing(unlink(folder.at(name)))
    return
  }
  const inner = await folder.enter(name)
  try {
    for (const entry of await readdir(inner.at('.'))) await removeEntry(inner, entry)
  } finally {
    await inner.close()
  }
  await ignoreMissing(rmdir(folder.at(name)))
}

function replaced(root: string, path: string): UnsafePathError {
  const shown = (partsBelow(root, path) ?? [path]).join('/')
  return new UnsafePathError(`"${shown}" was moved, or became a link, while Reelay was writing there.`)
}

function partName(name: string): string {
  return `${name}.${randomBytes(4).toString('hex')}.part`
}

function unlessThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error
}

async function ignoreMissing<Result>(work: Promise<Result>): Promise<Result | null> {
  try {
    return await work
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** Messages of the system name the path that a person knows. */
function withPath(error: unknown, { base, path }: Folder): unknown {
  if (error instanceof Error && base !== path) error.message = error.message.replaceAll(base, path)
  return error
}
