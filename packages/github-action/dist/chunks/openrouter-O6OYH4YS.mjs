import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  SEEDANCE_COMMANDS
} from "./chunk-2XPKZ5SC.mjs";
import {
  SORA_2
} from "./chunk-I44TJVC5.mjs";
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
  mediaKind,
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

// packages/core/src/providers/openrouter/rules.ts
var REFUSED = { said: "provider", action: "refuse", charged: "no" };
var ERRORS = "openrouter.ai/docs, errors and debugging (2026-08-22)";
var submitRules = [
  {
    ...REFUSED,
    name: "no credits",
    status: [402],
    codes: ["payment_required", "402"],
    error: "insufficient_funds",
    advice: "Add credits at openrouter.ai/credits, or raise the limit of the key.",
    source: ERRORS
  },
  {
    ...REFUSED,
    name: "content",
    status: [400, 403],
    codes: ["content_policy_violation", "refusal", "moderation"],
    error: "moderation",
    source: `${ERRORS}: 400 by its error_type, 403 by its reasons`
  },
  {
    ...REFUSED,
    name: "no provider that keeps no data",
    status: [400, 404],
    codes: ["privacy_restricted", "constraint_filtered"],
    error: "permission",
    advice: "The privacy settings of the account leave no provider for this model: see openrouter.ai/settings/privacy.",
    source: `${ERRORS}: with zero data retention no video model is left`
  },
  {
    ...REFUSED,
    name: "no such model for video",
    status: [400, 404],
    codes: ["model_not_found", "wrong_endpoint", "no_endpoints", "model_deprecated"],
    error: "model_unavailable",
    advice: "GET https://openrouter.ai/api/v1/videos/models lists the ids that are served.",
    source: ERRORS
  },
  {
    ...REFUSED,
    name: "an image that it cannot have",
    status: [400, 404, 413],
    codes: [
      "invalid_image",
      "image_too_large",
      "image_too_small",
      "unsupported_image_format",
      "image_download_failed",
      "image_not_found"
    ],
    error: "invalid_input",
    advice: "An address must answer 200 with an image, without a login.",
    source: ERRORS
  }
];
function readError(body) {
  const error = object(object(body)?.["error"]);
  const message = text(error?.["message"]);
  if (!error || message === void 0) return void 0;
  const metadata = object(error["metadata"]);
  const isFlagged = Array.isArray(metadata?.["reasons"]);
  const code = firstText(object(error["availability"])?.["code"], metadata?.["error_type"]);
  if (code === void 0 && !isFlagged) return void 0;
  return { code: code ?? "moderation", type: null, message: message.slice(0, 1e3), requestId: null };
}

