import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  ReelayError,
  backoffMs,
  createPollSchedule,
  errorOf,
  exchange,
  fetchClip,
  findByKey,
  getTask,
  hostUrl,
  prepare,
  readClip,
  rootUrl,
  submit,
  waitForTask,
  withSentFiles
} from "./chunk-FJDNNZS2.mjs";
import {
  ADAPTERS,
  canonicalize,
  normaliseRatio,
  normaliseResolution,
  parseDuration,
  pixelSize,
  readJson
} from "./chunk-K3DBQIL6.mjs";
import {
  TERMINAL,
  decide,
  parseTaskHandle
} from "./chunk-NT47ZMBL.mjs";
import {
  TransportError
} from "./chunk-VQHWZDH5.mjs";

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

// packages/core/src/engine/failures/consequences.ts
var CONSEQUENCES = {
  auth: { stopsBatch: true, fallsBack: true },
  permission: { stopsBatch: true, fallsBack: true },
  insufficient_funds: { stopsBatch: true, fallsBack: true },
  spend_limit: { stopsBatch: true, fallsBack: true },
  model_unavailable: { fallsBack: true },
  rate_limited: { fallsBack: true },
  network: { fallsBack: true },
  provider_unavailable: { fallsBack: true },
  provider_failed: { final: true, fallsBack: true },
  moderation: { final: true },
  expired: { final: true },
  not_found: { final: true }
};
function isFinal(code) {
  return CONSEQUENCES[code]?.final === true;
}
function stopsBatch(code) {
  return CONSEQUENCES[code]?.stopsBatch === true;
}
function fallsBack(code) {
  return CONSEQUENCES[code]?.fallsBack === true;
}

// packages/core/src/engine/fall-back.ts
async function inTurn(ways, fingerprint2, options, make) {
  const from = [];
  for (const [index, way] of ways.entries()) {
    try {
      return await make(way, from);
    } catch (error) {
      const next = ways[index + 1];
      if (next === void 0 || !await mayTryNext(way, error, fingerprint2, options)) throw error;
      const failed = stepOf(way, error);
      from.push(failed);
      options.onFallback?.(failed, next);
    }
  }
  throw new Error("there is at least one way");
}
async function mayTryNext({ session }, error, fingerprint2, { ledger, owner, signal, mayBuy }) {
  if (!ReelayError.is(error) || error.charged !== "no" || !fallsBack(error.code)) return false;
  if (session.adapter.free || mayBuy === false || signal?.aborted) return false;
  const record = await ledger.read(fingerprint2).catch(() => null);
  return !(record?.state === "intended" && record.owner === owner);
}
function stepOf({ session, prepared }, { code, message }) {
  return { provider: session.adapter.id, model: prepared.request.model, code, message };
}

// packages/core/src/video/fingerprint.ts
import { createHash } from "node:crypto";

