import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// packages/core/src/providers/retired-sora-2.ts
var RETIRED_SORA_2 = {
  by: "OpenAI",
  on: "2026-09-24",
  source: "https://developers.openai.com/api/docs/models/sora-2"
};
var SORA_2 = { aspectRatios: ["16:9", "9:16"], typicalMs: 11e4, retired: RETIRED_SORA_2 };
var apiPage = (page) => ({ from: page, asOf: "2026-11-20" });

export {
  RETIRED_SORA_2,
  SORA_2,
  apiPage
};
