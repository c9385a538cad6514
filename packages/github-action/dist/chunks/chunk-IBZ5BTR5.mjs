import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  copyWhole,
  hashFile,
  linkOrCopy,
  parseRecord,
  withCapturedOutput
} from "./chunk-PQMTMNC7.mjs";

// packages/github-action/src/ledger/cache-store.ts
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

// node_modules/yocto-queue/index.js
var Node = class {
  value;
  next;
  constructor(value) {
    this.value = value;
  }
};
var Queue = class {
  #head;
  #tail;
  #size;
  constructor() {
    this.clear();
  }
  enqueue(value) {
    const node = new Node(value);
    if (this.#head) {
      this.#tail.next = node;
      this.#tail = node;
    } else {
      this.#head = node;
      this.#tail = node;
    }
    this.#size++;
  }
  dequeue() {
    const current = this.#head;
    if (!current) {
      return;
    }
    this.#head = this.#head.next;
    this.#size--;
    if (!this.#head) {
      this.#tail = void 0;
    }
    return current.value;
  }
  peek() {
    if (!this.#head) {
      return;
    }
    return this.#head.value;
  }
  clear() {
    this.#head = void 0;
    this.#tail = void 0;
    this.#size = 0;
  }
  get size() {
    return this.#size;
  }
  *[Symbol.iterator]() {
    let current = this.#head;
    while (current) {
      yield current.value;
      current = current.next;
    }
  }
  *drain() {
    while (this.#head) {
      yield this.dequeue();
    }
  }
};

// node_modules/p-limit/index.js
function pLimit(concurrency) {
  let rejectOnClear = false;
  if (typeof concurrency === "object") {
    ({ concurrency, rejectOnClear = false } = concurrency);
  }
  validateConcurrency(concurrency);
  if (typeof rejectOnClear !== "boolean") {
    throw new TypeError("Expected `rejectOnClear` to be a boolean");
  }
  const queue = new Queue();
  let activeCount = 0;
  const resumeNext = () => {
    if (activeCount < concurrency && queue.size > 0) {
      activeCount++;
      queue.dequeue().run();
    }
  };
  const next = () => {
    activeCount--;
    resumeNext();
  };
  const run = async (function_, resolve, arguments_) => {
    const result = (async () => function_(...arguments_))();
    resolve(result);
    try {
      await result;
    } catch {
    }
    next();
  };
  const enqueue = (function_, resolve, reject, arguments_) => {
    const queueItem = { reject };
    new Promise((internalResolve) => {
      queueItem.run = internalResolve;
      queue.enqueue(queueItem);
    }).then(run.bind(void 0, function_, resolve, arguments_));
    if (activeCount < concurrency) {
      resumeNext();
    }
  };
  const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
    enqueue(function_, resolve, reject, arguments_);
  });
  Object.defineProperties(generator, {
    activeCount: {
      get: () => activeCount
    },
    pendingCount: {
      get: () => queue.size
    },
    clearQueue: {
      value() {
        if (!rejectOnClear) {
          queue.clear();
          return;
        }
        const abortError = AbortSignal.abort().reason;
        while (queue.size > 0) {
          queue.dequeue().reject(abortError);
        }
      }
    },
    concurrency: {
      get: () => concurrency,
      set(newConcurrency) {
        validateConcurrency(newConcurrency);
        concurrency = newConcurrency;
        queueMicrotask(() => {
          while (activeCount < concurrency && queue.size > 0) {
            resumeNext();
          }
        });
      }
    },
    map: {
      async value(iterable, function_) {
        const promises = [];
        try {
          Array.from(iterable, (value, index) => {
            const promise = generator(function_, value, index);
            promises.push(promise);
            return promise;
          });
        } catch (error) {
          for (const promise of promises) {
            promise.catch(() => {
            });
          }
          throw error;
        }
        return Promise.all(promises);
      }
    }
  });
  return generator;
}
function validateConcurrency(concurrency) {
  if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
    throw new TypeError("Expected `concurrency` to be a number from 1 and up");
  }
}

