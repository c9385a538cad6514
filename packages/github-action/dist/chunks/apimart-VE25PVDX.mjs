import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  SORA_2,
  apiPage
} from "./chunk-I44TJVC5.mjs";
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
  number,
  object,
  publicAsset,
  requestBody,
  segment,
  taskState
} from "./chunk-LCZWEG7J.mjs";
import "./chunk-WFP2TT3L.mjs";
import "./chunk-PQQXHOG7.mjs";
import "./chunk-JZ5H7XTY.mjs";

// packages/core/src/providers/apimart/adapter.ts
var adapter = {
  id: "apimart",
  name: "APIMart",
  about: {
    summary: "Sora and Wan",
    summaryZh: "Sora \u548C Wan\uFF1B\u5E42\u7B49\u952E\u80FD\u627E\u56DE\u4E22\u5931\u7684\u63D0\u4EA4",
    keyHelp: "From the APIMart console, under API keys"
  },
  keyTest: "/v1/balance",
  baseUrl: "https://api.apimart.ai",
  prefixes: ["/v1"],
  defaultModel: "wan2.6",
  formerDefault: "sora-2-preview",
  keyPrefix: null,
  needsKey: true,
  free: false,
  wire: {
    model: "model",
    prompt: "prompt",
    duration: "duration",
    aspectRatio: "aspect_ratio",
    resolution: "resolution",
    images: "image_urls",
    callbackUrl: "webhook"
  },
  imageFiles: "upload",
  honoursIdempotencyKey: true,
  callbacks: true,
  refunds: "unknown",
  minimumPollMs: 2e3,
  tasksPage: "https://apimart.ai (Console, Tasks)",
  submitRules: [
    {
      name: "409 idempotency_in_progress",
      codes: ["idempotency_in_progress"],
      inMessage: true,
      action: "replay",
      charged: "unknown",
      error: "submit_unknown",
      source: "providers: APIMart idempotency"
    },
    {
      name: "409 idempotency_result_indeterminate",
      codes: ["idempotency_result_indeterminate"],
      inMessage: true,
      action: "unknown",
      final: true,
      charged: "unknown",
      error: "submit_unknown",
      source: "providers: APIMart idempotency (stop)"
    },
    {
      // This request was not executed, but another with the key of this very clip was: a record of it was lost.
      name: "409 idempotency_key_reused",
      codes: ["idempotency_key_reused"],
      inMessage: true,
      action: "unknown",
      final: true,
      charged: "unknown",
      error: "submit_unknown",
      source: "providers: APIMart idempotency"
    },
    {
      name: "503 idempotency_unavailable",
      codes: ["idempotency_unavailable"],
      inMessage: true,
      action: "wait",
      charged: "no",
      error: "provider_unavailable",
      source: "providers: APIMart idempotency (not executed)"
    },
    {
      name: "500 build_request_failed",
      status: [500],
      codes: ["build_request_failed"],
      inMessage: true,
      action: "refuse",
      charged: "no",
      error: "invalid_input",
      source: 'providers: validation may arrive as HTTP 500 "build_request_failed: \u2026"'
    }
  ],
  submit(root, request, extras) {
    const { idempotencyKey } = extras;
    return apiPost(
      `${root}/videos/generations`,
      requestBody(adapter, request, extras),
      idempotencyKey === void 0 ? void 0 : { "Idempotency-Key": idempotencyKey }
    );
  },
  /** Both reply versions: `data: [{task_id}]` (its API page) and `data: {id}` (2026-07-27). */
  readSubmit(body) {
    const data = object(body)?.["data"];
    const task = object(Array.isArray(data) ? data[0] : data);
    const id = firstId(task?.["task_id"], task?.["id"]) ?? idElsewhere(body);
    const seconds = number(task?.["estimated_time"]);
    return id === void 0 ? void 0 : { id, ...seconds === void 0 ? {} : { estimatedMs: seconds * 1e3 } };
  },
  poll: (root, task) => apiGet(`${root}/tasks/${segment(task.id)}?language=en`),
  readPoll(body) {
    const root = object(body);
    const task = object(root?.["data"]) ?? root ?? {};
    const result = object(task["result"]);
    const videos = result?.["videos"];
    const video = object(Array.isArray(videos) ? videos[0] : videos);
    return taskState({
      word: task["status"],
      progress: task["progress"],
      url: firstText(video?.["url"], result?.["url"], result?.["video_url"]),
      expiresAt: video?.["expires_at"],
      cost: task["cost"],
      estimatedSeconds: task["estimated_time"],
      error: task["error"],
      refunded: "unknown",
      reply: body
    });
  },
  assets: (_root, _task, state) => publicAsset(state.videoUrl),
  balance: {
    request: (root) => apiGet(`${root}/balance`),
    read(body) {
      const root = object(body);
      const remaining = number(root?.["remain_balance"]);
      if (root?.["success"] === false || remaining === void 0) return void 0;
      const unlimited = root?.["unlimited_quota"] === true || remaining === -1;
      const balance = unlimited ? null : remaining;
      return { balance, unit: "USD", balanceUsd: balance, unlimited };
    }
  },
  upload: {
    request: (root, file) => ({
      method: "POST",
      url: `${root}/uploads/images`,
      form: [["file", { filename: file.name, mediaType: file.mediaType, bytes: file.bytes }]],
      authorized: true
    }),
    read: (body) => firstText(object(body)?.["url"], object(object(body)?.["data"])?.["url"])
  }
};

// packages/core/src/providers/apimart/models.ts
var APIMART = apiPage("APIMart, Sora 2");
var apimartDocs = (page) => ({
  from: `https://docs.apimart.ai/en/api-reference/videos/${page}`,
  asOf: "2026-11-20"
});
var APIMART_PRICES = {
  from: "https://github.com/apimart001a/unified-ai-api-model-catalog",
  asOf: "2026-09-21",
  thirdParty: true
};
var APIMART_SORA = {
  ...SORA_2,
  provider: "apimart",
  durations: [4, 8, 12],
  images: { min: 0, max: 1, decidesRatio: true, formats: ["jpeg", "png", "webp"], maxBytes: 1e7 },
  price: null,
  source: APIMART
};
var models = [
  { ...APIMART_SORA, model: "sora-2-preview", resolutions: ["720p"], wire: { resolution: null } },
  {
    ...APIMART_SORA,
    model: "sora-2-pro-preview",
    resolutions: ["720p", "1024p"],
    wire: { resolution: ["resolution", words({ "720p": "standard", "1024p": "high" })] }
  },
  {
    provider: "apimart",
    model: "wan2.6",
    durations: [5, 10, 15],
    resolutions: ["720p", "1080p"],
    aspectRatios: ["16:9", "9:16", "1:1", "4:3", "3:4"],
    images: { min: 0, max: 1, decidesRatio: true },
    price: { per: "second", usd: { "720p": 0.05, "1080p": 0.084 }, source: APIMART_PRICES },
    typicalMs: 15e4,
    source: apimartDocs("wan2.6/generation")
  }
];
export {
  adapter,
  models
};
