import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  createPatience
} from "./chunk-MXJQ2CTG.mjs";
import {
  createHeartbeat,
  furthest,
  monthOf,
  openDisk,
  parseRecord,
  unreadableRecord
} from "./chunk-LCZWEG7J.mjs";

// packages/core/src/node/git/git-trouble.ts
var GitTrouble = class extends Error {
  kind;
  constructor(kind, message) {
    super(message);
    this.name = "GitTrouble";
    this.kind = kind;
  }
  /** It will be the same the next time. */
  get isLasting() {
    return this.kind !== "down";
  }
};
function isAboutCredentials(trouble) {
  return trouble.kind === "denied" || trouble.kind === "not found";
}
var SSH_REFUSED = /Permission denied \(|Host key verification failed/;
function troubleOf(said, who = "the token") {
  const [, code = ""] = /(?:returned error:|HTTP) (\d{3})/.exec(said) ?? [];
  const why = lastWords(said);
  const isDenied = code === "403" || code === "401" || SSH_REFUSED.test(said);
  if (isDenied || /Authentication failed|could not read (?:Username|Password)/.test(said))
    return new GitTrouble("denied", `${who} may not do this (${why})`);
  if (code === "404" || /repository '.*' not found|does not appear to be a git repository/.test(said))
    return new GitTrouble("not found", `there is no such repository, or ${who} may not see it (${why})`);
  if (/^3\d\d$/.test(code) || /unable to update url base from redirection/.test(said))
    return new GitTrouble("moved", `the repository has moved to another address (${why})`);
  if (/\[remote rejected\]/.test(said) && !/unpacker error|internal server error/i.test(said))
    return new GitTrouble("declined", `the repository does not take the commit (${why})`);
  if (/No space left on device|Disk quota exceeded|Read-only file system/i.test(said) && !/^remote: /m.test(said))
    return new GitTrouble("disk", `the disk cannot be written (${why})`);
  return new GitTrouble("down", `it cannot be reached or does not answer as it should (${why})`);
}
function lastWords(said) {
  const lines = said.split(/\r?\n/).map((line) => line.trim());
  const telling = lines.filter((line) => /^(?:fatal|error|!|remote: (?:error|fatal|permission|write|GH\d))/i.test(line)).filter((line) => !line.startsWith("error: failed to push some refs")).map((line) => line.replace(/^!\s+[0-9a-f]{40,64}:\S+\s+/, ""));
  const chosen = (telling.length > 0 ? telling : lines.filter((line) => line !== "")).slice(0, 2);
  return chosen.join("; ").replace(/\s+/g, " ").slice(0, 300) || "git said nothing";
}

// packages/core/src/node/git/git-ledger.ts
import { createHash } from "node:crypto";

// packages/core/src/node/git/group-commit.ts
var BETWEEN_PUSHES_MS = 1e3;
var FRESH_MS = 1e3;
var LOSING_MS = 15 * 6e4;
var TURN_PUSHES = 3;
var LONGEST_TURN_MS = 2e4;
var IN_A_ROW = 3;
var LONGEST_PAUSE_MS = 3e3;
function createGroupCommit(branch, time) {
  const { now, sleep, random } = time;
  const patience = createPatience(time, troubleOf2);
  let seen = null;
  let looking = null;
  let turn = Promise.resolve();
  let isBusy = false;
  let waiting = [];
  let batch = [];
  let mayPushAt = Number.NEGATIVE_INFINITY;
  let inARow = 0;
  function inTurn(work2) {
    const mine = turn.then(work2);
    turn = mine.catch(() => {
    });
    return mine;
  }
  async function look() {
    const asOf = now();
    seen = { ...await branch.look(), asOf };
    return seen;
  }
  async function seenSince(time2) {
    for (; ; ) {
      if (seen !== null && seen.asOf >= time2) return seen;
      looking ??= patience.call(() => inTurn(look)).then(() => {
      }).finally(() => {
        looking = null;
      });
      await looking;
    }
  }
  function takeAll() {
    batch = [...batch, ...waiting];
    waiting = [];
  }
  async function push() {
    takeAll();
    const base = seen ?? await look();
    const files = new Map(base.files);
    const changes = /* @__PURE__ */ new Map();
    const results = batch.map((one) => {
      const made = one.make(files, one.wasSent);
      for (const [path, text] of made.changes) {
        changes.set(path, text);
        if (text === null) files.delete(path);
        else files.set(path, text);
      }
      if (made.changes.length > 0) one.wasSent = true;
      return made.result;
    });
    if (changes.size === 0) return results;
    const asOf = now();
    mayPushAt = asOf + BETWEEN_PUSHES_MS;
    const count = `${changes.size} file${changes.size === 1 ? "" : "s"}`;
    try {
      const after = await branch.push(base, changes, `Reelay: ${count} [skip ci]`);
      seen = after && { ...after, asOf };
      if (after !== null) makeRoom(now() - asOf);
      return after && results;
    } catch (error) {
      seen = null;
      throw error;
    }
  }
  function makeRoom(tookMs) {
    inARow += 1;
    if (inARow % IN_A_ROW !== 0) return;
    const turnMs = Math.min(LONGEST_TURN_MS, TURN_PUSHES * tookMs);
    mayPushAt = Math.max(mayPushAt, now() + turnMs * (1 + 0.5 * random()));
  }
  async function carryOut() {
    for (let lost = 0; ; lost++) {
      const results = await patience.call(() => inTurn(push));
      if (results !== null) {
        for (const [at, one] of batch.entries()) one.resolve(results[at]);
        return;
      }
      inARow = 0;
      giveUp();
      if (batch.length === 0) return;
      await sleep(random() * LONGEST_PAUSE_MS / 2 ** lost);
    }
  }
  function giveUp() {
    const isLate = ({ since }) => now() - since > LOSING_MS;
    for (const one of batch.filter(isLate))
      one.reject(
        new GitTrouble("down", `other runs that write to it were faster for ${Math.round(LOSING_MS / 6e4)} minutes`)
      );
    batch = batch.filter((one) => !isLate(one));
  }
  async function work() {
    if (isBusy) return;
    isBusy = true;
    while (waiting.length > 0) {
      const restMs = mayPushAt - now();
      await (restMs > 0 ? sleep(restMs) : null);
      takeAll();
      await carryOut().catch((error) => {
        for (const one of batch) one.reject(error);
      });
      batch = [];
    }
    isBusy = false;
  }
  return {
    check: () => patience.call(() => inTurn(() => branch.checkPush())),
    files: async (mostMs = FRESH_MS) => (await seenSince(now() - mostMs)).files,
    change(make) {
      return new Promise((resolve, reject) => {
        const since = now();
        waiting.push({ make, since, wasSent: false, resolve, reject });
        void work();
      });
    }
  };
}
function troubleOf2(error) {
  if (error instanceof GitTrouble) return error;
  return new GitTrouble("down", error instanceof Error ? error.message : String(error));
}

// packages/core/src/node/git/record-files.ts
var LOOSE = /^records\/[^/]+\/([^/]+)\.(\d{1,9})\.json$/;
var PACKED = /^packed\/\d{4}-\d{2}\.jsonl$/;
function pathOf({ fingerprint, generation }) {
  return `records/${fingerprint.slice(0, 2)}/${fingerprint}.${generation}.json`;
}
function textOf(record) {
  return `${JSON.stringify(record)}
`;
}
function recordAt(files, key, packs = packsIn(files)) {
  const text = files.get(pathOf(key));
  const loose = text === void 0 ? null : readRecord(text, key);
  const packed = lineIn(packs, key)?.record ?? null;
  return loose === null || packed === null ? loose ?? packed : furthest(loose, packed);
}
function* recordsIn(files, month) {
  const packs = packsIn(files);
  const around = month === void 0 ? null : monthsAround(month);
  const isOfIt = (text) => around === null || around.some((one) => text.includes(one));
  const keys = /* @__PURE__ */ new Map();
  for (const [path, text] of files) {
    const key = looseKey(path);
    if (key !== null && isOfIt(text)) keys.set(nameOf(key), key);
  }
  for (const { lines } of packs)
    for (const [name, { key, line }] of lines) if (key !== null && isOfIt(line)) keys.set(name, key);
  for (const [, key] of [...keys].toSorted(([a], [b]) => a < b ? -1 : 1)) {
    const record = recordAt(files, key, packs);
    if (record !== null) yield record;
  }
}
function putRecord(files, record) {
  const packs = packsIn(files);
  const there = recordAt(files, record, packs);
  const next = there === null ? record : furthest(record, there);
  const path = pathOf(record);
  const packed = lineIn(packs, record);
  if (packed !== null && !files.has(path) && next.state === "finished") {
    const text = withLines(files.get(packed.path) ?? "", [next]);
    return text === files.get(packed.path) ? [] : [[packed.path, text]];
  }
  return files.get(path) === textOf(next) ? [] : [[path, textOf(next)]];
}
function removeRecords(files, fingerprint) {
  return [...files].flatMap(([path, text]) => {
    if (looseKey(path)?.fingerprint === fingerprint) return [[path, null]];
    if (!PACKED.test(path)) return [];
    const lines = [...linesOf(text).values()];
    const left = lines.filter(({ key }) => key?.fingerprint !== fingerprint);
    if (left.length === lines.length) return [];
    return [[path, left.length === 0 ? null : left.map(({ line }) => `${line}
`).join("")]];
  });
}
function packMonths(files, month) {
  const packs = packsIn(files);
  const over = /* @__PURE__ */ new Map();
  const changes = [];
  for (const [path, text] of files) {
    const key = looseKey(path);
    const record = key && parseRecord(text);
    if (record?.state !== "finished" || pathOf(record) !== path) continue;
    const its = monthOf(record);
    if (its === "" || its >= month) continue;
    const pack = lineIn(packs, record)?.path ?? `packed/${its}.jsonl`;
    const inPack = over.get(pack) ?? [];
    inPack.push(recordAt(files, record, packs) ?? record);
    over.set(pack, inPack);
    changes.push([path, null]);
  }
  for (const [path, records] of over) changes.push([path, withLines(files.get(path) ?? "", records)]);
  return changes;
}
var indexes = /* @__PURE__ */ new WeakMap();
function indexOf(files) {
  const known2 = indexes.get(files);
  if (known2 !== void 0) return known2;
  const packs = packsIn(files);
  const newest = /* @__PURE__ */ new Map();
  for (const { fingerprint, generation } of keysIn(files, packs))
    newest.set(fingerprint, Math.max(generation, newest.get(fingerprint) ?? 0));
  const index = { packs, newest };
  indexes.set(files, index);
  return index;
}
function newestRecord(files, fingerprint) {
  const { packs, newest } = indexOf(files);
  const generation = newest.get(fingerprint);
  return generation === void 0 ? null : recordAt(files, { fingerprint, generation }, packs);
}
function packsIn(files) {
  const packs = [];
  for (const [path, text] of files)
    if (path.startsWith("packed/") && PACKED.test(path)) packs.push({ path, lines: linesOf(text) });
  return packs;
}
function lineIn(packs, key) {
  for (const { path, lines } of packs) {
    const found = lines.get(nameOf(key));
    if (found !== void 0) return { path, record: readRecord(found.line, key) };
  }
  return null;
}
function* keysIn(files, packs) {
  for (const path of files.keys()) {
    const key = looseKey(path);
    if (key !== null) yield key;
  }
  for (const { lines } of packs) for (const { key } of lines.values()) if (key !== null) yield key;
}
var known = /* @__PURE__ */ new Map();
var KNOWN_CHARACTERS = 64e6;
var knownCharacters = 0;
function linesOf(text) {
  const seen = known.get(text);
  if (seen !== void 0) return seen;
  const lines = /* @__PURE__ */ new Map();
  for (const line of text.split("\n")) {
    if (line === "") continue;
    const key = keyIn(line);
    lines.set(key === null ? line : nameOf(key), { key, line });
  }
  return remember(text, lines);
}
function remember(text, lines) {
  if (!known.has(text)) knownCharacters += text.length;
  known.set(text, lines);
  for (const oldest of known.keys()) {
    if (knownCharacters <= KNOWN_CHARACTERS) break;
    known.delete(oldest);
    knownCharacters -= oldest.length;
  }
  return lines;
}
function keyIn(line) {
  try {
    const { fingerprint: fingerprint2, generation: generation2 } = JSON.parse(line);
    if (typeof fingerprint2 === "string" && Number.isSafeInteger(generation2)) return { fingerprint: fingerprint2, generation: generation2 };
  } catch {
  }
  const fingerprint = /"fingerprint":\s*"([^"\\]+)"/.exec(line)?.[1];
  const generation = /"generation":\s*(\d{1,9})\b/.exec(line)?.[1];
  return fingerprint === void 0 ? null : { fingerprint, generation: Number(generation ?? 0) };
}
function withLines(text, records) {
  const lines = new Map(linesOf(text));
  for (const record of records) lines.set(nameOf(record), { key: record, line: JSON.stringify(record) });
  const sorted = new Map([...lines].toSorted(([a], [b]) => a < b ? -1 : 1));
  const next = [...sorted.values()].map(({ line }) => `${line}
`).join("");
  remember(next, sorted);
  return next;
}
function readRecord(text, { fingerprint, generation }) {
  return parseRecord(text) ?? unreadableRecord(fingerprint, generation, "unknown");
}
function looseKey(path) {
  const [, fingerprint, generation] = LOOSE.exec(path) ?? [];
  return fingerprint === void 0 ? null : { fingerprint, generation: Number(generation) };
}
function monthsAround(month) {
  const [year = 0, one = 0] = month.split("-").map(Number);
  return [-1, 0, 1].map((shift) => new Date(Date.UTC(year, one - 1 + shift)).toISOString().slice(0, 7));
}
function nameOf({ fingerprint, generation }) {
  return `${fingerprint}.${generation}`;
}

