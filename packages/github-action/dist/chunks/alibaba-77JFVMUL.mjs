import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  seconds
} from "./chunk-VZ4WSM2G.mjs";
import "./chunk-KPT455KP.mjs";
import {
  apiGet,
  apiPost,
  firstId,
  idBesideCallNumber,
  mediaKind,
  number,
  object,
  publicAsset,
  requestBody,
  segment,
  taskState,
  text
} from "./chunk-LCZWEG7J.mjs";
import "./chunk-WFP2TT3L.mjs";
import "./chunk-PQQXHOG7.mjs";
import "./chunk-JZ5H7XTY.mjs";

// packages/core/src/providers/alibaba/rules.ts
var REFUSED = { said: "provider", action: "refuse", charged: "no" };
var CODES = "Alibaba Cloud Model Studio, error codes (read 2026-11-25)";
var REGIONS = "Key, model and address belong to one region: of another one than Singapore, set the base URL to the host that the console shows there.";
var submitRules = [
  {
    ...REFUSED,
    name: "400 Arrearage",
    codes: ["Arrearage"],
    error: "insufficient_funds",
    advice: "Pay what is overdue, or top up, in the Alibaba Cloud console.",
    source: CODES
  },
  {
    ...REFUSED,
    name: "403, the free quota is used up",
    status: [403],
    codes: ["AllocationQuota.FreeTierOnly"],
    error: "insufficient_funds",
    advice: 'Switch "free quota only" off for this model in the Model Studio console.',
    source: CODES
  },
  {
    ...REFUSED,
    name: "403, the free quota is used up, in words",
    status: [403],
    message: /free[ -]?tier ?only|free (?:tier|quota) .{0,60}exhausted/i,
    error: "insufficient_funds",
    advice: 'Switch "free quota only" off for this model in the Model Studio console.',
    source: CODES
  },
  {
    ...REFUSED,
    // A rate says more: "…, please increase your quota limit".
    name: "429 Allocated quota exceeded, and no more words",
    status: [429],
    message: /^(?:(?:hour|week|month)(?:ly)? )?allocated quota exceeded\.?$/i,
    error: "spend_limit",
    advice: "The Token Plan of this key is used up: raise its quota in the Model Studio console, or run again when its next period has begun.",
    source: "a Token Plan that is used up [docs]; developer.aliyun.com/ask/699052 for the period before it"
  },
  {
    name: "429 Throttling, of a rate, a burst or the quota of the account",
    said: "provider",
    status: [429],
    codes: ["Throttling", "Throttling.RateQuota", "Throttling.BurstRate", "Throttling.AllocationQuota"],
    action: "wait",
    charged: "no",
    error: "rate_limited",
    source: CODES
  },
  {
    ...REFUSED,
    name: "a wrong key, or one of another region",
    codes: ["InvalidApiKey"],
    error: "auth",
    advice: REGIONS,
    source: CODES
  },
  {
    ...REFUSED,
    name: "Model Studio is not activated",
    codes: ["AccessDenied.Unpurchased"],
    error: "permission",
    advice: "Activate Model Studio in the console first.",
    source: CODES
  },
  {
    ...REFUSED,
    name: "no right to the model or the workspace",
    codes: ["Workspace.AccessDenied", "Model.AccessDenied"],
    error: "permission",
    advice: "Give the workspace of the key the right to this model in the console.",
    source: CODES
  },
  {
    ...REFUSED,
    name: "no such model in this region",
    codes: ["ModelNotFound", "ModelNotExist", "model_not_found"],
    error: "model_unavailable",
    advice: `${REGIONS} Wan 3.0 has hosts of workspaces only: https://{WorkspaceId}.{region}.maas.aliyuncs.com.`,
    source: CODES
  },
  {
    ...REFUSED,
    name: "what was asked or shown is not allowed",
    codes: ["DataInspectionFailed", "IPInfringementSuspect"],
    error: "moderation",
    source: CODES
  },
  {
    ...REFUSED,
    name: "a file that could not be fetched",
    status: [400],
    message: /download the media|media resource|during the data inspection/i,
    error: "invalid_input",
    advice: "Put the file where Alibaba reaches it quickly, best in the region of the key, or send it as a file.",
    source: "griptape-ai/griptape-nodes-engine issue 3296; error codes: InvalidParameter.DataInspection"
  }
];