// packages/core/src/video/image-address.ts
function imageAddress(written) {
  if (!URL.canParse(written)) return written;
  const { protocol, username, password, host, pathname, search } = new URL(written);
  if (protocol !== "https:" && protocol !== "http:") return written;
  const user = username === "" && password === "" ? "" : `${username}${password === "" ? "" : `:${password}`}@`;
  const path = spelt(pathname.replace(/%40/g, "@").replace(/%3A/gi, ":"));
  const query = spelt(unsigned(path, search));
  return `${protocol}//${user}${withoutLastDot(host)}${path === "/" && query === "" ? "" : path}${query}`;
}
function withoutLastDot(host) {
  return host.replace(/\.(?=:\d+$|$)/, "");
}
var PLAIN_ESCAPES = /%(?:2[1789ADE]|3[0-9]|4[1-9A-F]|5[0-9AF]|6[1-9A-F]|7[0-9AE])/g;
function spelt(text) {
  return text.replace(/%[0-9a-f]{2}/gi, (one) => one.toUpperCase()).replace(PLAIN_ESCAPES, decodeURIComponent).replace(/(?:%[89A-F][0-9A-F])+/g, (escapes) => decoded(escapes) ?? escapes).normalize("NFC").replace(/[^\w.~!*'()$&+,;=:@/?%-]+/g, (characters) => encodeURIComponent(characters.toWellFormed()));
}
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
function unsigned(path, query) {
  const written = query.slice(1).split("&").filter((parameter) => parameter !== "");
  const parameters = written.map((parameter) => {
    const [name = "", ...rest] = parameter.split("=");
    const value = rest.join("=");
    return { written: parameter, name: (decoded(name) ?? name).toLowerCase(), value: decoded(value) ?? value };
  });
  const isSignature = signatureIn(parameters, path);
  const kept = parameters.filter((parameter) => !isSignature(parameter)).map(withoutTimes);
  return kept.length === 0 ? "" : `?${kept.join("&")}`;
}
function withoutTimes({ written, value }) {
  const [, claims] = /^eyJ[\w-]+\.(eyJ[\w-]+)\.[\w-]*$/.exec(value) ?? [];
  if (claims === void 0) return written;
  try {
    const { exp: _exp, iat: _iat, nbf: _nbf, ...rest } = JSON.parse(atob(claims.replace(/-/g, "+").replace(/_/g, "/")));
    return `${written.split("=", 1)[0]}=${encodeURIComponent(JSON.stringify(rest))}`;
  } catch {
    return written;
  }
}
function namesSomething(path) {
  return !/^\/*$/.test(path);
}
var LONG_ID = /^(?=(?:[^\d]*\d){4})[0-9a-f-]{16,}$/i;
function namesOneFile(path) {
  const last = path.replace(/\/+$/, "").split("/").at(-1) ?? "";
  if (/\.(?:php\d?|phtml|aspx?|ashx|jspx?|cgi|pl|py|rb|do|action|html?)$/i.test(last)) return false;
  return /\.[a-z][a-z0-9]{1,5}$/i.test(last) || /^\d{5,}$/.test(last) || LONG_ID.test(last);
}
var STORAGE = /^(?:x-(?:amz|goog|oss|tos|obs|bce|cos)-(?!.*(?:process|generation|version-?id))|q-(?:sign-|ak$|key-time$|header-list$|url-param-list$|signature$))/;
var AZURE = new Set(
  "sv ss srt sr sp spr sip si se st sig skoid sktid skt ske sks skv saoid suoid scid sdd ses sduoid".split(" ")
);
var PROOF = new Set(
  `signature sig _sig x-signature x-sign token access_token accesstoken auth_token authtoken download_token refresh_token
   x-token securetoken secure_token jwt hmac authorization auth_key hdnts hdnea hdntl __token__ __cld_token__ __gda__ _upt
   verify wssecret txsecret pub_secret expires x-expires expirationtimestamp key-pair-id awsaccesskeyid googleaccessid
   ossaccesskeyid security-token`.split(/\s+/)
);
var COMPANIONS = new Set(
  `accesskeyid policy hash-algorithm exp expire expiry expiration expires_at expiresat ts timestamp nonce keyid key-id
   token_path wstime txtime`.split(/\s+/)
);
var END = new Set(
  `expires expire expiry expiration expires_at expiresat expires_on expireson expires_in expire_at expiretime expire_time
   x-expires expirationtimestamp exp valid_until validuntil valid_to validto validtill valid_till not_after notafter
   deadline ttl`.split(/\s+/)
);
var END_IN_SHORT = new Set("e ex se oe et until end till".split(" "));
var BEGIN = new Set(
  "st start starttime start_time begin valid_from validfrom not_before notbefore nbf iat issued issued_at".split(" ")
);
var PROOF_WITH_END = new Set(
  `md5 hash hashkey sha1 sha256 sha512 mac digest checksum secure secret auth auth_hash validation sign signed sgn
   hash_value hashvalue urlhash url_hash`.split(/\s+/)
);
var PROOF_IN_SHORT = new Set("s h t st hm oh tk sg".split(" "));
var DISCORD = ["ex", "is", "hm"];
var META = /^(?:oh|oe|_nc_.*|edm|ccb)$/;
var SIGN_TIMES = ["timestamp", "ts", "t", "time", "expires", "exp", "nonce"];
function signatureIn(parameters, path) {
  if (!namesSomething(path)) return () => false;
  const names = new Set(parameters.map(({ name }) => name));
  const isAzure = names.has("sig") && (names.has("se") || names.has("sv"));
  const isDiscord = DISCORD.every((name) => names.has(name));
  const isSign = names.has("sign") && SIGN_TIMES.some((name) => names.has(name));
  const isStorage = names.has("signature") && ["expires", "key-pair-id", "policy"].some((name) => names.has(name));
  const isOneFile = namesOneFile(path);
  const isMeta = isOneFile && names.has("oh") && names.has("oe");
  const isProven = (isOneFile || isStorage) && [...names].some((name) => PROOF.has(name));
  const timed = isOneFile ? timedProof(parameters) : /* @__PURE__ */ new Set();
  return (parameter) => {
    const { name } = parameter;
    return timed.has(parameter) || STORAGE.test(name) || isAzure && AZURE.has(name) || isDiscord && DISCORD.includes(name) || isMeta && META.test(name) || isSign && (name === "sign" || SIGN_TIMES.includes(name)) || isProven && (PROOF.has(name) || COMPANIONS.has(name));
  };
}
function timedProof(parameters) {
  const ends = parameters.filter(({ name, value }) => END.has(name) || END_IN_SHORT.has(name) && isTime(value));
  if (ends.length === 0) return /* @__PURE__ */ new Set();
  const proofs = parameters.filter(
    ({ name, value }) => PROOF_WITH_END.has(name) || PROOF.has(name) || PROOF_IN_SHORT.has(name) && isRandom(value)
  );
  const short = parameters.filter(({ name, value }) => PROOF_IN_SHORT.has(name) && !/^\d{0,9}$/.test(value));
  if (proofs.length === 0 && short.length === 1 && ends.some(({ value }) => isTime(value))) proofs.push(...short);
  if (proofs.every((one) => ends.includes(one))) return /* @__PURE__ */ new Set();
  const begins = parameters.filter(({ name, value }) => BEGIN.has(name) && isTime(value));
  return /* @__PURE__ */ new Set([...ends, ...proofs, ...begins]);
}
function isTime(value) {
  return /^[12]\d{9}(?:\d{3})?$/.test(value) || /^[4-9a-f][0-9a-f]{7}$/i.test(value) || /^20\d\d-?\d\d-?\d\d/.test(value);
}
function isRandom(value) {
  return /^[\w+/=~.-]{12,}$/.test(value) && /\d/.test(value) && /[a-z]/i.test(value) && !isTime(value);
}

// packages/core/src/video/fingerprint.ts
var SANDBOX_ORIGIN = "https://sandbox.invalid";
function fingerprint({ provider, baseUrl, request, take }) {
  const { images, endImage, references, ...rest } = request;
  return hash({
    v: 1,
    provider,
    origin: provider === "sandbox" ? SANDBOX_ORIGIN : originOf(baseUrl),
    ...rest,
    prompt: oneSpelling(rest.prompt),
    extra: sameValues(rest.extra),
    images: images.map(identityOf),
    // What was not asked for is not in it: a request without these fields keeps the hash that it always had.
    ...rest.negativePrompt === void 0 ? {} : { negativePrompt: oneSpelling(rest.negativePrompt) },
    ...endImage === void 0 ? {} : { endImage: identityOf(endImage) },
    ...references === void 0 ? {} : { references: references.map(identityOf) },
    take
  });
}
function earlierFingerprints(identity, formerly = {}) {
  const { negativePrompt, endImage, references, seed, audio } = identity.request;
  if ([negativePrompt, endImage, references, seed, audio].some((value) => value !== void 0)) return [];
  const found = /* @__PURE__ */ new Set([earlier(identity, formerly), earlier(identity, {})]);
  found.delete(fingerprint(identity));
  return [...found];
}
function earlier({ provider, baseUrl, request, take }, formerly) {
  const { images, ...rest } = withFormer(request, formerly);
  return hash({
    v: 1,
    provider,
    origin: originOf(baseUrl),
    ...rest,
    ...formerDefaults(provider, rest, images.length > 0),
    images: images.map((image) => typeof image === "string" ? image : contentOf(image)),
    take
  });
}
function withFormer(request, formerly) {
  const { model, prompt, duration, aspectRatio, resolution, imageUrl, extra } = formerly;
  const size = resolution ? normaliseResolution(resolution) : void 0;
  const ratio = aspectRatio ? normaliseRatio(aspectRatio) : size?.aspectRatio;
  return {
    ...request,
    ...model === void 0 ? {} : { model: model.trim() },
    ...prompt === void 0 ? {} : { prompt },
    ...duration === void 0 || duration === "" ? {} : { duration: parseDuration(duration) },
    ...ratio === void 0 ? {} : { aspectRatio: ratio },
    ...size === void 0 ? {} : { resolution: size.resolution },
    ...imageUrl === void 0 ? {} : { images: [imageUrl].flat() },
    ...extra === void 0 ? {} : { extra }
  };
}
function formerDefaults(provider, request, hasImage) {
  const { duration = 4, aspectRatio = hasImage ? void 0 : "16:9" } = request;
  const resolution = request.resolution ?? (provider === "openai-compatible" ? "720p" : void 0);
  return {
    duration,
    ...aspectRatio === void 0 ? {} : { aspectRatio },
    ...resolution === void 0 ? {} : { resolution }
  };
}
function idempotencyKey(clip, generation) {
  return `reelay-${clip}-${generation}`;
}
function originOf(baseUrl) {
  return baseUrl === null ? null : new URL(baseUrl).origin;
}
function oneSpelling(text) {
  return text.replace(/\r\n?/g, "\n").normalize("NFC");
}
function sameValues(value) {
  if (typeof value === "string") return /^https?:\/\/\S+$/i.test(value) ? imageAddress(value) : oneSpelling(value);
  if (Array.isArray(value)) return value.map(sameValues);
  if (typeof value !== "object" || value === null || "toJSON" in value) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, sameValues(inner)]));
}
function identityOf(image) {
  return typeof image === "string" ? imageAddress(image) : contentOf(image);
}
function contentOf(image) {
  return `sha256:${sha256(image.bytes)}`;
}
function hash(identity) {
  return sha256(canonicalize(identity) ?? "");
}
function sha256(data) {
  return createHash("sha256").update(data).digest("hex");
}

