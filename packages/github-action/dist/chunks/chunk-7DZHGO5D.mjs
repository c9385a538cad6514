import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  cacheOwner,
  createCacheStore
} from "./chunk-IBZ5BTR5.mjs";
import {
  FIRST_BYTES,
  UnreadableVideo,
  checkClip,
  copyWhole,
  hashFile,
  namedAs,
  onAbort,
  parseRecord,
  readFirstBytes
} from "./chunk-PQMTMNC7.mjs";
import {
  TransportError
} from "./chunk-YYQ6VSLF.mjs";
import {
  __callDispose,
  __using
} from "./chunk-JZ5H7XTY.mjs";

// packages/github-action/src/ledger/open-store.ts
import { readdir as readdir3 } from "node:fs/promises";
import { join as join5, resolve } from "node:path";

// packages/core/src/node/clock.ts
var systemClock = {
  now: () => Date.now(),
  random: () => Math.random(),
  sleep: (ms, signal) => new Promise((resolve3) => {
    if (signal?.aborted) return resolve3();
    const done = () => {
      clearTimeout(timer);
      forget();
      resolve3();
    };
    const timer = setTimeout(done, Math.min(ms, 2147483647));
    const forget = onAbort(signal, done);
  })
};

// packages/core/src/node/save-clip.ts
import { randomBytes } from "node:crypto";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";

// packages/core/src/node/mp4.ts
async function readMp4(path) {
  var _stack = [];
  try {
    const { FilePathSource, Input, MATROSKA, MP4, QTFF, WEBM } = await import("./src-3IBZPPCD.mjs");
    const input = __using(_stack, new Input({ source: new FilePathSource(path), formats: [MP4, QTFF, WEBM, MATROSKA] }));
    const track = await input.getPrimaryVideoTrack();
    if (!track) throw new Error("the file holds no video track");
    const duration = await input.computeDuration();
    return { duration: Math.round(duration * 1e3) / 1e3, width: track.displayWidth, height: track.displayHeight };
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}

// packages/core/src/node/save-clip.ts
async function saveClip(chunks, target) {
  await mkdir(dirname(target), { recursive: true });
  const part = `${target}.${randomBytes(4).toString("hex")}.part`;
  const file = await open(part, "wx");
  try {
    const { bytes, sha256, kind } = await writeAll(file, checked(chunks));
    await file.sync();
    await file.close();
    const video = await readMp4(part).catch(() => UNKNOWN);
    await rename(part, namedAs(target, kind));
    return { bytes, sha256, ...video, ...kind === void 0 ? {} : { kind } };
  } catch (error) {
    void chunks.return({ bytes: 0, sha256: "" }).catch(() => {
    });
    await file.close().catch(() => {
    });
    await rm(part, { force: true });
    throw error;
  }
}
var UNKNOWN = { duration: null, width: null, height: null };
async function* checked(chunks) {
  let first = Buffer.alloc(0);
  let check = null;
  let kind;
  for (; ; ) {
    const step = await chunks.next();
    const chunk = step.done ? new Uint8Array(0) : step.value;
    if (check) check.pass(chunk);
    else {
      first = Buffer.concat([first, chunk]);
      if (step.done || first.byteLength >= FIRST_BYTES) {
        const begins = readFirstBytes(first);
        if (!("kind" in begins)) throw new UnreadableVideo(`the file is ${begins.instead}`);
        kind = begins.kind === "mp4" ? void 0 : begins.kind;
        check = checkClip(begins.kind);
        check.pass(first);
      }
    }
    if (step.done) {
      const problem = check?.problem() ?? null;
      if (problem !== null) throw new UnreadableVideo(problem);
      return { ...step.value, ...kind === void 0 ? {} : { kind } };
    }
    yield step.value;
  }
}
var ABANDONED_MS = 36e5;
async function removeLeftovers(folder) {
  for (const name of await readdir(folder).catch(() => [])) {
    if (!/\.[0-9a-f]{8}\.part$/.test(name)) continue;
    const file = join(folder, name);
    const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
    if (Date.now() - mtimeMs > ABANDONED_MS) await rm(file, { force: true });
  }
}
var BATCH_BYTES = 512 * 1024;
async function writeAll(file, chunks) {
  let batch = [];
  let size = 0;
  let writing = Promise.resolve();
  for (; ; ) {
    const step = await chunks.next();
    if (!step.done) {
      batch.push(step.value);
      size += step.value.byteLength;
      if (size < BATCH_BYTES) continue;
    }
    await writing;
    writing = writeBatch(file, batch, size);
    writing.catch(() => {
    });
    if (step.done) {
      await writing;
      return step.value;
    }
    batch = [];
    size = 0;
  }
}
async function writeBatch(file, batch, size) {
  if (size === 0) return;
  const { bytesWritten } = await file.writev(batch);
  if (bytesWritten < size) await file.writeFile(Buffer.concat(batch).subarray(bytesWritten));
}

// packages/core/src/node/dispatch.ts
var UNREAD_BYTES = 256 * 1024;
function dispatch(connections, options, { signal, unsent, limitMs }) {
  return new Promise((resolve3, reject) => {
    let controller = null;
    let unread = [];
    let unreadBytes = 0;
    let ended = false;
    let failure = null;
    let wake = null;
    const end = (error) => {
      if (ended) return;
      ended = true;
      failure = error;
      controller = null;
      clearTimeout(timer);
      forget();
      if (error) reject(error);
      wake?.();
    };
    const stop = (reason) => {
      const sent = controller;
      end(reason);
      sent?.abort(reason);
    };
    const abort = () => stop(new Error("aborted", { cause: signal?.reason }));
    const forget = onAbort(signal, abort);
    const tooLate = () => stop(new DOMException("it took too long", "TimeoutError"));
    const timer = limitMs > 0 ? setTimeout(tooLate, limitMs).unref() : void 0;
    if (signal?.aborted) return abort();
    const next = async () => {
      while (unread.length === 0 && !ended)
        await new Promise((go) => {
          wake = go;
        });
      const piece = unread.shift();
      if (piece !== void 0) {
        unreadBytes -= piece.byteLength;
        if (controller?.paused && unreadBytes < UNREAD_BYTES) controller.resume();
        return piece;
      }
      if (failure) throw failure;
      return null;
    };
    const discard = () => {
      if (ended) return;
      unread = [];
      stop(new Error("nobody reads on"));
    };
    const handler = {
      onRequestStart(started) {
        controller = started;
        if (ended) started.abort(failure ?? new Error("aborted"));
        else if (unsent?.aborted) stop(new TransportError("aborted", "no", "stopped before it was sent"));
      },
      onResponseStart(_controller, status, headers) {
        if (status >= 200) resolve3({ status, headers: flat(headers), next, discard });
      },
      onResponseData(receiving, chunk) {
        if (ended) return;
        unread.push(chunk);
        unreadBytes += chunk.byteLength;
        if (unreadBytes >= UNREAD_BYTES) receiving.pause();
        wake?.();
      },
      onResponseEnd() {
        end(null);
      },
      onResponseError(_controller, error) {
        end(error);
      }
    };
    try {
      connections.dispatch(options, handler);
    } catch (error) {
      end(error);
    }
  });
}
function flat(headers) {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : value ?? ""])
  );
}

