import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  seconds
} from "./chunk-VZ4WSM2G.mjs";
import "./chunk-KPT455KP.mjs";
import {
  NO_REASON,
  apiGet,
  apiPost,
  firstId,
  firstText,
  idBesideCallNumber,
  mediaKind,
  number,
  object,
  publicAsset,
  readWireError,
  requestBody,
  segment,
  taskState,
  text
} from "./chunk-LCZWEG7J.mjs";
import "./chunk-WFP2TT3L.mjs";
import "./chunk-PQQXHOG7.mjs";
import "./chunk-JZ5H7XTY.mjs";

// packages/core/src/providers/minimax/wire.ts
function isOlder(model) {
  return /hailuo|^(?:[tis]2v|video)-/i.test(model);
}
var resolution = (asked) => asked === "1440p" ? "2K" : asked.toUpperCase();
var NEWER = {
  model: "model",
  // These four become the list `content`.
  prompt: "content",
  firstFrame: "first_frame",
  lastFrame: "last_frame",
  references: "references",
  resolution: ["resolution", resolution],
  duration: "duration",
  aspectRatio: "ratio",
  callbackUrl: "callback_url"
};
var subject = (image) => [{ type: "character", image }];
var OLDER = {
  ...NEWER,
  prompt: "prompt",
  firstFrame: "first_frame_image",
  lastFrame: "last_frame_image",
  references: ["subject_reference", subject]
};
var OLDER_CARD = { ...OLDER, lastFrame: null, references: null, aspectRatio: null };
function withContent(flat) {
  const { model, content, first_frame: first, last_frame: last, references, ...rest } = flat;
  const files = Array.isArray(references) ? references : [];
  return {
    model,
    content: [
      { type: "text", text: content },
      ...frame("first_frame", first),
      ...frame("last_frame", last),
      ...files.map((url) => medium(mediaKind(url), url, `reference_${mediaKind(url)}`))
    ],
    ...rest
  };
}
function frame(role, url) {
  return typeof url === "string" ? [medium("image", url, role)] : [];
}
function medium(kind, url, role) {
  const type = `${kind}_url`;
  return { type, [type]: { url }, role };
}

// packages/core/src/providers/minimax/list.ts
var PAGE = 100;
var list = {
  // What the older API has made is not in it.
  request: (root, { model }) => isOlder(model) ? void 0 : apiGet(
    `${root}/v2/query/video_generation?page_num=1&page_size=${PAGE}&filter.model=${encodeURIComponent(model.toWellFormed())}`
  ),
  hasMore(body) {
    const [items, total] = [object(body)?.["items"], number(object(body)?.["total"])];
    return Array.isArray(items) && total !== void 0 ? total > items.length : null;
  },
  read(body, lost) {
    const items = object(body)?.["items"];
    if (!Array.isArray(items)) return void 0;
    return items.flatMap((item) => listed(object(item), lost));
  }
};
function listed(task, lost) {
  const id = firstId(task?.["id"]);
  if (!task || id === void 0) return [];
  const created = number(task["created_at"]);
  return [
    {
      id,
      model: text(task["model"]) ?? null,
      // What was rewritten says nothing of what was asked.
      prompt: isRewritten(text(task["model"])) ? null : promptOf(task) ?? null,
      seconds: number(task["duration"]) ?? null,
      size: null,
      createdAt: created === void 0 ? null : created * 1e3,
      isOrder: lost === void 0 ? null : orderIn(task, lost)
    }
  ];
}
function promptOf(task) {
  return text(object(task["content"])?.["prompt"]);
}
function isRewritten(model = "") {
  return /-Max$/i.test(model);
}
var SHOWN = ["model", "content", "resolution", "duration", "ratio", "callback_url"];
function orderIn(task, { model, sent }) {
  const asked = object(sent.json) ?? {};
  const isOther = (name, wanted) => {
    const said = text(task[name]);
    return said !== void 0 && wanted !== void 0 && said.toLowerCase() !== String(wanted).toLowerCase();
  };
  if (isOther("model", model) || isOther("resolution", asked["resolution"])) return false;
  if (isOther("duration", asked["duration"]) || isOther("task_type", "generation")) return false;
  const content = Array.isArray(asked["content"]) ? asked["content"].map(object) : [];
  const hasFiles = content.length !== 1;
  if (!hasFiles && isOther("ratio", asked["ratio"])) return false;
  const prompt = promptOf(task);
  if (prompt === void 0) return null;
  if (prompt !== content[0]?.["text"]) return isRewritten(model) ? null : false;
  return hasFiles || Object.keys(asked).some((name) => !SHOWN.includes(name)) ? null : true;
}

