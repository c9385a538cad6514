import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
var RETIRED_SORA_2={by:"OpenAI",on:"2026-09-24",source:"https://developers.openai.com/api/docs/models/sora-2"},SORA_2={aspectRatios:["16:9","9:16"],typicalMs:11e4,
retired:RETIRED_SORA_2},apiPage=page=>({from:page,asOf:"2026-11-20"});export{RETIRED_SORA_2,SORA_2,apiPage};