// packages/github-action/src/ledger/cache-store.ts
var FOLDER = ".reelay/cache";
var STATES = { intended: "0intended", submitted: "1submitted", finished: "2finished", failed: "2failed" };
var LIVE_MS = 6e4;
var TRIES = 4;
var KEYS = 4;
var RESERVED_MS = 2e4;
var LOOK_MS = 1e3;
var TAKEN = /\(409\)|already exists/i;
function createCacheStore(options) {
  const { root } = options;
  const files = /* @__PURE__ */ new Map();
  const uploads = pLimit(4);
  const restores = pLimit(8);
  const folderOf = (fingerprint) => `${FOLDER}/${fingerprint}`;
  const recordPath = (fingerprint) => join(root, folderOf(fingerprint), "record.json");
  const clipPath = (fingerprint) => join(root, folderOf(fingerprint), "clip.mp4");
  const read = async (fingerprint) => (await newest(fingerprint))?.record ?? null;
  async function newest(fingerprint) {
    const cache = await options.load();
    const folder = folderOf(fingerprint);
    await rm(join(root, folder), { recursive: true, force: true });
    await mkdir(join(root, folder), { recursive: true });
    const prefix = `reelay-v1-${fingerprint}-`;
    const {
      result: key,
      lines,
      troubles
    } = await withCapturedOutput(() => cache.restoreCache([folder], prefix, [], {}, true));
    if (key === void 0) {
      const skipped = lines.find((line) => line.includes("does not permit reads"));
      if (troubles.length > 0 || skipped !== void 0) throw new Error([...troubles, skipped].join("; "));
      return null;
    }
    const text = await readFile(recordPath(fingerprint), "utf8").catch(() => "");
    const spare = Number(/\.(\d)$/.exec(key)?.[1] ?? 0);
    return { record: parseRecord(text) ?? recordFromKey(key, fingerprint), spare };
  }
  async function save(record, spare) {
    const cache = await options.load();
    const { fingerprint } = record;
    const folder = folderOf(fingerprint);
    await mkdir(join(root, folder), { recursive: true });
    await writeFile(recordPath(fingerprint), `${JSON.stringify(record)}
`);
    const clip = files.get(fingerprint);
    if (record.state === "finished" && clip !== void 0) await linkOrCopy(clip, clipPath(fingerprint));
    for (let attempt = 1; ; attempt++) {
      const started = performance.now();
      const {
        result: id,
        lines,
        troubles
      } = await withCapturedOutput(() => cache.saveCache([folder], keyOf(record, spare), {}, true));
      if (id !== -1) return performance.now() - started < RESERVED_MS / 2 ? "saved" : "slow";
      if (lines.some((line) => TAKEN.test(line))) return "taken";
      const wait = /rate limit[^0-9]{0,200}(\d{1,4}) seconds/i.exec(troubles.join(" "));
      if (!wait || attempt >= TRIES) throw new Error(troubles.join("; ") || "the cache took no entry");
      await options.sleep(Math.min(60, Number(wait[1])) * 1e3);
    }
  }
  async function ownerAt(record, spare) {
    const found = await restores(() => newest(record.fingerprint));
    if (found === null) return null;
    const ahead = stageOf(found.record) - stageOf(record) || found.spare - spare;
    return ahead < 0 ? null : found.record.owner ?? "";
  }
  return {
    name: "the Actions cache",
    read: (fingerprint) => restores(() => read(fingerprint)),
    async claim(intention) {
      for (let spare = 0; spare < KEYS; spare++) {
        const record = { ...intention, at: (/* @__PURE__ */ new Date()).toISOString() };
        const saved = await uploads(() => save(record, spare)).catch((error) => error);
        if (saved === "saved") return true;
        if (saved === "slow") continue;
        for (let waited = 0; waited <= RESERVED_MS; waited += LOOK_MS) {
          const owner = await ownerAt(record, spare);
          if (owner !== null) return owner === record.owner;
          if (saved instanceof Error) throw saved;
          await options.sleep(LOOK_MS);
        }
      }
      throw new Error("the cache took no entry");
    },
    async write(record) {
      const waiting = join(options.pending, `${keyOf(record, 0)}.json`);
      await mkdir(options.pending, { recursive: true });
      await writeFile(`${waiting}.part`, JSON.stringify({ record, clip: files.get(record.fingerprint) ?? null }));
      await rename(`${waiting}.part`, waiting);
      for (let spare = 0; ; spare++) {
        if (await uploads(() => save(record, spare)) !== "taken") break;
        if (await ownerAt(record, spare) !== null) break;
        if (spare + 1 >= KEYS) throw new Error("the cache took no entry");
      }
      await rm(waiting, { force: true });
    },
    mayBeLive: (record) => !isOver(record.owner, options.owner) && Date.now() - Date.parse(record.at) < LIVE_MS,
    has: async (record) => record.file !== void 0 && await hashFile(clipPath(record.fingerprint)) === record.file.sha256,
    async fetch(record, target) {
      const path = clipPath(record.fingerprint);
      if (record.file === void 0 || await hashFile(path) !== record.file.sha256) return false;
      await copyWhole(path, target);
      return true;
    },
    keep: async ({ fingerprint }, path) => void files.set(fingerprint, path),
    close: () => rm(join(root, FOLDER), { recursive: true, force: true }).catch(() => {
    })
  };
}
function keyOf({ fingerprint, generation, state }, spare) {
  return `reelay-v1-${fingerprint}-${generation}-${STATES[state]}${spare === 0 ? "" : `.${spare}`}`;
}
function stageOf({ generation, state }) {
  return generation * 10 + Number(STATES[state][0]);
}
function recordFromKey(key, fingerprint) {
  const generation = Number(/-(\d{1,9})-\d[a-z]+(?:\.\d)?$/.exec(key)?.[1] ?? 0);
  const at = (/* @__PURE__ */ new Date(0)).toISOString();
  return { v: 1, fingerprint, generation, state: "intended", provider: "openai-compatible", model: "unknown", at };
}
function cacheOwner(env, nonce) {
  const { GITHUB_RUN_ID: run = "", GITHUB_RUN_ATTEMPT: attempt = "", RUNNER_NAME: runner = "" } = env;
  return [run, attempt, runner, nonce].join("|");
}
function isOver(theirs, ours) {
  const [run, attempt, runner] = (theirs ?? "").split("|");
  const [ourRun, ourAttempt, ourRunner] = ours.split("|");
  return run === ourRun && (attempt !== ourAttempt || runner === ourRunner);
}
async function flushPending(options, files) {
  const store = createCacheStore(options);
  let written = 0;
  let problem = null;
  for (const file of files) {
    const waiting = await readWaiting(file);
    if (waiting === null) continue;
    const { record, clip } = waiting;
    try {
      const now = await store.read(record.fingerprint);
      if (now === null || stageOf(now) < stageOf(record)) {
        if (clip !== null) await store.keep(record, clip);
        await store.write(record);
        written += 1;
      } else await rm(file, { force: true });
    } catch (error) {
      problem ??= error;
    }
  }
  await store.close();
  if (problem !== null) throw problem;
  return written;
}
async function readWaiting(file) {
  try {
    const { record, clip } = JSON.parse(await readFile(file, "utf8"));
    const whole = parseRecord(JSON.stringify(record));
    return whole && { record: whole, clip };
  } catch {
    return null;
  }
}

export {
  pLimit,
  createCacheStore,
  cacheOwner,
  flushPending
};