// packages/core/src/providers/minimax/rules.ts
var BELOW_500 = [200, 201, 202, ...Array.from({ length: 100 }, (_, at) => 400 + at)];
var REFUSED = {
  ...{ said: "provider", status: BELOW_500, action: "refuse", charged: "no" }
};
var CODES = "platform.minimax.io/docs, error codes";
var OWN_CLIENT = "MiniMax-AI/cli, which reads these codes so (mmx-cli 1.0.27)";
var MODERATED = ["1026", "1027"];
var INVALID = "2013";
var submitRules = [
  {
    ...REFUSED,
    name: "1004, 2049: the key",
    codes: ["1004", "2049"],
    error: "auth",
    advice: "A key of the platform in China works at https://api.minimaxi.com alone: with one of these, give that as the base URL.",
    source: CODES
  },
  {
    ...REFUSED,
    name: "1008: no money",
    codes: ["1008"],
    types: ["insufficient_balance_error"],
    error: "insufficient_funds",
    advice: "Top up at platform.minimax.io. A Token Plan does not pay for every model.",
    source: CODES
  },
  {
    ...REFUSED,
    name: "1028, 1030: the quota is used up",
    codes: ["1028", "1030"],
    error: "insufficient_funds",
    advice: "Take a larger plan, or a pay-as-you-go key (it begins with sk-api-), at platform.minimax.io.",
    source: OWN_CLIENT
  },
  {
    ...REFUSED,
    name: "2061: the plan does not hold this model",
    codes: ["2061"],
    error: "model_unavailable",
    advice: "Use a pay-as-you-go key (it begins with sk-api-), or a plan that holds the model.",
    source: OWN_CLIENT
  },
  {
    ...REFUSED,
    name: "2056: the window of a Token Plan is used up",
    codes: ["2056"],
    error: "spend_limit",
    advice: "Wait until the next window of the plan begins, or use a pay-as-you-go key (it begins with sk-api-).",
    source: `${CODES}; MiniMax-AI/cli issue 173: said with HTTP 200`
  },
  {
    name: "1002, 1039: too many at once",
    said: "provider",
    codes: ["1002", "1039"],
    action: "wait",
    charged: "no",
    error: "rate_limited",
    source: CODES
  },
  {
    ...REFUSED,
    name: "1026, 1027: content",
    codes: MODERATED,
    error: "moderation",
    advice: "Change the prompt or the image.",
    source: CODES
  },
  {
    ...REFUSED,
    name: "2013: no such task",
    codes: [INVALID],
    message: /(?:invalid|no such|unknown) task_?id|\btask(?:_?id)?\b.{0,40}\bnot (?:found|exist)/i,
    error: "not_found",
    source: `${CODES}; a task is shown for seven days`
  },
  {
    ...REFUSED,
    name: "2013: what was asked",
    codes: [INVALID],
    error: "invalid_input",
    source: CODES
  },
  {
    name: "1000, 1001, 1013, 1024, 1033: an error of the service",
    codes: ["1000", "1001", "1013", "1024", "1033"],
    action: "unknown",
    charged: "unknown",
    error: "submit_unknown",
    source: `${CODES}: unknown error, timeout, internal error. The older API says so with HTTP 200, and it proves nothing`
  },
  {
    ...REFUSED,
    name: "a Token Plan that is used up, without a code",
    message: /token plan/i,
    error: "spend_limit",
    advice: "Wait until the next window of the plan begins, or use a pay-as-you-go key (it begins with sk-api-).",
    source: "MiniMax-AI/cli issue 173"
  }
];
function readError(body) {
  const root = object(body);
  const base = object(root?.["base_resp"]);
  const code = number(base?.["status_code"]);
  if (root && code !== void 0 && code !== 0)
    return {
      code: String(code),
      type: null,
      message: (text(base?.["status_msg"]) ?? NO_REASON).slice(0, 1e3),
      requestId: firstText(root["request_id"], root["trace_id"]) ?? null
    };
  const stated = root?.["type"] === "error" ? readWireError(root) : void 0;
  if (!stated) return void 0;
  return { ...stated, code: /\((\d{4})\)\s*$/.exec(stated.message)?.[1] ?? stated.code };
}