// packages/core/src/node/git/git-ledger.ts
var HELD_MS = 5e3;
function createGitLedger(branch, options) {
  const commits = createGroupCommit(branch, options.time);
  let hasWritten = false;
  const unwritten = /* @__PURE__ */ new Map();
  const inDoubt = /* @__PURE__ */ new Map();
  const put = async (record) => {
    await commits.change((files) => ({ changes: putRecord(files, record), result: void 0 }));
    hasWritten = true;
  };
  async function pack() {
    const month = new Date((options.today ?? Date.now)()).toISOString().slice(0, 7);
    if (packMonths(await commits.files(Number.POSITIVE_INFINITY), month).length === 0) return;
    await commits.change((files) => ({ changes: packMonths(files, month), result: void 0 }));
  }
  const leaseOf = (owner = "") => `leases/${createHash("sha256").update(owner).digest("hex").slice(0, 32)}`;
  const hearts = /* @__PURE__ */ new Map();
  const setLease = (path, text) => commits.change((files) => {
    const isThere = files.has(path);
    return { changes: text === null && !isThere ? [] : [[path, text]], result: void 0 };
  });
  async function read(fingerprint, mostMs) {
    return newestRecord(await commits.files(mostMs), fingerprint);
  }
  return {
    read: (fingerprint) => read(fingerprint),
    readNow: (fingerprint) => read(fingerprint, 0),
    async claim(record) {
      const path = pathOf(record);
      try {
        const isOurs = await commits.change((files, wasSent) => {
          if (recordAt(files, record) === null) return { changes: [[path, textOf(record)]], result: true };
          return { changes: [], result: wasSent && files.get(path) === textOf(record) };
        });
        hasWritten ||= isOurs;
        return isOurs;
      } catch (error) {
        inDoubt.set(path, record);
        throw error;
      }
    },
    async holds(claim) {
      const now = await read(claim.fingerprint, HELD_MS);
      return now?.state === "intended" && now.generation === claim.generation && now.owner === claim.owner;
    },
    async write(record) {
      const path = pathOf(record);
      unwritten.set(path, record);
      await put(record);
      if (unwritten.get(path) === record) unwritten.delete(path);
    },
    async signOf({ owner }) {
      return options.stateOf(owner) ?? { beat: (await commits.files()).get(leaseOf(owner)) ?? "" };
    },
    keepAlive({ owner }) {
      const path = leaseOf(owner);
      const heart = hearts.get(path) ?? createHeartbeat(
        (count) => setLease(path, `${count}
`),
        () => setLease(path, null),
        options.every
      );
      hearts.set(path, heart);
      return heart.keepAlive();
    },
    async sample(most) {
      const files = await commits.files(Number.POSITIVE_INFINITY).catch(() => /* @__PURE__ */ new Map());
      const found = [];
      for (const record of recordsIn(files)) if (found.push(record) >= most) break;
      return found;
    },
    async attempts(month) {
      return [...recordsIn(await commits.files(), month)];
    },
    async remove(fingerprint) {
      await commits.change((files) => ({ changes: removeRecords(files, fingerprint), result: void 0 }));
      hasWritten = true;
    },
    checkWritable: () => commits.check(),
    async close() {
      const late = [...unwritten.values()].map(put);
      const undone = [...inDoubt].map(
        ([path, record]) => commits.change((files) => {
          const end2 = { ...record, state: "failed", charged: "no", code: "aborted" };
          return { changes: files.get(path) === textOf(record) ? [[path, textOf(end2)]] : [], result: void 0 };
        })
      );
      await Promise.allSettled([...late, ...undone]);
      if (hasWritten) await pack().catch(() => {
      });
    }
  };
}

