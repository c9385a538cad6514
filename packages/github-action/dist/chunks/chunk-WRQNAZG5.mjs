import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FIRST_BYTES,
  UnreadableVideo,
  checkClip,
  multipart,
  namedAs,
  readFirstBytes
} from "./chunk-FJDNNZS2.mjs";
import {
  openDisk
} from "./chunk-YDBC4CAV.mjs";
import {
  readDatabaseAddress,
  stateOfOwner
} from "./chunk-DQNILQ6W.mjs";
import {
  onAbort
} from "./chunk-K3DBQIL6.mjs";
import {
  createHeartbeat
} from "./chunk-BCDCNCUT.mjs";
import {
  furthest,
  parseRecord,
  rankOf,
  unreadableRecord
} from "./chunk-NT47ZMBL.mjs";
import {
  TransportError
} from "./chunk-VQHWZDH5.mjs";
import {
  __callDispose,
  __using
} from "./chunk-JZ5H7XTY.mjs";

// packages/core/src/node/databases/open-database-ledger.ts
async function openDatabaseLedger(address, options = {}) {
  const { kind } = readDatabaseAddress(address);
  if (kind === "postgres") {
    const { createPostgresLedger } = await import("./postgres-ledger-FLZAKDEN.mjs");
    return createPostgresLedger(address, options);
  }
  const { createRedisLedger } = await import("./redis-ledger-S3P2XYWE.mjs");
  return createRedisLedger(address, options);
}

// packages/core/src/node/hash-file.ts
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
async function hashFile(path) {
  const hash = createHash("sha256");
  try {
    await pipeline(createReadStream(path), hash);
    return hash.digest("hex");
  } catch {
    return null;
  }
}