// packages/core/src/providers/openrouter/adapter.ts
var adapter = {
  id: "openrouter",
  name: "OpenRouter",
  about: {
    summary: "Kling, Veo, Seedance, Wan, MiniMax, Grok and Runway with one key and one balance",
    summaryZh: "\u4E00\u4E2A\u5BC6\u94A5\u7528 Kling\u3001Veo\u3001Seedance\u3001Wan\u3001MiniMax \u7B49\uFF1B\u6BCF\u6BB5\u90FD\u4F1A\u544A\u77E5\u5B9E\u9645\u8D39\u7528",
    keyHelp: "From openrouter.ai/settings/keys; a management key buys nothing"
  },
  keyTest: "/api/v1/key",
  baseUrl: "https://openrouter.ai",
  prefixes: ["/api/v1"],
  versions: ["/api/v1", "/api"],
  defaultModel: "kwaivgi/kling-v3.0-std",
  keyPrefix: null,
  needsKey: true,
  free: false,
  wire: {
    model: "model",
    prompt: "prompt",
    duration: "duration",
    resolution: ["resolution", words({ "1k": "1K", "1440p": "2K", "2k": "2K", "2160p": "4K", "4k": "4K" })],
    aspectRatio: "aspect_ratio",
    // These two become the list `frame_images`.
    firstFrame: "first_frame",
    lastFrame: "last_frame",
    references: "input_references",
    seed: "seed",
    audio: "generate_audio",
    callbackUrl: "callback_url"
  },
  ownNames: ["frame_images"],
  // With frames it drops the references in silence, and the clip is paid without them.
  framesOrReferences: true,
  imageFiles: "inline",
  honoursIdempotencyKey: false,
  callbacks: true,
  refunds: "unknown",
  minimumPollMs: 2e3,
  tasksPage: "https://openrouter.ai/activity",
  submitRules,
  readError,
  submit(root, request, extras) {
    const { first_frame, last_frame, input_references, generate_audio, ...rest } = requestBody(adapter, request, extras);
    const frames = [...frame("first_frame", first_frame), ...frame("last_frame", last_frame)];
    const references = Array.isArray(input_references) ? input_references : [];
    return apiPost(`${root}/videos`, {
      ...rest,
      frame_images: frames.length === 0 ? void 0 : frames,
      input_references: references.length === 0 ? void 0 : references.map(reference),
      // Its pages contradict each other on the default, and sound has its price.
      generate_audio: generate_audio ?? extras.card?.defaults?.audio
    });
  },
  readSubmit(body) {
    const id = firstId(object(body)?.["id"]) ?? idElsewhere(body);
    return id === void 0 ? void 0 : { id };
  },
  poll: (root, task) => apiGet(`${root}/videos/${segment(task.id)}`),
  readPoll(body) {
    const task = object(body) ?? {};
    const urls = task["unsigned_urls"];
    const usage = object(task["usage"]);
    return taskState({
      word: task["status"],
      url: Array.isArray(urls) ? text(urls[0]) : void 0,
      cost: costOf(usage),
      error: task["error"],
      refunded: refundedBy(usage),
      reply: body
    });
  },
  /**
   * "Unsigned" means that the key must be sent along. Behind a base URL of a person's own the reply still names OpenRouter's
   * host, and the gateway has the file under the same path. Any other host sees no key.
   */
  assets(root, task, { videoUrl }) {
    const content = apiGet(`${root}/videos/${segment(task.id)}/content?index=0`);
    if (videoUrl === null || !URL.canParse(videoUrl)) return [content];
    const { origin, pathname } = new URL(videoUrl);
    const named = { method: "GET", url: videoUrl, authorized: origin === new URL(root).origin };
    if (named.url === content.url) return [content];
    return !named.authorized && CONTENT.test(pathname) ? [content, named] : [named, content];
  },
  served: {
    request: (root) => ({ method: "GET", url: `${root}/videos/models`, authorized: false }),
    read(body) {
      const list = object(body)?.["data"];
      const ids = Array.isArray(list) ? list.map((model) => firstText(object(model)?.["id"])) : [];
      return ids.filter((id) => id !== void 0 && /^[\w.-]+\/[\w.:-]+$/.test(id));
    }
  },
  /** What the key may still spend: the balance of the account is told to management keys only, which buy nothing. */
  balance: {
    request: (root) => apiGet(`${root}/key`),
    read(body) {
      const key = object(object(body)?.["data"]);
      if (!key) return void 0;
      const left = number(key["limit_remaining"]);
      if (left !== void 0) return { balance: left, unit: "USD", balanceUsd: left, unlimited: false };
      const isUnlimited = key["limit_remaining"] === null && key["limit"] === null;
      return isUnlimited ? { balance: null, unit: "USD", balanceUsd: null, unlimited: true } : void 0;
    }
  }
};
var CONTENT = /\/videos\/[^/]+\/content$/;
function costOf(usage) {
  return usage?.["is_byok"] === true ? void 0 : number(usage?.["cost"]);
}
function refundedBy(usage) {
  const cost = costOf(usage);
  return cost === void 0 ? "unknown" : cost === 0 ? "yes" : "no";
}
function frame(type, url) {
  return typeof url === "string" ? [{ ...medium("image", url), frame_type: type }] : [];
}
function reference(given) {
  return typeof given === "string" ? medium(mediaKind(given), given) : given;
}
function medium(kind, url) {
  const type = `${kind}_url`;
  return { type, [type]: { url } };
}