// packages/core/src/engine/ledger/claims.ts
var open = /* @__PURE__ */ new WeakMap();
async function withOpenClaim(ledger, claim, work) {
  const all = open.get(ledger) ?? /* @__PURE__ */ new Set();
  open.set(ledger, all);
  all.add(claim);
  const endLife = ledger.keepAlive(claim);
  try {
    return await work();
  } finally {
    endLife();
    all.delete(claim);
  }
}
function isOpenHere(ledger, { fingerprint: fingerprint2, generation }) {
  const all = [...open.get(ledger) ?? []];
  return all.some((other) => other.fingerprint === fingerprint2 && other.generation === generation);
}
var LOOK_MS = 1e3;
var ABANDONED_MS = 6e4;
var LONGEST_LOOK_MS = 3e4;
async function watchOwner(ledger, claim, { clock, patienceMs, signal, onWait }) {
  let beat = null;
  let quietMs = 0;
  let waitedMs = 0;
  for (let looks = 0; ; looks++) {
    const before = clock.now();
    const sign = isOpenHere(ledger, claim) ? "alive" : await ledger.signOf(claim);
    if (looks > 0 || sign === "ended") {
      const now = await ledger.read(claim.fingerprint);
      if (!isSameClaim(now, claim)) return "moved";
    }
    if (sign === "ended") return "over";
    if (typeof sign === "object" && sign.beat === beat && quietMs >= ABANDONED_MS) return "over";
    if (sign === "alive" || sign.beat !== beat) quietMs = 0;
    beat = sign === "alive" ? null : sign.beat;
    if (waitedMs >= patienceMs) return "patience";
    if (looks === 0) onWait();
    await clock.sleep(LOOK_MS, signal);
    if (signal?.aborted) return "stopped";
    const lookedMs = Math.max(LOOK_MS, clock.now() - before);
    quietMs += Math.min(3 * LOOK_MS, lookedMs);
    waitedMs += Math.min(LONGEST_LOOK_MS, lookedMs);
  }
}
function isSameClaim(now, claim) {
  return now?.state === "intended" && now.generation === claim.generation && now.owner === claim.owner;
}

