import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  seconds
} from "./chunk-VZ4WSM2G.mjs";
import {
  words
} from "./chunk-ABUJSSIT.mjs";
import "./chunk-KPT455KP.mjs";
import {
  NO_REASON,
  apiGet,
  apiPost,
  firstId,
  firstText,
  idElsewhere,
  isData,
  number,
  object,
  requestBody,
  segment,
  taskState,
  text
} from "./chunk-LCZWEG7J.mjs";
import "./chunk-WFP2TT3L.mjs";
import "./chunk-PQQXHOG7.mjs";
import "./chunk-JZ5H7XTY.mjs";

// packages/core/src/providers/google/models.ts
var third = (from, asOf) => ({ from, asOf, thirdParty: true });
var OMNI_PAGE = third("https://ai.google.dev/gemini-api/docs/omni", "2026-08-28");
var OMNI_PRICES = third("resellers at list price, and Vertex AI", "2026-08-28");
var VEO_PAGE = third("https://ai.google.dev/gemini-api/docs/video", "2026-10-07");
var VEO_PRICES = third("https://ai.google.dev/gemini-api/docs/pricing", "2026-10-07");
var ENDED = "https://ai.google.dev/gemini-api/docs/deprecations";
var RESOLUTION_WORDS = words({ "2160p": "4k" });
var perSecond = (usd) => Object.entries(usd).map(([resolution, rate]) => ({ per: "second", usd: rate, resolution }));
var IMAGE_BYTES = 14e6;
var OMNI = {
  provider: "google",
  aspectRatios: ["16:9", "9:16"],
  images: { min: 0, max: 1, formats: ["jpeg", "png", "webp", "heic", "heif"], maxBytes: IMAGE_BYTES },
  references: { max: 6, withFrames: true },
  // Without a duration the model chooses one.
  defaults: { resolution: "720p", audio: true },
  typicalMs: 3e4
};
var OMNI_NOTE = "computed from tokens of video; what goes in costs a little more";
var VEO_WIRE = {
  model: null,
  prompt: "prompt",
  firstFrame: "image",
  lastFrame: "lastFrame",
  references: "referenceImages",
  // Google's tables print a text; both of its clients send a number.
  duration: "durationSeconds",
  aspectRatio: "aspectRatio",
  resolution: ["resolution", RESOLUTION_WORDS],
  negativePrompt: "negativePrompt",
  callbackUrl: ["webhookConfig", (url) => ({ uris: [url] })]
};
function veo(tier, usd, references) {
  return {
    provider: "google",
    model: `veo-3.1-${tier}generate-preview`,
    durations: [4, 6, 8],
    resolutions: Object.keys(usd),
    aspectRatios: ["16:9", "9:16"],
    images: { min: 0, max: 1, formats: ["jpeg", "png"], maxBytes: IMAGE_BYTES },
    references: { max: 3, kinds: ["image"] },
    defaults: { duration: 8, resolution: "720p", aspectRatio: "16:9", audio: true },
    wire: VEO_WIRE,
    limits: ["1080p", "2160p"].map((resolution) => ({ where: { resolution }, durations: [8] })),
    forms: {
      text: {},
      image: { wire: { lastFrame: null } },
      firstLast: { durations: [8] },
      ...references ? { reference: { durations: [8] } } : {}
    },
    price: { per: "row", rows: perSecond(usd), source: VEO_PRICES },
    typicalMs: 9e4,
    retired: { by: "Google", on: "2026-10-22", source: ENDED, replacement: "gemini-omni-1.1-flash" },
    source: VEO_PAGE
  };
}
var models = [
  {
    ...OMNI,
    model: "gemini-omni-1.1-flash",
    durations: seconds(3, 10),
    resolutions: ["720p", "360p", "1080p", "2160p"],
    price: {
      per: "row",
      rows: perSecond({ "360p": 0.03, "720p": 0.1, "1080p": 0.15, "2160p": 0.3 }),
      source: OMNI_PRICES,
      note: OMNI_NOTE
    },
    source: OMNI_PAGE
  },
  {
    ...OMNI,
    // On Google Cloud since 2026-11-05; that the Gemini API serves it, only resellers and Google's own client say.
    model: "gemini-omni-1.2-flash",
    durations: seconds(3, 15),
    resolutions: ["720p", "360p", "1080p", "2160p"],
    price: {
      per: "row",
      rows: perSecond({ "720p": 0.07 }),
      source: third("https://docs.laozhang.ai", "2026-11-11"),
      note: OMNI_NOTE
    },
    source: third("https://docs.laozhang.ai", "2026-11-11")
  },
  {
    ...OMNI,
    model: "gemini-omni-flash-preview",
    durations: seconds(3, 10),
    resolutions: ["720p"],
    // Last frames came with 1.1.
    wire: { lastFrame: null },
    price: {
      per: "row",
      rows: perSecond({ "720p": 0.1 }),
      source: third("https://ai.google.dev/gemini-api/docs/pricing", "2026-07-09"),
      note: OMNI_NOTE
    },
    retired: { by: "Google", on: "2026-09-30", source: ENDED, replacement: "gemini-omni-1.1-flash" },
    source: OMNI_PAGE
  },
  veo("", { "720p": 0.4, "1080p": 0.4, "2160p": 0.6 }, true),
  veo("fast-", { "720p": 0.1, "1080p": 0.12, "2160p": 0.3 }, true),
  veo("lite-", { "720p": 0.05, "1080p": 0.08 }, false)
];

