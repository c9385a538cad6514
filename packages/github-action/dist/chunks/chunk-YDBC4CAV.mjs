import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// packages/core/src/node/guarded-path.ts
import { lstatSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
var UnsafePathError = class extends Error {
  name = "UnsafePathError";
};
function partsBelow(root, path) {
  const inside = relative(root, resolve(path));
  if (inside === "") return [];
  if (inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside)) return null;
  return inside.split(sep);
}
function refusalOf(root, path, kind) {
  const parts = partsBelow(root, path);
  if (parts === null) return null;
  if (parts.length === 0) return kind === "folder" ? null : "the root of the workspace is a folder, not a file.";
  if (parts.some(isGitFolder)) return `"${parts.join("/")}" leads into .git, which is git's own. Name another folder.`;
  for (const index of parts.keys()) {
    const upTo = parts.slice(0, index + 1);
    const refusal = refusalOfOne(join(root, ...upTo), upTo.join("/"), index < parts.length - 1 ? "folder" : kind);
    if (refusal === "nothing there") return null;
    if (refusal !== null) return refusal;
  }
  return null;
}
function refusalOfOne(path, shown, kind) {
  let found;
  try {
    found = lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    return `"${shown}" cannot be looked at: ${error.message}.`;
  }
  return found === void 0 ? "nothing there" : refusalOfEntry(found, shown, kind);
}
function refusalOfEntry(found, shown, kind) {
  if (found.isSymbolicLink())
    return `"${shown}" is a symbolic link, and nothing is written through links. Remove it, or name another folder.`;
  if (kind === "folder") return found.isDirectory() ? null : `"${shown}" is a file and should be a folder.`;
  if (found.isFile()) return null;
  const what = found.isDirectory() ? "a folder" : found.isFIFO() ? "a pipe" : found.isSocket() ? "a socket" : "a device";
  return `"${shown}" is ${what} and should be a file. Remove it, or name another folder.`;
}
function isGitFolder(part) {
  const plain = part.replace(/[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g, "").replace(/:.*$/s, "").replace(/[. ]+$/, "").toLowerCase();
  return plain === ".git" || plain === "git~1";
}

// packages/core/src/node/disk.ts
import { randomBytes } from "node:crypto";
import { constants, existsSync, lstatSync as lstatSync2 } from "node:fs";
import {
  copyFile,
  link,
  lstat,
  mkdir,
  open,
  readdir,
  readlink,
  rename,
  rm,
  rmdir,
  unlink
} from "node:fs/promises";
import { basename, dirname, join as join2 } from "node:path";
function openDisk(guarded) {
  const refusal = (path, kind) => guarded === void 0 ? null : refusalOf(guarded, path, kind);
  async function inFolder(path, create, work) {
    const folder = await openFolder(guarded, path, create);
    try {
      return await work(folder);
    } catch (error) {
      throw withPath(error, folder);
    } finally {
      await folder.close();
    }
  }
  function place(to, make) {
    return inFolder(dirname(to), true, async (folder) => {
      const name = basename(to);
      await folder.check(name);
      const part = folder.at(partName(name));
      try {
        await make(part);
        await folder.stillThere();
        await folder.check(name);
        await rename(part, folder.at(name));
      } finally {
        await rm(part, { force: true });
      }
    });
  }
  async function createFile(path) {
    const folder = await openFolder(guarded, dirname(path), true);
    const name = basename(path);
    const part = folder.at(partName(name));
    try {
      await folder.check(name);
      const handle = await open(part, constants.O_CREAT | constants.O_EXCL | constants.O_RDWR | NO_FOLLOW);
      const discard = async () => {
        await handle.close().catch(() => {
        });
        await rm(part, { force: true }).catch(() => {
        });
        await folder.close();
      };
      const commit = async (as = name) => {
        try {
          await handle.sync();
          await handle.close();
          await folder.stillThere();
          await folder.check(as);
          await rename(part, folder.at(as));
        } catch (error) {
          throw withPath(error, folder);
        }
        await folder.close();
      };
      return { handle, path: part, commit, discard };
    } catch (error) {
      await folder.close();
      throw withPath(error, folder);
    }
  }
  const copy = (from, to) => inFolder(dirname(from), false, async (source) => {
    await source.check(basename(from));
    await place(to, async (part) => {
      await copyFile(source.at(basename(from)), part, constants.COPYFILE_EXCL);
      const file = await open(part, constants.O_RDWR | NO_FOLLOW);
      await file.sync().finally(() => file.close());
    });
  });
  return {
    refusal,
    makeFolder: (path) => inFolder(path, true, async () => {
    }),
    createFile,
    async writeFile(path, text) {
      const file = await createFile(path);
      try {
        await file.handle.writeFile(text);
        await file.commit();
      } catch (error) {
        await file.discard();
        throw error;
      }
    },
    copy,
    async linkOrCopy(from, to) {
      try {
        await inFolder(dirname(from), false, async (source) => {
          await source.check(basename(from));
          await place(to, async (part) => {
            await link(source.at(basename(from)), part);
            if (!(await lstat(part)).isFile()) throw new UnsafePathError(`"${from}" is no file.`);
          });
        });
      } catch (error) {
        if (error instanceof UnsafePathError) throw error;
        await copy(from, to);
      }
    },
    async remove(path) {
      if (guarded === void 0 || partsBelow(guarded, path) === null) return rm(path, { recursive: true, force: true });
      const found = refusal(path, "folder") === null ? "folder" : "file";
      const refused = refusal(path, found);
      if (refused !== null) throw new UnsafePathError(refused);
      await ignoreMissing(inFolder(dirname(path), false, (folder) => removeEntry(folder, basename(path))));
    },
    async list(path) {
      const listed = await ignoreMissing(
        inFolder(path, false, async (folder) => {
          const names = await readdir(folder.at("."));
          const entries = names.map(async (name) => {
            const { mtimeMs } = await lstat(folder.at(name)).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
            return { name, mtimeMs };
          });
          return Promise.all(entries);
        })
      );
      return listed ?? [];
    }
  };
}
var NO_FOLLOW = constants.O_NOFOLLOW ?? 0;
var HOLDS_FOLDERS = process.platform === "linux" && existsSync("/proc/self/fd");
async function openFolder(root, path, create) {
  const parts = root === void 0 ? null : partsBelow(root, path);
  if (root === void 0 || parts === null) {
    if (create) await mkdir(path, { recursive: true });
    return unguarded(path);
  }
  const refused = refusalOf(root, path, "folder");
  if (refused !== null) throw new UnsafePathError(refused);
  let folder = HOLDS_FOLDERS ? await hold(root, root, root) : seen(root, root);
  for (const name of parts) {
    const parent = folder;
    try {
      folder = await parent.enter(name).catch(async (error) => {
        if (error.code !== "ENOENT" || !create) throw error;
        await mkdir(parent.at(name)).catch(unlessThere);
        return parent.enter(name);
      });
    } catch (error) {
      throw withPath(error, parent);
    } finally {
      await parent.close();
    }
  }
  return folder;
}
function unguarded(path) {
  return {
    path,
    base: path,
    at: (name) => join2(path, name),
    check: async () => {
    },
    stillThere: async () => {
    },
    enter: async (name) => unguarded(join2(path, name)),
    close: async () => {
    }
  };
}
async function hold(root, path, target) {
  const handle = await open(target, constants.O_RDONLY | constants.O_DIRECTORY | (path === root ? 0 : NO_FOLLOW)).catch(
    (error) => {
      if (error.code === "ELOOP" || error.code === "ENOTDIR") throw replaced(root, path);
      throw error;
    }
  );
  const base = `/proc/self/fd/${handle.fd}`;
  const opened = await readlink(base);
  const at = (name) => join2(base, name);
  return {
    path,
    base,
    at,
    check: (name) => checkEntry(root, at(name), join2(path, name)),
    async stillThere() {
      if (await readlink(base) !== opened || refusalOf(root, path, "folder") !== null) throw replaced(root, path);
    },
    enter: (name) => hold(root, join2(path, name), at(name)),
    close: () => handle.close()
  };
}
function seen(root, path) {
  const at = (name) => join2(path, name);
  const before = identityOf(path);
  return {
    path,
    base: path,
    at,
    check: (name) => checkEntry(root, at(name), at(name)),
    async stillThere() {
      if (refusalOf(root, path, "folder") !== null || identityOf(path) !== before) throw replaced(root, path);
    },
    async enter(name) {
      const found = lstatSync2(at(name));
      if (found.isSymbolicLink() || !found.isDirectory()) throw replaced(root, at(name));
      return seen(root, at(name));
    },
    close: async () => {
    }
  };
}
function identityOf(path) {
  const found = lstatSync2(path, { bigint: true, throwIfNoEntry: false });
  return found === void 0 ? null : `${found.dev}:${found.ino}`;
}
async function checkEntry(root, path, shown) {
  const found = await ignoreMissing(lstat(path));
  const refused = found && refusalOfEntry(found, (partsBelow(root, shown) ?? [shown]).join("/"), "file");
  if (refused) throw new UnsafePathError(refused);
}
async function removeEntry(folder, name) {
  const found = await ignoreMissing(lstat(folder.at(name)));
  if (!found) return;
  if (!found.isDirectory()) {
    await ignoreMissing(unlink(folder.at(name)));
    return;
  }
  const inner = await folder.enter(name);
  try {
    for (const entry of await readdir(inner.at("."))) await removeEntry(inner, entry);
  } finally {
    await inner.close();
  }
  await ignoreMissing(rmdir(folder.at(name)));
}
function replaced(root, path) {
  const shown = (partsBelow(root, path) ?? [path]).join("/");
  return new UnsafePathError(`"${shown}" was moved, or became a link, while Reelay was writing there.`);
}
function partName(name) {
  return `${name}.${randomBytes(4).toString("hex")}.part`;
}
function unlessThere(error) {
  if (error.code !== "EEXIST") throw error;
}
async function ignoreMissing(work) {
  try {
    return await work;
  } catch (error) {
    if (error.code === "ENOENT") return null;
    throw error;
  }
}
function withPath(error, { base, path }) {
  if (error instanceof Error && base !== path) error.message = error.message.replaceAll(base, path);
  return error;
}

export {
  UnsafePathError,
  openDisk
};