// packages/core/src/node/multipart.ts
import { randomBytes as randomBytes2 } from "node:crypto";
function multipart(form) {
  const boundary = `reelay-${randomBytes2(16).toString("hex")}`;
  const parts = form.flatMap(([name, value]) => {
    const isText = typeof value === "string";
    const file = isText ? "" : `; filename="${quoted(value.filename)}"\r
Content-Type: ${value.mediaType}`;
    const head = `--${boundary}\r
Content-Disposition: form-data; name="${quoted(name)}"${file}\r
\r
`;
    return [Buffer.from(head), Buffer.from(isText ? value : value.bytes), Buffer.from("\r\n")];
  });
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    body: Buffer.concat([...parts, Buffer.from(`--${boundary}--\r
`)])
  };
}
function quoted(text) {
  return text.replaceAll('"', "%22").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

// packages/core/src/node/transport.ts
function createTransport(options = {}) {
  const connectTimeout = options.connectTimeoutMs ?? 15e3;
  const idle = options.idleTimeoutMs ?? 6e4;
  const shared = { headersTimeout: idle, bodyTimeout: idle };
  let connections = null;
  const connect = async () => openConnections(await import("./dispatchers-C7GASQJK.mjs"), { ...shared, connectTimeout });
  const limits = { submit: options.submitTimeoutMs ?? 3e5, free: options.replyTimeoutMs ?? 6e4, asset: 0 };
  const http = async (request, { signal, unsent, purpose, publicOnly }) => {
    connections ??= connect();
    const { pool, fresh, guarded, wasConnecting } = await connections;
    const dispatcher = publicOnly ? guarded : purpose === "submit" ? fresh : pool;
    try {
      const { contentType, body } = bodyOf(request);
      const { origin, pathname, search } = new URL(request.url);
      const headers = headersOf(request, contentType, options.userAgent);
      const { method } = request;
      const reset = purpose === "submit";
      const exchange = { origin, path: pathname + search, method, headers, body, reset };
      return wrap(await dispatch(dispatcher, exchange, { signal, unsent, limitMs: limits[purpose] }), signal);
    } catch (error) {
      throw transportError(error, signal, wasConnecting);
    }
  };
  return {
    http,
    async close() {
      if (!connections) return;
      const { pool, fresh, guarded } = await connections;
      await Promise.all([pool, fresh, guarded].map((dispatcher) => dispatcher.destroy()));
    }
  };
}
function openConnections({ createDispatcher, wasConnecting }, shared) {
  return {
    wasConnecting,
    pool: createDispatcher({ ...shared, keepAlive: true, publicOnly: false }),
    fresh: createDispatcher({ ...shared, headersTimeout: 0, keepAlive: false, publicOnly: false }),
    guarded: createDispatcher({ ...shared, keepAlive: true, publicOnly: true })
  };
}
function headersOf(request, contentType, userAgent = "reelay") {
  return {
    "User-Agent": userAgent,
    Accept: request.method === "POST" ? "application/json" : "*/*",
    ...contentType === null ? {} : { "Content-Type": contentType },
    ...request.headers
  };
}
function bodyOf(request) {
  if (request.json !== void 0) return { contentType: "application/json", body: JSON.stringify(request.json) };
  return request.form ? multipart(request.form) : { contentType: null, body: null };
}
function wrap({ status, headers, next, discard }, signal) {
  const read = () => next().catch((error) => {
    throw transportError(error, signal);
  });
  return {
    status,
    headers,
    async text(limit) {
      const pieces = [];
      let size = 0;
      for (let piece = await read(); piece !== null; piece = await read()) {
        size += piece.byteLength;
        pieces.push(piece);
        if (size <= limit) continue;
        discard();
        throw new TransportError("too-large", "maybe", `the body is larger than ${limit} bytes`);
      }
      return new TextDecoder().decode(Buffer.concat(pieces));
    },
    async *stream() {
      try {
        for (let piece = await read(); piece !== null; piece = await read()) yield piece;
      } finally {
        discard();
      }
    },
    discard
  };
}
function transportError(error, signal, wasConnecting = () => false) {
  if (error instanceof TransportError) return error;
  const cause = error instanceof Error ? error : new Error(String(error));
  const inner = cause.cause instanceof TransportError ? cause.cause : void 0;
  if (inner) return inner;
  if (signal?.aborted) return new TransportError("aborted", "maybe", "stopped", { cause });
  const { code: stated } = cause;
  const code = typeof stated === "string" ? stated : cause.name;
  const reached = wasConnecting(cause) ? "no" : "maybe";
  return new TransportError(kindOf(code, reached), reached, sayWhy(code, cause), { cause });
}
function kindOf(code, reached) {
  if (/^(ENOTFOUND|EAI_)/.test(code)) return "dns";
  if (/TIMEOUT|TimeoutError|ETIMEDOUT/.test(code)) return "timeout";
  if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO/.test(code)) return "tls";
  return reached === "no" ? "connect" : "reset";
}
function sayWhy(code, cause) {
  if (/^(ENOTFOUND|EAI_)/.test(code)) return "the host name cannot be resolved";
  if (code === "ECONNREFUSED") return "the connection was refused";
  if (/TIMEOUT|TimeoutError|ETIMEDOUT/.test(code)) return "it took too long";
  return `${code}: ${cause.message}`.slice(0, 300);
}