// packages/core/src/providers/google/body.ts
var OMNI_WIRE = {
  model: "model",
  prompt: "prompt",
  firstFrame: "image",
  lastFrame: "lastFrame",
  references: "referenceImages",
  // Text with its unit here, a number in Veo's dialect.
  duration: ["duration", (seconds2) => `${seconds2}s`],
  aspectRatio: "aspect_ratio",
  resolution: ["resolution", words({ "2160p": "4k" })],
  callbackUrl: ["webhook_config", (url) => ({ uris: [url] })]
};
var IN_FORMAT = ["delivery"];
var IN_INSTANCE = ["video", "mask"];
var AT_TOP = ["webhookConfig", "labels"];
function omniBody(request, extras) {
  const { model, prompt, image, lastFrame, referenceImages, duration, aspect_ratio, resolution, ...rest } = partsOf(
    OMNI_WIRE,
    request,
    extras
  );
  const [format, more] = split(request.extra, IN_FORMAT);
  return {
    model,
    input: omniInput(prompt ?? "", image, lastFrame, referenceImages ?? []),
    background: true,
    response_format: { type: "video", duration, aspect_ratio, resolution, ...format },
    ...rest,
    ...more
  };
}
function omniInput(prompt, first, last, references) {
  const frames = [
    ["FIRST_FRAME", first],
    ["LAST_FRAME", last]
  ];
  const named = [...frames, ...references.map((url, at) => [`IMAGE_REF_${at}`, url])];
  const media = named.filter((entry) => entry[1] !== void 0);
  if (media.length === 0) return prompt;
  const isNamed = /<(?:FIRST_FRAME|LAST_FRAME|IMAGE_REF_\d+)>/.test(prompt);
  const names = media.filter(([, url]) => !isVideo(url)).map(([name], at) => `<${name}>@Image${at + 1}`);
  const under = (title, kind) => {
    const list = names.filter((name) => kind.test(name));
    return list.length === 0 ? [] : [`[# ${title} ${list.join(" ")}]`];
  };
  const told = [...under("Sources", /FRAME>/), ...under("References", /IMAGE_REF/)];
  const text2 = isNamed ? prompt : [...told, prompt].join(" ");
  return [...media.map(([, url]) => omniPart(url)), { type: "text", text: text2 }];
}
function omniPart(url) {
  const { mediaType, data } = inData(url);
  const type = isVideo(url) ? "video" : "image";
  return data === void 0 ? { type, uri: url } : { type, mime_type: mediaType, data };
}
function veoBody(request, extras) {
  const { model, prompt, image, lastFrame, referenceImages, webhookConfig, ...parameters } = partsOf(
    VEO_WIRE,
    request,
    extras
  );
  const [instance, others] = split(request.extra, IN_INSTANCE);
  const [top, rest] = split(others, AT_TOP);
  return {
    instances: [
      {
        prompt,
        image: image === void 0 ? void 0 : veoImage(image),
        lastFrame: lastFrame === void 0 ? void 0 : veoImage(lastFrame),
        referenceImages: referenceImages?.map((url) => ({ image: veoImage(url), referenceType: "asset" })),
        ...instance
      }
    ],
    parameters: { ...parameters, ...rest },
    webhookConfig,
    ...top
  };
}
function veoImage(url) {
  const { mediaType, data } = inData(url);
  return data === void 0 ? { uri: url } : { bytesBase64Encoded: data, mimeType: mediaType };
}
function partsOf(wire, request, extras) {
  return requestBody({ wire }, { ...request, extra: {} }, extras);
}
function isVideo(url) {
  return /^data:video\//i.test(url);
}
function inData(url) {
  const head = /^data:([\w.+/-]+);base64,/.exec(url.slice(0, 200));
  return head ? { mediaType: head[1], data: url.slice(head[0].length) } : {};
}
function split(fields, names) {
  const pick = (isIn) => Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name) === isIn));
  return [pick(true), pick(false)];
}

