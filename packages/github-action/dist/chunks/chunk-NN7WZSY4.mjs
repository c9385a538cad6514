import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  suggest
} from "./chunk-Z3HYLDNK.mjs";
import {
  FOLDER,
  createCacheStore
} from "./chunk-6RIJ4HMU.mjs";
import {
  withCapturedOutput
} from "./chunk-277DSYKG.mjs";
import {
  annotate
} from "./chunk-ZWBDQVX5.mjs";
import {
  getState,
  saveState
} from "./chunk-WCHCIG6J.mjs";
import {
  pendingFolder
} from "./chunk-KTZIQ5A6.mjs";
import {
  cacheOwner
} from "./chunk-5QLWNFRB.mjs";
import {
  createFolderLedger,
  hashFile
} from "./chunk-WRQNAZG5.mjs";
import {
  UnsafePathError,
  openDisk
} from "./chunk-YDBC4CAV.mjs";
import {
  isDatabaseAddress,
  processOwner,
  systemClock
} from "./chunk-DQNILQ6W.mjs";

// packages/github-action/src/ledger/open-store.ts
import { existsSync } from "node:fs";
import { join as join3 } from "node:path";

// packages/github-action/src/ledger/folder-store.ts
import { join } from "node:path";

// packages/github-action/src/ledger/checked-ledger.ts
function checkedLedger(ledger, folder, disk) {
  const checked = Object.entries(ledger).map(([name, method]) => {
    if (typeof method !== "function") return [name, method];
    const work = method;
    if (name === "keepAlive")
      return [name, (...args) => disk.refusal(folder, "folder") === null ? work(...args) : () => {
      }];
    return [
      name,
      async (...args) => {
        const refused = disk.refusal(folder, "folder");
        if (refused === null) return work(...args);
        if (name === "sample") return [];
        throw new UnsafePathError(`the ledger: ${refused}`);
      }
    ];
  });
  return Object.fromEntries(checked);
}

// packages/github-action/src/ledger/folder-store.ts
var MEND = "Make the folder readable and writable for the user of this job, free some space, or name another folder in ledger.";
function createFolderStore(folder, name, disk) {
  const recordFolder = join(folder, "records");
  const records = checkedLedger(createFolderLedger(recordFolder), recordFolder, disk);
  const clipOf = ({ fingerprint, generation }) => join(folder, "clips", `${fingerprint}.${generation}.mp4`);
  return {
    ...records,
    name,
    mayBuyUnrecorded: false,
    seesAllRuns: true,
    mend: MEND,
    has: async (record) => record.file !== void 0 && await hashFile(clipOf(record)) === record.file.sha256,
    async fetch(record, target) {
      if (await hashFile(clipOf(record)) !== record.file?.sha256) return false;
      await disk.copy(clipOf(record), target);
      return true;
    },
    keep: (record, path) => disk.copy(path, clipOf(record)),
    close: async () => {
    }
  };
}

