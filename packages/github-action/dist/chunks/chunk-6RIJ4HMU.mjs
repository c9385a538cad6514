import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  linesOf,
  withCapturedOutput
} from "./chunk-277DSYKG.mjs";
import {
  StoreTrouble,
  createOutage
} from "./chunk-VWSULFTA.mjs";
import {
  keepWaiting,
  pendingRecords,
  readWaiting
} from "./chunk-KTZIQ5A6.mjs";
import {
  pLimit
} from "./chunk-GVHQ5ISJ.mjs";
import {
  isOwnerOver
} from "./chunk-5QLWNFRB.mjs";
import {
  hashFile
} from "./chunk-WRQNAZG5.mjs";
import {
  ReelayError
} from "./chunk-FJDNNZS2.mjs";
import {
  createHeartbeat
} from "./chunk-BCDCNCUT.mjs";
import {
  furthest,
  parseRecord,
  unreadableRecord
} from "./chunk-NT47ZMBL.mjs";

// packages/github-action/src/ledger/cache-store.ts
import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
var FOLDER = ".reelay/cache";
var STATES = {
  intended: "0intended",
  unknown: "0unknown",
  submitted: "1submitted",
  finished: "2finished",
  failed: "2failed"
};
var KEYS = 4;
var RESERVED_MS = 2e4;
var LOOK_MS = 1e3;
var TAKEN = /\(409\)|already exists/i;
var HIT = /^Cache hit for(?: restore-key)?: (\S+)/;
var DENIED = /does not permit|denied|\((?:401|403)\)/i;
function createCacheStore(options) {
  const { root, disk } = options;
  const files = /* @__PURE__ */ new Map();
  const now = options.now ?? (() => performance.now());
  const outage = createOutage({
    sleep: options.sleep,
    now,
    ...options.lostMs === void 0 ? {} : { lostMs: options.lostMs },
    ...options.onLost === void 0 ? {} : { onLost: options.onLost },
    async probe() {
      const cache = await options.load();
      const work = () => cache.restoreCache([`${FOLDER}/lease`], leaseOf("probe"), [], { lookupOnly: true }, true);
      const { troubles } = await withCapturedOutput(work);
      if (troubles.length > 0) throw troubleOf(troubles, void 0);
    }
  });
  const uploads = pLimit(4);
  const restores = pLimit(8);
  const folderOf = (fingerprint) => `${FOLDER}/${fingerprint}`;
  const recordPath = (fingerprint) => join(root, folderOf(fingerprint), "record.json");
  const clipPath = (fingerprint) => join(root, folderOf(fingerprint), "clip.mp4");
  const prefixOf = (fingerprint) => `reelay-v1-${fingerprint}-`;
  const heard = /* @__PURE__ */ new Map();
  const listen = (folder) => {
    const chunks = [];
    heard.set(folder, [...heard.get(folder) ?? [], chunks]);
    return chunks;
  };
  const heardLines = (folder) => linesOf((heard.get(folder) ?? []).flat());
  const heardHit = (folder) => heardLines(folder).flatMap((line) => HIT.exec(line)?.[1] ?? [])[0] ?? null;
  const heardTaken = (fingerprint) => heardLines(folderOf(fingerprint)).some((line) => TAKEN.test(line));
  async function restore(folder, prefixes, lookupOnly) {
    try {
      return await restoreOnce(folder, prefixes, lookupOnly);
    } catch (error) {
      const seen = lookupOnly ? null : await restoreOnce(folder, prefixes, true).catch(() => null);
      if (seen !== null)
        return restoreOnce(folder, prefixes, false).catch(() => Promise.reject(thereButUnreadable(seen, error)));
      const hit = heardHit(folder);
      if (hit !== null) throw thereButUnreadable(hit, error);
      throw error;
    }
  }
  async function restoreOnce(folder, prefixes, lookupOnly) {
    const [prefix = "", ...others] = prefixes;
    return restores(
      () => outage.call(
        async () => {
          const cache = await options.load();
          if (!lookupOnly) {
            await disk.remove(join(root, folder));
            await disk.makeFolder(join(root, folder));
          }
          const work = () => cache.restoreCache([folder], prefix, others, { lookupOnly }, true);
          const { result: key, lines, troubles } = await withCapturedOutput(work, listen(folder));
          if (key !== void 0) return key;
          const skipped = lines.find((line) => line.includes("does not permit reads"));
          if (lines.some((line) => HIT.test(line)) || troubles.length > 0 || skipped !== void 0)
            throw troubleOf(troubles, skipped);
          return null;
        },
        { important: true }
      )
    );
  }
  const lookUp = (fingerprint, ...rests) => restore(
    folderOf(fingerprint),
    rests.map((rest) => prefixOf(fingerprint) + rest),
    true
  );
  async function newest(fingerprint, rest = "") {
    const key = await restore(folderOf(fingerprint), [prefixOf(fingerprint) + rest], false);
    if (key === null) return null;
    const text = await readFile(recordPath(fingerprint), "utf8").catch(() => "");
    const named = recordFromKey(key, fingerprint);
    const record = parseRecord(text);
    const isWhole = record !== null && keyOf(record) === keyOf({ ...record, ...named });
    return isWhole ? record : unreadable(named);
  }
  async function read(fingerprint) {
    let record = await newest(fingerprint);
    while (record !== null && record.state !== "finished") {
      const { generation } = record;
      const key = await lookUp(fingerprint, ...beyond(generation));
      const named = key === null ? null : recordFromKey(key, fingerprint);
      if (key === null || named === null || named.generation === generation && named.state === record.state) break;
      const further = await newest(fingerprint, key.slice(prefixOf(fingerprint).length));
      if (further === null || furthest(record, further) === record) break;
      record = further;
    }
    return record;
  }
  async function save(record, spare, important) {
    const { fingerprint } = record;
    const clip = record.state === "finished" ? files.get(fingerprint) : void 0;
    const bytes = clip === void 0 ? 0 : await stat(clip).then(({ size }) => size);
    const work = async () => {
      const folder = folderOf(fingerprint);
      await disk.remove(join(root, folder));
      await disk.writeFile(recordPath(fingerprint), `${JSON.stringify(record)}
`);
      if (clip !== void 0) await disk.linkOrCopy(clip, clipPath(fingerprint));
      return upload(folder, `${keyOf(record)}${spare === 0 ? "" : `.${spare}`}`);
    };
    return uploads(() => outage.call(work, { important, isClaim: record.state === "intended", bytes }));
  }
  async function upload(folder, key) {
    const cache = await options.load();
    const {
      result: id,
      lines,
      troubles
    } = await withCapturedOutput(() => cache.saveCache([folder], key, {}, true), listen(folder));
    if (id !== -1) return "saved";
    if (lines.some((line) => TAKEN.test(line))) return "taken";
    throw troubleOf(
      troubles,
      lines.find((line) => line.includes("does not permit writes")) ?? "the cache took no entry"
    );
  }
  async function writeNow(record) {
    for (let spare = 0; spare < KEYS; spare++) {
      if (await save(record, spare, false) === "saved") return;
      const key = `${keyOf(record)}${spare === 0 ? "" : `.${spare}`}`;
      if (await lookUp(record.fingerprint, key.slice(prefixOf(record.fingerprint).length)) !== null) return;
    }
    throw new Error("the cache took no entry");
  }
  async function wasPassedOver({ fingerprint, generation }) {
    return await lookUp(fingerprint, `${generation}-${STATES.unknown}`, `${generation + 1}-`) !== null;
  }
  async function writePending(waitingFiles) {
    let written = 0;
    let problem = null;
    for (const file of waitingFiles) {
      const waiting = await readWaiting(file);
      if (waiting === null) continue;
      const { record, clip } = waiting;
      try {
        const there = await read(record.fingerprint);
        if (there === null || furthest(there, record) === record) {
          if (clip !== null && record.state === "finished" && await hashFile(clip) !== record.file?.sha256)
            throw new Error("a clip is no longer what its record says");
          if (clip !== null) files.set(record.fingerprint, clip);
          await writeNow(record);
          written += 1;
        }
        await disk.remove(file);
      } catch (error) {
        problem ??= error;
      }
    }
    await disk.remove(join(root, FOLDER)).catch(() => {
    });
    if (problem !== null) throw problem;
    return written;
  }
  const beat = async (count) => {
    const folder = `${FOLDER}/lease`;
    await disk.writeFile(join(root, folder, "beat"), String(count));
    await upload(folder, `${leaseOf(options.owner)}${count}`);
  };
  const heart = createHeartbeat(beat, void 0, options.every);
  return {
    name: "the Actions cache",
    mayBuyUnrecorded: true,
    seesAllRuns: false,
    mend: "",
    async read(fingerprint) {
      return read(fingerprint).catch((error) => {
        throw heardTaken(fingerprint) && !ReelayError.is(error) ? knownButOutOfReach(BEGUN, error) : error;
      });
    },
    async claim(record) {
      const started = now();
      const saved = await save(record, 0, true).catch((error) => error);
      if (saved === "saved") return now() - started < RESERVED_MS / 2 || !await wasPassedOver(record);
      for (let waited = 0; ; waited += LOOK_MS) {
        const there = await newest(record.fingerprint, `${record.generation}-`).catch((error) => {
          if (saved === "taken" || heardTaken(record.fingerprint)) throw takenButUnreadable(record, error);
          throw saved instanceof Error && !ReelayError.is(error) ? saved : error;
        });
        if (there !== null) return there.state === "intended" && there.owner === record.owner;
        if (saved instanceof Error) throw heardTaken(record.fingerprint) ? takenButUnreadable(record, saved) : saved;
        if (waited >= RESERVED_MS) break;
        await options.sleep(LOOK_MS);
      }
      const closed = { ...record, state: "unknown" };
      await writeNow(closed).catch((error) => Promise.reject(takenButUnreadable(record, error)));
      return false;
    },
    async holds(claim) {
      return await lookUp(claim.fingerprint, ...beyond(claim.generation)) === null;
    },
    async write(record) {
      const clip = files.get(record.fingerprint) ?? null;
      const waiting = await keepWaiting(disk, options.pending, keyOf(record), { record, clip });
      await writeNow(record);
      await disk.remove(waiting);
    },
    async signOf({ owner }) {
      if (isOwnerOver(owner, options.owner)) return "ended";
      return { beat: await restore(`${FOLDER}/lease`, [leaseOf(owner ?? "")], true) ?? "" };
    },
    keepAlive: () => heart.keepAlive(),
    has: async (record) => record.file !== void 0 && await hashFile(clipPath(record.fingerprint)) === record.file.sha256,
    async fetch(record, target) {
      const path = clipPath(record.fingerprint);
      if (record.file === void 0 || await hashFile(path) !== record.file.sha256) return false;
      await disk.copy(path, target);
      return true;
    },
    keep: async ({ fingerprint }, path) => void files.set(fingerprint, path),
    writePending,
    async close(isStopped) {
      await writePending(isStopped ? [] : await pendingRecords(options.pending)).catch(() => {
      });
    }
  };
}
function troubleOf(troubles, otherwise) {
  const said = [...troubles, ...otherwise === void 0 ? [] : [otherwise]].join("; ");
  const pause = /rate limit[^0-9]{0,200}(\d{1,6}) seconds/i.exec(said);
  return new StoreTrouble(said || "it gave no reason", pause ? Number(pause[1]) * 1e3 : null, DENIED.test(said));
}
function keyOf({ fingerprint, generation, state }) {
  return `reelay-v1-${fingerprint}-${generation}-${STATES[state]}`;
}
function beyond(generation) {
  const states = ["finished", "submitted", "failed", "unknown"];
  return [`${generation + 1}-`, ...states.map((state) => `${generation}-${STATES[state]}`)];
}
function leaseOf(owner) {
  return `reelay-v1-lease-${createHash("sha256").update(owner).digest("hex").slice(0, 32)}-`;
}
function recordFromKey(key, fingerprint) {
  const [, generation = "0", word] = /-(\d{1,9})-(\d[a-z]+)(?:\.\d)?$/.exec(key) ?? [];
  const state = Object.keys(STATES).find((name) => STATES[name] === word);
  return { fingerprint, generation: Number(generation), state: state ?? "intended" };
}
function unreadable({ fingerprint, generation, state }) {
  return unreadableRecord(fingerprint, generation, state === "intended" ? "intended" : "unknown");
}
function thereButUnreadable(key, cause) {
  return knownButOutOfReach(`it has a record of this clip (${key.slice(-24)})`, cause);
}
var BEGUN = "another run has begun to record this purchase";
function takenButUnreadable({ generation }, cause) {
  return knownButOutOfReach(`${BEGUN} (generation ${generation})`, cause);
}
function knownButOutOfReach(what, cause) {
  const why = cause instanceof Error ? ` (${cause.message})` : "";
  return new ReelayError(
    "submit_unknown",
    `The Actions cache says that ${what}, and does not show it${why}. It may have been bought, so nothing was submitted. Run again when the cache answers; if no task is to be found at the provider, set buy-again: unknown.`,
    { charged: "unknown", retryable: true, ...cause instanceof Error ? { cause } : {} }
  );
}

export {
  FOLDER,
  createCacheStore
};