// packages/core/src/node/folder-ledger.ts
import { createHash as createHash2, randomBytes } from "node:crypto";
import { link, mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
var RECORD = /^([^.].*)\.(\d{1,9})(?:\.(unknown|failed))?\.json$/;
function createFolderLedger(folder, options = {}) {
  const fileOf = ({ fingerprint, generation }, ending = "") => join(folder, `${fingerprint}.${generation}${ending}.json`);
  let listed = null;
  const hearts = /* @__PURE__ */ new Map();
  const ended = /* @__PURE__ */ new Map();
  async function generationsOf() {
    listed ??= listGenerations(folder);
    return listed.catch((error) => {
      listed = null;
      throw error;
    });
  }
  async function readGeneration(fingerprint, generation) {
    const clip = { fingerprint, generation };
    const [main, unknown, failed] = await Promise.all([
      readMain(fileOf(clip)),
      readText(fileOf(clip, ".unknown")),
      readText(fileOf(clip, ".failed"))
    ]);
    const records = [main, unknown, failed].flatMap((text) => {
      if (text === null) return [];
      return [parseRecord(text) ?? unreadableRecord(fingerprint, generation, "unknown")];
    });
    return records.length === 0 ? null : records.reduce(furthest);
  }
  async function read(fingerprint) {
    const known = (await generationsOf()).get(fingerprint);
    let newest = known === void 0 ? null : await readGeneration(fingerprint, known);
    for (let next = known === void 0 ? 0 : known + 1; ; next++) {
      const record = await readGeneration(fingerprint, next);
      if (record === null) return newest;
      newest = record;
    }
  }
  const put = async (record, ending = "") => {
    await mkdir(folder, { recursive: true });
    await rename(await writeTemporary(folder, record), fileOf(record, ending));
    await syncFolder(folder);
  };
  return {
    read,
    async claim(record) {
      await mkdir(folder, { recursive: true });
      const temporary = await writeTemporary(folder, record);
      try {
        await linkExclusively(temporary, fileOf(record));
        await syncFolder(folder);
        return true;
      } catch (error) {
        if (error.code === "EEXIST") return false;
        throw error;
      } finally {
        await rm(temporary, { force: true });
      }
    },
    async holds(claim) {
      const now = await read(claim.fingerprint);
      return now?.state === "intended" && now.generation === claim.generation && now.owner === claim.owner;
    },
    async write(record) {
      if (record.state === "unknown" || record.state === "failed") return put(record, `.${record.state}`);
      const text = await readText(fileOf(record));
      const now = text === null ? null : parseRecord(text);
      if (now === null || rankOf(now) <= rankOf(record)) await put(record);
    },
    async signOf({ owner }) {
      return stateOfOwner(owner) ?? { beat: await readText(aliveFile(folder, owner)) ?? "" };
    },
    keepAlive({ owner }) {
      const file = aliveFile(folder, owner);
      const heart = hearts.get(file) ?? createHeartbeat(
        (count) => writeFile(file, String(count)),
        () => rm(file, { force: true }),
        options.every
      );
      hearts.set(file, heart);
      return heart.keepAlive();
    },
    async sample(most) {
      const names = [...await generationsOf().catch(() => /* @__PURE__ */ new Map())];
      const texts = names.slice(0, most).map(([fingerprint, generation]) => readText(fileOf({ fingerprint, generation })).catch(() => null));
      return (await Promise.all(texts)).flatMap((text) => text === null ? [] : parseRecord(text) ?? []);
    },
    async attempts(month) {
      const furthestOf = /* @__PURE__ */ new Map();
      for (const name of await readdir(folder).catch(noneYet)) {
        const [, fingerprint, generation] = RECORD.exec(name) ?? [];
        if (fingerprint === void 0) continue;
        if (month !== void 0 && !ended.has(name) && await isOlder(join(folder, name), month)) continue;
        const text = ended.has(name) ? "" : await readText(join(folder, name));
        if (text === null) continue;
        const record = ended.get(name) ?? parseRecord(text) ?? unreadableRecord(fingerprint, Number(generation), "unknown");
        if (record.state === "finished" || record.state === "failed") ended.set(name, record);
        const key = `${record.fingerprint}.${record.generation}`;
        const other = furthestOf.get(key);
        furthestOf.set(key, other === void 0 ? record : furthest(other, record));
      }
      return [...furthestOf.values()];
    },
    async remove(fingerprint) {
      const names = await readdir(folder).catch(noneYet);
      const own = names.flatMap((name) => {
        const [, clip, generation = ""] = RECORD.exec(name) ?? [];
        return clip === fingerprint ? [{ name, generation: Number(generation) }] : [];
      });
      for (const { name } of own.sort((a, b) => a.generation - b.generation)) await rm(join(folder, name));
      await syncFolder(folder);
      listed = null;
      for (const { name } of own) ended.delete(name);
    },
    async checkWritable() {
      await mkdir(folder, { recursive: true });
      const probe = unreadableRecord("probe", 0);
      await rm(await writeTemporary(folder, probe));
      await generationsOf();
    }
  };
}
async function listGenerations(folder) {
  const names = await readdir(folder).catch(noneYet);
  const newest = /* @__PURE__ */ new Map();
  for (const name of names) {
    const [, fingerprint = "", generation = ""] = RECORD.exec(name) ?? [];
    if (fingerprint === "") continue;
    newest.set(fingerprint, Math.max(Number(generation), newest.get(fingerprint) ?? 0));
  }
  return newest;
}
function noneYet(error) {
  if (error.code === "ENOENT") return [];
  throw error;
}
async function isOlder(path, month) {
  const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
  return mtimeMs < Date.parse(`${month}-01T00:00:00Z`) - 24 * 36e5;
}
async function readText(path) {
  return readFile(path, "utf8").catch((error) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
}
async function readMain(path) {
  const text = await readText(path);
  if (text === null || parseRecord(text) !== null) return text;
  await sleep(UNFINISHED_MS);
  return readText(path);
}
var UNFINISHED_MS = 500;
function aliveFile(folder, owner = "") {
  return join(folder, `.${createHash2("sha256").update(owner).digest("hex").slice(0, 32)}.alive`);
}
async function linkExclusively(from, to) {
  try {
    await link(from, to);
  } catch (error) {
    if (!NO_HARD_LINKS.has(error.code ?? "")) throw error;
    const text = await readFile(from);
    const file = await open(to, "wx");
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
  }
}
var NO_HARD_LINKS = /* @__PURE__ */ new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"]);
async function writeTemporary(folder, record) {
  const path = join(folder, `.${randomBytes(8).toString("hex")}.tmp`);
  const file = await open(path, "wx");
  try {
    await file.writeFile(`${JSON.stringify(record)}
`);
    await file.sync();
    await file.close();
  } catch (error) {
    await file.close().catch(() => {
    });
    await rm(path, { force: true });
    throw error;
  }
  return path;
}
async function syncFolder(folder) {
  const handle = await open(folder, "r").catch(() => null);
  if (!handle) return;
  try {
    await handle.sync().catch(() => {
    });
  } finally {
    await handle.close();
  }
}

// packages/core/src/node/save-clip.ts
import { basename, join as join2 } from "node:path";

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
async function saveClip(chunks, target, disk = openDisk()) {
  const part = await disk.createFile(target);
  try {
    const { bytes, sha256, kind } = await writeAll(part.handle, checked(chunks));
    const video = await readMp4(part.path).catch(() => UNKNOWN);
    await part.commit(basename(namedAs(target, kind)));
    return { bytes, sha256, ...video, ...kind === void 0 ? {} : { kind } };
  } catch (error) {
    void chunks.return({ bytes: 0, sha256: "" }).catch(() => {
    });
    await part.discard();
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
async function removeLeftovers(folder, disk = openDisk()) {
  for (const { name, mtimeMs } of await disk.list(folder)) {
    if (!/\.[0-9a-f]{8}\.part$/.test(name) || Date.now() - mtimeMs <= ABANDONED_MS) continue;
    await disk.remove(join2(folder, name));
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

// packages/core/src/node/running-time.ts
var BEAT_MS = 100;
var lost = 0;
var beatAt = 0;
var watchers = 0;
var beating;
function beat() {
  const now = performance.now();
  const gap = now - beatAt;
  beatAt = now;
  if (gap > 2 * BEAT_MS) lost += gap - BEAT_MS;
}
function watchRunningTime() {
  if (watchers++ === 0) {
    beatAt = performance.now();
    beating = setInterval(beat, BEAT_MS).unref();
  }
  let held = true;
  return {
    now() {
      beat();
      return beatAt - lost;
    },
    release() {
      if (!held) return;
      held = false;
      if (--watchers === 0) clearInterval(beating);
    }
  };
}

// packages/core/src/node/dispatch.ts
var UNREAD_BYTES = 256 * 1024;
var LAST_TURNS = 50;
var QUIET_TURNS = 2;
function dispatch(connections, options, { signal, unsent, limits, isStale }) {
  return new Promise((resolve, reject) => {
    let controller = null;
    let unread = [];
    let unreadBytes = 0;
    let phase = "connecting";
    let ended = false;
    let failure = null;
    let wake = null;
    let timer;
    let events = 0;
    const time = watchRunningTime();
    const began = time.now();
    let since = began;
    const end = (error) => {
      if (ended) return;
      ended = true;
      failure = error;
      controller = null;
      clearTimeout(timer);
      time.release();
      forget();
      if (error) reject(error);
      wake?.();
    };
    const stop = (reason) => {
      const sent = controller;
      end(reason);
      sent?.abort(reason);
    };
    const abort = () => stop(
      phase === "connecting" ? new TransportError("aborted", "no", "aborted before it was sent") : new Error("aborted", { cause: signal?.reason })
    );
    const forget = onAbort(signal, abort);
    const left = () => {
      const now = time.now();
      const held = phase === "reading" && (controller?.paused === true || unread.length > 0);
      const ofPhase = { connecting: limits.startMs, waiting: limits.headMs, reading: held ? 0 : limits.idleMs }[phase];
      return Math.min(
        limits.wholeMs ? began + limits.wholeMs - now : Number.POSITIVE_INFINITY,
        ofPhase ? since + ofPhase - now : Number.POSITIVE_INFINITY
      );
    };
    const watch = () => {
      clearTimeout(timer);
      timer = void 0;
      if (ended) return;
      const ms = left();
      if (ms <= 0) return lastTurns(LAST_TURNS, QUIET_TURNS);
      if (Number.isFinite(ms)) timer = setTimeout(watch, Math.ceil(ms)).unref();
    };
    const lastTurns = (turns, quiet) => {
      const seen = events;
      setImmediate(() => {
        if (ended) return;
        if (left() > 0) return watch();
        if (turns > 0 && events !== seen) return lastTurns(turns - 1, QUIET_TURNS);
        if (turns > 0 && quiet > 1) return lastTurns(turns - 1, quiet - 1);
        stop(
          phase === "connecting" ? new TransportError("timeout", "no", "it took too long to connect") : new DOMException("it took too long", "TimeoutError")
        );
      });
    };
    const enter = (next2) => {
      phase = next2;
      since = time.now();
      watch();
    };
    if (signal?.aborted) return abort();
    watch();
    const next = async () => {
      while (unread.length === 0 && !ended)
        await new Promise((go) => {
          wake = go;
        });
      const piece = unread.shift();
      if (piece !== void 0) {
        unreadBytes -= piece.byteLength;
        if (controller?.paused && unreadBytes < UNREAD_BYTES) controller.resume();
        if (unread.length === 0 && !ended) {
          since = time.now();
          if (timer === void 0) watch();
        }
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
        else if (isStale?.()) stop(new TransportError("timeout", "no", "it could not be sent at once"));
        else enter("waiting");
      },
      onResponseStart(_controller, status, headers) {
        events += 1;
        if (status < 200 || ended) return;
        enter("reading");
        resolve({ status, headers: flat(headers), next, discard });
      },
      onResponseData(receiving, chunk) {
        if (ended) return;
        events += 1;
        since = time.now();
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

// packages/core/src/node/proxies.ts
import { isIPv6 } from "node:net";
var SCHEMES = {
  http: "http",
  https: "https",
  socks: "socks5",
  socks5: "socks5",
  socks5h: "socks5"
};
function proxyProblems(env) {
  return [variableFor(env, "http"), variableFor(env, "https"), variableFor(env, "all")].filter((name) => name !== void 0).flatMap((name) => {
    const read = readProxy(env[name] ?? "");
    if (typeof read === "string") return [];
    const message = `${read.why} Write it like ${name}=http://proxy.example.com:3128, or unset ${name}.`;
    return [{ field: name, value: "***", message }];
  });
}
function proxiesOf(env) {
  const [problem] = proxyProblems(env);
  if (problem) throw new Error(`the proxy in ${problem.field} cannot be used: ${problem.message}`);
  const address = (kind) => {
    const read = readProxy(env[variableFor(env, kind) ?? ""] ?? "");
    return typeof read === "string" && read !== "" ? read : null;
  };
  const all = address("all");
  const http = address("http") ?? all;
  return { http, https: address("https") ?? all ?? http, except: exceptions(env["no_proxy"] || env["NO_PROXY"] || "") };
}
function variableFor(env, kind) {
  const small = `${kind}_proxy`;
  return [small, small.toUpperCase()].find((name) => env[name] !== void 0);
}
function readProxy(given) {
  const value = given.trim();
  if (value === "") return "";
  const [, named, rest = value] = /^(?:([a-z][a-z0-9+.-]*):)?\/+(.*)$/is.exec(value) ?? [];
  const scheme = SCHEMES[(named ?? "http").toLowerCase()];
  if (scheme === void 0)
    return { why: `it names a proxy of the kind "${named}", and Reelay knows http, https and socks5.` };
  const authority = authorityOf(rest);
  const at = authority.lastIndexOf("@");
  const login = at === -1 ? "" : `${loginOf(authority.slice(0, at))}@`;
  const host = authority.slice(at + 1);
  const address = `${scheme}://${login}${isIPv6(host) ? `[${host}]` : host}`;
  if (/[^\w.:[\]-]|^\d+$/.test(host) || !URL.canParse(address) || new URL(address).hostname === "")
    return { why: "it holds no address of a proxy." };
  return address;
}
function authorityOf(rest) {
  const afterLogin = rest.lastIndexOf("@") + 1;
  const end = rest.slice(afterLogin).search(/[/?#]/);
  return end === -1 ? rest : rest.slice(0, afterLogin + end);
}
function loginOf(login) {
  const colon = login.indexOf(":");
  const parts = colon === -1 ? [login] : [login.slice(0, colon), login.slice(colon + 1)];
  return parts.map((part) => encodeURIComponent(decoded(part))).join(":");
}
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
function exceptions(given) {
  return given.split(/[\s,;]+/).map((entry) => entry.replace(/^[a-z][a-z0-9+.-]*:\/\//i, "").replace(/\/.*$/, "")).filter((entry) => entry !== "").join(",");
}

// packages/core/src/node/unpack.ts
import { pipeline as pipeline2 } from "node:stream";
import * as zlib from "node:zlib";
var CODINGS = 4;
var gzip = { make: () => zlib.createGunzip(), magic: [31, 139] };
var deflate = {
  // Half of all hosts send it without the header of RFC 1950.
  make: ([first = 0, second = 0]) => (first & 15) === 8 && (first << 8 | second) % 31 === 0 ? zlib.createInflate() : zlib.createInflateRaw()
};
var UNPACKERS = {
  gzip,
  "x-gzip": gzip,
  deflate,
  br: { make: () => zlib.createBrotliDecompress() },
  // Node has it since 22.15.
  ..."createZstdDecompress" in zlib ? { zstd: { make: () => zlib.createZstdDecompress(), magic: [40, 181, 47, 253] } } : {}
};
function unpacked(encoding, pieces) {
  const codings = (encoding ?? "").toLowerCase().split(",").map((coding) => UNPACKERS[coding.trim()]).filter((unpacker) => unpacker !== void 0);
  if (codings.length > CODINGS) return broken("it is compressed many times over", pieces);
  return codings.reduceRight((inside, unpacker) => unpack(inside, unpacker), pieces);
}
async function* broken(why, pieces) {
  await pieces[Symbol.asyncIterator]().return?.();
  throw new TransportError("encoding", "maybe", why);
}
async function* unpack(pieces, { make, magic }) {
  const rest = pieces[Symbol.asyncIterator]();
  const head = await headOf(rest);
  const all = joined(head, rest);
  if (head.byteLength === 0 || magic?.some((byte, at) => head[at] !== byte)) return yield* all;
  const unpacker = make(head);
  let lost2;
  const watched = (async function* () {
    try {
      yield* all;
    } catch (error) {
      lost2 = error;
      throw error;
    }
  })();
  pipeline2(watched, unpacker, () => {
  });
  try {
    yield* unpacker;
  } catch (error) {
    if (lost2 !== void 0) throw lost2;
    throw new TransportError("encoding", "maybe", error instanceof Error ? error.message : String(error), {
      cause: error
    });
  }
}
async function headOf(pieces) {
  let head = new Uint8Array(0);
  while (head.byteLength < 4) {
    const { done, value } = await pieces.next();
    if (done) break;
    head = head.byteLength === 0 ? value : Buffer.concat([head, value]);
  }
  return head;
}
async function* joined(head, rest) {
  try {
    if (head.byteLength > 0) yield head;
    for (let step = await rest.next(); !step.done; step = await rest.next()) yield step.value;
  } finally {
    await rest.return?.();
  }
}

// packages/core/src/node/transport.ts
function createTransport(options = {}) {
  const connectTimeout = options.connectTimeoutMs ?? 15e3;
  const idleMs = options.idleTimeoutMs ?? 6e4;
  const startMs = 4 * connectTimeout;
  const limits = {
    submit: { wholeMs: options.submitTimeoutMs ?? 3e5, startMs, idleMs },
    free: { wholeMs: options.replyTimeoutMs ?? 6e4, startMs, headMs: idleMs, idleMs },
    asset: { startMs, headMs: idleMs, idleMs }
  };
  let connections = null;
  const connect = async () => openConnections(await import("./dispatchers-3GBF7VYN.mjs"), connectTimeout);
  const http = async (request, { signal, unsent, purpose, publicOnly, timeoutMs = Number.POSITIVE_INFINITY }) => {
    const isStale = purpose === "submit" ? startOfAge() : void 0;
    connections ??= connect();
    const ready = await Promise.all([connections, exchangeOf(request, purpose, options.userAgent)]).catch(neverLeft);
    const [{ pool, fresh, guarded, wasConnecting }, exchange] = ready;
    const dispatcher = publicOnly ? guarded : purpose === "submit" ? fresh : pool;
    try {
      const settings = { signal, unsent, isStale, limits: within(limits[purpose], timeoutMs) };
      return wrap(await dispatch(dispatcher, exchange, settings), signal);
    } catch (error) {
      throw transportError(error, signal, wasConnecting);
    }
  };
  return {
    http,
    async close() {
      const opened = await connections?.catch(() => null);
      if (!opened) return;
      const { pool, fresh, guarded } = opened;
      await Promise.all([pool, fresh, guarded].map((dispatcher) => dispatcher.destroy()));
    }
  };
}
var STALE_MS = 2e4;
function startOfAge() {
  const [ticks, time] = [performance.now(), Date.now()];
  return () => performance.now() - ticks > STALE_MS || Math.abs(Date.now() - time) > STALE_MS;
}
function within(limits, timeoutMs) {
  const wholeMs = Math.min(limits.wholeMs ?? Number.POSITIVE_INFINITY, timeoutMs);
  return Number.isFinite(wholeMs) ? { ...limits, wholeMs: Math.max(1, wholeMs) } : limits;
}
function openConnections({ createDispatcher, wasConnecting }, connectTimeout) {
  const shared = { connectTimeout, proxies: proxiesOf(process.env) };
  return {
    wasConnecting,
    pool: createDispatcher({ ...shared, keepAlive: true, publicOnly: false }),
    fresh: createDispatcher({ ...shared, keepAlive: false, publicOnly: false }),
    guarded: createDispatcher({ ...shared, keepAlive: true, publicOnly: true })
  };
}
function neverLeft(error) {
  throw new TransportError("address", "no", error instanceof Error ? error.message : String(error), { cause: error });
}
async function exchangeOf(request, purpose, userAgent) {
  const { contentType, body } = bodyOf(request);
  const { origin, pathname, search } = new URL(request.url);
  const headers = headersOf(request, contentType, userAgent);
  const reset = purpose === "submit";
  return { origin, path: pathname + search, method: request.method, headers, body, reset };
}
function headersOf(request, contentType, userAgent = "reelay") {
  return {
    "User-Agent": userAgent,
    Accept: request.method === "POST" ? "application/json" : "*/*",
    // A reply that nobody has to unpack, and a file whose length and ranges are those of the file.
    "Accept-Encoding": "identity",
    ...contentType === null ? {} : { "Content-Type": contentType },
    ...request.headers
  };
}
function bodyOf(request) {
  if (request.json !== void 0) return { contentType: "application/json", body: JSON.stringify(request.json) };
  if (request.file) return { contentType: request.file.mediaType, body: request.file.bytes };
  return request.form ? multipart(request.form) : { contentType: null, body: null };
}
function wrap(answer, signal) {
  const { status, headers, discard } = answer;
  const body = (limit) => bodyPieces(answer, limit, signal);
  return {
    status,
    headers,
    async text(limit) {
      const pieces = [];
      let size = 0;
      for await (const piece of body(limit)) {
        size += piece.byteLength;
        if (size > limit) throw tooLarge(limit);
        pieces.push(piece);
      }
      return new TextDecoder().decode(Buffer.concat(pieces));
    },
    stream: () => body(Number.POSITIVE_INFINITY),
    discard
  };
}
function tooLarge(limit) {
  return new TransportError("too-large", "maybe", `the body is larger than ${limit} bytes`);
}
async function* bodyPieces({ status, headers, next, discard }, limit, signal) {
  const received = async function* () {
    let size = 0;
    for (let piece = await next(); piece !== null; piece = await next()) {
      size += piece.byteLength;
      if (size > limit) throw tooLarge(limit);
      yield piece;
    }
  };
  try {
    const encoding = headers["content-encoding"];
    yield* encoding === void 0 || status === 206 ? received() : unpacked(encoding, received());
  } catch (error) {
    throw transportError(error, signal);
  } finally {
    discard();
  }
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

// packages/core/src/node/image-file.ts
import { readFile as readFile2, stat as stat2 } from "node:fs/promises";
import { basename as basename2 } from "node:path";
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
    return { name: basename2(path), mediaType: `image/${type === "jpg" ? "jpeg" : type}`, bytes, width, height };
  } catch {
    throw new Error("it is no image (JPEG, PNG or WebP)");
  }
}

export {
  openDatabaseLedger,
  createFolderLedger,
  hashFile,
  saveClip,
  removeLeftovers,
  proxyProblems,
  createTransport,
  readImageFile
};