// packages/core/src/providers/alibaba/wire.ts
var MEDIA = {
  model: "model",
  prompt: ["input.prompt", (prompt) => prompt === "" ? void 0 : prompt],
  negativePrompt: "input.negative_prompt",
  // These three become the list `media`.
  firstFrame: "first_frame",
  lastFrame: "last_frame",
  references: "references",
  // Their words are upper case.
  resolution: ["parameters.resolution", (resolution) => resolution.toUpperCase()],
  aspectRatio: "parameters.ratio",
  duration: "parameters.duration",
  audio: "parameters.audio",
  seed: "parameters.seed"
};
var LEGACY = {
  firstFrame: "input.img_url",
  lastFrame: null,
  references: "input.reference_urls"
};
var OWN_NAMES = [
  "input",
  "parameters",
  "size",
  "img_url",
  "first_frame_url",
  "last_frame_url",
  "reference_urls"
];
function isLegacy(model) {
  return /^wan(?:x|2\.[0-6])/i.test(model);
}
function isOfFrames(model) {
  return isLegacy(model) && /-kf2v/i.test(model);
}
function wireByName(model) {
  if (!isLegacy(model)) return MEDIA;
  const firstFrame = isOfFrames(model) ? "input.first_frame_url" : LEGACY.firstFrame;
  return { ...MEDIA, ...LEGACY, firstFrame, lastFrame: "input.last_frame_url" };
}
function pathOf(model) {
  return `/services/aigc/${isOfFrames(model) ? "image2video" : "video-generation"}/video-synthesis`;
}
function shaped(flat, usual = {}) {
  const { first_frame: first, last_frame: last, references = [], ...body } = flat;
  const model = String(body["model"]);
  const [input, parameters] = [object(body["input"]) ?? {}, object(body["parameters"]) ?? {}];
  if (isLegacy(model))
    return { ...body, parameters: /-(?:i2v|kf2v)/i.test(model) ? parameters : sized(parameters, usual) };
  const media = [
    ...item("first_frame", first),
    ...item("last_frame", last),
    ...referred(model, references)
  ];
  return { ...body, input: media.length === 0 ? input : { ...input, media } };
}
function item(type, url) {
  return url === void 0 ? [] : [{ type, url }];
}
function referred(model, references) {
  return references.map((url) => {
    const kind = mediaKind(url);
    return { type: kind === "video" && /edit/.test(model) ? "video" : `reference_${kind}`, url };
  });
}
var SIZES = {
  "480P": { "16:9": "832*480", "9:16": "480*832", "1:1": "624*624" },
  "720P": { "16:9": "1280*720", "9:16": "720*1280", "1:1": "960*960", "4:3": "1088*832", "3:4": "832*1088" },
  "1080P": { "16:9": "1920*1080", "9:16": "1080*1920", "1:1": "1440*1440", "4:3": "1632*1248", "3:4": "1248*1632" }
};
function sized(parameters, usual) {
  const { resolution, ratio, ...rest } = parameters;
  if (resolution === void 0 && ratio === void 0) return rest;
  const asked = String(resolution ?? usual.resolution ?? "1080p").toUpperCase();
  const inPixels = /^\d+X\d+$/.test(asked) ? asked.replace("X", "*") : void 0;
  const size = inPixels ?? SIZES[asked]?.[String(ratio ?? usual.aspectRatio ?? "16:9")];
  return size === void 0 ? parameters : { size, ...rest };
}
var IN_INPUT = /* @__PURE__ */ new Set(["negative_prompt", "audio_url", "template"]);
function withExtra(body, { media, ...extra }) {
  const of = (isWanted) => Object.fromEntries(Object.entries(extra).filter(([name]) => isWanted(name)));
  const own = set(body["input"]);
  const input = { ...of((name) => IN_INPUT.has(name)), ...own };
  const parameters = { ...of((name) => !IN_INPUT.has(name)), ...set(body["parameters"]) };
  const files = [own["media"], media].flat().filter((file) => file !== void 0);
  return { ...body, input: files.length === 0 ? input : { ...input, media: files }, parameters };
}
function set(fields) {
  return Object.fromEntries(Object.entries(object(fields) ?? {}).filter(([, value]) => value !== void 0));
}