// packages/core/src/engine/ledger/find-lost-task.ts
var CLOCK_SKEW_MS = 6e4;
var SUBMIT_WINDOW_MS = 20 * 6e4;
var PAGE_SIZES = /* @__PURE__ */ new Set([10, 20, 25, 30, 50]);
var LARGEST_PAGE = 100;
function findLostTask(list, lost) {
  const { request, knownTaskIds: knownTaskIds2 } = lost;
  if (hasFiles(request) || lost.hasSiblings || knownTaskIds2 === null) return null;
  const since = lost.intendedAt - CLOCK_SKEW_MS;
  if (!reachesBackTo(since, list)) return null;
  const until = lost.intendedAt + SUBMIT_WINDOW_MS;
  const alike = list.tasks.filter((task) => looksAs(task, request) && !knownTaskIds2.has(task.id));
  const candidates = alike.filter(({ createdAt }) => createdAt === null || createdAt >= since && createdAt <= until);
  const [only, second] = candidates;
  const isCertain = only !== void 0 && only.createdAt !== null && only.isOrder !== null && second === void 0;
  return isCertain ? only.id : null;
}
var MOST_NAMED = 5;
function perhapsLostTask({ tasks }, lost) {
  const { request, knownTaskIds: knownTaskIds2, intendedAt } = lost;
  const [since, until] = [intendedAt - CLOCK_SKEW_MS, intendedAt + SUBMIT_WINDOW_MS];
  const mayBe = (shown, asked) => shown === null || asked === void 0 || shown === asked;
  const fitting = tasks.filter(
    ({ id, model, prompt, seconds, createdAt }) => createdAt !== null && createdAt >= since && createdAt <= until && !knownTaskIds2?.has(id) && mayBe(model, request.model) && mayBe(prompt, request.prompt) && mayBe(seconds, request.duration) && // It is repeated in a message.
    /^[\w.:-]{1,128}$/.test(id)
  );
  return fitting.map(({ id }) => id).slice(0, MOST_NAMED);
}
function sayPerhaps(list, lost) {
  const ids = perhapsLostTask(list, lost);
  return ids.length === 0 ? "" : ` Of those minutes, and in no record, it may be one of these tasks: ${ids.join(", ")}.`;
}
function hasFiles({ images, endImage, references = [] }) {
  return [...images, endImage, ...references].some((image) => typeof image === "object");
}
function canBeRecognised(request) {
  const { images, extra, negativePrompt, endImage, references, seed, audio } = request;
  const unseen = [negativePrompt, endImage, references, seed, audio, ...Object.values(extra)];
  return images.length === 0 && unseen.every((value) => value === void 0);
}
function looksAs(task, request) {
  if (task.isOrder !== void 0) return task.isOrder !== false;
  if (!canBeRecognised(request)) return false;
  const size = pixelSize(request);
  return task.prompt === request.prompt && task.model === request.model && (request.duration === void 0 || task.seconds === request.duration) && (size === null || task.size === size);
}
function reachesBackTo(since, { tasks, hasMore }) {
  if (hasMore === false) return true;
  if (tasks.some(({ createdAt }) => createdAt !== null && createdAt < since)) return true;
  return hasMore === null && tasks.length < LARGEST_PAGE && !PAGE_SIZES.has(tasks.length);
}
function lookAlike(a, b) {
  if (lookalikeKey(a) !== lookalikeKey(b)) return false;
  const [sizeA, sizeB] = [pixelSize(a), pixelSize(b)];
  const sameLength = a.duration === void 0 || b.duration === void 0 || a.duration === b.duration;
  return sameLength && (sizeA === null || sizeB === null || sizeA === sizeB);
}
function lookalikeKey({ model, prompt }) {
  return JSON.stringify([model, prompt.replace(/\s+/g, " ").trim().normalize("NFC")]);
}
function withSiblings(order) {
  const byKey = /* @__PURE__ */ new Map();
  for (const { fingerprint: fingerprint2, request } of order) {
    const key = lookalikeKey(request);
    byKey.set(key, (byKey.get(key) ?? /* @__PURE__ */ new Map()).set(fingerprint2, request));
  }
  const found = /* @__PURE__ */ new Set();
  for (const clips of byKey.values())
    for (const [fingerprint2, request] of clips)
      for (const [other, otherRequest] of clips)
        if (other !== fingerprint2 && lookAlike(request, otherRequest)) {
          found.add(fingerprint2);
          break;
        }
  return found;
}