// packages/core/src/providers/minimax/adapter.ts
var adapter = {
  id: "minimax",
  name: "MiniMax",
  about: {
    summary: "H3 with sound, H3-Max and Hailuo from their maker; with the base URL of the platform in China, there",
    summaryZh: "MiniMax \u5B98\u65B9\uFF1A\u5E26\u58F0\u97F3\u7684 H3\u3001H3-Max \u548C\u6D77\u87BA\uFF1B\u586B\u56FD\u5185\u5E73\u53F0\u7684 `base-url` \u5C31\u7528\u56FD\u5185\u7684\u5BC6\u94A5",
    keyHelp: "From platform.minimax.io; H3 wants one of pay as you go, which begins with sk-api-. A key of the platform in China needs https://api.minimaxi.com as the base URL"
  },
  keyTest: "/v2/query/video_generation?page_num=1&page_size=1",
  baseUrl: "https://api.minimax.io",
  prefixes: [""],
  versions: ["/v1", "/v2"],
  defaultModel: "MiniMax-H3",
  keyPrefix: null,
  needsKey: true,
  free: false,
  wire: NEWER,
  ownNames: ["prompt", "first_frame_image", "last_frame_image", "subject_reference"],
  imageFiles: "inline",
  framesOrReferences: true,
  // What was uploaded before; it lives for seven days.
  fileSchemes: ["mm_file:"],
  honoursIdempotencyKey: false,
  callbacks: true,
  // A package is not reduced by what failed or was moderated [docs]; of pay as you go nothing is said.
  refunds: "unknown",
  // The documentation asks every 10 s, MiniMax's own client every 5 s.
  minimumPollMs: 5e3,
  tasksPage: "https://platform.minimax.io",
  submitRules,
  readError,
  submit(root, request, extras) {
    if (isOlder(request.model)) {
      const wire = extras.card ? NEWER : OLDER;
      return apiPost(`${root}${OLD}/video_generation`, requestBody({ wire }, request, extras));
    }
    return apiPost(`${root}${NEW}/video_generation`, withContent(requestBody(adapter, request, extras)));
  },
  readSubmit(body, sent) {
    const id = readError(body) ? void 0 : firstId(object(body)?.["task_id"]) ?? idBesideCallNumber(body);
    if (id === void 0) return void 0;
    return { id, ...sent?.url.endsWith(`${OLD}/video_generation`) ? { handle: { api: "v1" } } : {} };
  },
  poll: (root, task) => isOlderTask(task) === false ? lookNewer(root, task) : lookOlder(root, task),
  readPoll(body, asked) {
    const state = readTask(body);
    if (!asked) return state;
    const { root, task } = asked;
    if (!state && isOlderTask(task) === void 0 && readError(body)?.code === INVALID)
      return { next: lookNewer(root, task), read: (newer) => readTask(newer) };
    const fileId = firstText(object(body)?.["file_id"]);
    if (state?.status !== "succeeded" || state.videoUrl !== null || fileId === void 0) return state;
    return { next: apiGet(`${root}${OLD}/files/retrieve?file_id=${segment(fileId)}`), read: readFile };
  },
  // Anybody may fetch it, for about an hour; another look gives a fresh address.
  assets: (_root, _task, state) => publicAsset(state.videoUrl),
  balance: {
    request: (root) => apiGet(`${root}/account/query_balance`),
    read(body, root) {
      const balance = readError(body) ? void 0 : number(object(body)?.["available_amount"]);
      if (balance === void 0) return void 0;
      const isUsd = root === void 0 || new URL(root).hostname === "api.minimax.io";
      return { balance, unit: isUsd ? "USD" : "credits", balanceUsd: isUsd ? balance : null, unlimited: false };
    }
  },
  list,
  /** Before its first news of a task it asks whether anybody is there, and wants to hear its own word. */
  answerCall(body) {
    const challenge = text(object(body)?.["challenge"]);
    return challenge === void 0 ? void 0 : { challenge };
  }
};
var OLD = "/v1";
var NEW = "/v2";
function isOlderTask({ api, model }) {
  if (api === "v1") return true;
  return model === void 0 ? void 0 : isOlder(model);
}
function lookNewer(root, { id }) {
  return apiGet(`${root}${NEW}/query/video_generation/${segment(id)}`);
}
function lookOlder(root, { id }) {
  return apiGet(`${root}${OLD}/query/video_generation?task_id=${segment(id)}`);
}
function readTask(body) {
  const root = object(body) ?? {};
  const task = object(root["task"]) ?? root;
  const stated = readError(root);
  if (stated && text(task["status"]) === void 0) return void 0;
  const state = taskState({
    word: task["status"],
    url: firstText(object(task["content"])?.["url"]),
    error: stated ? { code: stated.code, message: stated.message } : task["error"],
    refunded: "unknown",
    reply: task
  });
  if (!state?.failure) return state;
  const { failure, status } = state;
  return {
    ...state,
    failure: {
      ...failure,
      code: MODERATED.includes(failure.providerCode ?? "") ? "moderation" : failure.code,
      // Only what has not begun can be cancelled, and it is not charged [docs: delete].
      refunded: status === "canceled" ? "yes" : failure.refunded
    }
  };
}
function readFile(body, { status }) {
  const file = object(object(body)?.["file"]);
  if (status >= 400 || !file || readError(body)) return void 0;
  return taskState({ word: "Success", url: firstText(file["download_url"]), refunded: "unknown", reply: file });
}

