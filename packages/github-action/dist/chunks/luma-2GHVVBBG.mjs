import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  withExtra
} from "./chunk-QGHKWMEJ.mjs";
import {
  words
} from "./chunk-ABUJSSIT.mjs";
import "./chunk-KPT455KP.mjs";
import {
  apiGet,
  apiPost,
  canonicalize,
  firstId,
  firstText,
  idElsewhere,
  isoTime,
  number,
  object,
  publicAsset,
  requestBody,
  segment,
  taskState,
  text,
  usd
} from "./chunk-LCZWEG7J.mjs";
import "./chunk-WFP2TT3L.mjs";
import "./chunk-PQQXHOG7.mjs";
import "./chunk-JZ5H7XTY.mjs";

// packages/core/src/providers/luma/list.ts
function listed(body, lost) {
  const generations = object(body)?.["generations"];
  return Array.isArray(generations) ? generations.flatMap((entry) => entryOf(object(entry), lost)) : void 0;
}
function hasMore(body) {
  const more = object(body)?.["has_more"];
  return typeof more === "boolean" ? more : null;
}
function entryOf(entry, lost) {
  const id = firstId(entry?.["id"]);
  if (!entry || id === void 0) return [];
  const asked = object(entry["request"]);
  const created = Date.parse(text(entry["created_at"]) ?? "");
  return [
    {
      id,
      model: text(entry["model"]) ?? text(asked?.["model"]) ?? null,
      prompt: text(asked?.["prompt"]) ?? null,
      seconds: number(text(asked?.["duration"])?.replace(/s$/, "")) ?? null,
      size: null,
      createdAt: Number.isNaN(created) ? null : created,
      isOrder: lost === void 0 ? null : isOrder(asked, object(lost.sent.json))
    }
  ];
}
var USUAL = { generation_type: "video", aspect_ratio: "16:9", loop: false };
var CALL = "callback_url";
function isOrder(shown, sent) {
  if (!shown || !sent || text(shown["model"]) === void 0 || text(shown["prompt"]) === void 0) return null;
  const isSame = (name) => canonicalize(withoutNulls(shown[name] ?? USUAL[name])) === canonicalize(sent[name] ?? USUAL[name]);
  const asked = Object.keys(sent).filter((name) => name !== CALL);
  if (!asked.every(isSame)) return false;
  const more = Object.keys(shown).filter((name) => name !== CALL && shown[name] !== null && !asked.includes(name));
  return more.every(isSame) ? true : null;
}
function withoutNulls(value) {
  return JSON.parse(JSON.stringify(value ?? null), (_, inner) => inner === null ? void 0 : inner);
}

// packages/core/src/providers/luma/rules.ts
var submitRules = [
  {
    name: "401, a key of the other API",
    status: [401],
    action: "refuse",
    charged: "no",
    error: "auth",
    advice: "Luma has two APIs with keys of their own: ray-3.2 takes one of the Agents API (it begins with luma-api-), ray-2 and ray-flash-2 take one of Dream Machine.",
    source: "docs.agents.lumalabs.ai: error handling"
  },
  {
    name: "402 Insufficient credits",
    status: [402],
    action: "refuse",
    charged: "no",
    error: "insufficient_funds",
    advice: "Add credits at platform.lumalabs.ai. Nothing was queued.",
    source: "docs.agents.lumalabs.ai: error handling"
  },
  {
    name: "400 Unknown model",
    status: [400],
    message: /^unknown model\b/i,
    action: "refuse",
    charged: "no",
    error: "model_unavailable",
    source: "docs.agents.lumalabs.ai: error handling"
  },
  {
    name: "429 Too many concurrent jobs",
    status: [429],
    message: /^too many concurrent jobs/i,
    action: "wait",
    charged: "no",
    error: "rate_limited",
    advice: "Luma makes ten clips at once where nothing else was agreed: set a lower concurrency.",
    source: "docs.agents.lumalabs.ai: rate limits"
  }
];

