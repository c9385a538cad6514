import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  cacheOwner,
  createCacheStore,
  flushPending
} from "./chunk-PIFXXDU5.mjs";
import "./chunk-FW5FLWCP.mjs";
import "./chunk-7FP6ZRZR.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  cacheOwner,
  createCacheStore,
  flushPending
};