// packages/core/src/providers/openrouter/prices.ts
var LIST = { from: "https://openrouter.ai/api/v1/videos/models", asOf: "2026-09-10", thirdParty: true };
var price = (rows, note) => ({
  per: "row",
  rows,
  source: LIST,
  ...note === void 0 ? {} : { note }
});
var byResolution = (usd, more = {}) => Object.entries(usd).map(([resolution, rate]) => ({ per: "second", usd: rate, resolution, ...more }));
var withAudio = (silent, audible, more = {}) => [
  { per: "second", usd: silent, audio: false, ...more },
  { per: "second", usd: audible, ...more }
];
var TOKENS = {
  "480p": [9607.5, 12600],
  "720p": [21600, 28350],
  "1080p": [48600, 63787.5],
  "2160p": [194400, 255150]
};
function byTokens(usd, more = {}) {
  return Object.entries(usd).flatMap(([resolution, rate]) => {
    const [wide, longest] = TOKENS[resolution] ?? [Number.NaN, Number.NaN];
    const row = { per: "second", resolution, video: false, ...more };
    const at = (tokens) => Math.round(tokens * rate) / 1e6;
    return [
      { ...row, usd: at(longest), aspectRatio: "21:9" },
      { ...row, usd: at(longest), aspectRatio: "9:21" },
      { ...row, usd: at(wide) }
    ];
  });
}
var TOKEN_NOTE = "computed from tokens of 16:9 where no ratio is set: a wider image costs up to a third more";

// packages/core/src/providers/openrouter/card.ts
var NO_LAST = { lastFrame: null };
var NO_REFERENCES = { references: null };
var NO_SEED = { seed: null };
var NO_AUDIO = { audio: null };
var FORMS = {
  text: {},
  image: { wire: NO_LAST },
  firstLast: {},
  reference: {}
};
var FORMS_WITHOUT_LAST = {
  text: {},
  image: { wire: NO_LAST },
  reference: {}
};
var IMAGES_ONLY = { kinds: ["image"] };
function card({ sound, ...facts }) {
  const { wire, resolutions } = facts;
  return {
    provider: "openrouter",
    images: { min: 0, max: 1 },
    required: resolutions.length > 1 ? ["duration", "resolution"] : ["duration"],
    source: LIST,
    ...facts,
    defaults: sound ? { audio: true } : {},
    wire: { ...sound ? {} : NO_AUDIO, ...wire }
  };
}