// packages/core/src/engine/submit/purchase.ts
var REPLAY_WITHIN_MS = 24 * 36e5;
var PATIENCE_MS = 30 * 6e4;
var WRITE_TRIES = 3;
var CONTESTS = 6;
var CONTEST_MS = 2e3;
async function purchase(session, prepared, fingerprint2, options) {
  const { ledger, signal } = options;
  const { clock, adapter } = session;
  const write = async (record) => {
    for (let attempt = 1; ; attempt++) {
      try {
        await ledger.write(record);
        return true;
      } catch (error) {
        if (record.state === "submitted" && attempt < WRITE_TRIES) {
          await clock.sleep(backoffMs(attempt, clock.random()));
          continue;
        }
        session.log(
          "warning",
          `The record of ${record.model} (${record.state}) could not be written: ${reason(error)}. If this run dies now, the next one may not know of the purchase.`
        );
        return false;
      }
    }
  };
  const draft = (generation) => ({
    v: 1,
    fingerprint: fingerprint2,
    generation,
    state: "intended",
    provider: adapter.id,
    model: prepared.request.model,
    at: new Date(clock.now()).toISOString(),
    owner: options.owner,
    prompt: prepared.request.prompt,
    estimatedCost: prepared.estimate.usd,
    createdAt: new Date(clock.now()).toISOString(),
    ...options.fallbackFrom?.length ? { fallbackFrom: options.fallbackFrom } : {},
    ...options.origin
  });
  const here = { session, prepared };
  const wayOf = (record) => {
    const isHere = record.provider === adapter.id && record.model === prepared.request.model;
    if (isHere || Date.parse(record.at) <= 0) return here;
    const other = options.elsewhere?.(record) ?? null;
    if (other === null && record.provider !== adapter.id) throw boughtElsewhere(session, record);
    return other ?? here;
  };
  const planned = options.decision;
  const mayBeOld = planned?.action === "reconcile" || planned?.action === "buy" && planned.generation > 0;
  let decision = mayBeOld ? void 0 : planned;
  let contests = 0;
  const seen = { contested: false, notFrom: Number.POSITIVE_INFINITY, closed: -1 };
  for (; ; ) {
    const now = decision ?? await decideNow(session, options, fingerprint2, seen);
    decision = void 0;
    try {
      const made = await carryOut(now);
      if (made !== null) return made;
    } catch (error) {
      if (!isAmbiguousSubmit(error) || !await wasFoundByAnother(ledger, fingerprint2, now)) throw error;
      seen.contested = true;
    }
  }
  async function carryOut(decided) {
    if (options.adopt !== void 0 && mayAdopt(decided)) {
      const way = "record" in decided ? wayOf(decided.record) : here;
      const [provider, model] = [way.session.adapter.id, way.prepared.request.model];
      const task = { v: 1, provider, id: options.adopt, model, adopted: true };
      const record = {
        ...draft(adoptedGeneration(decided)),
        ...{ provider, model, estimatedCost: way.prepared.estimate.usd },
        state: "submitted",
        task
      };
      return { kind: "task", task, record, way, resumed: true, recorded: await write(record) };
    }
    switch (decided.action) {
      case "reuse":
        return { kind: "finished", record: decided.record };
      case "resume":
        return {
          kind: "task",
          task: decided.task,
          record: decided.record,
          way: wayOf(decided.record),
          resumed: true,
          recorded: true
        };
      case "refuse":
        throw recordedFailure(session, decided.record);
      case "reconcile": {
        const { record } = decided;
        if (record.state === "intended" && record.generation > seen.closed) {
          await settleClaim(session, record, options, seen);
          return null;
        }
        const way = wayOf(record);
        const task = await reconcile(way, record, options);
        const found = { ...record, state: "submitted", task, at: new Date(clock.now()).toISOString() };
        return { kind: "task", task, record: found, way, resumed: true, recorded: await write(found) };
      }
      case "buy": {
        if (signal?.aborted) throw errorOf(session, "stoppedBefore", {});
        if (options.mayBuy === false) throw notPlanned(session);
        const ready = await withSentFiles(session, prepared, signal);
        const intended = draft(decided.generation);
        const bought = await withOpenClaim(ledger, intended, () => buy(ready, intended));
        if (bought) return bought;
        seen.notFrom = Math.min(seen.notFrom, decided.generation);
        seen.contested = true;
        if (++contests > CONTESTS) throw storeOutOfReach(session, new Error("it shows no record of the other run"));
        await clock.sleep(CONTEST_MS * (contests - 1), signal);
        return null;
      }
    }
  }
  async function buy(ready, intended) {
    const claimedAt = clock.now();
    const claimed = await claimOrWarn(session, options, intended);
    if (claimed === "taken") return null;
    let hasClaim = claimed === "claimed";
    let mayBeSent = false;
    try {
      await options.onClaimed?.(intended);
      mayBeSent = true;
      const task = await submit(session, ready, {
        signal,
        callbackUrl: options.callbackUrl,
        deadline: options.deadline,
        idempotencyKey: idempotencyKey(fingerprint2, intended.generation),
        async maySend() {
          if (hasClaim) return stillHolds(ledger, intended, clock, claimedAt);
          const seen2 = await lookAfterAll(ledger, intended);
          hasClaim = seen2 === "ours";
          return seen2 !== "of another";
        }
      });
      const at = new Date(clock.now()).toISOString();
      const record = { ...intended, state: "submitted", task, at };
      return { kind: "task", task, record, way: here, resumed: false, recorded: await write(record) };
    } catch (error) {
      const code = ReelayError.is(error) ? error.code : "aborted";
      if (!mayBeSent || ReelayError.is(error) && error.charged === "no") {
        const at = new Date(clock.now()).toISOString();
        if (hasClaim || await lookAfterAll(ledger, intended).catch(() => null) === "ours")
          await write({ ...intended, state: "failed", charged: "no", code, at });
      } else await write({ ...intended, state: "unknown" });
      throw error;
    }
  }
}
async function wasFoundByAnother(ledger, fingerprint2, tried) {
  if (tried.action !== "buy" && tried.action !== "reconcile") return false;
  const generation = tried.action === "buy" ? tried.generation : tried.record.generation;
  const now = await ledger.read(fingerprint2).catch(() => null);
  if (now === null || now.generation < generation) return false;
  return now.state === "finished" || now.state === "submitted" && parseTaskHandle(now.task) !== null;
}
function isAmbiguousSubmit(error) {
  return ReelayError.is(error) && error.code === "submit_unknown";
}
async function settleClaim(session, claim, options, seen) {
  const { ledger, signal, patienceMs = PATIENCE_MS } = options;
  const { clock } = session;
  const isOwn = isOpenHere(ledger, claim);
  try {
    const end = await watchOwner(ledger, claim, {
      clock,
      patienceMs,
      signal,
      onWait: () => session.log(
        "info",
        `${isOwn ? "Another clip of this run" : "Another run"} is submitting the same clip: waiting for it, at most ${minutes(patienceMs)}.`
      )
    });
    if (end === "stopped") throw errorOf(session, "stoppedBefore", {});
    if (end === "patience") throw ownerStillAtWork(session, patienceMs);
    seen.contested = true;
    seen.notFrom = Math.min(seen.notFrom, claim.generation);
    if (end === "moved") return;
    await ledger.write({ ...claim, state: "unknown" });
    seen.closed = claim.generation;
  } catch (error) {
    if (ReelayError.is(error)) throw error;
    throw storeOutOfReach(session, error);
  }
}
async function lookAfterAll(ledger, { fingerprint: fingerprint2, generation, owner }) {
  try {
    const now = await ledger.read(fingerprint2);
    if (now === null) return "silent";
    const isOurs = now.state === "intended" && now.generation === generation && now.owner === owner;
    return isOurs ? "ours" : "of another";
  } catch (error) {
    if (ReelayError.is(error)) throw error;
    return "silent";
  }
}
var SURELY_HELD_MS = 2e4;
var FRESH_MS = 2e4;
var FRESH_TRIES = 3;
async function stillHolds(ledger, claim, clock, claimedAt) {
  try {
    for (let attempt = 0; attempt < FRESH_TRIES; attempt++) {
      const askedAt = clock.now();
      if (!await ledger.holds(claim)) return false;
      if (Math.abs(clock.now() - askedAt) < FRESH_MS) return true;
    }
    throw new Error("it takes too long to answer");
  } catch (error) {
    const age = clock.now() - claimedAt;
    if (age >= 0 && age < SURELY_HELD_MS) return true;
    throw error;
  }
}
function mayAdopt(decision) {
  return decision.action !== "reuse" && !(decision.action === "resume" && decision.record.state === "submitted");
}
function adoptedGeneration(decision) {
  if (decision.action === "buy") return decision.generation;
  return decision.record.generation + (decision.record.state === "failed" ? 1 : 0);
}
async function decideNow(session, options, fingerprint2, seen) {
  const { ledger, decision: planned } = options;
  let record;
  try {
    record = await ledger.read(fingerprint2);
  } catch (error) {
    if (ReelayError.is(error)) throw error;
    if (planned !== void 0 && !seen.contested) return planned;
    if (seen.contested || !options.allowUnrecorded) throw storeOutOfReach(session, error);
    session.log(
      "warning",
      `The ledger cannot be read (${reason(error)}): if an earlier run bought this clip, it is bought again.`
    );
    return decide(null, options.choices);
  }
  const sincePlan = seen.contested || planned?.action === "reconcile" || planned?.action === "buy" && record !== null && record.generation >= planned.generation;
  if (record?.state === "finished" && sincePlan) {
    const fileAtHand = options.hasFile === void 0 || await options.hasFile(record);
    return fileAtHand ? { action: "reuse", record } : decide(record, { ...options.choices, reuse: true, fileAtHand });
  }
  if (record?.state === "unknown" && record.generation >= seen.notFrom) return { action: "reconcile", record };
  return decide(record, options.choices);
}
async function claimOrWarn(session, options, record) {
  try {
    return await options.ledger.claim(record) ? "claimed" : "taken";
  } catch (error) {
    if (ReelayError.is(error)) throw error;
    if (!options.allowUnrecorded || record.generation > 0) throw storeOutOfReach(session, error);
    session.log(
      "warning",
      `The ledger cannot be written (${reason(error)}): this purchase is not protected against being made again after a crash.`
    );
    return "unrecorded";
  }
}
async function reconcile({ session, prepared }, record, options) {
  const { adapter, clock } = session;
  const intendedAt = Date.parse(record.at);
  if (adapter.honoursIdempotencyKey && clock.now() - intendedAt < REPLAY_WITHIN_MS) {
    return submit(session, prepared, {
      signal: options.signal,
      callbackUrl: options.callbackUrl,
      deadline: options.deadline,
      idempotencyKey: idempotencyKey(record.fingerprint, record.generation),
      replay: true,
      maySend: () => mayReplay(options.ledger, record, clock)
    });
  }
  const { request, card } = prepared;
  const key = idempotencyKey(record.fingerprint, record.generation);
  const sent = () => adapter.submit(rootUrl(session), request, { card, idempotencyKey: key });
  const known = adapter.byKey ? await findByKey(session, key, sent(), options.signal) : null;
  const listed = known === null ? await findInList(session, prepared, sent(), intendedAt, options) : null;
  const found = known?.id ?? listed?.certain ?? null;
  if (found !== null)
    return { ...known?.handle, v: 1, provider: adapter.id, id: found, model: request.model, submittedAt: record.at };
  throw errorOf(session, "ambiguousEarlier", { when: whenTried(record), perhaps: listed?.perhaps ?? "" });
}
async function mayReplay(ledger, record, clock) {
  if (clock.now() - Date.parse(record.at) >= REPLAY_WITHIN_MS) return false;
  const now = await ledger.read(record.fingerprint);
  return now?.generation === record.generation && (now.state === "unknown" || now.state === "intended");
}
function whenTried({ at }) {
  return Date.parse(at) > 0 ? ` at ${at}` : "";
}
async function findInList(session, prepared, sent, intendedAt, options) {
  const { list } = session.adapter;
  const lost = {
    request: prepared.request,
    intendedAt,
    hasSiblings: options.hasTwins !== false,
    // A ledger that cannot say which tasks are whose leaves every one of them in doubt.
    knownTaskIds: await knownTaskIds(options.ledger)
  };
  if (!list || lost.hasSiblings || lost.knownTaskIds === null) return null;
  try {
    const wanted = { model: prepared.request.model, sent, since: intendedAt };
    const asked = list.request(hostUrl(session, "list"), wanted);
    const reply = asked && await exchange(session, asked, "free", options.signal);
    const body = reply?.status === 200 ? readJson(reply) : void 0;
    const tasks = list.read(body, wanted);
    if (tasks === void 0) return null;
    const page = { tasks, hasMore: list.hasMore?.(body) ?? null };
    const certain = findLostTask(page, lost);
    return { certain, perhaps: certain === null ? sayPerhaps(page, lost) : "" };
  } catch (error) {
    if (error instanceof TransportError) return null;
    throw error;
  }
}
async function knownTaskIds(ledger) {
  const records = await ledger.attempts?.().catch(() => null) ?? null;
  return records && new Set(records.flatMap(({ task }) => task?.id ?? []));
}
function boughtElsewhere(session, { provider, task, state }) {
  const facts = { where: ADAPTERS[provider].name, task: task ? ` (task ${task.id})` : "" };
  const isKnown = state === "submitted" || state === "finished";
  return errorOf(session, "boughtElsewhere", facts, {
    code: isKnown ? "auth" : "submit_unknown",
    charged: isKnown ? "yes" : "unknown",
    ...task ? { task } : {}
  });
}
function recordedFailure(session, record) {
  const { task, charged = "unknown" } = record;
  const facts = { task: task ? ` (task ${task.id})` : "", moneyBack: charged === "yes" ? "no" : "unknown" };
  const code = record.code ?? "provider_failed";
  return errorOf(session, "failedEarlier", facts, { code, charged, ...task ? { task } : {} });
}
function storeOutOfReach(session, error) {
  return errorOf(session, "ledgerOutOfReach", { why: reason(error) });
}
function ownerStillAtWork(session, patienceMs) {
  return errorOf(session, "otherAtWork", { waited: minutes(patienceMs) });
}
function minutes(ms) {
  return ms < 12e4 ? `${Math.round(ms / 1e3)} s` : `${Math.round(ms / 6e4)} minutes`;
}
function notPlanned(session) {
  return errorOf(session, "notPlanned", {});
}
function reason(error) {
  return error instanceof Error ? error.message : String(error);
}