// packages/core/src/providers/minimax/models.ts
var third = (asOf) => ({ from: "https://platform.minimax.io/docs", asOf, thirdParty: true });
var DOCS = third("2026-10-08");
var PRICES = third("2026-10-24");
var price = (rows, note) => ({
  per: "row",
  rows,
  source: PRICES,
  ...note === void 0 ? {} : { note }
});
var PAY_AS_YOU_GO = "pay as you go on the global platform";
var RATIOS = ["16:9", "9:16", "1:1", "4:3", "3:4", "21:9"];
var H3_IMAGES = {
  min: 0,
  max: 1,
  formats: ["jpeg", "png", "webp", "heic", "heif"],
  maxBytes: 3e7,
  minShortSide: 256,
  ratio: [0.4, 2.5]
};
var FRAMES = {
  image: { images: { ...H3_IMAGES, min: 1, decidesRatio: true }, wire: { aspectRatio: null, lastFrame: null } },
  firstLast: {
    images: { ...H3_IMAGES, min: 1, decidesRatio: true, maxBytes: 23e6 },
    wire: { aspectRatio: null }
  }
};
var TEXT = { required: ["duration", "resolution", "aspectRatio"] };
var H3 = {
  provider: "minimax",
  aspectRatios: RATIOS,
  images: H3_IMAGES,
  promptMax: 7e3,
  required: ["duration", "resolution"],
  defaults: { audio: true },
  source: DOCS
};
var OLDER_IMAGES = {
  min: 0,
  max: 1,
  formats: ["jpeg", "png", "webp"],
  maxBytes: 19999999,
  minShortSide: 301,
  ratio: [0.4, 2.5]
};
var OLD2 = {
  provider: "minimax",
  durations: [6, 10],
  resolutions: ["768p", "1080p"],
  aspectRatios: [],
  images: OLDER_IMAGES,
  promptMax: 2e3,
  defaults: { duration: 6, resolution: "768p", audio: false },
  wire: OLDER_CARD,
  limits: [{ where: { resolution: "1080p" }, durations: [6] }],
  typicalMs: 18e4,
  source: DOCS
};
function clips(table) {
  const rows = Object.entries(table).flatMap(
    ([resolution2, usd]) => usd.map((each, at) => ({ per: "call", usd: each, resolution: resolution2, duration: at === 0 ? 6 : 10 }))
  );
  return price(rows, PAY_AS_YOU_GO);
}
var FIRST = {
  ...OLD2,
  durations: [6],
  resolutions: ["720p"],
  defaults: { duration: 6, resolution: "720p", audio: false },
  price: null
};
var FROM_WORDS = {
  ...FIRST,
  images: { min: 0, max: 0 },
  wire: { ...OLDER_CARD, firstFrame: null },
  forms: { text: {} }
};
var FROM_AN_IMAGE = { ...FIRST, images: { ...OLDER_IMAGES, min: 1 }, forms: { image: {} } };
var models = [
  {
    ...H3,
    model: "MiniMax-H3",
    durations: seconds(4, 15),
    resolutions: ["768p", "1440p"],
    references: { max: 12, most: { image: 9, video: 3, audio: 3 }, soundNeedsPicture: true },
    forms: { text: TEXT, ...FRAMES, reference: { aspectRatios: [...RATIOS, "adaptive"] } },
    // The seconds of a reference video are paid as well, and nobody knows them before.
    price: price(
      [
        { per: "second", usd: 0.08, resolution: "768p", video: false, eachImage: 0.04, freeImages: 5 },
        { per: "second", usd: 0.13, resolution: "1440p", video: false, eachImage: 0.04, freeImages: 5 }
      ],
      PAY_AS_YOU_GO
    ),
    typicalMs: 12e4
  },
  {
    ...H3,
    model: "MiniMax-H3-Max",
    durations: seconds(5, 15),
    resolutions: ["480p", "768p"],
    // The AI SDK says that it takes no references, the price list names them: until that is settled they are refused.
    wire: { references: null },
    forms: { text: TEXT, ...FRAMES },
    price: price(
      [
        { per: "second", usd: 0.05, resolution: "480p" },
        { per: "second", usd: 0.08, resolution: "768p" }
      ],
      PAY_AS_YOU_GO
    ),
    typicalMs: 6e4
  },
  {
    ...OLD2,
    model: "MiniMax-Hailuo-2.3",
    forms: { text: {}, image: {} },
    price: clips({ "768p": [0.28, 0.56], "1080p": [0.49] })
  },
  {
    ...OLD2,
    model: "MiniMax-Hailuo-2.3-Fast",
    images: { ...OLDER_IMAGES, min: 1 },
    forms: { image: {} },
    price: clips({ "768p": [0.19, 0.32], "1080p": [0.33] })
  },
  {
    ...OLD2,
    model: "MiniMax-Hailuo-02",
    resolutions: ["768p", "1080p", "512p"],
    wire: { ...OLDER_CARD, lastFrame: OLDER.lastFrame },
    forms: {
      text: { resolutions: OLD2.resolutions },
      image: { wire: { lastFrame: null } },
      firstLast: { resolutions: OLD2.resolutions }
    },
    price: clips({ "768p": [0.28, 0.56], "1080p": [0.49], "512p": [0.1, 0.15] })
  },
  { ...FROM_WORDS, model: "T2V-01-Director" },
  { ...FROM_WORDS, model: "T2V-01" },
  { ...FROM_AN_IMAGE, model: "I2V-01-Director" },
  { ...FROM_AN_IMAGE, model: "I2V-01-live" },
  { ...FROM_AN_IMAGE, model: "I2V-01" },
  {
    ...FIRST,
    model: "S2V-01",
    // A face that is kept.
    references: { min: 1, max: 1, kinds: ["image"] },
    images: { min: 0, max: 0 },
    wire: { ...OLDER_CARD, firstFrame: null, references: OLDER.references },
    forms: { reference: {} }
  }
];
export {
  adapter,
  models
};