// packages/core/src/node/git/run-git.ts
import { spawn } from "node:child_process";
var NEEDED = /^(?:PATH|PATHEXT|SYSTEMROOT|WINDIR|COMSPEC|TEMP|TMP|TMPDIR|LD_LIBRARY_PATH|GIT_EXEC_PATH|GIT_SSL_CAINFO|GIT_SSL_CAPATH|SSL_CERT_FILE|SSL_CERT_DIR|CURL_CA_BUNDLE|(?:HTTPS?|ALL|NO)_PROXY)$/i;
var OF_ANOTHER_CALL = /^GIT_(?:DIR|WORK_TREE|COMMON_DIR|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|PREFIX|SHALLOW_FILE|NAMESPACE|CONFIG|CONFIG_(?:COUNT|PARAMETERS|KEY_\d+|VALUE_\d+))$/i;
var ALWAYS = [
  ["core.hooksPath", "/dev/null"],
  ["gc.auto", "0"],
  ["maintenance.auto", "false"]
];
var APART = [
  ["credential.helper", ""],
  // What the header says is for the address that was asked for, and no other.
  ["http.followRedirects", "false"],
  // The folder of a container job belongs to another user.
  ["safe.directory", "*"]
];
var SLICE_MS = 500;
function runGit(args, call) {
  return new Promise((resolve, reject) => {
    const hasGroup = process.platform !== "win32" && !call.asPerson;
    const child = spawn("git", args, {
      cwd: call.folder,
      env: environment(call),
      detached: hasGroup,
      windowsHide: true
    });
    const out = [];
    const err = [];
    let leftMs = call.timeoutMs;
    const timer = setInterval(() => {
      leftMs -= SLICE_MS;
      if (leftMs > 0) return;
      end(child.pid, hasGroup);
      settle(() => reject(new GitTrouble("down", `it did not answer within ${Math.ceil(call.timeoutMs / 1e3)} s`)));
    }, SLICE_MS);
    let isSettled = false;
    const settle = (how) => {
      clearInterval(timer);
      if (!isSettled) how();
      isSettled = true;
    };
    child.stdout.on("data", (chunk) => void out.push(chunk));
    child.stderr.on("data", (chunk) => void err.push(chunk));
    child.stdin.on("error", () => {
    });
    child.on("error", (error) => {
      settle(() => reject(startTrouble(error)));
    });
    child.on("close", (exitCode) => {
      const stdout = Buffer.concat(out);
      const said = `${Buffer.concat(err).toString("utf8")}
${exitCode === 0 ? "" : stdout.toString("utf8")}`;
      settle(() => resolve({ exitCode, stdout, said }));
    });
    child.stdin.end(call.input ?? "");
  });
}
function startTrouble(error) {
  if (error.code === "ENOENT")
    return new GitTrouble("no git", "there is no git on the PATH. Install it, or name another ledger");
  return new GitTrouble("down", `git could not be started (${error.message})`);
}
function end(pid, hasGroup) {
  if (pid === void 0) return;
  try {
    process.kill(hasGroup ? -pid : pid, "SIGKILL");
  } catch {
  }
}
function environment({ folder, settings = [], env, asPerson }) {
  const all = [...ALWAYS, ...asPerson ? [] : APART, ...settings];
  const numbered = all.flatMap(([key, value], at) => [
    [`GIT_CONFIG_KEY_${at}`, key],
    [`GIT_CONFIG_VALUE_${at}`, value]
  ]);
  const given = Object.entries(env).filter(([name]) => asPerson ? !OF_ANOTHER_CALL.test(name) : NEEDED.test(name));
  return {
    ...Object.fromEntries(given),
    ...Object.fromEntries(numbered),
    GIT_CONFIG_COUNT: String(all.length),
    ...asPerson ? {} : WITHOUT_PEOPLE,
    ...asPerson && !process.stdin.isTTY ? { GIT_TERMINAL_PROMPT: "0" } : {},
    // No file with passwords is looked for.
    ...asPerson ? {} : { HOME: folder },
    LC_ALL: "C"
  };
}
var WITHOUT_PEOPLE = {
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_ATTR_NOSYSTEM: "1",
  GIT_TERMINAL_PROMPT: "0",
  GIT_ASKPASS: "",
  SSH_ASKPASS: "",
  GCM_INTERACTIVE: "never"
};

