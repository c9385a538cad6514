import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  tooOldNode
} from "./chunks/chunk-PQQXHOG7.mjs";
import "./chunks/chunk-JZ5H7XTY.mjs";

// packages/github-action/src/main.ts
var tooOld = tooOldNode("24");
if (tooOld === void 0) await import("./chunks/step-CB7PAAP3.mjs");
else {
  process.stderr.write(`error: ${tooOld}
`);
  process.exitCode = 1;
}