// packages/core/src/engine/make-clip.ts
async function makeClip(first, prepared, fingerprint2, options) {
  const { ledger, signal } = options;
  const notify = options.onEvent ?? (() => {
  });
  notify({ type: "submitting" });
  const { timeoutMs: patienceMs } = options;
  const deadline = first.clock.now() + options.timeoutMs;
  const bought = await purchase(first, prepared, fingerprint2, { patienceMs, deadline, ...options });
  if (bought.kind === "finished") return bought;
  const { task, record, way } = bought;
  const { session } = way;
  const next = (change) => ({
    ...record,
    ...change,
    at: new Date(session.clock.now()).toISOString()
  });
  notify({ type: "waiting", task, resumed: bought.resumed });
  const submittedAt = Date.parse(task.submittedAt ?? "");
  let openAt = bought.resumed ? Number.NaN : submittedAt;
  const end = session.clock.now() + options.timeoutMs;
  try {
    const state = await waitForTask(session, task, {
      signal,
      schedule: options.scheduleOf(way),
      timeoutMs: options.timeoutMs,
      pollIntervalMs: options.pollIntervalMs,
      onState(state2) {
        if (!TERMINAL.has(state2.status)) openAt = session.clock.now();
        notify({ type: "state", task, state: state2 });
      }
    });
    const tookMs = Math.round((openAt + session.clock.now()) / 2 - submittedAt);
    notify({ type: "downloading", task });
    const file = await fetchClip(session, task, state, (chunks) => options.save(chunks, record), {
      signal,
      deadline: end,
      leastMs: Math.min(DOWNLOAD_MS, options.timeoutMs)
    });
    const finished = next({ state: "finished", file, cost: state.cost, ...tookMs > 0 ? { tookMs } : {} });
    if (options.keep !== void 0 && !await options.keep(finished, file)) {
      if (!bought.recorded) await ledger.write(record).catch(() => {
      });
      return { kind: "made", task, state, file, record: finished };
    }
    await ledger.write(finished).catch((error) => {
      session.log(
        "warning",
        `The finished clip could not be recorded (${String(error)}); it is delivered all the same.`
      );
    });
    return { kind: "made", task, state, file, record: finished };
  } catch (error) {
    if (ReelayError.is(error) && isFinal(error.code) && !error.retryable)
      await ledger.write(next({ state: "failed", charged: error.charged, code: error.code })).catch(() => {
      });
    else if (!bought.recorded) await ledger.write(record).catch(() => {
    });
    throw error;
  }
}
var DOWNLOAD_MS = 6e4;