// packages/core/src/providers/google/replies.ts
function readError(body) {
  const [first] = Array.isArray(body) ? body : [body];
  const error = object(object(first)?.["error"]);
  const status = text(error?.["status"]);
  if (error === void 0 || status === void 0 || !/^[A-Z]+(?:_[A-Z]+)*$/.test(status)) return void 0;
  const details = (Array.isArray(error["details"]) ? error["details"] : []).map(object);
  const reason = details.map((detail) => text(detail?.["reason"])).find((word) => word !== void 0);
  const hasDelay = details.some((detail) => text(detail?.["retryDelay"]) !== void 0);
  const message = (text(error["message"]) ?? NO_REASON).slice(0, 1e3);
  return { code: reason ?? status, type: hasDelay ? "RetryInfo" : status, message, requestId: null };
}
function readOperation(body, isAsked) {
  const reply = object(body);
  if (!reply || reply["status"] !== void 0) return void 0;
  const isNamed = /(?:^|\/)operations\//.test(text(reply["name"]) ?? "");
  const done = reply["done"];
  if (done !== true) {
    if (!(isNamed || done === false || isAsked && Object.keys(reply).length === 0)) return void 0;
    return reply["error"] === void 0 && reply["response"] === void 0 ? taskState({ word: "running", refunded: "unknown" }) : void 0;
  }
  if (object(reply["error"])) return failed(reply["error"], reply);
  const response = object(reply["response"]);
  const result = object(response?.["generateVideoResponse"]);
  const samples = result?.["generatedSamples"] ?? result?.["generatedVideos"];
  const filtered = (number(result?.["raiMediaFilteredCount"]) ?? 0) > 0;
  const reasons = result?.["raiMediaFilteredReasons"];
  if (result && !(Array.isArray(samples) && samples.length > 0)) {
    const said = (Array.isArray(reasons) ? reasons : []).map(text).filter((reason) => reason !== void 0);
    const message = said.length > 0 ? said.join(" ") : NOTHING;
    return failed({ code: filtered ? "raiMediaFiltered" : "no_video", message }, {});
  }
  const first = object(firstOf(samples) ?? firstOf(response?.["videos"]));
  const video = object(first?.["video"]) ?? first;
  return taskState({ word: "done", url: fileIn(video), refunded: "unknown", reply: response });
}
var NOTHING = "it finished without a video: it was filtered, or video is not offered in this region";
function readInteraction(body) {
  const reply = object(body);
  const word = text(reply?.["status"]);
  if (!reply || word === void 0) return taskState({ word, refunded: "unknown", reply: body });
  const steps = [reply["steps"], reply["outputs"]].find(Array.isArray)?.map(object);
  const out = steps?.filter((step) => step?.["type"] !== "user_input" && step?.["type"] !== "thought");
  const contents = (out ?? []).flatMap((step) => {
    const inside = step?.["content"];
    return Array.isArray(inside) ? inside.map(object) : [step];
  });
  const video = contents.find((content) => content?.["type"] === "video") ?? object(reply["output_video"]);
  const url = fileIn(video);
  const { steps: _, outputs: __, input: ___, output_video: ____, ...rest } = reply;
  const plain = word.trim().toLowerCase();
  const isCut = plain === "incomplete" || plain === "budget_exceeded";
  const isOver = plain === "completed" && out !== void 0 && (out.length > 0 || reply["usage"] !== void 0);
  if ((isOver || isCut) && video === void 0) {
    const said = contents.map((content) => text(content?.["text"])).find((words2) => words2 !== void 0);
    const message = said === void 0 ? NOTHING : `${NOTHING}. It said: ${said.slice(0, 500)}`;
    return failed(isCut ? { code: plain, message: said ?? plain } : { code: "no_video", message }, rest);
  }
  return taskState({ word: isCut ? "completed" : word, url, refunded: "unknown", reply: rest });
}
function failed(error, reply) {
  return taskState({ word: "failed", error, refunded: "unknown", reply });
}
function firstOf(list) {
  return Array.isArray(list) ? list[0] : void 0;
}
function fileIn(video) {
  const address = firstText(video?.["uri"], video?.["url"], video?.["gcsUri"]);
  if (address !== void 0) return address;
  const held = firstText(video?.["data"], video?.["bytesBase64Encoded"], video?.["encodedVideo"]);
  if (held === void 0 || isData(held)) return held;
  const type = firstText(video?.["mime_type"], video?.["mimeType"], video?.["encoding"]);
  return `data:${type !== void 0 && /^video\/[\w.+-]+$/.test(type) ? type : "video/mp4"};base64,${held}`;
}