// packages/core/src/node/git/remote-branch.ts
import { randomBytes } from "node:crypto";
import { join } from "node:path";

// packages/core/src/node/git/commit-stream.ts
var WHO = "github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>";
function commitStream(from, changes, message) {
  const parent = from === null ? "" : `from ${from}
`;
  const files = [...changes].map(
    ([path, text]) => text === null ? `D ${path}
` : `M 100644 inline ${path}
${data(text)}`
  );
  return `${head(message)}${parent}${files.join("")}
get-mark :1
done
`;
}
function treeStream(tree, message) {
  return `${head(message)}M 040000 ${tree} 

get-mark :1
done
`;
}
function head(message) {
  const seconds = Math.floor(Date.now() / 1e3);
  return `commit refs/reelay/next
mark :1
committer ${WHO} ${seconds} +0000
${data(message)}`;
}
function data(text) {
  return `data ${Buffer.byteLength(text)}
${text}
`;
}

// packages/core/src/node/git/read-files.ts
function createFileReader(git) {
  let texts = /* @__PURE__ */ new Map();
  return async (commit) => {
    const listed = (await git(["ls-tree", "-r", "-z", commit])).toString("utf8");
    const ids = /* @__PURE__ */ new Map();
    for (const entry of listed.split("\0")) {
      const [, id, path] = /^100\d{3} blob ([0-9a-f]{40,64})\t(.*)$/s.exec(entry) ?? [];
      if (id !== void 0 && path !== void 0) ids.set(path, id);
    }
    const missing = [...new Set(ids.values())].filter((id) => !texts.has(id));
    if (missing.length > 0) {
      const bytes = await git(["cat-file", "--batch"], missing.map((id) => `${id}
`).join(""));
      for (const [id, text] of objectsIn(bytes)) texts.set(id, text);
    }
    const textOf2 = (id) => {
      const text = texts.get(id);
      if (text === void 0) throw new Error(`git did not give the object ${id}`);
      return text;
    };
    const files = new Map([...ids].map(([path, id]) => [path, textOf2(id)]));
    texts = new Map([...ids].map(([path, id]) => [id, files.get(path) ?? ""]));
    return files;
  };
}
function* objectsIn(bytes) {
  for (let at = 0; at < bytes.length; ) {
    const line = bytes.indexOf(10, at);
    const [id = "", , size] = bytes.toString("utf8", at, line).split(" ");
    const end2 = line + 1 + Number(size);
    if (line < 0 || !Number.isSafeInteger(end2)) throw new Error("git cat-file printed something unexpected");
    yield [id, bytes.toString("utf8", line + 1, end2)];
    at = end2 + 1;
  }
}

