import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  SEEDANCE_COMMANDS
} from "./chunk-2XPKZ5SC.mjs";
import {
  seconds
} from "./chunk-VZ4WSM2G.mjs";
import "./chunk-KPT455KP.mjs";
import {
  apiGet,
  apiPost,
  firstId,
  idElsewhere,
  mediaKind,
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

// packages/core/src/providers/bytedance/cost.ts
var TWO_FIVE_USD = { "480p": 10.7, "720p": 10.7, "1080p": 11.7 };
var ONE_FIVE_USD = { silent: 1.2, audible: 2.4 };
function costOf(task, { hasVideo }) {
  const tokens = number(object(task["usage"])?.["completion_tokens"]);
  const rate = perMillion(task, hasVideo === false);
  const isUsual = /^(?:default)?$/.test(text(task["service_tier"]) ?? "");
  if (tokens === void 0 || tokens <= 0 || rate === void 0 || !isUsual) return void 0;
  return usd(tokens * rate / 1e6);
}
function perMillion(task, isWithoutVideo) {
  const model = text(task["model"]) ?? "";
  if (/^dreamina-seedance-2-5-/.test(model) && isWithoutVideo)
    return TWO_FIVE_USD[text(task["resolution"]) ?? ""];
  if (/^seedance-1-5-pro-/.test(model)) {
    const { generate_audio: audio } = task;
    return audio === true ? ONE_FIVE_USD.audible : audio === false ? ONE_FIVE_USD.silent : void 0;
  }
  return void 0;
}

// packages/core/src/providers/bytedance/rules.ts
var REFUSED = { said: "provider", action: "refuse", charged: "no" };
var CODES = "BytePlus ModelArk and Volcengine Ark, error codes (1299023)";
var MEASURED = "measured on a video submit, 2026-07: 403, and no task was made";
var FACES = [
  "InputImageSensitiveContentDetected.PrivacyInformation",
  "InputVideoSensitiveContentDetected.PrivacyInformation"
];
var submitRules = [
  {
    ...REFUSED,
    name: "an overdue account",
    codes: ["AccountOverdueError", "ServiceOverdue"],
    error: "insufficient_funds",
    advice: "Pay what is overdue in the console, or buy a pack for the model there.",
    source: MEASURED
  },
  {
    ...REFUSED,
    name: "429 that waiting does not mend: the free trial is used up",
    codes: ["QuotaExceeded"],
    error: "insufficient_funds",
    advice: "The free trial of this model is used up: switch on payment for it in the console.",
    source: CODES
  },
  {
    ...REFUSED,
    name: "429 that waiting does not mend: the limit of spending of one\u2019s own",
    codes: ["SetLimitExceeded"],
    error: "spend_limit",
    advice: "Raise the limit that was set for this model in the console.",
    source: CODES
  },
  {
    name: "429 that waiting mends",
    said: "provider",
    status: [429],
    codes: [
      "RateLimitExceeded",
      "RateLimitExceeded.EndpointRPMExceeded",
      "RateLimitExceeded.EndpointTPMExceeded",
      "ServerOverloaded"
    ],
    action: "wait",
    charged: "no",
    error: "rate_limited",
    source: CODES
  },
  {
    ...REFUSED,
    name: "a model that was not activated",
    codes: ["ServiceNotOpen", "ModelNotOpen"],
    error: "model_unavailable",
    advice: "Activate the model in the console of BytePlus ModelArk or Volcengine Ark first.",
    source: CODES
  },
  {
    ...REFUSED,
    name: "a closed endpoint",
    codes: ["InvalidEndpoint.ClosedEndpoint"],
    error: "model_unavailable",
    advice: "Open the endpoint in the console, or name a model.",
    source: CODES
  },
  {
    ...REFUSED,
    name: "404 for the model",
    status: [404],
    message: /\b(?:model|endpoint)\b.{0,300}(?:not exist|not found|no access|not have access)/i,
    error: "model_unavailable",
    advice: "BytePlus calls its models dreamina-seedance-\u2026, Volcengine doubao-seedance-\u2026: check the model, the base URL, and that it is activated.",
    source: CODES
  },
  {
    ...REFUSED,
    name: "real faces",
    codes: FACES,
    error: "moderation",
    advice: "Faces of real people are taken from the asset library only: register them there, and give asset://<id> as the address.",
    source: "BytePlus ModelArk, asset library"
  },
  {
    ...REFUSED,
    name: "moderation that is called a risk",
    codes: ["InputTextRiskDetection", "InputImageRiskDetection"],
    error: "moderation",
    source: CODES
  },
  {
    ...REFUSED,
    name: "a wrong key",
    status: [401],
    codes: ["AuthenticationError"],
    error: "auth",
    advice: "A key of Volcengine Ark is none of BytePlus ModelArk: with one of Volcengine the base URL is https://ark.cn-beijing.volces.com.",
    source: CODES
  }
];

// packages/core/src/providers/bytedance/adapter.ts
var TASKS = "/contents/generations/tasks";
var adapter = {
  id: "bytedance",
  name: "ByteDance",
  about: {
    summary: "Seedance at BytePlus ModelArk; with the base URL of Volcengine Ark, there",
    summaryZh: "BytePlus \u7684 Seedance\uFF1B\u586B\u706B\u5C71\u65B9\u821F\u7684 `base-url` \u5C31\u7528\u706B\u5C71\u5F15\u64CE",
    keyHelp: "An API key of BytePlus ModelArk. One of Volcengine Ark needs https://ark.cn-beijing.volces.com as the base URL"
  },
  keyTest: `/api/v3${TASKS}?page_size=1`,
  baseUrl: "https://ark.ap-southeast.bytepluses.com",
  prefixes: ["/api/v3"],
  versions: ["/api/v3"],
  defaultModel: "dreamina-seedance-2-5-260628",
  keyPrefix: null,
  needsKey: true,
  free: false,
  wire: {
    model: "model",
    // These five become the list `content`.
    prompt: "content",
    firstFrame: "first_frame",
    lastFrame: "last_frame",
    references: "references",
    resolution: ["resolution", (resolution) => resolution === "2160p" ? "4k" : resolution],
    aspectRatio: "ratio",
    duration: "duration",
    seed: "seed",
    audio: "generate_audio",
    callbackUrl: "callback_url"
  },
  imageFiles: "inline",
  // The asset library, where the faces of real people are registered.
  fileSchemes: ["asset:"],
  // X-Client-Request-Id is for tracing only.
  honoursIdempotencyKey: false,
  callbacks: true,
  // Only what succeeded is billed, and moderation is not [BytePlus ModelArk, billing].
  refunds: "yes",
  minimumPollMs: 3e3,
  tasksPage: "https://console.byteplus.com/ark (at Volcengine https://console.volcengine.com/ark)",
  submitRules,
  submit(root, request, extras) {
    const { model, content, first_frame, last_frame, references, ...rest } = requestBody(adapter, request, extras);
    const files = Array.isArray(references) ? references : [];
    const length = rest["omni_reference_task_type"] === "edit" ? { duration: -1 } : {};
    return apiPost(`${root}${TASKS}`, {
      model: idAt(root, String(model)),
      content: [
        { type: "text", text: content },
        ...frame("first_frame", first_frame),
        ...frame("last_frame", last_frame),
        ...files.map((url) => medium(mediaKind(url), url, `reference_${mediaKind(url)}`))
      ],
      ...rest,
      ...length
    });
  },
  /** Whether a video went in, no look says, and the price is another one then. */
  readSubmit(body, sent) {
    const id = firstId(object(body)?.["id"]) ?? idElsewhere(body);
    const content = object(sent?.json)?.["content"];
    const hasVideo = Array.isArray(content) && content.some((part) => object(part)?.["type"] === "video_url");
    return id === void 0 ? void 0 : { id, ...sent ? { handle: { hasVideo } } : {} };
  },
  poll: (root, task) => apiGet(`${root}${TASKS}/${segment(task.id)}`),
  readPoll(body, asked) {
    const task = object(body) ?? {};
    const state = taskState({
      word: task["status"],
      url: text(object(task["content"])?.["video_url"]),
      // A gateway has prices of its own.
      cost: asked && isBytePlus(asked.root) ? costOf(task, asked.task) : void 0,
      error: task["error"],
      refunded: "yes",
      reply: body
    });
    if (!state) return void 0;
    const [seed, audio] = [number(task["seed"]), task["generate_audio"]];
    const { failure } = state;
    return {
      ...state,
      ...seed !== void 0 && Number.isSafeInteger(seed) && seed >= 0 ? { seed } : {},
      ...typeof audio === "boolean" ? { audio } : {},
      failure: failure && isModerated(failure.providerCode) ? { ...failure, code: "moderation" } : failure
    };
  },
  /** Of the last seven days. It does not say the prompts, so that nothing in it is certain: it names what may be a lost one. */
  list: {
    request: (root) => apiGet(`${root}${TASKS}?page_size=500`),
    hasMore(body) {
      const [items, total] = [object(body)?.["items"], number(object(body)?.["total"])];
      return Array.isArray(items) && total !== void 0 ? total > items.length : null;
    },
    read(body) {
      const items = object(body)?.["items"];
      if (!Array.isArray(items)) return void 0;
      return items.flatMap((item) => {
        const task = object(item);
        const id = firstId(task?.["id"]);
        if (!task || id === void 0) return [];
        const created = number(task["created_at"]);
        return [
          {
            id,
            model: text(task["model"]) ?? null,
            prompt: null,
            // What is not known before it is made is 0 or -1.
            seconds: positive(task["duration"]),
            size: null,
            createdAt: created === void 0 ? null : created * 1e3
          }
        ];
      });
    }
  },
  // The address is signed already, and a second Authorization breaks it.
  assets: (_root, _task, state) => publicAsset(state.videoUrl)
};
function isModerated(code) {
  return /SensitiveContentDetected|RiskDetection/i.test(code ?? "");
}
function positive(value) {
  const seconds2 = number(value);
  return seconds2 !== void 0 && seconds2 > 0 ? seconds2 : null;
}
function frame(role, url) {
  return typeof url === "string" ? [medium("image", url, role)] : [];
}
function medium(kind, url, role) {
  const type = `${kind}_url`;
  return { type, [type]: { url }, role };
}
function idAt(root, model) {
  const [, tail, generation] = /^(?:dreamina-|doubao-)?(seedance-(\d+)-.+)$/.exec(model) ?? [];
  if (tail === void 0) return model;
  if (new URL(root).hostname.endsWith(".volces.com")) return `doubao-${tail}`;
  if (isBytePlus(root)) return Number(generation) > 1 ? `dreamina-${tail}` : tail;
  return model;
}
function isBytePlus(root) {
  return new URL(root).hostname.endsWith(".bytepluses.com");
}

// packages/core/src/providers/bytedance/models.ts
var DOCS = { from: "https://docs.byteplus.com/en/docs/ModelArk/1520757", asOf: "2026-11-25" };
var REFERENCE = { ...DOCS, thirdParty: true };
var PRICES = {
  from: "https://docs.byteplus.com/en/docs/ModelArk/1544106",
  asOf: "2026-10-09",
  thirdParty: true
};
var TOKENS = { "480p": 10044, "720p": 21600, "1080p": 48600 };
function second(resolution, usd2, more = {}) {
  return { per: "second", usd: Math.round(TOKENS[resolution] * usd2) / 1e6, resolution, ...more };
}
var RATIOS = ["16:9", "9:16", "1:1", "4:3", "3:4", "21:9", "adaptive"];
var FIRST_FORMATS = ["jpeg", "png", "webp", "bmp", "tiff", "gif"];
var FORMATS = [...FIRST_FORMATS, "heic", "heif"];
var IMAGES = {
  min: 0,
  max: 1,
  maxBytes: 3e7,
  minShortSide: 300,
  ratio: [0.4, 2.5]
};
var FORMS = { text: {}, image: { wire: { lastFrame: null } }, firstLast: {} };
var TWO = {
  provider: "bytedance",
  durations: seconds(4, 15),
  resolutions: ["720p", "480p", "1080p", "2160p"],
  aspectRatios: RATIOS,
  images: { ...IMAGES, formats: FORMATS },
  references: { max: 15, most: { image: 9, video: 3, audio: 3 }, soundNeedsPicture: true },
  defaults: { duration: 5, resolution: "720p", aspectRatio: "adaptive", audio: true },
  forms: { ...FORMS, reference: {} },
  price: null,
  typicalMs: 18e4,
  source: DOCS
};
var TWO_SMALL = { ...TWO, resolutions: ["720p", "480p"], source: REFERENCE };
var ADAPTIVE = {
  images: { ...TWO.images, min: 1, decidesRatio: true },
  wire: { aspectRatio: ["ratio", () => "adaptive"] }
};
var TWO_FIVE = {
  ...TWO,
  durations: seconds(4, 30),
  resolutions: ["720p", "480p", "1080p"],
  references: { max: 50, most: { image: 30, video: 10, audio: 10 } },
  defaults: { resolution: "720p", aspectRatio: "adaptive", audio: true },
  // Without it the model chooses, and what it chooses is paid: 10 s have been seen.
  required: ["duration"],
  forms: {
    text: {},
    image: { ...ADAPTIVE, wire: { ...ADAPTIVE.wire, lastFrame: null } },
    firstLast: ADAPTIVE,
    reference: {}
  },
  source: REFERENCE
};
var ONE_FIVE = {
  ...TWO,
  promptCommands: SEEDANCE_COMMANDS,
  durations: seconds(4, 12),
  resolutions: ["720p", "480p", "1080p"],
  wire: { references: null },
  forms: FORMS,
  typicalMs: 12e4
};
var ONE = {
  ...TWO,
  promptCommands: SEEDANCE_COMMANDS,
  durations: seconds(2, 12),
  resolutions: ["720p", "480p", "1080p"],
  images: { ...IMAGES, formats: FIRST_FORMATS },
  defaults: {},
  wire: { references: null, audio: null },
  forms: FORMS,
  typicalMs: 6e4
};
var ONE_FIVE_ROWS = Object.keys(TOKENS).flatMap((resolution) => [
  second(resolution, ONE_FIVE_USD.silent, { audio: false }),
  second(resolution, ONE_FIVE_USD.audible)
]);
var TWO_FIVE_ROWS = Object.keys(TWO_FIVE_USD).map(
  (resolution) => second(resolution, TWO_FIVE_USD[resolution], { video: false })
);
var byTokens = (rows) => ({
  per: "row",
  rows,
  source: PRICES,
  note: "computed from tokens for 16:9 at BytePlus, where one more frame is counted"
});
function both(name, atBytePlus, card, price = null) {
  return [
    { ...card, model: `${atBytePlus}${name}`, price },
    { ...card, model: `doubao-${name}` }
  ];
}
var models = [
  ...both("seedance-2-5-260628", "dreamina-", TWO_FIVE, byTokens(TWO_FIVE_ROWS)),
  ...both("seedance-2-0-260128", "dreamina-", TWO),
  ...both("seedance-2-0-fast-260128", "dreamina-", TWO_SMALL),
  ...both("seedance-2-0-mini-260615", "dreamina-", TWO_SMALL),
  ...both("seedance-1-5-pro-251215", "", ONE_FIVE, byTokens(ONE_FIVE_ROWS)),
  ...both("seedance-1-0-pro-250528", "", ONE),
  ...both("seedance-1-0-pro-fast-251015", "", { ...ONE, forms: { text: {}, image: FORMS.image } }),
  ...both("seedance-1-0-lite-t2v-250428", "", {
    ...ONE,
    images: { min: 0, max: 0 },
    wire: { ...ONE.wire, firstFrame: null, lastFrame: null },
    forms: { text: {} }
  }),
  ...both("seedance-1-0-lite-i2v-250428", "", {
    ...ONE,
    images: { ...ONE.images, min: 1 },
    references: { max: 4, kinds: ["image"] },
    wire: { audio: null },
    forms: { image: FORMS.image, firstLast: {}, reference: {} }
  })
];
export {
  adapter,
  models
};