// packages/core/src/providers/google/adapter.ts
var FILE = /\/v1(?:beta)?\/files\/[^/]+:download$/;
var OPERATION = /^(?:[\w.-]+\/)*operations\/[\w.-]+$/;
var adapter = {
  id: "google",
  name: "Google",
  about: {
    summary: "Gemini Omni, and Veo at hosts that copy its API",
    summaryZh: "Gemini Omni\uFF1B\u8FD8\u5728\u63D0\u4F9B Veo \u7684\u4E3B\u673A\u4E5F\u53EF\u4EE5\u7528",
    keyHelp: "From aistudio.google.com/apikey, of a project on the paid tier: video has no free quota"
  },
  keyTest: "/v1beta/models?pageSize=1",
  // A bad key is a 400 here.
  keyTestRefusals: [400, 401, 403],
  baseUrl: "https://generativelanguage.googleapis.com",
  prefixes: ["/v1beta"],
  versions: ["/v1beta", "/v1"],
  defaultModel: "gemini-omni-1.1-flash",
  keyPrefix: null,
  needsKey: true,
  keyHeader: ["x-goog-api-key", ""],
  free: false,
  wire: OMNI_WIRE,
  // Without `background` the submit would last as long as the clip, and without `store` it could not be asked for again.
  ownNames: ["input", "background", "store", "stream", "response_format", "instances", "parameters"],
  imageFiles: "inline",
  imageAddresses: "fetch",
  honoursIdempotencyKey: false,
  callbacks: true,
  refunds: "unknown",
  minimumPollMs: 5e3,
  tasksPage: "https://aistudio.google.com/usage",
  submitRules: [
    {
      name: "400 wrong key",
      codes: ["API_KEY_INVALID"],
      action: "refuse",
      charged: "no",
      error: "auth",
      advice: "Copy the key again from aistudio.google.com/apikey.",
      source: "replies of the Gemini API, seen 2026-10-03: a bad key is a 400 with this reason, no 401"
    },
    {
      name: "401 a key of a kind that is not taken",
      codes: ["ACCESS_TOKEN_TYPE_UNSUPPORTED"],
      action: "refuse",
      charged: "no",
      error: "auth",
      advice: "Make a new key at aistudio.google.com/apikey.",
      source: "discuss.ai.google.dev 170537, 174585: some new keys are answered so"
    },
    {
      name: "403 a key without the right",
      codes: ["API_KEY_SERVICE_BLOCKED"],
      action: "refuse",
      charged: "no",
      error: "permission",
      advice: "Restrict the key to the Generative Language API: unrestricted ones are refused.",
      source: "ai.google.dev/gemini-api/docs/api-key, and replies of the API"
    },
    {
      name: "400 billing is not enabled",
      codes: ["FAILED_PRECONDITION"],
      message: /\bbilling\b/i,
      action: "refuse",
      charged: "no",
      error: "insufficient_funds",
      advice: "Video needs the paid tier: enable billing for the project of the key.",
      source: "ai.google.dev/gemini-api/docs/troubleshooting: FAILED_PRECONDITION, region or billing"
    },
    {
      name: "400 not in this region",
      codes: ["FAILED_PRECONDITION"],
      message: /\b(?:location|region|country)\b/i,
      action: "refuse",
      charged: "no",
      error: "permission",
      source: "ai.google.dev/gemini-api/docs/troubleshooting: FAILED_PRECONDITION, region or billing"
    },
    {
      name: "404 a model that has ended",
      status: [404],
      message: /is no longer available|is not found for api version/i,
      action: "refuse",
      charged: "no",
      error: "model_unavailable",
      source: "ai.google.dev/gemini-api/docs/deprecations, and replies of the API for retired models"
    },
    {
      name: "429 with the time to wait",
      status: [429],
      types: ["RetryInfo"],
      action: "wait",
      charged: "no",
      error: "rate_limited",
      // Its words, "check your plan and billing details", would be read as an empty account.
      source: "replies of the Gemini API: RESOURCE_EXHAUSTED with details[] RetryInfo"
    }
  ],
  readError,
  submit(root, request, extras) {
    const { model } = request;
    if (!isVeo(model)) return apiPost(`${root}/interactions`, omniBody(request, extras));
    return apiPost(`${root}/models/${segment(bare(model))}:predictLongRunning`, veoBody(request, extras));
  },
  /** An operation is named by its path, an interaction by an id. */
  readSubmit(body) {
    const { name, id, error } = object(body) ?? {};
    const operation = firstId(typeof name === "string" && OPERATION.test(name) ? name : void 0);
    const found = operation ?? (error === void 0 ? firstId(id) : void 0) ?? idElsewhere(body);
    return found === void 0 ? void 0 : { id: found };
  },
  poll: (root, { id }) => apiGet(`${root}/${wayTo(id)}`),
  readPoll(body, asked) {
    const isOperation = asked !== void 0 && isPath(asked.task.id);
    return readOperation(body, isOperation) ?? readInteraction(body);
  },
  /** The key belongs on a download of the API itself. A gateway serves it under the same path. */
  assets(root, _task, { videoUrl }) {
    if (videoUrl === null) return [];
    const place = (url, authorized) => ({ method: "GET", url, authorized });
    if (isData(videoUrl) || !URL.canParse(videoUrl)) return [place(videoUrl, false)];
    const { origin, pathname, search } = new URL(videoUrl);
    const isOwn = origin === new URL(root).origin;
    const below = pathname.slice(pathname.indexOf("/files/"));
    return [...!isOwn && FILE.test(pathname) ? [place(`${root}${below}${search}`, true)] : [], place(videoUrl, isOwn)];
  }
};
function bare(model) {
  return model.replace(/^models\//, "");
}
function isVeo(model) {
  return /^veo\b/i.test(bare(model));
}
function isPath(id) {
  return OPERATION.test(id) && !id.split("/").some((part) => /^\.+$/.test(part));
}
function wayTo(id) {
  return isPath(id) ? id.split("/").map(segment).join("/") : `interactions/${segment(id)}`;
}
export {
  adapter,
  models
};
