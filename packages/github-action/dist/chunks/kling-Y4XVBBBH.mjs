import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  withExtra
} from "./chunk-QGHKWMEJ.mjs";
import {
  seconds
} from "./chunk-VZ4WSM2G.mjs";
import {
  words
} from "./chunk-ABUJSSIT.mjs";
import "./chunk-KPT455KP.mjs";
import {
  apiGet,
  apiPost,
  firstId,
  firstText,
  idElsewhere,
  isoTime,
  mediaKind,
  number,
  object,
  ownIdElsewhere,
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

// packages/core/src/providers/kling/key.ts
import { createHmac } from "node:crypto";
var LASTS = 1800;
var BEFORE = 5;
function bearer(key, now) {
  const pair = pairIn(key);
  return `Bearer ${pair === null ? key : signed(pair, Math.floor(now / 1e3))}`;
}
function pairIn(key) {
  const at = key.indexOf(":");
  return at > 0 && at < key.length - 1 ? { access: key.slice(0, at), secret: key.slice(at + 1) } : null;
}
function signed({ access, secret }, now) {
  const part = (value) => urlSafe(btoa(JSON.stringify(value)));
  const text2 = `${part({ alg: "HS256", typ: "JWT" })}.${part({ iss: access, exp: now + LASTS, nbf: now - BEFORE })}`;
  return `${text2}.${createHmac("sha256", secret).update(text2).digest("base64url")}`;
}
function urlSafe(base64) {
  return base64.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

// packages/core/src/providers/kling/rules.ts
var SOURCE = "kling.ai/document-api, error codes";
function refused(name, codes, error, more = {}) {
  return { name, said: "provider", codes, action: "refuse", charged: "no", error, source: SOURCE, ...more };
}
var submitRules = [
  {
    // Another send of this very purchase was taken: it is found by its name.
    name: "1201, the external_task_id is taken",
    said: "provider",
    codes: ["1201", "1200"],
    message: /already (?:exist|used|been used)|duplicate/i,
    action: "replay",
    charged: "unknown",
    error: "submit_unknown",
    source: "a second submit with the same external_task_id, measured by aself101/kling-api on 2026-09-20"
  },
  refused("1201, no such task", ["1201"], "not_found", {
    message: /task not found/i,
    source: "a look at an unknown id, measured by aself101/kling-api on 2026-09-20"
  }),
  refused("1101, 1102: no money", ["1101", "1102"], "insufficient_funds", {
    advice: "Buy a resource pack or top up at kling.ai/dev; 1102 says that a pack is used up or has expired."
  }),
  refused("1002, a pair of keys at the new API", ["1002"], "auth", {
    message: /AK\s*\/\s*SK/i,
    advice: "A pair ACCESS:SECRET buys the models of the older API only (kling-v3, kling-v2-6, \u2026): name one of those, or make an API key at kling.ai/dev/api-key.",
    source: "measured by aself101/kling-api on 2026-09-20"
  }),
  refused("1003, 1004: the token is not valid now", ["1003", "1004"], "auth", {
    advice: "The token is signed with the time of this machine: set its clock."
  }),
  refused("1000, 1001, 1002: the key", ["1000", "1001", "1002"], "auth"),
  refused("1103: not open to this account", ["1103"], "permission"),
  refused("1304: the IP address", ["1304"], "permission"),
  refused("1202, 1203: no such model or method", ["1202", "1203"], "model_unavailable"),
  refused("1300, 1301: content", ["1300", "1301"], "moderation"),
  {
    name: "1302, 1303: too many at once",
    said: "provider",
    codes: ["1302", "1303"],
    action: "wait",
    charged: "no",
    error: "rate_limited",
    source: SOURCE
  },
  refused("1100: the account", ["1100"], "permission", {
    advice: "Kling says that something is wrong with the account: look at kling.ai/dev."
  }),
  refused("1200, 1201: what was asked", ["1200", "1201"], "invalid_input")
];

// packages/core/src/providers/kling/wire.ts
import { createHash } from "node:crypto";
var NEW = {
  prompt: "prompt",
  duration: "settings.duration",
  aspectRatio: "settings.aspect_ratio",
  resolution: ["settings.resolution", words({ "2160p": "4k" })],
  audio: ["settings.audio", (on) => on ? "native" : "off"],
  firstFrame: "first_frame",
  lastFrame: "last_frame",
  references: "refer_image",
  callbackUrl: "options.callback_url"
};
var LEGACY = {
  model: "model_name",
  prompt: "prompt",
  negativePrompt: "negative_prompt",
  duration: ["duration", String],
  aspectRatio: "aspect_ratio",
  resolution: ["mode", words({ "720p": "std", "1080p": "pro", "2160p": "4k" })],
  audio: ["sound", (on) => on ? "on" : "off"],
  firstFrame: "image",
  lastFrame: "image_tail",
  references: "image_list",
  callbackUrl: "callback_url"
};
var LEGACY_OMNI = {
  ...LEGACY,
  negativePrompt: null,
  firstFrame: "first_frame",
  lastFrame: "end_frame"
};
function isLegacy(model) {
  return /^kling-(?:v\d|video-)/i.test(model);
}
function isOmni(model) {
  return /omni|-o\d/i.test(model);
}
function pathOf({ model, images, references = [] }) {
  const fromImage = images.length > 0;
  if (!isLegacy(model)) {
    const kind = isOmni(model) || references.length > 0 ? "omni-video" : fromImage ? "image-to-video" : "text-to-video";
    return `/${kind}/${encodeURIComponent(model)}`;
  }
  if (isOmni(model)) return "/v1/videos/omni-video";
  if (references.length > 0) return "/v1/videos/multi-image2video";
  return fromImage ? "/v1/videos/image2video" : "/v1/videos/text2video";
}
function legacyPath(url) {
  return typeof url === "string" ? /\/v1\/videos\/[\w-]{1,40}(?=$|[?#])/.exec(url)?.[0] : void 0;
}
function externalId(idempotencyKey) {
  return `reelay-${createHash("sha256").update(idempotencyKey).digest("hex").slice(0, 32)}`;
}
function shaped(model, flat) {
  if (isLegacy(model)) return isOmni(model) ? omniLists(flat) : plainFrames(flat);
  const { prompt, first_frame, last_frame, refer_image, ...rest } = flat;
  const references = list(refer_image);
  const contents = [
    ...item("first_frame", first_frame),
    ...item("last_frame", last_frame),
    // The prompt speaks of them as @image_1, @image_2, …
    ...references.filter(isImage).map((url, at) => ({ type: "refer_image", url: raw(url), id: `image_${at + 1}` })),
    ...references.filter(isVideo).map((url) => ({ type: "feature_video", url }))
  ];
  return isOmni(model) || contents.length > 0 ? { contents: [{ type: "prompt", text: prompt }, ...contents], ...rest } : { prompt, ...rest };
}
function plainFrames(flat) {
  const { image, image_tail, image_list, ...rest } = flat;
  return {
    ...rest,
    ...given("image", raw(image)),
    ...given("image_tail", raw(image_tail)),
    ...image_list === void 0 ? {} : { image_list: list(image_list).map((url) => ({ image: raw(url) })) }
  };
}
function omniLists(flat) {
  const { first_frame, end_frame, image_list, ...rest } = flat;
  const references = list(image_list);
  const images = [
    ...first_frame === void 0 ? [] : [{ image_url: raw(first_frame), type: "first_frame" }],
    ...end_frame === void 0 ? [] : [{ image_url: raw(end_frame), type: "end_frame" }],
    ...references.filter(isImage).map((url) => ({ image_url: raw(url) }))
  ];
  const videos = references.filter(isVideo).map((url) => ({ video_url: url, refer_type: "feature" }));
  return {
    ...rest,
    ...images.length > 0 ? { image_list: images } : {},
    ...videos.length > 0 ? { video_list: videos } : {}
  };
}
function item(type, url) {
  return url === void 0 ? [] : [{ type, url: raw(url) }];
}
function given(name, value) {
  return value === void 0 ? {} : { [name]: value };
}
function raw(url) {
  return typeof url === "string" ? url.replace(/^data:[^,]*;base64,/i, "") : url;
}
function list(value) {
  return Array.isArray(value) ? value : [];
}
function isVideo(url) {
  return mediaKind(url) === "video";
}
function isImage(url) {
  return !isVideo(url);
}

// packages/core/src/providers/kling/adapter.ts
var AS_JSON = { "Content-Type": "application/json" };
var look = (url) => apiGet(url, AS_JSON);
var KEPT_MS = 30 * 24 * 36e5;
var USD_A_UNIT = 0.14;
var adapter = {
  id: "kling",
  name: "Kling",
  about: {
    summary: "Kling 3, its omni models and the older ones, from their maker",
    summaryZh: "\u53EF\u7075\u5B98\u65B9\uFF1AKling 3\u3001Omni \u548C\u4EE5\u524D\u7684\u578B\u53F7\uFF1B\u4E22\u5931\u7684\u63D0\u4EA4\u80FD\u6309\u540D\u5B57\u627E\u56DE",
    keyHelp: "From kling.ai/dev/api-key; an older pair is written ACCESS:SECRET"
  },
  keyTest: "/account/costs?start_time=1790000000000&end_time=1790003600000",
  baseUrl: "https://api-singapore.klingai.com",
  prefixes: [""],
  versions: ["/v1"],
  // Both kinds of keys may buy it.
  defaultModel: "kling-v3",
  keyPrefix: null,
  needsKey: true,
  free: false,
  wire: NEW,
  imageFiles: "inline",
  // A name of ours is taken once in an account: a second submit with it is refused.
  honoursIdempotencyKey: true,
  callbacks: true,
  // An older page on resource packs promised it, today's pages do not.
  refunds: "unknown",
  minimumPollMs: 2e3,
  tasksPage: "https://kling.ai/dev",
  submitRules,
  authorize: (request, key, now) => ({
    ...request,
    url: pairIn(key) === null ? request.url : forPairs(request.url),
    headers: { ...request.headers, Authorization: bearer(key, now) }
  }),
  submit(root, request, extras) {
    const { card, idempotencyKey } = extras;
    const { model } = request;
    const inLegacy = isLegacy(model);
    const wire = card || !inLegacy ? NEW : isOmni(model) ? nonNull(LEGACY_OMNI) : LEGACY;
    const flat = requestBody({ wire }, { ...request, extra: {} }, extras);
    const name = idempotencyKey === void 0 ? {} : { external_task_id: externalId(idempotencyKey) };
    const body = shaped(model, flat);
    const named = inLegacy ? { ...body, ...name } : { ...body, options: { ...object(body["options"]), ...name } };
    return apiPost(`${root}${pathOf(request)}`, withExtra(named, request.extra));
  },
  readSubmit(body, sent) {
    const task = object(object(body)?.["data"]);
    const isOwn = object(body)?.["code"] !== void 0;
    const id = firstId(task?.["id"], task?.["task_id"]) ?? (isOwn ? ownIdElsewhere(body) : idElsewhere(body));
    return id === void 0 ? void 0 : { id, ...handleOf(sent) };
  },
  /** An id alone is asked for at the new API, which shows the tasks of both. */
  poll(root, task) {
    const path = legacyPath(task["path"]);
    return look(
      path === void 0 ? `${root}/tasks?task_ids=${segment(task.id)}` : `${root}${path}/${segment(task.id)}`
    );
  },
  readPoll(body, asked) {
    const { data } = object(body) ?? {};
    const isList = Array.isArray(data);
    if (isList && data.length === 0 && asked && legacyPath(asked.task["path"]) === void 0)
      return { next: look(`${asked.root}${guessedPath(asked.task)}/${segment(asked.task.id)}`), read: readTask };
    return readTask(body, asked?.task.id);
  },
  assets: (_root, _task, state) => publicAsset(state.videoUrl),
  /** Resource packs, in units. Money that was paid in beside them is told nowhere. */
  balance: {
    request: (root, now) => look(`${root}/account/costs?start_time=${now - 365 * 864e5}&end_time=${now}`),
    read(body) {
      const packs = object(object(body)?.["data"])?.["resource_pack_subscribe_infos"];
      if (packs === null || Array.isArray(packs) && packs.length === 0) return null;
      if (!Array.isArray(packs)) return void 0;
      const open = packs.map(object).filter((pack) => text(pack?.["status"]) === "online");
      const balance = open.reduce((sum, pack) => sum + (number(pack?.["remaining_quantity"]) ?? 0), 0);
      return { balance, unit: "credits", balanceUsd: usd(balance * USD_A_UNIT), unlimited: false };
    }
  },
  byKey: {
    request(root, idempotencyKey, sent) {
      const [name, path] = [externalId(idempotencyKey), legacyPath(sent.url)];
      return look(path === void 0 ? `${root}/tasks?external_task_ids=${name}` : `${root}${path}/${name}`);
    },
    read(body, sent) {
      const { data } = object(body) ?? {};
      if (Array.isArray(data) && data.length === 0) return null;
      const task = object(Array.isArray(data) ? data[0] : data);
      const id = firstId(task?.["id"], task?.["task_id"]);
      if (id === void 0 || isOther(task, sent)) return void 0;
      return { id, ...handleOf(sent) };
    }
  }
};
function handleOf(sent) {
  const path = legacyPath(sent?.url);
  return path === void 0 ? {} : { handle: { path } };
}
function isOther(task, { json }) {
  const asked = object(json);
  const name = asked?.["external_task_id"] ?? object(asked?.["options"])?.["external_task_id"];
  const said = firstText(task?.["external_id"], object(task?.["task_info"])?.["external_task_id"]);
  return said !== void 0 && name !== void 0 && said !== name;
}
function guessedPath({ model = adapter.defaultModel ?? "" }) {
  return `/v1/videos/${isOmni(model) ? "omni-video" : "text2video"}`;
}
function forPairs(url) {
  const named = /^(.*)\/tasks\?task_ids=([^&,]+)$/.exec(url);
  return named ? `${named[1]}${guessedPath({})}/${named[2]}` : url;
}
function nonNull(wire) {
  const { negativePrompt: _, ...rest } = wire;
  return rest;
}
function readTask(body, id) {
  const root = object(body);
  const { data } = root ?? {};
  const tasks = Array.isArray(data) ? data.map(object) : [object(data) ?? root];
  const task = tasks.find((one) => one?.["id"] === id && id !== void 0) ?? tasks[0];
  if (!task) return void 0;
  const word = text(task["status"]) ?? text(task["task_status"]);
  const isOver = /^fail/i.test(word ?? "");
  const reason = firstText(task["message"], task["task_status_msg"]);
  const cost = costOf(task);
  const changed = number(task["update_time"]) ?? number(task["updated_at"]);
  const url = fileOf(task);
  return taskState({
    word,
    url,
    // The link lasts as long as the file [measured by others].
    expiresAt: url === void 0 || changed === void 0 ? void 0 : isoTime(changed + KEPT_MS),
    cost,
    error: isOver ? reason : void 0,
    refunded: cost === void 0 ? "unknown" : cost === 0 ? "yes" : "no",
    // "SUCCEED" beside it is said of the look, of a failed task as well.
    reply: task
  });
}
function fileOf(task) {
  const outputs = Array.isArray(task["outputs"]) ? task["outputs"].map(object) : [];
  const video = outputs.find((output) => /^video$/i.test(text(output?.["type"]) ?? ""));
  const videos = object(task["task_result"])?.["videos"];
  return firstText(video?.["url"], object(Array.isArray(videos) ? videos[0] : videos)?.["url"]);
}
function costOf(task) {
  const { billing } = task;
  if (Array.isArray(billing) && billing.length > 0) {
    const parts = billing.map(object).map((part) => {
      const amount = number(part?.["amount"]);
      if (amount === void 0) return void 0;
      if (part?.["charge_type"] === "unit") return amount * USD_A_UNIT;
      return /^usd$/i.test(text(part?.["currency"]) ?? "usd") ? amount : void 0;
    });
    const known = parts.filter((part) => part !== void 0);
    return known.length === parts.length ? usd(known.reduce((sum, part) => sum + part, 0)) : void 0;
  }
  const units = number(task["final_unit_deduction"]);
  const money = number(object(task["final_balance_deduction"])?.["quota"]);
  return units === void 0 && money === void 0 ? void 0 : usd((units ?? 0) * USD_A_UNIT + (money ?? 0));
}

// packages/core/src/providers/kling/models.ts
var PAGE = "https://kling.ai/document-api";
var docs = { from: PAGE, asOf: "2026-09-20" };
var prices = { from: `${PAGE} (price list)`, asOf: "2026-10-08" };
var RATIOS = ["16:9", "9:16", "1:1"];
var FROM_IMAGE = { wire: { aspectRatio: null } };
var NO_AUDIO = { audio: null };
var FRAMES = {
  formats: ["jpeg", "png"],
  maxBytes: 5e7,
  minShortSide: 300,
  ratio: [1 / 2.5, 2.5],
  decidesRatio: true
};
var LEGACY_FRAMES = { ...FRAMES, maxBytes: 1e7 };
var rows = (rates, also) => Object.entries(rates).map(([resolution, usd2]) => ({ per: "second", usd: usd2, resolution, ...also }));
function priced(silent, { audible, video } = {}) {
  const list2 = [
    ...video ? rows(video, { video: true }) : [],
    ...audible ? rows(audible, { audio: true }) : [],
    ...rows(silent, audible ? { audio: false } : {})
  ];
  return { per: "row", rows: list2, source: prices, note: "at $0.14 a unit" };
}
var FOUR = { "720p": 0.084, "1080p": 0.112, "2160p": 0.42 };
var V3 = priced(FOUR, { audible: { "720p": 0.126, "1080p": 0.168, "2160p": 0.42 } });
var OMNI_VIDEO = { "720p": 0.126, "1080p": 0.168, "2160p": 0.42 };
var OMNI = priced(FOUR, { audible: { "720p": 0.112, "1080p": 0.14, "2160p": 0.42 }, video: OMNI_VIDEO });
var O1 = priced({ "720p": 0.084, "1080p": 0.112 }, { video: { "720p": 0.126, "1080p": 0.168 } });
var OLDER = { "720p": 0.042, "1080p": 0.07 };
var SOUND_IN_1080P = [{ where: { audio: true }, resolutions: ["1080p"] }];
var V26 = priced(OLDER, { audible: { "1080p": 0.14 } });
var V25 = priced(OLDER);
var SILENT = { duration: 5, resolution: "720p", aspectRatio: "16:9", audio: false };
var LAST_IN_1080P = {
  resolutions: ["1080p"],
  defaults: { ...SILENT, resolution: "1080p" },
  required: ["resolution"]
};
var BASE = {
  provider: "kling",
  aspectRatios: RATIOS,
  images: { min: 0, max: 1, ...FRAMES },
  promptMax: 2500,
  defaults: SILENT,
  typicalMs: 12e4,
  source: docs
};
var TO_4K = ["720p", "1080p", "2160p"];
var TO_1080P = ["720p", "1080p"];
function omni({ wire, durations, last }) {
  const ratio = { required: ["aspectRatio"] };
  const frames = wire ?? {};
  return {
    forms: {
      text: ratio,
      image: { ...FROM_IMAGE, ...durations ? { durations } : {} },
      firstLast: FROM_IMAGE,
      reference: {
        ...ratio,
        images: { min: 0, max: 1, ...wire ? LEGACY_FRAMES : FRAMES },
        references: { max: 7, kinds: ["image", "video"], most: { video: 1 } },
        limits: [{ where: { video: true }, audio: false }],
        wire: {
          firstFrame: frames.firstFrame ?? "first_frame",
          lastFrame: last ? frames.lastFrame ?? "last_frame" : null
        }
      }
    }
  };
}
var NEW_MODELS = [
  {
    ...BASE,
    model: "kling-3.0-turbo",
    durations: seconds(3, 15),
    resolutions: TO_1080P,
    promptMax: 3072,
    // Sound is always on, and dearer for it: there is no field that turns it off.
    defaults: { ...SILENT, audio: true },
    wire: { references: null, lastFrame: null, ...NO_AUDIO },
    forms: { text: {}, image: { ...FROM_IMAGE, promptMax: 2500 } },
    price: priced({ "720p": 0.112, "1080p": 0.14 }),
    typicalMs: 6e4
  },
  {
    ...BASE,
    model: "kling-3.0",
    durations: seconds(3, 15),
    resolutions: TO_4K,
    promptMax: 3072,
    wire: { references: null },
    forms: { text: {}, image: FROM_IMAGE, firstLast: FROM_IMAGE },
    price: V3
  },
  {
    ...BASE,
    model: "kling-3.0-omni",
    durations: seconds(3, 15),
    resolutions: TO_4K,
    promptMax: 3072,
    ...omni({ wire: void 0, last: true }),
    price: OMNI
  },
  {
    ...BASE,
    model: "kling-o1",
    durations: seconds(3, 10),
    resolutions: TO_1080P,
    wire: NO_AUDIO,
    ...omni({ wire: void 0, durations: [5, 10], last: false }),
    price: O1
  },
  {
    ...BASE,
    model: "kling-2.6",
    durations: [5, 10],
    resolutions: TO_1080P,
    limits: SOUND_IN_1080P,
    wire: { references: null },
    forms: { text: {}, image: FROM_IMAGE, firstLast: { ...FROM_IMAGE, ...LAST_IN_1080P } },
    price: V26
  },
  {
    ...BASE,
    model: "kling-2.5-turbo",
    durations: [5, 10],
    resolutions: TO_1080P,
    wire: { references: null, ...NO_AUDIO },
    forms: { text: {}, image: FROM_IMAGE, firstLast: { ...FROM_IMAGE, ...LAST_IN_1080P } },
    price: V25
  }
];
function announced(model, longest, resolutions, typicalMs) {
  return {
    ...BASE,
    model,
    durations: seconds(3, longest),
    resolutions,
    aspectRatios: [...RATIOS, "21:9"],
    promptMax: 26e3,
    // They have sound whatever is asked.
    defaults: { audio: true },
    wire: { references: null, ...NO_AUDIO },
    forms: { text: {}, image: FROM_IMAGE, firstLast: FROM_IMAGE },
    price: null,
    typicalMs,
    source: { from: "https://docs.comfy.org (comfy-router kling-4-0)", asOf: "2026-10-18", thirdParty: true }
  };
}
function legacy(model, card) {
  const { wire, ...rest } = card;
  return {
    ...BASE,
    model,
    images: { min: 0, max: 1, ...LEGACY_FRAMES },
    forms: { text: {}, image: FROM_IMAGE, firstLast: FROM_IMAGE },
    ...rest,
    wire: { ...LEGACY, references: null, ...wire }
  };
}
var LAST_LEGACY = { text: {}, image: FROM_IMAGE, firstLast: { ...FROM_IMAGE, ...LAST_IN_1080P } };
var old = { durations: [5, 10], resolutions: TO_1080P, price: null };
var LEGACY_MODELS = [
  legacy("kling-v3", { durations: seconds(3, 15), resolutions: TO_4K, price: V3 }),
  legacy("kling-v3-omni", {
    durations: seconds(3, 15),
    resolutions: TO_4K,
    price: OMNI,
    wire: LEGACY_OMNI,
    ...omni({ wire: LEGACY_OMNI, last: true })
  }),
  legacy("kling-video-o1", {
    durations: seconds(3, 10),
    resolutions: TO_1080P,
    price: O1,
    wire: { ...LEGACY_OMNI, ...NO_AUDIO },
    ...omni({ wire: LEGACY_OMNI, durations: [5, 10], last: false })
  }),
  legacy("kling-v2-6", {
    durations: [5, 10],
    resolutions: TO_1080P,
    price: V26,
    forms: LAST_LEGACY,
    limits: SOUND_IN_1080P
  }),
  legacy("kling-v2-5-turbo", {
    durations: [5, 10],
    resolutions: TO_1080P,
    price: V25,
    forms: LAST_LEGACY,
    wire: NO_AUDIO
  }),
  ...["kling-v2-1", "kling-v2-1-master", "kling-v2-master"].map((model) => legacy(model, { ...old, wire: NO_AUDIO })),
  legacy("kling-v1-6", {
    ...old,
    wire: { ...NO_AUDIO, references: LEGACY.references },
    forms: { text: {}, image: FROM_IMAGE, firstLast: FROM_IMAGE, reference: { references: { max: 4 } } }
  })
];
var models = [
  ...LEGACY_MODELS.slice(0, 1),
  ...NEW_MODELS,
  announced("kling-4.0", 30, TO_1080P, 18e4),
  announced("kling-4.0-flash", 20, ["720p"], 86e3),
  ...LEGACY_MODELS.slice(1)
];
export {
  adapter,
  models
};