// packages/core/src/node/folder-ledger.ts
import { randomBytes as randomBytes3 } from "node:crypto";
import { link, mkdir as mkdir2, open as open2, readdir as readdir2, readFile, rename as rename2, rm as rm2 } from "node:fs/promises";
import { hostname } from "node:os";
import { join as join2 } from "node:path";
var LIVE_MS = 6e4;
function processOwner() {
  return `${hostname()}:${process.pid}`;
}
function createFolderLedger(folder) {
  const fileOf = (fingerprint, generation) => join2(folder, `${fingerprint}.${generation}.json`);
  return {
    async read(fingerprint) {
      const generation = await newestGeneration(folder, fingerprint);
      if (generation === null) return null;
      const text = await readFile(fileOf(fingerprint, generation), "utf8");
      return parseRecord(text) ?? tornRecord(fingerprint, generation);
    },
    async claim(record) {
      await mkdir2(folder, { recursive: true });
      const temporary = await writeTemporary(folder, record);
      try {
        await linkExclusively(temporary, fileOf(record.fingerprint, record.generation));
        await syncFolder(folder);
        return true;
      } catch (error) {
        if (error.code === "EEXIST") return false;
        throw error;
      } finally {
        await rm2(temporary, { force: true });
      }
    },
    async write(record) {
      await mkdir2(folder, { recursive: true });
      await rename2(await writeTemporary(folder, record), fileOf(record.fingerprint, record.generation));
      await syncFolder(folder);
    },
    mayBeLive: (record) => mayBeLive(record),
    async sample(most) {
      const names = (await readdir2(folder).catch(() => [])).filter((name) => /^[^.].*\.json$/.test(name));
      const texts = names.slice(0, most).map((name) => readFile(join2(folder, name), "utf8").catch(() => ""));
      return (await Promise.all(texts)).flatMap((text) => parseRecord(text) ?? []);
    }
  };
}
async function newestGeneration(folder, fingerprint) {
  const names = await readdir2(folder).catch((error) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  const generations = names.filter((name) => name.startsWith(`${fingerprint}.`) && /^\.\d{1,9}\.json$/.test(name.slice(fingerprint.length))).map((name) => Number(name.split(".").at(-2)));
  return generations.length === 0 ? null : Math.max(...generations);
}
async function linkExclusively(from, to) {
  try {
    await link(from, to);
  } catch (error) {
    if (!NO_HARD_LINKS.has(error.code ?? "")) throw error;
    const text = await readFile(from);
    const file = await open2(to, "wx");
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
  }
}
var NO_HARD_LINKS = /* @__PURE__ */ new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"]);
function tornRecord(fingerprint, generation) {
  const at = (/* @__PURE__ */ new Date(0)).toISOString();
  return { v: 1, fingerprint, generation, state: "intended", provider: "openai-compatible", model: "unknown", at };
}
function mayBeLive(record) {
  const [host, pid] = (record.owner ?? "").split(":");
  if (host !== hostname()) return Date.now() - Date.parse(record.at) < LIVE_MS;
  if (Number(pid) === process.pid) return false;
  try {
    process.kill(Number(pid), 0);
    return Date.now() - Date.parse(record.at) < 10 * LIVE_MS;
  } catch (error) {
    return error.code === "EPERM";
  }
}
async function writeTemporary(folder, record) {
  const path = join2(folder, `.${randomBytes3(8).toString("hex")}.tmp`);
  const file = await open2(path, "wx");
  try {
    await file.writeFile(`${JSON.stringify(record)}
`);
    await file.sync();
  } finally {
    await file.close();
  }
  return path;
}
async function syncFolder(folder) {
  const handle = await open2(folder, "r").catch(() => null);
  if (!handle) return;
  try {
    await handle.sync().catch(() => {
    });
  } finally {
    await handle.close();
  }
}

// packages/core/src/node/image-file.ts
import { readFile as readFile2, stat as stat2 } from "node:fs/promises";
import { basename } from "node:path";
var LIMIT_BYTES = 32e6;
async function readImageFile(path) {
  const { size } = await stat2(path).catch(() => {
    throw new Error("there is no such file");
  });
  if (size > LIMIT_BYTES) throw new Error(`it has ${(size / 1e6).toFixed(1)} MB, more than any provider takes`);
  const bytes = new Uint8Array(await readFile2(path));
  const { imageSize } = await import("./esm-OGQ75JUC.mjs");
  try {
    const { width, height, type } = imageSize(bytes);
    return { name: basename(path), mediaType: `image/${type === "jpg" ? "jpeg" : type}`, bytes, width, height };
  } catch {
    throw new Error("it is no image (JPEG, PNG or WebP)");
  }
}

// packages/github-action/src/ledger/folder-store.ts
import { join as join3 } from "node:path";
function createFolderStore(folder, name) {
  const records = createFolderLedger(join3(folder, "records"));
  const clipOf = ({ fingerprint, generation }) => join3(folder, "clips", `${fingerprint}.${generation}.mp4`);
  return {
    ...records,
    name,
    has: async (record) => record.file !== void 0 && await hashFile(clipOf(record)) === record.file.sha256,
    async fetch(record, target) {
      if (await hashFile(clipOf(record)) !== record.file?.sha256) return false;
      await copyWhole(clipOf(record), target);
      return true;
    },
    keep: (record, path) => copyWhole(path, clipOf(record)),
    close: async () => {
    }
  };
}

// packages/github-action/src/ledger/tool-cache-store.ts
import { writeFile } from "node:fs/promises";
import { arch } from "node:os";
import { join as join4 } from "node:path";
var TOOL = "reelay-clip";
var FILE = "clip.mp4";
function createToolCacheStore(toolCache) {
  const versionOf = (sha256) => `0.0.0-h${sha256}`;
  const find = async (sha256) => {
    if (sha256 === void 0) return null;
    const tools = await import("./tool-cache-RHTSUZTT.mjs");
    const folder = tools.find(TOOL, versionOf(sha256));
    if (folder === "") return null;
    const path = join4(folder, FILE);
    return await hashFile(path) === sha256 ? path : null;
  };
  return {
    ...createFolderLedger(join4(toolCache, "reelay", "records")),
    name: "the runner's tool cache",
    has: async (record) => await find(record.file?.sha256) !== null,
    async fetch(record, target) {
      const path = await find(record.file?.sha256);
      if (path === null) return false;
      await copyWhole(path, target);
      return true;
    },
    async keep(_record, path) {
      const sha256 = await hashFile(path);
      if (sha256 === null || await find(sha256) !== null) return;
      const folder = join4(toolCache, TOOL, versionOf(sha256), arch());
      await copyWhole(path, join4(folder, FILE));
      await writeFile(`${folder}.complete`, "");
    },
    close: async () => {
    }
  };
}

// packages/github-action/src/ledger/open-store.ts
function openStore(inputs, workspace, env, nonce) {
  const kind = inputs.ledger === "auto" ? automatic(env) : inputs.ledger;
  if (kind === "cache") {
    if (!hasCache(env))
      throw new Error("the Actions cache is not available here. Use tool-cache or the path of a folder.");
    const options = cacheOptions(workspace, env, nonce);
    return { store: createCacheStore(options), owner: options.owner };
  }
  if (kind === "tool-cache") {
    const folder2 = env["RUNNER_TOOL_CACHE"];
    if (!folder2)
      throw new Error("RUNNER_TOOL_CACHE is not set, so there is no tool cache here. Use the path of a folder.");
    return { store: createToolCacheStore(folder2), owner: processOwner() };
  }
  const folder = kind === "folder" ? ".reelay/ledger" : kind;
  return { store: createFolderStore(resolve(workspace.root, folder), `the folder ${folder}`), owner: processOwner() };
}
function pendingFolder(env, workspace) {
  return join5(env["RUNNER_TEMP"] ?? join5(workspace.root, ".reelay"), "reelay-pending");
}
function cacheOptions(workspace, env, nonce) {
  return {
    root: workspace.root,
    pending: pendingFolder(env, workspace),
    owner: cacheOwner(env, nonce),
    load: () => import("./cache-SGVJK44K.mjs"),
    sleep: (ms) => new Promise((resolve3) => setTimeout(resolve3, ms))
  };
}
async function pendingRecords(folder) {
  const names = await readdir3(folder).catch(() => []);
  return names.filter((name) => name.endsWith(".json")).map((name) => join5(folder, name));
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
import { basename as basename2, dirname as dirname2, isAbsolute, join as join6, relative, resolve as resolve2, sep } from "node:path";
function openWorkspace(folder) {
  const root = realpathSync(folder);
  return {
    root,
    resolve(path, from = root) {
      if (path.includes("\0")) throw new Error("the path holds a null character");
      const target = realOf(resolve2(from, path));
      const inside = relative(root, target);
      if (inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside))
        throw new Error(`"${path}" leads out of the workspace. Use a path inside it, without links that leave it.`);
      return target;
    },
    relative: (path) => relative(root, path).split(sep).join("/")
  };
}
function realOf(path) {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname2(path);
    return parent === path ? path : join6(realOf(parent), basename2(path));
  }
}

export {
  systemClock,
  saveClip,
  removeLeftovers,
  createTransport,
  readImageFile,
  openStore,
  pendingFolder,
  cacheOptions,
  pendingRecords,
  openWorkspace
};