// packages/core/src/node/git/remote-branch.ts
var MARKER = "reelay-ledger.json";
var MARKER_TEXT = `${JSON.stringify({ reelay: "ledger", v: 1 })}
`;
var OLDEST = [2, 39];
var WHOLE_HISTORY = 2147483647;
var LOCAL_MS = 6e4;
var ASK_MS = 15e3;
var SEND_MS = 2e4;
var FETCH_MS = 6e4;
var FETCH_ALL_MS = 15 * 6e4;
var PERSON_MS = 18e4;
function openRemoteBranch(options) {
  const { url, env } = options;
  const ref = `refs/heads/${options.branch}`;
  const folder = join(options.temp, `reelay-git-${randomBytes(6).toString("hex")}`);
  const disk = openDisk();
  let known2 = null;
  let hasMoved = false;
  let made = null;
  let headers = null;
  let chosen = 0;
  const { asPerson } = options;
  const trouble = (said) => troubleOf(said, asPerson ? "you" : "the token");
  async function git(args, input) {
    const call = {
      folder,
      env,
      asPerson: asPerson !== void 0,
      timeoutMs: LOCAL_MS,
      ...input === void 0 ? {} : { input }
    };
    const { exitCode, stdout, said } = await runGit(args, call);
    if (exitCode !== 0) throw trouble(said);
    return stdout;
  }
  const readFiles = createFileReader(git);
  async function remote(args, timeoutMs) {
    await ready();
    headers ??= await options.credentials();
    let refused = null;
    for (let tried = 0; tried < Math.max(1, headers.length); tried++) {
      const at = (chosen + tried) % Math.max(1, headers.length);
      const header = headers[at];
      const own = header === void 0 ? [] : [[`http.${url}.extraHeader`, `Authorization: ${header}`]];
      const call = asPerson ? { asPerson: true, settings: asPerson, timeoutMs: Math.max(timeoutMs, PERSON_MS) } : { settings: own, timeoutMs };
      const answer = await runGit(args, { folder, env, ...call });
      const refusal = answer.exitCode === 0 ? null : trouble(answer.said);
      if (refusal === null || !isAboutCredentials(refusal)) {
        chosen = at;
        return answer;
      }
      refused ??= refusal;
    }
    throw refused;
  }
  function ready() {
    made ??= makeRepository().catch((error) => {
      made = null;
      throw error;
    });
    return made;
  }
  async function makeRepository() {
    await disk.makeFolder(folder).catch((error) => {
      throw new GitTrouble("disk", `the disk cannot be written (${error.message})`);
    });
    const version = (await git(["version"])).toString("utf8").trim();
    const [, major, minor] = /(\d+)\.(\d+)/.exec(version) ?? [];
    if (Number(major) < OLDEST[0] || Number(major) === OLDEST[0] && Number(minor) < OLDEST[1])
      throw new GitTrouble("no git", `${version} is too old: ${OLDEST.join(".")} or newer is needed`);
    await git(["init", "--bare", "--quiet", "--template=", "."]);
  }
  async function look() {
    const mayFetch = hasMoved && known2?.tip != null;
    hasMoved = false;
    if (mayFetch) {
      await fetchTip(1, ASK_MS);
      return readTip();
    }
    const asked = await remote(["ls-remote", "--symref", url, "HEAD", ref], ASK_MS);
    if (asked.exitCode !== 0) throw trouble(asked.said);
    const lines = asked.stdout.toString("utf8").split("\n");
    if (lines.includes(`ref: ${ref}	HEAD`)) throw noLedger(options.branch, "it is the default branch");
    const tip = lines.find((line) => line.endsWith(`	${ref}`))?.split("	")[0] ?? null;
    if (tip === null) {
      known2 = { tip, files: /* @__PURE__ */ new Map() };
      return known2;
    }
    if (known2?.tip === tip) return known2;
    await fetchTip(1, FETCH_MS);
    return readTip();
  }
  async function readTip() {
    const commit2 = await idOf("refs/reelay/tip");
    const files = await readFiles(commit2);
    if (!files.has(MARKER)) throw noLedger(options.branch, `it holds no ${MARKER}`);
    known2 = { tip: commit2, files };
    return known2;
  }
  async function fetchTip(depth, timeoutMs) {
    const fetched = await remote(
      ["fetch", "--quiet", `--depth=${depth}`, "--no-tags", "--no-write-fetch-head", url, `+${ref}:refs/reelay/tip`],
      timeoutMs
    );
    if (fetched.exitCode !== 0) throw trouble(fetched.said);
  }
  const idOf = async (revision) => (await git(["rev-parse", "--verify", revision])).toString("utf8").trim();
  const fastImport = async (stream) => (await git(["fast-import", "--quiet", "--force", "--done"], stream)).toString("utf8").trim();
  async function commit(base, changes, message) {
    await ready();
    const all = base.tip === null ? new Map([[MARKER, MARKER_TEXT], ...changes]) : changes;
    return { id: await fastImport(commitStream(base.tip, all, message)), all };
  }
  async function sizeOf(commit2) {
    const count = async (...args) => Number((await git(["rev-list", ...args, commit2])).toString("utf8"));
    return { commits: await count("--count"), bytes: await count("--objects", "--disk-usage") };
  }
  const pushArgs = (id) => ["push", "--porcelain", "--no-verify", "--no-follow-tags", url, `${id}:${ref}`];
  return {
    look,
    async push(base, changes, message) {
      const { id, all } = await commit(base, changes, message);
      const answer = await remote(pushArgs(id), SEND_MS);
      if (answer.exitCode !== 0) {
        hasMoved = OTHERS_WERE_FIRST.test(answer.said);
        if (hasMoved) return null;
        throw trouble(answer.said);
      }
      const files = new Map(base.files);
      for (const [path, text] of all) {
        if (text === null) files.delete(path);
        else files.set(path, text);
      }
      known2 = { tip: id, files };
      return known2;
    },
    async checkPush() {
      const now = known2 ?? await look();
      const id = now.tip ?? (await commit(now, /* @__PURE__ */ new Map(), "Reelay: a ledger [skip ci]")).id;
      const answer = await remote([...pushArgs(id).toSpliced(1, 0, "--dry-run")], SEND_MS);
      if (answer.exitCode !== 0 && !OTHERS_WERE_FIRST.test(answer.said)) throw trouble(answer.said);
    },
    async compact(message) {
      const { tip, files } = await look();
      if (tip === null) throw noLedger(options.branch, "it does not exist");
      await fetchTip(WHOLE_HISTORY, FETCH_ALL_MS);
      if (await idOf("refs/reelay/tip") !== tip) return null;
      const before = await sizeOf(tip);
      const id = await fastImport(treeStream(await idOf(`${tip}^{tree}`), message));
      const [verb = "", ...others] = pushArgs(id);
      const answer = await remote([verb, `--force-with-lease=${ref}:${tip}`, ...others], SEND_MS);
      if (answer.exitCode !== 0) {
        if (OTHERS_WERE_FIRST.test(answer.said)) return null;
        throw trouble(answer.said);
      }
      known2 = { tip: id, files };
      return { before, after: await sizeOf(id) };
    },
    close: () => disk.remove(folder).catch(() => {
    })
  };
}
var OTHERS_WERE_FIRST = /\[rejected\]|\[remote rejected\] \((?:failed to update ref|cannot lock ref|reference already exists|incorrect old value|fetch first|non-fast-forward|stale info)/;
function noLedger(branch, why) {
  return new GitTrouble("no ledger", `the branch ${branch} is no ledger of Reelay: ${why}`);
}

export {
  GitTrouble,
  createGitLedger,
  runGit,
  openRemoteBranch
};
