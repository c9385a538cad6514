import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FOLDER,
  createCacheStore
} from "./chunk-JABHPHFJ.mjs";
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
} from "./chunk-7XAMRT5Y.mjs";
import {
  cacheOwner
} from "./chunk-5QLWNFRB.mjs";
import {
  createFolderLedger,
  hashFile
} from "./chunk-LZHETCSD.mjs";
import {
  UnsafePathError,
  openDisk
} from "./chunk-YDBC4CAV.mjs";
import {
  isDatabaseAddress,
  processOwner,
  systemClock
} from "./chunk-K53R2NSC.mjs";
import {
  __commonJS,
  __toESM
} from "./chunk-JZ5H7XTY.mjs";

// node_modules/fastest-levenshtein/mod.js
var require_mod = __commonJS({
  "node_modules/fastest-levenshtein/mod.js"(exports) {
    "use strict";
    exports.__esModule = true;
    exports.distance = exports.closest = void 0;
    var peq = new Uint32Array(65536);
    var myers_32 = function(a, b) {
      var n = a.length;
      var m = b.length;
      var lst = 1 << n - 1;
      var pv = -1;
      var mv = 0;
      var sc = n;
      var i = n;
      while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
      }
      for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= (eq & pv) + pv ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
          sc++;
        }
        if (pv & lst) {
          sc--;
        }
        mv = mv << 1 | 1;
        pv = pv << 1 | ~(xv | mv);
        mv &= xv;
      }
      i = n;
      while (i--) {
        peq[a.charCodeAt(i)] = 0;
      }
      return sc;
    };
    var myers_x = function(b, a) {
      var n = a.length;
      var m = b.length;
      var mhc = [];
      var phc = [];
      var hsize = Math.ceil(n / 32);
      var vsize = Math.ceil(m / 32);
      for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
      }
      var j = 0;
      for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
          var eq = peq[a.charCodeAt(i)];
          var pb = phc[i / 32 | 0] >>> i & 1;
          var mb = mhc[i / 32 | 0] >>> i & 1;
          var xv = eq | mv_1;
          var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
          var ph = mv_1 | ~(xh | pv_1);
          var mh = pv_1 & xh;
          if (ph >>> 31 ^ pb) {
            phc[i / 32 | 0] ^= 1 << i;
          }
          if (mh >>> 31 ^ mb) {
            mhc[i / 32 | 0] ^= 1 << i;
          }
          ph = ph << 1 | pb;
          mh = mh << 1 | mb;
          pv_1 = mh | ~(xv | ph);
          mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] = 0;
        }
      }
      var mv = 0;
      var pv = -1;
      var start = j * 32;
      var vlen = Math.min(32, m - start) + start;
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
      }
      var score = m;
      for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = phc[i / 32 | 0] >>> i & 1;
        var mb = mhc[i / 32 | 0] >>> i & 1;
        var xv = eq | mv;
        var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += ph >>> m - 1 & 1;
        score -= mh >>> m - 1 & 1;
        if (ph >>> 31 ^ pb) {
          phc[i / 32 | 0] ^= 1 << i;
        }
        if (mh >>> 31 ^ mb) {
          mhc[i / 32 | 0] ^= 1 << i;
        }
        ph = ph << 1 | pb;
        mh = mh << 1 | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
      }
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
      }
      return score;
    };
    var distance2 = function(a, b) {
      if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
      }
      if (b.length === 0) {
        return a.length;
      }
      if (a.length <= 32) {
        return myers_32(a, b);
      }
      return myers_x(a, b);
    };
    exports.distance = distance2;
    var closest = function(str, arr) {
      var min_distance = Infinity;
      var min_index = 0;
      for (var i = 0; i < arr.length; i++) {
        var dist = distance2(str, arr[i]);
        if (dist < min_distance) {
          min_distance = dist;
          min_index = i;
        }
      }
      return arr[min_index];
    };
    exports.closest = closest;
  }
});

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

// packages/github-action/src/suggest.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);
function suggest(word, allowed) {
  const plain = (text) => text.toLowerCase().replace(/[^a-z0-9]/g, "");
  const same = allowed.find((candidate) => plain(candidate) === plain(word));
  if (same !== void 0) return same;
  const near = allowed.map((candidate) => ({ candidate, off: slips(plain(word), plain(candidate)) })).filter(({ candidate, off }) => off <= (candidate.length > 5 ? 2 : 1)).sort((a, b) => a.off - b.off)[0];
  return near?.candidate ?? null;
}
function slips(word, meant) {
  const sorted = (text) => [...text].sort().join("");
  return Math.min((0, import_fastest_levenshtein.distance)(word, meant), sorted(word) === sorted(meant) ? 1 : Number.POSITIVE_INFINITY);
}
function unknownWord(word, allowed) {
  const meant = suggest(word, allowed);
  return `"${word}" is not known. ${meant === null ? "" : `Did you mean ${meant}? `}Allowed: ${allowed.join(", ")}.`;
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
    import("./auto-store-3NLOGAPL.mjs"),
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
  const [{ createGitStore }, { gitOwner }] = await Promise.all([import("./git-store-SJ6ABK2Q.mjs"), import("./git-owner-LQSDSVRO.mjs")]);
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
  const { createDatabaseStore, databaseOwner } = await import("./database-store-2QDCHK73.mjs");
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
  const { createSharedClips } = await import("./shared-clips-VO67KCVD.mjs");
  return createSharedClips(workspace.target(clipsDir), workspace.disk);
}
async function artifactClips({ githubToken: token }, workspace, env) {
  const { createArtifactClips } = await import("./artifact-clips-LIOWW2GI.mjs");
  const temp = workspace.target(env["RUNNER_TEMP"] || ".reelay");
  return createArtifactClips({ token, temp, disk: workspace.disk, env });
}
async function gitForAuto({ githubToken, isFree }, workspace, env) {
  if (isFree || !env["GITHUB_ACTIONS"]) return null;
  try {
    const address = gitAddress("git", env);
    if (address === null) return null;
    const { gitCredentials } = await import("./git-credentials-BJVCFODK.mjs");
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
  suggest,
  unknownWord,
  openStore,
  cacheOptions,
  openWorkspace
};