// packages/core/src/providers/alibaba/adapter.ts
var ASYNC = { "X-DashScope-Async": "enable" };
var UPLOADED = { "X-DashScope-OssResourceResolve": "enable" };
var KEPT_MS = 24 * 36e5;
var adapter = {
  id: "alibaba",
  name: "Alibaba",
  about: {
    summary: "Wan and HappyHorse from their maker, at Alibaba Cloud Model Studio; its region by the base URL",
    summaryZh: "\u963F\u91CC\u4E91\u767E\u70BC\u5B98\u65B9\uFF1A\u4E07\u76F8 Wan 3.0\u30012.7\u30012.6 \u548C HappyHorse\uFF1B`base-url` \u9009\u5730\u57DF",
    keyHelp: "From Alibaba Cloud Model Studio in Singapore; a key of another region needs the host of that region as the base URL"
  },
  keyTest: "/api/v1/tasks?page_no=1&page_size=1",
  baseUrl: "https://dashscope-intl.aliyuncs.com",
  prefixes: ["/api/v1"],
  // The second is that of the same host's OpenAI API, which makes no videos.
  versions: ["/api/v1", "/compatible-mode/v1"],
  // Wan 3.0 has hosts of workspaces only, which nobody knows beforehand.
  defaultModel: "wan2.7",
  keyPrefix: null,
  needsKey: true,
  free: false,
  wire: MEDIA,
  ownNames: OWN_NAMES,
  imageFiles: "inline",
  fileSchemes: ["oss:"],
  honoursIdempotencyKey: false,
  callbacks: false,
  // Only the seconds of a video that succeeded are billed [docs: billing of image and video generation].
  refunds: "yes",
  // 20 looks a second are allowed for the whole account; Alibaba's own client looks every 5 s.
  minimumPollMs: 5e3,
  tasksPage: "https://modelstudio.console.alibabacloud.com (in China https://bailian.console.aliyun.com)",
  submitRules,
  submit(root, request, extras) {
    const { card } = extras;
    const wire = card ? MEDIA : wireByName(request.model);
    const flat = requestBody({ wire }, { ...request, extra: {} }, extras);
    const unmarked = /^happyhorse/i.test(request.model) ? { watermark: false } : {};
    const body = withExtra(shaped(flat, card?.defaults), { ...unmarked, ...request.extra });
    const isUploaded = /"oss:\/\//i.test(JSON.stringify(body));
    return apiPost(`${root}${pathOf(request.model)}`, body, {
      ...ASYNC,
      ...isUploaded ? UPLOADED : {}
    });
  },
  /** A request_id is the number of the call, in every reply. */
  readSubmit(body) {
    const output = object(object(body)?.["output"]);
    const id = firstId(output?.["task_id"]) ?? idBesideCallNumber(body);
    return id === void 0 ? void 0 : { id };
  },
  poll: (root, task) => apiGet(`${root}/tasks/${segment(task.id)}`),
  readPoll(body, asked) {
    const root = object(body) ?? {};
    const output = object(root["output"]) ?? root;
    const url = text(output["video_url"]);
    const state = taskState({
      word: output["task_status"],
      url,
      expiresAt: url === void 0 ? void 0 : endOf(url),
      error: reasonOf(output),
      refunded: "yes",
      reply: body
    });
    if (!state) return void 0;
    if (/^\s*unknown\s*$/i.test(state.word)) return isOver(asked) ? over(state) : null;
    const { failure } = state;
    return {
      ...state,
      failure: failure && isModerated(failure.providerCode) ? { ...failure, code: "moderation" } : failure
    };
  },
  // The address is signed, and takes no key.
  assets: (_root, _task, state) => publicAsset(state.videoUrl),
  /** Of the last day. It shows neither prompt nor length, so that nothing in it is certain: it names what may be a lost one. */
  list: {
    request: (root) => apiGet(`${root}/tasks?page_no=1&page_size=100`),
    hasMore(body) {
      const [tasks, total] = [object(body)?.["data"], number(object(body)?.["total"])];
      return Array.isArray(tasks) && total !== void 0 ? total > tasks.length : null;
    },
    read(body, lost) {
      const asked = object(lost?.sent.json)?.["model"];
      const tasks = object(body)?.["data"];
      if (!Array.isArray(tasks)) return void 0;
      return tasks.flatMap((item2) => {
        const task = object(item2);
        const id = firstId(task?.["task_id"]);
        if (!task || id === void 0) return [];
        const name = text(task["model_name"]) ?? null;
        const model = name !== null && name === asked ? lost?.model ?? name : name;
        return [{ id, model, prompt: null, seconds: null, size: null, createdAt: number(task["gmt_create"]) ?? null }];
      });
    }
  }
};
function reasonOf(output) {
  const [code, message] = [text(output["code"]), text(output["message"])];
  return code === void 0 && message === void 0 ? void 0 : { code, message };
}
function isModerated(code) {
  return /^(?:DataInspectionFailed|IPInfringementSuspect)$/i.test(code ?? "");
}
function isOver(asked) {
  return asked !== void 0 && asked.now - Date.parse(asked.task.submittedAt ?? "") >= KEPT_MS;
}
function over(state) {
  const message = "it was submitted more than 24 hours ago, and Model Studio keeps a task and its file for 24 hours only";
  const failure = { code: "expired", message, providerCode: state.word, refunded: "unknown" };
  return { ...state, status: "expired", known: false, failure };
}
function endOf(url) {
  return URL.canParse(url) ? new URL(url).searchParams.get("Expires") ?? void 0 : void 0;
}

