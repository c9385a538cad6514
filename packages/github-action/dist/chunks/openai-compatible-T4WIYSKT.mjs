import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-KPT455KP.mjs";
import {
  apiGet,
  apiPost,
  firstId,
  idElsewhere,
  number,
  object,
  openAiVideoState,
  publicAsset,
  requestBody,
  segment,
  text
} from "./chunk-LCZWEG7J.mjs";
import "./chunk-WFP2TT3L.mjs";
import "./chunk-PQQXHOG7.mjs";
import "./chunk-JZ5H7XTY.mjs";

// packages/core/src/providers/openai-compatible/adapter.ts
var adapter = {
  id: "openai-compatible",
  name: "OpenAI-compatible",
  about: {
    summary: "Any host that speaks the OpenAI video API: a gateway, or your own server",
    summaryZh: "\u4EFB\u4F55\u517C\u5BB9 OpenAI \u89C6\u9891 API \u7684\u4E3B\u673A\uFF1A\u8981\u7ED9 `base-url` \u548C `model`",
    keyHelp: "The key of your gateway or server. A server without keys takes any text."
  },
  keyTest: "/models",
  credential: "OpenAiCompatible",
  baseUrl: null,
  prefixes: [""],
  defaultModel: null,
  keyPrefix: null,
  needsKey: true,
  free: false,
  wire: {
    model: "model",
    prompt: "prompt",
    duration: ["seconds", String],
    size: "size",
    images: ["input_reference", ([image]) => ({ image_url: image })]
  },
  sizeInPixels: true,
  maxImages: 1,
  imageFiles: "multipart",
  honoursIdempotencyKey: false,
  callbacks: false,
  refunds: "unknown",
  minimumPollMs: 2e3,
  tasksPage: "the list of videos at the host (GET /videos)",
  submitRules: [],
  submit(root, request, extras) {
    const url = `${root}/videos`;
    const fields = requestBody(adapter, request, extras);
    const file = request.images.find((image) => typeof image !== "string");
    if (file === void 0) return apiPost(url, fields);
    const { name: filename, mediaType, bytes } = file;
    const texts = Object.entries(fields).flatMap(
      ([name, value]) => value === void 0 ? [] : [[name, typeof value === "string" ? value : JSON.stringify(value)]]
    );
    return {
      method: "POST",
      url,
      form: [...texts, ["input_reference", { filename, mediaType, bytes }]],
      authorized: true
    };
  },
  readSubmit(body) {
    const root = object(body);
    const task = object(root?.["data"]) ?? root;
    const id = firstId(task?.["id"], task?.["task_id"]) ?? idElsewhere(body);
    return id === void 0 ? void 0 : { id };
  },
  poll: (root, task) => apiGet(`${root}/videos/${segment(task.id)}`),
  readPoll: (body) => openAiVideoState(body, "unknown"),
  /** The content route first, with the key; a public address that the task names is the second way. */
  assets: (root, task, state) => [apiGet(`${root}/videos/${segment(task.id)}/content`), ...publicAsset(state.videoUrl)],
  list: {
    request: (root) => apiGet(`${root}/videos?limit=100&order=desc`),
    hasMore(body) {
      const more = object(body)?.["has_more"];
      return typeof more === "boolean" ? more : null;
    },
    read(body) {
      const data = object(body)?.["data"];
      if (!Array.isArray(data)) return void 0;
      return data.flatMap((entry) => {
        const video = object(entry);
        const id = firstId(video?.["id"], video?.["task_id"]);
        if (!video || id === void 0) return [];
        const created = number(video["created_at"]);
        return [
          {
            id,
            model: text(video["model"]) ?? null,
            prompt: text(video["prompt"]) ?? null,
            seconds: number(video["seconds"]) ?? null,
            size: text(video["size"]) ?? null,
            createdAt: created === void 0 ? null : created * 1e3
          }
        ];
      });
    }
  }
};

// packages/core/src/providers/openai-compatible/models.ts
var models = [];
export {
  adapter,
  models
};