// packages/github-action/src/ledger/git-address.ts
var DEFAULT_BRANCH = "reelay-ledger";
function gitAddress(ledger, env) {
  const match = /^git(?::(.*))?$/is.exec(ledger.trim());
  if (match === null) return null;
  const branch = match[1]?.trim() ?? DEFAULT_BRANCH;
  if (!isBranchName(branch))
    throw new Error(
      `"${branch}" is no name of a branch. Write git, or git:<branch>, for example git:${DEFAULT_BRANCH}.`
    );
  const own = [env["GITHUB_HEAD_REF"], branchOf(env["GITHUB_REF"]), env["GITHUB_BASE_REF"]];
  if (own.includes(branch))
    throw new Error(
      `the branch ${branch} is one that this run works on. A ledger has a branch of its own: git alone is ${DEFAULT_BRANCH}.`
    );
  const { GITHUB_SERVER_URL: server = "", GITHUB_REPOSITORY: repository = "" } = env;
  if (!/^https?:\/\/[^/]/i.test(server) || !/^[^/\s]+\/[^/\s]+$/.test(repository))
    throw new Error(
      "git is a branch of the repository that a workflow runs in, and GITHUB_SERVER_URL and GITHUB_REPOSITORY name none here. Use the path of a folder."
    );
  return { url: `${server.replace(/\/+$/, "")}/${repository}`, branch };
}
function branchOf(ref = "") {
  return /^refs\/heads\/(.+)$/.exec(ref)?.[1];
}
function isBranchName(name) {
  if (name === "" || name === "@" || /[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|\/$|\.$|^-/.test(name)) return false;
  return name.split("/").every((part) => part !== "" && !part.startsWith(".") && !part.endsWith(".lock"));
}

// packages/github-action/src/ledger/ledger-word.ts
var WORDS = ["auto", "cache", "tool-cache", "git", "folder"];
var ALLOWED = "Allowed: auto, cache, tool-cache, git, git:<branch>, postgres://\u2026, redis://\u2026, rediss://\u2026, or the path of a folder.";
var DATABASE = /^(?:postgres|postgresql|redis|rediss)(?::|$)/i;
function notALedger(written) {
  const [scheme] = /^[a-z][a-z\d+.-]*:\/\//i.exec(written) ?? (/^[^/\\\s]+@[^/\\\s]+:/.test(written) ? ["user@host:"] : []);
  if (DATABASE.test(written))
    return "a database is named by its address: postgres://user:password@host/name or redis://user:password@host:6379/0.";
  if (scheme !== void 0) return `an address (${scheme}\u2026) is no ledger that Reelay knows. ${ALLOWED}`;
  if (/[\\/.\s]/.test(written)) return null;
  const meant = suggest(written, WORDS);
  return meant === null ? null : `"${written}" is not known. Did you mean ${meant}? ${ALLOWED} A folder of that name is written ./${written}`;
}

// packages/github-action/src/ledger/tool-cache-store.ts
import { arch } from "node:os";
import { join as join2 } from "node:path";
var TOOL = "reelay-clip";
var FILE = "clip.mp4";
function createToolCacheStore(toolCache, disk) {
  const versionOf = (sha256) => `0.0.0-h${sha256}`;
  const find = async (sha256) => {
    if (sha256 === void 0) return null;
    const tools = await import("./tool-cache-CCA7VCRJ.mjs");
    const { result: folder } = await withCapturedOutput(async () => tools.find(TOOL, versionOf(sha256)));
    if (folder === "") return null;
    const path = join2(folder, FILE);
    return await hashFile(path) === sha256 ? path : null;
  };
  return {
    ...createFolderLedger(join2(toolCache, "reelay", "records")),
    name: "the runner's tool cache",
    mayBuyUnrecorded: false,
    seesAllRuns: false,
    mend: MEND,
    has: async (record) => await find(record.file?.sha256) !== null,
    async fetch(record, target) {
      const path = await find(record.file?.sha256);
      if (path === null) return false;
      await disk.copy(path, target);
      return true;
    },
    async keep(_record, path) {
      const sha256 = await hashFile(path);
      if (sha256 === null) throw new Error("the saved clip cannot be read");
      if (await find(sha256) !== null) return;
      const folder = join2(toolCache, TOOL, versionOf(sha256), arch());
      await disk.copy(path, join2(folder, FILE));
      await disk.writeFile(`${folder}.complete`, "");
    },
    close: async () => {
    }
  };
}

// packages/github-action/src/ledger/open-store.ts
async function openStore(inputs, workspace, env, nonce) {
  if (isDatabaseAddress(inputs.ledger)) return openDatabase(inputs, workspace, env);
  const git = gitAddress(inputs.ledger, env);
  if (git !== null) return openGit(git, inputs, workspace, env);
  if (inputs.ledger !== "auto") return openKind(inputs.ledger, workspace, env, nonce);
  const address = await gitForAuto(inputs, workspace, env);
  if (address === null) return openKind(automatic(env), workspace, env, nonce);
  const [{ createAutoStore }, lasting] = await Promise.all([
    import("./auto-store-TYCHQDH4.mjs"),
    openGit(address, inputs, workspace, env)
  ]);
  const { store: fallback } = await openKind(automatic(env), workspace, env, nonce, lasting.owner);
  const notify = (message) => annotate("notice", message);
  return {
    store: createAutoStore({ git: lasting.store, fallback, mayCopy: inputs.mayCopy === true, notify }),
    owner: lasting.owner
  };
}
async function openGit(address, inputs, workspace, env) {
  const [{ createGitStore }, { gitOwner }] = await Promise.all([import("./git-store-X2GJEZPE.mjs"), import("./git-owner-M4775KCY.mjs")]);
  const owner = gitOwner(env);
  const temp = workspace.target(env["RUNNER_TEMP"] || ".reelay");
  const pending = pendingFolder(env, workspace, "git");
  const { root, disk } = workspace;
  const [token, clips] = [inputs.githubToken, await sharedClips(inputs, workspace)];
  const artifacts = await artifactClips(inputs, workspace, env);
  const options = { ...address, token, workspace: root, disk, pending, clips, artifacts, temp, owner, env };
  return { store: createGitStore(options), owner };
}
async function openDatabase(inputs, workspace, env) {
  const { createDatabaseStore, databaseOwner } = await import("./database-store-CVBQF53S.mjs");
  const owner = databaseOwner(env);
  const store = await createDatabaseStore({
    address: inputs.ledger,
    disk: workspace.disk,
    pending: pendingFolder(env, workspace, "database"),
    clips: await sharedClips(inputs, workspace),
    artifacts: await artifactClips(inputs, workspace, env),
    owner,
    warn: (message) => annotate("warning", `ledger: ${message}`)
  });
  return { store, owner };
}
async function sharedClips({ clipsDir }, workspace) {
  if (clipsDir === "") return null;
  const { createSharedClips } = await import("./shared-clips-UK4TVPUG.mjs");
  return createSharedClips(workspace.target(clipsDir), workspace.disk);
}
async function artifactClips({ githubToken: token }, workspace, env) {
  const { createArtifactClips } = await import("./artifact-clips-HABXOLDB.mjs");
  const temp = workspace.target(env["RUNNER_TEMP"] || ".reelay");
  return createArtifactClips({ token, temp, disk: workspace.disk, env });
}
async function gitForAuto({ githubToken, isFree }, workspace, env) {
  if (isFree || !env["GITHUB_ACTIONS"]) return null;
  try {
    const address = gitAddress("git", env);
    if (address === null) return null;
    const { gitCredentials } = await import("./git-credentials-KORTYH4M.mjs");
    const credentials = await gitCredentials(githubToken, address.url, workspace.root, env);
    return credentials.length > 0 ? address : null;
  } catch {
    return null;
  }
}
async function openKind(kind, workspace, env, nonce, owner) {
  if (kind === "cache") {
    if (!hasCache(env))
      throw new Error("the Actions cache is not available here. Use tool-cache or the path of a folder.");
    const options = { ...cacheOptions(workspace, env, nonce), ...owner === void 0 ? {} : { owner } };
    refuseUnsafe(workspace, [join3(workspace.root, FOLDER), options.pending]);
    return { store: createCacheStore(options), owner: options.owner };
  }
  if (kind === "tool-cache") {
    const folder2 = env["RUNNER_TOOL_CACHE"];
    if (!folder2)
      throw new Error("RUNNER_TOOL_CACHE is not set, so there is no tool cache here. Use the path of a folder.");
    return { store: createToolCacheStore(folder2, workspace.disk), owner: processOwner() };
  }
  const written = kind === "folder" ? ".reelay/ledger" : kind;
  const folder = workspace.target(written);
  const hostPath = workspace.hostPathProblem(written);
  const mistake = kind === "folder" ? hostPath : notALedger(kind) ?? hostPath;
  if (mistake !== null && !existsSync(join3(folder, "records"))) throw new Error(mistake);
  refuseUnsafe(workspace, [join3(folder, "records"), join3(folder, "clips")]);
  return { store: createFolderStore(folder, `the folder ${written}`, workspace.disk), owner: processOwner() };
}
function refuseUnsafe(workspace, folders) {
  for (const folder of folders) {
    const refused = workspace.disk.refusal(folder, "folder");
    if (refused !== null) throw new Error(refused);
  }
}
function cacheOptions(workspace, env, nonce) {
  return {
    root: workspace.root,
    disk: workspace.disk,
    pending: pendingFolder(env, workspace),
    owner: cacheOwner(env, nonce),
    load: () => import("./cache-3HMB2P3L.mjs"),
    sleep: systemClock.sleep,
    lostMs: Number(getState(LOST)) || 0,
    onLost: (ms) => remember(env, ms)
  };
}
var LOST = "cache-lost-ms";
function remember(env, ms) {
  if (!env["GITHUB_STATE"]) return;
  try {
    saveState(LOST, Math.round(ms));
  } catch {
  }
}
function automatic(env) {
  if (env["RUNNER_ENVIRONMENT"] === "self-hosted" && env["RUNNER_TOOL_CACHE"]) return "tool-cache";
  if (hasCache(env)) return "cache";
  return env["RUNNER_TOOL_CACHE"] ? "tool-cache" : "folder";
}
function hasCache(env) {
  return Boolean(
    env["ACTIONS_RUNTIME_TOKEN"] && (env["ACTIONS_CACHE_SERVICE_V2"] ? env["ACTIONS_RESULTS_URL"] : env["ACTIONS_CACHE_URL"])
  );
}

// packages/github-action/src/workspace.ts
import { realpathSync } from "node:fs";
import { basename, dirname, isAbsolute, join as join4, relative, resolve, sep } from "node:path";
function openWorkspace(folder) {
  const root = realpathSync(folder);
  const given = resolve(folder);
  const contains = (path) => isBelow(root, path) || isBelow(root, realOf(path));
  const isElsewhere = (path) => isAbsolutePath(path) && !(isAbsolute(path) && contains(path));
  function outside(path) {
    const hostPath = hostPathProblem(root, path);
    if (hostPath !== null) return hostPath;
    const container = isAbsolutePath(path) && isContainer(root) ? ` This job runs in a container, where the workspace is ${root}: paths of the host, as \${{ github.workspace }} gives them, are not there. Write the path from the root of the repository.` : "";
    return `"${path}" leads out of the workspace. Use a path inside it, without links that leave it.${container}`;
  }
  function resolveInside(path, from = root) {
    refuseNull(path);
    const target = realOf(resolve(from, path));
    if (!isBelow(root, target) || isAbsolutePath(path) && !isAbsolute(path)) throw new Error(outside(path));
    return target;
  }
  return {
    root,
    disk: openDisk(root),
    resolve: resolveInside,
    target(path) {
      const written = resolve(root, path);
      for (const base of [root, given]) if (isBelow(base, written)) return join4(root, relative(base, written));
      const real = realOf(written);
      return isBelow(root, real) ? real : written;
    },
    relative: (path) => relative(root, path).split(sep).join("/"),
    outsideProblem: (path) => isElsewhere(path) ? outside(path) : null,
    hostPathProblem: (path) => isElsewhere(path) ? hostPathProblem(root, path) : null
  };
}
function refuseNull(path) {
  if (path.includes("\0")) throw new Error("the path holds a null character");
}
function isBelow(root, path) {
  const inside = relative(root, path);
  return inside !== ".." && !inside.startsWith(`..${sep}`) && !isAbsolute(inside);
}
function realOf(path) {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join4(realOf(parent), basename(path));
  }
}
function isAbsolutePath(path) {
  return isAbsolute(path) || /^[a-z]:[\\/]/i.test(path);
}
function isContainer(root) {
  return /^\/__w\//.test(root);
}
function hostPathProblem(root, path) {
  if (!isAbsolutePath(path)) return null;
  const parts = path.split(/[\\/]+/);
  const name = root.split(/[\\/]+/).at(-1);
  for (let at = 2; at < parts.length; at++) {
    const [work, one, other] = parts.slice(at - 2, at + 1);
    if (one !== other || !(one === name || /^_?work$/.test(work ?? "") || /^[a-z]:[\\/]a[\\/]/i.test(path))) continue;
    const rest = parts.slice(at + 1).filter((part) => part !== "");
    const advice = rest.length === 0 ? "Name a folder relative to the root of the repository." : `Write "${rest.join("/")}" instead, from the root of the repository.`;
    return `"${path}" leads out of the workspace, which is ${root} here. In a container job \${{ github.workspace }} is the path on the host, which the container does not have. ${advice}`;
  }
  return null;
}

export {
  openStore,
  cacheOptions,
  openWorkspace
};