// packages/core/src/providers/alibaba/models.ts
var page = (path, asOf) => ({
  from: `https://www.alibabacloud.com/help/en/model-studio/${path}`,
  asOf
});
var WAN_3 = page("wan3-video-generation-api-reference", "2026-10-15");
var WAN_27 = page("image-to-video-general-api-reference", "2026-06-16");
var OLDER = page("text-to-video-api-reference", "2026-06-16");
var HAPPYHORSE = { ...page("happyhorse-reference-to-video", "2026-08-08"), thirdParty: true };
var PRICES = { from: "price lists of resellers of Model Studio", asOf: "2026-09-30", thirdParty: true };
var FIVE = ["16:9", "9:16", "1:1", "4:3", "3:4"];
var SEED = [0, 2147483647];
var BASE = {
  provider: "alibaba",
  aspectRatios: FIVE,
  images: { min: 0, max: 1, formats: ["jpeg", "png", "bmp", "webp"], minShortSide: 240, ratio: [1 / 8, 8] },
  seed: SEED,
  price: null,
  typicalMs: 15e4
};
var ONE = { ...BASE.images, min: 1 };
var FROM_IMAGE = {
  images: { ...ONE, decidesRatio: true },
  wire: { aspectRatio: null }
};
function dated(card, model, form) {
  const { model: _, ...asked } = card.forms?.[form] ?? {};
  const images = form === "text" ? { min: 0, max: 0 } : asked.images ?? card.images;
  const wire = form === "text" ? { ...card.wire, firstFrame: null, lastFrame: null, references: null } : card.wire;
  return { ...card, model, images, ...wire ? { wire } : {}, forms: { [form]: asked } };
}
var wan3 = {
  ...BASE,
  durations: seconds(2, 30),
  resolutions: ["1080p", "720p", "480p"],
  aspectRatios: ["adaptive", ...FIVE],
  images: { ...BASE.images, maxBytes: 2e7 },
  references: { max: 20, most: { image: 10, video: 5, audio: 5 } },
  promptMax: 2e4,
  promptOptional: true,
  defaults: { duration: 5, resolution: "1080p", aspectRatio: "adaptive", audio: true },
  wire: { negativePrompt: null },
  forms: { text: {}, image: {}, firstLast: {}, reference: {} },
  source: WAN_3
};
var rates = (more = {}) => [
  { per: "second", usd: 0.084, resolution: "720p", ...more },
  { per: "second", usd: 0.14, resolution: "1080p", ...more }
];
var price = (rows) => ({ per: "row", rows, source: PRICES });
var WAN_27_FORMS = {
  text: { model: "wan2.7-t2v" },
  image: { model: "wan2.7-i2v", ...FROM_IMAGE },
  // Alibaba's advice for two frames.
  firstLast: { model: "wan2.7-i2v-2026-04-25", ...FROM_IMAGE },
  reference: {
    model: "wan2.7-r2v",
    images: BASE.images,
    references: { max: 5, kinds: ["image", "video"] },
    wire: { firstFrame: "first_frame" },
    limits: [{ where: { video: true }, durations: seconds(2, 10) }],
    // The seconds of a video that goes in are paid, too, and nobody knows them before.
    price: price(rates({ video: false }))
  }
};
var wan27 = {
  ...BASE,
  model: "wan2.7",
  durations: seconds(2, 15),
  resolutions: ["1080p", "720p"],
  promptMax: 5e3,
  defaults: { duration: 5, resolution: "1080p", aspectRatio: "16:9", audio: true },
  // It has sound whatever is asked.
  wire: { audio: null },
  forms: WAN_27_FORMS,
  price: price(rates()),
  source: WAN_27
};
var wan27Edit = {
  ...wan27,
  model: "wan2.7-videoedit",
  images: { min: 0, max: 0 },
  // Unless it is said, it is as long as the video.
  defaults: { resolution: "1080p" },
  wire: { audio: null, firstFrame: null, lastFrame: null },
  references: { min: 1, kinds: ["video", "image"] },
  forms: { reference: {} },
  price: null
};
var wan26 = {
  ...BASE,
  model: "wan2.6",
  durations: [5, 10, 15],
  resolutions: ["1080p", "720p"],
  defaults: { duration: 5, resolution: "1080p", aspectRatio: "16:9", audio: true },
  wire: LEGACY,
  forms: {
    text: { model: "wan2.6-t2v" },
    image: { model: "wan2.6-i2v", durations: seconds(2, 15), ...FROM_IMAGE },
    reference: { model: "wan2.6-r2v", references: { max: 5, kinds: ["image", "video"] } }
  },
  source: OLDER
};
var wan25 = {
  ...BASE,
  model: "wan2.5",
  durations: [5, 10],
  resolutions: ["1080p", "720p", "480p"],
  defaults: { duration: 5, resolution: "1080p", aspectRatio: "16:9", audio: true },
  wire: { ...LEGACY, references: null, audio: null },
  forms: {
    // In 480p it has no others.
    text: { model: "wan2.5-t2v-preview", aspectRatios: ["16:9", "9:16", "1:1"] },
    image: { model: "wan2.5-i2v-preview", ...FROM_IMAGE }
  },
  source: OLDER
};
var happyhorse = {
  ...BASE,
  model: "happyhorse-1.1",
  durations: seconds(3, 15),
  resolutions: ["1080p", "720p", "480p"],
  aspectRatios: [...FIVE, "4:5", "5:4", "9:21", "21:9"],
  // A longer one is cut in silence, and paid.
  promptMax: 5e3,
  promptHanTwice: true,
  defaults: { duration: 5, resolution: "1080p", aspectRatio: "16:9", audio: true },
  wire: { audio: null, negativePrompt: null, lastFrame: null },
  forms: {
    text: { model: "happyhorse-1.1-t2v" },
    image: { model: "happyhorse-1.1-i2v", ...FROM_IMAGE },
    reference: { model: "happyhorse-1.1-r2v", references: { max: 9, kinds: ["image"] } }
  },
  source: HAPPYHORSE
};
var models = [
  wan27,
  { ...wan3, model: "wan3.0-video" },
  { ...wan3, model: "wan3.0-video-prime" },
  dated(wan27, "wan2.7-t2v-2026-06-12", "text"),
  dated(wan27, "wan2.7-r2v-2026-06-12", "reference"),
  wan27Edit,
  wan26,
  dated(wan26, "wan2.6-i2v-flash", "image"),
  dated(wan26, "wan2.6-r2v-flash", "reference"),
  wan25,
  happyhorse
];
export {
  adapter,
  models
};