// packages/core/src/engine/batch.ts
function createBatch({ places, downloads = places, historyOf }) {
  const inFlight = pLimit(places);
  const line = pLimit(downloads);
  const schedules = /* @__PURE__ */ new Map();
  const refused = /* @__PURE__ */ new Map();
  function scheduleOf({ session: { adapter, clock }, prepared: { request, facts } }) {
    const key = `${adapter.id}/${request.model}`;
    const known = schedules.get(key);
    if (known) return known;
    const schedule = createPollSchedule({
      typicalMs: facts?.typicalMs,
      minimumMs: adapter.minimumPollMs,
      history: historyOf?.(adapter.id, request.model),
      random: () => clock.random()
    });
    schedules.set(key, schedule);
    return schedule;
  }
  const place = () => new Promise((taken) => void inFlight(() => new Promise(taken)));
  return {
    async run(work) {
      let release = await place();
      const free = () => {
        release?.();
        release = null;
      };
      const make = (ways, fingerprint2, { isNew, decision, ...options }) => inTurn(ways, fingerprint2, options, async ({ session, prepared }, from) => {
        const first = from.length === 0;
        const known = refused.get(session.adapter.id);
        if (known !== void 0 && (isNew || !first)) throw notTried(session, known);
        release ??= await place();
        try {
          return await makeClip(session, prepared, fingerprint2, {
            ...options,
            decision: first ? decision : void 0,
            fallbackFrom: from,
            scheduleOf,
            onEvent(event) {
              if (event.type === "downloading") free();
              options.onEvent?.(event);
            },
            save: (chunks, record) => line(() => options.save(chunks, record))
          });
        } catch (error) {
          if (ReelayError.is(error) && error.task === void 0 && stopsBatch(error.code))
            refused.set(session.adapter.id, refused.get(session.adapter.id) ?? error);
          throw error;
        }
      });
      try {
        return await work({ make });
      } finally {
        free();
      }
    }
  };
}
function notTried(session, { code, message, retryable }) {
  return errorOf(session, "othersRefused", { first: message }, { code, retryable });
}