// packages/core/src/providers/luma/wire.ts
var AGENTS_HOST = "https://agents.lumalabs.ai";
var DREAM_MACHINE_HOST = "https://api.lumalabs.ai";
var seconds = (duration) => `${duration}s`;
var generation = (address) => /^generation:(?:\/\/)?(.+)$/i.exec(address)?.[1];
function imageRef(address) {
  const id = generation(address);
  if (id !== void 0) return { generation_id: id };
  const [, mediaType, data] = /^data:([^;,]+);base64,(.*)$/is.exec(address) ?? [];
  return data === void 0 ? { url: address } : { data, media_type: mediaType };
}
function keyframe(address) {
  const id = generation(address);
  return id === void 0 ? { type: "image", url: address } : { type: "generation", id };
}
var AGENTS = {
  model: "model",
  prompt: "prompt",
  aspectRatio: "aspect_ratio",
  resolution: "video.resolution",
  duration: ["video.duration", seconds],
  firstFrame: ["video.start_frame", imageRef],
  lastFrame: ["video.end_frame", imageRef]
};
var DREAM_MACHINE = {
  model: "model",
  prompt: "prompt",
  aspectRatio: "aspect_ratio",
  resolution: ["resolution", words({ "2160p": "4k" })],
  duration: ["duration", seconds],
  firstFrame: ["keyframes.frame0", keyframe],
  lastFrame: ["keyframes.frame1", keyframe],
  callbackUrl: "callback_url"
};
function isDreamMachine(model) {
  return /^ray-(?:1|2|flash)\b/i.test(model ?? "");
}
function dreamMachine(root) {
  return `${root === AGENTS_HOST ? DREAM_MACHINE_HOST : root}/dream-machine/v1`;
}