// packages/core/src/providers/openrouter/models.ts
var SEEDANCE_RATIOS = ["16:9", "9:16", "1:1", "4:3", "3:4", "21:9", "9:21"];
function seedance(model, longest, rows, more) {
  return card({
    model,
    durations: seconds(4, longest),
    resolutions: ["720p", "480p"],
    aspectRatios: SEEDANCE_RATIOS,
    forms: FORMS,
    sound: true,
    price: price(rows, TOKEN_NOTE),
    typicalMs: 18e4,
    ...more
  });
}
function kling(tier, silent, audible) {
  return card({
    model: `kwaivgi/kling-v3.0-${tier}`,
    durations: seconds(3, 15),
    resolutions: ["720p"],
    aspectRatios: ["16:9", "9:16", "1:1"],
    promptMax: 2500,
    sound: true,
    wire: { ...NO_REFERENCES, ...NO_SEED },
    price: price(withAudio(silent, audible)),
    typicalMs: 12e4
  });
}
function veo(tier, resolutions, rows) {
  return card({
    model: `google/veo-3.1${tier}`,
    durations: [4, 6, 8],
    resolutions,
    aspectRatios: ["16:9", "9:16"],
    sound: true,
    wire: {
      ...NO_REFERENCES,
      // What is meant for another provider than the one that serves the model is dropped in silence; of Veo it is known.
      negativePrompt: [
        "provider",
        (words2) => ({ options: { "google-vertex": { parameters: { negativePrompt: words2 } } } })
      ]
    },
    price: price(rows),
    typicalMs: 9e4
  });
}
function wan(tier, usd, more) {
  return card({
    model: `alibaba/wan-3.0${tier}`,
    durations: seconds(2, 30),
    resolutions: ["720p", "480p", "1080p"],
    aspectRatios: ["16:9", "9:16", "1:1", "4:3", "3:4"],
    sound: true,
    price: price(byResolution(usd)),
    typicalMs: 18e4,
    ...more
  });
}
function grok(model, usd, image, more) {
  return card({
    model: `x-ai/${model}`,
    durations: seconds(1, 15),
    resolutions: Object.keys(usd),
    aspectRatios: ["16:9", "9:16", "1:1", "4:3", "3:4", "3:2", "2:3"],
    sound: true,
    wire: { ...NO_SEED, ...more.wire },
    price: price(byResolution(usd, { eachImage: image })),
    typicalMs: 6e4,
    ...more
  });
}
var MINIMAX_RATIOS = ["16:9", "9:16", "1:1", "4:3", "3:4", "21:9"];
var models = [
  kling("std", 0.084, 0.126),
  kling("pro", 0.112, 0.168),
  seedance("bytedance/seedance-2.0", 15, byTokens({ "480p": 7, "720p": 7, "1080p": 7.7, "2160p": 4 }), {
    resolutions: ["720p", "480p", "1080p", "2160p"]
  }),
  seedance("bytedance/seedance-2.0-fast", 15, byTokens({ "480p": 4.2, "720p": 4.2 }), {}),
  seedance("bytedance/seedance-2.0-mini", 15, byTokens({ "480p": 3.5, "720p": 3.5 }), {}),
  seedance("bytedance/seedance-2.5", 30, byTokens({ "480p": 10.7, "720p": 10.7 }), {
    aspectRatios: SEEDANCE_RATIOS.filter((ratio) => ratio !== "9:21"),
    typicalMs: 263e3
  }),
  seedance(
    "bytedance/seedance-1-5-pro",
    12,
    [
      ...byTokens({ "480p": 1.2, "720p": 1.2, "1080p": 1.2 }, { audio: false }),
      ...byTokens({ "480p": 2.4, "720p": 2.4, "1080p": 2.4 })
    ],
    {
      resolutions: ["720p", "480p", "1080p"],
      forms: {},
      wire: NO_REFERENCES,
      promptCommands: SEEDANCE_COMMANDS,
      typicalMs: 12e4
    }
  ),
  veo(
    "-lite",
    ["720p", "1080p"],
    [...withAudio(0.03, 0.05, { resolution: "720p" }), ...withAudio(0.05, 0.08, { resolution: "1080p" })]
  ),
  veo(
    "-fast",
    ["720p", "1080p", "2160p"],
    [
      ...withAudio(0.08, 0.1, { resolution: "720p" }),
      ...withAudio(0.1, 0.12, { resolution: "1080p" }),
      ...withAudio(0.25, 0.3, { resolution: "2160p" })
    ]
  ),
  veo("", ["720p", "1080p", "2160p"], [...withAudio(0.4, 0.6, { resolution: "2160p" }), ...withAudio(0.2, 0.4)]),
  wan("", { "720p": 0.1, "480p": 0.05, "1080p": 0.2 }, { forms: FORMS_WITHOUT_LAST, references: IMAGES_ONLY }),
  wan("-prime", { "720p": 0.14, "480p": 0.068, "1080p": 0.28 }, { wire: { ...NO_REFERENCES, ...NO_LAST } }),
  card({
    model: "alibaba/wan-2.7",
    durations: seconds(2, 10),
    resolutions: ["720p", "1080p"],
    aspectRatios: ["16:9", "9:16", "1:1", "4:3", "3:4"],
    forms: FORMS,
    references: IMAGES_ONLY,
    sound: true,
    price: price([{ per: "second", usd: 0.1 }]),
    typicalMs: 18e4
  }),
  card({
    model: "alibaba/happyhorse-1.1",
    durations: seconds(3, 15),
    resolutions: ["720p", "1080p"],
    aspectRatios: SEEDANCE_RATIOS,
    forms: FORMS_WITHOUT_LAST,
    references: IMAGES_ONLY,
    // Whether the sound can be switched off, the list does not say.
    sound: false,
    price: price(byResolution({ "720p": 0.0988, "1080p": 0.1278 })),
    typicalMs: 18e4
  }),
  card({
    model: "minimax/hailuo-3",
    durations: seconds(5, 15),
    resolutions: ["1440p"],
    aspectRatios: MINIMAX_RATIOS,
    forms: { ...FORMS, reference: { price: price([{ per: "second", usd: 0.13, eachImage: 0.04 }]) } },
    references: IMAGES_ONLY,
    sound: true,
    wire: NO_SEED,
    price: price([{ per: "second", usd: 0.13 }]),
    typicalMs: 18e4
  }),
  card({
    model: "minimax/hailuo-3-max",
    durations: seconds(5, 15),
    resolutions: ["768p", "480p"],
    aspectRatios: MINIMAX_RATIOS,
    sound: true,
    wire: { ...NO_REFERENCES, ...NO_SEED },
    price: price(byResolution({ "768p": 0.08, "480p": 0.05 })),
    typicalMs: 9e4
  }),
  card({
    model: "minimax/hailuo-2.3",
    durations: [6, 10],
    resolutions: ["1080p"],
    aspectRatios: ["16:9"],
    sound: false,
    wire: { ...NO_REFERENCES, ...NO_LAST, ...NO_SEED },
    price: price([{ per: "second", usd: 0.0817 }]),
    typicalMs: 18e4
  }),
  grok("grok-imagine-video", { "720p": 0.07, "480p": 0.05 }, 2e-3, {
    forms: FORMS_WITHOUT_LAST,
    references: IMAGES_ONLY
  }),
  grok("grok-imagine-video-1.5", { "720p": 0.14, "480p": 0.08, "1080p": 0.25 }, 0.01, {
    forms: { text: {}, image: { wire: NO_LAST } }
  }),
  card({
    model: "black-forest-labs/flux-3-video",
    durations: seconds(5, 20),
    resolutions: ["720p", "1080p"],
    aspectRatios: MINIMAX_RATIOS,
    sound: true,
    wire: { ...NO_REFERENCES, ...NO_SEED },
    price: price(byResolution({ "720p": 0.17, "1080p": 0.29 })),
    typicalMs: 12e4
  }),
  card({
    model: "runway/gen-4.5",
    durations: seconds(2, 10),
    resolutions: ["720p"],
    aspectRatios: ["16:9", "9:16"],
    sound: false,
    wire: { ...NO_REFERENCES, ...NO_LAST },
    price: price([{ per: "second", usd: 0.12 }]),
    typicalMs: 9e4
  }),
  card({
    ...SORA_2,
    model: "openai/sora-2-pro",
    durations: [4, 8, 12, 16, 20],
    resolutions: ["720p", "1080p"],
    images: { min: 0, max: 0 },
    sound: true,
    wire: { ...NO_REFERENCES, ...NO_SEED, firstFrame: null, ...NO_LAST },
    price: price(byResolution({ "720p": 0.3, "1080p": 0.5 }))
  })
];
export {
  adapter,
  models
};