// packages/core/src/engine/download/ask-for-file.ts
var PATIENCE_MS2 = 15e3;
var LOOKS = 2;
var PAUSE_MS = 2e3;
var GONE = /* @__PURE__ */ new Set(["expired", "not_found"]);
async function askForFile(session, task) {
  const over = new AbortController();
  const answered = new AbortController();
  const limit = session.clock.sleep(PATIENCE_MS2, answered.signal).then(() => {
    over.abort();
    return "unclear";
  });
  try {
    return await Promise.race([ask(session, task, over.signal), limit]);
  } finally {
    answered.abort();
  }
}
async function ask(session, task, signal) {
  for (let look = 1; ; look++) {
    try {
      const state = await getTask(session, task, signal);
      if (!state.known) return "unclear";
      for await (const _ of readClip(session, task, state, { signal, goneRounds: 1 })) return "there";
      return "unclear";
    } catch (error) {
      if (!ReelayError.is(error) || !GONE.has(error.code) || error.retryable) return "unclear";
      if (look >= LOOKS) return "gone";
      await session.clock.sleep(PAUSE_MS, signal);
    }
  }
}

// packages/core/src/engine/order/former-default.ts
function withFormerDefault(adapter, input, own) {
  const { formerDefault } = adapter;
  if (formerDefault === void 0 || (input.model ?? "").trim() !== "") return null;
  const result = prepare(adapter, { ...input, model: formerDefault }, own);
  return result.ok ? result.prepared : null;
}
function isWorthKeeping({ state }, reuse) {
  return state === "finished" ? reuse : state !== "failed";
}

// packages/core/src/video/number.ts
function keepsNumber(source, value) {
  if (!Number.isFinite(value)) return false;
  const text = source.trim();
  if (/^0[xob]/i.test(text)) return BigInt(text) === asInteger(value);
  return decimal(text) === decimal(JSON.stringify(value));
}
function asInteger(value) {
  const text = JSON.stringify(value);
  return /^-?\d+$/.test(text) ? BigInt(text) : null;
}
function decimal(text) {
  const match = /^([+-]?)(\d*)\.?(\d*)(?:e([+-]?\d{1,9}))?$/i.exec(text);
  if (!match) return null;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = match;
  const digits = (whole + fraction).replace(/^0+/, "");
  const short = digits.replace(/0+$/, "");
  if (short === "") return "0";
  return `${sign === "-" ? "-" : ""}${short}e${Number(exponent) - fraction.length + digits.length - short.length}`;
}

// packages/core/src/video/slug.ts
var KEPT = new RegExp("\\p{L}\\p{M}*|\\p{N}", "gu");
var OF_LOOKS = new RegExp("\\p{Me}|[\\uFE00-\\uFE0F]|[\\u{E0100}-\\u{E01EF}]", "gu");
var JOINERS = /(?<=[\p{L}\p{M}])[\u200C\u200D](?=[\p{L}\p{M}])/gu;
var DOTTED_I = /i\u0307/g;
var RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
var graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });
function slug(text, fits) {
  const lower = text.normalize("NFC").toLowerCase().replace(DOTTED_I, "i ").replace(OF_LOOKS, " ").replace(JOINERS, "");
  let words = "";
  let end = 0;
  for (const { 0: kept, index } of lower.matchAll(KEPT)) {
    words += index === end ? kept : `-${kept}`;
    end = index + kept.length;
  }
  let short = "";
  for (const { segment } of graphemes.segment(words)) {
    if (!fits(short + segment)) break;
    short += segment;
  }
  const clean = short.replace(/^-+|-+$/g, "");
  return RESERVED.test(clean) ? `${clean}-clip` : clean;
}

export {
  pLimit,
  isFinal,
  fingerprint,
  earlierFingerprints,
  withSiblings,
  createBatch,
  askForFile,
  withFormerDefault,
  isWorthKeeping,
  keepsNumber,
  slug
};