// packages/core/src/providers/luma/adapter.ts
var NOBODYS = "00000000-0000-0000-0000-000000000000";
var adapter = {
  id: "luma",
  name: "Luma",
  about: {
    summary: "Ray 3.2 from its maker, without sound, and Ray 2 for keys of the older Dream Machine API",
    summaryZh: "Luma \u5B98\u65B9\uFF1ARay 3.2\uFF08\u65E0\u58F0\uFF09\uFF0C\u5931\u8D25\u4F1A\u9000\u6B3E\uFF1B\u65E7\u7684 Dream Machine \u5BC6\u94A5\u53EF\u7528 Ray 2",
    keyHelp: "From platform.lumalabs.ai; it begins with luma-api-. A key of the older Dream Machine API buys ray-2 and ray-flash-2 only, with the base URL https://api.lumalabs.ai/dream-machine."
  },
  // A good key is told that there is no such generation.
  keyTest: `/v1/generations/${NOBODYS}`,
  baseUrl: AGENTS_HOST,
  prefixes: [""],
  hosts: { list: DREAM_MACHINE_HOST },
  versions: ["/dream-machine/v1", "/dream-machine", "/v1"],
  defaultModel: "ray-3.2",
  keyPrefix: null,
  needsKey: true,
  free: false,
  wire: AGENTS,
  imageFiles: "inline",
  // An earlier clip of Luma's: the new one begins where that one ends.
  fileSchemes: ["generation:"],
  honoursIdempotencyKey: false,
  callbacks: true,
  // Only Dream Machine calls, without a signature: a hint to look.
  isSilent: (model) => !isDreamMachine(model),
  // Of the Agents API; Dream Machine says nothing of it [docs: error handling].
  refunds: "yes",
  minimumPollMs: 2e3,
  tasksPage: "https://platform.lumalabs.ai",
  submitRules,
  submit(root, request, extras) {
    const isOlder2 = isDreamMachine(request.model);
    const { type = "video", ...extra } = request.extra;
    const wire = isOlder2 ? DREAM_MACHINE : AGENTS;
    const { model, ...rest } = requestBody({ wire }, { ...request, extra: {} }, extras);
    return isOlder2 ? apiPost(`${dreamMachine(root)}/generations/video`, withExtra({ model, ...rest }, request.extra)) : (
      // Without a type it makes an image.
      apiPost(`${root}/v1/generations`, withExtra({ model, type, ...rest }, extra))
    );
  },
  readSubmit(body) {
    const id = firstId(object(body)?.["id"]) ?? idElsewhere(body);
    return id === void 0 ? void 0 : { id };
  },
  poll: (root, task) => apiGet(`${isOlder(root, task) ? dreamMachine(root) : `${root}/v1`}/generations/${segment(task.id)}`),
  readPoll(body) {
    const { request: _, ...task } = object(body) ?? {};
    const [code, message] = [text(task["failure_code"]), text(task["failure_reason"])];
    const url = firstText(object(task["assets"])?.["video"]) ?? videoIn(task["output"]);
    const state = taskState({
      word: task["state"],
      url,
      expiresAt: url === void 0 ? void 0 : endOf(url),
      error: code === void 0 && message === void 0 ? void 0 : { code, message },
      refunded: isOfAgents(task) ? "yes" : "unknown",
      reply: object(body) ? task : body
    });
    return state?.failure ? { ...state, failure: { ...state.failure, ...KINDS[code ?? ""] } } : state;
  },
  /** The address is signed for an hour, and another look gives a fresh one. */
  assets: (_root, _task, state) => publicAsset(state.videoUrl),
  /** Only Dream Machine tells it, to its own keys. */
  balance: {
    request: (root) => root === AGENTS_HOST ? void 0 : apiGet(`${dreamMachine(root)}/credits`),
    read(body) {
      const cents = number(object(body)?.["credit_balance"]);
      if (cents === void 0) return void 0;
      return { balance: usd(cents / 100), unit: "USD", balanceUsd: usd(cents / 100), unlimited: false };
    }
  },
  list: {
    request: (root, { model }) => isDreamMachine(model) ? apiGet(`${dreamMachine(root)}/generations?limit=100&offset=0`) : void 0,
    read: listed,
    hasMore
  }
};
function isOlder(root, { model }) {
  return isDreamMachine(model) || model === void 0 && root === DREAM_MACHINE_HOST;
}
function isOfAgents(task) {
  return !("assets" in task) && ("output" in task || "failure_code" in task);
}
function videoIn(output) {
  const entries = Array.isArray(output) ? output.map(object) : [];
  return firstText(entries.find((entry) => /^video$/i.test(text(entry?.["type"]) ?? ""))?.["url"]);
}
function endOf(url) {
  if (!URL.canParse(url)) return void 0;
  const { searchParams } = new URL(url);
  const [date, lasts] = [searchParams.get("X-Amz-Date"), number(searchParams.get("X-Amz-Expires"))];
  const began = Date.parse((date ?? "").replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"));
  return Number.isNaN(began) || lasts === void 0 ? void 0 : isoTime(began + lasts * 1e3) ?? void 0;
}
var INPUT = { code: "invalid_input" };
var KINDS = {
  content_moderated: { code: "moderation" },
  image_too_large: INPUT,
  unsupported_format: INPUT,
  corrupt_input: INPUT,
  invalid_request: INPUT,
  rate_limited: { code: "provider_unavailable" }
};

// packages/core/src/providers/luma/models.ts
var DOCS = "https://docs.agents.lumalabs.ai";
var GUIDE = { from: `${DOCS} (video generation)`, asOf: "2026-09-02", thirdParty: true };
var PRICES = { from: `${DOCS} (pricing)`, asOf: "2026-07-10", thirdParty: true };
var CLIENT = { from: "https://www.npmjs.com/package/lumaai/v/1.19.1", asOf: "2026-11-28" };
var RESOLD = { from: "https://docs.comfy.org (partner nodes, pricing)", asOf: "2025-12-31", thirdParty: true };
function clips(table) {
  return Object.entries(table).flatMap(
    ([resolution, lengths]) => Object.entries(lengths).map(
      ([duration, usd2]) => ({
        per: "call",
        usd: usd2,
        resolution,
        duration: Number(duration)
      })
    )
  );
}
var OLDER = {
  provider: "luma",
  durations: [5, 9],
  resolutions: ["720p", "540p", "1080p", "2160p"],
  aspectRatios: ["16:9", "9:16", "1:1", "4:3", "3:4", "21:9", "9:21"],
  images: { min: 0, max: 1, addressesOnly: true },
  wire: DREAM_MACHINE,
  defaults: { aspectRatio: "16:9", audio: false },
  // What it takes without them is said nowhere, and they decide the price.
  required: ["duration", "resolution"],
  typicalMs: 12e4,
  source: CLIENT
};
var SHORT = { durations: [5] };
var models = [
  {
    provider: "luma",
    model: "ray-3.2",
    durations: [5, 10],
    resolutions: ["720p", "360p", "540p", "1080p"],
    aspectRatios: ["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"],
    images: { min: 0, max: 1, formats: ["jpeg", "png", "webp"], maxBytes: 5e7 },
    promptMax: 6e3,
    defaults: { duration: 5, resolution: "720p", audio: false },
    forms: { text: {}, image: { ...SHORT, wire: { lastFrame: null } }, firstLast: SHORT },
    price: {
      per: "row",
      rows: clips({
        "360p": { 10: 0.18 },
        "540p": { 5: 0.15, 10: 0.45 },
        "720p": { 5: 0.3, 10: 0.9 },
        "1080p": { 5: 1.2, 10: 3.6 }
      }),
      source: PRICES
    },
    typicalMs: 9e4,
    source: GUIDE
  },
  {
    ...OLDER,
    model: "ray-2",
    price: {
      per: "row",
      rows: clips({
        "540p": { 5: 0.4, 9: 0.72 },
        "720p": { 5: 0.71, 9: 1.27 },
        "1080p": { 5: 1.59, 9: 2.87 },
        "2160p": { 5: 6.37, 9: 11.47 }
      }),
      source: RESOLD,
      note: "a reseller's price"
    }
  },
  { ...OLDER, model: "ray-flash-2", price: null }
];
export {
  adapter,
  models
};
